// Which articles have a stretch of words in common with this one, and in which clusters are they?
MATCH (:Article {id: $article})-[:HAS]->(:Fingerprint)<-[:HAS]-(other:Article)
WHERE other.id <> $article
RETURN DISTINCT other.id AS id, other.cluster AS cluster
ORDER BY id
