#!/usr/bin/env bash
# Measures path searches side by side on a made-up map in which few actors have most of the edges; prints tables.
#
# usage: bench/paths.sh [THOUSANDS_OF_EDGES]      1000 by default; 10000 needs HEAP=14g
set -euo pipefail
cd "$(dirname "$0")/.."

classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
./mvnw -q -Dquick -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath"
"${JAVA_HOME:?name a JDK 21 or newer}/bin/java" "-Xmx${HEAP:-6g}" \
  --add-opens=java.base/java.nio=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
  -cp "target/bench-classes:target/classes:$(cat "$classpath")" \
  org.policygraph.bench.PathRace "${@:-1000}"
