#!/bin/bash
# The disk image that a person opens, with the program and a link to drag it onto. Not been run: no Mac here.
#   packaging/macos/make_dmg.sh "build/dist/EnergyGrid Field Installer.app" build/dist/energygrid-installer-1.2.0-macos.dmg
set -euo pipefail

if [ "$#" -ne 2 ]; then
  echo "Usage: $0 PROGRAM.app IMAGE.dmg" >&2
  exit 2
fi
program=$1
image=$2
if [ ! -d "$program" ]; then
  echo "There is no $program. Build it first: python3 packaging/dev.py build" >&2
  exit 1
fi

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
# ditto keeps links, rights and signatures; cp -R does not keep all of them.
ditto "$program" "$room/$(basename "$program")"
ln -s /Applications "$room/Applications"
rm -f "$image"
hdiutil create -volname "$(basename "$program" .app)" -srcfolder "$room" -fs HFS+ -format UDZO -ov "$image"
hdiutil verify "$image"
