"""What every rule does, in words and examples; the tests run them, `rules` and docs/rules.md show them."""
