// Adds an actor, whether there is one with that id or not.
CREATE (a:Actor {id: $id, name: $name, aliases: $aliases})
RETURN a.id AS id
