"""DAT002: a weekday beside a date."""
