// How are these two connected? The best paths, to be drawn; of what is optional here, only what a question asks for is shown.
MATCH p = (:Actor {id: $from})((:Actor)--(:Actor)){1,8}(:Actor {id: $to})
WHERE all(actor IN nodes(p) WHERE single(same IN nodes(p) WHERE same = actor))
  AND none(actor IN nodes(p)[1..-1] WHERE actor.id IN $hubs)
  AND none(actor IN nodes(p)[1..-1] WHERE actor.id IN $mustAvoid)
  AND all(actor IN nodes(p)[1..-1] WHERE any(label IN labels(actor) WHERE label IN $labels))
  AND all(id IN $mustPass WHERE any(actor IN nodes(p) WHERE actor.id = id))
  AND all(i IN range(0, length(p) - 1) WHERE startNode(relationships(p)[i]) = nodes(p)[i]) // $forward
  AND all(edge IN relationships(p) WHERE type(edge) IN $verbs)
  AND none(edge IN relationships(p) WHERE edge.status IN $untold)
  AND all(edge IN relationships(p) WHERE edge.belief >= $minBelief)
  AND all(edge IN relationships(p) WHERE edge.sources >= $minSources)
  AND all(edge IN relationships(p) WHERE EXISTS { // $actions
    MATCH (action:Action) WHERE action.id IN edge.actionIds // $actions
      AND action.status IN $status
      AND NOT action.status IN $untoldActions
      AND action.end >= $since
      AND action.start <= $until
      AND EXISTS { // $knownBy
        MATCH (action)<-[:ABOUT]-(claim:Claim)-[:QUOTES]->(:Sentence)-[:IN]->(article:Article) // $knownBy
        WHERE claim.retractedAt IS NULL AND article.published <= $knownBy[article.publishedPrecision]
      } // $knownBy
  }) // $actions
  AND all(i IN range(0, length(p) - 2) WHERE all(j IN range(i + 1, length(p) - 1) // $inTime
    WHERE relationships(p)[i].first <= relationships(p)[j].last)) // $inTime
WITH p, [e IN relationships(p) | CASE WHEN e.last > $today THEN 0 ELSE duration.inDays(e.last, $today).days / 30 END] AS months
RETURN p
ORDER BY 0.9 ^ length(p) * reduce(x = 1.0, e IN relationships(p) | x * e.belief * (1 - 0.2 / e.sources)) ^ (1.0 / length(p))
  * reduce(x = 1.0, m IN months | x * coalesce(1 - 0.2 * m / (m + 60), 0.8)) ^ (1.0 / length(p))
  * reduce(x = 1.0, a IN nodes(p)[1..-1] |
    x / (1 + log(COUNT { (a)--(:Actor) }) / log(2) / 10) ^ CASE WHEN a:Country THEN 2 ELSE 1 END) DESC
LIMIT $k
