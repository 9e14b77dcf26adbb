#!/usr/bin/env bash
# Scores what `extract` reads against annotated text, in one table; the sets lie beside the project, not in it.
#
# usage: bench/evaluate.sh [--markdown] [SET…]      SET: articles, plover, timex, crossner, re3d; all of them by default
#        VERBOSE=-v bench/evaluate.sh plover        lists what was missed before the table
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -d ../shared/gold ] || [ ! -f ../shared/tools/score.py ]; then
  echo "skipped: no annotated text in ../shared/gold"
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 bench/figures.py inputs "$@" >"$work/in.jsonl"
# 1 means that some texts were refused, each told on standard error: the score counts them as missed
./policy-graph extract --jsonl "$work/in.jsonl" >"$work/out.jsonl" || [ $? -eq 1 ]
python3 bench/figures.py table "$work/out.jsonl" ${VERBOSE:+-v} "$@"
