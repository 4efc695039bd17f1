"""lakip-xl: from the input workbooks of each division to one annual LAKIP workbook."""

__version__ = "0.1.0"
