// With whom are these told of in one claim? Countries and groups are told of with everybody, and tell nothing.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Record {key: key})<-[:AGENT|PATIENT]-(claim:Claim)
  MATCH (claim)-[:AGENT|PATIENT]->(other:Record)
  WHERE other.key <> key AND NOT other.kind IN ['COUNTRY', 'GROUP']
  RETURN collect(DISTINCT other.key) AS companions
}
RETURN key, companions
