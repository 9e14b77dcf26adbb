// Whom else do these actors stand for?
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
SET actor.merged = CASE WHEN row.merged = [] THEN null ELSE row.merged END
