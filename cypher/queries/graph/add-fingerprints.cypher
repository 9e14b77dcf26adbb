// Which stretches of words do these articles have? Takes their locks in order, so that a copy written at once waits here.
UNWIND $fingerprints AS row
MERGE (fingerprint:Fingerprint {id: row.id})
SET fingerprint.id = row.id
WITH fingerprint, row
UNWIND row.articles AS id
MATCH (article:Article {id: id})
CREATE (article)-[:HAS]->(fingerprint)
