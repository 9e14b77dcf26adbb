// Forget all that was derived: actions, what they are about, and the map.
CALL () {
  MATCH (action:Action)
  DETACH DELETE action
}
CALL () {
  MATCH (instrument:Instrument)
  DETACH DELETE instrument
}
CALL () {
  MATCH (:Actor)-[edge]->(:Actor)
  DELETE edge
}
