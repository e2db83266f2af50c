#!/bin/sh
set -e

case "$1" in
    remove | 0) printf '%s\n' @removed@ ;;
esac
