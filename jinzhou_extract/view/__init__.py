"""The page in a browser: every figure marked in its document, a table beside it, and the review of both."""
