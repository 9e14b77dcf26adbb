// Has this database our procedures?
SHOW PROCEDURES YIELD name
WHERE name = 'policygraph.search'
RETURN count(*) > 0 AS there
