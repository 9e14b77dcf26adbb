// Does the graph hold some or none of these articles, not all of them, and no other?
RETURN
  NOT EXISTS { MATCH (other:Article) WHERE NOT other.id IN $articles }
  AND COUNT { MATCH (known:Article) WHERE known.id IN $articles } < size($articles) AS part
