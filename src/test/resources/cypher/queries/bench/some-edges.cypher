// Who stands at the ends of some edges of the map? Hubs come as often as they have edges.
MATCH (from:Actor)-[edge]->(to:Actor)
WHERE rand() < $share
RETURN from.id AS from, from.name AS fromName, [label IN labels(from) WHERE label <> 'Actor'][0] AS fromLabel,
       to.id AS to, to.name AS toName, [label IN labels(to) WHERE label <> 'Actor'][0] AS toLabel
LIMIT $limit
