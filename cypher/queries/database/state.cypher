// Which release of Neo4j answers, and which migrations has this database seen? One query: the first ones of a program cost a second each.
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version,
       COLLECT {
         MATCH (migration:__Neo4jMigration)
         WHERE migration.version <> 'BASELINE'
         RETURN migration.version
       } AS migrations
