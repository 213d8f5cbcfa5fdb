"""The version of the engine; a test holds pyproject.toml to it."""

VERSION = "0.1.0"
