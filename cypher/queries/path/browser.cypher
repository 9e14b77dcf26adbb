// The same question for Neo4j Browser: which paths lead from one actor to another, to be drawn?
MATCH (start:Actor {id: $from})
MATCH (goal:Actor {id: $to})
MATCH path = SHORTEST 1000 (start)
  ((:Actor)
    -[edge WHERE type(edge) IN $verbs
      AND edge.status IN $status
      AND edge.belief >= $minBelief
      AND (NOT $dated OR EXISTS {
        MATCH (action:Action)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)
        WHERE action.id IN edge.actionIds
          AND claim.retractedAt IS NULL
          AND ($since IS NULL OR action.end >= $since)
          AND ($until IS NULL OR action.start <= $until)
          AND ($knownBy IS NULL OR article.published <= $knownBy[article.publishedPrecision])
      })
    ]-(next:Actor)
    WHERE NOT $hubs OR next.id = $to
      OR COUNT { (next)--(:Actor) } <= CASE WHEN next:Country THEN $countryDegree ELSE $degree END
  ){1,8} (goal)
WITH path
WHERE length(path) <= $maxHops
  AND all(i IN range(0, length(path) - 1) WHERE NOT nodes(path)[i] IN nodes(path)[i + 1..])
  AND (NOT $timeRespecting OR all(i IN range(0, length(path) - 2) WHERE all(j IN range(i + 1, length(path) - 1)
      WHERE relationships(path)[i].first <= relationships(path)[j].last)))
RETURN path
ORDER BY length(path)
LIMIT $k
