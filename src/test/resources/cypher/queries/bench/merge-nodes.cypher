// The plain way to write nodes of one label; another takes its place.
UNWIND $rows AS row
MERGE (thing:Actor {id: row.id})
SET thing += row
