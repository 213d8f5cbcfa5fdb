"""Rules about places in the commune."""
