"""What a person said of the figures on a page: read, applied again, counted, made gold."""
