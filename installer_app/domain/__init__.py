"""What the program is about: stickers, customers, jobs. Pure: no I/O, no clock, no Qt; imports nothing."""
