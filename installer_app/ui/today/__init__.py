"""Today's list: its view with preview and form, and the door for files. Imports widgets and presenters."""
