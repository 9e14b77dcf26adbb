// Forget some nodes, with what hangs on them.
MATCH (node:!__Neo4jMigration&!__Neo4jMigrationsLock)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS gone
