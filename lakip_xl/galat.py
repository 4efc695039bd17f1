"""What stops a command for a reason that people can mend."""


class Galat(Exception):
    """Something went wrong through input or machine, not through this program; its message is for people."""
