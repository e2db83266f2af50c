# What a calendar elsewhere shows of the plan.

calendar-file-name = Afterhand
calendar-file-exercise = { $exercise }, { $dose }
calendar-file-appointment = Session
calendar-file-appointment-with = Session: { $title }
calendar-file-private-exercise = Exercise
calendar-file-private-appointment = Appointment
calendar-file-private-aftercare = Reminder
calendar-file-when-to-call = If something feels wrong, stop, and open “How do I feel?” in Afterhand. It says whom to call.
calendar-file-saved = Your calendar is in { $file }: { $events ->
    [one] one entry
   *[other] { $events } entries
}. Open it on your phone, or import it into your calendar. Importing a later one updates what is there.
calendar-file-nothing = There is nothing planned to put into a calendar.
calendar-file-own = This file was written by Afterhand itself. What is planned here is here already, so it was left out.
