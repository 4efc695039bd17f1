"""Drawing workbooks: nothing here reads."""
