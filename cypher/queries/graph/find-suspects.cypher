// Which of these articles have a stretch of words in common with another one?
UNWIND $articles AS id
MATCH (article:Article {id: id})
WHERE EXISTS {
  MATCH (article)-[:HAS]->(:Fingerprint)<-[:HAS]-(other:Article)
  WHERE other <> article
}
RETURN id
ORDER BY id
