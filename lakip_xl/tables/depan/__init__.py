"""Tables of the front: the year on a page."""
