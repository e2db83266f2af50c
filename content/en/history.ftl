# What was done when, and the way back to it.

history-heading = What you did
history-hint = Today’s steps can be taken back to any point. Answers about safety always stay.
history-empty = Nothing has been done yet that could be taken back.
history-undone = { $what } (taken back)
history-check-in = “How do I feel?” answered
history-screened = Questions before exercises answered
history-cleared = { $who } said that exercises may go on
history-backup = A backup of everything was made
history-restore = A backup was brought back
history-import = Data from a file were brought in
history-undo-to = Undo this and all after it
history-undo-to-label = Undo this and all after it: { $what }
history-line = { $step }  { $time }  { $what }
history-fixed-line = –  { $time }  { $what }
acted-undone-to = { $count ->
    [one] Undone: { $what }
   *[other] Undone: { $count } steps, back to before “{ $what }”
}
error-stands-in-the-way = “{ $what }” has been changed in the meantime and stands in the way, so nothing was taken back.
error-not-of-today = Only what was done today can be taken back to a point. “afterhand undo” takes the last step back.
