"""Answers to a person's questions, from what the pack's world holds."""
