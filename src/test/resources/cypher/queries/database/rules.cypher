// How many constraints and indexes are there?
SHOW CONSTRAINTS YIELD name
RETURN count(*) AS constraints
