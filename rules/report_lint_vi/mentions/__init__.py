"""What reports state: each kind of mention is found once and shared by every rule."""
