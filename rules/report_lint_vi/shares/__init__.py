"""Shares, rates, growth, percentage points and differences in prose."""
