# What --help says.
