// Which paths did the filters of a question take away, and for which hubs, status, dates or belief?
MATCH (start:Actor {id: $from})
MATCH (goal:Actor {id: $to})
MATCH path = SHORTEST 1000 (start)
  ((:Actor)-[edge WHERE type(edge) IN $verbs]-(:Actor)){1,8} (goal)
WITH collect(path) AS tried, coalesce(max(length(path)), 0) AS longest
RETURN size(tried) AS tried, longest, [path IN tried
  WHERE length(path) <= $maxHops
    AND all(i IN range(0, length(path) - 1) WHERE NOT nodes(path)[i] IN nodes(path)[i + 1..])
    AND (NOT $timeRespecting OR all(i IN range(0, length(path) - 2) WHERE all(j IN range(i + 1, length(path) - 1)
      WHERE relationships(path)[i].first <= relationships(path)[j].last)))
  | {
    length: length(path),
    hubs: [hub IN nodes(path)[1..-1]
      WHERE $hubs AND COUNT { (hub)--(:Actor) } > CASE WHEN hub:Country THEN $countryDegree ELSE $degree END
      | {id: hub.id, degree: COUNT { (hub)--(:Actor) }}],
    status: [edge IN relationships(path) WHERE NOT edge.status IN $status | edge.key],
    date: [edge IN relationships(path) WHERE NOT (NOT $dated OR EXISTS {
        MATCH (action:Action)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article)
        WHERE action.id IN edge.actionIds
          AND claim.retractedAt IS NULL
          AND ($since IS NULL OR action.end >= $since)
          AND ($until IS NULL OR action.start <= $until)
          AND ($knownBy IS NULL OR article.published <= $knownBy[article.publishedPrecision])
      }) | edge.key],
    belief: [edge IN relationships(path) WHERE edge.belief < $minBelief | edge.key]
  }] AS paths
