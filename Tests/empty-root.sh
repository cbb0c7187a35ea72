#!/usr/bin/env bash
# Makes a root that holds what a package depends on, copied from this machine, and nothing else.
#
# Usage: Tests/empty-root.sh ROOT DEPENDS
#   ROOT     the folder to make
#   DEPENDS  as in the control file of a package
# Pages and translations are left out: nothing runs on them.
set -euo pipefail

root=$1
declare -A copied=()

# Names the packages of a list of dependencies that are installed here: the first of each choice that is.
installed() {
    local choice names name
    while IFS= read -r choice; do
        read -ra names < <(sed 's/([^)]*)//g; s/:any//g; s/|/ /g' <<<"$choice")
        for name in "${names[@]}"; do
            if [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$name" 2>/dev/null) == installed* ]]; then
                echo "$name"
                break
            fi
        done
    done < <(tr ',' '\n' <<<"$1")
}

# Copies a package and what it depends on in turn.
copy() {
    local name=$1 info
    [[ -z ${copied[$name]:-} ]] || return 0
    copied[$name]=yes
    dpkg-query --listfiles "$name" | grep -vE '/share/(doc|man|locale|lintian)/' |
        while IFS= read -r path; do
            if [[ -L $path || -f $path ]]; then printf '%s\n' "${path#/}"; fi
        done | tar --create --directory=/ --files-from=- | tar --extract --directory="$root" --keep-directory-symlink
    dpkg-query --status "$name" >>"$root/var/lib/dpkg/status"
    echo >>"$root/var/lib/dpkg/status"
    for info in /var/lib/dpkg/info/"$name".list /var/lib/dpkg/info/"$name":*.list; do
        [[ ! -f $info ]] || cp "$info" "$root/var/lib/dpkg/info/"
    done
    for name in $(installed "$(dpkg-query --show --showformat='${Pre-Depends}, ${Depends}' "$name")"); do copy "$name"; done
}

mkdir -p "$root/tmp" "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
: >"$root/var/lib/dpkg/status"
# Since Debian 12 these are links.
for folder in bin sbin lib lib32 lib64; do
    mkdir -p "$root/usr/$folder"
    ln -s "usr/$folder" "$root/$folder"
done
for name in $(installed "$2"); do copy "$name"; done
