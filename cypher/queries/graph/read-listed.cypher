// What does the list know about these actors?
UNWIND $actors AS id
MATCH (record:Record {id: 'gazetteer:' + id})
RETURN id AS actor, properties(record) AS properties
