// Which edges of the map touch these actors, and what is told of the actions behind them, as far as it was known?
UNWIND $ids AS id
MATCH (:Actor {id: id})-[edge]-(:Actor)
WHERE type(edge) IN $verbs
WITH DISTINCT edge
LIMIT $most
RETURN edge.key AS key, type(edge) AS verb, startNode(edge).id AS from, endNode(edge).id AS to,
  edge.first AS first, edge.last AS last, edge.precision AS precision,
  COLLECT {
    MATCH (action:Action)
    WHERE action.id IN edge.actionIds
    RETURN action{
      .id, .code, .over, .start, .end, .precision, .basis, .status,
      reversed: action.status = 'REVERSED' AND EXISTS {
        MATCH (action)<-[:REVERSES]-(:Action)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)
        WHERE claim.retractedAt IS NULL
          AND ($knownBy IS NULL OR article.published <= $knownBy[article.publishedPrecision])
      },
      claims: COLLECT {
        MATCH (action)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)
        MATCH (article)-[:PUBLISHED_BY]->(source:Source)
        WHERE claim.retractedAt IS NULL
          AND ($knownBy IS NULL OR article.published <= $knownBy[article.publishedPrecision])
        RETURN claim{.id, .status, .stance, .confidence, source: source.id}
      }
    }
  } AS actions
