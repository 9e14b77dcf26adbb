#!/usr/bin/env bash
# Measures questions about connections in memory on made-up maps in which few actors have most of the edges.
#
# usage: bench/connections.sh [THOUSANDS_OF_EDGES…]      1000 by default
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw -q -Dquick test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
./mvnw -q dependency:build-classpath -Dmdep.outputFile="$classpath"
"${JAVA_HOME:?name a JDK 21 or newer}/bin/java" "-Xmx${HEAP:-4g}" \
  -cp "target/test-classes:target/classes:$(cat "$classpath")" \
  org.policygraph.path.engine.ConnectionBench "${@:-1000}"
