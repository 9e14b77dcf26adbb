// Which of these actors are there?
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id
ORDER BY id
