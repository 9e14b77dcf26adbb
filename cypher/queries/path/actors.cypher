// Who are these actors, how many edges of the map touch each, and how many actors are there in all?
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN actor.id AS id, actor.name AS name, [label IN labels(actor) WHERE label <> 'Actor'][0] AS label,
  COUNT { (actor)--(:Actor) } AS degree, COUNT { (:Actor) } AS all
