// Which sources are there, and how far is each relied on?
MATCH (source:Source)
RETURN source.id AS id, source.name AS name, source.kind AS kind, source.reliability AS reliability, source.reason AS reason,
       COUNT { (source)<-[:PUBLISHED_BY]-() } AS articles, COUNT { (source)<-[:CITES]-() } AS cited
ORDER BY id
