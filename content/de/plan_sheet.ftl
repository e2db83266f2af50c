# The plan on paper.

plan-sheet-heading = Meine Übungen
plan-sheet-printed = Stand vom { $date }; ein neuerer Plan tritt an seine Stelle.
