// How are these actors called?
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN id, actor.name AS name
