// Of which pairs of actors is something told since a time between two, as the word of another source, or no more?
CALL () {
  MATCH (claim:Claim)
  WHERE claim.recordedAt > $from AND claim.recordedAt <= $to
  MATCH (claim)-[:ABOUT]->(action:Action)
  RETURN action.pair AS pair
  UNION
  MATCH (article:Article)
  WHERE article.retrievedAt > $from AND article.retrievedAt <= $to AND article.cluster IS NOT NULL
  MATCH (copy:Article {cluster: article.cluster})<-[:IN]-(:Sentence)<-[:QUOTES]-(:Claim)-[:ABOUT]->(action:Action)
  RETURN action.pair AS pair
  UNION
  MATCH (tombstone:Tombstone)
  WHERE tombstone.at > $from AND tombstone.at <= $to
  UNWIND coalesce(tombstone.actions, []) AS id
  MATCH (action:Action {id: id})
  RETURN action.pair AS pair
  UNION
  MATCH (tombstone:Tombstone)
  WHERE tombstone.at > $from AND tombstone.at <= $to
  UNWIND coalesce(tombstone.edges, []) AS key
  WITH split(key, '|') AS part
  RETURN CASE WHEN part[0] <= part[2] THEN part[0] + '|' + part[2] ELSE part[2] + '|' + part[0] END AS pair
}
RETURN DISTINCT pair
ORDER BY pair
