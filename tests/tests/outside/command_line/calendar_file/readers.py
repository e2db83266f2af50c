"""Every instant at which a calendar file has something, as icalendar and recurring-ical-events read it.

Arguments: the file, the first and the last date. Prints a JSON list of RFC 3339 instants in UTC, sorted, of
what is not cancelled."""

import datetime
import json
import sys

import icalendar
import recurring_ical_events

path, first, last = sys.argv[1:]
with open(path, "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
day = datetime.timedelta(days=1)
events = recurring_ical_events.of(calendar).between(
    datetime.date.fromisoformat(first) - day, datetime.date.fromisoformat(last) + 2 * day
)
starts = [
    event["DTSTART"].dt.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    for event in events
    if str(event.get("STATUS")) != "CANCELLED"
]
print(json.dumps(sorted(starts)))
