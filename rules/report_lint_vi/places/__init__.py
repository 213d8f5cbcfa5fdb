"""Places: spelling, parent, kind, and whether a unit still is."""
