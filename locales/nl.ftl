# De teksten op de pagina’s van het portaal, in het Nederlands. De termen staan in docs/glossary.md.

language-name = Nederlands
languages = Talen
product = Mijn token overzetten
skip = Naar de inhoud
help-link = Hulp
person = Nieuwe telefoon voor
person-first = De app instellen voor
person-number = Nieuw telefoonnummer voor
person-done = Aangemeld als
person-begun = Aanmelding begonnen om { $time } vanaf { $address }
person-other = Om { $time } heeft iemand zich vanaf { $address } ook bij dit account aangemeld. Was jij dat niet? Neem dan contact op met de IT-ondersteuning voordat je verdergaat.
person-other-here = Om { $time } heeft iemand zich vanaf hetzelfde netwerkadres als jij ook bij dit account aangemeld. Was jij dat niet? Neem dan contact op met de IT-ondersteuning voordat je verdergaat.
finish = Afronden
stop = Afmelden
progress = Stap { $count-now } van { $count-all }
progress-open = Stap { $count-now }
track-sign-in = Aanmelden
track-passcode = Bevestigen
track-scan = Scannen
track-done = Klaar
track-sms-number = Nieuw nummer
track-sms-confirm = Controleren
track-sms-code = Aanmeldcode
title-wrong = Fout: { $title }
copy = Kopiëren
copied = Gekopieerd
check-now = Nu controleren
quoted = De aanmeldserver meldt:
reference = Neem je contact op met de IT-ondersteuning? Vermeld dan { $reference }.
back-to-start = Terug naar de startpagina
support-link = Contact met de IT-ondersteuning
support-phone = Telefoon
support-email = E-mail
support-url = Webpagina
support-hours = Bereikbaar
problem-heading = Er ontbreekt iets of er klopt iets niet
card-heading = Neem contact op met de IT‑ondersteuning
card-lead = Geef deze gegevens door aan de IT-ondersteuning. Er staat geen wachtwoord en geen aanmeldcode in.
card-reference = Referentie
card-time = Tijd
card-step = Stap
card-reason = Wat er gebeurde
card-copy = Gegevens kopiëren
card-mail = E-mail schrijven
tries-left =
    { $count ->
        [one] Dit is je laatste poging. Daarna moet je je opnieuw aanmelden.
       *[other] Je hebt nog { $count } pogingen.
    }
demo-banner = Dit is een demo. Er worden geen echte accounts gebruikt.
demo-phones = De telefoons van de demo openen
demo-phone = De telefoons van { $userid } openen
insecure-banner = Deze pagina is niet versleuteld. Anderen op je netwerk kunnen misschien meelezen wat je typt.

## Begin

start-heading = Zet je token over naar een nieuwe telefoon
start-heading-first = Stel de app in op je telefoon
start-ready = Bereid je voor
start-lead = Je hebt beide telefoons ongeveer 2 minuten nodig.
start-lead-first = Je hebt je telefoon ongeveer 2 minuten nodig.
start-ready-install = Installeer { $app } op je nieuwe telefoon
start-ready-install-first = Installeer { $app } op je telefoon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scannen om te installeren
start-store-ios-qr = QR-code die naar de app in de App Store leidt
start-store-android-qr = QR-code die naar de app in Google Play leidt
start-ready-here = Lees je dit op je nieuwe telefoon?
start-ready-here-first = Lees je dit op de telefoon die je instelt?
start-ready-here-how = Open deze pagina op een computer:
start-ready-here-else = Geen computer? Ga dan hier verder met een instelsleutel.
start-where = Waar lees je dit?
start-where-new = Op mijn nieuwe telefoon
start-where-scan = Of scan deze QR-code met de camera van je oude telefoon om deze pagina daar te openen.
start-where-alt = QR-code die naar deze pagina leidt
start-where-old = Op mijn oude telefoon
start-where-old-how = Ga hier verder. Scan daarna de QR-code op dit scherm met je nieuwe telefoon.
start-question = Wat geldt voor jou?
start-app = Ik heb mijn oude telefoon nog, met de app
start-app-detail = De app toont aanmeldcodes of pushverzoeken.
start-sms = Ik krijg aanmeldcodes per sms
start-sms-detail = Ik heb een nieuwe telefoon of een nieuw nummer.
start-first = Ik stel de app voor het eerst in
start-first-detail = Ik heb de app nog nooit gebruikt.
start-other = Ik krijg al aanmeldcodes
start-other-app = De andere keuzes tonen
start-lost = Ik heb mijn oude telefoon niet meer
start-lost-detail = Verloren, gestolen, kapot, gewist of weggegeven.
start-under-way = Je bent in deze browser al begonnen met de overstap naar een nieuwe telefoon.
start-under-way-first = Je bent in deze browser al begonnen met het instellen van de app.
start-under-way-number = Je bent in deze browser al begonnen met het wijzigen van je nummer.
start-continue = Verder
start-choices = De andere keuzes tonen

stopped-heading = Je bent afgemeld
stopped-advice = Heb je ‘Je nieuwe telefoon is klaar’ gezien? Dan ben je klaar. Zo niet, meld je dan opnieuw aan met je oude telefoon. Worden de aanmeldcodes van je oude telefoon geweigerd? Gebruik dan je nieuwe telefoon.
stopped-advice-first = Heb je ‘Je telefoon is klaar’ gezien? Dan ben je klaar. Zo niet, meld je dan opnieuw aan.
stopped-advice-app = Heb je ‘Je telefoon is klaar’ gezien? Dan ben je klaar. Zo niet, meld je dan opnieuw aan. Komt er geen sms? Gebruik dan de aanmeldcode uit de app.
stopped-advice-number = Heb je ‘Je nummer is gewijzigd’ gezien? Dan ben je klaar. Zo niet, meld je dan opnieuw aan. Komt er geen aanmeldcode aan op je oude nummer? Zoek de aanmeldcode dan op je nieuwe nummer.
over-heading = Je bent hier niet meer aangemeld
over-advice = Je sessie in deze browser is beëindigd. Heb je geen pagina gezien waarop staat dat je klaar bent? Begin dan opnieuw.
no-cookie-heading = Je bent hier niet aangemeld
no-cookie-advice = Heb je je net aangemeld? Dan heeft je browser de cookie van deze pagina niet bewaard. Sta cookies toe voor deze pagina, of open de pagina in een eigen venster. Heb je je afgemeld? Begin dan opnieuw.
no-cookie-window = Deze pagina in een eigen venster openen

## Aanmelden

sign-in-heading = Aanmelden
sign-in-lead = Gebruik de gebruikersnaam en het wachtwoord van je werk.
sign-in-userid = Gebruikersnaam
sign-in-userid-hint = Bijvoorbeeld jsmith, CORP\jsmith of jsmith@example.org.
sign-in-userid-locked = Met deze gebruikersnaam ben je bij je organisatie aangemeld.
sign-in-userid-problem = Vul je gebruikersnaam in, met je domein als je er een gebruikt. Toegestaan zijn letters, cijfers, spaties en \ . _ - @ ' + $ #. Heb je de gebruikersnaam geplakt? Typ hem dan zelf.
sign-in-userid-other = Je kunt alleen de gebruikersnaam gebruiken waarmee je bij je organisatie bent aangemeld. We hebben die voor je ingevuld.
sign-in-password = Wachtwoord of pincode
sign-in-password-show = Wachtwoord tonen
sign-in-password-hide = Wachtwoord verbergen
sign-in-password-empty = Vul je wachtwoord of pincode in.
sign-in-password-problem = Vul je wachtwoord of pincode in. Er zijn hoogstens 256 tekens en geen regeleinden toegestaan.
sign-in-button = Aanmelden
sign-in-busy = Bezig met aanmelden…
sign-in-next = Daarna heb je je oude telefoon nodig.
sign-in-next-first = Daarna krijg je misschien een aanmeldcode per sms of e-mail. Vervolgens stel je de app op je telefoon in.
sign-in-next-app = Daarna vul je de aanmeldcode uit een sms in. Vervolgens stel je de app op je telefoon in.
sign-in-next-number = Daarna vul je een aanmeldcode in die we naar je oude nummer sturen. Vervolgens vul je je nieuwe nummer in.
sign-in-lost = Ik heb mijn oude telefoon niet meer
sign-in-lost-first = Contact met de IT-ondersteuning
sign-in-lost-number = Op mijn oude nummer komen geen berichten meer aan
sign-in-refused-heading = Je gebruikersnaam of wachtwoord is niet geaccepteerd
sign-in-refused-advice = Controleer je gebruikersnaam en kijk of Caps Lock aanstaat.
sign-in-refused-last = Dit is voorlopig je laatste poging.
sign-in-refused-locked = Weet je zeker dat je gebruikersnaam en wachtwoord kloppen? Dan is je account misschien geblokkeerd. Neem contact op met de IT-ondersteuning.
sign-in-other-heading = In deze browser is al een andere gebruikersnaam in gebruik
sign-in-other-advice = Ga verder met die gebruikersnaam, of meld je af voordat je een andere gebruikt.

ended-expired-heading = Je sessie is verlopen
ended-expired-advice = Om veiligheidsredenen eindigt een sessie na een paar minuten. Heb je ‘Je nieuwe telefoon is klaar’ gezien? Dan ben je klaar. Zo niet, meld je dan opnieuw aan met je oude telefoon. Worden de aanmeldcodes van je oude telefoon geweigerd? Gebruik dan je nieuwe telefoon.
ended-expired-advice-first = Om veiligheidsredenen eindigt een sessie na een paar minuten. Heb je ‘Je telefoon is klaar’ gezien? Dan ben je klaar. Zo niet, meld je dan opnieuw aan.
ended-expired-advice-number = Om veiligheidsredenen eindigt een sessie na een paar minuten. Heb je ‘Je nummer is gewijzigd’ gezien? Dan ben je klaar. Zo niet, meld je dan opnieuw aan. Komt er geen aanmeldcode aan op je oude nummer? Zoek de aanmeldcode dan op je nieuwe nummer.
ended-refused-heading = Je bent niet aangemeld
ended-refused-advice = Het pushverzoek is niet op tijd op je oude telefoon goedgekeurd, of je gebruikersnaam of wachtwoord was verkeerd. Meld je opnieuw aan.
ended-refused-advice-first = Je gebruikersnaam of wachtwoord was verkeerd, of het aanmelden duurde te lang. Meld je opnieuw aan.
ended-refused-advice-number = Je gebruikersnaam of wachtwoord was verkeerd, of het aanmelden duurde te lang. Meld je opnieuw aan.
ended-failed-heading = Het aanmelden is niet gelukt
ended-failed-advice = De aanmeldserver gaf geen goed antwoord. Probeer het over een minuut opnieuw.
ended-passcodes-heading = Te veel verkeerde aanmeldcodes
ended-passcodes-advice = Meld je opnieuw aan. Wacht dan tot je oude telefoon een nieuwe aanmeldcode toont en vul die in.
ended-passcodes-advice-first = Meld je opnieuw aan. Vul dan de aanmeldcode uit het nieuwste bericht in.
ended-passcodes-advice-number = Meld je opnieuw aan. Vul dan de aanmeldcode uit de nieuwste sms in.
ended-check-codes-heading = Te veel verkeerde controlecodes
ended-check-codes-advice = Meld je opnieuw aan om een nieuwe QR-code te krijgen.
ended-numbers-heading = Je telefoonnummer is misschien niet gewijzigd
ended-numbers-advice = Meerdere pogingen zijn mislukt. Meld je aan om opnieuw te beginnen, of neem contact op met de IT-ondersteuning.
ended-upstream-heading = De aanmeldserver heeft je sessie beëindigd
ended-upstream-advice = Misschien is er te veel tijd verstreken. Meld je aan om opnieuw te beginnen.

## Goedkeuren

approve-heading = Kijk op je oude telefoon
approve-heading-first = Je wordt aangemeld
approve-heading-number = Je wordt aangemeld
approve-lead = Keur daar het pushverzoek goed, als je er een krijgt. Deze pagina gaat daarna vanzelf verder.
approve-lead-first = De aanmeldserver heeft nog niet geantwoord. Deze pagina gaat vanzelf verder.
approve-lead-number = De aanmeldserver heeft nog niet geantwoord. Deze pagina gaat vanzelf verder.
approve-waiting = We wachten op je oude telefoon…
approve-waiting-first = We wachten op de aanmeldserver…
approve-waiting-number = We wachten op de aanmeldserver…
approve-found = Je hebt het pushverzoek goedgekeurd. Een ogenblik…
approve-found-first = Je bent aangemeld. Een ogenblik…
approve-found-number = Je bent aangemeld. Een ogenblik…
approve-only-you = Keur alleen een aanmelding goed die je zojuist zelf hebt gestart.
approve-rival = Een tweede aanmelding bij dit account is zojuist geweigerd. Was jij dat niet? Keur dan geen enkel pushverzoek goed en neem contact op met de IT-ondersteuning.
approve-slow = Verschijnt er geen pushverzoek op je oude telefoon? Dan is de aanmeldserver misschien traag.
approve-trouble = Mijn oude telefoon toont geen pushverzoek
approve-trouble-open = Open de authenticator-app op je oude telefoon en kijk of daar een pushverzoek staat.
approve-trouble-network = Controleer of je oude telefoon verbinding met internet heeft.
approve-trouble-again = Komt er binnen 2 minuten geen pushverzoek? Dan kun je je opnieuw aanmelden.

## Toegangscode

passcode-heading = Vul de aanmeldcode van je oude telefoon in
passcode-heading-first = Vul de aanmeldcode in die we je hebben gestuurd
passcode-heading-number = Vul de aanmeldcode in die naar je oude nummer is gestuurd
passcode-lead = Kijk in de app of in je nieuwste sms.
passcode-lead-first = We hebben de aanmeldcode per sms of e-mail gestuurd, naar het nummer of adres dat je organisatie van je heeft.
passcode-lead-app = Kijk in je nieuwste sms.
passcode-lead-number = Kijk in je nieuwste sms.
passcode-label = Aanmeldcode
passcode-hint = Meestal 6 cijfers. Spaties maken niet uit.
passcode-problem = Vul de aanmeldcode in die de app of de nieuwste sms op je oude telefoon toont: 4 tot 16 cijfers of letters.
passcode-problem-first = Vul de aanmeldcode uit het bericht in: 4 tot 16 cijfers of letters.
passcode-problem-number = Vul de aanmeldcode uit de sms in: 4 tot 16 cijfers of letters.
passcode-button = Verder
passcode-busy = Bezig met controleren…
passcode-refused-heading = Die aanmeldcode is niet geaccepteerd
passcode-refused-advice = De meeste aanmeldcodes werken één keer en maar kort. Wacht tot je oude telefoon een nieuwe aanmeldcode toont en vul die in.
passcode-refused-advice-first = De meeste aanmeldcodes werken één keer en maar kort. Vul de aanmeldcode uit het nieuwste bericht in. Heb je een andere nodig? Meld je dan af en daarna opnieuw aan.
passcode-refused-advice-number = De meeste aanmeldcodes werken één keer en maar kort. Vul de aanmeldcode uit de nieuwste sms in. Heb je een andere nodig? Meld je dan af en daarna opnieuw aan.
passcode-clock = Je oude telefoon moet nu { $time } aangeven. Geeft de telefoon een andere tijd aan? Zet dan de automatische datum en tijd aan.
passcode-after-fault = Gebruik een nieuwe aanmeldcode. De vorige is misschien al gebruikt.
passcode-trouble = Mijn aanmeldcode werkt niet
passcode-trouble-account = Gebruik in de app de aanmeldcode van je werkaccount.
passcode-trouble-name = Op sommige telefoons heeft de app nog zijn oude naam, ‘SecurEnvoy Soft Token’.
passcode-trouble-copied = Gebruik de app op je oude telefoon. Misschien heeft een back-up of telefoonoverdracht de app naar je nieuwe telefoon gekopieerd, maar de aanmeldcodes van die kopie worden niet geaccepteerd.
passcode-trouble-fob = Heb je een sleutelhanger met aanmeldcodes, of de app op een laptop? Vul dan de aanmeldcode van de sleutelhanger of de laptop in.
passcode-trouble-text = Krijg je aanmeldcodes per sms? Gebruik dan de nieuwste sms. Het kan een minuut duren voordat een sms aankomt.
passcode-trouble-text-first = Gebruik het nieuwste bericht. Het kan een minuut duren voordat een bericht aankomt, en een e-mail kan tussen de ongewenste e-mail staan. Komt er geen bericht? Neem dan contact op met de IT-ondersteuning: misschien heeft de IT-ondersteuning een verkeerd nummer of e-mailadres van je.
passcode-trouble-text-number = Gebruik de nieuwste sms. Het kan een minuut duren voordat een sms aankomt.
passcode-trouble-voice = Gaat in plaats daarvan je telefoon over? Neem dan op en vul de aanmeldcode in die je hoort.
passcode-trouble-several = Staan er meerdere aanmeldcodes in één bericht? Gebruik elke aanmeldcode één keer, in de volgorde van het bericht. Een aanmeldcode voor de hele dag werkt tot de volgende komt.
passcode-trouble-clock = Zet op je oude telefoon de automatische datum en tijd aan. Als de klok verkeerd staat, zijn de aanmeldcodes ook verkeerd.

## Scannen

scan-heading = Scan dit met je nieuwe telefoon
scan-heading-first = Scan dit met je telefoon
scan-phone-heading = Stel de app in op deze telefoon
scan-lead = De aanmeldcodes van je oude telefoon werken tot je nieuwe telefoon klaar is.
scan-lead-first = Als je telefoon klaar is, meld je je aan met de aanmeldcodes die de app toont.
scan-picture = QR-code
scan-qr-alt = QR-code om te scannen met de authenticator-app op je nieuwe telefoon
scan-qr-alt-first = QR-code om te scannen met de authenticator-app op je telefoon
scan-no-qr = De QR-code kan niet worden getoond. Gebruik in plaats daarvan de instelsleutel.
scan-not-printed = De QR-code en de instelsleutel worden niet afgedrukt, omdat ze geheim zijn.
scan-cannot = Lukt scannen niet? Instelsleutel gebruiken
scan-app-link = Op je nieuwe telefoon? Open de app
scan-app-link-first = Staat de app op deze telefoon? Open de app
scan-setup-key = Kies in de app op je nieuwe telefoon voor het handmatig invoeren van een sleutel. Typ of plak deze instelsleutel. Laat de instelsleutel aan niemand zien.
scan-setup-key-first = Kies in de app op je telefoon voor het handmatig invoeren van een sleutel. Typ of plak deze instelsleutel. Laat de instelsleutel aan niemand zien.
scan-steps = Op je nieuwe telefoon
scan-steps-first = Op je telefoon
scan-step-app = Open { $app }.
scan-step-add = Voeg een token toe. Sta het gebruik van de camera toe.
scan-step-point = Scan de QR-code.
scan-step-key = Kies voor het handmatig invoeren van een sleutel en typ de instelsleutel van deze pagina.
scan-phone-copy = Kopieer deze instelsleutel. Laat de instelsleutel aan niemand zien.
scan-phone-paste = Kies in de app { $app } voor het handmatig invoeren van een sleutel en plak de instelsleutel.
scan-phone-check = Kom hier terug en vul de controlecode in die de app toont.
scan-phone-picture = Andere telefoon? QR-code tonen
scan-waiting = We wachten op je nieuwe telefoon…
scan-waiting-first = We wachten op je telefoon…
scan-scanned = Ik heb gescand
scan-found = Je telefoon is ingesteld. Een ogenblik…
scan-reloads =
    { $count ->
        [one] Deze pagina wordt elke seconde vernieuwd.
       *[other] Deze pagina wordt elke { $count } seconden vernieuwd.
    }
scan-stay = Niet vernieuwen terwijl ik typ
scan-go-on = Weer vernieuwen
scan-check-code = Ik zie een controlecode
scan-check-code-label = Controlecode
scan-check-code-hint = Alleen als je telefoon offline is of je een instelsleutel hebt gebruikt.
scan-check-code-problem = Vul de controlecode in die je nieuwe telefoon toont: 4 tot 32 letters en cijfers.
scan-check-code-problem-first = Vul de controlecode in die je telefoon toont: 4 tot 32 letters en cijfers.
scan-check-code-button = Controlecode versturen
scan-check-code-busy = Bezig met versturen…
scan-check-code-refused-heading = Die controlecode is niet geaccepteerd
scan-check-code-refused-advice = Vergelijk de controlecode met die op je nieuwe telefoon en vul de controlecode opnieuw in.
scan-check-code-refused-advice-first = Vergelijk de controlecode met die op je telefoon en vul de controlecode opnieuw in.
scan-trouble = Het lukt niet om de app in te stellen
scan-trouble-camera = Gebruik de camera in de authenticator-app, niet de camera-app van de telefoon zelf. Vindt de app de QR-code niet? Maak dit venster groter en het scherm helderder, en houd de telefoon verder weg.
scan-trouble-page = Gaat er een webpagina open of gebeurt er niets? Scan de QR-code dan met de authenticator-app, niet met de camera-app van de telefoon.
scan-trouble-network = Toont de app aanmeldcodes, maar gaat deze pagina niet verder? Verbind je nieuwe telefoon met internet, of vul de controlecode in die de telefoon toont.
scan-trouble-network-first = Toont de app aanmeldcodes, maar gaat deze pagina niet verder? Verbind je telefoon met internet, of vul de controlecode in die de telefoon toont.
scan-trouble-key = Werkt de camera helemaal niet? Typ dan de instelsleutel.
scan-trouble-again = Helpt niets? Meld je dan af. Meld je daarna opnieuw aan met je oude telefoon om een nieuwe QR-code te krijgen.
scan-trouble-again-first = Helpt niets? Meld je dan af. Meld je daarna opnieuw aan om een nieuwe QR-code te krijgen.

## Wachten

waiting-left =
    { $count ->
        [one] Nog 1 minuut.
       *[other] Nog ongeveer { $count } minuten.
    }
waiting-ends =
    { $count ->
        [one] Om veiligheidsredenen eindigt deze sessie over ongeveer een minuut.
       *[other] Om veiligheidsredenen eindigt deze sessie over { $count } minuten.
    }
waiting-more = Sessie verlengen
waiting-slow = De aanmeldserver is traag. We blijven het proberen; je hoeft niets te doen.
waiting-offline = Je bent offline. Deze pagina gaat verder zodra je weer online bent.
waiting-fault = De laatste controle is mislukt. We proberen het automatisch opnieuw.

waiting-away = De aanmeldserver is op dit moment niet beschikbaar. We blijven het proberen; je hoeft niets te doen.
upstream-ask = Duurt dit te lang? Neem contact op met de IT-ondersteuning: { $contacts }.
upstream-ask-help-desk = Duurt dit te lang? Neem contact op met de IT-ondersteuning.
upstream-well-heading = Je kunt nu verder
upstream-well-advice = De aanmeldserver werkt weer. Had je een wachtwoord of een aanmeldcode getypt? Doe dat dan opnieuw.

## Klaar

done-heading = Je nieuwe telefoon is klaar
done-heading-first = Je telefoon is klaar
done-lead = Meld je vanaf nu aan met je nieuwe telefoon.
done-lead-first = Meld je vanaf nu aan met de aanmeldcodes die de app toont.
done-took =
    { $count-minutes ->
        [0] Je deed er { $count-seconds } s over.
       *[other] Je deed er { $count-minutes } min { $count-seconds } s over.
    }
done-lead-app = Meld je vanaf nu aan met de aanmeldcodes die de app toont, niet meer met aanmeldcodes per sms.
done-test = Test het nu
done-test-how = Meld je aan bij een systeem van je werk.
done-test-how-first = Meld je bij een systeem van je werk aan met een aanmeldcode uit de app.
done-test-link = Probeer het: meld je aan bij { $name }
done-old = Verwijder het oude token
done-old-dead = Het oude token werkt niet meer. Doe dit in de app op je oude telefoon:
done-old-arrow = Tik op de pijl naast het token.
done-old-delete = Kies ‘Delete Code’.
done-not-you = Als jij dit niet hebt gedaan of als je hulp nodig hebt:

closed-heading = Je bent afgemeld
closed-moved = Je nieuwe telefoon is klaar.
closed-moved-first = Je telefoon is klaar.
closed-moved-number = Je aanmeldcodes gaan nu naar je nieuwe nummer.
closed-lead = Je kunt dit venster nu sluiten.

## Sms

sms-heading = Je krijgt aanmeldcodes per sms
sms-lead = Wat je moet doen, hangt af van wat er is veranderd.
sms-same = Ik heb een nieuwe telefoon met hetzelfde nummer
sms-same-how = Je hoeft niets te doen. Aanmeldcodes gaan naar je nummer, welke telefoon je ook gebruikt.
sms-number = Ik heb een nieuw nummer
sms-number-how = Wijzig je nummer zolang je op je oude nummer nog berichten ontvangt:
sms-change-how = Meld je aan met een aanmeldcode die we naar je oude nummer sturen. Vul dan je nieuwe nummer in. Het duurt ongeveer 2 minuten.
sms-change-button = Mijn nummer wijzigen
sms-step-open = Open de SecurEnvoy-pagina van je organisatie in een nieuw tabblad en kom hier terug voor de volgende stap.
sms-step-open-link = SecurEnvoy-pagina openen
sms-step-find = Open de SecurEnvoy-pagina van je organisatie. Zoek naar ‘Manage My Token’ op de pagina waar je je voor je werk aanmeldt.
sms-step-sign-in = Meld je daar aan met een aanmeldcode die naar je oude nummer is gestuurd.
sms-step-choose = Kies ‘Send My Passcode Via SMS’, vul je nieuwe nummer in en volg de aanwijzingen.
sms-step-done = Meld je één keer aan om te controleren of er een aanmeldcode op je nieuwe nummer aankomt.
sms-app = Ik wil liever de app gebruiken
sms-app-how = Meld je hier aan met een aanmeldcode uit een sms. Stel dan de app in op je telefoon.
sms-app-install = Installeer { $app } op je telefoon
sms-app-button = App instellen
sms-lost = Op mijn oude nummer komen geen berichten meer aan
sms-number-heading = Je nieuwe telefoonnummer
sms-number-lead = Waar moeten we je aanmeldcodes naartoe sturen?
sms-region = Land
sms-region-choose = Land kiezen
sms-region-problem = Kies een land uit de lijst.
sms-number-label = Mobiel nummer
sms-number-hint = Zoals je het in dat land zou bellen, of met + en landnummer.
sms-number-button = Verder
sms-number-next = Er verandert nog niets. Op de volgende pagina kun je het nummer controleren.
sms-number-characters = Gebruik alleen cijfers. Vooraan mag een + staan.
sms-number-short = Dit nummer is te kort. Vul het hele nummer in, met het netnummer.
sms-number-long = Dit nummer is te lang. Controleer of je een cijfer dubbel hebt getypt.
sms-number-elsewhere = Dit nummer hoort niet bij het land dat je hebt gekozen ({ $region }). Kies het land van het nummer, of verbeter het nummer.
sms-number-not-served = We sturen geen aanmeldcodes naar nummers in dat land ({ $region }). Vul een nummer in uit een land in de lijst.
sms-number-unknown = Dit nummer bestaat niet in het land dat je hebt gekozen. Controleer de cijfers.
sms-number-premium = We sturen geen aanmeldcodes naar nummers met een extra tarief. Vul je eigen mobiele nummer in.
sms-number-no-texts = Dit nummer kan geen sms ontvangen. Vul een mobiel nummer in.
sms-number-same = Je aanmeldcodes gaan al naar dit nummer. Vul een ander nummer in, of meld je af.
sms-number-refused-heading = Dat nummer is niet geaccepteerd
sms-number-refused-advice = Je aanmeldcodes gaan nog naar je oude nummer. Controleer het nieuwe nummer en vul het opnieuw in.
sms-confirm-heading = Is dit je nieuwe nummer?
sms-confirm-lead = Je aanmeldcodes gaan straks naar dit nummer:
sms-confirm-why = Controleer elk cijfer. Als het nummer verkeerd is, kun je je niet meer aanmelden.
sms-confirm-button = Dit nummer gebruiken
sms-confirm-busy = Bezig met wijzigen…
sms-confirm-other = Nummer verbeteren
sms-code-heading = Vul de aanmeldcode in die naar je nieuwe nummer is gestuurd
sms-code-lead = We hebben een sms gestuurd naar
sms-code-label = Aanmeldcode
sms-code-problem = Vul de aanmeldcode uit de sms in: 4 tot 16 cijfers of letters.
sms-code-until = Je nummer wordt pas gewijzigd als deze aanmeldcode is geaccepteerd.
sms-code-other = Ander nummer gebruiken
sms-code-refused-heading = Die aanmeldcode is niet geaccepteerd
sms-code-refused-advice = Vul de aanmeldcode in uit het nieuwste bericht op je nieuwe nummer.
sms-done-heading = Je nummer is gewijzigd
sms-done-lead = Je aanmeldcodes gaan nu naar je nummer dat eindigt op { $digits }.
sms-done-test = Meld je aan bij een systeem van je werk. De aanmeldcode moet op je nieuwe nummer aankomen.
sms-done-old = Je oude nummer
sms-done-old-how = Er worden geen aanmeldcodes meer naar je oude nummer gestuurd.
sms-done-not-you = Als jij dit niet hebt gedaan of als er geen aanmeldcode aankomt:

## Kwijt

lost-heading = Neem contact op met de IT‑ondersteuning
lost-lead = Zonder je oude telefoon of nummer kun je hier niet bewijzen wie je bent. De IT-ondersteuning kan je helpen.
lost-lead-first = De IT-ondersteuning kan je helpen.
lost-reset = Reset aanvragen
lost-contact = IT-ondersteuning
lost-no-contact = Neem contact op met de IT-ondersteuning zoals je dat altijd doet.
lost-card = Gegevens voor de IT‑ondersteuning
lost-ready = Houd dit bij de hand
lost-ready-userid = je gebruikersnaam
lost-ready-identity = iets waarmee je bewijst wie je bent, zoals je personeelspas
lost-ready-phone = je nieuwe telefoon
lost-ready-phone-first = je telefoon
lost-ready-phone-number = je telefoon
lost-stolen = Is je telefoon gestolen? Meld dat meteen bij de IT-ondersteuning, ook als je nog geen nieuwe telefoon hebt.

## Hulp

help-heading = Hulp
help-lead = Je token geeft je aanmeldcodes. Hier lees je hoe je het token overzet naar een nieuwe telefoon en waar je vindt wat je nodig hebt.
help-app = Je hebt beide telefoons
help-app-sign-in = Meld je hier aan met je gebruikersnaam en wachtwoord.
help-app-passcode = Vul de aanmeldcode in uit de app op je oude telefoon, of keur daar het pushverzoek goed.
help-app-scan = Scan de QR-code met { $app } op je nieuwe telefoon.
help-app-done = Wacht tot je ‘Je nieuwe telefoon is klaar’ ziet. Kies daarna op je oude telefoon ‘Delete Code’ in de app.
help-first-how = Meld je aan met je gebruikersnaam en wachtwoord. Krijg je een aanmeldcode per sms of e-mail? Vul die dan in. Stel daarna de app op je telefoon in.
help-address = De SecurEnvoy-pagina van je organisatie vinden
help-address-how = Tik in de authenticator-app op je oude telefoon op de pijl rechts van je token en kies ‘View Details’. In het onderste vak staat het adres van de SecurEnvoy-pagina van je organisatie.
help-address-blank = Het onderste vak kan leeg zijn als je organisatie geen pushverzoeken gebruikt. Zoek dan naar ‘Manage My Token’ op de pagina waar je je voor je werk aanmeldt.
help-texts = Je krijgt aanmeldcodes per sms
help-texts-how = Is je nummer hetzelfde gebleven? Dan hoef je niets te doen. Heb je een nieuw nummer? Wijzig dan je nummer.
help-texts-link = Aanmeldcodes per sms
help-copied = De app staat al op je nieuwe telefoon
help-fob = Je hebt een sleutelhanger met aanmeldcodes, of de app op een laptop
help-fob-how = Meld je hier aan en vul de aanmeldcode van de sleutelhanger of de laptop in. Scan daarna de QR-code met de app op je telefoon.
help-lost = Je hebt je oude telefoon niet meer
help-lost-how = Alleen de IT-ondersteuning van je organisatie kan helpen. De maker van de app kan dat niet.
help-old = Je oude telefoon toont nog een token
help-old-how = Als je nieuwe telefoon klaar is, werkt het token op je oude telefoon niet meer. Kies op je oude telefoon ‘Delete Code’ in de app.
help-refused = Je aanmeldcode wordt niet geaccepteerd
help-refused-how = De meeste aanmeldcodes werken één keer en maar kort. Wacht op de volgende en zet op je telefoon de automatische datum en tijd aan.

## Fouten

error-heading = Er ging iets mis
error-not-found-heading = Deze pagina bestaat niet
error-not-found-advice = Het adres is misschien verkeerd getypt of verouderd.
error-not-found-way-on = Naar de startpagina
error-malformed-heading = We konden dat verzoek niet begrijpen
error-malformed-advice = Begin opnieuw op de eerste pagina.
error-malformed-way-on = Naar de startpagina
error-not-ours-heading = We konden dat formulier niet accepteren
error-not-ours-advice = Om veiligheidsredenen hebben we niet gebruikt wat je hebt ingevuld. Kwam je hier via een link of een andere website? Begin dan opnieuw op de eerste pagina.
error-not-ours-way-on = Naar de startpagina
error-origin-hidden-heading = Je browser verbergt waar dit formulier vandaan kwam
error-origin-hidden-advice = Om veiligheidsredenen hebben we niet gebruikt wat je hebt ingevuld. Open deze pagina in een andere browser, of zet de Internet Explorer-modus uit. Verschijnt dit bericht weer? Neem dan contact op met de IT-ondersteuning: misschien verwijdert een apparaat in het netwerk wat de browser verstuurt.
error-origin-hidden-way-on = Naar de startpagina
error-too-many-cookies-heading = Je browser heeft te veel cookies gestuurd
error-too-many-cookies-advice = De cookies komen van andere websites van je organisatie. Verwijder de cookies van die websites, of open deze pagina in een privévenster. Verschijnt dit bericht weer? Neem dan contact op met de IT-ondersteuning.
error-too-many-cookies-way-on = Naar de startpagina
error-two-cookies-heading = Je browser heeft twee cookies voor deze pagina gestuurd
error-two-cookies-advice = Laad deze pagina opnieuw. Verschijnt dit bericht weer? Sluit dan alle vensters van je browser of gebruik een privévenster, en neem contact op met de IT-ondersteuning. Misschien komt een van de twee cookies van een andere website van je organisatie.
error-two-cookies-way-on = Opnieuw proberen
error-sign-on-heading = Het aanmeldsysteem van je organisatie gaf je gebruikersnaam niet door
error-sign-on-advice = We kunnen de ontvangen gegevens niet gebruiken en hebben niets verstuurd. Neem contact op met de IT-ondersteuning.
error-sign-on-way-on = Contact met de IT-ondersteuning
error-limited-heading = Te veel pogingen
error-limited-advice =
    { $count ->
        [one] Wacht een minuut voordat je het opnieuw probeert. Zo blijft dit account beschermd.
       *[other] Wacht { $count } minuten voordat je het opnieuw probeert. Zo blijft dit account beschermd.
    }
error-limited-counts = Verkeerde wachtwoorden tellen als poging. Pushverzoeken die niemand op de oude telefoon heeft goedgekeurd, tellen ook mee.
error-limited-way-on = Naar de startpagina
error-address-limited-heading = Te veel mislukte aanmeldingen vanaf je netwerk
error-address-limited-advice =
    De limiet geldt voor je netwerkadres, niet voor je account. Vanaf dat adres zijn meerdere aanmeldingen mislukt, misschien van collega’s. { $count ->
        [one] Wacht een minuut en probeer het dan opnieuw.
       *[other] Wacht { $count } minuten en probeer het dan opnieuw.
    }
error-address-limited-way-on = Naar de startpagina
error-stopped-heading = Aanmelden is voor dit account gepauzeerd
error-stopped-advice = Er zijn meerdere verkeerde pogingen achter elkaar geweest. Nog een verkeerde poging kan het account blokkeren. De IT-ondersteuning kan de pauze opheffen.
error-stopped-way-on = Contact met de IT-ondersteuning
error-under-way-heading = Een andere aanmelding wacht nog
error-under-way-advice = Iemand is zich al bij dit account aan het aanmelden. Ben jij dat? Ga dan in dat venster verder, of probeer het over 2 minuten opnieuw. Ben jij dat niet? Keur dan geen enkel pushverzoek goed en neem contact op met de IT-ondersteuning.
error-under-way-way-on = Opnieuw proberen
error-stale-heading = Dit formulier is verouderd
error-stale-advice = We hebben het formulier niet gebruikt, omdat het bij een oudere pagina hoort. Ga verder waar je nu bent.
error-stale-way-on = Verder
error-busy-heading = We zijn nog bezig met je vorige verzoek
error-busy-advice = Wacht even en ga dan verder.
error-busy-way-on = Verder
error-unreachable-heading = De aanmeldserver is niet bereikbaar
error-unreachable-advice = Er is niets gewijzigd. Je kunt je nog met je oude telefoon aanmelden. Probeer het over een paar minuten opnieuw.
error-unreachable-advice-first = Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
error-unreachable-advice-number = Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
error-unreachable-way-on = Opnieuw proberen
error-away-heading = De aanmeldserver is op dit moment niet beschikbaar
error-away-advice = Er is niets gewijzigd. Je kunt je nog met je oude telefoon aanmelden. Deze pagina controleert het vanzelf opnieuw en laat zien wanneer je verder kunt.
error-away-advice-first = Er is niets gewijzigd. Deze pagina controleert het vanzelf opnieuw en laat zien wanneer je verder kunt.
error-away-advice-number = Er is niets gewijzigd. Deze pagina controleert het vanzelf opnieuw en laat zien wanneer je verder kunt.
error-away-way-on = Opnieuw proberen
error-timed-out-heading = De aanmeldserver antwoordde niet op tijd
error-timed-out-advice = We weten niet of de aanmeldserver je verzoek heeft ontvangen. Probeer het over een minuut opnieuw.
error-timed-out-way-on = Opnieuw proberen
error-reported-heading = De aanmeldserver meldt een probleem
error-reported-advice = Probeer het opnieuw. Blijft het misgaan? Neem dan contact op met de IT-ondersteuning.
error-reported-way-on = Opnieuw proberen
error-not-understood-heading = De aanmeldserver gaf een onverwacht antwoord
error-not-understood-advice = Probeer het over een paar minuten opnieuw. Blijft het misgaan? Neem dan contact op met de IT-ondersteuning.
error-not-understood-way-on = Opnieuw proberen
error-full-heading = Te veel mensen gebruiken deze pagina op dit moment
error-full-advice = Er is niets gewijzigd. Je kunt je nog met je oude telefoon aanmelden. Deze pagina controleert het vanzelf opnieuw en laat zien wanneer je verder kunt.
error-full-advice-first = Er is niets gewijzigd. Deze pagina controleert het vanzelf opnieuw en laat zien wanneer je verder kunt.
error-full-advice-number = Er is niets gewijzigd. Deze pagina controleert het vanzelf opnieuw en laat zien wanneer je verder kunt.
error-full-way-on = Opnieuw proberen
error-sessions-away-heading = Deze pagina is even niet beschikbaar
error-sessions-away-advice = Er is niets verloren gegaan. Deze pagina controleert het over een paar seconden opnieuw en brengt je terug naar waar je was.
error-sessions-away-way-on = Nu opnieuw controleren
error-internal-heading = Er ging iets mis op deze pagina
error-internal-advice = Het ligt niet aan jou. Probeer het opnieuw. Blijft het misgaan? Neem dan contact op met de IT-ondersteuning.
error-internal-way-on = Opnieuw proberen

## De e-mail die zegt dat er iets is gewijzigd

mail-token-moved-subject = Je aanmeldcodes komen nu van een andere telefoon
mail-token-moved-lead = De aanmeldcodes voor { $userid } komen nu uit de app op een telefoon die zojuist is ingesteld. Aanmeldcodes van eerdere telefoons werken niet meer.
mail-when = Wanneer: { $when }
mail-from = Vanaf het IP-adres: { $address }
mail-token-moved-you = Was jij dit? Dan hoef je niets meer te doen.
mail-number-changed-subject = Je aanmeldcodes gaan nu naar een ander telefoonnummer
mail-number-changed-lead = Aanmeldcodes voor { $userid } gaan nu naar een ander telefoonnummer.
mail-number-changed-you = Was jij dit? Dan hoef je niets meer te doen. Je oude nummer krijgt geen aanmeldcodes meer.
mail-enrolment-started-subject = Er is een QR-code voor je aanmeldcodes getoond
mail-enrolment-started-lead = Iemand heeft zich aangemeld als { $userid } en kreeg een QR-code te zien. Een telefoon die de QR-code scant, geeft de aanmeldcodes voor { $userid }.
mail-enrolment-started-you = Was jij dit? Dan hoef je niets meer te doen.
mail-enrolment-unknown-subject = Je aanmeldcodes komen nu misschien van een andere telefoon
mail-enrolment-unknown-lead = Iemand heeft zich aangemeld als { $userid } en kreeg een QR-code te zien. Een telefoon die de QR-code scant, geeft de aanmeldcodes voor { $userid }. We weten niet of een telefoon de QR-code heeft gescand.
mail-enrolment-unknown-you = Was jij dit? Dan hoef je niets meer te doen. Was je nog niet klaar? Dan kun je altijd opnieuw beginnen.
mail-not-you = Was jij dit niet? Dan kent iemand misschien je wachtwoord. Neem meteen contact op met de IT-ondersteuning:
mail-contact-phone = Telefoon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Webpagina: { $url }
mail-contact-hours = Bereikbaar: { $hours }

## De statuspagina voor de helpdesk

status-title = Status van het portaal
status-search = Referentie of gebruikersnaam
status-search-button = Zoeken
status-fine-heading = Het portaal werkt
status-fine-advice = SecEnrol beantwoordt de verzoeken van het portaal.
status-quiet-heading = Geen verzoeken aan SecEnrol
status-quiet-advice = Het portaal heeft het afgelopen uur niets naar SecEnrol gestuurd. Over SecEnrol is dus niets bekend.
status-trouble-heading = SecEnrol antwoordt niet goed
status-trouble-advice = Het afgelopen uur bleven veel verzoeken aan SecEnrol zonder antwoord. In het logboek staat waarom.
status-unready-heading = Het portaal is niet gereed
status-unready-advice = Niemand kan verder totdat dit is verholpen:
status-now = Nu
status-under-way = Lopende of net afgeronde sessies
status-unknown = onbekend
status-in-flight = Verzoeken die op SecEnrol wachten
status-notices = Meldingen die nog moeten worden verstuurd
status-audit-lost = Verloren auditregels
status-funnel = De afgelopen 24 uur: hoever mensen komen
status-step = Stap
status-people = Mensen
status-percent = Aandeel van de stap ervoor
status-percent-of = { $percent }%
status-started = Startpagina gezien
status-signed-in = Wachtwoord geaccepteerd
status-confirmed = Bij de QR-code aangekomen
status-done = Nieuwe telefoon klaar
status-given-up = Afgebroken
status-given-up-count = Onderweg afgebroken: { $count }
status-waves = Groepen sinds de laatste start van het programma
status-wave = Groep
status-waves-rounded = De aantallen zijn naar beneden afgerond op een veelvoud van vijf.
status-hours = De afgelopen 24 uur, uur voor uur
status-drawing = Balken voor elk van de afgelopen 24 uur: telefoons die klaar zijn, afgebroken sessies, en een teken waar SecEnrol geen antwoord gaf. De tabel hieronder bevat de getallen.
status-table = Als tabel
status-hour = Uur
status-ago =
    { $count ->
        [0] dit uur
        [one] 1 uur geleden
       *[other] { $count } uur geleden
    }
status-answered = SecEnrol antwoordde
status-failed = SecEnrol antwoordde niet
status-at = Stand van { $at }.
status-follow = Elke minuut vernieuwen
status-stay = Niet meer vernieuwen
status-version = Handover { $version }.

## De aankondiging van het portaal (handover kit)

kit-heading = Nieuwe telefoon?
kit-lead = Zet je token zelf over, in ongeveer 2 minuten.
kit-keep = Bewaar je oude telefoon tot je nieuwe telefoon klaar is.
kit-step-sign-in = Meld je aan met je gebruikersnaam en wachtwoord.
kit-step-confirm = Bevestig de aanmelding met je oude telefoon.
kit-step-scan = Scan de QR-code met { $app } op je nieuwe telefoon.
kit-open = Open dit adres op een computer, of scan de QR-code met de camera van je oude telefoon:
kit-open-alt = QR-code die naar { $address } leidt
kit-lost = Heb je je oude telefoon niet meer? Neem dan contact op met de IT-ondersteuning.
kit-mail-hello = Hallo,
kit-mail-before-subject = Binnenkort kun je je token zelf overzetten naar een nieuwe telefoon
kit-mail-before-lead = Binnenkort kun je je token zelf overzetten naar een nieuwe telefoon, in ongeveer 2 minuten en zonder hulp van de IT-ondersteuning.
kit-mail-before-day = Deze pagina gaat open op { $day }:
kit-mail-before-address = Dit is het adres van de pagina:
kit-mail-before-keep = Bewaar tot die tijd je oude telefoon, ook als je al een nieuwe hebt.
kit-mail-day-subject = Je kunt je token nu zelf overzetten naar een nieuwe telefoon
kit-mail-day-lead = Heb je een nieuwe telefoon, of krijg je er binnenkort een? Je kunt je token nu zelf overzetten, in ongeveer 2 minuten:
kit-mail-reminder-subject = Zet je token over voordat je je oude telefoon wegdoet
kit-mail-reminder-lead = Gebruik je nog een oude telefoon voor je aanmeldcodes? Zet je token over naar je nieuwe telefoon voordat je de oude wegdoet. Het duurt ongeveer 2 minuten:
kit-mail-have = Houd beide telefoons, je gebruikersnaam en je wachtwoord bij de hand.
kit-mail-install = Installeer { $app } op je nieuwe telefoon.
kit-mail-safe = Alleen dit adres is van ons. Niemand van ons vraagt ooit per e-mail of telefoon om je wachtwoord of een aanmeldcode.
kit-desk-heading = Waarmee medewerkers bij de IT-ondersteuning komen
kit-desk-lead = Medewerkers kunnen hun token nu zelf overzetten, via dit adres:
kit-desk-rule = Vraag nooit om een wachtwoord of een aanmeldcode. Voordat je iets aan een account verandert, controleer je met wie je te maken hebt, zoals je organisatie dat voorschrijft.
kit-desk-lost-answer = Controleer met wie je te maken hebt. Help daarna zoals voorheen: alleen de IT-ondersteuning kan een nieuw token geven aan mensen die hun oude telefoon niet meer hebben.
kit-desk-paused = ‘Aanmelden is voor dit account gepauzeerd’
kit-desk-paused-answer = Er zijn meerdere verkeerde pogingen geweest. Nog een verkeerde poging kan het account blokkeren. Controleer met wie je te maken hebt. Hef daarna op de server van het portaal de pauze op met ‘handover unlock’ en de gebruikersnaam.
kit-desk-reference = De pagina toont een referentie
kit-desk-reference-answer = Zoek de referentie in het logboek en het auditlogboek van het portaal. Daarin staat wat er is gebeurd.
kit-desk-waiting = De nieuwe telefoon heeft het token, maar de pagina wacht nog
kit-desk-waiting-answer = De persoon vult op die pagina de controlecode in die de app toont.
kit-desk-not-me = ‘Ik heb een e-mail over mijn aanmeldcodes gekregen, maar ik heb niets gedaan’
kit-desk-not-me-answer = Misschien kent iemand het wachtwoord. Behandel dit als een beveiligingsincident en blokkeer het account meteen.
