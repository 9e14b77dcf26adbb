// Which articles are copies of which, and whose word are they?
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
SET article.cluster = row.cluster, article.voice = row.voice
WITH article, row
CALL (article) {
  MATCH (article)-[before:COPY_OF]->(:Article)
  DELETE before
}
WITH article, row
MATCH (original:Article {id: row.original})
CREATE (article)-[:COPY_OF]->(original)
