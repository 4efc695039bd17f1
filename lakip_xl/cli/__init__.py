"""The terminal: one file for each command, and the only code that prints or exits."""

import gc

gc.set_threshold(100_000, 20, 20)  # before anything else is loaded: a command makes much and drops little
