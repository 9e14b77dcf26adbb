// Forget everything but the record of the migrations.
MATCH (node)
WHERE NOT any(label IN labels(node) WHERE label STARTS WITH '__')
DETACH DELETE node
