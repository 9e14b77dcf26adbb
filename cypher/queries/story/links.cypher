// How does this action stand to others?
MATCH (:Action {id: $id})-[link:REVERSES|TURNS_FROM|DIFFERS_FROM]-(other:Action)
RETURN type(link) AS type, startNode(link).id = $id AS forward, other.id AS other
ORDER BY type, forward, other
