#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Vitrine authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CheckPackages.bash PROGRAM MODULE_FOLDER: the modules of libobs that the program loads, and whatever it and they are
# linked with, come with the packages that installer/run installs. A computer with more on it, such as one that has run
# the tests, cannot tell by trying.
set -euo pipefail

top="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
# shellcheck source=installer/common.bash
source "$top/installer/common.bash"
program="$1"
module_folder="$2"
if ! command -v dpkg-query >/dev/null; then
  echo "No dpkg here: the lists are Debian's, and nothing can be said of them"
  exit 77
fi

# All that comes with the packages of the standard input. Of alternatives, what is installed counts.
with_dependencies() {
  awk -F '\t' '
    function words(list, found,    count, part, i) {
      gsub(/\([^)]*\)|\[[^]]*\]|:any|:native/, "", list)
      gsub(/[|,]/, " ", list)
      return split(list, found, /[[:space:]]+/)
    }
    FILENAME == ARGV[1] {
      depends[$1] = $2
      count = words($3, provided)
      for (i = 1; i <= count; ++i) providers[provided[i]] = providers[provided[i]] " " $1
      next
    }
    { waiting[++last] = $1 }
    END {
      for (first = 1; first <= last; ++first) {
        name = waiting[first]
        if (name == "" || name in known) continue
        known[name] = 1
        if (name in depends) print name
        count = words(depends[name] " " providers[name], wanted)
        for (i = 1; i <= count; ++i) waiting[++last] = wanted[i]
      }
    }' <(dpkg-query -W -f='${Package}\t${Pre-Depends}, ${Depends}\t${Provides}\n') -
}

modules="$("$program" doctor | sed -n -e 's/,//g' -e 's/^Modules: //p')"
[[ -n "$modules" ]] || fail "The program names no module of libobs."

files=("$program")
for module in $modules; do
  files+=("$module_folder/$module.so")
done
links="$(ldd "${files[@]}")"
! grep -F 'not found' <<<"$links" || fail "These libraries are not on this computer."
libraries="$(sed -n 's/.*=> \(\/[^ ]*\).*/\1/p' <<<"$links" | sort -u | xargs readlink -f | sort -u)"
[[ -n "$libraries" ]] || fail "ldd names no library."
# Where /lib is a link to /usr/lib, dpkg knows a file by one name of the two.
linked="$({ printf '%s\n' "${files[@]:1}" "$libraries"; sed 's/^\/usr//' <<<"$libraries"; } | (xargs dpkg-query -S 2>/dev/null || true) | sed 's/:.*//' | sort -u)"
[[ -n "$linked" ]] || fail "dpkg knows none of the libraries."

# What is essential is on every Debian.
installed="$({ dpkg-query -W -f='${Package} ${Essential}\n' | sed -n 's/ yes$//p'; names build run; } | with_dependencies)"
missing="$(grep -vxF -f <(echo "$installed") <<<"$linked" || true)"
[[ -z "$missing" ]] || fail "Neither installer/packages/build.txt nor run.txt brings what Vitrine loads: $(xargs <<<"$missing")"
