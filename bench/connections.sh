#!/usr/bin/env bash
# Measures questions about connections in memory on made-up maps in which few actors have most of the edges.
#
# usage: bench/connections.sh [THOUSANDS_OF_EDGES…]      1000 by default
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./mvnw -q -Dquick -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath"
"${JAVA_HOME:?name a JDK 21 or newer}/bin/java" "-Xmx${HEAP:-4g}" \
  -cp "target/bench-classes:target/classes:$(cat "$work/classpath")" \
  org.policygraph.bench.ConnectionRace "${@:-1000}"
