# The example to look around in. Everybody and everything in it is invented.

example-title = Beispiel: eine Serie für den Nacken
example-clinician = A. Beispiel
example-clinic = Beispielpraxis
example-note-stop = Aufhören, wenn Ihr Arm kribbelt.
example-note-first = Steif, wenn ich über die Schulter schaue.
example-note-later = Konnte rückwärts einparken, ohne den ganzen Körper zu drehen.
example-session-note = Öfter kurze Pausen am Schreibtisch.
example-banner = Sie sehen sich in einem Beispiel um. Nichts darin gehört Ihnen, und nichts, was Sie hier tun, wird behalten oder klingelt.
error-example = Das geht im Beispiel nicht. Verlassen Sie es zuerst.
