// Which mentions of the article stand for whom, and why?
UNWIND $records AS row
CREATE (record:Record)
SET record = row.properties
WITH record, row
MATCH (actor:Actor {id: row.actor})
CREATE (record)-[is:IS]->(actor)
SET is = row.judgement
WITH record, row
UNWIND row.mentions AS place
MATCH (sentence:Sentence {id: place.sentence})
CREATE (sentence)-[mention:MENTIONS]->(record)
SET mention = place.properties
