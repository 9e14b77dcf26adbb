// In which clusters are these articles, and which fingerprints do they have?
UNWIND $articles AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (article)-[:HAS]->(fingerprint:Fingerprint)
WITH article, fingerprint
ORDER BY fingerprint.id
RETURN collect(DISTINCT article.cluster) AS clusters, collect(DISTINCT fingerprint.id) AS fingerprints
