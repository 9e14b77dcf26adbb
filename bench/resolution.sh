#!/usr/bin/env bash
# Measures how well and how fast records are led to actors: rows of official lists under other spellings, among made-up actors
# of the same words; and public truth sets. The lists lie beside the project, not in it.
#
# usage: bench/resolution.sh [LISTS] [TRUTH_SET…]      LISTS: folder with the lists, ../shared/lists by default
#        JAVA_OPTS="-Dverbose=true -Dactors=10000 -Drecords=2000 -Dseed=1" bench/resolution.sh      lists the slips, too
# A truth set is a folder such as truthsets/demo of github.com/Senzing/truth-sets: *.jsonl and actual_truthset_key.csv.
set -euo pipefail
cd "$(dirname "$0")/.."

lists=${1:-../shared/lists}
shift || true
if [ ! -f "$lists/consolidated-screening-list.csv" ]; then
  echo "skipped: no lists in $lists"
  exit 0
fi
exec ./mvnw -q -Dquick test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:exec -Dexec.executable=java \
  -Dexec.classpathScope=test \
  -Dexec.args="-Xmx3g ${JAVA_OPTS:-} -cp %classpath org.policygraph.identity.ResolutionBench $lists $*"
