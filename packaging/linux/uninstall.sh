#!/bin/sh
# Removes what install.sh installed for this account. Installs, settings and logs stay.
set -eu

name=energygrid-installer
share=${XDG_DATA_HOME:-$HOME/.local/share}
opt=$HOME/.local/opt/$name
bin=$HOME/.local/bin
made=$opt/made-by-install

for link in /proc/[0-9]*/exe; do
    case $(readlink "$link" 2>/dev/null || :) in
    "$opt"/*)
        echo "The program is running. Close it, then run this again. Nothing was changed." >&2
        exit 1
        ;;
    esac
done
if [ ! -f "$made" ]; then
    echo "It is not installed for this account. Nothing was changed." >&2
    exit 1
fi

case $(readlink "$bin/$name" 2>/dev/null || :) in "$opt"/*) rm -f "$bin/$name" ;; esac
rm -f "$share/applications/$name.desktop" "$share/mime/packages/$name.xml" "$share/metainfo/com.energygrid.field-installer.metainfo.xml"
find "$share/icons/hicolor" -type f \( -name "$name.*" -o -name 'application-vnd.energygrid.profile+toml.*' \) \
    -exec rm -f {} + 2>/dev/null || :

refresh() { if command -v "$1" >/dev/null 2>&1 && [ -d "$2" ]; then "$1" "$2" >/dev/null 2>&1 || :; fi; }
refresh update-desktop-database "$share/applications"
refresh update-mime-database "$share/mime"

# What the desktop derived is taken away only where install.sh found none and no other program added to it.
noted() { grep -qxF "$1" "$made"; }
cache=$share/applications/mimeinfo.cache
if noted "$cache" && ! ls "$share/applications"/*.desktop >/dev/null 2>&1; then rm -f "$cache"; fi
if noted "$share/mime/packages" && rmdir "$share/mime/packages" 2>/dev/null && noted "$share/mime"; then
    rm -rf "$share/mime"
fi

folders=$(sort -ru "$made")
rm -rf "$opt"
# The deepest first; one in which others have put something stays.
printf '%s\n' "$folders" | while IFS= read -r folder; do
    if [ -d "$folder" ]; then rmdir "$folder" 2>/dev/null || :; fi
done
echo "It is removed. Installs, settings and logs are left in $share/$name."
