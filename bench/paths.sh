#!/usr/bin/env bash
# Measures path searches side by side on a made-up map in which few actors have most of the edges, ours, Cypher's, APOC's,
# Graph Data Science's and a plain one on arrays; prints tables. The database is made once, under target/bench.
#
# usage: bench/paths.sh [--alone] [THOUSANDS_OF_EDGES…]      1000 by default
#        bench/paths.sh --alone 1000 10000                   our search and the plain one in memory alone; wants HEAP=14g
#        PAIRS=50 bench/paths.sh 100                         fewer pairs than 500 of either kind
#        PATIENCE=45 bench/paths.sh                          fewer seconds than 90 for each of the others
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./mvnw -q -Dquick -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
# a copy, so that a build in the meantime changes nothing
cp -r target/classes target/bench-classes "$work"
sizes=("$@")
[ $# -gt 0 ] && [ "${!#}" != --alone ] || sizes+=(1000)
"${JAVA_HOME:?name a JDK 21 or newer}/bin/java" "-Xmx${HEAP:-6g}" "-Dpairs=${PAIRS:-500}" "-Dpatience=${PATIENCE:-90}" \
  --add-opens=java.base/java.nio=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
  -cp "$work/bench-classes:$work/classes:$(cat "$work/classpath")" \
  org.policygraph.bench.PathRace "${sizes[@]}"
