#!/bin/sh
# Fetches the pinned design packages, copies what the portal uses and makes the palettes anew. Needs Node 22; the build needs none.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-save --no-audit --no-fund --ignore-scripts --omit=dev \
  @digdir/designsystemet-css@1.22.0 \
  @digdir/designsystemet-theme@1.11.0 \
  @digdir/designsystemet@1.11.0 \
  @fontsource-variable/inter@5.3.0 \
  @navikt/aksel-icons@8.16.2
cp build.mjs palettes.json "$work"
node "$work/build.mjs" ../resources
