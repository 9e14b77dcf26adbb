// Whom else do these actors stand for? Those that nobody leads to any more go.
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor.merged = CASE WHEN row.merged = [] THEN null ELSE row.merged END
WITH actor
WHERE NOT EXISTS { (actor)<-[:IS]-(:Record) }
DETACH DELETE actor
