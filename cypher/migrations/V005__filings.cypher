// Under which keys of their names actors are filed, so that doubles are found. Graphs from before: `rederive` files everybody.
DROP INDEX actor_blocks IF EXISTS;
CREATE CONSTRAINT filing_id IF NOT EXISTS FOR (n:Filing) REQUIRE n.id IS UNIQUE;
CREATE INDEX filing_block IF NOT EXISTS FOR (n:Filing) ON (n.block);
