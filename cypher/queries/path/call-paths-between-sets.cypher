// The best paths from any of some actors to any of others, to be pasted.
CALL policygraph.pathsBetweenSets($from, $to, $options)
