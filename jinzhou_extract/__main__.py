"""python -m jinzhou_extract."""

from jinzhou_extract.cli.main import main

main()
