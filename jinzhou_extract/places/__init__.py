"""Places that a text names: found by their names, told from names of things that only hold one."""
