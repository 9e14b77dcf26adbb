// What does the list know about these actors, and about those that were found to be them?
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
UNWIND coalesce(actor.merged, []) + [id] AS key
MATCH (record:Record {id: 'gazetteer:' + key})
RETURN id AS actor, key, properties(record) AS properties
ORDER BY actor, key
