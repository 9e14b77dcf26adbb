// Copies are found by their fingerprints; what is told twice, taken back or denied is found without looking at everything.
CREATE CONSTRAINT fingerprint_id IF NOT EXISTS FOR (n:Fingerprint) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_cluster IF NOT EXISTS FOR (n:Article) ON (n.cluster);
CREATE INDEX action_event IF NOT EXISTS FOR (n:Action) ON (n.event);
CREATE INDEX action_contested IF NOT EXISTS FOR (n:Action) ON (n.contested, n.id);
CREATE INDEX claim_status IF NOT EXISTS FOR (n:Claim) ON (n.status, n.id);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);
CREATE INDEX article_voice IF NOT EXISTS FOR (n:Article) ON (n.voice);
CREATE INDEX article_retrieved IF NOT EXISTS FOR (n:Article) ON (n.retrievedAt);
