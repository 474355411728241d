# De teksten op de pagina’s van het portaal, in het Nederlands. De termen staan in docs/glossary.md.

language-name = Nederlands
languages = Talen
product = Mijn token overzetten
skip = Naar de inhoud
help-link = Hulp
person = Het token van
person-first = De eerste telefoon van
person-number = Het telefoonnummer van
person-done = Aangemeld als
person-begun = Begonnen om { $time } vanaf het adres { $address }
person-other = Om { $time } is vanaf het adres { $address } nog een aanmelding bij dit account begonnen. Was u dat niet? Meld het bij de IT-ondersteuning voordat u verdergaat.
finish = Afronden
stop = Stoppen en afmelden
progress = Stap { $count-now } van { $count-all }
progress-open = Stap { $count-now }
track-sign-in = Aanmelden
track-passcode = Bevestigen
track-scan = Scannen
track-done = Klaar
track-sms-number = Nieuw nummer
track-sms-confirm = Controleren
track-sms-code = Code
title-wrong = Fout: { $title }
copy = Kopiëren
copied = Gekopieerd
check-now = Nu controleren
quoted = De aanmeldserver meldt:
reference = Vraag je de IT-ondersteuning hierover om hulp? Noem dan { $reference }.
back-to-start = Terug naar het begin
support-link = Neem contact op met de IT-ondersteuning
support-phone = Telefoon
support-email = E-mail
support-url = Webpagina
support-hours = Bereikbaar
problem-heading = Er ontbreekt iets of er klopt iets niet
card-heading = De IT-ondersteuning vragen
card-lead = Geef dit door. Er staat geen wachtwoord of code in.
card-reference = Referentie
card-time = Tijd
card-step = Stap
card-reason = Wat er gebeurde
card-copy = Dit kopiëren
card-mail = E-mail schrijven
tries-left =
    { $count ->
        [one] Dit is je laatste poging; daarna moet je je opnieuw aanmelden.
       *[other] Je hebt nog { $count } pogingen.
    }
demo-banner = Dit is een demo. Er gebeurt niets met echte accounts.
demo-phones = De telefoons van de demo openen
demo-phone = De telefoons van { $userid } openen
insecure-banner = Deze pagina is niet versleuteld. Anderen op je netwerk kunnen misschien meelezen wat je typt.

## Begin

start-heading = Zet je token over naar een nieuwe telefoon
start-heading-first = Stel de app op je eerste telefoon in
start-ready = Bereid je voor
start-lead = Je hebt je oude telefoon, je nieuwe telefoon en ongeveer twee minuten nodig.
start-lead-first = Je hebt je telefoon en ongeveer twee minuten nodig.
start-ready-install = Installeer de app { $app } op je nieuwe telefoon
start-ready-install-first = Installeer de app { $app } op je telefoon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scan een code om de app te installeren
start-store-ios-qr = QR-code die naar de app in de App Store leidt
start-store-android-qr = QR-code die naar de app in Google Play leidt
start-ready-here = Lees je dit op je nieuwe telefoon?
start-ready-here-first = Lees je dit op die telefoon?
start-ready-here-how = Een telefoon kan zijn eigen scherm niet scannen. Open deze pagina op een computer:
start-ready-here-else = Geen computer? Ga hier verder en kopieer de instelsleutel naar de app in plaats van te scannen.
start-where = Waar lees je dit?
start-where-new = Op mijn nieuwe telefoon
start-where-scan = Of scan deze QR-code met je oude telefoon om deze pagina daar te openen.
start-where-alt = QR-code die naar deze pagina leidt
start-where-old = Op mijn oude telefoon
start-where-old-how = Ga hier verder. Je nieuwe telefoon scant dan de QR-code van dit scherm.
start-question = Wat geldt voor jou?
start-app = Ik heb mijn oude telefoon nog, met de app
start-app-detail = In de app zie ik codes of krijg ik een verzoek om goed te keuren.
start-sms = Ik krijg toegangscodes per sms
start-sms-detail = Ik heb een nieuwe telefoon of een nieuw nummer.
start-first = Dit is mijn eerste telefoon
start-first-detail = Ik heb nog geen toegangscodes.
start-other = Ik krijg al toegangscodes
start-other-app = Toon de andere keuzes
start-lost = Ik heb mijn oude telefoon niet meer
start-lost-detail = Hij is kwijt, kapot, gewist of weggegeven.
start-under-way = Je bent in deze browser al begonnen je token over te zetten.
start-under-way-first = Je bent in deze browser al begonnen je telefoon in te stellen.
start-under-way-number = Je bent in deze browser al begonnen je nummer te wijzigen.
start-continue = Ga verder waar je was

stopped-heading = Je bent gestopt
stopped-advice = Stond er niet dat je nieuwe telefoon klaar is? Dan is er niets gewijzigd en werkt je oude telefoon nog.
stopped-advice-first = Stond er niet dat je telefoon klaar is? Dan is er niets gewijzigd.
stopped-advice-app = Heb je gezien dat je telefoon klaar is? Dan ben je klaar. Zo niet, dan is er niets gewijzigd: je aanmeldcodes komen nog per sms.
stopped-advice-number = Stond er niet dat je nummer is gewijzigd? Dan is er niets gewijzigd en gaan toegangscodes nog naar je oude nummer.
over-heading = Je bent hier niet meer aangemeld
over-advice = Wat er in deze browser liep, is gestopt of beëindigd. Stond er niet dat het klaar is? Begin dan opnieuw.
no-cookie-heading = Je bent hier niet aangemeld
no-cookie-advice = Heb je je net aangemeld? Dan heeft je browser de cookie van deze pagina niet bewaard. Sta cookies toe voor deze pagina, of open haar in een eigen venster. Heb je je afgemeld? Begin dan opnieuw.
no-cookie-window = Deze pagina in een eigen venster openen

## Aanmelden

sign-in-heading = Aanmelden
sign-in-lead = Gebruik de naam en het wachtwoord waarmee je je op het werk aanmeldt.
sign-in-userid = Gebruikersnaam
sign-in-userid-hint = Bijvoorbeeld jsmith, CORP\jsmith of jsmith@example.org.
sign-in-userid-locked = Met deze naam ben je bij je organisatie aangemeld. Je kunt hem alleen daar wijzigen.
sign-in-userid-problem = Vul je gebruikersnaam in: letters, cijfers, spaties en . _ - @ ' + $ #, met je domein als je er een gebruikt. Heb je hem geplakt? Typ hem dan.
sign-in-userid-other = Hier kan alleen de naam worden gebruikt waarmee je bij je organisatie bent aangemeld. Die staat nu in het veld.
sign-in-password = Wachtwoord of pincode
sign-in-password-show = Wachtwoord tonen
sign-in-password-hide = Wachtwoord verbergen
sign-in-password-empty = Vul je wachtwoord in.
sign-in-password-problem = Vul je wachtwoord in. Het mag hoogstens 256 tekens lang zijn en geen regeleinden bevatten.
sign-in-button = Aanmelden
sign-in-busy = Bezig met aanmelden…
sign-in-next = Daarna bevestig je met je oude telefoon dat jij het bent.
sign-in-next-first = Daarna wordt misschien gevraagd om een code die per sms of e-mail komt. Vervolgens scan je met je telefoon een QR-code.
sign-in-next-app = Daarna typ je de aanmeldcode uit een sms. Vervolgens stel je de app in.
sign-in-next-number = Daarna typ je een toegangscode die naar je oude nummer wordt gestuurd. Dan vul je het nieuwe nummer in.
sign-in-lost = Ik heb mijn oude telefoon niet meer
sign-in-lost-first = Neem contact op met de IT-ondersteuning
sign-in-lost-number = Op mijn oude nummer komen geen berichten meer aan
sign-in-refused-heading = Het aanmelden is niet gelukt
sign-in-refused-advice = Controleer je gebruikersnaam en of Caps Lock aanstaat.
sign-in-refused-last = Je hebt nog één poging; daarna moet je wachten.
sign-in-refused-locked = Kloppen naam en wachtwoord zeker? Dan is je account misschien geblokkeerd: vraag de IT-ondersteuning.
sign-in-other-heading = In deze browser wordt al een token overgezet
sign-in-other-advice = Dat is voor een andere gebruikersnaam. Ga daarmee verder, of stop ermee voordat je je als iemand anders aanmeldt.

ended-expired-heading = Je sessie is beëindigd
ended-expired-advice = Voor je veiligheid stopt die na een paar minuten zonder dat je iets doet. Stond er dat je nieuwe telefoon klaar is? Dan ben je klaar. Zo niet, meld je dan opnieuw aan: je oude telefoon werkt nog.
ended-expired-advice-first = Voor je veiligheid stopt die na een paar minuten zonder dat je iets doet. Stond er dat je telefoon klaar is? Dan ben je klaar. Zo niet, meld je dan opnieuw aan.
ended-expired-advice-number = Voor je veiligheid stopt die na een paar minuten zonder dat je iets doet. Stond er dat je nummer is gewijzigd? Dan ben je klaar. Zo niet, meld je dan opnieuw aan: toegangscodes gaan nog naar je oude nummer.
ended-refused-heading = Je bent niet aangemeld
ended-refused-advice = Het verzoek is niet op tijd op je oude telefoon goedgekeurd, of je gebruikersnaam of wachtwoord was verkeerd. Meld je opnieuw aan om het nog eens te proberen.
ended-refused-advice-first = Je gebruikersnaam of wachtwoord was verkeerd, of het aanmelden duurde te lang. Meld je opnieuw aan om het nog eens te proberen.
ended-refused-advice-number = Je gebruikersnaam of wachtwoord was verkeerd, of het aanmelden duurde te lang. Meld je opnieuw aan om het nog eens te proberen.
ended-failed-heading = Het aanmelden is niet gelukt
ended-failed-advice = De aanmeldserver gaf geen goed antwoord. Probeer het over een minuut opnieuw.
ended-passcodes-heading = Te veel toegangscodes
ended-passcodes-advice = Meld je opnieuw aan. Wacht dan tot je oude telefoon een nieuwe code toont en typ die.
ended-passcodes-advice-first = Meld je opnieuw aan. Typ dan de code uit het nieuwste bericht.
ended-passcodes-advice-number = Meld je opnieuw aan. Typ dan de toegangscode uit de nieuwste sms.
ended-check-codes-heading = Te veel controlecodes
ended-check-codes-advice = Meld je opnieuw aan om een nieuwe QR-code te krijgen.
ended-numbers-heading = Je telefoonnummer is niet gewijzigd
ended-numbers-advice = Verschillende pogingen zijn geweigerd. Meld je aan om opnieuw te beginnen, of vraag de IT-ondersteuning.
ended-upstream-heading = De aanmeldserver heeft je sessie beëindigd
ended-upstream-advice = De server kent je niet meer, misschien omdat er enige tijd is verstreken. Meld je opnieuw aan om een nieuwe QR-code te krijgen.

## Goedkeuren

approve-heading = Kijk op je oude telefoon
approve-heading-first = Je wordt aangemeld
approve-heading-number = Je wordt aangemeld
approve-lead = Vraagt hij je een aanmelding goed te keuren? Doe dat dan. Deze pagina gaat vanzelf verder.
approve-lead-first = De aanmeldserver heeft nog niet geantwoord. Deze pagina gaat vanzelf verder.
approve-lead-number = De aanmeldserver heeft nog niet geantwoord. Deze pagina gaat vanzelf verder.
approve-waiting = We wachten op je oude telefoon…
approve-waiting-first = We wachten op de aanmeldserver…
approve-waiting-number = We wachten op de aanmeldserver…
approve-found = Goedgekeurd. Een ogenblik…
approve-found-first = Je bent aangemeld. Een ogenblik…
approve-found-number = Je bent aangemeld. Een ogenblik…
approve-only-you = Keur alleen goed wat je zelf zojuist bent begonnen.
approve-rival = Een tweede aanmelding bij dit account is zojuist geweigerd. Was jij dat niet? Keur dan niets goed en meld het bij de IT-ondersteuning.
approve-slow = Verschijnt er niets op je oude telefoon? Dan is de aanmeldserver misschien traag.
approve-trouble = Er gebeurt niets op mijn oude telefoon
approve-trouble-open = Open de authenticator-app op je oude telefoon en kijk of daar een verzoek staat.
approve-trouble-network = Controleer of je oude telefoon verbinding met internet heeft.
approve-trouble-again = Is er na twee minuten nog geen verzoek? Dan kun je het op deze pagina opnieuw proberen.

## Toegangscode

passcode-heading = Vul je huidige toegangscode in
passcode-heading-first = Vul de code in die je is gestuurd
passcode-heading-number = Vul de toegangscode in die naar je oude nummer is gestuurd
passcode-lead = Kijk op je oude telefoon: open daar de authenticator-app of de laatste sms met een toegangscode.
passcode-lead-first = Hij komt per sms of e-mail, op het nummer of adres dat je organisatie van je heeft.
passcode-lead-app = De code komt per sms. Het nieuwste bericht telt.
passcode-lead-number = Hij is naar je oude nummer gestuurd: kijk daar in de nieuwste sms.
passcode-label = Toegangscode
passcode-hint = Meestal 6 cijfers. Spaties maken niet uit.
passcode-problem = Vul de toegangscode van je oude telefoon in: 4 tot 16 cijfers of letters.
passcode-problem-first = Vul de code uit het bericht in: 4 tot 16 cijfers of letters.
passcode-problem-number = Vul de toegangscode uit de sms in: 4 tot 16 cijfers of letters.
passcode-button = Verder
passcode-busy = Bezig met controleren…
passcode-refused-heading = Die toegangscode is niet geaccepteerd
passcode-refused-advice = Elke toegangscode werkt één keer en maar kort. Wacht tot je oude telefoon een nieuwe toont en typ die.
passcode-refused-advice-first = Elke code werkt één keer en maar kort. Typ die uit het nieuwste bericht, of stop en meld je opnieuw aan voor een andere.
passcode-refused-advice-number = Elke toegangscode werkt één keer en maar kort. Typ die uit het nieuwste bericht, of stop en meld je opnieuw aan voor een andere.
passcode-clock = De klok van je oude telefoon moet nu { $time } aangeven; loopt hij voor of achter, zet hem dan op automatisch.
passcode-after-fault = Gebruik een nieuwe toegangscode: de vorige kan al verbruikt zijn.
passcode-trouble = Mijn toegangscode wordt niet geaccepteerd, of ik heb er geen
passcode-trouble-account = Gebruik in de app de code die bij je werkaccount hoort.
passcode-trouble-name = Op sommige telefoons heeft de app nog zijn oude naam, ‘SecurEnvoy Soft Token’.
passcode-trouble-copied = Gebruik de app op je oude telefoon. Een back-up of telefoonoverdracht heeft die misschien naar de nieuwe gekopieerd, maar de codes van die kopie worden niet geaccepteerd.
passcode-trouble-fob = Heb je een sleutelhanger met codes, of de app op een laptop? Typ dan de code die daarop staat.
passcode-trouble-text = Krijg je toegangscodes per sms? Dan telt het nieuwste bericht. Het kan een minuut duren voor het er is.
passcode-trouble-text-first = Het nieuwste bericht telt. Het kan een minuut duren voor het er is, en een e-mail kan bij de ongewenste berichten staan. Komt er geen? Vraag de IT-ondersteuning of ze het juiste nummer of adres hebben.
passcode-trouble-text-number = Het nieuwste bericht telt. Het kan een minuut duren voor het er is.
passcode-trouble-voice = Gaat in plaats daarvan je telefoon over? Neem op en typ de code die je hoort.
passcode-trouble-several = Staan er meer codes in een bericht? Gebruik ze een voor een, elk één keer. Een code voor de hele dag werkt tot de volgende komt.
passcode-trouble-clock = Zet de klok van je oude telefoon op automatisch. Een verkeerde klok geeft verkeerde codes.

## Scannen

scan-heading = Scan dit met je nieuwe telefoon
scan-heading-first = Scan dit met je telefoon
scan-phone-heading = Stel de app op deze telefoon in
scan-lead = Je oude telefoon werkt tot je nieuwe zich heeft gemeld. Daarna werkt alleen de nieuwe: codes van de oude telefoon worden niet meer geaccepteerd.
scan-lead-first = Zodra je telefoon zich heeft gemeld, meld je je aan met de codes die de app erop toont.
scan-picture = QR-code
scan-qr-alt = QR-code om te scannen met de authenticator-app op je nieuwe telefoon
scan-qr-alt-first = QR-code om te scannen met de authenticator-app op je telefoon
scan-no-qr = De QR-code kan niet worden getoond. Gebruik de instelsleutel.
scan-not-printed = De QR-code en de instelsleutel worden niet afgedrukt, omdat ze geheim zijn.
scan-cannot = Lukt het scannen niet, of lees je dit op je nieuwe telefoon?
scan-app-link = Op je nieuwe telefoon? Open de app
scan-app-link-first = Nu op die telefoon? Open de app
scan-setup-key = Een telefoon kan zijn eigen scherm niet scannen. Kies in de app op je nieuwe telefoon voor het met de hand invoeren van een sleutel en typ of plak deze instelsleutel. Laat hem aan niemand zien.
scan-setup-key-first = Een telefoon kan zijn eigen scherm niet scannen. Kies in de app voor het met de hand invoeren van een sleutel en typ of plak deze instelsleutel. Laat hem aan niemand zien.
scan-steps = Op je nieuwe telefoon
scan-steps-first = Op je telefoon
scan-step-app = Open de app { $app }.
scan-step-add = Voeg een nieuw token toe en geef de app toegang tot de camera als ernaar wordt gevraagd.
scan-step-point = Richt de camera op de QR-code.
scan-step-key = Kies voor het met de hand invoeren van een sleutel en typ de instelsleutel die hier staat.
scan-phone-copy = Kopieer deze instelsleutel. Laat hem aan niemand zien.
scan-phone-paste = Voeg in de app { $app } met de hand een token toe en plak de instelsleutel.
scan-phone-check = Kom hier terug en typ de controlecode die de app toont.
scan-phone-picture = Staat de app op een andere telefoon? Toon de QR-code
scan-waiting = We wachten op je nieuwe telefoon…
scan-waiting-first = We wachten op je telefoon…
scan-found = Gevonden. Een ogenblik…
scan-reloads =
    { $count ->
        [one] Deze pagina kijkt elke seconde opnieuw.
       *[other] Deze pagina kijkt elke { $count } seconden opnieuw.
    }
scan-stay = Niet vernieuwen terwijl ik typ
scan-go-on = Weer vanzelf vernieuwen
scan-check-code = Toont je nieuwe telefoon een controlecode?
scan-check-code-label = Controlecode
scan-check-code-hint = De app toont er een als hij zich niet zelf kan melden: zonder verbinding, of nadat je de instelsleutel hebt getypt. Laat dit anders leeg.
scan-check-code-problem = Vul de controlecode in die je nieuwe telefoon toont: 4 tot 32 letters en cijfers.
scan-check-code-problem-first = Vul de controlecode in die je telefoon toont: 4 tot 32 letters en cijfers.
scan-check-code-button = Controlecode versturen
scan-check-code-busy = Bezig met versturen…
scan-check-code-refused-heading = Die controlecode is niet geaccepteerd
scan-check-code-refused-advice = Vergelijk hem met je nieuwe telefoon en typ hem opnieuw.
scan-check-code-refused-advice-first = Vergelijk hem met je telefoon en typ hem opnieuw.
scan-trouble = Het lukt niet
scan-trouble-camera = Ziet de app geen code? Maak dit venster groter en het scherm lichter, houd de telefoon wat verder weg en controleer of de app de camera mag gebruiken.
scan-trouble-page = Gaat er een webpagina open of gebeurt er niets? Scan met de authenticator-app, niet met de camera-app van de telefoon.
scan-trouble-network = Heeft de app de code gezien en gaat deze pagina niet verder? Verbind je nieuwe telefoon met internet, of typ de controlecode die hij toont.
scan-trouble-network-first = Heeft de app de code gezien en gaat deze pagina niet verder? Verbind je telefoon met internet, of typ de controlecode die hij toont.
scan-trouble-key = Werkt de camera helemaal niet? Typ dan de instelsleutel.
scan-trouble-again = Helpt niets? Stop dan en meld je opnieuw aan voor een nieuwe code. Je oude telefoon werkt nog.
scan-trouble-again-first = Helpt niets? Stop dan en meld je opnieuw aan voor een nieuwe code.

## Wachten

waiting-left =
    { $count ->
        [one] Je hebt nog één minuut.
       *[other] Je hebt nog ongeveer { $count } minuten.
    }
waiting-ends =
    { $count ->
        [one] Voor je veiligheid stopt dit over ongeveer een minuut.
       *[other] Voor je veiligheid stopt dit over { $count } minuten.
    }
waiting-more = Ik heb meer tijd nodig
waiting-slow = De aanmeldserver antwoordt traag. We blijven het vragen; je hoeft niets te doen.
waiting-offline = Je computer heeft geen verbinding. Deze pagina gaat vanzelf verder zodra die er weer is.
waiting-fault = De laatste controle is niet gelukt. We proberen het vanzelf opnieuw.

waiting-away = De aanmeldserver is even niet beschikbaar. We blijven het vragen; je hoeft niets te doen.
upstream-ask = Duurt het lang? Vraag de IT-ondersteuning: { $contacts }.
upstream-ask-help-desk = Duurt het lang? Vraag je gebruikelijke IT-helpdesk om hulp.
upstream-well-heading = Je kunt nu verder
upstream-well-advice = De aanmeldserver neemt weer verzoeken aan. Had je een wachtwoord of code getypt? Typ die dan nog een keer.

## Klaar

done-heading = Je nieuwe telefoon is klaar
done-heading-first = Je telefoon is klaar
done-lead = Je token is overgezet. Meld je vanaf nu aan met de codes van je nieuwe telefoon.
done-lead-first = De app op je telefoon is ingesteld. Meld je vanaf nu aan met de codes die hij toont.
done-took =
    { $count-minutes ->
        [0] Je deed er { $count-seconds } s over.
       *[other] Je deed er { $count-minutes } min { $count-seconds } s over.
    }
done-lead-app = Meld je vanaf nu aan met de codes die de app toont, niet meer met sms’jes.
done-test = Test het nu
done-test-how = Meld je ergens op het werk aan met je nieuwe telefoon voordat je de oude opbergt.
done-test-how-first = Meld je ergens op het werk aan met een code uit de app.
done-test-link = Probeer het uit: aanmelden bij { $name }
done-old = Verwijder het token van je oude telefoon
done-old-dead = Toont je oude telefoon nog een token, dan werkt dat niet meer. Zo verwijder je het:
done-old-arrow = Druk op de pijl naast het token van je werkaccount.
done-old-delete = Kies ‘Delete Code’.
done-not-you = Was jij dit niet, of werkt je nieuwe telefoon niet?

closed-heading = Je bent afgemeld
closed-moved = Je token staat op je nieuwe telefoon.
closed-moved-first = Je token staat op je telefoon.
closed-moved-number = Je toegangscodes gaan naar je nieuwe nummer.
closed-lead = Je kunt dit venster nu sluiten.

## Sms

sms-heading = Je krijgt toegangscodes per sms
sms-lead = Wat je moet doen, hangt ervan af wat er nieuw is.
sms-same = Ik heb een nieuwe telefoon met hetzelfde nummer
sms-same-how = Je hoeft niets te doen. Toegangscodes gaan naar je nummer, in welke telefoon het ook zit.
sms-number = Ik heb een nieuw nummer
sms-number-how = Wijzig het zolang je op je oude nummer nog berichten ontvangt:
sms-change-how = Meld je aan met een toegangscode die naar je oude nummer wordt gestuurd. Vul dan het nieuwe in. Het duurt ongeveer twee minuten.
sms-change-button = Mijn nummer wijzigen
sms-step-open = Open de registratiepagina van je organisatie en kom hier terug voor de volgende stap.
sms-step-open-link = De registratiepagina openen (in een nieuw tabblad)
sms-step-find = Open de registratiepagina van je organisatie. Je vindt die als ‘Manage My Token’ waar je je op het werk aanmeldt.
sms-step-sign-in = Meld je aan zoals altijd, met de toegangscode die naar je oude nummer wordt gestuurd.
sms-step-choose = Kies ‘Send My Passcode Via SMS’, vul je nieuwe nummer in en volg de aanwijzingen.
sms-step-done = Vanaf dan gaan je toegangscodes naar je nieuwe nummer.
sms-app = Ik wil liever de app gebruiken
sms-app-how = Meld je hier aan met een toegangscode uit een sms en stel de app op je telefoon in.
sms-app-button = De app instellen
sms-lost = Op mijn oude nummer komen geen berichten meer aan
sms-number-heading = Je nieuwe telefoonnummer
sms-number-lead = Waar moeten je toegangscodes naartoe?
sms-region = Land
sms-region-choose = Kies een land
sms-region-problem = Kies een land uit de lijst.
sms-number-label = Mobiel nummer
sms-number-hint = Zoals je het thuis schrijft, of met + en het landnummer. Spaties maken niet uit.
sms-number-button = Verder
sms-number-next = Er verandert nog niets. Je ziet het nummer eerst nog een keer.
sms-number-characters = Vul het nummer alleen met cijfers in; er mag alleen een + voor staan.
sms-number-short = Dit nummer is te kort. Vul het helemaal in, met het net- of kengetal.
sms-number-long = Dit nummer is te lang. Controleer of er geen cijfers dubbel staan.
sms-number-elsewhere = Dit nummer hoort niet bij het gekozen land ({ $region }). Kies het land van het nummer, of verbeter het nummer.
sms-number-not-served = Naar nummers uit dit land ({ $region }) worden hier geen toegangscodes gestuurd. Vul een nummer in uit een land in de lijst.
sms-number-unknown = Dit nummer bestaat niet in het land dat je hebt gekozen. Controleer de cijfers.
sms-number-premium = Toegangscodes worden niet naar betaalnummers gestuurd. Vul je eigen mobiele nummer in.
sms-number-no-texts = Dit nummer kan geen sms ontvangen. Vul een mobiel nummer in.
sms-number-same = Je toegangscodes gaan al naar dit nummer. Vul een ander nummer in, of stop hier.
sms-number-refused-heading = Dat nummer is niet geaccepteerd
sms-number-refused-advice = Je toegangscodes gaan nog naar je oude nummer. Controleer het nieuwe en vul het opnieuw in.
sms-confirm-heading = Is dit je nieuwe nummer?
sms-confirm-lead = Je toegangscodes gaan naar dit nummer:
sms-confirm-why = Vergelijk elk cijfer. Met een verkeerd nummer zou je je niet meer kunnen aanmelden.
sms-confirm-button = Ja, stuur mijn toegangscodes daarheen
sms-confirm-busy = Bezig met wijzigen…
sms-confirm-other = Nee, verbeteren
sms-code-heading = Vul de code van je nieuwe nummer in
sms-code-lead = Er is een sms met een code onderweg naar
sms-code-label = Code
sms-code-problem = Vul de code uit de sms in: 4 tot 16 cijfers of letters.
sms-code-until = Je nummer wordt pas gewijzigd als deze code is geaccepteerd.
sms-code-other = Er komt geen bericht: een ander nummer gebruiken
sms-code-refused-heading = Die code is niet geaccepteerd
sms-code-refused-advice = Kijk naar het nieuwste bericht op je nieuwe nummer en typ de code daaruit.
sms-done-heading = Je nummer is gewijzigd
sms-done-lead = Je toegangscodes gaan nu naar je nummer dat eindigt op { $digits }.
sms-done-test = Meld je ergens op het werk aan. De toegangscode moet op je nieuwe nummer binnenkomen.
sms-done-old = Je oude nummer
sms-done-old-how = Het krijgt vanaf nu geen toegangscodes meer.
sms-done-not-you = Was jij dit niet, of komt er geen bericht?

## Kwijt

lost-heading = Neem contact op met je IT-ondersteuning
lost-lead = Zonder je oude telefoon kun je hier niet bewijzen dat jij het bent. Je IT-ondersteuning kan je helpen, deze pagina niet.
lost-lead-first = Deze pagina kan je niet verder helpen. Je IT-ondersteuning wel.
lost-reset = Mijn token laten resetten
lost-contact = IT-ondersteuning
lost-no-contact = Vraag je gebruikelijke IT-helpdesk om hulp.
lost-ready = Houd dit bij de hand
lost-ready-userid = je gebruikersnaam
lost-ready-identity = iets waarmee je bewijst wie je bent, zoals je personeelspas
lost-ready-phone = je nieuwe telefoon
lost-ready-phone-first = je telefoon
lost-ready-phone-number = je telefoon
lost-stolen = Is je telefoon gestolen? Meld dat meteen, ook als je nog geen nieuwe hebt.

## Hulp

help-heading = Hulp
help-lead = Hoe je je token overzet en waar je vindt wat je nodig hebt.
help-app = Je hebt beide telefoons
help-app-sign-in = Meld je hier aan met je gebruikersnaam en wachtwoord.
help-app-passcode = Typ de toegangscode die de app op je oude telefoon toont, of keur daar het verzoek goed.
help-app-scan = Scan de QR-code met de app { $app } op je nieuwe telefoon.
help-app-done = Wacht tot er op deze pagina staat dat je nieuwe telefoon klaar is. Verwijder dan het oude token met ‘Delete Code’.
help-first-how = Meld je aan met je gebruikersnaam en wachtwoord. Komt er een code per sms of e-mail? Vul die dan in. Scan daarna de QR-code met de app op je telefoon.
help-address = Waar het adres van deze pagina op je oude telefoon staat
help-address-how = Druk in de authenticator-app op de pijl rechts van je token en kies ‘View Details’. In het onderste vak staat het adres van de registratiepagina van je organisatie.
help-address-blank = Dat vak kan leeg zijn als je organisatie geen goedkeuringsverzoeken gebruikt. Zoek dan naar ‘Manage My Token’ waar je je op het werk aanmeldt.
help-texts = Je krijgt toegangscodes per sms
help-texts-how = Met hetzelfde nummer hoef je niets te doen. Een nieuw nummer moet worden geregistreerd.
help-texts-link = Toegangscodes per sms
help-copied = De app staat al op je nieuwe telefoon
help-fob = Je hebt een sleutelhanger met codes, of de app op een laptop
help-fob-how = Meld je hier aan en typ de code die daarop staat. Scan dan de QR-code met de app op je telefoon.
help-lost = Je hebt je oude telefoon niet meer
help-lost-how = Dan kan alleen de IT-ondersteuning van je organisatie helpen; de maker van de app kan dat niet.
help-old = Je oude telefoon toont nog een token
help-old-how = Dat token werkt niet meer zodra je nieuwe telefoon klaar is. Met ‘Delete Code’ in de app verwijder je het.
help-refused = Je toegangscode wordt geweigerd
help-refused-how = Een toegangscode werkt één keer. Wacht op de volgende en zet de klok van je telefoon op automatisch.

## Fouten

error-heading = Er ging iets mis
error-not-found-heading = Deze pagina bestaat niet
error-not-found-advice = Het adres is misschien verkeerd getypt of verouderd.
error-not-found-way-on = Naar het begin
error-malformed-heading = Dat verzoek was niet te begrijpen
error-malformed-advice = Begin op de eerste pagina en gebruik de knoppen daar.
error-malformed-way-on = Naar het begin
error-not-ours-heading = Dat formulier kwam niet van deze pagina
error-not-ours-advice = Voor je veiligheid is het niet doorgestuurd. Kwam je hier via een link of een andere site? Begin dan op de eerste pagina.
error-not-ours-way-on = Naar het begin
error-origin-hidden-heading = Je browser verbergt waar dit formulier vandaan kwam
error-origin-hidden-advice = Voor je veiligheid is het niet doorgestuurd. Open deze pagina in een andere browser, of zet de Internet Explorer-modus uit. Verschijnt dit bericht weer, neem dan contact op met de IT-ondersteuning: misschien verwijdert een apparaat in het netwerk wat de browser meldt.
error-origin-hidden-way-on = Naar het begin
error-too-many-cookies-heading = Je browser heeft te veel cookies gestuurd
error-too-many-cookies-advice = Ze komen van andere websites van je organisatie. Verwijder de cookies van die websites, of open deze pagina in een privévenster. Verschijnt dit bericht weer, neem dan contact op met de IT-ondersteuning.
error-too-many-cookies-way-on = Naar het begin
error-two-cookies-heading = Uw browser heeft twee cookies voor deze pagina gestuurd
error-two-cookies-advice = Laad deze pagina opnieuw. Verschijnt dit bericht weer, sluit dan alle vensters van uw browser of gebruik een privévenster, en meld het bij de IT-ondersteuning. Een van de twee cookies kan van een andere website van uw organisatie komen.
error-two-cookies-way-on = Naar het begin
error-sign-on-heading = De aanmelding van je organisatie gaf geen gebruikersnaam door
error-sign-on-advice = Wat ze over je zegt, is hier niet te gebruiken; er is niets verstuurd. Laat het de IT-ondersteuning weten.
error-sign-on-way-on = Naar het begin
error-limited-heading = Te veel pogingen
error-limited-advice =
    { $count ->
        [one] Wacht voor de veiligheid van dit account een minuut voordat je het opnieuw probeert.
       *[other] Wacht voor de veiligheid van dit account { $count } minuten voordat je het opnieuw probeert.
    }
error-limited-counts = Geweigerde wachtwoorden tellen mee, en ook aanmeldingen die niemand op de oude telefoon heeft goedgekeurd.
error-limited-way-on = Naar het begin
error-address-limited-heading = Te veel geweigerde aanmeldingen vanaf je netwerk
error-address-limited-advice =
    De limiet geldt voor je netwerkadres, niet voor je account: vanaf daar zijn meerdere aanmeldingen geweigerd, misschien van collega’s. { $count ->
        [one] Wacht een minuut en probeer het dan opnieuw.
       *[other] Wacht { $count } minuten en probeer het dan opnieuw.
    }
error-address-limited-way-on = Naar het begin
error-stopped-heading = Aanmelden is voor dit account gepauzeerd
error-stopped-advice = Er zijn meerdere verkeerde pogingen achter elkaar geweest. Nog een poging kan het account vergrendelen. Daarom verstuurt deze pagina niets totdat de IT-ondersteuning de pauze opheft. Je oude telefoon werkt nog.
error-stopped-way-on = Vraag de IT-ondersteuning
error-under-way-heading = Een andere aanmelding wacht nog
error-under-way-advice = Iemand is al bezig zich bij dit account aan te melden en wacht op antwoord van de oude telefoon. Ben jij dat? Ga daar dan verder of probeer het over twee minuten opnieuw. Ben jij dat niet? Weiger dan het verzoek op de oude telefoon en meld het bij de IT-ondersteuning.
error-under-way-way-on = Opnieuw proberen
error-stale-heading = Dit formulier is al eerder verstuurd
error-stale-advice = Wat je typte, is niet opnieuw verstuurd.
error-stale-way-on = Verder
error-busy-heading = Je vorige verzoek wordt nog beantwoord
error-busy-advice = Wacht even en ga dan verder.
error-busy-way-on = Verder
error-unreachable-heading = De aanmeldserver is niet bereikbaar
error-unreachable-advice = Er is niets gewijzigd; je oude telefoon werkt nog. Probeer het over een paar minuten opnieuw.
error-unreachable-advice-first = Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
error-unreachable-advice-number = Er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
error-unreachable-way-on = Opnieuw proberen
error-away-heading = De aanmeldserver is even niet beschikbaar
error-away-advice = Er is niets gewijzigd; je oude telefoon werkt nog. Deze pagina kijkt vanzelf opnieuw en laat weten wanneer je verder kunt.
error-away-advice-first = Er is niets gewijzigd. Deze pagina kijkt vanzelf opnieuw en laat weten wanneer je verder kunt.
error-away-advice-number = Er is niets gewijzigd. Deze pagina kijkt vanzelf opnieuw en laat weten wanneer je verder kunt.
error-away-way-on = Opnieuw proberen
error-timed-out-heading = De aanmeldserver antwoordde niet op tijd
error-timed-out-advice = We weten niet of je verzoek is aangekomen. Probeer het over een minuut opnieuw.
error-timed-out-way-on = Opnieuw proberen
error-reported-heading = De aanmeldserver meldt een probleem
error-reported-advice = Probeer het opnieuw. Blijft het misgaan, vraag dan de IT-ondersteuning.
error-reported-way-on = Opnieuw proberen
error-not-understood-heading = De aanmeldserver gaf een onverwacht antwoord
error-not-understood-advice = Probeer het over een paar minuten opnieuw. Blijft het misgaan, vraag dan de IT-ondersteuning.
error-not-understood-way-on = Opnieuw proberen
error-full-heading = Veel mensen zetten nu hun token over
error-full-advice = Er is niets gewijzigd; je oude telefoon werkt nog. Deze pagina kijkt vanzelf opnieuw en laat weten wanneer je verder kunt.
error-full-advice-first = Er is niets gewijzigd. Deze pagina kijkt vanzelf opnieuw en laat weten wanneer je verder kunt.
error-full-advice-number = Er is niets gewijzigd. Deze pagina kijkt vanzelf opnieuw en laat weten wanneer je verder kunt.
error-full-way-on = Opnieuw proberen
error-sessions-away-heading = Deze pagina neemt even pauze
error-sessions-away-advice = Er is niets verloren: de pagina kijkt over een paar seconden vanzelf opnieuw en brengt je terug naar waar je was.
error-sessions-away-way-on = Nu opnieuw kijken
error-internal-heading = Er ging iets mis op deze pagina
error-internal-advice = Het ligt niet aan jou. Probeer het opnieuw; blijft het misgaan, vraag dan de IT-ondersteuning.
error-internal-way-on = Opnieuw proberen

## De e-mail die zegt dat er iets is gewijzigd

mail-token-moved-subject = Je token is overgezet naar een andere telefoon
mail-token-moved-subject-first = Je token is op een telefoon ingesteld
mail-token-moved-lead = Het token van { $userid }, dat toegangscodes voor het aanmelden geeft, is overgezet naar een andere telefoon.
mail-token-moved-lead-first = Een token van { $userid }, dat toegangscodes voor het aanmelden geeft, is op een telefoon ingesteld.
mail-when = Wanneer: { $when }
mail-from = Vanaf netwerkadres: { $address }
mail-token-moved-you = Was jij dit? Dan hoef je niets meer te doen. De codes op je oude telefoon werken niet meer.
mail-token-moved-you-first = Was jij dit? Dan hoef je niets meer te doen.
mail-number-changed-subject = Je toegangscodes gaan naar een ander telefoonnummer
mail-number-changed-lead = Het telefoonnummer waarop { $userid } toegangscodes voor het aanmelden krijgt, is gewijzigd.
mail-number-changed-you = Was jij dit? Dan hoef je niets meer te doen. Je oude nummer krijgt geen toegangscodes meer.
mail-enrolment-started-subject = Er is een QR-code voor je token verstrekt
mail-enrolment-started-lead = Iemand heeft zich aangemeld als { $userid } en een QR-code gekregen. Een telefoon die deze scant, krijgt het token van { $userid }, dat toegangscodes voor het aanmelden geeft.
mail-enrolment-started-you = Was jij dit? Dan hoef je niets meer te doen.
mail-enrolment-unknown-subject = Je token staat misschien op een andere telefoon
mail-enrolment-unknown-lead = Iemand heeft zich aangemeld als { $userid } en een QR-code gekregen. Een telefoon die deze scant, krijgt het token van { $userid }, dat toegangscodes voor het aanmelden geeft. We weten niet of een telefoon de code heeft gescand.
mail-enrolment-unknown-you = Was jij dit? Dan hoef je niets meer te doen. Als je niet klaar was, kun je altijd opnieuw beginnen.
mail-not-you = Was jij dit niet? Dan kent iemand misschien je wachtwoord. Meld het meteen bij de IT-ondersteuning:
mail-contact-phone = Telefoon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Webpagina: { $url }
mail-contact-hours = Bereikbaar: { $hours }

## De statuspagina voor de helpdesk

status-title = Tokens overzetten: status
status-fine-heading = Het werkt
status-fine-advice = SecEnrol antwoordt en mensen komen verder.
status-quiet-heading = Het is rustig
status-quiet-advice = Het afgelopen uur heeft niemand zich aangemeld; over SecEnrol is dus niets bekend.
status-trouble-heading = SecEnrol antwoordt niet zoals het hoort
status-trouble-advice = Het afgelopen uur bleven veel verzoeken aan SecEnrol zonder antwoord. In het logboek staat waarom.
status-unready-heading = Het portaal is niet gereed
status-unready-advice = Niemand komt hier verder totdat dit is verholpen:
status-now = Nu
status-under-way = Lopende of net afgeronde overzettingen
status-unknown = onbekend
status-in-flight = Verzoeken die op SecEnrol wachten
status-notices = Af te leveren e-mails en meldingen
status-audit-lost = Verloren auditregels
status-funnel = De afgelopen 24 uur: hoever mensen komen
status-step = Stap
status-people = Mensen
status-percent = Van de stap ervoor
status-percent-of = { $percent } %
status-started = Zagen de beginpagina
status-signed-in = Wachtwoord geaccepteerd
status-confirmed = Met de oude telefoon bevestigd
status-done = Nieuwe telefoon klaar
status-given-up = Gestopt
status-given-up-count = Onderweg gestopt: { $count }
status-hours = De afgelopen 24 uur, uur voor uur
status-drawing = Balken voor elk van de afgelopen 24 uur: telefoons die klaar zijn, mensen die stopten, en een teken waar SecEnrol niet antwoordde. De tabel hieronder bevat de getallen.
status-table = Hetzelfde als tabel
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
status-follow = Elke minuut opnieuw laden
status-stay = Niet meer opnieuw laden
status-version = Handover { $version }.
