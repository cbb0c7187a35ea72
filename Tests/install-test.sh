#!/usr/bin/env bash
# Installs the program, moves it, and runs it where neither checkout, settings nor network can be seen.
#
# Usage: Tests/install-test.sh CONFIG SAMPLE
#   CONFIG  debug, or release: then the Swift runtime is out of sight as well
#   SAMPLE  a folder of dossiers, as a path from the checkout
set -euo pipefail

config=$1
sample=$2
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "install-test: $1" >&2
    exit 1
}

# Folders that the installed program must do without.
hidden=("$checkout")
if [[ $config == release ]]; then
    swift=$(readlink -f "$(command -v swift)")
    hidden+=("${swift%/bin/*}/lib/swift")
fi

# How to lay empty folders over them: as root, or as root of a namespace of one's own.
isolate=()
for attempt in "unshare --mount --net" "unshare --user --map-root-user --mount --net"; do
    # shellcheck disable=SC2086 # the words of the attempt
    if $attempt mount -t tmpfs none "$checkout" 2>/dev/null; then
        read -ra isolate <<<"$attempt"
        break
    fi
done

# Runs a command in / with an empty environment and, where possible, with the hidden folders empty.
# shellcheck disable=SC2016 # expanded by the inner shell
away() {
    "${isolate[@]}" bash -c '
        count=$1
        shift
        for folder in "${@:1:count}"; do
            [[ $ISOLATED == no ]] || mount -t tmpfs none "$folder"
            [[ $ISOLATED == no || -z $(ls -A "$folder") ]] || exit 125
        done
        shift "$count"
        cd /
        exec env -i PATH=/usr/bin:/bin HOME=/nonexistent "$@"
    ' away "${#hidden[@]}" "${hidden[@]}" "$@"
}

if ((${#isolate[@]} > 0)); then
    export ISOLATED=yes
else
    export ISOLATED=no
    echo "install-test: this user cannot hide folders: running from / with the checkout still there" >&2
fi

# Runs the installed program; fails unless it ends with 0 and writes the word on standard output.
expect() {
    local word=$1 output status=0
    shift
    output=$(away "$moved/bin/dossiertoets" "$@" 2>"$scratch/messages") || status=$?
    if [[ $status != 0 || $output != *"$word"* ]]; then
        printf '%s\n' "$output" "$(<"$scratch/messages")" >&2
        fail "'dossiertoets $*' ended with $status, expected 0 and the word '$word'"
    fi
}

# Runs a target of the Makefile as a person would, not as part of the run that called this.
target() {
    env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL make --no-print-directory -C "$checkout" "$@" \
        CONFIG="$config" DESTDIR="$scratch/stage" PREFIX=/opt/installed
}

target install >"$scratch/log" || { cat "$scratch/log" >&2; fail "make install failed"; }
moved="$scratch/moved away"
cp -a "$scratch/stage/opt/installed" "$moved"
cp -a "$checkout/$sample" "$scratch/dossiers"

target uninstall
[[ -z $(find "$scratch/stage" -not -type d) ]] || fail "make uninstall left files behind"
cmp -s "$checkout/LICENSE" "$moved/share/doc/dossiertoets/LICENSE" || fail "the licence was not installed"

expect tsd-lokaal-netwerk framework list
expect positief check "$scratch/dossiers" --region gelderland-zuid --reference-date 2026-09-01
echo "install-test: the $config build works where it was moved to"
