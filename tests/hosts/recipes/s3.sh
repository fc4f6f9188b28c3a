#!/bin/sh
# Copies dist/ into a bucket; put its name in the place of BUCKET. Build without COMPRESS.
set -eu
sync() { aws s3 sync dist/ s3://BUCKET/ --exclude _headers "$@"; }
put() { sync --exclude '*' "$@"; }
put --include 'assets/*' --cache-control 'public, max-age=31536000, immutable'
put --include 'karten/*' --cache-control 'public, max-age=86400'
put --include '*.md' --cache-control no-cache --content-type 'text/markdown; charset=utf-8'
put --include '*.annotations.json' --cache-control no-cache --content-type application/ld+json
put --include SHA256SUMS --cache-control no-cache --content-type 'text/plain; charset=utf-8'
sync --exclude 'assets/*' --exclude 'karten/*' --exclude '*.md' --exclude '*.annotations.json' --exclude SHA256SUMS --cache-control no-cache
# Last, what the build has not got goes: cards and texts of what was withdrawn too. Open pages may still ask for old assets.
sync --exclude 'assets/*' --size-only --delete
