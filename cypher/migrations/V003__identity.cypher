// Judgements of who is whom, and the keys under which doubles are found.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_one IF NOT EXISTS FOR (n:Judgement) ON (n.one);
CREATE INDEX judgement_other IF NOT EXISTS FOR (n:Judgement) ON (n.other);
CREATE INDEX judgement_verdict IF NOT EXISTS FOR (n:Judgement) ON (n.verdict);
CREATE INDEX record_key IF NOT EXISTS FOR (n:Record) ON (n.key);
CREATE FULLTEXT INDEX actor_blocks IF NOT EXISTS FOR (n:Actor) ON EACH [n.blocks] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
// whose turn it is to write
CREATE CONSTRAINT turn_id IF NOT EXISTS FOR (n:__Turn) REQUIRE n.id IS UNIQUE;
