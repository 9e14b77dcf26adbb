// Whom of these does no article speak of any more? They go, with their rows of the list.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)<-[:IS]-(:Record {scheme: 'article'}) }
WITH actor, actor.name AS name
OPTIONAL MATCH (actor)<-[:IS]-(listed:Record)
DETACH DELETE listed, actor
RETURN DISTINCT name
ORDER BY name
