#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every instant at which a calendar file has something, as libical reads it, in seconds since 1970. A moved
   occurrence counts where it was moved to. Arguments: the file, the first instant and the one after the last. */

static icaltimetype replaced[4096];
static char *replaced_uid[4096];
static int replacements;
static time_t since, before;

static void say(icalcomponent *event, const struct icaltime_span *span, void *unused)
{
    const char *uid = icalcomponent_get_uid(event);
    for (int index = 0; index < replacements; index++)
        if (!strcmp(uid, replaced_uid[index]) && !icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)
            && icaltime_as_timet_with_zone(replaced[index], replaced[index].zone) == span->start)
            return;
    if (since <= span->start && span->start < before)
        printf("%lld\n", (long long)span->start);
}

int main(int count, char **arguments)
{
    FILE *file = fopen(arguments[1], "rb");
    if (count != 4 || !file)
        return 2;
    char *text = calloc(1, 1 << 24);
    fread(text, 1, (1 << 24) - 1, file);
    since = atoll(arguments[2]);
    before = atoll(arguments[3]);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar)
        return 3;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY)) {
            replaced[replacements] = icalproperty_get_datetime_with_component(
                icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY), event);
            replaced_uid[replacements++] = strdup(icalcomponent_get_uid(event));
        }
    struct icaltimetype start = icaltime_from_timet_with_zone(since - 172800, 0, icaltimezone_get_utc_timezone());
    struct icaltimetype end = icaltime_from_timet_with_zone(before + 172800, 0, icaltimezone_get_utc_timezone());
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        if (icalcomponent_get_status(event) != ICAL_STATUS_CANCELLED)
            icalcomponent_foreach_recurrence(event, start, end, (void (*)(icalcomponent *, struct icaltime_span *, void *))say, 0);
    return 0;
}
