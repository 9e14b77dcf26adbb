// Removes what a test wrote; the bookkeeping of the migrations stays.
MATCH (n)
WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock
DETACH DELETE n
