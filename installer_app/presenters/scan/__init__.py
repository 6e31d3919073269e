"""The scan page: every way in for a sticker, and one path to a settled one."""
