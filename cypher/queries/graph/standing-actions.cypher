// What is told of these pairs of actors, and how far is it to be believed?
UNWIND $pairs AS pair
MATCH (action:Action {pair: pair})
OPTIONAL MATCH (agent:Actor)-[:DID]->(action)
OPTIONAL MATCH (action)-[:TO]->(patient:Actor)
RETURN action.id AS id, agent.name AS agent, action.label AS label, patient.name AS patient, action.belief AS belief
ORDER BY id
