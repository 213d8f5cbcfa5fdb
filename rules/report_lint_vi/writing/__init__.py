"""How sentences are written."""
