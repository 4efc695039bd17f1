"""What a check is: its declaration, its cases, its manual page."""
