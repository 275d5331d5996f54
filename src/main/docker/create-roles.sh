#!/usr/bin/env bash
# Makes the portal's database and its two roles, and gives the roles their passwords. The postgres image runs it once, on an empty
# volume; by hand, on a server of your own, as a superuser:
#
#   PGHOST=db.example.no PGPASSWORD=… PORTAL_OWNER_PASSWORD=… PORTAL_APP_PASSWORD=… \
#     PORTAL_ROLES_SQL=src/main/resources/db/roles.sql src/main/docker/create-roles.sh
set -euo pipefail

: "${PORTAL_OWNER_PASSWORD:?the password of portal_owner, who migrates the database}"
: "${PORTAL_APP_PASSWORD:?the password of portal_app, as whom the portal connects}"

psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --file "${PORTAL_ROLES_SQL:-/portal/roles.sql}"

# \getenv keeps the passwords out of the list of processes. It needs psql 15 or newer.
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password PORTAL_OWNER_PASSWORD
\getenv app_password PORTAL_APP_PASSWORD
alter role portal_owner password :'owner_password';
alter role portal_app password :'app_password';
SQL
