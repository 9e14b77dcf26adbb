// Make it wrong who is whom: nothing found by the resolver, everybody under the id of his own and filed nowhere.
MATCH (record:Record)-[old:IS]->(former:Actor)
MERGE (own:Actor {id: record.key})
WITH record, old, former, own
WHERE own <> former
CREATE (record)-[new:IS]->(own)
SET new = properties(old)
DELETE old
WITH count(*) AS moved
MATCH (actor:Actor)
REMOVE actor.merged
WITH DISTINCT moved
MATCH (record:Record)
REMOVE record.key
WITH DISTINCT moved
MATCH (judgement:Judgement {by: 'resolver'})
DELETE judgement
WITH DISTINCT moved
MATCH (filing:Filing)
DELETE filing
