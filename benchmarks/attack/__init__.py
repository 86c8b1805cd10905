"""Attacks on the program: made-up texts, broken files, killed runs. python -m benchmarks.attack --seconds 60."""
