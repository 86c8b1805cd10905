"""Input formats, one file each: every reader turns a source into documents."""
