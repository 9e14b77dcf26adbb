// Of which pairs of actors do claims tell that are the word of this source, wherever they were printed?
CALL () {
  MATCH (:Source {id: $voice})<-[:PUBLISHED_BY|CITES]-(article:Article)
  RETURN article
  UNION
  MATCH (article:Article {voice: $voice})
  RETURN article
}
MATCH (article)<-[:IN]-(:Sentence)<-[:QUOTES]-(:Claim)-[:ABOUT {voice: $voice}]->(action:Action)
RETURN DISTINCT action.pair AS pair
ORDER BY pair
