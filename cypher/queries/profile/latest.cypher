// What happened last between two actors, as far as it was read?
MATCH (action:Action)
WHERE action.start <= $today AND NOT action.status IN $untold
WITH action ORDER BY action.start DESC LIMIT $lookedAt
MATCH (agent:Actor)-[:DID]->(action)-[:TO]->(patient:Actor)
WHERE agent <> patient
WITH agent, patient, collect(action)[0] AS action
RETURN agent{.id, .name, label: [label IN labels(agent) WHERE label <> 'Actor'][0]} AS agent,
  patient{.id, .name, label: [label IN labels(patient) WHERE label <> 'Actor'][0]} AS patient,
  action.code AS code, action.status AS status, action.start AS start, action.precision AS precision
ORDER BY action.start DESC, agent.id, patient.id
LIMIT $limit
