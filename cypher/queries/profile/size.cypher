// How many actions did an actor do, and how many were done to it? The database counts these anyway.
MATCH (actor:Actor {id: $id})
RETURN COUNT { (actor)-[:DID]->() } + COUNT { (actor)<-[:TO]-() } AS actions
