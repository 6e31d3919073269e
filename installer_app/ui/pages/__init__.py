"""The six pages of the wizard. Each paints its presenter’s state and hands back what is pressed."""
