// The smallest part of the map that connects some actors, to be pasted.
CALL policygraph.connectingSubgraph($from, $options)
