// Which paths of the map lead from one actor to another under the filters of a question? The 1,000 shortest are tried.
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
WITH collect(path) AS tried, coalesce(max(length(path)), 0) AS longest
RETURN size(tried) AS tried, longest, [path IN tried
  WHERE length(path) <= $maxHops
    AND all(i IN range(0, length(path) - 1) WHERE NOT nodes(path)[i] IN nodes(path)[i + 1..])
    AND (NOT $timeRespecting OR all(i IN range(0, length(path) - 2) WHERE all(j IN range(i + 1, length(path) - 1)
      WHERE relationships(path)[i].first <= relationships(path)[j].last)))
  | {
    actors: [actor IN nodes(path) | actor{
      .id, .name, label: [label IN labels(actor) WHERE label <> 'Actor'][0], degree: COUNT { (actor)--(:Actor) }
    }],
    edges: [edge IN relationships(path) | edge{
      .key, verb: type(edge), from: startNode(edge).id, .status, .first, .last, .precision, .belief, .sources,
      .contested, .actionIds
    }]
  }] AS paths
