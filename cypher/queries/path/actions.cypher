// What do the claims that were known by then say of these actions?
UNWIND $ids AS id
MATCH (action:Action {id: id})
OPTIONAL MATCH (action)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)-[:PUBLISHED_BY]->(source:Source)
WHERE claim.retractedAt IS NULL
  AND ($knownBy IS NULL OR article.published <= $knownBy[article.publishedPrecision])
WITH action, collect(claim{.id, .status, .stance, .confidence, source: source.id}) AS claims
RETURN action.id AS id, action.code AS code, action.over AS over, action.start AS start, action.end AS end,
  action.precision AS precision, action.basis AS basis, action.status AS status, claims,
  action.status = 'REVERSED' AND ($knownBy IS NULL OR EXISTS {
    MATCH (action)<-[:REVERSES]-(:Action)<-[:ABOUT]-(later:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(told:Article)
    WHERE later.retractedAt IS NULL AND told.published <= $knownBy[told.publishedPrecision]
  }) AS reversed
