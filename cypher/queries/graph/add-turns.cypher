// Which actions go against what the same actor did or said before, and how many days later?
UNWIND $turns AS row
MATCH (later:Action {id: row.to})
MATCH (earlier:Action {id: row.from})
CREATE (later)-[:TURNS_FROM {days: row.days}]->(earlier)
