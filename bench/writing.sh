#!/usr/bin/env bash
# Measures writing and deriving on made-up articles in which few actors do most, and prints tables:
#   rows       how many nodes and relationships a second: loading what extract printed, an article a transaction, a plain
#              batched UNWIND … MERGE of the same rows, and Spring Data's saveAll
#   rederive   a graph of 100,000 actions from its ledger
#   increment  writing and deriving one article on a large map; only with a data folder that holds one
#
# usage: bench/writing.sh [DATA_FOLDER]      the folder is written to: take a copy
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw -q -Dquick test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
./mvnw -q dependency:build-classpath -Dmdep.outputFile="$classpath"

bench() {
  "${JAVA_HOME:?name a JDK 21 or newer}/bin/java" "-Xmx${HEAP:-3g}" \
    --add-opens=java.base/java.nio=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
    -cp "target/test-classes:target/classes:$(cat "$classpath")" \
    org.policygraph.graph.WritingBench "$@"
}

bench rows
bench rederive
if [ $# -gt 0 ]; then
  bench increment "$1"
fi
