// Adds actors, each with its kind.
UNWIND $actors AS row
CREATE (actor:Actor {id: row.id})
SET actor:$(row.label), actor.name = row.name, actor.aliases = row.aliases
