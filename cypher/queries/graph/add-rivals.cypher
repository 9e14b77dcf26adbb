// Which actions may be one deed of which no source that tells of one tells of the other: who did it?
UNWIND $actions AS row
MATCH (mine:Action {id: row.id})
MATCH (rival:Action {event: mine.event})
WHERE rival.id <> mine.id AND NOT EXISTS {
  MATCH (mine)<-[one:ABOUT]-(:Claim)
  MATCH (rival)<-[other:ABOUT]-(:Claim)
  WHERE one.voice = other.voice
}
WITH DISTINCT CASE WHEN mine.id < rival.id THEN mine ELSE rival END AS one,
  CASE WHEN mine.id < rival.id THEN rival ELSE mine END AS other
WHERE NOT EXISTS { (one)-[:DIFFERS_FROM {on: 'WHO'}]->(other) }
CREATE (one)-[:DIFFERS_FROM {on: 'WHO'}]->(other)
