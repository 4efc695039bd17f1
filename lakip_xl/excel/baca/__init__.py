"""Reading workbooks: nothing here draws."""
