"""Many inputs in one run: finding them, reading them, extracting from each, keeping count."""
