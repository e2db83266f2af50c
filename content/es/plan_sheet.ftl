# The plan on paper.

plan-sheet-heading = Mis ejercicios
plan-sheet-printed = Tal como estaba el { $date }; un plan más nuevo ocupa su lugar.
