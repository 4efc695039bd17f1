"""A format or a chart among recorded arguments."""


class Rujuk(tuple):  # type: ignore[type-arg]
    """("f" or "c", its number)."""

    __slots__ = ()
