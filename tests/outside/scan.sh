#!/usr/bin/env bash
# Runs wapiti on the demo: as a stranger, as a user at the passcode page, and as a user at the page
# with the QR code. Fails on any finding.
# HANDOVER_WAPITI names an installed wapiti; without it, the script installs one into a virtual
# environment under target/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly VERSION=3.2.3
readonly MODULES=csrf,xss,permanentxss,crlf,redirect,ldap,methods,file,exec
readonly ENVIRONMENT=target/outside/wapiti-$VERSION
readonly SECONDS_A_SCAN=420

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

main() {
  local wapiti forged=0
  wapiti=$(wapiti_program)
  node tests/outside/forgery.js >"$results/forgery" || forged=$?
  grep -v '^cookie ' "$results/forgery" || true

  scan "$wapiti" stranger
  # Signing out would end the scan's own journey, so only that button is excluded. Three wrong codes
  # end it, too: wapiti's last requests come from a user whose journey has ended.
  local step
  for step in passcode scan; do
    scan "$wapiti" "at-$step" --header "Cookie: $(sed -n "s/^cookie $step //p" "$results/forgery")" \
      --exclude "${HANDOVER_PORTAL}sign-out"
  done
  node tests/outside/findings.js "$results"/*.json
  return "$forged"
}

# A browser sends this header with the portal's own forms. Without it, the same-origin rule would
# refuse every form, and wapiti would scan nothing behind it.
scan() {
  local wapiti=$1 name=$2
  shift 2
  "$wapiti" --url "$HANDOVER_PORTAL" --scope folder --module "$MODULES" --header "Sec-Fetch-Site: same-origin" "$@" \
    --level 1 --tasks 4 --timeout 10 --max-scan-time "$SECONDS_A_SCAN" --max-attack-time 120 --flush-session \
    --store-session "$results/$name" --no-bugreport --verbose 0 --format json --output "$results/$name.json" \
    >"$results/$name.log" 2>&1 </dev/null || { cat "$results/$name.log" >&2; return 1; }
}

wapiti_program() {
  if [ -n "${HANDOVER_WAPITI:-}" ]; then
    echo "$HANDOVER_WAPITI"
    return
  fi
  if [ ! -x "$ENVIRONMENT/bin/wapiti" ]; then
    python3 -m venv "$ENVIRONMENT" >&2
    "$ENVIRONMENT/bin/pip" install --quiet --disable-pip-version-check "wapiti3==$VERSION" >&2
  fi
  echo "$ENVIRONMENT/bin/wapiti"
}

main
