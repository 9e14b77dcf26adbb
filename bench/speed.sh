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
# Maven finds a JDK that is new enough; 5 GB because CoreNLP's default needs more than a gigabyte beside ours
exec ./mvnw -q -Dquick test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:exec -Dexec.executable=java \
  -Dexec.classpathScope=test -Dexec.args="-Xmx5g -cp %classpath org.policygraph.ingest.ReadingSpeed $*"
