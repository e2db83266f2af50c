#!/bin/sh
# The life of the packages on a fresh Debian: installed, used, upgraded under a running agent, removed.
# Runs inside it, as root. /trial holds the packages and the tests, TREE their examples; BEFORE and NOW are
# the versions, TOOLS what the tests need.
set -eu

fail() {
    echo "$*" >&2
    exit 1
}

step() {
    echo "-- $*"
}

as_patient() {
    runuser -u patient -- env -i HOME=/home/patient PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 "$@"
}

# What the patient wrote.
data() {
    as_patient "$1" plan show
    as_patient "$1" session list
    as_patient "$1" history
}

# By the file that runs: a program's name is not whose it is. One that was upgraded while it ran has more
# behind it.
runs() {
    for process in /proc/[0-9]*; do
        case "$(readlink "$process/exe" 2>/dev/null)" in
            "$1"*) return 0 ;;
        esac
    done
    return 1
}

gone() {
    ! runs "$1"
}

until_it() {
    for _ in $(seq 100); do
        "$@" && return 0
        sleep 0.1
    done
    fail "waited in vain: $*"
}

export DEBIAN_FRONTEND=noninteractive
useradd --create-home patient
install -d -o patient "$TREE/target/screens"

step "the version before is installed, with what it needs and nothing else"
apt-get install --yes --quiet=2 --no-install-recommends /trial/before.deb >/dev/null
if ldd /usr/bin/afterhand /usr/bin/afterhand-watch /usr/bin/afterhand-window /usr/bin/afterhand-report | grep 'not found'; then
    fail "a library is missing"
fi
[ "$(dpkg-query --show --showformat='${Version}' afterhand)" = "$BEFORE" ] || fail "not the version before"
for place in applications/afterhand.desktop mime/packages/afterhand.xml man/man1/afterhand.1 \
    bash-completion/completions/afterhand icons/hicolor/256x256/apps/afterhand-window.png \
    icons/hicolor/scalable/apps/afterhand-window.svg doc/afterhand/copyright doc/afterhand/third-party-licences \
    doc/afterhand/CHANGELOG.md \
    metainfo/io.github.afterhand.Afterhand.metainfo.xml; do
    [ -s "/usr/share/$place" ] || fail "/usr/share/$place is missing"
done

step "a plan is taken, a session logged, and the agent started"
as_patient afterhand plan import "$TREE"/examples/neck-course.toml --yes
as_patient afterhand session add --ended 2026-11-24T15:00 --region neck --technique mobilization
as_patient dbus-run-session -- afterhand agent >/home/patient/agent.log 2>&1 &
until_it runs /usr/bin/afterhand
until_it as_patient afterhand agent --status
data afterhand >/tmp/before

step "this version takes its place, while the agent runs"
apt-get install --yes --quiet=2 --no-install-recommends /trial/now.deb >/dev/null
[ "$(dpkg-query --show --showformat='${Version}' afterhand)" = "$NOW" ] || fail "not this version"
as_patient afterhand agent --status || fail "the agent did not outlive the upgrade"
data afterhand >/tmp/after
cmp /tmp/before /tmp/after || fail "the data changed"

step "the main job, in the window, with notifications, and at the prompt"
apt-get install --yes --quiet=2 --no-install-recommends $TOOLS >/dev/null
as_patient env AFTERHAND_PROGRAMS=/usr/bin /trial/outside --test-threads=2 \
    whole_course:: buttons:: command_line::report

step "without the report, and back"
apt-get install --yes --quiet=2 --no-install-recommends --allow-downgrades /trial/without-report.deb >/dev/null
[ ! -e /usr/bin/afterhand-report ] || fail "the report's program is still there"
as_patient afterhand today >/dev/null
apt-get install --yes --quiet=2 --no-install-recommends /trial/now.deb >/dev/null
[ -x /usr/bin/afterhand-report ] || fail "the report's program is missing"

step "removed: nothing is left but what the patient wrote"
said=$(apt-get remove --yes afterhand 2>&1)
echo "$said" | grep -q 'is kept' || fail "nobody is told that the data are kept: $said"
until_it gone /usr/bin/afterhand
left=$(find / -xdev \( -path /proc -o -path /trial -o -path /var/lib/apt -o -path /var/log \) -prune -o \
    -iname '*afterhand*' -print -prune)
[ "$left" = /home/patient/.local/share/afterhand ] || fail "left: $left"
[ -s /home/patient/.local/share/afterhand/afterhand.db ] || fail "the data are gone"

step "from the archive, into a home folder"
as_patient tar --extract --gzip --file /trial/archive.tar.gz --directory /home/patient
folder=$(echo /home/patient/afterhand-*)
as_patient "$folder/install.sh"
as_patient desktop-file-validate /home/patient/.local/share/applications/afterhand.desktop
as_patient env AFTERHAND_PROGRAMS=/home/patient/.local/bin /trial/outside whole_course::the_same_course
data /home/patient/.local/bin/afterhand >/tmp/after
cmp /tmp/before /tmp/after || fail "the data changed"
as_patient "$folder/install.sh" --remove
rm -r "$folder"
left=$(find /home/patient -iname '*afterhand*' -print -prune)
[ "$left" = /home/patient/.local/share/afterhand ] || fail "left: $left"
