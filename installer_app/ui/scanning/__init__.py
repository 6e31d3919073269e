"""What both the scan page and the box view take stickers with: camera, scanner, files. Imports widgets."""
