# The page on which the report is chosen, looked at and saved.

report-page-hint = Wählen Sie, was hineinkommt, sehen Sie es sich an, und speichern Sie es dann. Nichts wird irgendwohin geschickt.
report-range-course = Diese Serie
report-range-weeks-4 = Letzte 4 Wochen
report-range-weeks-12 = Letzte 12 Wochen
report-choose-pdf = Bericht als PDF speichern
report-choose-html = Bericht als Webseite speichern
report-pdf-files = PDF-Dateien
report-html-files = Webseiten
report-pdf-name = bericht-fuer-meinen-therapeuten.pdf
report-html-name = bericht-fuer-meinen-therapeuten.html
report-kept = Der Bericht ist in { $path }. Er enthält Gesundheitsdaten: Achten Sie darauf, wem Sie ihn geben.
report-no-pages = Der Teil von Afterhand, der PDF-Dateien macht, ist nicht installiert, deshalb gibt es keine Vorschau. Sie können den Bericht als Webseite speichern und aus Ihrem Browser drucken.
report-not-made = Die Seiten ließen sich nicht erstellen. Sie können den Bericht trotzdem als Webseite speichern. Was schiefging: { $why }
