"""Which small faults the tests find."""
