// Which migrations were applied, from the first?
MATCH (m:__Neo4jMigration)
WHERE m.version <> 'BASELINE'
RETURN m.version AS version
ORDER BY version
