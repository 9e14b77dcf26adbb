#!/usr/bin/env bash
# Measures whole answers of REST about paths, with their evidence: starts the program on the database of bench/paths.sh and
# free ports, asks it with one client and with 16, and tells how long after a commit new edges are seen.
#
# usage: bench/rest.sh [THOUSANDS_OF_EDGES]      1000 by default
#        PAIRS=50 bench/rest.sh 100              fewer pairs than 500 of either kind
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./mvnw -q -Dquick -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
./policy-graph --version >/dev/null # builds it, if need be, while nobody waits
cp -r target/classes target/bench-classes "$work"
"${JAVA_HOME:?name a JDK 21 or newer}/bin/java" "-Xmx${HEAP:-6g}" "-Dpairs=${PAIRS:-500}" \
  --add-opens=java.base/java.nio=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
  -cp "$work/bench-classes:$work/classes:$(cat "$work/classpath")" \
  org.policygraph.bench.RestRace "${1:-1000}"
