"""The same thing said twice, differently."""
