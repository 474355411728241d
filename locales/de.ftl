# Die Wörter auf den Seiten des Portals, auf Deutsch. Die Begriffe stehen in docs/glossary.md.

language-name = Deutsch
languages = Sprachen
product = Mein Token übertragen
skip = Zum Inhalt springen
help-link = Hilfe
person = Token-Übertragung für
person-first = Das erste Telefon von
person-app = Die App für
person-number = Neue Telefonnummer für
person-done = Angemeldet als
person-begun = Begonnen um { $time } von der Adresse { $address }
person-other = Eine weitere Anmeldung für dieses Konto wurde um { $time } von der Adresse { $address } begonnen. Wenn Sie das nicht waren, melden Sie es dem IT-Support, bevor Sie weitermachen.
finish = Fertig
stop = Abbrechen und abmelden
progress = Schritt { $count-now } von { $count-all }
progress-open = Schritt { $count-now }
track-sign-in = Anmelden
track-passcode = Bestätigen
track-scan = Scannen
track-done = Fertig
track-sms-number = Neue Nummer
track-sms-confirm = Prüfen
track-sms-code = Code
title-wrong = Fehler: { $title }
copy = Kopieren
copied = Kopiert
check-now = Jetzt prüfen
quoted = Der Anmeldeserver meldet:
reference = Wenn Sie den IT-Support danach fragen, nennen Sie { $reference }.
back-to-start = Zurück zum Anfang
support-link = IT-Support fragen
support-phone = Telefon
support-email = E-Mail
support-url = Webseite
support-hours = Zeiten
problem-heading = Etwas fehlt oder stimmt nicht
card-heading = IT-Support fragen
card-lead = Geben Sie dies an. Es enthält kein Passwort und keinen Code.
card-reference = Kennung
card-time = Zeit
card-step = Schritt
card-reason = Was geschah
card-copy = Dies kopieren
card-mail = E-Mail schreiben
tries-left =
    { $count ->
        [one] Das ist Ihr letzter Versuch; danach müssen Sie sich neu anmelden.
       *[other] Sie haben noch { $count } Versuche.
    }
demo-banner = Dies ist eine Vorführung. Kein echtes Konto ist betroffen.
demo-phones = Die Telefone der Vorführung öffnen
demo-phone = Die Telefone von { $userid } öffnen
insecure-banner = Diese Seite ist nicht verschlüsselt. Andere in Ihrem Netz können womöglich mitlesen, was Sie eingeben.

## Start

start-heading = Ihr Token auf ein neues Telefon übertragen
start-heading-first = Die App auf Ihrem ersten Telefon einrichten
start-heading-app = Die App auf Ihrem Telefon einrichten
start-ready = Bereiten Sie sich vor
start-lead = Sie brauchen Ihr altes Telefon, Ihr neues Telefon und etwa zwei Minuten.
start-lead-first = Sie brauchen Ihr Telefon und etwa zwei Minuten.
start-ready-install = Installieren Sie die App { $app } auf Ihrem neuen Telefon
start-ready-install-first = Installieren Sie die App { $app } auf Ihrem Telefon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Zum Installieren einen Code scannen
start-store-ios-qr = QR-Code, der zur App im App Store führt
start-store-android-qr = QR-Code, der zur App bei Google Play führt
start-ready-here = Lesen Sie dies auf Ihrem neuen Telefon?
start-ready-here-first = Lesen Sie dies auf genau diesem Telefon?
start-ready-here-how = Ein Telefon kann seinen eigenen Bildschirm nicht scannen. Öffnen Sie diese Seite auf einem Computer:
start-ready-here-else = Kein Computer da? Machen Sie hier weiter, und kopieren Sie den Einrichtungsschlüssel in die App, statt zu scannen.
start-where = Wo lesen Sie das hier?
start-where-new = Auf meinem neuen Telefon
start-where-scan = Oder scannen Sie diesen QR-Code mit Ihrem alten Telefon, um diese Seite dort zu öffnen.
start-where-alt = QR-Code, der zu dieser Seite führt
start-where-old = Auf meinem alten Telefon
start-where-old-how = Machen Sie hier weiter. Ihr neues Telefon scannt dann den QR-Code von diesem Bildschirm.
start-question = Was davon trifft auf Sie zu?
start-app = Ich habe mein altes Telefon noch, mit der App
start-app-detail = Die App zeigt mir Codes oder bittet mich um eine Bestätigung.
start-sms = Ich bekomme Passcodes per SMS
start-sms-detail = Ich habe ein neues Telefon oder eine neue Nummer.
start-first = Das ist mein erstes Telefon
start-first-detail = Ich habe noch keine Passcodes.
start-other = Ich bekomme schon Passcodes
start-other-app = Die anderen Möglichkeiten zeigen
start-lost = Ich habe mein altes Telefon nicht mehr
start-lost-detail = Es ist verloren, kaputt, zurückgesetzt oder weggegeben.
start-under-way = Sie haben in diesem Browser schon angefangen, Ihr Token zu übertragen.
start-under-way-first = Sie haben in diesem Browser schon angefangen, Ihr Telefon einzurichten.
start-under-way-app = Sie haben in diesem Browser schon angefangen, die App einzurichten.
start-under-way-number = Sie haben in diesem Browser schon angefangen, Ihre Nummer zu ändern.
start-continue = Dort weitermachen

stopped-heading = Sie haben abgebrochen
stopped-advice = Wenn Ihnen nicht gesagt wurde, dass Ihr neues Telefon bereit ist, wurde nichts geändert, und Ihr altes Telefon funktioniert noch.
stopped-advice-first = Wenn Ihnen nicht gesagt wurde, dass Ihr Telefon bereit ist, wurde nichts geändert.
stopped-advice-app = Haben Sie gelesen, dass Ihr Telefon bereit ist? Dann sind Sie fertig. Wenn nicht, wurde nichts geändert: Ihre Anmeldecodes kommen weiter per SMS.
stopped-advice-number = Wenn Ihnen nicht gesagt wurde, dass Ihre Nummer geändert ist, wurde nichts geändert, und Passcodes gehen noch an Ihre alte Nummer.
over-heading = Sie sind hier nicht mehr angemeldet
over-advice = Was in diesem Browser im Gange war, wurde abgebrochen oder ist zu Ende. Wenn Ihnen nicht gesagt wurde, dass alles erledigt ist, fangen Sie neu an.
no-cookie-heading = Sie sind hier nicht angemeldet
no-cookie-advice = Wenn Sie sich gerade angemeldet haben, hat Ihr Browser den Cookie dieser Seite nicht behalten. Erlauben Sie Cookies für diese Seite, oder öffnen Sie sie in einem eigenen Fenster. Wenn Sie sich abgemeldet haben, fangen Sie neu an.
no-cookie-window = Diese Seite in einem eigenen Fenster öffnen

## Sign in

sign-in-heading = Anmelden
sign-in-lead = Verwenden Sie den Namen und das Passwort, mit denen Sie sich bei der Arbeit anmelden.
sign-in-userid = Benutzername
sign-in-userid-hint = Zum Beispiel jsmith, CORP\jsmith oder jsmith@example.org.
sign-in-userid-locked = Mit diesem Namen sind Sie bei Ihrer Organisation angemeldet. Er lässt sich nur dort ändern.
sign-in-userid-problem = Geben Sie Ihren Benutzernamen ein: Buchstaben, Ziffern, Leerzeichen und . _ - @ ' + $ #; mit Ihrer Domäne, wenn Sie eine benutzen. Wenn Sie ihn eingefügt haben, tippen Sie ihn ein.
sign-in-userid-other = Hier gilt nur der Name, mit dem Sie bei Ihrer Organisation angemeldet sind. Er steht jetzt im Feld.
sign-in-password = Passwort oder PIN
sign-in-password-show = Passwort anzeigen
sign-in-password-hide = Passwort verbergen
sign-in-password-empty = Geben Sie Ihr Passwort ein.
sign-in-password-problem = Geben Sie Ihr Passwort ein. Es hat höchstens 256 Zeichen und keine Zeilenumbrüche.
sign-in-button = Anmelden
sign-in-busy = Anmeldung läuft…
sign-in-next = Danach bestätigen Sie mit Ihrem alten Telefon, dass Sie es sind.
sign-in-next-first = Danach werden Sie vielleicht nach einem Code gefragt, der per SMS oder E-Mail kommt. Dann scannen Sie mit Ihrem Telefon einen QR-Code.
sign-in-next-app = Danach geben Sie den Anmeldecode aus einer SMS ein. Dann richten Sie die App ein.
sign-in-next-number = Danach tippen Sie einen Passcode ein, der an Ihre alte Nummer geschickt wird. Dann geben Sie die neue an.
sign-in-lost = Ich habe mein altes Telefon nicht mehr
sign-in-lost-first = IT-Support fragen
sign-in-lost-number = Meine alte Nummer empfängt keine Nachrichten mehr
sign-in-refused-heading = Die Anmeldung hat nicht geklappt
sign-in-refused-advice = Prüfen Sie Ihren Benutzernamen und ob die Feststelltaste aktiv ist.
sign-in-refused-last = Sie haben noch einen Versuch; danach müssen Sie warten.
sign-in-refused-locked = Wenn Name und Passwort sicher stimmen, ist Ihr Konto vielleicht gesperrt: Fragen Sie den IT-Support.
sign-in-other-heading = In diesem Browser wird schon ein Token übertragen
sign-in-other-advice = Es gehört zu einem anderen Benutzernamen. Machen Sie damit weiter oder brechen Sie ab, bevor Sie sich als jemand anderes anmelden.

ended-expired-heading = Ihre Sitzung ist zu Ende
ended-expired-advice = Zu Ihrer Sicherheit endet sie nach einigen Minuten ohne ein Zeichen von Ihnen. Wenn Ihnen gesagt wurde, dass Ihr neues Telefon bereit ist, sind Sie fertig. Wenn nicht, melden Sie sich neu an: Ihr altes Telefon funktioniert noch.
ended-expired-advice-first = Zu Ihrer Sicherheit endet sie nach einigen Minuten ohne ein Zeichen von Ihnen. Wenn Ihnen gesagt wurde, dass Ihr Telefon bereit ist, sind Sie fertig. Wenn nicht, melden Sie sich neu an.
ended-expired-advice-number = Zu Ihrer Sicherheit endet sie nach einigen Minuten ohne ein Zeichen von Ihnen. Wenn Ihnen gesagt wurde, dass Ihre Nummer geändert ist, sind Sie fertig. Wenn nicht, melden Sie sich neu an: Passcodes gehen noch an Ihre alte Nummer.
ended-refused-heading = Sie wurden nicht angemeldet
ended-refused-advice = Die Anfrage wurde auf Ihrem alten Telefon nicht rechtzeitig bestätigt, oder Benutzername oder Passwort waren falsch. Melden Sie sich an, um es noch einmal zu versuchen.
ended-refused-advice-first = Benutzername oder Passwort waren falsch, oder die Anmeldung hat zu lange gedauert. Melden Sie sich an, um es noch einmal zu versuchen.
ended-refused-advice-number = Benutzername oder Passwort waren falsch, oder die Anmeldung hat zu lange gedauert. Melden Sie sich an, um es noch einmal zu versuchen.
ended-failed-heading = Die Anmeldung hat nicht geklappt
ended-failed-advice = Der Anmeldeserver hat nicht geantwortet, wie er sollte. Bitte versuchen Sie es in einer Minute wieder.
ended-passcodes-heading = Zu viele Passcodes
ended-passcodes-advice = Bitte melden Sie sich neu an. Warten Sie dann, bis Ihr altes Telefon einen neuen Code zeigt, und geben Sie diesen ein.
ended-passcodes-advice-first = Bitte melden Sie sich neu an. Geben Sie dann den Code aus der neuesten Nachricht ein.
ended-passcodes-advice-number = Melden Sie sich neu an. Geben Sie dann den Passcode aus der neuesten SMS ein.
ended-check-codes-heading = Zu viele Prüfcodes
ended-check-codes-advice = Bitte melden Sie sich neu an, um einen neuen QR-Code zu bekommen.
ended-numbers-heading = Ihre Telefonnummer wurde nicht geändert
ended-numbers-advice = Mehrere Versuche wurden abgelehnt. Bitte melden Sie sich neu an, um von vorn zu beginnen, oder fragen Sie den IT-Support.
ended-upstream-heading = Der Anmeldeserver hat Ihre Sitzung beendet
ended-upstream-advice = Er kennt Sie nicht mehr, vielleicht weil einige Zeit vergangen ist. Bitte melden Sie sich neu an, um einen neuen QR-Code zu bekommen.

## Approve

approve-heading = Schauen Sie auf Ihr altes Telefon
approve-heading-first = Sie werden angemeldet
approve-heading-number = Sie werden angemeldet
approve-lead = Wenn es Sie bittet, eine Anmeldung zu bestätigen, dann bestätigen Sie sie. Diese Seite geht von selbst weiter.
approve-lead-first = Der Anmeldeserver hat noch nicht geantwortet. Diese Seite geht von selbst weiter.
approve-lead-number = Der Anmeldeserver hat noch nicht geantwortet. Diese Seite geht von selbst weiter.
approve-waiting = Warten auf Ihr altes Telefon…
approve-waiting-first = Warten auf den Anmeldeserver…
approve-waiting-number = Warten auf den Anmeldeserver…
approve-found = Bestätigt. Einen Moment…
approve-found-first = Sie sind angemeldet. Einen Moment…
approve-found-number = Sie sind angemeldet. Einen Moment…
approve-only-you = Bestätigen Sie nur, was Sie selbst eben begonnen haben.
approve-rival = Eine zweite Anmeldung für dieses Konto wurde gerade abgelehnt. Wenn Sie das nicht waren, bestätigen Sie nichts und melden Sie es dem IT-Support.
approve-slow = Wenn Ihr altes Telefon nichts anzeigt, antwortet der Anmeldeserver vielleicht langsam.
approve-trouble = Auf meinem alten Telefon geschieht nichts
approve-trouble-open = Öffnen Sie auf Ihrem alten Telefon die Authenticator-App und suchen Sie dort nach einer Anfrage.
approve-trouble-network = Prüfen Sie, ob Ihr altes Telefon mit dem Internet verbunden ist.
approve-trouble-again = Kommt innerhalb von zwei Minuten keine Anfrage, können Sie es auf dieser Seite noch einmal versuchen.

## Passcode

passcode-heading = Aktuellen Passcode eingeben
passcode-heading-first = Geben Sie den Code ein, der Ihnen geschickt wurde
passcode-heading-number = Geben Sie den Passcode ein, der an Ihre alte Nummer geschickt wurde
passcode-lead = Schauen Sie auf Ihr altes Telefon: Öffnen Sie dort die Authenticator-App oder die letzte SMS mit einem Passcode.
passcode-lead-first = Er kommt per SMS oder E-Mail, an die Nummer oder Adresse, die Ihre Organisation von Ihnen hat.
passcode-lead-app = Er kommt per SMS. Es zählt die neueste Nachricht.
passcode-lead-number = Er wurde an Ihre alte Nummer geschickt: Öffnen Sie dort die neueste SMS.
passcode-label = Passcode
passcode-hint = Meist 6 Ziffern. Leerzeichen stören nicht.
passcode-problem = Geben Sie den Passcode von Ihrem alten Telefon ein: 4 bis 16 Ziffern oder Buchstaben.
passcode-problem-first = Geben Sie den Code aus der Nachricht ein: 4 bis 16 Ziffern oder Buchstaben.
passcode-problem-number = Geben Sie den Passcode aus der SMS ein: 4 bis 16 Ziffern oder Buchstaben.
passcode-button = Weiter
passcode-busy = Wird geprüft…
passcode-refused-heading = Dieser Passcode wurde nicht angenommen
passcode-refused-advice = Jeder Passcode gilt einmal und nur für kurze Zeit. Warten Sie, bis Ihr altes Telefon einen neuen zeigt, und geben Sie diesen ein.
passcode-refused-advice-first = Jeder Code gilt einmal und nur für kurze Zeit. Geben Sie den aus der neuesten Nachricht ein, oder brechen Sie ab und melden Sie sich neu an, dann kommt ein anderer.
passcode-refused-advice-number = Jeder Passcode gilt einmal und nur für kurze Zeit. Geben Sie den aus der neuesten Nachricht ein, oder brechen Sie ab und melden Sie sich neu an, dann kommt ein anderer.
passcode-clock = Die Uhr Ihres alten Telefons sollte jetzt { $time } zeigen; geht sie falsch, stellen Sie sie auf automatisch.
passcode-after-fault = Verwenden Sie einen neuen Passcode: Der letzte ist vielleicht verbraucht.
passcode-trouble = Mein Passcode wird nicht angenommen, oder ich habe keinen
passcode-trouble-account = Verwenden Sie in der App den Code, der zu Ihrem Arbeitskonto gehört.
passcode-trouble-name = Auf manchen Telefonen hat die App noch ihren alten Namen „SecurEnvoy Soft Token“.
passcode-trouble-copied = Verwenden Sie die App auf Ihrem alten Telefon. Eine Sicherung oder Datenübertragung hat sie vielleicht auf das neue kopiert, aber die Codes dieser Kopie werden nicht angenommen.
passcode-trouble-fob = Wenn Sie einen Schlüsselanhänger oder die App auf einem Laptop haben, geben Sie den Code ein, der dort steht.
passcode-trouble-text = Wenn Sie Passcodes per SMS bekommen, zählt die neueste Nachricht. Sie kann eine Minute brauchen.
passcode-trouble-text-first = Es zählt die neueste Nachricht. Sie kann eine Minute brauchen, und eine E-Mail kann im Spam-Ordner liegen. Wenn keine kommt, fragen Sie den IT-Support, ob dort die richtige Nummer oder Adresse steht.
passcode-trouble-text-number = Es zählt die neueste Nachricht. Sie kann eine Minute brauchen.
passcode-trouble-voice = Wenn stattdessen Ihr Telefon klingelt, nehmen Sie den Anruf an und geben Sie den Code ein, den Sie hören.
passcode-trouble-several = Wenn eine Nachricht mehrere Codes enthält, verwenden Sie jeden einmal, der Reihe nach. Ein Code für den ganzen Tag gilt, bis der nächste kommt.
passcode-trouble-clock = Stellen Sie die Uhr Ihres alten Telefons auf automatisch. Geht die Uhr falsch, sind auch die Codes falsch.

## Scan

scan-heading = Scannen Sie dies mit Ihrem neuen Telefon
scan-heading-first = Scannen Sie dies mit Ihrem Telefon
scan-phone-heading = Die App auf diesem Telefon einrichten
scan-lead = Ihr altes Telefon gilt, bis sich Ihr neues gemeldet hat. Danach gilt nur noch das neue: Codes des alten werden nicht mehr angenommen.
scan-lead-first = Sobald sich Ihr Telefon gemeldet hat, melden Sie sich mit den Codes an, die seine App zeigt.
scan-picture = QR-Code
scan-qr-alt = QR-Code zum Scannen mit der Authenticator-App auf Ihrem neuen Telefon
scan-qr-alt-first = QR-Code zum Scannen mit der Authenticator-App auf Ihrem Telefon
scan-no-qr = Der QR-Code kann nicht angezeigt werden. Verwenden Sie stattdessen den Einrichtungsschlüssel.
scan-not-printed = QR-Code und Einrichtungsschlüssel werden nicht gedruckt, weil sie geheim sind.
scan-cannot = Scannen nicht möglich, oder lesen Sie dies auf Ihrem neuen Telefon?
scan-app-link = Auf dem neuen Telefon? App öffnen
scan-app-link-first = Gerade auf diesem Telefon? App öffnen
scan-setup-key = Ein Telefon kann seinen eigenen Bildschirm nicht scannen. Wählen Sie in der App auf Ihrem neuen Telefon, einen Schlüssel von Hand einzugeben, und tippen Sie diesen Einrichtungsschlüssel ein oder fügen Sie ihn ein. Zeigen Sie ihn niemandem.
scan-setup-key-first = Ein Telefon kann seinen eigenen Bildschirm nicht scannen. Wählen Sie in der App, einen Schlüssel von Hand einzugeben, und tippen Sie diesen Einrichtungsschlüssel ein oder fügen Sie ihn ein. Zeigen Sie ihn niemandem.
scan-steps = Auf Ihrem neuen Telefon
scan-steps-first = Auf Ihrem Telefon
scan-step-app = Öffnen Sie die App { $app }.
scan-step-add = Fügen Sie ein neues Token hinzu und lassen Sie die App die Kamera benutzen, wenn sie danach fragt.
scan-step-point = Richten Sie die Kamera auf den QR-Code.
scan-step-key = Wählen Sie, einen Schlüssel von Hand einzugeben, und geben Sie den Einrichtungsschlüssel ein, der hier steht.
scan-phone-copy = Kopieren Sie diesen Einrichtungsschlüssel. Zeigen Sie ihn niemandem.
scan-phone-paste = Fügen Sie in der App { $app } von Hand ein Token hinzu, und fügen Sie dort den Einrichtungsschlüssel ein.
scan-phone-check = Kommen Sie hierher zurück, und geben Sie den Prüfcode ein, den die App zeigt.
scan-phone-picture = Ist die App auf einem anderen Telefon? QR-Code zeigen
scan-waiting = Warten auf Ihr neues Telefon…
scan-waiting-first = Warten auf Ihr Telefon…
scan-found = Gefunden. Einen Moment…
scan-reloads =
    { $count ->
        [one] Diese Seite schaut jede Sekunde nach.
       *[other] Diese Seite schaut alle { $count } Sekunden nach.
    }
scan-stay = Nicht neu laden, während ich tippe
scan-go-on = Wieder von selbst neu laden
scan-check-code = Zeigt Ihr neues Telefon einen Prüfcode?
scan-check-code-label = Prüfcode
scan-check-code-hint = Die App zeigt einen, wenn sie sich nicht selbst melden kann: ohne Verbindung, oder nachdem Sie den Einrichtungsschlüssel eingegeben haben. Lassen Sie das Feld sonst leer.
scan-check-code-problem = Geben Sie den Prüfcode ein, den Ihr neues Telefon zeigt: 4 bis 32 Buchstaben und Ziffern.
scan-check-code-problem-first = Geben Sie den Prüfcode ein, den Ihr Telefon zeigt: 4 bis 32 Buchstaben und Ziffern.
scan-check-code-button = Prüfcode senden
scan-check-code-busy = Wird gesendet…
scan-check-code-refused-heading = Dieser Prüfcode wurde nicht angenommen
scan-check-code-refused-advice = Vergleichen Sie ihn mit Ihrem neuen Telefon und geben Sie ihn noch einmal ein.
scan-check-code-refused-advice-first = Vergleichen Sie ihn mit Ihrem Telefon und geben Sie ihn noch einmal ein.
scan-trouble = Es klappt nicht
scan-trouble-camera = Wenn die App keinen Code sieht: Machen Sie dieses Fenster größer und den Bildschirm heller, halten Sie das Telefon etwas weiter weg, und prüfen Sie, ob die App die Kamera benutzen darf.
scan-trouble-page = Wenn sich eine Webseite oder gar nichts öffnet: Scannen Sie mit der Authenticator-App, nicht mit der Kamera-App des Telefons.
scan-trouble-network = Wenn die App den Code hat und diese Seite nicht weitergeht: Verbinden Sie Ihr neues Telefon mit dem Internet, oder geben Sie den Prüfcode ein, den es zeigt.
scan-trouble-network-first = Wenn die App den Code hat und diese Seite nicht weitergeht: Verbinden Sie Ihr Telefon mit dem Internet, oder geben Sie den Prüfcode ein, den es zeigt.
scan-trouble-key = Wenn die Kamera gar nicht funktioniert: Geben Sie stattdessen den Einrichtungsschlüssel ein.
scan-trouble-again = Wenn nichts hilft: Brechen Sie ab und melden Sie sich neu an, dann gibt es einen neuen Code. Ihr altes Telefon funktioniert noch.
scan-trouble-again-first = Wenn nichts hilft: Brechen Sie ab und melden Sie sich neu an, dann gibt es einen neuen Code.
waiting-left =
    { $count ->
        [one] Noch eine Minute.
       *[other] Noch etwa { $count } Minuten.
    }
waiting-ends =
    { $count ->
        [one] Zu Ihrer Sicherheit endet dies in etwa einer Minute.
       *[other] Zu Ihrer Sicherheit endet dies in { $count } Minuten.
    }
waiting-more = Ich brauche mehr Zeit
waiting-slow = Der Anmeldeserver antwortet langsam. Wir fragen weiter; Sie müssen nichts tun.
waiting-offline = Ihr Computer ist nicht verbunden. Diese Seite geht von selbst weiter, sobald er es wieder ist.
waiting-fault = Die letzte Prüfung hat nicht geklappt. Es wird automatisch weiter versucht.
waiting-away = Der Anmeldeserver ist gerade nicht verfügbar. Wir fragen weiter; Sie müssen nichts tun.
upstream-ask = Wenn es lange dauert, fragen Sie den IT-Support: { $contacts }.
upstream-ask-help-desk = Wenn es lange dauert, fragen Sie Ihren üblichen IT-Helpdesk.
upstream-well-heading = Sie können jetzt weitermachen
upstream-well-advice = Der Anmeldeserver nimmt wieder Anfragen an. Falls Sie ein Passwort oder einen Code eingegeben hatten, geben Sie es bitte noch einmal ein.

## Done

done-heading = Ihr neues Telefon ist bereit
done-heading-first = Ihr Telefon ist bereit
done-lead = Ihr Token ist übertragen. Melden Sie sich ab jetzt mit den Codes Ihres neuen Telefons an.
done-lead-first = Die App auf Ihrem Telefon ist eingerichtet. Melden Sie sich ab jetzt mit den Codes an, die sie zeigt.
done-took =
    { $count-minutes ->
        [0] Sie haben { $count-seconds } s gebraucht.
       *[other] Sie haben { $count-minutes } min { $count-seconds } s gebraucht.
    }
done-lead-app = Melden Sie sich ab jetzt mit den Codes an, die die App zeigt, nicht mehr mit SMS.
done-test = Probieren Sie es jetzt aus
done-test-how = Bevor Sie Ihr altes Telefon weglegen, melden Sie sich bei der Arbeit irgendwo mit Ihrem neuen Telefon an.
done-test-how-first = Melden Sie sich bei der Arbeit irgendwo mit einem Code aus der App an.
done-test-link = Probieren Sie es aus: bei { $name } anmelden
done-old = Das Token von Ihrem alten Telefon entfernen
done-old-dead = Falls Ihr altes Telefon noch ein Token zeigt: Es gilt nicht mehr. So entfernen Sie es:
done-old-arrow = Drücken Sie auf den Pfeil neben dem Token Ihres Arbeitskontos.
done-old-delete = Wählen Sie „Delete Code“.
done-not-you = Waren Sie das nicht, oder funktioniert Ihr neues Telefon nicht?

closed-heading = Sie sind abgemeldet
closed-moved = Ihr Token ist auf Ihrem neuen Telefon.
closed-moved-first = Ihr Token ist auf Ihrem Telefon.
closed-moved-number = Ihre Passcodes gehen an Ihre neue Nummer.
closed-lead = Sie können dieses Fenster jetzt schließen.

## Text messages

sms-heading = Sie bekommen Passcodes per SMS
sms-lead = Was zu tun ist, hängt davon ab, was neu ist.
sms-same = Ich habe ein neues Telefon mit derselben Nummer
sms-same-how = Sie müssen nichts tun. Passcodes gehen an Ihre Nummer, in welchem Telefon sie auch steckt.
sms-number = Ich habe eine neue Nummer
sms-number-how = Ändern Sie sie, solange Ihre alte Nummer noch Nachrichten empfängt:
sms-change-how = Melden Sie sich mit einem Passcode an, der an Ihre alte Nummer geschickt wird. Geben Sie dann die neue an. Das dauert etwa zwei Minuten.
sms-change-button = Meine Nummer ändern
sms-step-open = Öffnen Sie die Enrolment-Seite Ihrer Organisation, und kommen Sie für den nächsten Schritt hierher zurück.
sms-step-open-link = Die Enrolment-Seite öffnen (in einem neuen Tab)
sms-step-find = Öffnen Sie die Enrolment-Seite Ihrer Organisation. Sie finden sie als „Manage My Token“ dort, wo Sie sich bei der Arbeit anmelden.
sms-step-sign-in = Melden Sie sich wie gewohnt an, mit dem Passcode, der an Ihre alte Nummer geschickt wird.
sms-step-choose = Wählen Sie „Send My Passcode Via SMS“, geben Sie Ihre neue Nummer ein und folgen Sie den Anweisungen.
sms-step-done = Von da an gehen Ihre Passcodes an Ihre neue Nummer.
sms-app = Ich möchte stattdessen die App benutzen
sms-app-how = Melden Sie sich hier mit einem Passcode aus einer SMS an und richten Sie die App auf Ihrem Telefon ein.
sms-app-button = Die App einrichten
sms-lost = Meine alte Nummer empfängt keine Nachrichten mehr
sms-number-heading = Ihre neue Telefonnummer
sms-number-lead = Wohin sollen Ihre Passcodes gehen?
sms-region = Land
sms-region-choose = Wählen Sie ein Land
sms-region-problem = Wählen Sie ein Land aus der Liste.
sms-number-label = Mobilnummer
sms-number-hint = So, wie sie im Inland geschrieben wird, oder mit + und der Landesvorwahl. Leerzeichen stören nicht.
sms-number-button = Weiter
sms-number-next = Noch ändert sich nichts. Sie sehen die Nummer vorher noch einmal.
sms-number-characters = Geben Sie die Nummer nur mit Ziffern ein; nur ein + darf davor stehen.
sms-number-short = Diese Nummer ist zu kurz. Geben Sie sie ganz ein, mit ihrer Vorwahl.
sms-number-long = Diese Nummer ist zu lang. Prüfen Sie, ob Ziffern doppelt sind.
sms-number-elsewhere = Diese Nummer gehört nicht zum gewählten Land ({ $region }). Wählen Sie das Land der Nummer, oder berichtigen Sie die Nummer.
sms-number-not-served = An Nummern dieses Landes ({ $region }) werden hier keine Passcodes geschickt. Geben Sie eine Nummer aus einem Land der Liste ein.
sms-number-unknown = In dem gewählten Land gibt es keine solche Nummer. Prüfen Sie die Ziffern.
sms-number-premium = An kostenpflichtige Sondernummern werden keine Passcodes geschickt. Geben Sie Ihre eigene Mobilnummer ein.
sms-number-no-texts = Diese Nummer kann keine SMS empfangen. Geben Sie eine Mobilnummer ein.
sms-number-same = Ihre Passcodes gehen schon an diese Nummer. Geben Sie eine andere ein, oder hören Sie hier auf.
sms-number-refused-heading = Diese Nummer wurde nicht angenommen
sms-number-refused-advice = Ihre Passcodes gehen weiter an Ihre alte Nummer. Prüfen Sie die neue, und geben Sie sie noch einmal ein.
sms-confirm-heading = Ist das Ihre neue Nummer?
sms-confirm-lead = Ihre Passcodes gehen dann an diese Nummer:
sms-confirm-why = Vergleichen Sie jede Ziffer. Mit einer falschen Nummer könnten Sie sich nicht mehr anmelden.
sms-confirm-button = Ja, meine Passcodes dorthin schicken
sms-confirm-busy = Wird geändert…
sms-confirm-other = Nein, berichtigen
sms-code-heading = Geben Sie den Code von Ihrer neuen Nummer ein
sms-code-lead = Eine SMS mit einem Code ist unterwegs an
sms-code-label = Code
sms-code-problem = Geben Sie den Code aus der SMS ein: 4 bis 16 Ziffern oder Buchstaben.
sms-code-until = Ihre Nummer ist erst geändert, wenn dieser Code angenommen wurde.
sms-code-other = Es kommt keine SMS: eine andere Nummer angeben
sms-code-refused-heading = Dieser Code wurde nicht angenommen
sms-code-refused-advice = Öffnen Sie die neueste SMS auf Ihrer neuen Nummer, und geben Sie deren Code ein.
sms-done-heading = Ihre Nummer ist geändert
sms-done-lead = Ihre Passcodes gehen jetzt an Ihre Nummer, die auf { $digits } endet.
sms-done-test = Melden Sie sich irgendwo bei der Arbeit an. Der Passcode muss an Ihre neue Nummer kommen.
sms-done-old = Ihre alte Nummer
sms-done-old-how = Sie bekommt von jetzt an keine Passcodes mehr.
sms-done-not-you = Waren Sie das nicht, oder kommt keine Nachricht?

## Lost

lost-heading = Wenden Sie sich an Ihren IT-Support
lost-lead = Ohne Ihr altes Telefon können Sie hier nicht nachweisen, dass Sie es sind. Ihr IT-Support kann helfen; diese Seite kann es nicht.
lost-lead-first = Diese Seite kann Ihnen nicht weiterhelfen. Ihr IT-Support kann es.
lost-reset = Mein Token zurücksetzen lassen
lost-contact = IT-Support
lost-no-contact = Fragen Sie Ihren üblichen IT-Helpdesk.
lost-ready = Halten Sie bereit
lost-ready-userid = Ihren Benutzernamen
lost-ready-identity = etwas, das belegt, wer Sie sind, etwa Ihren Mitarbeiterausweis
lost-ready-phone = Ihr neues Telefon
lost-ready-phone-first = Ihr Telefon
lost-ready-phone-number = Ihr Telefon
lost-stolen = Wenn Ihr Telefon gestohlen wurde, sagen Sie es sofort, auch wenn Sie noch kein neues haben.

## Help

help-heading = Hilfe
help-lead = Wie Sie Ihr Token übertragen und wo Sie finden, was Sie brauchen.
help-app = Sie haben beide Telefone
help-app-sign-in = Melden Sie sich hier mit Benutzername und Passwort an.
help-app-passcode = Geben Sie den Passcode ein, den die App auf Ihrem alten Telefon zeigt, oder bestätigen Sie dort die Anfrage.
help-app-scan = Scannen Sie den QR-Code mit der App { $app } auf Ihrem neuen Telefon.
help-app-done = Warten Sie, bis diese Seite sagt, dass Ihr neues Telefon bereit ist. Löschen Sie dann das alte Token mit „Delete Code“.
help-first-how = Melden Sie sich mit Benutzername und Passwort an. Wenn ein Code per SMS oder E-Mail kommt, geben Sie ihn ein. Scannen Sie dann den QR-Code mit der App auf Ihrem Telefon.
help-address = Wo die Adresse dieser Seite auf Ihrem alten Telefon steht
help-address-how = Drücken Sie in der Authenticator-App auf den Pfeil rechts neben Ihrem Token und wählen Sie „View Details“. Im unteren Kasten steht die Adresse der Enrolment-Seite Ihrer Organisation.
help-address-blank = Der Kasten kann leer sein, wenn Ihre Organisation keine Push-Bestätigungen benutzt. Suchen Sie dann nach „Manage My Token“, wo Sie sich bei der Arbeit anmelden.
help-texts = Sie bekommen Passcodes per SMS
help-texts-how = Mit derselben Nummer müssen Sie nichts tun. Eine neue Nummer muss eingetragen werden.
help-texts-link = Passcodes per SMS
help-copied = Die App ist schon auf Ihrem neuen Telefon
help-fob = Sie haben einen Schlüsselanhänger oder die App auf einem Laptop
help-fob-how = Melden Sie sich hier an, und geben Sie den Code ein, der dort steht. Scannen Sie dann den QR-Code mit der App auf Ihrem Telefon.
help-lost = Sie haben Ihr altes Telefon nicht mehr
help-lost-how = Dann kann nur der IT-Support Ihrer Organisation helfen; der Hersteller der App kann es nicht.
help-old = Ihr altes Telefon zeigt noch ein Token
help-old-how = Dieses Token gilt nicht mehr, sobald Ihr neues Telefon bereit ist. „Delete Code“ in der App entfernt es.
help-refused = Ihr Passcode wird abgelehnt
help-refused-how = Ein Passcode gilt einmal. Warten Sie auf den nächsten und stellen Sie die Uhr Ihres Telefons auf automatisch.

## Errors

error-heading = Etwas ist schiefgegangen
error-not-found-heading = Diese Seite gibt es nicht
error-not-found-advice = Die Adresse ist vielleicht falsch geschrieben oder veraltet.
error-not-found-way-on = Zum Anfang
error-malformed-heading = Diese Anfrage war nicht zu verstehen
error-malformed-advice = Bitte beginnen Sie auf der ersten Seite und benutzen Sie deren Schaltflächen.
error-malformed-way-on = Zum Anfang
error-not-ours-heading = Dieses Formular kam nicht von dieser Seite
error-not-ours-advice = Zu Ihrer Sicherheit wurde es nicht weitergeschickt. Wenn ein Link oder eine andere Seite Sie hierher gebracht hat, beginnen Sie bitte auf der ersten Seite.
error-not-ours-way-on = Zum Anfang
error-origin-hidden-heading = Ihr Browser verbirgt, woher dieses Formular kam
error-origin-hidden-advice = Zu Ihrer Sicherheit wurde es nicht weitergegeben. Öffnen Sie diese Seite in einem anderen Browser, oder schalten Sie den Internet-Explorer-Modus aus. Erscheint diese Meldung wieder, wenden Sie sich an den IT-Support: Vielleicht entfernt ein Gerät im Netz diese Angabe des Browsers.
error-origin-hidden-way-on = Zum Anfang
error-too-many-cookies-heading = Ihr Browser hat zu viele Cookies gesendet
error-too-many-cookies-advice = Sie stammen von anderen Websites Ihrer Organisation. Löschen Sie die Cookies dieser Websites, oder öffnen Sie diese Seite in einem privaten Fenster. Erscheint diese Meldung wieder, wenden Sie sich an den IT-Support.
error-too-many-cookies-way-on = Zum Anfang
error-two-cookies-heading = Ihr Browser hat zwei Cookies für diese Seite gesendet
error-two-cookies-advice = Laden Sie diese Seite neu. Erscheint diese Meldung wieder, schließen Sie alle Fenster Ihres Browsers oder öffnen Sie ein privates Fenster, und wenden Sie sich an den IT-Support. Einer der beiden Cookies stammt vielleicht von einer anderen Website Ihrer Organisation.
error-two-cookies-way-on = Zum Anfang
error-sign-on-heading = Die Anmeldung Ihrer Organisation hat keinen Benutzernamen weitergegeben
error-sign-on-advice = Was sie von Ihnen sagt, lässt sich hier nicht verwenden; es wurde nichts gesendet. Bitte sagen Sie es dem IT-Support.
error-sign-on-way-on = Zum Anfang
error-limited-heading = Zu viele Versuche
error-limited-advice =
    { $count ->
        [one] Zur Sicherheit dieses Kontos warten Sie bitte eine Minute, bevor Sie es wieder versuchen.
       *[other] Zur Sicherheit dieses Kontos warten Sie bitte { $count } Minuten, bevor Sie es wieder versuchen.
    }
error-limited-counts = Es zählen abgelehnte Passwörter und Anmeldungen, die auf dem alten Telefon niemand bestätigt hat.
error-limited-way-on = Zum Anfang
error-address-limited-heading = Zu viele abgelehnte Anmeldungen aus Ihrem Netz
error-address-limited-advice =
    Die Grenze gilt für Ihre Netzadresse, nicht für Ihr Konto: Von dort wurden mehrere Anmeldungen abgelehnt, vielleicht die von Kollegen. { $count ->
        [one] Warten Sie eine Minute und versuchen Sie es dann wieder.
       *[other] Warten Sie { $count } Minuten und versuchen Sie es dann wieder.
    }
error-address-limited-way-on = Zum Anfang
error-stopped-heading = Die Anmeldung ist für dieses Konto ausgesetzt
error-stopped-advice = Es gab mehrere falsche Versuche hintereinander. Ein weiterer könnte das Konto sperren. Deshalb sendet diese Seite keinen mehr, bis der IT-Support das aufhebt. Ihr altes Telefon funktioniert weiterhin.
error-stopped-way-on = IT-Support fragen
error-under-way-heading = Eine andere Anmeldung wartet noch
error-under-way-advice = Für dieses Konto läuft schon eine Anmeldung, die auf das alte Telefon wartet. Wenn Sie das waren, machen Sie dort weiter oder versuchen Sie es in zwei Minuten noch einmal. Wenn nicht, lehnen Sie die Anfrage auf dem alten Telefon ab und melden Sie es dem IT-Support.
error-under-way-way-on = Noch einmal versuchen
error-stale-heading = Dieses Formular wurde schon gesendet
error-stale-advice = Ihre Eingaben wurden nicht noch einmal gesendet.
error-stale-way-on = Weiter
error-busy-heading = Ihre letzte Anfrage wird noch beantwortet
error-busy-advice = Bitte warten Sie einen Moment und machen Sie dann weiter.
error-busy-way-on = Weiter
error-unreachable-heading = Der Anmeldeserver ist nicht zu erreichen
error-unreachable-advice = Es wurde nichts geändert; Ihr altes Telefon funktioniert noch. Bitte versuchen Sie es in einigen Minuten wieder.
error-unreachable-advice-first = Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten wieder.
error-unreachable-advice-number = Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten wieder.
error-unreachable-way-on = Noch einmal versuchen
error-away-heading = Der Anmeldeserver ist gerade nicht verfügbar
error-away-advice = Es wurde nichts geändert; Ihr altes Telefon funktioniert noch. Diese Seite sieht von selbst wieder nach und sagt Ihnen, wenn es weitergeht.
error-away-advice-first = Es wurde nichts geändert. Diese Seite sieht von selbst wieder nach und sagt Ihnen, wenn es weitergeht.
error-away-advice-number = Es wurde nichts geändert. Diese Seite sieht von selbst wieder nach und sagt Ihnen, wenn es weitergeht.
error-away-way-on = Noch einmal versuchen
error-timed-out-heading = Der Anmeldeserver hat nicht rechtzeitig geantwortet
error-timed-out-advice = Wir wissen nicht, ob er Ihre Anfrage bekommen hat. Bitte versuchen Sie es in einer Minute wieder.
error-timed-out-way-on = Noch einmal versuchen
error-reported-heading = Der Anmeldeserver meldet ein Problem
error-reported-advice = Bitte versuchen Sie es noch einmal. Wenn es so bleibt, fragen Sie den IT-Support.
error-reported-way-on = Noch einmal versuchen
error-not-understood-heading = Der Anmeldeserver hat etwas Unerwartetes geantwortet
error-not-understood-advice = Bitte versuchen Sie es in einigen Minuten wieder. Wenn es so bleibt, fragen Sie den IT-Support.
error-not-understood-way-on = Noch einmal versuchen
error-full-heading = Gerade übertragen viele Leute ihr Token
error-full-advice = Es wurde nichts geändert; Ihr altes Telefon funktioniert noch. Diese Seite sieht von selbst wieder nach und sagt Ihnen, wenn es weitergeht.
error-full-advice-first = Es wurde nichts geändert. Diese Seite sieht von selbst wieder nach und sagt Ihnen, wenn es weitergeht.
error-full-advice-number = Es wurde nichts geändert. Diese Seite sieht von selbst wieder nach und sagt Ihnen, wenn es weitergeht.
error-full-way-on = Noch einmal versuchen
error-sessions-away-heading = Diese Seite macht eine kurze Pause
error-sessions-away-advice = Nichts ist verloren: Sie sieht in ein paar Sekunden selbst wieder nach und führt Sie dorthin, wo Sie waren.
error-sessions-away-way-on = Jetzt nachsehen
error-internal-heading = Auf dieser Seite ist etwas schiefgegangen
error-internal-advice = Es liegt nicht an Ihnen. Bitte versuchen Sie es noch einmal; wenn es so bleibt, fragen Sie den IT-Support.
error-internal-way-on = Noch einmal versuchen

## Die Mail, die sagt, dass sich etwas geändert hat

mail-token-moved-subject = Ihr Token wurde auf ein anderes Telefon übertragen
mail-token-moved-subject-first = Ihr Token ist auf einem Telefon eingerichtet
mail-token-moved-lead = Das Token von { $userid }, das Passcodes zum Anmelden erzeugt, wurde auf ein anderes Telefon übertragen.
mail-token-moved-lead-first = Ein Token von { $userid }, das Passcodes zum Anmelden gibt, ist auf einem Telefon eingerichtet.
mail-when = Wann: { $when }
mail-from = Von der Netzadresse: { $address }
mail-token-moved-you = Wenn Sie das waren, ist nichts weiter zu tun. Die Codes auf Ihrem alten Telefon gelten nicht mehr.
mail-token-moved-you-first = Wenn Sie das waren, ist nichts weiter zu tun.
mail-number-changed-subject = Ihre Passcodes gehen an eine andere Telefonnummer
mail-number-changed-lead = Die Telefonnummer, an die { $userid } Passcodes zum Anmelden bekommt, wurde geändert.
mail-number-changed-you = Wenn Sie das waren, ist nichts weiter zu tun. Ihre alte Nummer bekommt keine Passcodes mehr.
mail-enrolment-started-subject = Ein QR-Code für Ihr Token wurde ausgegeben
mail-enrolment-started-lead = Jemand hat sich als { $userid } angemeldet und einen QR-Code bekommen. Ein Telefon, das ihn scannt, bekommt das Token von { $userid }, das Passcodes zum Anmelden erzeugt.
mail-enrolment-started-you = Wenn Sie das waren, ist nichts weiter zu tun.
mail-enrolment-unknown-subject = Ihr Token ist vielleicht auf einem anderen Telefon
mail-enrolment-unknown-lead = Jemand hat sich als { $userid } angemeldet und einen QR-Code bekommen. Ein Telefon, das ihn scannt, bekommt das Token von { $userid }, das Passcodes zum Anmelden erzeugt. Wir wissen nicht, ob ein Telefon ihn gescannt hat.
mail-enrolment-unknown-you = Wenn Sie das waren, ist nichts weiter zu tun. Wenn Sie nicht fertig geworden sind, können Sie jederzeit neu beginnen.
mail-not-you = Wenn Sie das nicht waren, kennt vielleicht jemand Ihr Passwort. Sagen Sie es sofort dem IT-Support:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-Mail: { $email }
mail-contact-url = Webseite: { $url }
mail-contact-hours = Zeiten: { $hours }

## Die Statusseite für den IT-Support

status-title = Token-Übertragungen: Status
status-fine-heading = Es läuft
status-fine-advice = SecEnrol antwortet, und die Leute kommen voran.
status-quiet-heading = Es ist ruhig
status-quiet-advice = In der letzten Stunde hat sich niemand angemeldet; über SecEnrol ist also nichts bekannt.
status-trouble-heading = SecEnrol antwortet nicht, wie es sollte
status-trouble-advice = In der letzten Stunde blieben viele Anfragen an SecEnrol ohne Antwort. Warum, steht im Log.
status-unready-heading = Das Portal ist nicht bereit
status-unready-advice = Hier kommt niemand weiter, bis das behoben ist:
status-now = Jetzt
status-under-way = Übertragungen, laufende und eben beendete
status-unknown = nicht bekannt
status-in-flight = Anfragen, die auf SecEnrol warten
status-notices = Mails und Aufrufe, die noch zuzustellen sind
status-audit-lost = Verlorene Audit-Zeilen
status-funnel = Die letzten 24 Stunden: wie weit die Leute kommen
status-step = Schritt
status-people = Leute
status-percent = Vom Schritt davor
status-percent-of = { $percent } %
status-started = Haben die Startseite gesehen
status-signed-in = Passwort angenommen
status-confirmed = Mit dem alten Telefon bestätigt
status-done = Neues Telefon bereit
status-given-up = Abgebrochen
status-given-up-count = Unterwegs abgebrochen: { $count }
status-hours = Die letzten 24 Stunden einzeln
status-drawing = Balken für jede der letzten 24 Stunden: bereite Telefone, abgebrochene Übertragungen, und ein Zeichen, wo SecEnrol keine Antwort gab. Die Zahlen stehen in der Tabelle darunter.
status-table = Dasselbe als Tabelle
status-hour = Stunde
status-ago =
    { $count ->
        [0] diese Stunde
       *[other] vor { $count } h
    }
status-answered = SecEnrol hat geantwortet
status-failed = SecEnrol hat nicht geantwortet
status-at = Stand: { $at }.
status-follow = Jede Minute neu laden
status-stay = Nicht mehr neu laden
status-version = Handover { $version }.
