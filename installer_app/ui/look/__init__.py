"""How the window looks: tokens, fonts, icons, palette and stylesheets. Imports Qt and resources only."""
