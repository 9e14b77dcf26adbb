// Of whom do the claims tell that come next, by id?
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim
ORDER BY claim.id
LIMIT $limit
OPTIONAL MATCH (claim)-[:AGENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(agent:Actor)
OPTIONAL MATCH (claim)-[:PATIENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(patient:Actor)
RETURN claim.id AS id, agent.id AS agent, patient.id AS patient
ORDER BY id
