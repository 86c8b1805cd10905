"""python -m jinzhou_extract."""

import sys

from jinzhou_extract.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
