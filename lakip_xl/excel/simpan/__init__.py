"""Saving files so that nothing is lost."""
