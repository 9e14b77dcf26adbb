// How do the articles left call these sources? Those without any go.
UNWIND $sources AS id
MATCH (source:Source {id: id})
OPTIONAL MATCH (source)<-[published:PUBLISHED_BY]-(:Article)
WITH source, count(published) AS articles, min(published.as) AS name
SET source.name = coalesce(name, source.name)
WITH source, articles
WHERE articles = 0
DELETE source
