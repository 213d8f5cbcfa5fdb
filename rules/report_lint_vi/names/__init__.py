"""People, organisations, titles, abbreviations and the capitals of names."""
