#!/usr/bin/env bash
# Uses what is handed on as those who get it do: unpacks the archive, installs the package, and judges there.
#
# Usage: Tests/dist-test.sh ARCHIVE PACKAGE
#   ARCHIVE  ….tar.gz, unpacked in an empty folder and run with an empty environment
#   PACKAGE  ….deb, installed in an empty root with the packages it asks for, and nothing else
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
archive=$(realpath "$1")
package=$(realpath "$2")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "dist-test: $1" >&2
    exit 1
}

# Root, or root of a namespace of one's own: what it takes to install below a root.
as_root=(env)
[[ $(id -u) == 0 ]] || as_root=(unshare --user --map-root-user)

# Judges the samples with the installed program and compares the verdicts with those worked out by hand.
#   $1        the folder of the samples, as the program sees it
#   the rest  how to run the program
judge() {
    local samples=$1 set
    shift
    for set in eerste-stap wijchen gevallen gv-samenwerking politiemeldingen samen-optrekken-arnhem; do
        "$checkout/Tests/expected-verdicts.py" "$checkout/SampleDossiers/$set/verwacht.yaml" "$samples/$set" "$@" ||
            fail "verdicts differ from $set/verwacht.yaml"
    done
}

# The completions and manual below a prefix must be those of this program, and must be well-formed.
pages() {
    local prefix=$1 zsh=$2 shell file
    for shell in bash:bash-completion/completions/dossiertoets "zsh:$zsh/_dossiertoets" \
        fish:fish/vendor_completions.d/dossiertoets.fish; do
        file=$prefix/share/${shell#*:}
        grep -q 'reference-date' "$file" || fail "no completions in $file"
        ! command -v "${shell%%:*}" >/dev/null || "${shell%%:*}" -n "$file" || fail "$file is no script of ${shell%%:*}"
    done
    for file in dossiertoets dossiertoets-check dossiertoets-framework-show; do
        gzip -dc "$prefix/share/man/man1/$file.1.gz" >"$scratch/$file.1"
        grep -q "^\.TH .*\"dossiertoets $version\"" "$scratch/$file.1" || fail "$file.1 is not of version $version"
        ! command -v man >/dev/null ||
            [[ -z $(MANWIDTH=80 man --warnings --local-file "$scratch/$file.1" 2>&1 >/dev/null) ]] ||
            fail "$file.1 has warnings"
    done
}

# Every link on the pages below a prefix must lead to a file that is there; a Debian package compresses the list of changes.
links() {
    local doc=$1/share/doc/dossiertoets page target
    [[ -f $doc/LEESMIJ.md ]] || fail "there is no $doc/LEESMIJ.md to begin with"
    while IFS=: read -r page target; do
        [[ -e $(dirname "$page")/$target || -e $(dirname "$page")/$target.gz ]] || fail "$page links to $target"
    done < <(grep --recursive --only-matching --perl-regexp --include='*.md' '\]\(\K[^)#\s:]+(?=[)#])' "$doc")
}

# Says what may be read by others, belongs to someone, or is dated otherwise than the rest.
[[ $(tar -tzvf "$archive" --numeric-owner | awk '{print $2, $4, $5}' | sort -u | wc -l) == 1 ]] ||
    fail "not all in the archive has one owner and one time"

# The archive, in a folder with a name that scripts trip over.
folder="$scratch/a folder – één"
mkdir "$folder"
tar -xzf "$archive" -C "$folder"
unpacked=("$folder"/*)
[[ ${#unpacked[@]} == 1 ]] || fail "the archive holds more than one folder"
home=${unpacked[0]}
cd /
version=$(env -i "$home/bin/dossiertoets" --version)
[[ $(basename "$archive") == "dossiertoets-$version-linux-"* ]] || fail "the archive is not named after version $version"
if strings -n 8 "$home/bin/dossiertoets" | grep -F "$checkout"; then fail "the program tells where it was built"; fi
judge "$home/share/dossiertoets/SampleDossiers" env -i "$home/bin/dossiertoets"
pages "$home" zsh/site-functions
links "$home"
cmp "$home/share/dossiertoets/schemas/dossier.xsd" "$checkout/Frameworks-Indicators/dossiermodel/dossier.xsd"
cmp "$home/share/doc/dossiertoets/LICENSE" "$checkout/LICENSE"
echo "dist-test: the archive works where it is unpacked"

# The package, in a root that holds what it asks for.
root=$scratch/root
[[ $(basename "$package") == "dossiertoets_$version-"* ]] || fail "the package is not named after version $version"
"$checkout/Tests/empty-root.sh" "$root" "$(dpkg-deb --field "$package" Depends)"
"${as_root[@]}" dpkg --root="$root" --force-not-root --force-script-chrootless --log=/dev/null --install "$package" \
    >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; fail "the package cannot be installed with what it asks for"; }
(cd "$root" && md5sum --quiet --check var/lib/dpkg/info/dossiertoets.md5sums) || fail "a file differs from its checksum"
# In the root, without a network; the program needs /proc, as every program in Swift does.
mkdir "$root/proc"
inside=(env -i "$(command -v unshare)" --mount --net --pid --fork --mount-proc="$root/proc" "$(command -v chroot)" "$root")
if "${as_root[@]}" "${inside[@]}" /usr/bin/dossiertoets --version >/dev/null 2>&1; then
    judge /usr/share/dossiertoets/SampleDossiers "${as_root[@]}" "${inside[@]}" /usr/bin/dossiertoets
else
    echo "dist-test: this user cannot change into a root: the program runs from there with the libraries of this machine" >&2
    judge "$root/usr/share/dossiertoets/SampleDossiers" env -i "$root/usr/bin/dossiertoets"
fi
pages "$root/usr" zsh/vendor-completions
links "$root/usr"
"${as_root[@]}" dpkg --root="$root" --force-not-root --force-script-chrootless --log=/dev/null --purge dossiertoets \
    >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; fail "the package cannot be removed"; }
left=$(find "$root/usr" -name '*dossiertoets*')
[[ -z $left ]] || fail "removing the package left $left"
echo "dist-test: the package works with what it depends on, and leaves nothing behind"

if command -v lintian >/dev/null; then
    lintian --allow-root --tag-display-limit 0 --fail-on error,warning "$package" || fail "lintian has complaints"
    echo "dist-test: lintian has no complaints"
else
    echo "dist-test: lintian is not installed, so the package was not held against Debian's rules" >&2
fi
