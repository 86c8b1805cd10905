"""Output formats, one file each: every writer puts a table of metrics somewhere."""
