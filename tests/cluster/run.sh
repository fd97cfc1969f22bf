#!/usr/bin/env bash
# Brings up a compose cluster of its own, runs the tests of this folder against it, and takes everything away again.
# Arguments replace `tests/cluster` in its call of pytest. The images that it builds (tag: test) stay, as a cache for the next time.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! docker info >/dev/null 2>&1; then
  echo 'tests/cluster: NOT RUN, because no Docker engine answers' >&2
  exit 1
fi
compose=docker-compose
if docker compose version >/dev/null 2>&1; then compose='docker compose'; fi

folder=$(mktemp -d)
free_port() { python3 -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
python3 deploy/cluster_env.py new "$folder/.env" \
  CLUSTER_TAG=test CLUSTER_ARTIFACTS_FOLDER="$folder/artifacts" CLUSTER_DATA="$folder/data" \
  CLUSTER_PLUGINS="$PWD/tests/plugins" \
  CLUSTER_POSTGRES_PORT="$(free_port)" CLUSTER_REDIS_PORT="$(free_port)" \
  CLUSTER_WEB_PORT="$(free_port)" CLUSTER_RECONCILER_METRICS_PORTS=0 CLUSTER_WORKER_METRICS_PORTS=0 \
  ROBUST_LEASE_S=6 ROBUST_RECONCILE_S=2 ROBUST_RETRY_DELAY_S=0
export CLUSTER_PROJECT=robustseg-test-$$
export CLUSTER_COMPOSE="$compose --env-file $folder/.env --project-name $CLUSTER_PROJECT"

take_away() {
  code=$?
  trap - EXIT
  if [ "$code" != 0 ]; then
    $CLUSTER_COMPOSE ps || true
    $CLUSTER_COMPOSE logs --no-color --tail 40 || true
  fi
  $CLUSTER_COMPOSE down --volumes --remove-orphans --timeout 20 >/dev/null 2>&1 || $CLUSTER_COMPOSE ps
  rm -rf "$folder"
  exit "$code"
}
trap take_away EXIT
trap 'exit 130' INT TERM

echo "== building the images"
$CLUSTER_COMPOSE build >"$folder/build.log" 2>&1 || { tail -n 40 "$folder/build.log"; exit 1; }
echo "== starting $CLUSTER_PROJECT"
$CLUSTER_COMPOSE up -d --scale worker=2 --scale reconciler=2 >"$folder/up.log" 2>&1 || { cat "$folder/up.log"; exit 1; }
eval "$(python3 deploy/cluster_env.py exports "$folder/.env")"
ROBUST_HOME="$folder/home" OMP_NUM_THREADS=1 .venv/bin/python -m pytest --junitxml build/cluster.xml \
  -o junit_family=xunit1 "${@:-tests/cluster}"
