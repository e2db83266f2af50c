# Was ein Arbeitsplatz, eine Paketverwaltung und ein Handbuch vom Programm sagen, bevor es jemand gestartet hat.

package-generic-name = Begleiter nach einer manuellen Behandlung
package-summary = Ruhe, Regeln und Übungen nach einer manuellen Behandlung
package-keywords = Massage;Physiotherapie;Osteopathie;Übungen;Nacken;Rücken;Schmerz;Erinnerungen;
package-about = Afterhand ist für die Zeit nach einer Massage, Mobilisation oder Manipulation. Es sagt, was jetzt zu tun und zu lassen ist und bis wann, erinnert an die Übungen, die Ihnen verordnet wurden, zeigt, wie jede geht, und sagt, wen Sie anrufen, wenn Sie mehr als Muskelkater spüren.
package-after-session = Nach einer Behandlung: was jetzt gilt, bis wann, und woher jede Zahl kommt
package-exercises = Übungen aus dem Plan Ihrer Praxis oder von Ihrem eigenen Blatt, Schritt für Schritt gezeigt und in Ihrem Tempo angeleitet
package-reminders = Gewöhnliche Benachrichtigungen von einem kleinen Programm im Hintergrund
package-check-in = „Wie geht es mir?“ auf jeder Seite, mit den Nummern, die man anruft
package-diary = Ein Tagebuch über Schmerzen und Reaktionen und ein Bericht für Ihre Therapeutin oder Ihren Therapeuten
package-local = Alles bleibt auf Ihrem eigenen Computer: kein Konto, kein Netz.
package-no-diagnosis = Es stellt keine Diagnose und ersetzt keine Behandlung. Wenn Sie sich Sorgen machen, rufen Sie Ihre Praxis an, im Notfall den Notruf.
