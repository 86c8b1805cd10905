"""Structured figures out of Chinese prose."""
