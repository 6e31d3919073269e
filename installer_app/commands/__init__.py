"""The words of the command line, one module each. May import everything below; people's text is English."""
