// What is told of these pairs of actors, and in these new claims?
CALL () {
  UNWIND $pairs AS pair
  MATCH (:Action {pair: pair})<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
}
MATCH (claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)-[:PUBLISHED_BY]->(publisher:Source)
MATCH (source:Source {id: coalesce(claim.via, article.voice, publisher.id)})
OPTIONAL MATCH (claim)-[:AGENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(agent:Actor)
OPTIONAL MATCH (claim)-[:PATIENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(patient:Actor)
RETURN claim.id AS id, claim.code AS code, agent.id AS agent, patient.id AS patient, claim.over AS over,
       claim.mode AS mode, claim.contexts AS contexts,
       claim.date AS date, claim.basis AS basis,
       claim.status AS status, claim.stance AS stance, claim.confidence AS confidence, source.id AS voice, source.kind AS kind, source.reliability AS reliability
