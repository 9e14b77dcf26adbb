// How do the articles left call these sources? Those of whom none tells any more, and that nobody has rated, go.
UNWIND $sources AS id
MATCH (source:Source {id: id})
OPTIONAL MATCH (source)<-[told:PUBLISHED_BY|CITES]-(:Article)
WITH source, count(told) AS articles, min(told.as) AS name
SET source.name = coalesce(name, source.name)
WITH source, articles
WHERE articles = 0 AND source.reliability IS NULL
DELETE source
