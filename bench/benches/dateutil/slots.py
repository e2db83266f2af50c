"""The moments of recurrences by python-dateutil and zoneinfo, and what it costs to find them.

`slots.py instants RECURRENCE…` prints every moment in seconds since 1970, in no order.
`slots.py seconds TIMES RECURRENCE…` finds them so many times, and prints for how many seconds the processor
worked on it.

A RECURRENCE is the DTSTART and RRULE lines of RFC 5545.
"""

import sys
from datetime import datetime, timedelta, timezone
from time import process_time
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
SECOND = timedelta(seconds=1)


def moments(rules):
    """Clock times with a zone are moments only when their offset has been looked up."""
    return [due.astimezone(timezone.utc) for rule in rules for due in rule]


def main():
    what, *arguments = sys.argv[1:]
    times = int(arguments.pop(0)) if what == "seconds" else 1
    rules = [rrulestr(recurrence, tzids=ZoneInfo) for recurrence in arguments]
    if what == "instants":
        for due in moments(rules):
            print((due - EPOCH) // SECOND)
        return
    start = process_time()
    for _ in range(times):
        moments(rules)
    print(process_time() - start)


if __name__ == "__main__":
    main()
