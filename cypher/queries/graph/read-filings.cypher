// Under which blocks are these filed?
UNWIND $keys AS key
MATCH (filing:Filing)
WHERE filing.id STARTS WITH key + '|'
RETURN key, collect(filing.block) AS blocks
