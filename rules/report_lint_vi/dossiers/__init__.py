"""Across the files of a dossier."""
