// Gives the user of the embedded database its password; runs on the system database.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
