"""How the window looks: tokens, fonts, icons and the one stylesheet. Imports Qt and resources only."""
