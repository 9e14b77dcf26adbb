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
WITH action, row,
  COLLECT {
    MATCH (claim:Claim) WHERE claim.id IN [told IN row.claims | told.id] AND claim.mode IS NOT NULL
    RETURN claim.mode ORDER BY claim.id LIMIT 1
  } AS modes,
  COLLECT {
    MATCH (claim:Claim) WHERE claim.id IN [told IN row.claims | told.id]
    UNWIND claim.contexts AS context
    RETURN DISTINCT context ORDER BY context
  } AS contexts
SET action.mode = modes[0],
    action.contexts = CASE WHEN contexts = [] THEN null ELSE contexts END
