"""SUM: totals and parts, listed counts, stock and flow, cumulative figures."""
