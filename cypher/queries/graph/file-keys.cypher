// Under which blocks are these to be found from now on? Where they were found before, and are not any more, they go.
UNWIND $keys AS row
CALL (row) {
  MATCH (old:Filing)
  WHERE old.id STARTS WITH row.key + '|' AND NOT old.block IN row.blocks
  DELETE old
}
UNWIND row.blocks AS block
MERGE (filing:Filing {id: row.key + '|' + block})
  ON CREATE SET filing.key = row.key, filing.block = block
