#!/usr/bin/env bash
# Runs testssl.sh on `handover serve` with [server.tls] and a certificate made for the test. Fails
# on any finding, except that no authority knows the certificate.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(mktemp -d)
program=
trap '[ -z "$program" ] || kill "$program"; rm -rf "$folder"' EXIT

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 90 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>"$folder/openssl"
cat >"$folder/config.toml" <<END
[server]
listen = "127.0.0.1:0"
management_listen = ""
public_url = "https://localhost"
[server.tls]
certificate = "certificate.pem"
key = "key.pem"
[secenrol]
urls = ["https://mfa.example.org"]
[audit]
destination = "off"
END
: >"$folder/log" # the loop below may read it before the program starts
"$HANDOVER_BINARY" serve --config "$folder/config.toml" 2>"$folder/log" &
program=$!
port=
for _ in {1..100}; do
  port=$(sed -n '/serving/s/.*127\.0\.0\.1:\([0-9]*\).*/\1/p' "$folder/log")
  [ -z "$port" ] || break
  sleep 0.1
done
[ -n "$port" ] || { cat "$folder/log" >&2; exit 1; }

testssl --quiet --warnings off --color 0 --ip 127.0.0.1 --nodns min --jsonfile "$folder/report.json" "localhost:$port" >"$folder/output" ||
  [ -s "$folder/report.json" ]
node tests/outside/tls-findings.js "$folder/report.json"
