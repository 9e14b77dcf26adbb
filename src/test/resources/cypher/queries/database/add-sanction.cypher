// Adds a map edge, whether there is one with that key or not.
MATCH (from:Actor {id: $from})
MATCH (to:Actor {id: $to})
CREATE (from)-[:SANCTIONED {key: $key}]->(to)
