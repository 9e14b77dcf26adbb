// Which stretches of words does the article have? Takes their locks in order, so that a copy written at once waits here.
MATCH (article:Article {id: $article})
UNWIND $fingerprints AS id
MERGE (fingerprint:Fingerprint {id: id})
SET fingerprint.id = id
CREATE (article)-[:HAS]->(fingerprint)
