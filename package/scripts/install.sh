#!/bin/sh
# Puts Afterhand into a home folder, and takes it out again.
set -eu

# The words, and the folder that they are about.
say() {
    # shellcheck disable=SC2059
    printf "$1\\n" "${2:-}"
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
remove=no
folder="$HOME/.local"

for argument in "$@"; do
    case "$argument" in
        --remove) remove=yes ;;
        -*)
            say @usage@ >&2
            exit 2
            ;;
        *) folder=$argument ;;
    esac
done
case "$folder" in
    /*) ;;
    *) folder=$PWD/$folder ;;
esac
list="$folder/share/afterhand-program/files"

refresh() {
    for tool in update-desktop-database:applications update-mime-database:mime gtk-update-icon-cache:icons/hicolor; do
        if command -v "${tool%%:*}" >/dev/null && [ -d "$folder/share/${tool#*:}" ]; then
            "${tool%%:*}" "$folder/share/${tool#*:}" >/dev/null 2>&1 || true
        fi
    done
}

if [ "$remove" = yes ]; then
    if [ ! -f "$list" ]; then
        say @not-there@ "$folder" >&2
        exit 1
    fi
    "$folder/bin/afterhand" agent --at-login off >/dev/null 2>&1 || true
    for process in /proc/[0-9]*; do
        case "$(readlink "$process/exe" 2>/dev/null)" in
            "$folder/bin/afterhand"*)
                kill "${process#/proc/}" 2>/dev/null || true
                ;;
        esac
    done
    cd -- "$folder"
    files=$(cat "$list"; echo share/afterhand-program/files)
    echo "$files" | while IFS= read -r file; do
        rm -f -- "$file"
    done
    # Before the folders go: what desktops made from the files lies beside them.
    refresh
    echo "$files" | while IFS= read -r file; do
        rmdir -p --ignore-fail-on-non-empty -- "$(dirname -- "$file")" 2>/dev/null || true
    done
    say @removed@
    exit 0
fi

mkdir -p "$(dirname -- "$list")"
(cd -- "$here" && find bin share -type f) >"$list"
while IFS= read -r file; do
    mkdir -p "$(dirname -- "$folder/$file")"
    # A program that runs is replaced as a whole, and not written into.
    cp -p -- "$here/$file" "$folder/$file.new"
    mv -f -- "$folder/$file.new" "$folder/$file"
done <"$list"

# A desktop does not look into this folder for programs.
entry="$folder/share/applications/afterhand.desktop"
quoted=$(printf '%s' "$folder/bin/afterhand-window" | sed 's/[&|\\]/\\&/g')
sed -e "s|^TryExec=.*|TryExec=$quoted|" \
    -e "s|^Exec=afterhand-window|Exec=\"$quoted\"|" "$here/share/applications/afterhand.desktop" >"$entry"
refresh

say @installed@ "$folder"
case ":$PATH:" in
    *":$folder/bin:"*) ;;
    *)
        say @not-on-path@ "$folder/bin"
        ;;
esac
if ldd "$folder/bin/afterhand-window" 2>/dev/null | grep -q 'not found'; then
    say @no-webkit@
fi
