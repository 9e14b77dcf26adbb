// Forget what was derived for these pairs of actors. What were their actions about?
UNWIND $pairs AS pair
OPTIONAL MATCH (action:Action {pair: pair.key})
OPTIONAL MATCH (action)-[:OVER]->(instrument:Instrument)
WITH pair, action, instrument.id AS instrument
DETACH DELETE action
WITH pair, collect(instrument) AS instruments
CALL (pair) {
  WITH pair
  WHERE pair.second IS NOT NULL
  MATCH (first:Actor {id: pair.first})
  MATCH (second:Actor {id: pair.second})
  MATCH (first)-[edge]-(second)
  DELETE edge
}
UNWIND instruments AS instrument
RETURN DISTINCT instrument
ORDER BY instrument
