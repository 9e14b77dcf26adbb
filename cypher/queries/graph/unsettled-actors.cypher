// Which of these actors are not described as they now are told of? New tellings that agree with what most say need no count.
UNWIND $actors AS row
MATCH (actor:Actor {id: row.id})
WHERE actor.name IS NULL
   OR NOT row.label IN labels(actor)
   OR (row.properties IS NOT NULL AND properties(actor) <> row.properties)
   OR (row.properties IS NULL AND (
        any(name IN row.names WHERE name <> actor.name)
        OR any(alias IN row.aliases WHERE alias <> actor.name AND NOT alias IN coalesce(actor.aliases, []))))
RETURN row.id AS id
