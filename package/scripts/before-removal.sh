#!/bin/sh
# Debian calls it with "remove" or "upgrade", RPM with the number of versions that stay.
set -e

case "$1" in
    remove | 0) ;;
    *) exit 0 ;;
esac

# Reminders of a product that is gone would be raised until the computer is switched off. A program that was
# upgraded while it ran has more behind its name.
for process in /proc/[0-9]*; do
    case "$(readlink "$process/exe" 2>/dev/null)" in
        /usr/bin/afterhand*)
            kill "${process#/proc/}" 2>/dev/null || true
            ;;
    esac
done

printf '%s\n' @removed@
