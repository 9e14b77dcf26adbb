// The actors that two actors are both linked with, to be pasted.
CALL policygraph.commonNeighbours($from, $to, $options)
