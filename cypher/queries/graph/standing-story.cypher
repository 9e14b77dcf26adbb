// What is derived for these pairs of actors by now, in the rows that would write it?
UNWIND $pairs AS pair
RETURN pair.key AS pair,
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
      }
    }
  } AS actions,
  COLLECT { MATCH (by:Action {pair: pair.key})-[:REVERSES]->(of:Action) RETURN {by: by.id, of: of.id} } AS reversals,
  COLLECT {
    MATCH (to:Action {pair: pair.key})-[turn:TURNS_FROM]->(from:Action)
    RETURN {to: to.id, from: from.id, days: turn.days}
  } AS turns,
  COLLECT {
    MATCH (one:Action {pair: pair.key})-[:DIFFERS_FROM {on: 'WHEN'}]->(other:Action)
    RETURN {one: one.id, other: other.id}
  } AS differences,
  COLLECT {
    MATCH (first:Actor {id: pair.first})-[edge]-(second:Actor {id: pair.second})
    RETURN {from: startNode(edge).id, to: endNode(edge).id, verb: type(edge), properties: properties(edge)}
  } AS edges
