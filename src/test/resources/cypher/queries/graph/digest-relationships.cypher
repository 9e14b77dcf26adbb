// Which relationships are there, with all that they hold?
MATCH (from)-[relationship]->(to)
WHERE NOT any(label IN labels(from) WHERE label STARTS WITH '__')
RETURN labels(from) AS fromLabels, from.id AS from, type(relationship) AS type, properties(relationship) AS properties,
       labels(to) AS toLabels, to.id AS to
