"""Put diagnostics into words: one small file a format."""
