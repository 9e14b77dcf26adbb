// Which nodes are there, with all that they hold?
MATCH (node)
WHERE NOT any(label IN labels(node) WHERE label STARTS WITH '__')
RETURN labels(node) AS labels, properties(node) AS properties
