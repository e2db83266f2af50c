# The plan on paper.

plan-sheet-heading = Мои упражнения
plan-sheet-printed = Как было { $date }; новый план заменяет этот.
