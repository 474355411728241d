# Ordene på portalens sider, på norsk bokmål. Begrepene står i docs/glossary.md.

language-name = Norsk bokmål
languages = Språk
product = Flytt tokenet mitt
skip = Hopp til innholdet
help-link = Hjelp
person = Flytter tokenet til
person-first = Setter opp den første telefonen til
person-number = Endrer telefonnummeret til
person-done = Logget på som
person-begun = Påbegynt kl. { $time } fra adressen { $address }
person-other = En annen pålogging til denne kontoen ble påbegynt kl. { $time } fra adressen { $address }. Hvis det ikke var deg, kontakter du IT-support før du går videre.
finish = Avslutt
stop = Avbryt og logg av
progress = Trinn { $count-now } av { $count-all }
progress-open = Trinn { $count-now }
track-sign-in = Logg på
track-passcode = Bekreft
track-scan = Skann
track-done = Ferdig
track-sms-number = Nytt nummer
track-sms-confirm = Kontroll
track-sms-code = Kode
title-wrong = Feil: { $title }
copy = Kopier
copied = Kopiert
check-now = Sjekk nå
quoted = Påloggingsserveren melder:
reference = Oppgi { $reference } hvis du spør IT-støtten om dette.
back-to-start = Tilbake til start
support-link = Kontakt IT-støtten
support-phone = Telefon
support-email = E-post
support-url = Nettside
support-hours = Åpningstid
problem-heading = Noe mangler eller er feil
card-heading = Spør IT-støtten
card-lead = Fortell dem dette. Det inneholder verken passord eller kode.
card-reference = Referanse
card-time = Tidspunkt
card-step = Trinn
card-reason = Hva som skjedde
card-copy = Kopier dette
card-mail = Skriv en e-post
tries-left =
    { $count ->
        [one] Dette er ditt siste forsøk; etter det må du logge på igjen.
       *[other] Du har { $count } forsøk igjen.
    }
demo-banner = Dette er en demo. Ingen virkelige kontoer blir berørt.
demo-phones = Åpne demoens telefoner
demo-phone = Åpne telefonene til { $userid }
insecure-banner = Denne siden er ikke kryptert. Andre på nettverket ditt kan kanskje se det du skriver.

## Start

start-heading = Flytt tokenet ditt til en ny telefon
start-heading-first = Sett opp appen på den første telefonen din
start-ready = Gjør deg klar
start-lead = Du trenger den gamle telefonen, den nye telefonen og omtrent to minutter.
start-lead-first = Du trenger telefonen og omtrent to minutter.
start-ready-install = Installer appen { $app } på den nye telefonen
start-ready-install-first = Installer appen { $app } på telefonen
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Skann en kode for å installere appen
start-store-ios-qr = QR-kode som fører til appen i App Store
start-store-android-qr = QR-kode som fører til appen på Google Play
start-ready-here = Leser du dette på den nye telefonen?
start-ready-here-first = Leser du dette på akkurat den telefonen?
start-ready-here-how = En telefon kan ikke skanne sin egen skjerm. Åpne denne siden på en datamaskin:
start-ready-here-else = Ingen datamaskin? Fortsett her, og kopier oppsettsnøkkelen til appen i stedet for å skanne.
start-where = Hvor leser du dette?
start-where-new = På den nye telefonen min
start-where-scan = Eller skann denne QR-koden med den gamle telefonen for å åpne siden der.
start-where-alt = QR-kode som fører til denne siden
start-where-old = På den gamle telefonen min
start-where-old-how = Fortsett her. Den nye telefonen skanner så QR-koden fra denne skjermen.
start-question = Hva av dette passer for deg?
start-app = Jeg har fortsatt den gamle telefonen, med appen
start-app-detail = Appen viser meg koder eller ber meg godkjenne.
start-sms = Jeg får engangskoder på SMS
start-sms-detail = Jeg har ny telefon eller nytt nummer.
start-first = Dette er min første telefon
start-first-detail = Jeg har ingen engangskoder ennå.
start-other = Jeg får allerede engangskoder
start-other-app = Vis de andre valgene
start-lost = Jeg har ikke lenger den gamle telefonen
start-lost-detail = Den er borte, ødelagt, slettet eller gitt bort.
start-under-way = Du har allerede begynt å flytte tokenet ditt i denne nettleseren.
start-under-way-first = Du har allerede begynt å sette opp telefonen din i denne nettleseren.
start-under-way-number = Du har allerede begynt å endre nummeret ditt i denne nettleseren.
start-continue = Fortsett der du var

stopped-heading = Du har avbrutt
stopped-advice = Fikk du ikke vite at den nye telefonen er klar, er ingenting endret, og den gamle telefonen virker fortsatt.
stopped-advice-first = Fikk du ikke vite at telefonen er klar, er ingenting endret.
stopped-advice-app = Så du at telefonen er klar? Da er du ferdig. Hvis ikke er ingenting endret: Påloggingskodene kommer fortsatt på SMS.
stopped-advice-number = Fikk du ikke vite at nummeret ditt er endret, er ingenting endret, og engangskoder går fortsatt til det gamle nummeret.
over-heading = Du er ikke lenger logget på her
over-advice = Det som var i gang i denne nettleseren, ble avbrutt eller er avsluttet. Fikk du ikke vite at det er gjort, begynn på nytt.
no-cookie-heading = Du er ikke logget på her
no-cookie-advice = Hvis du nettopp logget på, har nettleseren ikke beholdt informasjonskapselen for denne siden. Tillat informasjonskapsler for siden, eller åpne den i et eget vindu. Hvis du logget av, begynn på nytt.
no-cookie-window = Åpne denne siden i et eget vindu

## Logg på

sign-in-heading = Logg på
sign-in-lead = Bruk navnet og passordet du logger på med på jobben.
sign-in-userid = Brukernavn
sign-in-userid-hint = For eksempel jsmith, CORP\jsmith eller jsmith@example.org.
sign-in-userid-locked = Dette er navnet du er logget på med hos organisasjonen din. Det kan bare endres der.
sign-in-userid-problem = Skriv inn brukernavnet ditt: bokstaver, tall, mellomrom og . _ - @ ' + $ #, med domenet ditt hvis du bruker et. Hvis du limte det inn, skriv det i stedet.
sign-in-userid-other = Her kan bare navnet du er logget på med hos organisasjonen din, brukes. Det står nå i feltet.
sign-in-password = Passord eller PIN-kode
sign-in-password-show = Vis passordet
sign-in-password-hide = Skjul passordet
sign-in-password-empty = Skriv inn passordet ditt.
sign-in-password-problem = Skriv inn passordet ditt. Det kan ha høyst 256 tegn og ingen linjeskift.
sign-in-button = Logg på
sign-in-busy = Logger på…
sign-in-next = Deretter bekrefter du med den gamle telefonen at det er deg.
sign-in-next-first = Deretter blir du kanskje bedt om en kode som kommer på SMS eller e-post. Så skanner du en QR-kode med telefonen.
sign-in-next-app = Deretter skriver du påloggingskoden fra en SMS. Så setter du opp appen.
sign-in-next-number = Deretter skriver du en engangskode som sendes til det gamle nummeret ditt. Så skriver du inn det nye.
sign-in-lost = Jeg har ikke lenger den gamle telefonen
sign-in-lost-first = Kontakt IT-støtten
sign-in-lost-number = Det gamle nummeret mitt tar ikke lenger imot meldinger
sign-in-refused-heading = Du ble ikke logget på
sign-in-refused-advice = Sjekk brukernavnet, og om Caps Lock er på.
sign-in-refused-last = Du har ett forsøk til; etter det må du vente.
sign-in-refused-locked = Er både navnet og passordet helt sikkert riktige, kan kontoen din være låst: spør IT-støtten.
sign-in-other-heading = En flytting er allerede i gang i denne nettleseren
sign-in-other-advice = Den gjelder et annet brukernavn. Fortsett med den, eller avbryt den før du logger på som en annen.

ended-expired-heading = Økten din er avsluttet
ended-expired-advice = For din sikkerhet avsluttes den etter noen minutter uten at du gjør noe. Fikk du vite at den nye telefonen er klar, er du ferdig. Hvis ikke, logg på igjen: den gamle telefonen virker fortsatt.
ended-expired-advice-first = For din sikkerhet avsluttes den etter noen minutter uten at du gjør noe. Fikk du vite at telefonen er klar, er du ferdig. Hvis ikke, logg på igjen.
ended-expired-advice-number = For din sikkerhet avsluttes den etter noen minutter uten at du gjør noe. Fikk du vite at nummeret ditt er endret, er du ferdig. Hvis ikke, logg på igjen: engangskoder går fortsatt til det gamle nummeret.
ended-refused-heading = Du ble ikke logget på
ended-refused-advice = Forespørselen ble ikke godkjent på den gamle telefonen i tide, eller brukernavnet eller passordet var feil. Logg på for å prøve igjen.
ended-refused-advice-first = Brukernavnet eller passordet var feil, eller påloggingen tok for lang tid. Logg på for å prøve igjen.
ended-refused-advice-number = Brukernavnet eller passordet var feil, eller påloggingen tok for lang tid. Logg på for å prøve igjen.
ended-failed-heading = Du ble ikke logget på
ended-failed-advice = Påloggingsserveren svarte ikke som den skulle. Prøv igjen om et minutt.
ended-passcodes-heading = For mange engangskoder
ended-passcodes-advice = Logg på igjen. Vent så til den gamle telefonen viser en ny kode, og skriv den.
ended-passcodes-advice-first = Logg på igjen. Skriv så koden fra den nyeste meldingen.
ended-passcodes-advice-number = Logg på igjen. Skriv så engangskoden fra den nyeste SMS-en.
ended-check-codes-heading = For mange kontrollkoder
ended-check-codes-advice = Logg på igjen for å få en ny QR-kode.
ended-numbers-heading = Telefonnummeret ditt ble ikke endret
ended-numbers-advice = Flere forsøk ble avvist. Logg på for å begynne på nytt, eller spør IT-støtten.
ended-upstream-heading = Påloggingsserveren har avsluttet økten din
ended-upstream-advice = Den kjenner deg ikke lenger, kanskje fordi det har gått en stund. Logg på igjen for å få en ny QR-kode.

## Godkjenn

approve-heading = Se på den gamle telefonen
approve-heading-first = Du blir logget på
approve-heading-number = Du blir logget på
approve-lead = Hvis den ber deg godkjenne en pålogging, så godkjenn den. Siden går videre av seg selv.
approve-lead-first = Påloggingsserveren har ikke svart ennå. Siden går videre av seg selv.
approve-lead-number = Påloggingsserveren har ikke svart ennå. Siden går videre av seg selv.
approve-waiting = Venter på den gamle telefonen…
approve-waiting-first = Venter på påloggingsserveren…
approve-waiting-number = Venter på påloggingsserveren…
approve-found = Godkjent. Et øyeblikk…
approve-found-first = Du er logget på. Et øyeblikk…
approve-found-number = Du er logget på. Et øyeblikk…
approve-only-you = Godkjenn bare det du selv startet akkurat nå.
approve-rival = En ny pålogging til denne kontoen er nettopp avvist. Hvis det ikke var deg, må du ikke godkjenne noe. Si fra til IT-support.
approve-slow = Hvis den gamle telefonen ikke viser noe, er påloggingsserveren kanskje treg.
approve-trouble = Det skjer ingenting på den gamle telefonen
approve-trouble-open = Åpne autentiseringsappen på den gamle telefonen, og se etter en forespørsel der.
approve-trouble-network = Sjekk at den gamle telefonen er koblet til internett.
approve-trouble-again = Hvis det ikke er noen forespørsel etter to minutter, kan du prøve igjen på denne siden.

## Engangskode

passcode-heading = Skriv inn engangskoden som gjelder nå
passcode-heading-first = Skriv inn koden du har fått
passcode-heading-number = Skriv inn engangskoden som er sendt til det gamle nummeret ditt
passcode-lead = Se på den gamle telefonen: åpne autentiseringsappen der, eller den siste SMS-en med en engangskode.
passcode-lead-first = Den kommer på SMS eller e-post, til nummeret eller adressen som organisasjonen din har på deg.
passcode-lead-app = Koden kommer på SMS. Den nyeste meldingen gjelder.
passcode-lead-number = Den ble sendt til det gamle nummeret ditt: se på den nyeste SMS-en der.
passcode-label = Engangskode
passcode-hint = Vanligvis 6 sifre. Mellomrom spiller ingen rolle.
passcode-problem = Skriv inn engangskoden fra den gamle telefonen: 4 til 16 sifre eller bokstaver.
passcode-problem-first = Skriv inn koden fra meldingen: 4 til 16 sifre eller bokstaver.
passcode-problem-number = Skriv inn engangskoden fra SMS-en: 4 til 16 sifre eller bokstaver.
passcode-button = Fortsett
passcode-busy = Sjekker…
passcode-refused-heading = Engangskoden ble ikke godtatt
passcode-refused-advice = En engangskode virker én gang og bare en kort stund. Vent til den gamle telefonen viser en ny, og skriv den.
passcode-refused-advice-first = En kode virker én gang og bare en kort stund. Skriv den fra den nyeste meldingen, eller avbryt og logg på igjen for å få en annen.
passcode-refused-advice-number = En engangskode virker én gang og bare en kort stund. Skriv den fra den nyeste meldingen, eller avbryt og logg på igjen for å få en annen.
passcode-clock = Klokken på den gamle telefonen skal vise { $time } nå; går den feil, still den på automatisk.
passcode-after-fault = Bruk en ny engangskode: den forrige kan være brukt opp.
passcode-trouble = Engangskoden min blir ikke godtatt, eller jeg har ingen
passcode-trouble-account = Bruk koden i appen som hører til jobbkontoen din.
passcode-trouble-name = På noen telefoner har appen det eldre navnet «SecurEnvoy Soft Token».
passcode-trouble-copied = Bruk appen på den gamle telefonen. En sikkerhetskopi eller overføring kan ha kopiert den til den nye, men kodene fra kopien blir ikke godtatt.
passcode-trouble-fob = Hvis du har en kodebrikke på nøkkelringen, eller appen på en bærbar datamaskin, skriver du koden som vises der.
passcode-trouble-text = Får du engangskoder på SMS, gjelder den nyeste meldingen. Det kan ta et minutt før den kommer.
passcode-trouble-text-first = Den nyeste meldingen gjelder. Det kan ta et minutt før den kommer, og en e-post kan ligge i søppelposten. Kommer det ingen, spør IT-støtten om de har riktig nummer eller adresse.
passcode-trouble-text-number = Den nyeste meldingen gjelder. Det kan ta et minutt før den kommer.
passcode-trouble-voice = Hvis telefonen ringer i stedet, svarer du og skriver koden du hører.
passcode-trouble-several = Hvis en melding inneholder flere koder, bruker du hver av dem én gang, i rekkefølge. En kode for hele dagen gjelder til den neste kommer.
passcode-trouble-clock = Still klokken på den gamle telefonen på automatisk. En klokke som går feil, gir feil koder.

## Skann

scan-heading = Skann dette med den nye telefonen
scan-heading-first = Skann dette med telefonen
scan-phone-heading = Sett opp appen på denne telefonen
scan-lead = Den gamle telefonen virker til den nye har meldt seg. Deretter virker bare den nye: koder fra den gamle telefonen godtas ikke lenger.
scan-lead-first = Når telefonen har meldt seg, logger du på med kodene som appen viser.
scan-picture = QR-kode
scan-qr-alt = QR-kode som skal skannes med autentiseringsappen på den nye telefonen
scan-qr-alt-first = QR-kode som skal skannes med autentiseringsappen på telefonen
scan-no-qr = QR-koden kan ikke vises. Bruk oppsettsnøkkelen i stedet.
scan-not-printed = QR-koden og oppsettsnøkkelen skrives ikke ut, fordi de er hemmelige.
scan-cannot = Får du ikke skannet, eller leser du dette på den nye telefonen?
scan-app-link = På den nye telefonen? Åpne appen
scan-app-link-first = På den telefonen nå? Åpne appen
scan-setup-key = En telefon kan ikke skanne sin egen skjerm. Velg i appen på den nye telefonen å skrive inn en nøkkel for hånd, og skriv eller lim inn denne oppsettsnøkkelen. Ikke vis den til noen.
scan-setup-key-first = En telefon kan ikke skanne sin egen skjerm. Velg i appen å skrive inn en nøkkel for hånd, og skriv eller lim inn denne oppsettsnøkkelen. Ikke vis den til noen.
scan-steps = På den nye telefonen
scan-steps-first = På telefonen
scan-step-app = Åpne appen { $app }.
scan-step-add = Legg til et nytt token, og la appen bruke kameraet hvis den spør.
scan-step-point = Rett kameraet mot QR-koden.
scan-step-key = Velg å skrive inn en nøkkel for hånd, og skriv oppsettsnøkkelen som står her.
scan-phone-copy = Kopier denne oppsettsnøkkelen. Ikke vis den til noen.
scan-phone-paste = Legg til et token for hånd i appen { $app }, og lim inn oppsettsnøkkelen.
scan-phone-check = Kom tilbake hit, og skriv kontrollkoden som appen viser.
scan-phone-picture = Er appen på en annen telefon? Vis QR-koden
scan-waiting = Venter på den nye telefonen…
scan-waiting-first = Venter på telefonen…
scan-found = Den er her. Et øyeblikk…
scan-reloads =
    { $count ->
        [one] Siden ser etter på nytt hvert sekund.
       *[other] Siden ser etter på nytt med { $count } sekunders mellomrom.
    }
scan-stay = Ikke oppdater mens jeg skriver
scan-go-on = Oppdater automatisk igjen
scan-check-code = Viser den nye telefonen en kontrollkode?
scan-check-code-label = Kontrollkode
scan-check-code-hint = Appen viser en når den ikke kan melde seg selv: uten forbindelse, eller etter at du har skrevet inn oppsettsnøkkelen. Ellers lar du feltet stå tomt.
scan-check-code-problem = Skriv inn kontrollkoden som den nye telefonen viser: 4 til 32 bokstaver og sifre.
scan-check-code-problem-first = Skriv inn kontrollkoden som telefonen viser: 4 til 32 bokstaver og sifre.
scan-check-code-button = Send kontrollkoden
scan-check-code-busy = Sender…
scan-check-code-refused-heading = Kontrollkoden ble ikke godtatt
scan-check-code-refused-advice = Sammenlign den med den nye telefonen, og skriv den en gang til.
scan-check-code-refused-advice-first = Sammenlign den med telefonen, og skriv den en gang til.
scan-trouble = Det virker ikke
scan-trouble-camera = Hvis appen ikke ser noen kode: gjør vinduet større og skjermen lysere, hold telefonen litt lenger unna, og sjekk at appen får bruke kameraet.
scan-trouble-page = Hvis en nettside eller ingenting åpnes: skann med autentiseringsappen, ikke med telefonens kameraapp.
scan-trouble-network = Hvis appen har lest koden, men siden ikke går videre: koble den nye telefonen til internett, eller skriv kontrollkoden den viser.
scan-trouble-network-first = Hvis appen har lest koden, men siden ikke går videre: koble telefonen til internett, eller skriv kontrollkoden den viser.
scan-trouble-key = Hvis kameraet ikke virker i det hele tatt: skriv oppsettsnøkkelen i stedet.
scan-trouble-again = Hvis ingenting hjelper: avbryt, og logg på igjen for å få en ny kode. Den gamle telefonen virker fortsatt.
scan-trouble-again-first = Hvis ingenting hjelper: avbryt, og logg på igjen for å få en ny kode.

## Venting

waiting-left =
    { $count ->
        [one] Ett minutt gjenstår.
       *[other] Omtrent { $count } minutter gjenstår.
    }
waiting-ends =
    { $count ->
        [one] For din sikkerhet avsluttes dette om omtrent ett minutt.
       *[other] For din sikkerhet avsluttes dette om { $count } minutter.
    }
waiting-more = Jeg trenger mer tid
waiting-slow = Påloggingsserveren svarer sakte. Vi fortsetter å spørre; du trenger ikke gjøre noe.
waiting-offline = Datamaskinen din har ingen forbindelse. Siden går videre av seg selv når den har det.
waiting-fault = Den siste sjekken mislyktes. Vi prøver igjen automatisk.

waiting-away = Påloggingsserveren er ikke tilgjengelig akkurat nå. Vi fortsetter å spørre; du trenger ikke gjøre noe.
upstream-ask = Hvis det tar lang tid, spør IT-støtten: { $contacts }.
upstream-ask-help-desk = Hvis det tar lang tid, spør den vanlige IT-brukerstøtten din.
upstream-well-heading = Nå kan du fortsette
upstream-well-advice = Påloggingsserveren tar imot igjen. Hadde du skrevet et passord eller en kode, skriv det en gang til.

## Ferdig

done-heading = Den nye telefonen er klar
done-heading-first = Telefonen er klar
done-lead = Tokenet ditt er flyttet. Logg fra nå av på med kodene fra den nye telefonen.
done-lead-first = Appen på telefonen er satt opp. Logg fra nå av på med kodene den viser.
done-took =
    { $count-minutes ->
        [0] Du brukte { $count-seconds } s.
       *[other] Du brukte { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Fra nå av logger du på med kodene som appen viser, ikke med SMS.
done-test = Prøv det nå
done-test-how = Logg på et sted på jobben med den nye telefonen før du legger bort den gamle.
done-test-how-first = Logg på et sted på jobben med en kode fra appen.
done-test-link = Prøv det: logg på { $name }
done-old = Fjern tokenet fra den gamle telefonen
done-old-dead = Hvis den gamle telefonen fortsatt viser et token, virker det ikke lenger. Slik fjerner du det:
done-old-arrow = Trykk på pilen ved siden av tokenet for jobbkontoen din.
done-old-delete = Velg «Delete Code».
done-not-you = Var det ikke deg, eller virker ikke den nye telefonen?

closed-heading = Du er logget av
closed-moved = Tokenet ditt er på den nye telefonen.
closed-moved-first = Tokenet ditt er på telefonen.
closed-moved-number = Engangskodene dine går til det nye nummeret.
closed-lead = Du kan lukke vinduet nå.

## SMS

sms-heading = Du får engangskoder på SMS
sms-lead = Hva du må gjøre, kommer an på hva som er nytt.
sms-same = Jeg har ny telefon med samme nummer
sms-same-how = Du trenger ikke gjøre noe. Engangskoder går til nummeret ditt, uansett hvilken telefon det sitter i.
sms-number = Jeg har nytt nummer
sms-number-how = Endre det mens det gamle nummeret fortsatt tar imot meldinger:
sms-change-how = Logg på med en engangskode som sendes til det gamle nummeret. Skriv så inn det nye. Det tar omtrent to minutter.
sms-change-button = Endre nummeret mitt
sms-step-open = Åpne registreringssiden til organisasjonen din, og kom tilbake hit for neste trinn.
sms-step-open-link = Åpne registreringssiden (i en ny fane)
sms-step-find = Åpne registreringssiden til organisasjonen din. Du finner den som «Manage My Token» der du logger på på jobben.
sms-step-sign-in = Logg på som vanlig, med engangskoden som sendes til det gamle nummeret.
sms-step-choose = Velg «Send My Passcode Via SMS», skriv inn det nye nummeret, og følg anvisningene.
sms-step-done = Deretter går engangskodene dine til det nye nummeret.
sms-app = Jeg vil heller bruke appen
sms-app-how = Logg på her med en engangskode fra en SMS, og sett opp appen på telefonen din.
sms-app-button = Sett opp appen
sms-lost = Det gamle nummeret mitt tar ikke lenger imot meldinger
sms-number-heading = Det nye telefonnummeret ditt
sms-number-lead = Hvor skal engangskodene dine gå?
sms-region = Land
sms-region-choose = Velg et land
sms-region-problem = Velg et land fra listen.
sms-number-label = Mobilnummer
sms-number-hint = Slik du skriver det hjemme, eller med + og landkode. Mellomrom spiller ingen rolle.
sms-number-button = Fortsett
sms-number-next = Ingenting endres ennå. Du får se nummeret en gang til først.
sms-number-characters = Skriv nummeret bare med sifre; det kan bare stå en + foran.
sms-number-short = Nummeret er for kort. Skriv hele.
sms-number-long = Nummeret er for langt. Sjekk om et siffer står dobbelt.
sms-number-elsewhere = Nummeret hører ikke til landet du valgte ({ $region }). Velg landet nummeret hører til, eller rett nummeret.
sms-number-not-served = Her sendes ikke engangskoder til numre i det landet ({ $region }). Skriv inn et nummer fra et land i listen.
sms-number-unknown = Nummeret finnes ikke i landet du valgte. Sjekk sifrene.
sms-number-premium = Engangskoder sendes ikke til betalingsnumre. Skriv inn ditt eget mobilnummer.
sms-number-no-texts = Nummeret kan ikke ta imot SMS. Skriv inn et mobilnummer.
sms-number-same = Engangskodene dine går allerede til dette nummeret. Skriv inn et annet, eller stopp her.
sms-number-refused-heading = Nummeret ble ikke godtatt
sms-number-refused-advice = Engangskodene dine går fortsatt til det gamle nummeret. Sjekk det nye, og skriv det en gang til.
sms-confirm-heading = Er dette det nye nummeret ditt?
sms-confirm-lead = Engangskodene dine kommer til å gå til dette nummeret:
sms-confirm-why = Sammenlign hvert siffer. Med feil nummer kan du ikke lenger logge på.
sms-confirm-button = Ja, send engangskodene mine dit
sms-confirm-busy = Endrer…
sms-confirm-other = Nei, rett det
sms-code-heading = Skriv inn koden fra det nye nummeret
sms-code-lead = En SMS med en kode er på vei til
sms-code-label = Kode
sms-code-problem = Skriv inn koden fra SMS-en: 4 til 16 sifre eller bokstaver.
sms-code-until = Nummeret ditt endres først når denne koden er godtatt.
sms-code-other = Det kommer ingen melding: bruk et annet nummer
sms-code-refused-heading = Koden ble ikke godtatt
sms-code-refused-advice = Se på den nyeste meldingen på det nye nummeret, og skriv koden derfra.
sms-done-heading = Nummeret ditt er endret
sms-done-lead = Engangskodene dine går nå til nummeret ditt som slutter på { $digits }.
sms-done-test = Logg på et sted på jobben. Engangskoden skal komme til det nye nummeret.
sms-done-old = Det gamle nummeret ditt
sms-done-old-how = Det får ikke flere engangskoder fra nå av.
sms-done-not-you = Var det ikke deg, eller kommer det ingen melding?

## Borte

lost-heading = Kontakt IT-støtten din
lost-lead = Uten den gamle telefonen kan du ikke bevise her at det er deg. IT-støtten kan hjelpe; det kan ikke denne siden.
lost-lead-first = Denne siden kan ikke hjelpe deg videre. Det kan IT-støtten.
lost-reset = Få tokenet mitt tilbakestilt
lost-contact = IT-støtte
lost-no-contact = Spør den vanlige IT-brukerstøtten din.
lost-ready = Ha dette klart
lost-ready-userid = brukernavnet ditt
lost-ready-identity = noe som viser hvem du er, for eksempel adgangskortet ditt
lost-ready-phone = den nye telefonen
lost-ready-phone-first = telefonen din
lost-ready-phone-number = telefonen din
lost-stolen = Er telefonen stjålet, si fra med en gang, også om du ikke har en ny ennå.

## Hjelp

help-heading = Hjelp
help-lead = Hvordan du flytter tokenet ditt, og hvor du finner det du trenger.
help-app = Du har begge telefonene
help-app-sign-in = Logg på her med brukernavn og passord.
help-app-passcode = Skriv engangskoden som appen på den gamle telefonen viser, eller godkjenn forespørselen på den.
help-app-scan = Skann QR-koden med appen { $app } på den nye telefonen.
help-app-done = Vent til siden sier at den nye telefonen er klar. Slett så det gamle tokenet med «Delete Code».
help-first-how = Logg på med brukernavn og passord. Kommer det en kode på SMS eller e-post, skriver du den. Skann deretter QR-koden med appen på telefonen.
help-address = Hvor adressen til denne siden står på den gamle telefonen
help-address-how = Trykk i autentiseringsappen på pilen til høyre for tokenet ditt, og velg «View Details». I den nederste ruten står adressen til organisasjonens registreringsside.
help-address-blank = Ruten kan være tom hvis organisasjonen din ikke bruker forespørsler om godkjenning. Se da etter «Manage My Token» der du logger på på jobben.
help-texts = Du får engangskoder på SMS
help-texts-how = Med samme nummer trenger du ikke gjøre noe. Et nytt nummer må registreres.
help-texts-link = Engangskoder på SMS
help-copied = Appen er allerede på den nye telefonen
help-fob = Du har en kodebrikke på nøkkelringen, eller appen på en bærbar datamaskin
help-fob-how = Logg på her, og skriv koden som vises der. Skann så QR-koden med appen på telefonen din.
help-lost = Du har ikke lenger den gamle telefonen
help-lost-how = Da kan bare IT-støtten i organisasjonen din hjelpe; det kan ikke produsenten av appen.
help-old = Den gamle telefonen viser fortsatt et token
help-old-how = Det virker ikke lenger når den nye telefonen er klar. «Delete Code» i appen fjerner det.
help-refused = Engangskoden din blir avvist
help-refused-how = En engangskode virker én gang. Vent på den neste, og still klokken på telefonen på automatisk.

## Feil

error-heading = Noe gikk galt
error-not-found-heading = Siden finnes ikke
error-not-found-advice = Adressen er kanskje skrevet feil eller utdatert.
error-not-found-way-on = Gå til start
error-malformed-heading = Forespørselen kunne ikke forstås
error-malformed-advice = Begynn på den første siden, og bruk knappene der.
error-malformed-way-on = Gå til start
error-not-ours-heading = Skjemaet kom ikke fra denne siden
error-not-ours-advice = For din sikkerhet ble det ikke sendt videre. Kom du hit via en lenke eller et annet nettsted, begynn på den første siden.
error-not-ours-way-on = Gå til start
error-origin-hidden-heading = Nettleseren skjuler hvor skjemaet kom fra
error-origin-hidden-advice = Av hensyn til sikkerheten din ble det ikke sendt videre. Åpne siden i en annen nettleser, eller slå av Internet Explorer-modus. Hvis meldingen kommer igjen, kontakter du IT-støtten: En enhet i nettverket fjerner kanskje det nettleseren opplyser.
error-origin-hidden-way-on = Gå til start
error-too-many-cookies-heading = Nettleseren sendte for mange informasjonskapsler
error-too-many-cookies-advice = De kommer fra andre nettsteder i organisasjonen din. Slett informasjonskapslene for disse nettstedene, eller åpne siden i et privat vindu. Hvis meldingen kommer igjen, kontakter du IT-støtten.
error-too-many-cookies-way-on = Gå til start
error-two-cookies-heading = Nettleseren sendte to informasjonskapsler for denne siden
error-two-cookies-advice = Last siden inn på nytt. Hvis meldingen kommer igjen, lukker du alle nettleservinduer eller bruker et privat vindu, og kontakter IT-support. Den ene kan komme fra et annet nettsted i organisasjonen din.
error-two-cookies-way-on = Gå til start
error-sign-on-heading = Påloggingen til organisasjonen din ga ikke noe brukernavn videre
error-sign-on-advice = Det den sier om deg, kan ikke brukes her, så ingenting er sendt. Si fra til IT-støtten.
error-sign-on-way-on = Gå til start
error-limited-heading = For mange forsøk
error-limited-advice =
    { $count ->
        [one] Av hensyn til kontoens sikkerhet må du vente et minutt før du prøver igjen.
       *[other] Av hensyn til kontoens sikkerhet må du vente { $count } minutter før du prøver igjen.
    }
error-limited-counts = Avviste passord teller, og det gjør også pålogginger som ingen har godkjent på den gamle telefonen.
error-limited-way-on = Gå til start
error-address-limited-heading = For mange avviste pålogginger fra nettverket ditt
error-address-limited-advice =
    Grensen gjelder nettverksadressen din, ikke kontoen din: Flere pålogginger derfra ble avvist, kanskje kollegers. { $count ->
        [one] Vent et minutt og prøv igjen.
       *[other] Vent { $count } minutter og prøv igjen.
    }
error-address-limited-way-on = Gå til start
error-stopped-heading = Pålogging er satt på pause for denne kontoen
error-stopped-advice = Det har vært flere feil forsøk på rad. Ett til kan låse kontoen, så denne siden sender ingen før IT-support opphever pausen. Den gamle telefonen virker fortsatt.
error-stopped-way-on = Kontakt IT-support
error-under-way-heading = En annen pålogging venter
error-under-way-advice = Noen er allerede i ferd med å logge på denne kontoen og venter på svar fra den gamle telefonen. Hvis det er deg, fortsetter du der eller prøver igjen om to minutter. Hvis det ikke er deg, avviser du forespørselen på den gamle telefonen og sier fra til IT-support.
error-under-way-way-on = Prøv igjen
error-stale-heading = Dette skjemaet er allerede sendt
error-stale-advice = Det du skrev, ble ikke sendt på nytt.
error-stale-way-on = Fortsett
error-busy-heading = Den forrige forespørselen din blir fortsatt besvart
error-busy-advice = Vent et øyeblikk, og fortsett så.
error-busy-way-on = Fortsett
error-unreachable-heading = Påloggingsserveren kan ikke nås
error-unreachable-advice = Ingenting er endret; den gamle telefonen virker fortsatt. Prøv igjen om noen minutter.
error-unreachable-advice-first = Ingenting er endret. Prøv igjen om noen minutter.
error-unreachable-advice-number = Ingenting er endret. Prøv igjen om noen minutter.
error-unreachable-way-on = Prøv igjen
error-away-heading = Påloggingsserveren er ikke tilgjengelig akkurat nå
error-away-advice = Ingenting er endret; den gamle telefonen virker fortsatt. Siden ser etter på nytt av seg selv og sier fra når du kan fortsette.
error-away-advice-first = Ingenting er endret. Siden ser etter på nytt av seg selv og sier fra når du kan fortsette.
error-away-advice-number = Ingenting er endret. Siden ser etter på nytt av seg selv og sier fra når du kan fortsette.
error-away-way-on = Prøv igjen
error-timed-out-heading = Påloggingsserveren svarte ikke i tide
error-timed-out-advice = Vi vet ikke om den fikk forespørselen din. Prøv igjen om et minutt.
error-timed-out-way-on = Prøv igjen
error-reported-heading = Påloggingsserveren melder om et problem
error-reported-advice = Prøv igjen. Fortsetter det, spør IT-støtten.
error-reported-way-on = Prøv igjen
error-not-understood-heading = Påloggingsserveren ga et uventet svar
error-not-understood-advice = Prøv igjen om noen minutter. Fortsetter det, spør IT-støtten.
error-not-understood-way-on = Prøv igjen
error-full-heading = Mange flytter tokenet sitt akkurat nå
error-full-advice = Ingenting er endret; den gamle telefonen virker fortsatt. Siden ser etter på nytt av seg selv og sier fra når du kan fortsette.
error-full-advice-first = Ingenting er endret. Siden ser etter på nytt av seg selv og sier fra når du kan fortsette.
error-full-advice-number = Ingenting er endret. Siden ser etter på nytt av seg selv og sier fra når du kan fortsette.
error-full-way-on = Prøv igjen
error-sessions-away-heading = Siden tar en liten pause
error-sessions-away-advice = Ingenting er tapt: siden ser etter på nytt av seg selv om noen sekunder og tar deg tilbake dit du var.
error-sessions-away-way-on = Se etter på nytt nå
error-internal-heading = Noe gikk galt på denne siden
error-internal-advice = Det er ikke din feil. Prøv igjen; fortsetter det, spør IT-støtten.
error-internal-way-on = Prøv igjen

## E-posten som sier at noe er endret

mail-token-moved-subject = Tokenet ditt er flyttet til en annen telefon
mail-token-moved-subject-first = Tokenet ditt er satt opp på en telefon
mail-token-moved-lead = Tokenet til { $userid }, som gir engangskoder til pålogging, er flyttet til en annen telefon.
mail-token-moved-lead-first = Et token for { $userid }, som gir engangskoder til pålogging, er satt opp på en telefon.
mail-when = Når: { $when }
mail-from = Fra nettverksadressen: { $address }
mail-token-moved-you = Var det deg, trenger du ikke gjøre mer. Kodene på den gamle telefonen virker ikke lenger.
mail-token-moved-you-first = Var det deg, trenger du ikke gjøre mer.
mail-number-changed-subject = Engangskodene dine går til et annet telefonnummer
mail-number-changed-lead = Telefonnummeret som { $userid } får engangskoder til pålogging på, er endret.
mail-number-changed-you = Var det deg, trenger du ikke gjøre mer. Det gamle nummeret ditt får ikke flere engangskoder.
mail-enrolment-started-subject = En QR-kode for tokenet ditt er gitt ut
mail-enrolment-started-lead = Noen logget på som { $userid } og fikk en QR-kode. En telefon som skanner den, får tokenet til { $userid }, som gir engangskoder til pålogging.
mail-enrolment-started-you = Var det deg, trenger du ikke gjøre mer.
mail-enrolment-unknown-subject = Tokenet ditt kan være på en annen telefon
mail-enrolment-unknown-lead = Noen logget på som { $userid } og fikk en QR-kode. En telefon som skanner den, får tokenet til { $userid }, som gir engangskoder til pålogging. Vi vet ikke om en telefon har skannet den.
mail-enrolment-unknown-you = Var det deg, trenger du ikke gjøre mer. Ble du ikke ferdig, kan du når som helst begynne på nytt.
mail-not-you = Var det ikke deg, kjenner kanskje noen passordet ditt. Si fra til IT-støtten med en gang:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-post: { $email }
mail-contact-url = Nettside: { $url }
mail-contact-hours = Åpningstid: { $hours }

## Statussiden for brukerstøtten

status-title = Flytting av token: status
status-fine-heading = Det virker
status-fine-advice = SecEnrol svarer, og folk kommer videre.
status-quiet-heading = Det er stille
status-quiet-advice = Ingen har logget på den siste timen, så ingenting er kjent om SecEnrol.
status-trouble-heading = SecEnrol svarer ikke som den skal
status-trouble-advice = Den siste timen fikk mange forespørsler til SecEnrol ikke noe svar. Loggen sier hvorfor.
status-unready-heading = Portalen er ikke klar
status-unready-advice = Ingen kommer videre her før dette er løst:
status-now = Nå
status-under-way = Flyttinger som pågår eller nettopp er over
status-unknown = ukjent
status-in-flight = Forespørsler som venter på SecEnrol
status-notices = E-poster og kall som skal leveres
status-audit-lost = Tapte revisjonslinjer
status-funnel = De siste 24 timene: hvor langt folk kommer
status-step = Trinn
status-people = Personer
status-percent = Av trinnet før
status-percent-of = { $percent } %
status-started = Så startsiden
status-signed-in = Passord godtatt
status-confirmed = Bekreftet med den gamle telefonen
status-done = Ny telefon klar
status-given-up = Ga opp
status-given-up-count = Ga opp underveis: { $count }
status-hours = De siste 24 timene, én for én
status-drawing = Søyler for hver av de siste 24 timene: klare telefoner, oppgitte flyttinger og et merke der SecEnrol ikke svarte. Tabellen nedenfor har tallene.
status-table = Det samme som tabell
status-hour = Time
status-ago =
    { $count ->
        [0] denne timen
        [one] for 1 time siden
       *[other] for { $count } timer siden
    }
status-answered = SecEnrol svarte
status-failed = SecEnrol svarte ikke
status-at = Slik det var { $at }.
status-follow = Last på nytt hvert minutt
status-stay = Slutt å laste på nytt
status-version = Handover { $version }.
