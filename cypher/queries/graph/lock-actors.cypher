// Nobody else writes about these actors until the transaction ends; takes their locks in the order given.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
SET actor.id = id
