// Which articles are in these clusters or are named, and what is known of where they come from?
CALL () {
  UNWIND $clusters AS cluster
  MATCH (article:Article {cluster: cluster})
  RETURN article
  UNION
  UNWIND $articles AS id
  MATCH (article:Article {id: id})
  RETURN article
}
MATCH (article)-[:PUBLISHED_BY]->(source:Source)
RETURN article.id AS id, source.id AS source, source.kind AS kind, article.published AS published,
       article.publishedPrecision AS precision, article.credit AS credit, article.cluster AS cluster, article.voice AS voice,
       article.retrievedAt AS retrievedAt
ORDER BY id
