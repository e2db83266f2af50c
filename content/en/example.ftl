# The example to look around in. Everybody and everything in it is invented.

example-title = Example: a course for the neck
example-clinician = A. Example
example-clinic = Example clinic
example-note-stop = Stop if your arm tingles.
example-note-first = Stiff when I look over my shoulder.
example-note-later = Could reverse the car without turning my whole body.
example-session-note = Shorter breaks at the desk.
example-banner = You are looking around in an example. Nothing in it is yours, and nothing that you do here is kept or rings.
error-example = That is not possible in the example. Leave it first.
