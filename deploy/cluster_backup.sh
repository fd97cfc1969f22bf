#!/usr/bin/env bash
# The database of the compose cluster into a file and back, with the programs of its own PostgreSQL:
#
#     deploy/cluster_backup.sh backup FILE     while everything goes on
#     deploy/cluster_backup.sh restore FILE    stops workers and reconcilers; `docker compose up -d` starts them again
#
# FILE is what `robust-cli db backup` writes for PostgreSQL. Artifacts are files: docs/operations.md.
set -euo pipefail

compose=${CLUSTER_COMPOSE:-}
if [[ -z $compose ]]; then
  cd "$(dirname "$0")/.."
  if docker compose version >/dev/null 2>&1; then compose='docker compose'; else compose=docker-compose; fi
fi

if [[ $# != 2 || ! $1 =~ ^(backup|restore)$ ]]; then
  echo "usage: $0 backup|restore FILE" >&2
  exit 2
fi
file=$2

# Both run in the container, where these variables are; on its own socket no password is needed.
# Nobody is let in by a backup: tokens, sessions and share links are left out.
# shellcheck disable=SC2016
dump='exec pg_dump --username="$POSTGRES_USER" --format=custom --no-owner --no-privileges \
  --exclude-table-data=access_session --exclude-table-data=access_token --exclude-table-data=share_link "$POSTGRES_DB"'
# shellcheck disable=SC2016
load='set -e
script=$(mktemp)
trap "rm -f $script" EXIT
pg_restore --no-owner --no-privileges --file="$script"
psql --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --single-transaction \
  --command="SET ROLE robust" --command="DROP SCHEMA public CASCADE" --command="CREATE SCHEMA public" \
  --command="GRANT USAGE ON SCHEMA public TO PUBLIC" --file="$script" >/dev/null'

case $1 in
  backup)
    if [[ -e $file ]]; then
      echo "$0: $file exists and is left as it is; give the backup a name of its own" >&2
      exit 2
    fi
    trap 'rm -f "$file.unfinished"' EXIT
    $compose exec -T postgres sh -c "$dump" >"$file.unfinished"
    mv "$file.unfinished" "$file"
    echo "wrote $file ($(du -h "$file" | cut -f1)); now copy the artifacts"
    ;;
  restore)
    if [[ ! -r $file ]]; then
      echo "$0: $file cannot be read" >&2
      exit 2
    fi
    $compose stop worker gpu-worker reconciler
    # The whole script is made before the first statement runs, and all of them are one transaction.
    $compose exec -T postgres sh -c "$load" <"$file"
    echo "restored $file; start the workers: $compose up -d"
    ;;
esac
