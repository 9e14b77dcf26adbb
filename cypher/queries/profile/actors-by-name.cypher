// Which actors have exactly this name or alias, whatever its case?
CALL db.index.fulltext.queryNodes('actor_names', $phrase) YIELD node AS actor
WITH actor, toLower(actor.name) = toLower($name) AS byName
WHERE byName OR any(alias IN actor.aliases WHERE toLower(alias) = toLower($name))
RETURN actor.id AS id, actor.name AS name, [label IN labels(actor) WHERE label <> 'Actor'][0] AS label, byName
ORDER BY byName DESC, id
LIMIT 10
