// Has this database our procedure about connections?
SHOW PROCEDURES YIELD name
WHERE name = 'policygraph.connection'
RETURN count(*) > 0 AS there
