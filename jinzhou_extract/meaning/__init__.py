"""What a mention is about: role, indicator, reference, status, period, region, group."""
