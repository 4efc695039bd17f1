"""A worksheet that takes formulas as they are."""

from xlsxwriter.worksheet import Worksheet


class Kertas(Worksheet):  # type: ignore[misc]
    """A sheet whose formulas use only functions that Excel 2010 has.

    XlsxWriter looks through every formula for each newer function, to put a prefix before it; here there is
    none (a test holds it), and that search was a quarter of the time of a consolidation. Where XlsxWriter
    renames this method, its own is used again: slower, with the same result.
    """

    def _escape_attributes(self, attribute: object) -> object:
        """Pass what needs no escape, as every attribute of a cell; two thirds of the time of writing one."""
        if isinstance(attribute, int) or (isinstance(attribute, str) and attribute.isalnum()):
            return attribute
        return super()._escape_attributes(attribute)

    def _prepare_formula(self, formula: str, _expand_future_functions: bool = False) -> str:
        return formula.removeprefix("=")
