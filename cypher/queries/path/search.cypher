// How are these two connected? Asks the database to search its map itself.
CALL policygraph.search($from, $to, $options) YIELD found
RETURN found
