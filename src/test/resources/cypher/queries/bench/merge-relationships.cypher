// The plain way to write relationships of one type between two labels; others take their place.
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Sentence {id: row.to})
MERGE (from)-[relationship:QUOTES]->(to)
SET relationship += row.properties
