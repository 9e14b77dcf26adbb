// Which judgement has this id?
MATCH (judgement:Judgement {id: $id})
RETURN properties(judgement) AS judgement
