// Which actions take back earlier ones?
UNWIND $reversals AS row
MATCH (later:Action {id: row.by})
MATCH (earlier:Action {id: row.of})
CREATE (later)-[:REVERSES]->(earlier)
