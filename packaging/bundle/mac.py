"""What macOS is told of the program: Info.plist, and its words in the three languages."""

from pathlib import Path

IDENTIFIER = "com.energygrid.field-installer"
PRODUCT = "EnergyGrid Field Installer"
SCHEME = "energygrid-installer"
# What a person reads when the camera is first asked for.
CAMERA = {
    "en": "The camera reads the sticker on a DataBridge. Pictures stay on this computer.",
    "es": "La cámara lee la etiqueta de un DataBridge. Las imágenes no salen de este equipo.",
    "fr": "La caméra lit l’étiquette d’un DataBridge. Les images restent sur cet ordinateur.",
}


def info(version: str) -> dict[str, object]:
    """Info.plist, beside what PyInstaller puts in it."""
    return {
        "CFBundleDisplayName": PRODUCT,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(CAMERA),
        "CFBundleURLTypes": [
            {"CFBundleURLName": IDENTIFIER, "CFBundleURLSchemes": [SCHEME], "CFBundleTypeRole": "Viewer"}
        ],
        # A profile has two endings, and macOS knows a file by its last.
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Connection profile",
                "CFBundleTypeExtensions": ["toml"],
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            }
        ],
        "NSCameraUsageDescription": CAMERA["en"],
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.business",
    }


def translated(made: Path) -> list[tuple[str, str]]:
    """InfoPlist.strings of each language, written into ``made``: where each comes to lie, and the file."""
    entries = []
    for code, words in CAMERA.items():
        file = made / f"{code}.lproj" / "InfoPlist.strings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'NSCameraUsageDescription = "{words}";\n', "utf-8")
        entries.append((f"{code}.lproj/InfoPlist.strings", str(file)))
    return entries
