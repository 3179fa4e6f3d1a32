# SPDX-FileCopyrightText: The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What installer/run, installer/test and .ci/run share. Sourced, not run; `top` is the root of the repository.
: "${top:?}"

# One line for the reader, told apart from the output of the tools below it.
say() {
  printf '\n==> %s\n' "$*"
}

# fail SENTENCE ends the script with the sentence on stderr.
fail() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# names LIST... prints the packages of installer/packages/LIST.txt, one a line.
names() {
  local list
  for list in "$@"; do
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/installer/packages/$list.txt"
  done
}

# is_installed PACKAGE asks dpkg only: no network, no lists.
is_installed() {
  [[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

# install_packages LIST... installs what is missing of the lists and does nothing when nothing is.
install_packages() {
  local package missing=() as_root=()
  command -v dpkg-query >/dev/null || fail "This script installs Debian packages and finds no dpkg here. Install what installer/packages/*.txt name, then build with CMake (see CONTRIBUTING.md)."
  while read -r package; do
    is_installed "$package" || missing+=("$package")
  done < <(names "$@")
  if ((${#missing[@]} == 0)); then
    return 0
  fi
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "These packages are missing and only the administrator can install them: ${missing[*]}
Nothing was changed. Ask for 'apt-get install ${missing[*]}', or run this as root, then run this again."
    as_root=(sudo)
  fi
  # The lists of a fresh machine are empty or old; a failing mirror shows up in the install itself.
  "${as_root[@]}" apt-get update -q || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" ||
    fail "The packages could not be installed; nothing of Vitrine was changed. Check the network, then run this again."
}

# build PRESET [CMAKE OPTION...] configures and builds; CMake and Ninja do only what is not done yet.
build() {
  local preset="$1"
  shift
  say "Building ($preset)"
  # The presets and other clones share what they compile alike: paths are taken from the top of the clone.
  if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER="${CMAKE_CXX_COMPILER_LAUNCHER:-ccache}"
    export CCACHE_BASEDIR="$top" CCACHE_NOHASHDIR=1
  fi
  cmake --preset "$preset" >"$top/build/$preset.log" 2>&1 || {
    cat "$top/build/$preset.log" >&2
    fail "CMake could not prepare the build; its words are above."
  }
  cmake --build --preset "$preset" "$@" || fail "The build failed; the compiler's words are above."
}

# make_demo_shop VITRINE SHOP makes the demo shop when it is not there. Whoever takes its file away leaves its copies, and
# beside those the program makes no other: they are moved aside and kept. A damaged file that was put aside, or a log, may
# hold what is nowhere else: then nothing is moved, and the program says what to do.
make_demo_shop() {
  local vitrine="$1" shop="$2" kept
  local damaged=("${shop%.*}".broken-*)
  if [[ -e "$shop" ]]; then
    return 0
  fi
  say "Creating a demo shop: $shop"
  mkdir -p "$(dirname "$shop")"
  if [[ -d "$shop.copies" && ! -e "${damaged[0]}" && ! -e "$shop-wal" ]]; then
    kept="$shop.copies-before-$(date +%Y-%m-%d-%H%M%S.%3N)"
    mv -nT -- "$shop.copies" "$kept"
    say "The copies of the demo shop that was here before are kept: $kept"
  fi
  "$vitrine" demo --shop "$shop"
}

# run_tests PRESET [CTEST OPTION...] runs the tests of a preset that was built.
run_tests() {
  local preset="$1"
  shift
  say "Testing ($preset)"
  # A test is to see the machine as a seller's is: no settings of the developer, no sound or bus of the desktop.
  env -u WAYLAND_DISPLAY -u PULSE_SERVER DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb \
    LSAN_OPTIONS="suppressions=$top/tests/leaks.supp:print_suppressions=0" \
    UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1" \
    xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp -noreset" ctest --preset "$preset" -j4 "$@"
}
