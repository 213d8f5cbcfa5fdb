"""Anniversaries: how many years since which event."""
