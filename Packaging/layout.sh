# shellcheck shell=bash
# Where each thing goes below a root and a prefix: for `make install`, the archive and the Debian package alike.
#
# Sourced with `root` (empty, or a folder to stage in) and `prefix` (such as /usr) set.
# shellcheck disable=SC2034,SC2154 # set for, and by, the scripts that source this

bin=$root$prefix/bin
# The program looks for its data at ../share/dossiertoets.
data=$root$prefix/share/dossiertoets
doc=$root$prefix/share/doc/dossiertoets
man=$root$prefix/share/man/man1
bash_completions=$root$prefix/share/bash-completion/completions
fish_completions=$root$prefix/share/fish/vendor_completions.d
# What is installed by hand and what a distribution installs are two folders for zsh, and one for the others.
case $prefix in
/usr) zsh_completions=$root$prefix/share/zsh/vendor-completions ;;
*) zsh_completions=$root$prefix/share/zsh/site-functions ;;
esac

# Removes all of it. Data and pages go as a whole: what was withdrawn must not stay behind.
remove_installed() {
    rm -f "$bin/dossiertoets" "$man/dossiertoets.1.gz" "$man"/dossiertoets-*.1.gz
    rm -f "$bash_completions/dossiertoets" "$fish_completions/dossiertoets.fish" "$zsh_completions/_dossiertoets"
    rm -rf "$data" "$doc"
}
