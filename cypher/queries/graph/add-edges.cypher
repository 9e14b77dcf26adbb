// Which lines does the map have?
UNWIND $edges AS row
MATCH (from:Actor {id: row.from})
MATCH (to:Actor {id: row.to})
CREATE (from)-[edge:$(row.verb)]->(to)
SET edge = row.properties
