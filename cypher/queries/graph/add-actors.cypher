// Whom does the article speak of? Takes the actors' locks in the order of their ids; what a list knows is kept as its row.
UNWIND $actors AS row
MERGE (actor:Actor {id: row.id})
SET actor.id = row.id
WITH actor, row
WHERE row.listed IS NOT NULL
MERGE (record:Record {id: row.listed.id})
SET record = row.listed
WITH actor, record
WHERE NOT EXISTS { (record)-[:IS]->(:Actor) }
CREATE (record)-[:IS {judgement: 'POSITIVE', name: record.name, score: 1.0, reason: 'the list says so', by: 'gazetteer', at: $at}]->(actor)
