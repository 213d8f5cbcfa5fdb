"""What is still to be filled in, and what the tool could not recognise."""
