"""TAB: sums, percentages and row numbers inside tables, and tables against the text."""
