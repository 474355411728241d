# How tests/package and tests/windows say what they expect. They read this file with `source`.
# shellcheck shell=bash

say() {
  printf -- '-- %s\n' "$1"
}

# is WHAT FOUND EXPECTED
is() {
  [ "$2" = "$3" ] || fail "$1: \"$2\", expected \"$3\""
  printf '%s: %s\n' "$1" "$3"
}

# Prints the exit status of a command.
status() {
  local status=0
  "$@" >/dev/null 2>&1 || status=$?
  echo "$status"
}

# until_true WHAT COMMAND…: waits for up to a minute.
until_true() {
  local what=$1
  shift
  for _ in $(seq 600); do
    if "$@" >/dev/null 2>&1; then
      printf '%s\n' "$what"
      return
    fi
    sleep 0.1
  done
  fail "not within a minute: $what"
} >&2

fail() {
  echo "${0#"$PWD/"}: $*" >&2
  if declare -F explain >/dev/null; then
    explain >&2 || true
  fi
  exit 1
}
