// What is derived for these pairs of actors by now, in the rows that would write it?
UNWIND $pairs AS pair
RETURN
  COLLECT {
    MATCH (action:Action {pair: pair.key})
    OPTIONAL MATCH (agent:Actor)-[:DID]->(action)
    OPTIONAL MATCH (action)-[:TO]->(patient:Actor)
    OPTIONAL MATCH (action)-[:OVER]->(instrument:Instrument)
    RETURN {
      properties: properties(action), agent: agent.id, patient: patient.id, instrument: instrument.id,
      claims: COLLECT {
        MATCH (claim:Claim)-[told:ABOUT]->(action)
        RETURN {id: claim.id, voice: told.voice, reliability: told.reliability} ORDER BY claim.id
      },
      reversals: COLLECT { MATCH (action)-[:REVERSES]->(of) RETURN {by: action.id, of: of.id} ORDER BY of.id },
      turns: COLLECT {
        MATCH (action)-[turn:TURNS_FROM]->(from) RETURN {to: action.id, from: from.id, days: turn.days} ORDER BY from.id
      },
      differences: COLLECT {
        MATCH (action)-[:DIFFERS_FROM {on: 'WHEN'}]->(other) RETURN {one: action.id, other: other.id} ORDER BY other.id
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
