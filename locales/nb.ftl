# Ordene på portalens sider, på norsk bokmål. Begrepene står i docs/glossary.md.

language-name = Norsk bokmål
languages = Språk
product = Flytt tokenet
skip = Hopp til innholdet
help-link = Hjelp
person = Ny telefon for
person-first = Appen settes opp for
person-number = Nytt telefonnummer for
person-done = Logget på som
person-begun = Pålogging startet kl. { $time } fra { $address }
person-other = Noen logget også på denne kontoen kl. { $time } fra { $address }. Hvis det ikke var deg, kontakter du IT-support før du fortsetter.
person-other-here = Noen logget også på denne kontoen kl. { $time } fra samme nettverksadresse som deg. Hvis det ikke var deg, kontakter du IT-support før du fortsetter.
finish = Avslutt
stop = Logg av
progress = Trinn { $count-now } av { $count-all }
progress-open = Trinn { $count-now }
track-sign-in = Logg på
track-passcode = Bekreft
track-scan = Skann
track-done = Ferdig
track-sms-number = Nytt nummer
track-sms-confirm = Kontroll
track-sms-code = Engangskode
title-wrong = Feil: { $title }
copy = Kopier
copied = Kopiert
check-now = Sjekk nå
quoted = Påloggingsserveren melder:
reference = Oppgi { $reference } hvis du kontakter IT-support.
back-to-start = Tilbake til startsiden
support-link = Kontakt IT-support
support-phone = Telefon
support-email = E-post
support-url = Nettside
support-hours = Åpningstider
problem-heading = Noe mangler eller er feil
card-heading = Kontakt IT‑support
card-lead = Gi IT-support disse opplysningene. De inneholder ikke noe passord og ingen engangskode.
card-reference = Referanse
card-time = Tidspunkt
card-step = Trinn
card-reason = Hva som skjedde
card-copy = Kopier opplysningene
card-mail = Skriv en e-post
tries-left =
    { $count ->
        [one] Dette er ditt siste forsøk. Etter det må du logge på igjen.
       *[other] Du har { $count } forsøk igjen.
    }
demo-banner = Dette er en demo. Ingen virkelige kontoer blir brukt.
demo-phones = Åpne demoens telefoner
demo-phone = Åpne telefonene til { $userid }
insecure-banner = Denne siden er ikke kryptert. Andre på nettverket ditt kan kanskje se det du skriver.

## Start

start-heading = Flytt tokenet ditt til en ny telefon
start-heading-first = Sett opp appen på telefonen din
start-ready = Gjør deg klar
start-lead = Du trenger begge telefonene i omtrent 2 minutter.
start-lead-first = Du trenger telefonen i omtrent 2 minutter.
start-ready-install = Installer { $app } på den nye telefonen
start-ready-install-first = Installer { $app } på telefonen din
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Skann for å installere
start-store-ios-qr = QR-kode som fører til appen i App Store
start-store-android-qr = QR-kode som fører til appen på Google Play
start-ready-here = Leser du dette på den nye telefonen?
start-ready-here-first = Leser du dette på telefonen du setter opp?
start-ready-here-how = Åpne denne siden på en datamaskin:
start-ready-here-else = Ingen datamaskin? Fortsett her med en oppsettsnøkkel.
start-where = Hvor leser du dette?
start-where-new = På den nye telefonen min
start-where-scan = Eller skann denne QR-koden med kameraet på den gamle telefonen for å åpne siden der.
start-where-alt = QR-kode som fører til denne siden
start-where-old = På den gamle telefonen min
start-where-old-how = Fortsett her. Skann deretter QR-koden på denne skjermen med den nye telefonen.
start-question = Hva gjelder for deg?
start-app = Jeg har den gamle telefonen, med appen
start-app-detail = Appen viser engangskoder eller pushforespørsler.
start-sms = Jeg får engangskoder på SMS
start-sms-detail = Jeg har ny telefon eller nytt nummer.
start-first = Jeg setter opp appen for første gang
start-first-detail = Jeg har aldri brukt appen.
start-other = Jeg får allerede engangskoder
start-other-app = Vis de andre valgene
start-lost = Jeg har ikke lenger den gamle telefonen
start-lost-detail = Mistet, stjålet, ødelagt, nullstilt eller gitt bort.
start-under-way = Du har allerede begynt å bytte til en ny telefon i denne nettleseren.
start-under-way-first = Du har allerede begynt å sette opp appen i denne nettleseren.
start-under-way-number = Du har allerede begynt å endre nummeret ditt i denne nettleseren.
start-continue = Fortsett
start-choices = Vis de andre valgene

stopped-heading = Du er logget av
stopped-advice = Så du «Den nye telefonen er klar»? Da er du ferdig. Hvis ikke, logger du på igjen med den gamle telefonen. Hvis engangskodene fra den gamle telefonen ikke godtas, bruker du den nye telefonen.
stopped-advice-first = Så du «Telefonen er klar»? Da er du ferdig. Hvis ikke, logger du på igjen.
stopped-advice-app = Så du «Telefonen er klar»? Da er du ferdig. Hvis ikke, logger du på igjen. Hvis det ikke kommer noen SMS, bruker du engangskoden fra appen.
stopped-advice-number = Så du «Nummeret ditt er endret»? Da er du ferdig. Hvis ikke, logger du på igjen. Hvis det ikke kommer noen engangskode på det gamle nummeret, ser du etter engangskoden på det nye nummeret.
over-heading = Du er ikke lenger logget på her
over-advice = Økten din i denne nettleseren er avsluttet. Hvis du ikke så en side der det står at du er ferdig, må du begynne på nytt.
no-cookie-heading = Du er ikke logget på her
no-cookie-advice = Hvis du nettopp logget på, har nettleseren ikke beholdt informasjonskapselen for denne siden. Tillat informasjonskapsler for siden, eller åpne siden i et eget vindu. Hvis du logget av, må du begynne på nytt.
no-cookie-window = Åpne denne siden i et eget vindu

## Logg på

sign-in-heading = Logg på
sign-in-lead = Bruk brukernavnet og passordet ditt fra jobben.
sign-in-userid = Brukernavn
sign-in-userid-hint = For eksempel jsmith, CORP\jsmith eller jsmith@example.org.
sign-in-userid-locked = Du er logget på hos organisasjonen din med dette brukernavnet.
sign-in-userid-problem = Skriv inn brukernavnet ditt, med domenet ditt hvis du bruker et. Brukernavnet kan ha bokstaver, sifre, mellomrom og \ . _ - @ ' + $ #. Hvis du limte inn brukernavnet, skriver du det inn selv.
sign-in-userid-other = Du kan bare bruke brukernavnet du er logget på med hos organisasjonen din. Vi har fylt det ut i feltet.
sign-in-password = Passord eller PIN-kode
sign-in-password-show = Vis passordet
sign-in-password-hide = Skjul passordet
sign-in-password-empty = Skriv inn passordet eller PIN-koden.
sign-in-password-problem = Skriv inn passordet eller PIN-koden. Høyst 256 tegn og ingen linjeskift er tillatt.
sign-in-button = Logg på
sign-in-busy = Logger på…
sign-in-next = Deretter trenger du den gamle telefonen.
sign-in-next-first = Deretter får du kanskje en engangskode på SMS eller e-post. Så setter du opp appen på telefonen.
sign-in-next-app = Deretter skriver du inn engangskoden fra en SMS. Så setter du opp appen på telefonen.
sign-in-next-number = Deretter skriver du inn en engangskode som vi sender til det gamle nummeret. Så skriver du inn det nye nummeret.
sign-in-lost = Jeg har ikke lenger den gamle telefonen
sign-in-lost-first = Kontakt IT-support
sign-in-lost-number = Det gamle nummeret mitt tar ikke lenger imot meldinger
sign-in-refused-heading = Brukernavnet eller passordet ble ikke godtatt
sign-in-refused-advice = Sjekk brukernavnet, og om Caps Lock er på.
sign-in-refused-last = Dette er ditt siste forsøk inntil videre.
sign-in-refused-locked = Hvis du er sikker på at brukernavnet og passordet er riktige, kan kontoen din være låst. Kontakt IT-support.
sign-in-other-heading = Et annet brukernavn er allerede i bruk i denne nettleseren
sign-in-other-advice = Fortsett med det brukernavnet, eller logg av før du bruker et annet.

ended-expired-heading = Økten din er avsluttet
ended-expired-advice = Av sikkerhetshensyn avsluttes en økt etter noen minutter. Så du «Den nye telefonen er klar»? Da er du ferdig. Hvis ikke, logger du på igjen med den gamle telefonen. Hvis engangskodene fra den gamle telefonen ikke godtas, bruker du den nye telefonen.
ended-expired-advice-first = Av sikkerhetshensyn avsluttes en økt etter noen minutter. Så du «Telefonen er klar»? Da er du ferdig. Hvis ikke, logger du på igjen.
ended-expired-advice-number = Av sikkerhetshensyn avsluttes en økt etter noen minutter. Så du «Nummeret ditt er endret»? Da er du ferdig. Hvis ikke, logger du på igjen. Hvis det ikke kommer noen engangskode på det gamle nummeret, ser du etter engangskoden på det nye nummeret.
ended-refused-heading = Du ble ikke logget på
ended-refused-advice = Pushforespørselen ble ikke godkjent i tide på den gamle telefonen, eller brukernavnet eller passordet var feil. Logg på igjen.
ended-refused-advice-first = Brukernavnet eller passordet var feil, eller påloggingen tok for lang tid. Logg på igjen.
ended-refused-advice-number = Brukernavnet eller passordet var feil, eller påloggingen tok for lang tid. Logg på igjen.
ended-failed-heading = Påloggingen mislyktes
ended-failed-advice = Påloggingsserveren svarte ikke som den skulle. Prøv igjen om et minutt.
ended-passcodes-heading = For mange forsøk med feil engangskode
ended-passcodes-advice = Logg på igjen. Vent så til den gamle telefonen viser en ny engangskode, og skriv den inn.
ended-passcodes-advice-first = Logg på igjen. Skriv så inn engangskoden fra den nyeste meldingen.
ended-passcodes-advice-number = Logg på igjen. Skriv så inn engangskoden fra den nyeste SMS-en.
ended-check-codes-heading = For mange forsøk med feil kontrollkode
ended-check-codes-advice = Logg på igjen for å få en ny QR-kode.
ended-numbers-heading = Telefonnummeret ditt er kanskje ikke endret
ended-numbers-advice = Flere forsøk mislyktes. Logg på for å begynne på nytt, eller kontakt IT-support.
ended-upstream-heading = Påloggingsserveren har avsluttet økten din
ended-upstream-advice = Det kan ha gått for lang tid. Logg på for å begynne på nytt.

## Godkjenn

approve-heading = Se på den gamle telefonen
approve-heading-first = Du blir logget på
approve-heading-number = Du blir logget på
approve-lead = Godkjenn pushforespørselen der, hvis du får en. Deretter går siden videre av seg selv.
approve-lead-first = Påloggingsserveren har ikke svart ennå. Siden går videre av seg selv.
approve-lead-number = Påloggingsserveren har ikke svart ennå. Siden går videre av seg selv.
approve-waiting = Venter på den gamle telefonen…
approve-waiting-first = Venter på påloggingsserveren…
approve-waiting-number = Venter på påloggingsserveren…
approve-found = Du har godkjent pushforespørselen. Et øyeblikk…
approve-found-first = Du er logget på. Et øyeblikk…
approve-found-number = Du er logget på. Et øyeblikk…
approve-only-you = Godkjenn bare en pålogging som du selv startet akkurat nå.
approve-rival = En annen pålogging til denne kontoen ble nettopp avvist. Hvis det ikke var deg, må du ikke godkjenne noen pushforespørsler. Kontakt IT-support.
approve-slow = Hvis det ikke vises noen pushforespørsel på den gamle telefonen, er påloggingsserveren kanskje treg.
approve-trouble = Jeg ser ingen pushforespørsel
approve-trouble-open = Åpne autentiseringsappen på den gamle telefonen, og se etter en pushforespørsel.
approve-trouble-network = Sjekk at den gamle telefonen er koblet til internett.
approve-trouble-again = Hvis det ikke kommer noen pushforespørsel innen 2 minutter, kan du logge på igjen.

## Engangskode

passcode-heading = Skriv inn engangskoden fra den gamle telefonen
passcode-heading-first = Skriv inn engangskoden vi har sendt deg
passcode-heading-number = Skriv inn engangskoden som er sendt til det gamle nummeret
passcode-lead = Se i appen eller i den nyeste SMS-en.
passcode-lead-first = Vi har sendt engangskoden på SMS eller e-post, til nummeret eller adressen som organisasjonen din har på deg.
passcode-lead-app = Se i den nyeste SMS-en.
passcode-lead-number = Se i den nyeste SMS-en.
passcode-label = Engangskode
passcode-hint = Vanligvis 6 sifre. Mellomrom spiller ingen rolle.
passcode-problem = Skriv inn engangskoden som appen eller den nyeste SMS-en på den gamle telefonen viser: 4 til 16 sifre eller bokstaver.
passcode-problem-first = Skriv inn engangskoden fra meldingen: 4 til 16 sifre eller bokstaver.
passcode-problem-number = Skriv inn engangskoden fra SMS-en: 4 til 16 sifre eller bokstaver.
passcode-button = Fortsett
passcode-busy = Sjekker…
passcode-refused-heading = Engangskoden ble ikke godtatt
passcode-refused-advice = De fleste engangskoder virker én gang og bare en kort stund. Vent til den gamle telefonen viser en ny engangskode, og skriv den inn.
passcode-refused-advice-first = De fleste engangskoder virker én gang og bare en kort stund. Skriv inn engangskoden fra den nyeste meldingen. Logg av, og logg på igjen for å få en ny.
passcode-refused-advice-number = De fleste engangskoder virker én gang og bare en kort stund. Skriv inn engangskoden fra den nyeste SMS-en. Logg av, og logg på igjen for å få en ny.
passcode-clock = Den gamle telefonen skal vise { $time } nå. Hvis telefonen viser et annet klokkeslett, slår du på automatisk dato og klokkeslett.
passcode-after-fault = Bruk en ny engangskode. Den forrige er kanskje allerede brukt.
passcode-trouble = Engangskoden min virker ikke
passcode-trouble-account = Bruk engangskoden for jobbkontoen din i appen.
passcode-trouble-name = På noen telefoner har appen det eldre navnet «SecurEnvoy Soft Token».
passcode-trouble-copied = Bruk appen på den gamle telefonen. En sikkerhetskopi eller overføring kan ha kopiert appen til den nye telefonen, men engangskodene fra den kopien blir ikke godtatt.
passcode-trouble-fob = Hvis du har en kodebrikke på nøkkelringen, eller appen på en bærbar datamaskin, skriver du inn engangskoden fra kodebrikken eller datamaskinen.
passcode-trouble-text = Hvis du får engangskoder på SMS, bruker du den nyeste SMS-en. Det kan ta et minutt før en SMS kommer.
passcode-trouble-text-first = Bruk den nyeste meldingen. Det kan ta et minutt før en melding kommer, og en e-post kan ligge i søppelposten. Hvis det ikke kommer noen melding, kontakter du IT-support: IT-support kan ha feil nummer eller e-postadresse til deg.
passcode-trouble-text-number = Bruk den nyeste SMS-en. Det kan ta et minutt før en SMS kommer.
passcode-trouble-voice = Hvis telefonen ringer i stedet, svarer du og skriver inn engangskoden du hører.
passcode-trouble-several = Hvis en melding inneholder flere engangskoder, bruker du hver av dem én gang, i samme rekkefølge som i meldingen. En engangskode for hele dagen gjelder til den neste kommer.
passcode-trouble-clock = Slå på automatisk dato og klokkeslett på den gamle telefonen. Hvis klokken går feil, blir engangskodene feil.

## Skann

scan-heading = Skann dette med den nye telefonen
scan-heading-first = Skann dette med telefonen
scan-phone-heading = Sett opp appen på denne telefonen
scan-lead = Engangskodene fra den gamle telefonen virker til den nye telefonen er klar.
scan-lead-first = Når telefonen er klar, logger du på med engangskodene som appen viser.
scan-picture = QR-kode
scan-qr-alt = QR-kode som skal skannes med autentiseringsappen på den nye telefonen
scan-qr-alt-first = QR-kode som skal skannes med autentiseringsappen på telefonen
scan-no-qr = QR-koden kan ikke vises. Bruk oppsettsnøkkelen i stedet.
scan-not-printed = QR-koden og oppsettsnøkkelen skrives ikke ut, fordi de er hemmelige.
scan-cannot = Får du ikke skannet? Bruk en oppsettsnøkkel
scan-app-link = På den nye telefonen? Åpne appen
scan-app-link-first = Er appen på denne telefonen? Åpne appen
scan-setup-key = Velg å skrive inn en nøkkel manuelt i appen på den nye telefonen. Skriv eller lim inn denne oppsettsnøkkelen. Ikke vis nøkkelen til noen.
scan-setup-key-first = Velg å skrive inn en nøkkel manuelt i appen på telefonen. Skriv eller lim inn denne oppsettsnøkkelen. Ikke vis nøkkelen til noen.
scan-steps = På den nye telefonen
scan-steps-first = På telefonen
scan-step-app = Åpne { $app }.
scan-step-add = Legg til et token. La appen bruke kameraet.
scan-step-point = Skann QR-koden.
scan-step-key = Velg å skrive inn en nøkkel manuelt, og skriv inn oppsettsnøkkelen fra denne siden.
scan-phone-copy = Kopier denne oppsettsnøkkelen. Ikke vis nøkkelen til noen.
scan-phone-paste = Velg å skrive inn en nøkkel manuelt i appen { $app }, og lim inn oppsettsnøkkelen.
scan-phone-check = Kom tilbake hit, og skriv inn kontrollkoden som appen viser.
scan-phone-picture = Er appen på en annen telefon? Vis QR-koden
scan-waiting = Venter på den nye telefonen…
scan-waiting-first = Venter på telefonen…
scan-scanned = Jeg har skannet
scan-found = Telefonen er satt opp. Et øyeblikk…
scan-reloads =
    { $count ->
        [one] Siden oppdateres hvert sekund.
       *[other] Siden oppdateres med { $count } sekunders mellomrom.
    }
scan-stay = Ikke oppdater mens jeg skriver
scan-go-on = Begynn å oppdatere igjen
scan-check-code = Jeg ser en kontrollkode
scan-check-code-label = Kontrollkode
scan-check-code-hint = Bare hvis telefonen er uten nett eller du har brukt en oppsettsnøkkel.
scan-check-code-problem = Skriv inn kontrollkoden som den nye telefonen viser: 4 til 32 bokstaver og sifre.
scan-check-code-problem-first = Skriv inn kontrollkoden som telefonen viser: 4 til 32 bokstaver og sifre.
scan-check-code-button = Send kontrollkoden
scan-check-code-busy = Sender…
scan-check-code-refused-heading = Kontrollkoden ble ikke godtatt
scan-check-code-refused-advice = Sammenlign med kontrollkoden på den nye telefonen, og skriv inn kontrollkoden på nytt.
scan-check-code-refused-advice-first = Sammenlign med kontrollkoden på telefonen, og skriv inn kontrollkoden på nytt.
scan-trouble = Jeg får ikke satt opp appen
scan-trouble-camera = Bruk kameraet i autentiseringsappen, ikke telefonens egen kameraapp. Hvis appen ikke finner QR-koden, gjør du vinduet større og skjermen lysere og holder telefonen lenger unna.
scan-trouble-page = Hvis det åpnes en nettside, eller ingenting skjer: Skann QR-koden med autentiseringsappen, ikke med telefonens kameraapp.
scan-trouble-network = Hvis appen viser engangskoder, men siden ikke går videre: Koble den nye telefonen til internett, eller skriv inn kontrollkoden som telefonen viser.
scan-trouble-network-first = Hvis appen viser engangskoder, men siden ikke går videre: Koble telefonen til internett, eller skriv inn kontrollkoden som telefonen viser.
scan-trouble-key = Hvis kameraet ikke virker i det hele tatt, skriver du inn oppsettsnøkkelen i stedet.
scan-trouble-again = Hvis ingenting hjelper, logger du av. Logg deretter på igjen med den gamle telefonen for å få en ny QR-kode.
scan-trouble-again-first = Hvis ingenting hjelper, logger du av. Logg deretter på igjen for å få en ny QR-kode.

## Venting

waiting-left =
    { $count ->
        [one] 1 minutt igjen.
       *[other] Omtrent { $count } minutter igjen.
    }
waiting-ends =
    { $count ->
        [one] Av sikkerhetshensyn avsluttes denne økten om cirka ett minutt.
       *[other] Av sikkerhetshensyn avsluttes denne økten om { $count } minutter.
    }
waiting-more = Få mer tid
waiting-slow = Påloggingsserveren er treg. Vi fortsetter å prøve, og du trenger ikke gjøre noe.
waiting-offline = Du er uten nett. Siden går videre når du er på nett igjen.
waiting-fault = Den siste sjekken mislyktes. Vi prøver igjen automatisk.

waiting-away = Påloggingsserveren er ikke tilgjengelig akkurat nå. Vi fortsetter å prøve, og du trenger ikke gjøre noe.
upstream-ask = Hvis det tar for lang tid, kontakter du IT-support: { $contacts }.
upstream-ask-help-desk = Hvis det tar for lang tid, kontakter du IT-support.
upstream-well-heading = Nå kan du fortsette
upstream-well-advice = Påloggingsserveren virker igjen. Hvis du hadde skrevet et passord eller en engangskode, må du skrive det på nytt.

## Ferdig

done-heading = Den nye telefonen er klar
done-heading-first = Telefonen er klar
done-lead = Fra nå av logger du på med den nye telefonen.
done-lead-first = Fra nå av logger du på med engangskodene som appen viser.
done-took =
    { $count-minutes ->
        [0] Du brukte { $count-seconds } s.
       *[other] Du brukte { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Fra nå av logger du på med engangskodene som appen viser, ikke med SMS.
done-test = Prøv det nå
done-test-how = Logg på et av systemene på jobben.
done-test-how-first = Logg på et av systemene på jobben med en engangskode fra appen.
done-test-link = Prøv det: Logg på { $name }
done-old = Slett det gamle tokenet
done-old-dead = Det gamle tokenet virker ikke lenger. Gjør slik i appen på den gamle telefonen:
done-old-arrow = Trykk på pilen ved siden av tokenet.
done-old-delete = Velg «Delete Code».
done-not-you = Hvis du ikke gjorde dette selv, eller hvis du trenger hjelp:

closed-heading = Du er logget av
closed-moved = Den nye telefonen er klar.
closed-moved-first = Telefonen er klar.
closed-moved-number = Engangskodene dine går nå til det nye nummeret.
closed-lead = Du kan lukke vinduet nå.

## SMS

sms-heading = Du får engangskoder på SMS
sms-lead = Hva du må gjøre, kommer an på hva som er endret.
sms-same = Jeg har ny telefon med samme nummer
sms-same-how = Du trenger ikke gjøre noe. Engangskodene går til nummeret ditt, uansett hvilken telefon du bruker.
sms-number = Jeg har nytt nummer
sms-number-how = Endre nummeret mens det gamle nummeret fortsatt tar imot meldinger:
sms-change-how = Logg på med en engangskode som vi sender til det gamle nummeret. Skriv så inn det nye nummeret. Det tar omtrent 2 minutter.
sms-change-button = Endre nummeret mitt
sms-step-open = Åpne SecurEnvoy-siden til organisasjonen din i en ny fane, og kom tilbake hit for neste trinn.
sms-step-open-link = Åpne SecurEnvoy-siden
sms-step-find = Åpne SecurEnvoy-siden til organisasjonen din. Se etter «Manage My Token» på siden der du logger på jobbens systemer.
sms-step-sign-in = Logg på der med en engangskode som sendes til det gamle nummeret.
sms-step-choose = Velg «Send My Passcode Via SMS», skriv inn det nye nummeret, og følg anvisningene.
sms-step-done = Logg på én gang for å sjekke at det kommer en engangskode på det nye nummeret.
sms-app = Jeg vil heller bruke appen
sms-app-how = Logg på her med en engangskode fra en SMS. Sett så opp appen på telefonen din.
sms-app-install = Installer { $app } på telefonen din
sms-app-button = Sett opp appen
sms-lost = Det gamle nummeret mitt tar ikke lenger imot meldinger
sms-number-heading = Det nye telefonnummeret ditt
sms-number-lead = Hvor skal vi sende engangskodene dine?
sms-region = Land
sms-region-choose = Velg et land
sms-region-problem = Velg et land fra listen.
sms-number-label = Mobilnummer
sms-number-hint = Slik nummeret skrives i det landet, eller med + og landkode.
sms-number-button = Fortsett
sms-number-next = Ingenting endres ennå. Du kan sjekke nummeret på neste side.
sms-number-characters = Bruk bare sifre. Du kan sette + foran.
sms-number-short = Nummeret er for kort. Skriv inn hele nummeret, med eventuelt retningsnummer.
sms-number-long = Nummeret er for langt. Sjekk om du har tastet et siffer to ganger.
sms-number-elsewhere = Nummeret hører ikke til landet du valgte ({ $region }). Velg landet nummeret hører til, eller rett nummeret.
sms-number-not-served = Vi sender ikke engangskoder til numre i det landet ({ $region }). Skriv inn et nummer fra et land i listen.
sms-number-unknown = Nummeret finnes ikke i landet du valgte. Sjekk sifrene.
sms-number-premium = Vi sender ikke engangskoder til numre som koster ekstra. Skriv inn ditt eget mobilnummer.
sms-number-no-texts = Nummeret kan ikke ta imot SMS. Skriv inn et mobilnummer.
sms-number-same = Engangskodene dine går allerede til dette nummeret. Skriv inn et annet nummer, eller logg av.
sms-number-refused-heading = Nummeret ble ikke godtatt
sms-number-refused-advice = Engangskodene dine går fortsatt til det gamle nummeret. Sjekk det nye nummeret, og skriv det inn på nytt.
sms-confirm-heading = Er dette det nye nummeret ditt?
sms-confirm-lead = Engangskodene dine kommer til å gå til dette nummeret:
sms-confirm-why = Sjekk hvert siffer. Hvis nummeret er feil, kan du ikke lenger logge på.
sms-confirm-button = Bruk nummeret
sms-confirm-busy = Endrer…
sms-confirm-other = Rett nummeret
sms-code-heading = Skriv inn engangskoden som er sendt til det nye nummeret
sms-code-lead = Vi har sendt en SMS til
sms-code-label = Engangskode
sms-code-problem = Skriv inn engangskoden fra SMS-en: 4 til 16 sifre eller bokstaver.
sms-code-until = Nummeret ditt endres først når denne engangskoden er godtatt.
sms-code-other = Bruk et annet nummer
sms-code-refused-heading = Engangskoden ble ikke godtatt
sms-code-refused-advice = Skriv inn engangskoden fra den nyeste meldingen på det nye nummeret.
sms-done-heading = Nummeret ditt er endret
sms-done-lead = Engangskodene dine går nå til nummeret ditt som slutter på { $digits }.
sms-done-test = Logg på et av systemene på jobben. Engangskoden skal komme på det nye nummeret.
sms-done-old = Det gamle nummeret ditt
sms-done-old-how = Det sendes ikke flere engangskoder til det gamle nummeret.
sms-done-not-you = Hvis du ikke gjorde dette selv, eller hvis det ikke kommer noen engangskode:

## Borte

lost-heading = Kontakt IT‑support
lost-lead = Uten den gamle telefonen eller det gamle nummeret kan du ikke bevise her hvem du er. IT-support kan hjelpe deg.
lost-lead-first = IT-support kan hjelpe deg.
lost-reset = Be om tilbakestilling
lost-contact = IT-support
lost-no-contact = Kontakt IT-support slik du pleier.
lost-card = Opplysninger til IT‑support
lost-ready = Ha dette klart
lost-ready-userid = brukernavnet ditt
lost-ready-identity = noe som viser hvem du er, for eksempel ID-kortet ditt fra jobben
lost-ready-phone = den nye telefonen
lost-ready-phone-first = telefonen din
lost-ready-phone-number = telefonen din
lost-stolen = Hvis telefonen er stjålet, kontakter du IT-support med en gang, selv om du ikke har en ny telefon ennå.

## Hjelp

help-heading = Hjelp
help-lead = Tokenet ditt gir deg engangskoder. Her står det hvordan du flytter tokenet til en ny telefon, og hvor du finner det du trenger.
help-app = Du har begge telefonene
help-app-sign-in = Logg på her med brukernavn og passord.
help-app-passcode = Skriv inn engangskoden fra appen på den gamle telefonen, eller godkjenn pushforespørselen der.
help-app-scan = Skann QR-koden med { $app } på den nye telefonen.
help-app-done = Vent til du ser «Den nye telefonen er klar». Velg deretter «Delete Code» i appen på den gamle telefonen.
help-first-how = Logg på med brukernavn og passord. Hvis du får en engangskode på SMS eller e-post, skriver du den inn. Sett deretter opp appen på telefonen.
help-address = Finn SecurEnvoy-siden til organisasjonen din
help-address-how = Trykk på pilen til høyre for tokenet i autentiseringsappen på den gamle telefonen, og velg «View Details». I den nederste ruten står adressen til organisasjonens SecurEnvoy-side.
help-address-blank = Den nederste ruten kan være tom hvis organisasjonen din ikke bruker pushforespørsler. Se da etter «Manage My Token» på siden der du logger på jobbens systemer.
help-texts = Du får engangskoder på SMS
help-texts-how = Hvis nummeret ditt er det samme, trenger du ikke gjøre noe. Hvis nummeret er nytt, endrer du det.
help-texts-link = Engangskoder på SMS
help-copied = Appen er allerede på den nye telefonen
help-fob = Du har en kodebrikke på nøkkelringen, eller appen på en bærbar datamaskin
help-fob-how = Logg på her, og skriv inn engangskoden fra kodebrikken eller datamaskinen. Skann deretter QR-koden med appen på telefonen.
help-lost = Du har ikke lenger den gamle telefonen
help-lost-how = Bare IT-support i organisasjonen din kan hjelpe. Det kan ikke firmaet som lager appen.
help-old = Den gamle telefonen viser fortsatt et token
help-old-how = Når den nye telefonen er klar, virker ikke tokenet på den gamle telefonen lenger. Velg «Delete Code» i appen på den gamle telefonen.
help-refused = Engangskoden din blir ikke godtatt
help-refused-how = De fleste engangskoder virker én gang og bare en kort stund. Vent på den neste, og slå på automatisk dato og klokkeslett på telefonen.

## Feil

error-heading = Noe gikk galt
error-not-found-heading = Siden finnes ikke
error-not-found-advice = Adressen er kanskje skrevet feil eller utdatert.
error-not-found-way-on = Gå til startsiden
error-malformed-heading = Vi forsto ikke forespørselen
error-malformed-advice = Begynn på nytt fra den første siden.
error-malformed-way-on = Gå til startsiden
error-not-ours-heading = Vi kunne ikke godta skjemaet
error-not-ours-advice = Av sikkerhetshensyn har vi ikke brukt det du skrev inn. Hvis du kom hit via en lenke eller et annet nettsted, begynner du på nytt fra den første siden.
error-not-ours-way-on = Gå til startsiden
error-origin-hidden-heading = Nettleseren skjuler hvor skjemaet kom fra
error-origin-hidden-advice = Av sikkerhetshensyn har vi ikke brukt det du skrev inn. Åpne siden i en annen nettleser, eller slå av Internet Explorer-modus. Hvis meldingen kommer igjen, kontakter du IT-support: En enhet i nettverket fjerner kanskje det nettleseren sender.
error-origin-hidden-way-on = Gå til startsiden
error-too-many-cookies-heading = Nettleseren sendte for mange informasjonskapsler
error-too-many-cookies-advice = Informasjonskapslene kommer fra andre nettsteder i organisasjonen din. Slett informasjonskapslene for disse nettstedene, eller åpne siden i et privat vindu. Hvis meldingen kommer igjen, kontakter du IT-support.
error-too-many-cookies-way-on = Gå til startsiden
error-two-cookies-heading = Nettleseren sendte to informasjonskapsler for denne siden
error-two-cookies-advice = Last siden inn på nytt. Hvis meldingen kommer igjen, lukker du alle nettleservinduer eller bruker et privat vindu, og kontakter IT-support. En av de to informasjonskapslene kan komme fra et annet nettsted i organisasjonen din.
error-two-cookies-way-on = Prøv igjen
error-sign-on-heading = Vi fikk ikke brukernavnet ditt fra påloggingen til organisasjonen din
error-sign-on-advice = Vi kan ikke bruke opplysningene vi fikk, så ingenting er sendt. Kontakt IT-support.
error-sign-on-way-on = Kontakt IT-support
error-limited-heading = For mange forsøk
error-limited-advice =
    { $count ->
        [one] For å beskytte kontoen må du vente et minutt før du prøver igjen.
       *[other] For å beskytte kontoen må du vente { $count } minutter før du prøver igjen.
    }
error-limited-counts = Feil passord teller som forsøk. Det gjør også pushforespørsler som ingen har godkjent på den gamle telefonen.
error-limited-way-on = Gå til startsiden
error-address-limited-heading = For mange mislykkede pålogginger fra nettverket ditt
error-address-limited-advice =
    Grensen gjelder nettverksadressen din, ikke kontoen din. Flere pålogginger fra den adressen mislyktes, kanskje kollegers. { $count ->
        [one] Vent et minutt og prøv igjen.
       *[other] Vent { $count } minutter og prøv igjen.
    }
error-address-limited-way-on = Gå til startsiden
error-stopped-heading = Pålogging er satt på pause for denne kontoen
error-stopped-advice = Flere forsøk på rad var feil, og ett til kan låse kontoen. IT-support kan oppheve pausen.
error-stopped-way-on = Kontakt IT-support
error-under-way-heading = En annen pålogging venter
error-under-way-advice = Noen er allerede i ferd med å logge på denne kontoen. Hvis det er deg, fortsetter du i det vinduet eller prøver igjen om 2 minutter. Hvis det ikke er deg, må du ikke godkjenne noen pushforespørsler. Kontakt IT-support.
error-under-way-way-on = Prøv igjen
error-stale-heading = Dette skjemaet er utdatert
error-stale-advice = Vi brukte ikke skjemaet, fordi det hører til en eldre side. Fortsett der du er nå.
error-stale-way-on = Fortsett
error-busy-heading = Vi arbeider fortsatt med den forrige forespørselen din
error-busy-advice = Vent et øyeblikk, og fortsett så.
error-busy-way-on = Fortsett
error-unreachable-heading = Påloggingsserveren kan ikke nås
error-unreachable-advice = Ingenting er endret. Du kan fortsatt logge på med den gamle telefonen. Prøv igjen om noen minutter.
error-unreachable-advice-first = Ingenting er endret. Prøv igjen om noen minutter.
error-unreachable-advice-number = Ingenting er endret. Prøv igjen om noen minutter.
error-unreachable-way-on = Prøv igjen
error-away-heading = Påloggingsserveren er ikke tilgjengelig akkurat nå
error-away-advice = Ingenting er endret. Du kan fortsatt logge på med den gamle telefonen. Siden sjekker på nytt av seg selv og viser når du kan fortsette.
error-away-advice-first = Ingenting er endret. Siden sjekker på nytt av seg selv og viser når du kan fortsette.
error-away-advice-number = Ingenting er endret. Siden sjekker på nytt av seg selv og viser når du kan fortsette.
error-away-way-on = Prøv igjen
error-timed-out-heading = Påloggingsserveren svarte ikke i tide
error-timed-out-advice = Vi vet ikke om påloggingsserveren fikk forespørselen din. Prøv igjen om et minutt.
error-timed-out-way-on = Prøv igjen
error-reported-heading = Påloggingsserveren melder om et problem
error-reported-advice = Prøv igjen. Hvis problemet fortsetter, kontakter du IT-support.
error-reported-way-on = Prøv igjen
error-not-understood-heading = Påloggingsserveren sendte et uventet svar
error-not-understood-advice = Prøv igjen om noen minutter. Hvis problemet fortsetter, kontakter du IT-support.
error-not-understood-way-on = Prøv igjen
error-full-heading = For mange bruker denne siden akkurat nå
error-full-advice = Ingenting er endret. Du kan fortsatt logge på med den gamle telefonen. Siden sjekker på nytt av seg selv og viser når du kan fortsette.
error-full-advice-first = Ingenting er endret. Siden sjekker på nytt av seg selv og viser når du kan fortsette.
error-full-advice-number = Ingenting er endret. Siden sjekker på nytt av seg selv og viser når du kan fortsette.
error-full-way-on = Prøv igjen
error-sessions-away-heading = Siden er utilgjengelig et øyeblikk
error-sessions-away-advice = Ingenting er tapt. Siden sjekker på nytt om noen sekunder og tar deg tilbake dit du var.
error-sessions-away-way-on = Sjekk igjen nå
error-internal-heading = Noe gikk galt på denne siden
error-internal-advice = Det er ikke din feil. Prøv igjen. Hvis problemet fortsetter, kontakter du IT-support.
error-internal-way-on = Prøv igjen

## E-posten som sier at noe er endret

mail-token-moved-subject = Engangskodene dine kommer nå fra en annen telefon
mail-token-moved-lead = Engangskodene for { $userid } kommer nå fra appen på en telefon som nettopp ble satt opp. Engangskoder fra tidligere telefoner virker ikke lenger.
mail-when = Når: { $when }
mail-from = Fra IP-adressen: { $address }
mail-token-moved-you = Hvis det var deg, trenger du ikke gjøre mer.
mail-number-changed-subject = Engangskodene dine går nå til et annet telefonnummer
mail-number-changed-lead = Engangskoder for { $userid } går nå til et annet telefonnummer.
mail-number-changed-you = Hvis det var deg, trenger du ikke gjøre mer. Det gamle nummeret ditt får ikke flere engangskoder.
mail-enrolment-started-subject = En QR-kode for engangskodene dine ble vist
mail-enrolment-started-lead = Noen logget på som { $userid } og fikk se en QR-kode. En telefon som skanner QR-koden, gir engangskodene for { $userid }.
mail-enrolment-started-you = Hvis det var deg, trenger du ikke gjøre mer.
mail-enrolment-unknown-subject = Engangskodene dine kommer kanskje fra en annen telefon nå
mail-enrolment-unknown-lead = Noen logget på som { $userid } og fikk se en QR-kode. En telefon som skanner QR-koden, gir engangskodene for { $userid }. Vi vet ikke om en telefon har skannet QR-koden.
mail-enrolment-unknown-you = Hvis det var deg, trenger du ikke gjøre mer. Hvis du ikke ble ferdig, kan du når som helst begynne på nytt.
mail-not-you = Hvis det ikke var deg, kjenner kanskje noen passordet ditt. Kontakt IT-support med en gang:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-post: { $email }
mail-contact-url = Nettside: { $url }
mail-contact-hours = Åpningstider: { $hours }

## Statussiden for brukerstøtten

status-title = Portalens status
status-search = Referanse eller brukernavn
status-search-button = Søk
status-fine-heading = Portalen virker
status-fine-advice = SecEnrol svarer på portalens forespørsler.
status-quiet-heading = Ingen forespørsler til SecEnrol
status-quiet-advice = Portalen har ikke sendt noe til SecEnrol den siste timen, så ingenting er kjent om SecEnrol.
status-trouble-heading = SecEnrol svarer ikke som den skal
status-trouble-advice = Den siste timen fikk mange forespørsler til SecEnrol ikke noe svar. Loggen viser hvorfor.
status-unready-heading = Portalen er ikke klar
status-unready-advice = Ingen kan fortsette før dette er løst:
status-now = Nå
status-under-way = Økter som pågår eller nettopp er avsluttet
status-unknown = ukjent
status-in-flight = Forespørsler som venter på SecEnrol
status-notices = Varsler som venter på å bli sendt
status-audit-lost = Tapte revisjonslinjer
status-funnel = De siste 24 timene: hvor langt folk kommer
status-step = Trinn
status-people = Personer
status-percent = Andel av trinnet før
status-percent-of = { $percent } %
status-started = Så startsiden
status-signed-in = Passord godtatt
status-confirmed = Kom til QR-koden
status-done = Ny telefon klar
status-given-up = Avbrutt
status-given-up-count = Avbrutt underveis: { $count }
status-waves = Puljer siden programmet sist startet
status-wave = Pulje
status-waves-rounded = Tallene er rundet ned til et multiplum av fem.
status-hours = De siste 24 timene, time for time
status-drawing = Søyler for hver av de siste 24 timene: klare telefoner, avbrutte økter og et merke der SecEnrol ikke svarte. Tabellen nedenfor har tallene.
status-table = Som tabell
status-hour = Time
status-ago =
    { $count ->
        [0] denne timen
        [one] for 1 time siden
       *[other] for { $count } timer siden
    }
status-answered = SecEnrol svarte
status-failed = SecEnrol svarte ikke
status-at = Oppdatert { $at }.
status-follow = Oppdater hvert minutt
status-stay = Slutt å oppdatere
status-version = Handover { $version }.

## Lanseringen av portalen (handover kit)

kit-heading = Ny telefon?
kit-lead = Flytt tokenet ditt selv på omtrent 2 minutter.
kit-keep = Ta vare på den gamle telefonen til den nye telefonen er klar.
kit-step-sign-in = Logg på med brukernavn og passord.
kit-step-confirm = Bekreft med den gamle telefonen.
kit-step-scan = Skann QR-koden med { $app } på den nye telefonen.
kit-open = Åpne denne adressen på en datamaskin, eller skann QR-koden med kameraet på den gamle telefonen:
kit-open-alt = QR-kode som fører til { $address }
kit-lost = Hvis du ikke lenger har den gamle telefonen, kontakter du IT-support.
kit-mail-hello = Hei!
kit-mail-before-subject = Snart kan du selv flytte tokenet ditt til en ny telefon
kit-mail-before-lead = Snart kan du selv flytte tokenet ditt til en ny telefon på omtrent 2 minutter og uten hjelp fra IT-support.
kit-mail-before-day = Denne siden åpner { $day }:
kit-mail-before-address = Dette er adressen til siden:
kit-mail-before-keep = Ta vare på den gamle telefonen så lenge, selv om du allerede har en ny.
kit-mail-day-subject = Nå kan du selv flytte tokenet ditt til en ny telefon
kit-mail-day-lead = Har du fått ny telefon, eller får du en snart? Nå kan du selv flytte tokenet ditt på omtrent 2 minutter:
kit-mail-reminder-subject = Flytt tokenet ditt før du gir fra deg den gamle telefonen
kit-mail-reminder-lead = Bruker du fortsatt en gammel telefon til engangskodene dine? Flytt tokenet til den nye telefonen før du gir fra deg den gamle. Det tar omtrent 2 minutter:
kit-mail-have = Ha begge telefonene, brukernavnet og passordet for hånden.
kit-mail-install = Installer { $app } på den nye telefonen.
kit-mail-safe = Bare denne adressen er vår. Vi ber aldri om passordet ditt eller en engangskode på e-post eller telefon.
kit-desk-heading = Vanlige spørsmål til IT-support
kit-desk-lead = De ansatte kan nå selv flytte tokenet sitt på denne adressen:
kit-desk-rule = Be aldri om et passord eller en engangskode. Før du endrer noe på en konto, må du kontrollere hvem du har med å gjøre, slik organisasjonen din krever.
kit-desk-lost-answer = Kontroller hvem du har med å gjøre. Hjelp deretter som før: Bare IT-support kan gi et nytt token til folk som ikke lenger har den gamle telefonen.
kit-desk-paused = «Pålogging er satt på pause for denne kontoen»
kit-desk-paused-answer = Flere forsøk var feil, og ett til kan låse kontoen. Kontroller hvem du har med å gjøre. Opphev deretter pausen på portalens server med «handover unlock» og brukernavnet.
kit-desk-reference = Siden viser en referanse
kit-desk-reference-answer = Søk etter referansen i portalens logg og revisjonslogg. Der står det hva som har skjedd.
kit-desk-waiting = Den nye telefonen har tokenet, men siden venter fortsatt
kit-desk-waiting-answer = På den siden skriver personen inn kontrollkoden som appen viser.
kit-desk-not-me = «Jeg fikk en e-post om engangskodene mine, men jeg har ikke gjort noe»
kit-desk-not-me-answer = Noen kjenner kanskje passordet. Behandle dette som en sikkerhetshendelse, og sperr kontoen med en gang.
