// Whose word is each claim of these actions, how far is that relied on, and how sure is the reading?
UNWIND $actions AS id
MATCH (:Action {id: id})<-[about:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(:Article)-[:PUBLISHED_BY]->(source:Source)
WHERE claim.retractedAt IS NULL
WITH id, about, claim, source
ORDER BY id, claim.id
RETURN id, collect(about{
  .reliability, voice: coalesce(about.voice, source.id), status: claim.status, stance: claim.stance,
  confidence: claim.confidence
}) AS voices
