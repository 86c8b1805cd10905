"""What words mean: TOML tables and the code that reads and checks them."""
