// Under which names did articles speak of an actor, how many did, and whose were they?
MATCH (:Actor {id: $id})<-[identity:IS {judgement: 'POSITIVE'}]-(record:Record)
WHERE identity.retractedAt IS NULL
MATCH (record)<-[:MENTIONS]-(:Sentence)-[:IN]->(article:Article)-[:PUBLISHED_BY]->(source:Source)
WITH record.name AS name, collect(DISTINCT article.id) AS articles, collect(DISTINCT source.name) AS sources
UNWIND sources AS source
WITH name, articles, source
ORDER BY source
RETURN name, size(articles) AS articles, collect(source) AS sources
ORDER BY articles DESC, name
LIMIT 100
