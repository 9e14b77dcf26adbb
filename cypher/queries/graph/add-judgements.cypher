// Write down what is held about who is whom. Takes the locks in the order of the ids.
UNWIND $judgements AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement = row
