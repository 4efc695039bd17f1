"""The use cases, a file each: template, check, consolidate, export."""
