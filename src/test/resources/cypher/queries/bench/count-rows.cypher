// How many nodes and relationships are there?
RETURN COUNT { () } + COUNT { ()-->() } AS rows
