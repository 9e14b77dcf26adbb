// Does the graph keep its promises? One row for each that it breaks; an empty answer is a sound graph.
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:QUOTES]->(:Sentence)-[:IN]->(:Article)-[:PUBLISHED_BY]->(:Source) }
RETURN 'claim without an article' AS fault, claim.id AS id
UNION ALL
MATCH (claim:Claim)-[:QUOTES]->(sentence:Sentence)-[:IN]->(article:Article)
WHERE claim.start < sentence.start OR claim.end > sentence.end OR claim.start >= claim.end
   OR size(sentence.text) > sentence.end - sentence.start OR NOT article.text CONTAINS sentence.text
RETURN 'claim with offsets outside its text' AS fault, claim.id AS id
UNION ALL
MATCH (claim:Claim)
WHERE COUNT { (claim)-[:QUOTES]->() } <> 1 OR COUNT { (claim)-[:AGENT]->() } > 1 OR COUNT { (claim)-[:PATIENT]->() } > 1
   OR COUNT { (claim)-[:ABOUT]->() } > 1
RETURN 'claim with a role filled twice' AS fault, claim.id AS id
UNION ALL
MATCH (sentence:Sentence)
WHERE COUNT { (sentence)-[:IN]->(:Article) } <> 1
RETURN 'sentence without exactly one article' AS fault, sentence.id AS id
UNION ALL
MATCH (record:Record)
WHERE COUNT { (record)-[:IS {judgement: 'POSITIVE'}]->(:Actor) } <> 1
RETURN 'record that is not exactly one actor' AS fault, record.id AS id
UNION ALL
MATCH (actor:Actor)
WHERE NOT EXISTS { (actor)<-[:IS]-(:Record) } OR size(labels(actor)) <> 2 OR actor.name IS NULL
RETURN 'actor without a record, a name or exactly one kind' AS fault, actor.id AS id
UNION ALL
MATCH (action:Action)
WHERE NOT EXISTS { (action)<-[:ABOUT]-(:Claim) }
   OR NOT (EXISTS { (action)<-[:DID]-(:Actor) } OR EXISTS { (action)-[:TO]->(:Actor) })
RETURN 'action without a claim or without an actor' AS fault, action.id AS id
UNION ALL
MATCH (instrument:Instrument)
WHERE NOT EXISTS { (instrument)<-[:OVER]-(:Action) } OR instrument.name IS NULL
RETURN 'instrument without an action or a name' AS fault, instrument.id AS id
UNION ALL
MATCH (:Actor)-[edge]->(:Actor)
WITH edge.key AS key, count(*) AS edges
WHERE key IS NULL OR edges > 1
RETURN 'edge without a key of its own' AS fault, key AS id
UNION ALL
MATCH (:Actor)-[edge]->(:Actor)
WHERE edge.actions <> size(edge.actionIds)
   OR any(id IN edge.actionIds WHERE NOT EXISTS { (:Action {id: id}) })
RETURN 'edge without its actions' AS fault, edge.key AS id
UNION ALL
MATCH (claim:Claim)-[about:ABOUT]->(:Action)
WHERE about.voice IS NULL OR about.reliability IS NULL OR NOT EXISTS { (:Source {id: about.voice}) }
RETURN 'claim that is the word of nobody' AS fault, claim.id AS id
UNION ALL
MATCH (article:Article)
WHERE (article.cluster IS NULL OR article.cluster = article.id) = EXISTS { (article)-[:COPY_OF]->() }
   OR article.cluster IS NOT NULL AND NOT EXISTS { MATCH (other:Article {cluster: article.cluster}) WHERE other <> article }
   OR EXISTS { MATCH (article)-[:COPY_OF]->(original:Article) WHERE original.id <> article.cluster }
RETURN 'article in a broken cluster of copies' AS fault, article.id AS id
UNION ALL
MATCH (fingerprint:Fingerprint)
WHERE NOT EXISTS { (fingerprint)<-[:HAS]-(:Article) }
RETURN 'fingerprint without an article' AS fault, fingerprint.id AS id
UNION ALL
MATCH (source:Source)
WHERE source.reliability IS NULL AND NOT EXISTS { (source)<-[:PUBLISHED_BY|CITES]-(:Article) }
RETURN 'source of which nothing tells' AS fault, source.id AS id
UNION ALL
MATCH (record:Record)-[:IS {judgement: 'POSITIVE'}]->(actor:Actor)
WHERE record.key IS NULL OR (record.key <> actor.id AND NOT record.key IN coalesce(actor.merged, []))
RETURN 'record of an actor that does not say it stands for it' AS fault, record.id AS id
UNION ALL
MATCH (actor:Actor)
UNWIND coalesce(actor.merged, []) AS key
WITH actor, key
WHERE key = actor.id OR EXISTS { (:Actor {id: key}) } OR NOT EXISTS { (:Record {key: key})-[:IS]->(actor) }
RETURN 'actor that stands for one that it is not' AS fault, actor.id AS id
UNION ALL
MATCH (judgement:Judgement)
WHERE judgement.one IS NULL OR judgement.other IS NULL OR judgement.one = judgement.other
   OR NOT judgement.verdict IN ['SAME', 'DIFFERENT', 'UNSURE']
RETURN 'judgement that is not of two' AS fault, judgement.id AS id
UNION ALL
MATCH (judgement:Judgement {verdict: 'DIFFERENT'})
WHERE judgement.by <> 'resolver' AND judgement.retractedAt IS NULL
MATCH (:Record {key: judgement.one})-[:IS]->(actor:Actor)<-[:IS]-(:Record {key: judgement.other})
WHERE NOT EXISTS {
  MATCH (later:Judgement {verdict: 'SAME'})
  WHERE later.one IN [judgement.one, judgement.other] AND later.other IN [judgement.one, judgement.other]
    AND later.by <> 'resolver' AND later.retractedAt IS NULL
}
RETURN 'actors that were judged to be different and are one' AS fault, judgement.id AS id
