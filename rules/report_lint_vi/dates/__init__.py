"""Dates, weekdays, periods, quarters, lunar years."""
