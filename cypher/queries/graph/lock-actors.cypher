// Takes the locks of these actors, in the order of their ids.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
SET actor.id = id
