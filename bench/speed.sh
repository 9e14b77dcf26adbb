#!/usr/bin/env bash
# Measures how many words one thread reads in a second of CPU time, what share each stage has, the live heap with all models,
# and CoreNLP's default pipeline on the same words in the same run. Takes about five minutes on a quiet machine.
#
# usage: bench/speed.sh [PATH…]      files and folders with articles; ../shared/corpus by default, without it the sample
set -euo pipefail
cd "$(dirname "$0")/.."

if [ $# -eq 0 ]; then
  [ -d ../shared/corpus ] && set -- ../shared/corpus || set -- src/main/resources/sample/*.txt
fi
classpath=target/speed.classpath
./mvnw -q -Dquick test-compile dependency:build-classpath -Dmdep.outputFile="$classpath"
# by Maven, for it finds a JDK that is new enough; 5 GB because CoreNLP's default takes two beside ours
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx5g -cp "target/classes:target/test-classes:$(cat "$classpath")" \
  org.policygraph.ingest.ReadingSpeed "$@"
