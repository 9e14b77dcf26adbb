// Which actions may be one deed of which the sources disagree when it was?
UNWIND $differences AS row
MATCH (one:Action {id: row.one})
MATCH (other:Action {id: row.other})
CREATE (one)-[:DIFFERS_FROM {on: 'WHEN'}]->(other)
