# Die Wörter auf den Seiten des Portals, auf Deutsch. Die Begriffe stehen in docs/glossary.md.

language-name = Deutsch
languages = Sprachen
product = Mein Token übertragen
skip = Zum Inhalt springen
help-link = Hilfe
person = Neues Telefon für
person-first = App-Einrichtung für
person-number = Neue Nummer für
person-done = Angemeldet als
person-begun = Anmeldung begonnen um { $time } von { $address }
person-other = Um { $time } gab es eine weitere Anmeldung bei diesem Konto, von { $address }. Wenn Sie das nicht waren, wenden Sie sich an den IT-Support, bevor Sie weitermachen.
person-other-here = Um { $time } gab es eine weitere Anmeldung bei diesem Konto, aus Ihrem Netz. Wenn Sie das nicht waren, wenden Sie sich an den IT-Support, bevor Sie weitermachen.
finish = Fertig
stop = Abmelden
progress = Schritt { $count-now } von { $count-all }
progress-open = Schritt { $count-now }
track-sign-in = Anmelden
track-passcode = Bestätigen
track-scan = Scannen
track-done = Fertig
track-sms-number = Neue Nummer
track-sms-confirm = Prüfen
track-sms-code = Anmeldecode
title-wrong = Fehler: { $title }
copy = Kopieren
copied = Kopiert
check-now = Jetzt prüfen
quoted = Der Anmeldeserver meldet:
reference = Wenn Sie sich an den IT-Support wenden, nennen Sie die Kennung { $reference }.
back-to-start = Zurück zur Startseite
support-link = IT-Support kontaktieren
support-phone = Telefon
support-email = E-Mail
support-url = Webseite
support-hours = Servicezeiten
problem-heading = Etwas fehlt oder stimmt nicht
card-heading = IT-Support kontaktieren
card-lead = Geben Sie dem IT-Support diese Angaben. Passwörter und Anmeldecodes sind nicht dabei.
card-reference = Kennung
card-time = Zeit
card-step = Schritt
card-reason = Was passiert ist
card-copy = Angaben kopieren
card-mail = E-Mail schreiben
tries-left =
    { $count ->
        [one] Das ist Ihr letzter Versuch. Danach müssen Sie sich neu anmelden.
       *[other] Sie haben noch { $count } Versuche.
    }
demo-banner = Dies ist eine Demo. Hier gibt es keine echten Konten.
demo-phones = Die Telefone der Demo öffnen
demo-phone = Die Telefone von { $userid } öffnen
insecure-banner = Diese Seite ist nicht verschlüsselt. Andere in Ihrem Netz können vielleicht sehen, was Sie eingeben.

## Start

start-heading = Ihr Token auf ein neues Telefon übertragen
start-heading-first = Die App auf Ihrem Telefon einrichten
start-ready = Vorbereitung
start-lead = Sie brauchen beide Telefone für etwa 2 Minuten.
start-lead-first = Sie brauchen Ihr Telefon für etwa 2 Minuten.
start-ready-install = Installieren Sie { $app } auf Ihrem neuen Telefon
start-ready-install-first = Installieren Sie { $app } auf Ihrem Telefon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Zum Installieren scannen
start-store-ios-qr = QR-Code, der zur App im App Store führt
start-store-android-qr = QR-Code, der zur App bei Google Play führt
start-ready-here = Lesen Sie dies auf Ihrem neuen Telefon?
start-ready-here-first = Lesen Sie dies auf dem Telefon, das Sie einrichten?
start-ready-here-how = Öffnen Sie diese Seite auf einem Computer:
start-ready-here-else = Kein Computer da? Machen Sie hier mit einem Einrichtungsschlüssel weiter.
start-where = Auf welchem Gerät lesen Sie diese Seite?
start-where-new = Auf meinem neuen Telefon
start-where-scan = Oder scannen Sie diesen QR-Code mit der Kamera Ihres alten Telefons, um diese Seite dort zu öffnen.
start-where-alt = QR-Code, der zu dieser Seite führt
start-where-old = Auf meinem alten Telefon
start-where-old-how = Machen Sie hier weiter. Scannen Sie dann den QR-Code auf diesem Bildschirm mit Ihrem neuen Telefon.
start-question = Was davon trifft auf Sie zu?
start-app = Ich habe mein altes Telefon noch, mit der App
start-app-detail = Die App zeigt mir Anmeldecodes oder Push-Anfragen.
start-sms = Ich bekomme Anmeldecodes per SMS
start-sms-detail = Mein Telefon oder meine Nummer ist neu.
start-first = Ich richte die App zum ersten Mal ein
start-first-detail = Ich habe die App noch nie verwendet.
start-other = Ich bekomme schon Anmeldecodes
start-other-app = Andere Möglichkeiten anzeigen
start-lost = Ich habe mein altes Telefon nicht mehr
start-lost-detail = Verloren, gestohlen, kaputt, zurückgesetzt oder weggegeben.
start-under-way = Sie haben in diesem Browser schon angefangen, auf ein neues Telefon zu wechseln.
start-under-way-first = Sie haben in diesem Browser schon angefangen, die App einzurichten.
start-under-way-number = Sie haben in diesem Browser schon angefangen, Ihre Nummer zu ändern.
start-continue = Weiter
start-choices = Andere Möglichkeiten anzeigen

stopped-heading = Sie sind abgemeldet
stopped-advice = Haben Sie „Ihr neues Telefon ist bereit“ gesehen? Dann sind Sie fertig. Wenn nicht, melden Sie sich mit Ihrem alten Telefon neu an. Werden dessen Anmeldecodes abgelehnt, verwenden Sie Ihr neues Telefon.
stopped-advice-first = Haben Sie „Ihr Telefon ist bereit“ gesehen? Dann sind Sie fertig. Wenn nicht, melden Sie sich neu an.
stopped-advice-app = Haben Sie „Ihr Telefon ist bereit“ gesehen? Dann sind Sie fertig. Wenn nicht, melden Sie sich neu an. Kommt keine SMS an, verwenden Sie den Anmeldecode aus der App.
stopped-advice-number = Haben Sie „Ihre Nummer wurde geändert“ gesehen? Dann sind Sie fertig. Wenn nicht, melden Sie sich neu an. Kommt auf Ihrer alten Nummer kein Anmeldecode an, sehen Sie bei Ihrer neuen Nummer nach.
over-heading = Sie sind hier nicht mehr angemeldet
over-advice = Ihre Sitzung in diesem Browser ist zu Ende. Wenn Sie keine Seite gesehen haben, die sagt, dass alles erledigt ist, fangen Sie neu an.
no-cookie-heading = Sie sind hier nicht angemeldet
no-cookie-advice = Wenn Sie sich gerade angemeldet haben, hat Ihr Browser das Cookie dieser Seite nicht gespeichert. Erlauben Sie Cookies für diese Seite, oder öffnen Sie die Seite in einem eigenen Fenster. Wenn Sie sich abgemeldet haben, fangen Sie neu an.
no-cookie-window = Diese Seite in einem eigenen Fenster öffnen

## Sign in

sign-in-heading = Anmelden
sign-in-lead = Verwenden Sie Ihren Benutzernamen und Ihr Passwort von der Arbeit.
sign-in-userid = Benutzername
sign-in-userid-hint = Zum Beispiel jsmith, CORP\jsmith oder jsmith@example.org.
sign-in-userid-locked = Mit diesem Benutzernamen sind Sie bei Ihrer Organisation angemeldet.
sign-in-userid-problem = Geben Sie Ihren Benutzernamen ein, mit Ihrer Domäne, wenn Sie eine verwenden. Er kann Buchstaben, Ziffern, Leerzeichen und \ . _ - @ ' + $ # enthalten. Wenn Sie den Benutzernamen eingefügt haben, tippen Sie ihn stattdessen ein.
sign-in-userid-other = Sie können nur den Benutzernamen verwenden, mit dem Sie bei Ihrer Organisation angemeldet sind. Wir haben ihn in das Feld eingetragen.
sign-in-password = Passwort oder PIN
sign-in-password-show = Passwort anzeigen
sign-in-password-hide = Passwort verbergen
sign-in-password-empty = Geben Sie Ihr Passwort oder Ihre PIN ein.
sign-in-password-problem = Geben Sie Ihr Passwort oder Ihre PIN ein: höchstens 256 Zeichen, ohne Zeilenumbrüche.
sign-in-button = Anmelden
sign-in-busy = Anmeldung läuft …
sign-in-next = Danach brauchen Sie Ihr altes Telefon.
sign-in-next-first = Danach bekommen Sie vielleicht einen Anmeldecode per SMS oder E-Mail. Dann richten Sie die App auf Ihrem Telefon ein.
sign-in-next-app = Danach geben Sie den Anmeldecode aus einer SMS ein. Dann richten Sie die App auf Ihrem Telefon ein.
sign-in-next-number = Danach geben Sie einen Anmeldecode ein, den wir an Ihre alte Nummer schicken. Dann geben Sie Ihre neue Nummer ein.
sign-in-lost = Ich habe mein altes Telefon nicht mehr
sign-in-lost-first = IT-Support kontaktieren
sign-in-lost-number = Meine alte Nummer empfängt keine Nachrichten mehr
sign-in-refused-heading = Benutzername oder Passwort wurde nicht angenommen
sign-in-refused-advice = Prüfen Sie, ob Ihr Benutzername stimmt und ob die Feststelltaste aktiv ist.
sign-in-refused-last = Das ist vorerst Ihr letzter Versuch.
sign-in-refused-locked = Wenn Benutzername und Passwort sicher stimmen, ist Ihr Konto vielleicht gesperrt. Wenden Sie sich an den IT-Support.
sign-in-other-heading = In diesem Browser wird schon ein anderer Benutzername verwendet
sign-in-other-advice = Machen Sie mit diesem Benutzernamen weiter, oder melden Sie sich ab, bevor Sie einen anderen verwenden.

ended-expired-heading = Ihre Sitzung ist zu Ende
ended-expired-advice = Zu Ihrer Sicherheit enden Sitzungen nach einigen Minuten. Haben Sie „Ihr neues Telefon ist bereit“ gesehen? Dann sind Sie fertig. Wenn nicht, melden Sie sich mit Ihrem alten Telefon neu an. Werden dessen Anmeldecodes abgelehnt, verwenden Sie Ihr neues Telefon.
ended-expired-advice-first = Zu Ihrer Sicherheit enden Sitzungen nach einigen Minuten. Haben Sie „Ihr Telefon ist bereit“ gesehen? Dann sind Sie fertig. Wenn nicht, melden Sie sich neu an.
ended-expired-advice-number = Zu Ihrer Sicherheit enden Sitzungen nach einigen Minuten. Haben Sie „Ihre Nummer wurde geändert“ gesehen? Dann sind Sie fertig. Wenn nicht, melden Sie sich neu an. Kommt auf Ihrer alten Nummer kein Anmeldecode an, sehen Sie bei Ihrer neuen Nummer nach.
ended-refused-heading = Sie wurden nicht angemeldet
ended-refused-advice = Die Push-Anfrage wurde auf Ihrem alten Telefon nicht rechtzeitig bestätigt, oder Benutzername oder Passwort war falsch. Melden Sie sich neu an.
ended-refused-advice-first = Benutzername oder Passwort war falsch, oder die Anmeldung hat zu lange gedauert. Melden Sie sich neu an.
ended-refused-advice-number = Benutzername oder Passwort war falsch, oder die Anmeldung hat zu lange gedauert. Melden Sie sich neu an.
ended-failed-heading = Die Anmeldung hat nicht geklappt
ended-failed-advice = Der Anmeldeserver hat nicht richtig geantwortet. Versuchen Sie es in einer Minute noch einmal.
ended-passcodes-heading = Zu viele falsche Anmeldecodes
ended-passcodes-advice = Melden Sie sich neu an. Warten Sie dann, bis Ihr altes Telefon einen neuen Anmeldecode zeigt, und geben Sie diesen ein.
ended-passcodes-advice-first = Melden Sie sich neu an. Geben Sie dann den Anmeldecode aus der neuesten Nachricht ein.
ended-passcodes-advice-number = Melden Sie sich neu an. Geben Sie dann den Anmeldecode aus der neuesten SMS ein.
ended-check-codes-heading = Zu viele falsche Prüfcodes
ended-check-codes-advice = Melden Sie sich neu an, um einen neuen QR-Code zu bekommen.
ended-numbers-heading = Ihre Telefonnummer wurde vielleicht nicht geändert
ended-numbers-advice = Mehrere Versuche sind fehlgeschlagen. Melden Sie sich an, um neu anzufangen, oder wenden Sie sich an den IT-Support.
ended-upstream-heading = Der Anmeldeserver hat Ihre Sitzung beendet
ended-upstream-advice = Vielleicht ist zu viel Zeit vergangen. Melden Sie sich an, um neu anzufangen.

## Approve

approve-heading = Schauen Sie auf Ihr altes Telefon
approve-heading-first = Sie werden angemeldet
approve-heading-number = Sie werden angemeldet
approve-lead = Bestätigen Sie dort die Push-Anfrage, wenn eine kommt. Danach geht es hier von selbst weiter.
approve-lead-first = Der Anmeldeserver hat noch nicht geantwortet. Hier geht es von selbst weiter.
approve-lead-number = Der Anmeldeserver hat noch nicht geantwortet. Hier geht es von selbst weiter.
approve-waiting = Warten auf Ihr altes Telefon …
approve-waiting-first = Warten auf den Anmeldeserver …
approve-waiting-number = Warten auf den Anmeldeserver …
approve-found = Sie haben die Push-Anfrage bestätigt. Einen Moment …
approve-found-first = Sie sind angemeldet. Einen Moment …
approve-found-number = Sie sind angemeldet. Einen Moment …
approve-only-you = Bestätigen Sie nur eine Anmeldung, die Sie gerade selbst begonnen haben.
approve-rival = Gerade wurde eine zweite Anmeldung bei diesem Konto abgelehnt. Wenn Sie das nicht waren, bestätigen Sie keine Push-Anfrage, und wenden Sie sich an den IT-Support.
approve-slow = Wenn Ihr altes Telefon keine Push-Anfrage zeigt, ist der Anmeldeserver vielleicht langsam.
approve-trouble = Ich sehe keine Push-Anfrage
approve-trouble-open = Öffnen Sie die Authenticator-App auf Ihrem alten Telefon, und suchen Sie dort nach einer Push-Anfrage.
approve-trouble-network = Prüfen Sie, ob Ihr altes Telefon mit dem Internet verbunden ist.
approve-trouble-again = Kommt innerhalb von 2 Minuten keine Push-Anfrage, können Sie sich noch einmal anmelden.

## Anmeldecode

passcode-heading = Anmeldecode vom alten Telefon eingeben
passcode-heading-first = Geben Sie den Anmeldecode ein, den wir Ihnen geschickt haben
passcode-heading-number = Geben Sie den Anmeldecode ein, der an Ihre alte Nummer geschickt wurde
passcode-lead = Sehen Sie in der App oder in der neuesten SMS nach.
passcode-lead-first = Wir haben den Anmeldecode per SMS oder E-Mail geschickt, an die Nummer oder Adresse, die Ihre Organisation von Ihnen hat.
passcode-lead-app = Sehen Sie in der neuesten SMS nach.
passcode-lead-number = Sehen Sie in der neuesten SMS nach.
passcode-label = Anmeldecode
passcode-hint = Meist 6 Ziffern. Leerzeichen stören nicht.
passcode-problem = Geben Sie den Anmeldecode ein, den die App oder die neueste SMS auf Ihrem alten Telefon zeigt: 4 bis 16 Ziffern oder Buchstaben.
passcode-problem-first = Geben Sie den Anmeldecode aus der Nachricht ein: 4 bis 16 Ziffern oder Buchstaben.
passcode-problem-number = Geben Sie den Anmeldecode aus der SMS ein: 4 bis 16 Ziffern oder Buchstaben.
passcode-button = Weiter
passcode-busy = Wird geprüft …
passcode-refused-heading = Dieser Anmeldecode wurde nicht angenommen
passcode-refused-advice = Die meisten Anmeldecodes funktionieren einmal und nur für kurze Zeit. Warten Sie, bis Ihr altes Telefon einen neuen zeigt, und geben Sie diesen ein.
passcode-refused-advice-first = Die meisten Anmeldecodes funktionieren einmal und nur für kurze Zeit. Geben Sie den aus der neuesten Nachricht ein. Um einen anderen zu bekommen, melden Sie sich ab und wieder an.
passcode-refused-advice-number = Die meisten Anmeldecodes funktionieren einmal und nur für kurze Zeit. Geben Sie den aus der neuesten SMS ein. Um einen anderen zu bekommen, melden Sie sich ab und wieder an.
passcode-clock = Ihr altes Telefon sollte jetzt { $time } anzeigen. Zeigt es eine andere Uhrzeit, schalten Sie Datum und Uhrzeit auf automatisch.
passcode-after-fault = Verwenden Sie einen neuen Anmeldecode. Der letzte wurde vielleicht schon verwendet.
passcode-trouble = Mein Anmeldecode funktioniert nicht
passcode-trouble-name = Auf manchen Telefonen hat die App noch ihren alten Namen „SecurEnvoy Soft Token“.
passcode-trouble-copied = Verwenden Sie die App auf Ihrem alten Telefon. Wenn die App durch eine Sicherung oder Datenübertragung auch auf Ihrem neuen Telefon ist, werden die Anmeldecodes dieser Kopie nicht angenommen.
passcode-trouble-fob = Wenn Sie einen Schlüsselanhänger, der Anmeldecodes anzeigt, oder die App auf einem Laptop haben, geben Sie den Anmeldecode von dort ein.
passcode-trouble-account = Verwenden Sie in der App den Anmeldecode für Ihr Arbeitskonto.
passcode-trouble-text = Wenn Sie Anmeldecodes per SMS bekommen, verwenden Sie die neueste Nachricht. Es kann eine Minute dauern, bis sie ankommt.
passcode-trouble-text-first = Verwenden Sie die neueste Nachricht. Es kann eine Minute dauern, bis sie ankommt, und eine E-Mail kann im Spam-Ordner liegen. Wenn keine Nachricht ankommt, wenden Sie sich an den IT-Support: Vielleicht hat der IT-Support eine falsche Nummer oder E-Mail-Adresse von Ihnen.
passcode-trouble-text-number = Verwenden Sie die neueste SMS. Es kann eine Minute dauern, bis sie ankommt.
passcode-trouble-voice = Wenn stattdessen Ihr Telefon klingelt, nehmen Sie den Anruf an, und geben Sie den Anmeldecode ein, den Sie hören.
passcode-trouble-several = Wenn eine Nachricht mehrere Anmeldecodes enthält, verwenden Sie jeden einmal, in der Reihenfolge der Nachricht. Ein Anmeldecode für den ganzen Tag gilt, bis der nächste kommt.
passcode-trouble-clock = Schalten Sie auf Ihrem alten Telefon Datum und Uhrzeit auf automatisch. Geht die Uhr falsch, sind die Anmeldecodes falsch.

## Scan

scan-heading = Mit dem neuen Telefon scannen
scan-heading-first = Mit dem Telefon scannen
scan-phone-heading = Die App auf diesem Telefon einrichten
scan-lead = Die Anmeldecodes Ihres alten Telefons funktionieren, bis Ihr neues Telefon bereit ist.
scan-lead-first = Wenn Ihr Telefon bereit ist, melden Sie sich mit den Anmeldecodes an, die die App zeigt.
scan-picture = QR-Code
scan-qr-alt = QR-Code zum Scannen mit der Authenticator-App auf Ihrem neuen Telefon
scan-qr-alt-first = QR-Code zum Scannen mit der Authenticator-App auf Ihrem Telefon
scan-no-qr = Der QR-Code kann nicht angezeigt werden. Verwenden Sie stattdessen den Einrichtungsschlüssel.
scan-not-printed = QR-Code und Einrichtungsschlüssel werden nicht gedruckt, weil sie geheim sind.
scan-cannot = Scannen geht nicht? Einrichtungsschlüssel
scan-app-link = Auf dem neuen Telefon? App öffnen
scan-app-link-first = Dieses Telefon einrichten? App öffnen
scan-setup-key = Wählen Sie in der App auf Ihrem neuen Telefon die manuelle Eingabe eines Schlüssels. Tippen Sie diesen Einrichtungsschlüssel ein, oder fügen Sie ihn ein. Zeigen Sie ihn niemandem.
scan-setup-key-first = Wählen Sie in der App auf Ihrem Telefon die manuelle Eingabe eines Schlüssels. Tippen Sie diesen Einrichtungsschlüssel ein, oder fügen Sie ihn ein. Zeigen Sie ihn niemandem.
scan-steps = Auf Ihrem neuen Telefon
scan-steps-first = Auf Ihrem Telefon
scan-step-app = Öffnen Sie { $app }.
scan-step-add = Fügen Sie ein Token hinzu. Erlauben Sie den Zugriff auf die Kamera.
scan-step-point = Scannen Sie den QR-Code.
scan-step-key = Wählen Sie die manuelle Eingabe eines Schlüssels, und tippen Sie den Einrichtungsschlüssel von dieser Seite ein.
scan-phone-copy = Kopieren Sie diesen Einrichtungsschlüssel. Zeigen Sie ihn niemandem.
scan-phone-paste = Wählen Sie in der App { $app } die manuelle Eingabe eines Schlüssels, und fügen Sie den Einrichtungsschlüssel ein.
scan-phone-check = Kommen Sie hierher zurück, und geben Sie den Prüfcode ein, den die App zeigt.
scan-phone-picture = Anderes Telefon? QR-Code anzeigen
scan-waiting = Warten auf Ihr neues Telefon …
scan-waiting-first = Warten auf Ihr Telefon …
scan-scanned = Ich habe gescannt
scan-found = Ihr Telefon ist eingerichtet. Einen Moment …
scan-reloads =
    { $count ->
        [one] Diese Seite wird jede Sekunde aktualisiert.
       *[other] Diese Seite wird alle { $count } Sekunden aktualisiert.
    }
scan-stay = Nicht aktualisieren, während ich tippe
scan-go-on = Wieder automatisch aktualisieren
scan-check-code = Ich sehe einen Prüfcode
scan-check-code-label = Prüfcode
scan-check-code-hint = Nur wenn Ihr Telefon offline ist oder Sie einen Einrichtungsschlüssel verwendet haben.
scan-check-code-problem = Geben Sie den Prüfcode ein, den Ihr neues Telefon zeigt: 4 bis 32 Buchstaben und Ziffern.
scan-check-code-problem-first = Geben Sie den Prüfcode ein, den Ihr Telefon zeigt: 4 bis 32 Buchstaben und Ziffern.
scan-check-code-button = Prüfcode senden
scan-check-code-busy = Wird gesendet …
scan-check-code-refused-heading = Dieser Prüfcode wurde nicht angenommen
scan-check-code-refused-advice = Vergleichen Sie den Prüfcode mit Ihrem neuen Telefon, und tippen Sie ihn noch einmal ein.
scan-check-code-refused-advice-first = Vergleichen Sie den Prüfcode mit Ihrem Telefon, und tippen Sie ihn noch einmal ein.
scan-trouble = Ich kann die App nicht einrichten
scan-trouble-camera = Verwenden Sie die Kamera in der Authenticator-App, nicht die Kamera-App des Telefons. Wenn die App den QR-Code nicht findet, machen Sie dieses Fenster größer und den Bildschirm heller, und halten Sie das Telefon weiter weg.
scan-trouble-page = Wenn sich eine Webseite öffnet oder nichts geschieht: Scannen Sie den QR-Code mit der Authenticator-App, nicht mit der Kamera-App des Telefons.
scan-trouble-network = Wenn die App Anmeldecodes zeigt, es hier aber nicht weitergeht: Verbinden Sie Ihr neues Telefon mit dem Internet, oder geben Sie den Prüfcode ein, den es zeigt.
scan-trouble-network-first = Wenn die App Anmeldecodes zeigt, es hier aber nicht weitergeht: Verbinden Sie Ihr Telefon mit dem Internet, oder geben Sie den Prüfcode ein, den es zeigt.
scan-trouble-key = Wenn die Kamera gar nicht funktioniert, tippen Sie stattdessen den Einrichtungsschlüssel ein.
scan-trouble-again = Wenn nichts hilft, melden Sie sich ab. Melden Sie sich dann mit Ihrem alten Telefon neu an, um einen neuen QR-Code zu bekommen.
scan-trouble-again-first = Wenn nichts hilft, melden Sie sich ab. Melden Sie sich dann neu an, um einen neuen QR-Code zu bekommen.
waiting-left =
    { $count ->
        [one] Noch 1 Minute.
       *[other] Noch etwa { $count } Minuten.
    }
waiting-ends =
    { $count ->
        [one] Zu Ihrer Sicherheit endet diese Sitzung in etwa einer Minute.
       *[other] Zu Ihrer Sicherheit endet diese Sitzung in { $count } Minuten.
    }
waiting-more = Sitzung verlängern
waiting-slow = Der Anmeldeserver ist langsam. Wir versuchen es weiter. Sie müssen nichts tun.
waiting-offline = Sie sind offline. Hier geht es weiter, sobald Sie wieder online sind.
waiting-fault = Die letzte Prüfung ist fehlgeschlagen. Wir versuchen es automatisch noch einmal.
waiting-away = Der Anmeldeserver ist gerade nicht verfügbar. Wir versuchen es weiter. Sie müssen nichts tun.
upstream-ask = Wenn es zu lange dauert, wenden Sie sich an den IT-Support: { $contacts }.
upstream-ask-help-desk = Wenn es zu lange dauert, wenden Sie sich an den IT-Support.
upstream-well-heading = Sie können jetzt weitermachen
upstream-well-advice = Der Anmeldeserver funktioniert wieder. Wenn Sie schon ein Passwort oder einen Anmeldecode eingetippt hatten, wiederholen Sie die Eingabe.

## Done

done-heading = Ihr neues Telefon ist bereit
done-heading-first = Ihr Telefon ist bereit
done-lead = Melden Sie sich ab jetzt mit Ihrem neuen Telefon an.
done-lead-first = Melden Sie sich ab jetzt mit den Anmeldecodes an, die die App zeigt.
done-took =
    { $count-minutes ->
        [0] Sie haben { $count-seconds } s gebraucht.
       *[other] Sie haben { $count-minutes } min { $count-seconds } s gebraucht.
    }
done-lead-app = Melden Sie sich ab jetzt mit den Anmeldecodes an, die die App zeigt, nicht mehr per SMS.
done-test = Probieren Sie es jetzt aus
done-test-how = Melden Sie sich bei einem Dienst an, den Sie bei der Arbeit nutzen.
done-test-how-first = Melden Sie sich mit einem Anmeldecode aus der App bei einem Dienst an, den Sie bei der Arbeit nutzen.
done-test-link = Probieren Sie es aus: bei { $name } anmelden
done-old = Das alte Token löschen
done-old-dead = Das alte Token funktioniert nicht mehr. In der App auf Ihrem alten Telefon:
done-old-arrow = Tippen Sie auf den Pfeil neben dem Token.
done-old-delete = Wählen Sie „Delete Code“.
done-not-you = Wenn Sie das nicht waren oder Hilfe brauchen:

closed-heading = Sie sind abgemeldet
closed-moved = Ihr neues Telefon ist bereit.
closed-moved-first = Ihr Telefon ist bereit.
closed-moved-number = Ihre Anmeldecodes gehen jetzt an Ihre neue Nummer.
closed-lead = Sie können dieses Fenster jetzt schließen.

## Text messages

sms-heading = Sie bekommen Anmeldecodes per SMS
sms-lead = Was Sie tun müssen, hängt davon ab, was sich geändert hat.
sms-same = Ich habe ein neues Telefon mit derselben Nummer
sms-same-how = Sie müssen nichts tun. Anmeldecodes gehen an Ihre Nummer, egal welches Telefon Sie verwenden.
sms-number = Ich habe eine neue Nummer
sms-number-how = Ändern Sie Ihre Nummer, solange die alte noch Nachrichten empfängt:
sms-change-how = Melden Sie sich mit einem Anmeldecode an, den wir an Ihre alte Nummer schicken. Geben Sie dann Ihre neue Nummer ein. Das dauert etwa 2 Minuten.
sms-change-button = Meine Nummer ändern
sms-step-open = Öffnen Sie die SecurEnvoy-Seite Ihrer Organisation in einem neuen Tab, und kommen Sie für den nächsten Schritt hierher zurück.
sms-step-open-link = SecurEnvoy-Seite öffnen
sms-step-find = Öffnen Sie die SecurEnvoy-Seite Ihrer Organisation. Suchen Sie dort, wo Sie sich für die Arbeit anmelden, nach „Manage My Token“.
sms-step-sign-in = Melden Sie sich dort mit einem Anmeldecode an, der an Ihre alte Nummer geschickt wird.
sms-step-choose = Wählen Sie „Send My Passcode Via SMS“, geben Sie Ihre neue Nummer ein, und folgen Sie den Anweisungen.
sms-step-done = Melden Sie sich einmal an, um zu prüfen, ob ein Anmeldecode auf Ihrer neuen Nummer ankommt.
sms-app = Ich möchte stattdessen die App verwenden
sms-app-how = Melden Sie sich hier mit einem Anmeldecode aus einer SMS an. Richten Sie dann die App auf Ihrem Telefon ein.
sms-app-install = Installieren Sie { $app } auf Ihrem Telefon
sms-app-button = App einrichten
sms-lost = Meine alte Nummer empfängt keine Nachrichten mehr
sms-number-heading = Ihre neue Telefonnummer
sms-number-lead = Wohin sollen wir Ihre Anmeldecodes schicken?
sms-region = Land
sms-region-choose = Wählen Sie ein Land
sms-region-problem = Wählen Sie ein Land aus der Liste.
sms-number-label = Mobilnummer
sms-number-hint = Wie man sie in dem Land wählt, oder mit + und Landesvorwahl.
sms-number-button = Weiter
sms-number-next = Noch ändert sich nichts. Auf der nächsten Seite können Sie die Nummer prüfen.
sms-number-characters = Verwenden Sie nur Ziffern. Am Anfang kann ein + stehen.
sms-number-short = Diese Nummer ist zu kurz. Geben Sie die ganze Nummer ein, mit ihrer Vorwahl.
sms-number-long = Diese Nummer ist zu lang. Prüfen Sie, ob Sie eine Ziffer doppelt getippt haben.
sms-number-elsewhere = Diese Nummer gehört nicht zum gewählten Land ({ $region }). Wählen Sie das Land der Nummer, oder korrigieren Sie die Nummer.
sms-number-not-served = An Nummern in diesem Land ({ $region }) schicken wir keine Anmeldecodes. Geben Sie eine Nummer aus einem Land der Liste ein.
sms-number-unknown = Diese Nummer gibt es in dem gewählten Land nicht. Prüfen Sie die Ziffern.
sms-number-premium = An kostenpflichtige Sondernummern schicken wir keine Anmeldecodes. Geben Sie Ihre eigene Mobilnummer ein.
sms-number-no-texts = Diese Nummer kann keine SMS empfangen. Geben Sie eine Mobilnummer ein.
sms-number-same = Ihre Anmeldecodes gehen schon an diese Nummer. Geben Sie eine andere Nummer ein, oder melden Sie sich ab.
sms-number-refused-heading = Diese Nummer wurde nicht angenommen
sms-number-refused-advice = Ihre Anmeldecodes gehen weiter an Ihre alte Nummer. Prüfen Sie die neue Nummer, und geben Sie sie noch einmal ein.
sms-confirm-heading = Ist das Ihre neue Nummer?
sms-confirm-lead = Ihre Anmeldecodes gehen dann an diese Nummer:
sms-confirm-why = Prüfen Sie jede Ziffer. Wenn die Nummer falsch ist, können Sie sich nicht mehr anmelden.
sms-confirm-button = Diese Nummer verwenden
sms-confirm-busy = Wird geändert …
sms-confirm-other = Nummer korrigieren
sms-code-heading = Geben Sie den Anmeldecode ein, der an Ihre neue Nummer geschickt wurde
sms-code-lead = Wir haben eine SMS geschickt an
sms-code-label = Anmeldecode
sms-code-problem = Geben Sie den Anmeldecode aus der SMS ein: 4 bis 16 Ziffern oder Buchstaben.
sms-code-until = Ihre Nummer ändert sich erst, wenn dieser Anmeldecode angenommen wurde.
sms-code-other = Andere Nummer verwenden
sms-code-refused-heading = Dieser Anmeldecode wurde nicht angenommen
sms-code-refused-advice = Geben Sie den Anmeldecode aus der neuesten SMS an Ihre neue Nummer ein.
sms-done-heading = Ihre Nummer wurde geändert
sms-done-lead = Ihre Anmeldecodes gehen jetzt an Ihre Nummer, die auf { $digits } endet.
sms-done-test = Melden Sie sich bei einem Dienst an, den Sie bei der Arbeit nutzen. Der Anmeldecode sollte auf Ihrer neuen Nummer ankommen.
sms-done-old = Ihre alte Nummer
sms-done-old-how = An Ihre alte Nummer werden keine Anmeldecodes mehr geschickt.
sms-done-not-you = Wenn Sie das nicht waren oder kein Anmeldecode ankommt:

## Lost

lost-heading = Wenden Sie sich an den IT-Support
lost-lead = Ohne Ihr altes Telefon oder Ihre alte Nummer können Sie hier nicht nachweisen, wer Sie sind. Der IT-Support kann Ihnen helfen.
lost-lead-first = Der IT-Support kann Ihnen helfen.
lost-reset = Zurücksetzen anfordern
lost-contact = IT-Support
lost-no-contact = Wenden Sie sich wie gewohnt an den IT-Support.
lost-card = Angaben für den IT-Support
lost-ready = Halten Sie Folgendes bereit
lost-ready-userid = Ihren Benutzernamen
lost-ready-identity = einen Nachweis, wer Sie sind, zum Beispiel Ihren Dienstausweis
lost-ready-phone = Ihr neues Telefon
lost-ready-phone-first = Ihr Telefon
lost-ready-phone-number = Ihr Telefon
lost-stolen = Wenn Ihr Telefon gestohlen wurde, melden Sie es sofort dem IT-Support, auch wenn Sie noch kein neues haben.

## Help

help-heading = Hilfe
help-lead = Ihr Token gibt Ihnen Anmeldecodes. Hier steht, wie Sie es auf ein neues Telefon übertragen und wo Sie finden, was Sie brauchen.
help-app = Sie haben beide Telefone
help-app-sign-in = Melden Sie sich hier mit Benutzername und Passwort an.
help-app-passcode = Geben Sie den Anmeldecode aus der App auf Ihrem alten Telefon ein, oder bestätigen Sie dort die Push-Anfrage.
help-app-scan = Scannen Sie den QR-Code mit { $app } auf Ihrem neuen Telefon.
help-app-done = Warten Sie, bis Sie „Ihr neues Telefon ist bereit“ sehen. Wählen Sie dann auf Ihrem alten Telefon in der App „Delete Code“.
help-first-how = Melden Sie sich mit Benutzername und Passwort an. Wenn Sie einen Anmeldecode per SMS oder E-Mail bekommen, geben Sie ihn ein. Richten Sie dann die App auf Ihrem Telefon ein.
help-address = So finden Sie die SecurEnvoy-Seite Ihrer Organisation
help-address-how = Tippen Sie in der Authenticator-App auf Ihrem alten Telefon auf den Pfeil rechts neben Ihrem Token, und wählen Sie „View Details“. Im unteren Kasten steht die Adresse der SecurEnvoy-Seite Ihrer Organisation.
help-address-blank = Der untere Kasten kann leer sein, wenn Ihre Organisation keine Push-Anfragen verwendet. Suchen Sie dann dort, wo Sie sich für die Arbeit anmelden, nach „Manage My Token“.
help-texts = Sie bekommen Anmeldecodes per SMS
help-texts-how = Wenn Ihre Nummer dieselbe ist, müssen Sie nichts tun. Wenn Ihre Nummer neu ist, ändern Sie sie.
help-texts-link = Anmeldecodes per SMS
help-copied = Die App ist schon auf Ihrem neuen Telefon
help-fob = Sie haben einen Schlüsselanhänger mit Anmeldecodes oder die App auf einem Laptop
help-fob-how = Melden Sie sich hier an, und geben Sie den Anmeldecode vom Schlüsselanhänger oder Laptop ein. Scannen Sie dann den QR-Code mit der App auf Ihrem Telefon.
help-lost = Sie haben Ihr altes Telefon nicht mehr
help-lost-how = Nur der IT-Support Ihrer Organisation kann helfen. Der Hersteller der App kann es nicht.
help-old = Ihr altes Telefon zeigt noch ein Token
help-old-how = Wenn Ihr neues Telefon bereit ist, funktioniert das Token auf Ihrem alten Telefon nicht mehr. Wählen Sie auf Ihrem alten Telefon in der App „Delete Code“.
help-refused = Ihr Anmeldecode wird nicht angenommen
help-refused-how = Die meisten Anmeldecodes funktionieren einmal und nur für kurze Zeit. Warten Sie auf den nächsten, und schalten Sie auf Ihrem Telefon Datum und Uhrzeit auf automatisch.

## Errors

error-heading = Etwas ist schiefgegangen
error-not-found-heading = Diese Seite gibt es nicht
error-not-found-advice = Die Adresse ist vielleicht falsch geschrieben oder veraltet.
error-not-found-way-on = Zur Startseite
error-malformed-heading = Wir konnten diese Anfrage nicht verstehen
error-malformed-advice = Fangen Sie auf der ersten Seite neu an.
error-malformed-way-on = Zur Startseite
error-not-ours-heading = Wir konnten dieses Formular nicht annehmen
error-not-ours-advice = Zu Ihrer Sicherheit haben wir Ihre Eingaben nicht verwendet. Wenn Sie über einen Link oder von einer anderen Website hierherkamen, fangen Sie auf der ersten Seite neu an.
error-not-ours-way-on = Zur Startseite
error-origin-hidden-heading = Ihr Browser verbirgt, woher dieses Formular kam
error-origin-hidden-advice = Zu Ihrer Sicherheit haben wir Ihre Eingaben nicht verwendet. Öffnen Sie diese Seite in einem anderen Browser, oder schalten Sie den Internet-Explorer-Modus aus. Erscheint diese Meldung wieder, wenden Sie sich an den IT-Support: Vielleicht entfernt ein Gerät im Netz, was der Browser sendet.
error-origin-hidden-way-on = Zur Startseite
error-too-many-cookies-heading = Ihr Browser hat zu viele Cookies gesendet
error-too-many-cookies-advice = Die Cookies stammen von anderen Websites Ihrer Organisation. Löschen Sie die Cookies dieser Websites, oder öffnen Sie diese Seite in einem privaten Fenster. Erscheint diese Meldung wieder, wenden Sie sich an den IT-Support.
error-too-many-cookies-way-on = Zur Startseite
error-two-cookies-heading = Ihr Browser hat zwei Cookies für diese Seite gesendet
error-two-cookies-advice = Laden Sie diese Seite neu. Erscheint diese Meldung wieder, schließen Sie alle Fenster Ihres Browsers oder öffnen Sie ein privates Fenster, und wenden Sie sich an den IT-Support. Eines der beiden Cookies stammt vielleicht von einer anderen Website Ihrer Organisation.
error-two-cookies-way-on = Noch einmal versuchen
error-sign-on-heading = Wir haben Ihren Benutzernamen nicht von der Anmeldung Ihrer Organisation bekommen
error-sign-on-advice = Die übermittelten Angaben können wir nicht verwenden. Deshalb wurde nichts gesendet. Wenden Sie sich an den IT-Support.
error-sign-on-way-on = IT-Support kontaktieren
error-limited-heading = Zu viele Versuche
error-limited-advice =
    { $count ->
        [one] Um dieses Konto zu schützen, warten Sie eine Minute, bevor Sie es noch einmal versuchen.
       *[other] Um dieses Konto zu schützen, warten Sie { $count } Minuten, bevor Sie es noch einmal versuchen.
    }
error-limited-counts = Falsche Passwörter zählen als Versuche. Auch Push-Anfragen zählen, die auf dem alten Telefon niemand bestätigt hat.
error-limited-way-on = Zur Startseite
error-address-limited-heading = Zu viele fehlgeschlagene Anmeldungen aus Ihrem Netz
error-address-limited-advice =
    Das Limit gilt für Ihre Netzwerkadresse, nicht für Ihr Konto. Von dieser Adresse sind mehrere Anmeldungen fehlgeschlagen, vielleicht die von Kolleginnen oder Kollegen. { $count ->
        [one] Warten Sie eine Minute, und versuchen Sie es dann noch einmal.
       *[other] Warten Sie { $count } Minuten, und versuchen Sie es dann noch einmal.
    }
error-address-limited-way-on = Zur Startseite
error-stopped-heading = Die Anmeldung ist für dieses Konto ausgesetzt
error-stopped-advice = Mehrere Versuche hintereinander waren falsch, und ein weiterer könnte das Konto sperren. Der IT-Support kann die Anmeldung wieder freigeben.
error-stopped-way-on = IT-Support kontaktieren
error-under-way-heading = Eine andere Anmeldung wartet noch
error-under-way-advice = Bei diesem Konto meldet sich schon jemand an. Wenn Sie das sind, machen Sie in dem anderen Fenster weiter, oder versuchen Sie es in 2 Minuten noch einmal. Wenn Sie das nicht sind, bestätigen Sie keine Push-Anfrage, und wenden Sie sich an den IT-Support.
error-under-way-way-on = Noch einmal versuchen
error-stale-heading = Dieses Formular ist nicht mehr aktuell
error-stale-advice = Wir haben das Formular nicht verwendet, weil es zu einer älteren Seite gehört. Machen Sie dort weiter, wo Sie jetzt sind.
error-stale-way-on = Weiter
error-busy-heading = Wir bearbeiten noch Ihre letzte Anfrage
error-busy-advice = Warten Sie einen Moment, und machen Sie dann weiter.
error-busy-way-on = Weiter
error-unreachable-heading = Der Anmeldeserver ist nicht zu erreichen
error-unreachable-advice = Es wurde nichts geändert. Sie können sich weiter mit Ihrem alten Telefon anmelden. Versuchen Sie es in einigen Minuten noch einmal.
error-unreachable-advice-first = Es wurde nichts geändert. Versuchen Sie es in einigen Minuten noch einmal.
error-unreachable-advice-number = Es wurde nichts geändert. Versuchen Sie es in einigen Minuten noch einmal.
error-unreachable-way-on = Noch einmal versuchen
error-away-heading = Der Anmeldeserver ist gerade nicht verfügbar
error-away-advice = Es wurde nichts geändert. Sie können sich weiter mit Ihrem alten Telefon anmelden. Diese Seite prüft von selbst weiter und sagt Ihnen, wann Sie weitermachen können.
error-away-advice-first = Es wurde nichts geändert. Diese Seite prüft von selbst weiter und sagt Ihnen, wann Sie weitermachen können.
error-away-advice-number = Es wurde nichts geändert. Diese Seite prüft von selbst weiter und sagt Ihnen, wann Sie weitermachen können.
error-away-way-on = Noch einmal versuchen
error-timed-out-heading = Der Anmeldeserver hat nicht rechtzeitig geantwortet
error-timed-out-advice = Wir wissen nicht, ob der Anmeldeserver Ihre Anfrage bekommen hat. Versuchen Sie es in einer Minute noch einmal.
error-timed-out-way-on = Noch einmal versuchen
error-reported-heading = Der Anmeldeserver meldet ein Problem
error-reported-advice = Versuchen Sie es noch einmal. Wenn das Problem bleibt, wenden Sie sich an den IT-Support.
error-reported-way-on = Noch einmal versuchen
error-not-understood-heading = Der Anmeldeserver hat eine unerwartete Antwort gesendet
error-not-understood-advice = Versuchen Sie es in einigen Minuten noch einmal. Wenn das Problem bleibt, wenden Sie sich an den IT-Support.
error-not-understood-way-on = Noch einmal versuchen
error-full-heading = Gerade verwenden zu viele Personen diese Seite
error-full-advice = Es wurde nichts geändert. Sie können sich weiter mit Ihrem alten Telefon anmelden. Diese Seite prüft von selbst weiter und sagt Ihnen, wann Sie weitermachen können.
error-full-advice-first = Es wurde nichts geändert. Diese Seite prüft von selbst weiter und sagt Ihnen, wann Sie weitermachen können.
error-full-advice-number = Es wurde nichts geändert. Diese Seite prüft von selbst weiter und sagt Ihnen, wann Sie weitermachen können.
error-full-way-on = Noch einmal versuchen
error-sessions-away-heading = Diese Seite ist für einen Moment nicht verfügbar
error-sessions-away-advice = Nichts ist verloren. Diese Seite prüft in einigen Sekunden noch einmal und führt Sie dorthin zurück, wo Sie waren.
error-sessions-away-way-on = Jetzt noch einmal prüfen
error-internal-heading = Auf dieser Seite ist etwas schiefgegangen
error-internal-advice = Es liegt nicht an Ihnen. Versuchen Sie es noch einmal. Wenn das Problem bleibt, wenden Sie sich an den IT-Support.
error-internal-way-on = Noch einmal versuchen

## Die Mail, die sagt, dass sich etwas geändert hat

mail-token-moved-subject = Ihre Anmeldecodes kommen jetzt von einem anderen Telefon
mail-token-moved-lead = Die Anmeldecodes für { $userid } kommen jetzt aus der App auf einem Telefon, das gerade eingerichtet wurde. Anmeldecodes von früheren Telefonen funktionieren nicht mehr.
mail-when = Wann: { $when }
mail-from = Von der IP-Adresse: { $address }
mail-token-moved-you = Wenn Sie das waren, müssen Sie nichts weiter tun.
mail-number-changed-subject = Ihre Anmeldecodes gehen jetzt an eine andere Telefonnummer
mail-number-changed-lead = Anmeldecodes für { $userid } gehen jetzt an eine andere Telefonnummer.
mail-number-changed-you = Wenn Sie das waren, müssen Sie nichts weiter tun. An Ihre alte Nummer gehen keine Anmeldecodes mehr.
mail-enrolment-started-subject = Ein QR-Code für Ihre Anmeldecodes wurde angezeigt
mail-enrolment-started-lead = Jemand hat sich als { $userid } angemeldet, und ein QR-Code wurde angezeigt. Ein Telefon, das den QR-Code scannt, zeigt die Anmeldecodes für { $userid }.
mail-enrolment-started-you = Wenn Sie das waren, müssen Sie nichts weiter tun.
mail-enrolment-unknown-subject = Ihre Anmeldecodes kommen vielleicht von einem anderen Telefon
mail-enrolment-unknown-lead = Jemand hat sich als { $userid } angemeldet, und ein QR-Code wurde angezeigt. Ein Telefon, das den QR-Code scannt, zeigt die Anmeldecodes für { $userid }. Wir wissen nicht, ob ein Telefon den QR-Code gescannt hat.
mail-enrolment-unknown-you = Wenn Sie das waren, müssen Sie nichts weiter tun. Wenn Sie nicht fertig geworden sind, können Sie jederzeit neu anfangen.
mail-not-you = Wenn Sie das nicht waren, kennt vielleicht jemand Ihr Passwort. Wenden Sie sich sofort an den IT-Support:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-Mail: { $email }
mail-contact-url = Webseite: { $url }
mail-contact-hours = Servicezeiten: { $hours }

## Die Statusseite für den IT-Support

status-title = Status des Portals
status-search = Kennung oder Benutzername
status-search-button = Suchen
status-fine-heading = Das Portal funktioniert
status-fine-advice = SecEnrol beantwortet die Anfragen des Portals.
status-quiet-heading = Keine Anfragen an SecEnrol
status-quiet-advice = Das Portal hat in der letzten Stunde nichts an SecEnrol gesendet. Über SecEnrol ist deshalb nichts bekannt.
status-trouble-heading = SecEnrol antwortet nicht richtig
status-trouble-advice = In der letzten Stunde blieben viele Anfragen an SecEnrol ohne Antwort. Warum, steht im Log.
status-unready-heading = Das Portal ist nicht bereit
status-unready-advice = Niemand kann weitermachen, bis das behoben ist:
status-now = Jetzt
status-under-way = Laufende und gerade beendete Sitzungen
status-unknown = nicht bekannt
status-in-flight = Anfragen, die auf SecEnrol warten
status-notices = Benachrichtigungen, die noch gesendet werden
status-audit-lost = Verlorene Audit-Zeilen
status-funnel = Die letzten 24 Stunden: Wer kommt wie weit?
status-step = Schritt
status-people = Personen
status-percent = Anteil am Schritt davor
status-percent-of = { $percent } %
status-started = Startseite gesehen
status-signed-in = Passwort angenommen
status-confirmed = Beim QR-Code angekommen
status-done = Neues Telefon bereit
status-given-up = Abgebrochen
status-given-up-count = Unterwegs abgebrochen: { $count }
status-waves = Wellen seit dem letzten Programmstart
status-wave = Welle
status-waves-rounded = Die Zahlen sind auf ein Vielfaches von fünf abgerundet.
status-hours = Die letzten 24 Stunden, Stunde für Stunde
status-drawing = Balken für jede der letzten 24 Stunden: bereite Telefone, abgebrochene Sitzungen und ein Zeichen, wo SecEnrol keine Antwort gab. Die Zahlen stehen in der Tabelle darunter.
status-table = Als Tabelle
status-hour = Stunde
status-ago =
    { $count ->
        [0] diese Stunde
        [one] vor 1 h
       *[other] vor { $count } h
    }
status-answered = SecEnrol hat geantwortet
status-failed = SecEnrol hat nicht geantwortet
status-at = Stand: { $at }.
status-follow = Jede Minute aktualisieren
status-stay = Nicht mehr aktualisieren
status-version = Handover { $version }.

## Die Ankündigung des Portals (handover kit)

kit-heading = Neues Telefon?
kit-lead = Übertragen Sie Ihr Token selbst, in etwa 2 Minuten.
kit-keep = Behalten Sie Ihr altes Telefon, bis Ihr neues Telefon bereit ist.
kit-step-sign-in = Melden Sie sich mit Benutzername und Passwort an.
kit-step-confirm = Bestätigen Sie die Anmeldung mit Ihrem alten Telefon.
kit-step-scan = Scannen Sie den QR-Code mit { $app } auf Ihrem neuen Telefon.
kit-open = Öffnen Sie diese Adresse auf einem Computer, oder scannen Sie den QR-Code mit der Kamera Ihres alten Telefons:
kit-open-alt = QR-Code, der zu { $address } führt
kit-lost = Wenn Sie Ihr altes Telefon nicht mehr haben, wenden Sie sich an den IT-Support.
# Nach dem Komma der Anrede beginnt der Text (…-lead) klein.
kit-mail-hello = Guten Tag,
kit-mail-before-subject = Bald können Sie Ihr Token selbst auf ein neues Telefon übertragen
kit-mail-before-lead = bald können Sie Ihr Token selbst auf ein neues Telefon übertragen, in etwa 2 Minuten und ohne den IT-Support.
kit-mail-before-day = Diese Seite steht ab dem { $day } bereit:
kit-mail-before-address = Das ist die Adresse der Seite:
kit-mail-before-keep = Behalten Sie bis dahin Ihr altes Telefon, auch wenn Sie schon ein neues haben.
kit-mail-day-subject = Sie können Ihr Token jetzt selbst auf ein neues Telefon übertragen
kit-mail-day-lead = haben Sie ein neues Telefon, oder bekommen Sie bald eines? Sie können Ihr Token jetzt selbst übertragen, in etwa 2 Minuten:
kit-mail-reminder-subject = Übertragen Sie Ihr Token, bevor Sie Ihr altes Telefon weggeben
kit-mail-reminder-lead = bekommen Sie Ihre Anmeldecodes noch auf einem alten Telefon? Übertragen Sie Ihr Token auf Ihr neues Telefon, bevor Sie das alte weggeben. Das dauert etwa 2 Minuten:
kit-mail-have = Halten Sie beide Telefone, Ihren Benutzernamen und Ihr Passwort bereit.
kit-mail-install = Installieren Sie { $app } auf Ihrem neuen Telefon.
kit-mail-safe = Nur diese Adresse ist von uns. Wir bitten nie per E-Mail oder am Telefon um Ihr Passwort oder einen Anmeldecode.
kit-desk-heading = Was Beschäftigte vom IT-Support wissen wollen
kit-desk-lead = Beschäftigte können ihr Token jetzt selbst übertragen, unter dieser Adresse:
kit-desk-rule = Bitten Sie nie um ein Passwort oder einen Anmeldecode. Bevor Sie an einem Konto etwas ändern, prüfen Sie die Identität der Person so, wie es Ihre Organisation vorschreibt.
kit-desk-lost-answer = Prüfen Sie die Identität der Person. Helfen Sie dann wie bisher: Wer das alte Telefon nicht mehr hat, bekommt nur vom IT-Support ein neues Token.
kit-desk-paused = „Die Anmeldung ist für dieses Konto ausgesetzt“
kit-desk-paused-answer = Mehrere Versuche waren falsch, und ein weiterer könnte das Konto sperren. Prüfen Sie die Identität der Person. Geben Sie dann auf dem Server des Portals die Anmeldung mit „handover unlock“ und dem Benutzernamen wieder frei.
kit-desk-reference = Die Seite zeigt eine Kennung
kit-desk-reference-answer = Suchen Sie im Log und im Audit-Protokoll des Portals nach der Kennung. Dort steht, was geschehen ist.
kit-desk-waiting = Das neue Telefon hat das Token, aber die Seite wartet noch
kit-desk-waiting-answer = Die Person gibt auf dieser Seite den Prüfcode ein, den die App zeigt.
kit-desk-not-me = „Ich habe eine E-Mail über meine Anmeldecodes bekommen, aber ich habe nichts gemacht“
kit-desk-not-me-answer = Vielleicht kennt jemand das Passwort. Behandeln Sie das als Sicherheitsvorfall, und sperren Sie das Konto sofort.
