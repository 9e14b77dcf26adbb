// Make the story wrong in every way: actions that nobody tells of, actions gone, lines too many and lines gone.
MATCH (huawei:Actor {id: 'huawei'})
MATCH (google:Actor {id: 'google'})
MATCH (ren:Actor {id: 'ren-zhengfei'})
CREATE (google)-[:DID]->(:Action {id: 'nobody told this', pair: 'google|ren-zhengfei'})-[:TO]->(ren)
CREATE (ren)-[:ACCUSED {key: 'ren-zhengfei|ACCUSED|google'}]->(google)
CREATE (:Instrument {id: 'nothing', name: 'nothing'})
SET huawei.name = 'Another', huawei:Person
WITH huawei
MATCH (huawei)-[line]-(:Actor)
DELETE line
WITH DISTINCT huawei
MATCH (huawei)-[:DID|TO]-(action:Action)
DETACH DELETE action
