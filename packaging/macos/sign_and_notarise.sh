#!/bin/bash
# Signs the program from the inside out, puts it into a disk image, has Apple look at that and staples the answer
# to it. Not been run: no Mac here.
#   packaging/macos/sign_and_notarise.sh PROGRAM.app IMAGE.dmg
#
# Its secrets come from the CI's store by the environment, and go from there into files and a keychain of this run
# alone, which are gone when it ends:
#   MACOS_CERTIFICATE           "Developer ID Application" with its key: a .p12 in base64
#   MACOS_CERTIFICATE_PASSWORD  of that .p12
#   MACOS_NOTARY_KEY            an App Store Connect API key: the text of its .p8
#   MACOS_NOTARY_KEY_ID, MACOS_NOTARY_ISSUER
set -euo pipefail
set +x # never show what runs: it has secrets in it

here=$(cd "$(dirname "$0")" && pwd)
if [ "$#" -ne 2 ]; then
  echo "Usage: $0 PROGRAM.app IMAGE.dmg" >&2
  exit 2
fi
program=$1
image=$2
missing=()
for name in MACOS_CERTIFICATE MACOS_CERTIFICATE_PASSWORD MACOS_NOTARY_KEY MACOS_NOTARY_KEY_ID MACOS_NOTARY_ISSUER; do
  if [ -z "${!name:-}" ]; then missing+=("$name"); fi
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "Nothing was signed. Missing in the environment: ${missing[*]}" >&2
  exit 1
fi
if [ ! -d "$program" ]; then
  echo "There is no $program. Build it first: python3 packaging/dev.py build" >&2
  exit 1
fi

room=$(mktemp -d)
keychain=$room/signing.keychain-db
kept=$(security list-keychains -d user | tr -d '"')
leave() {
  # shellcheck disable=SC2086 # a list of paths, one a word
  security list-keychains -d user -s $kept || true
  security delete-keychain "$keychain" 2>/dev/null || true
  rm -rf "$room"
}
trap leave EXIT

umask 077
base64 --decode <<<"$MACOS_CERTIFICATE" >"$room/certificate.p12"
printf '%s\n' "$MACOS_NOTARY_KEY" >"$room/notary.p8"
locked_by=$(openssl rand -hex 24)
security create-keychain -p "$locked_by" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$locked_by" "$keychain"
security import "$room/certificate.p12" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$locked_by" "$keychain" >/dev/null
# shellcheck disable=SC2086 # as above
security list-keychains -d user -s "$keychain" $kept
identity=$(security find-identity -v -p codesigning "$keychain" | awk 'NR == 1 { print $2 }')
if [ -z "$identity" ]; then
  echo "Nothing was signed. MACOS_CERTIFICATE has no certificate that may sign programs." >&2
  exit 1
fi

sign() { codesign --force --timestamp --options runtime --keychain "$keychain" --sign "$identity" "$@"; }

# From the inside out: a signature covers those within, so what is signed later would break what was signed before.
# --deep is no way to do it: it would give the libraries the program's entitlements.
main=$(/usr/libexec/PlistBuddy -c "Print :CFBundleExecutable" "$program/Contents/Info.plist")
find "$program/Contents" -type f ! -path "$program/Contents/MacOS/$main" -print0 |
  while IFS= read -r -d '' file; do
    case $(file -b "$file") in
    *Mach-O*) sign "$file" ;;
    esac
  done
find "$program/Contents" -depth -type d -name '*.framework' -print0 |
  while IFS= read -r -d '' framework; do sign "$framework"; done
sign --entitlements "$here/entitlements.plist" "$program"
codesign --verify --strict --verbose=2 "$program"

"$here/make_dmg.sh" "$program" "$image"
sign "$image"
xcrun notarytool submit "$image" --wait --timeout 30m \
  --key "$room/notary.p8" --key-id "$MACOS_NOTARY_KEY_ID" --issuer "$MACOS_NOTARY_ISSUER"
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
