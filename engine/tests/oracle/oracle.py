"""The slots of a plan file by python-dateutil and zoneinfo, for ours to be compared with.

`oracle.py JOB`: JOB is a JSON file with the folder of the zone data, the first and the last date, plan
files, and which plan to reckon with in which zone. For each zone, and in it for each of the plan's
exercises, the output holds 64-bit integers: how many slots there are, how many fell on the same instant
as another of the exercise and are not among them, then every slot's instant (seconds), then the local
time that it was meant for (minutes), both counted from 1970.
"""

import json
import sys
from array import array
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from dateutil.rrule import DAILY, FR, MO, SA, SU, TH, TU, WE, WEEKLY, rrule

EPOCH = datetime(1970, 1, 1)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
WEEKDAYS = {"mon": MO, "tue": TU, "wed": WE, "thu": TH, "fri": FR, "sat": SA, "sun": SU}


def rules(days, start, until):
    """RFC 5545 has no "so many on, so many off": each of the days on is a rule of its own."""
    if days == "daily":
        return [rrule(DAILY, dtstart=start, until=until)]
    if isinstance(days, list):
        weekdays = [WEEKDAYS[day] for day in days]
        return [rrule(WEEKLY, byweekday=weekdays, dtstart=start, until=until)]
    if "every" in days:
        return [rrule(DAILY, interval=days["every"], dtstart=start, until=until)]
    length = days["on"] + days["off"]
    starts = [start + timedelta(days=day) for day in range(days["on"])]
    return [rrule(DAILY, interval=length, dtstart=start, until=until) for start in starts]


@cache
def local_times(exercise, first, last):
    """Every date and time that the exercise, in JSON, is meant for: in order, without a zone. With each
    stands the minute since 1970 that it would be in UTC.
    """
    exercise = json.loads(exercise)
    until = datetime.combine(last, time.max)
    # A gap can move a time onto the next day.
    after = datetime.combine(first - timedelta(days=1), time.min)
    times = []
    for text in exercise["times"]:
        start = datetime.fromisoformat(f"{exercise['from']}T{text}")
        for rule in rules(exercise["days"], start, until):
            times.extend(rule.between(after, until, inc=True))
    times.sort()
    return times, [(local - EPOCH) // MINUTE for local in times]


def slots(times, minutes, zone, first):
    """`fold` is 0: what exists twice is the first, what does not exist has the offset before the gap."""
    first_minute = (datetime.combine(first, time.min) - EPOCH) // MINUTE
    due = [(local - zone.utcoffset(local) - EPOCH) // SECOND for local in times]
    # Written backwards, the earliest of several that meet is what stays.
    meant_for = dict(zip(reversed(due), reversed(minutes)))
    kept = [instant for instant in sorted(meant_for) if meant_for[instant] >= first_minute]
    met = len(due) - len(meant_for)
    return array("q", [len(kept), met, *kept, *map(meant_for.get, kept)])


def main():
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    first, last = (datetime.fromisoformat(job[key]).date() for key in ("first", "last"))
    for name, plan in job["zones"]:
        # Not by its name alone: Python would look for other zone data if it were missing here.
        with open(Path(job["data"]) / name, "rb") as data:
            zone = ZoneInfo.from_file(data, key=name)
        for exercise in job["plans"][plan]["exercise"]:
            times, minutes = local_times(json.dumps(exercise), first, last)
            slots(times, minutes, zone, first).tofile(sys.stdout.buffer)


if __name__ == "__main__":
    main()
