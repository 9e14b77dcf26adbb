// Which of these articles are there?
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id
