// Which articles are of this source, at most so many?
MATCH (article:Article)-[:PUBLISHED_BY]->(:Source {id: $source})
RETURN article.id AS id
ORDER BY id
LIMIT $limit
