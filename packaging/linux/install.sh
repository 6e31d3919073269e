#!/bin/sh
# Installs EnergyGrid Field Installer for this account alone. Needs no root. Run it again to bring it up to date.
set -eu

name=energygrid-installer
from=$(cd "$(dirname "$0")" && pwd)
version=$(cat "$from/VERSION")
share=${XDG_DATA_HOME:-$HOME/.local/share}
opt=$HOME/.local/opt/$name
bin=$HOME/.local/bin
target=$opt/$version
made=$opt/made-by-install

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
    stop "This is for Linux on x86_64 processors. Nothing was changed."
fi

# Whether a program runs from a folder.
runs_from() {
    for link in /proc/[0-9]*/exe; do
        case $(readlink "$link" 2>/dev/null || :) in "$1"/*) return 0 ;; esac
    done
    return 1
}

# A folder, noted if it was not there: uninstall.sh takes away what this made.
folder() {
    [ -d "$1" ] || [ "$1" = / ] || {
        folder "$(dirname "$1")"
        mkdir "$1"
        printf '%s\n' "$1" >>"$made"
    }
}

# The value of Exec, in which some letters are signs of their own (Desktop Entry Specification, "The Exec key").
quoted() { printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')"; }

if [ -e "$target" ] && runs_from "$target"; then
    stop "This version is installed and running. Close it, then run this again. Nothing was changed."
fi

# The folders of $opt are made first: the note of what was made lies in there.
before=""
for place in "$HOME/.local" "$HOME/.local/opt" "$opt"; do
    [ -d "$place" ] || {
        mkdir "$place"
        before="$before$place
"
    }
done
[ -f "$made" ] || printf '%s' "$before" >"$made"

# Beside it first, then in one move: a full disk leaves the installed one as it was.
rm -rf "$opt/new"
trap 'rm -rf "$opt/new"' EXIT
cp -R "$from/program" "$opt/new"
"$opt/new/$name" --version >/dev/null 2>"$opt/new/said" || {
    cat "$opt/new/said" >&2
    stop "The program does not start on this computer; the line above says why. Nothing was changed."
}
rm -f "$opt/new/said"
rm -rf "$target"
mv "$opt/new" "$target"

(cd "$from/share" && find . -type f) | while read -r file; do
    folder "$(dirname "$share/${file#./}")"
    cp "$from/share/$file" "$share/${file#./}"
done
entry=$share/applications/$name.desktop
start=$(quoted "$bin/$name")
while IFS= read -r line; do
    case $line in
    TryExec=*) ;;
    "Exec=$name"*) printf 'Exec=%s%s\n' "$start" "${line#"Exec=$name"}" ;;
    *) printf '%s\n' "$line" ;;
    esac
done <"$from/share/applications/$name.desktop" >"$entry"

folder "$bin"
ln -sfn "$target/$name" "$bin/$name"
cp "$from/uninstall.sh" "$opt/uninstall.sh"

# The desktop's lists, noted as well where nobody had them yet.
refresh() { if command -v "$1" >/dev/null 2>&1; then "$1" "$2" >/dev/null 2>&1 || :; fi; }
[ -e "$share/applications/mimeinfo.cache" ] || printf '%s\n' "$share/applications/mimeinfo.cache" >>"$made"
refresh update-desktop-database "$share/applications"
refresh update-mime-database "$share/mime"

for old in "$opt"/*/; do
    old=${old%/}
    [ "$old" = "$target" ] && continue
    if runs_from "$old"; then
        say "Version ${old##*/} is still running and goes on as it is. The next start is version $version."
    else
        rm -rf "$old"
    fi
done

say "Version $version is installed. It is in the menu, and starts with: $bin/$name"
case :$PATH: in *:"$bin":*) ;; *) say "$bin is not in PATH yet; on most systems it is from the next sign-in on." ;; esac
say "To remove it: sh '$opt/uninstall.sh'"
