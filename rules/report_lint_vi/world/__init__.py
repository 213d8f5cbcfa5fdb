"""What the pack knows of the world: data with source and validity dates."""
