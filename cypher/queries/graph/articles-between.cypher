// Which articles came in between two times?
MATCH (article:Article)-[:PUBLISHED_BY]->(source:Source)
WHERE article.retrievedAt > $from AND article.retrievedAt <= $to
RETURN article.id AS id, article.title AS title, source.name AS outlet, article.retrievedAt AS recordedAt
ORDER BY id
