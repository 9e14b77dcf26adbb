// What is told of these actions, what takes them back, and when was each of it published?
UNWIND $ids AS id
MATCH (action:Action {id: id})
OPTIONAL MATCH (action)<-[about:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)-[:PUBLISHED_BY]->(source:Source)
WHERE claim.retractedAt IS NULL
WITH action, claim, about, article, source
ORDER BY claim.id
WITH action, collect(claim{.status, .stance, .confidence, voice: coalesce(about.voice, source.id), reliability: about.reliability,
  published: article.published, precision: article.publishedPrecision}) AS claims
RETURN action.id AS id, action.code AS code, action.start AS start, action.end AS end, action.precision AS precision,
  action.status AS status, claims, COLLECT {
    MATCH (action)<-[:REVERSES]-(:Action)<-[:ABOUT]-(later:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(told:Article)
    WHERE later.retractedAt IS NULL
    RETURN told{.published, precision: told.publishedPrecision}
  } AS reversals
