"""A written report as checks read it: blocks with their places, tables put together, figures with their text."""
