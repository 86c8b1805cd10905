"""What the operating system does to a run: signals that come at any moment, files that are locked, folders for a while."""
