#!/usr/bin/env bash
# Measures how long a running program takes for its pages once it is warm: the median and the slowest of 20 requests for
# each, in milliseconds, with the size of what it sends.
#
# usage: bench/pages.sh                                         every page of the sample, http://localhost:8080
#        BASE=http://localhost:8081 bench/pages.sh /actors/x …  these pages of another program
set -euo pipefail

base=${BASE:-http://localhost:8080}
requests=20
warming=10

sample() {
  cat <<'PAGES'
/
/?from=google&to=us-department-of-defense
/?from=huawei&to=smic&since=2018&verbs=SANCTIONED&hubs=false
/?from=google&to=zte&since=2024
/actors
/actors?q=comm
/actors/huawei
/actors/united-states
/review
/reversals
/disagreements
/sources
/sources/without?source=Policy%20Wire
/ingest
/notebooks/
PAGES
  curl -sf "$base/?from=google&to=us-department-of-defense" | grep -o '/articles/[0-9a-f]*' | head -n 1
  curl -sf "$base/notebooks/" | grep -o '/notebooks/[a-z-]\+' | sort -u
}

# one connection for all; what follows # stays with curl
measure() {
  curl -s -o /dev/null -w '%{http_code} %{size_download} %{time_total}\n' "$base$1#[1-$((warming + requests))]" |
    tail -n "$requests" | sort -n -k 3 | awk -v page="$1" '
      { status[$1]; size = $2; ms[NR] = $3 * 1000 }
      END { for (each in status) all = all " " each
            printf "%8.0f %8.0f %8.0f %6s  %s\n", (ms[int((NR + 1) / 2)] + ms[int(NR / 2) + 1]) / 2, ms[NR], size / 1024, all, page }'
}

printf '%8s %8s %8s %6s  %s\n' 'p50 ms' 'max ms' KB status page
if [ $# -gt 0 ]; then printf '%s\n' "$@"; else sample; fi | while IFS= read -r page; do
  measure "$page"
done
