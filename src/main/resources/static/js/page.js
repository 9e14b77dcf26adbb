// What every page has more of with scripts than without; each part looks for its own places.
import { claims } from './claims.js';
import { copy } from './copy.js';
import { ingest } from './ingest.js';
import { review } from './review.js';
import { routes } from './routes.js';
import { suggest } from './suggest.js';

for (const part of [suggest, copy, routes, claims, review, ingest]) part(document);
