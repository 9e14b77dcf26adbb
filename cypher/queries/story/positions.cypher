// What does an actor do, or say of what is to be done, to others? One row a claim and other side.
MATCH (who:Actor {id: $actor})<-[:IS {judgement: 'POSITIVE'}]-(:Record)<-[role:AGENT|ATTRIBUTED_TO]-(claim:Claim)
WHERE claim.retractedAt IS NULL AND claim.stance = 'ASSERTS'
WITH who, claim, collect(DISTINCT type(role)) AS roles
MATCH (claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)
OPTIONAL MATCH (claim)-[:AGENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(agent:Actor)
OPTIONAL MATCH (claim)-[:PATIENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(patient:Actor)
// who speaks for a country speaks for its side
WITH claim, article, roles, agent, patient, [id IN [who.id, who.country] WHERE id IS NOT NULL] AS own
WITH claim, article, roles, agent, own,
  CASE WHEN patient IS NULL OR patient.id IN own THEN agent ELSE patient END AS towards
WHERE towards IS NOT NULL AND NOT towards.id IN own AND ($towards IS NULL OR towards.id = $towards)
RETURN claim.id AS id, claim.code AS kind, claim.status AS status, claim.dateStart AS date,
  CASE article.publishedPrecision WHEN 'DAY' THEN article.published END AS published,
  'ATTRIBUTED_TO' IN roles AS says, coalesce(agent.id IN own, false) AS does,
  towards{.id, .name, label: [label IN labels(towards) WHERE label <> 'Actor'][0]} AS towards
ORDER BY id
