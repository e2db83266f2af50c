# The plan on paper.

plan-sheet-heading = My exercises
plan-sheet-printed = As it stood on { $date }; a newer plan takes its place.
