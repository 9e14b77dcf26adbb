// Make details of the story wrong, each of another action: what it says, who did it, whose word it is, how it stands to others.
MATCH (action:Action)
WITH action
ORDER BY action.id
WITH collect(action) AS actions
WITH actions[0] AS one, actions[1] AS two, actions[2] AS three, actions[3] AS four
SET one.belief = 0.01
WITH one, two, three, four
MATCH (google:Actor {id: 'google'})
CREATE (google)-[:DID]->(two)
CREATE (three)-[:REVERSES]->(four)
CREATE (one)-[:DIFFERS_FROM {on: 'WHO'}]->(two)
CREATE (three)-[:DIFFERS_FROM {on: 'WHEN'}]->(four)
WITH four
MATCH (:Claim)-[told:ABOUT]->(four)
SET told.voice = 'nobody'
WITH DISTINCT four
MATCH (:Actor)-[line]->(:Actor)
SET line.belief = 0.01
