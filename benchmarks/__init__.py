"""What the project measures of itself; every figure it states comes from here."""
