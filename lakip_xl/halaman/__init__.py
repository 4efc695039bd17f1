"""Pages for a browser, each one file that needs nothing else: what they hold, and how they are written."""
