#!/usr/bin/env bash
# Scores what `extract` reads against annotated text, set by set; the sets lie beside the project, not in it.
#
# usage: bench/score.sh [SET…]      SET: articles, plover, timex, crossner, re3d; all of them by default
#        VERBOSE=-v bench/score.sh plover      lists what was missed
set -euo pipefail
cd "$(dirname "$0")/.."

shared=../shared
if [ ! -d "$shared/gold" ] || [ ! -f "$shared/tools/score.py" ]; then
  echo "skipped: no annotated text in $shared/gold"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

score() { # SET GOLD
  echo "== $1 $(basename "$2")"
  python3 "$shared/tools/score.py" input "$1" "$2" >"$work/in.jsonl"
  # 1 means that some texts were refused, each told on standard error: the score counts them as missed
  ./policy-graph extract --jsonl "$work/in.jsonl" >"$work/out.jsonl" || [ $? -eq 1 ]
  python3 "$shared/tools/score.py" "$1" "$2" "$work/out.jsonl" ${VERBOSE:-}
}

for set in "${@:-articles plover timex crossner re3d}"; do
  for name in $set; do
    case $name in
      articles) score articles "$shared/gold" ;;
      plover) score plover "$shared/gold/plover-gsr.jsonl" ;;
      timex) score timex "$shared/gold/timex.jsonl" ;;
      crossner) score crossner "$shared/gold/crossner-politics.jsonl" ;;
      re3d) for gold in "$shared"/gold/re3d-*.jsonl; do score re3d "$gold"; done ;;
      *)
        echo "'$name' is no set; the sets are articles, plover, timex, crossner, re3d" >&2
        exit 2
        ;;
    esac
  done
done
