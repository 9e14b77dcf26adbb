// Which actions and lines of the map are there, and how do they stand?
MATCH (action:Action)
RETURN action.id AS id, action.status AS status, action.belief AS belief
UNION ALL
MATCH (:Actor)-[edge]->(:Actor)
RETURN edge.key AS id, edge.status AS status, edge.belief AS belief
