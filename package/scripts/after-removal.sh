#!/bin/sh
# RPM takes out the files it laid and leaves the folder that held only them; Debian does not need this.
rmdir /usr/share/doc/afterhand 2>/dev/null || true
