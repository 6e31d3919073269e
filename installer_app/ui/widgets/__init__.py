"""The parts of the pages. Each takes the look first, paints from its tokens and restyles on its signal."""
