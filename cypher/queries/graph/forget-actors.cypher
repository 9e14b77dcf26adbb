// Whom of these does nothing speak of any more?
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)<-[:IS]-(:Record) }
WITH actor, actor.name AS name
DETACH DELETE actor
RETURN DISTINCT name
ORDER BY name
