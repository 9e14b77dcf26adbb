// Which actions do the claims tell of?
UNWIND $actions AS row
CREATE (action:Action)
SET action = row.properties
WITH action, row
CALL (action, row) {
  MATCH (agent:Actor {id: row.agent})
  CREATE (agent)-[:DID]->(action)
}
CALL (action, row) {
  MATCH (patient:Actor {id: row.patient})
  CREATE (action)-[:TO]->(patient)
}
CALL (action, row) {
  MATCH (instrument:Instrument {id: row.instrument})
  CREATE (action)-[:OVER]->(instrument)
}
CALL (action, row) {
  UNWIND row.claims AS told
  MATCH (claim:Claim {id: told.id})
  CREATE (claim)-[:ABOUT {voice: told.voice, reliability: told.reliability}]->(action)
}
