// What are these actions, who did them, and to whom?
UNWIND $ids AS id
MATCH (action:Action {id: id})
RETURN id, action{.*,
  agent: COLLECT {
    MATCH (agent:Actor)-[:DID]->(action)
    RETURN agent{.id, .name, label: [label IN labels(agent) WHERE label <> 'Actor'][0]}
  }[0],
  patient: COLLECT {
    MATCH (action)-[:TO]->(patient:Actor)
    RETURN patient{.id, .name, label: [label IN labels(patient) WHERE label <> 'Actor'][0]}
  }[0]
} AS action
