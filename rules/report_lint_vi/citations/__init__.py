"""Rules on legal citations: form, number and date of the instruments that a report cites."""
