# How each exercise is done, by the id in exercises.toml; its name is in exercises.ftl.

exercise-nk-chin-tuck =
    .purpose = To ease a neck that has been held forward, and to wake the muscles deep in front of it.
