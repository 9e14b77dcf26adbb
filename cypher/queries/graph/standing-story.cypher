// What is derived for these pairs of actors by now: actions with all that links them, but for who else may have done them
UNWIND $pairs AS pair
RETURN
  COLLECT {
    MATCH (action:Action {pair: pair.key})
    RETURN {
      properties: properties(action),
      links: COLLECT {
        MATCH (action)-[link:DID|TO|OVER|ABOUT|REVERSES|TURNS_FROM|DIFFERS_FROM]-(other)
        WHERE (type(link) IN ['DID', 'ABOUT'] OR startNode(link) = action) AND coalesce(link.on, '') <> 'WHO'
        RETURN {type: type(link), other: other.id, properties: properties(link)}
      }
    }
  } AS actions,
  COLLECT {
    MATCH (first:Actor {id: pair.first})-[edge]-(second:Actor {id: pair.second})
    RETURN {
      ref: elementId(edge),
      row: {from: startNode(edge).id, to: endNode(edge).id, verb: type(edge), properties: properties(edge)}
    }
  } AS edges
