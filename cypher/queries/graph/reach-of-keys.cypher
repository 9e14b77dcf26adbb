// Which claims tell of these, and which pairs of actors do they tell the story of?
UNWIND $keys AS key
MATCH (:Record {key: key})<-[:AGENT|PATIENT]-(claim:Claim)
WITH DISTINCT claim
OPTIONAL MATCH (claim)-[:ABOUT]->(action:Action)
RETURN collect(DISTINCT claim.id) AS claims, collect(DISTINCT action.pair) AS pairs
