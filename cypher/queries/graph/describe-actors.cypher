// What are these actors, as list and articles now tell? Each has exactly one label beside Actor.
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
REMOVE actor:Person:Agency:Company:Country:Organization:Group
WITH actor, row, actor.merged AS merged
SET actor = row.properties
SET actor.merged = merged
SET actor:$(row.label)
