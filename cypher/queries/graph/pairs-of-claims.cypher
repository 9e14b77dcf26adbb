// Between whom are these claims, as their records are judged now?
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
OPTIONAL MATCH (claim)-[:AGENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(agent:Actor)
OPTIONAL MATCH (claim)-[:PATIENT]->(:Record)-[:IS {judgement: 'POSITIVE'}]->(patient:Actor)
WITH DISTINCT agent.id AS agent, patient.id AS patient
WHERE agent IS NOT NULL OR patient IS NOT NULL
RETURN agent, patient
