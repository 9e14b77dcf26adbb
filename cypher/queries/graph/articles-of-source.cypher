// Which articles are of this source?
MATCH (article:Article)-[:PUBLISHED_BY]->(:Source {id: $source})
RETURN article.id AS id
ORDER BY id
