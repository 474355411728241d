# Ordene på portalens sider, på dansk. Termerne står i docs/glossary.md.

language-name = Dansk
languages = Sprog
product = Flyt mit token
skip = Gå til indholdet
help-link = Hjælp
person = Ny telefon til
person-first = Appen sættes op for
person-number = Nyt telefonnummer til
person-done = Logget på som
person-begun = Login startet kl. { $time } fra { $address }
person-other = Nogen har også logget på denne konto kl. { $time } fra { $address }. Hvis det ikke var dig, så kontakt it-supporten, før du fortsætter.
person-other-here = Nogen har også logget på denne konto kl. { $time } fra samme netværksadresse som dig. Hvis det ikke var dig, så kontakt it-supporten, før du fortsætter.
finish = Afslut
stop = Log af
progress = Trin { $count-now } af { $count-all }
progress-open = Trin { $count-now }
track-sign-in = Log på
track-passcode = Bekræft
track-scan = Scan
track-done = Færdig
track-sms-number = Nyt nummer
track-sms-confirm = Kontrol
track-sms-code = Engangskode
title-wrong = Fejl: { $title }
copy = Kopiér
copied = Kopieret
check-now = Tjek nu
quoted = Loginserveren melder:
reference = Oplys { $reference }, hvis du kontakter it-supporten.
back-to-start = Tilbage til startsiden
support-link = Kontakt it-supporten
support-phone = Telefon
support-email = E-mail
support-url = Webside
support-hours = Åbningstider
problem-heading = Noget mangler eller er forkert
card-heading = Kontakt it‑supporten
card-lead = Giv it-supporten disse oplysninger. De indeholder ingen adgangskode og ingen engangskode.
card-reference = Reference
card-time = Tidspunkt
card-step = Trin
card-reason = Hvad der skete
card-copy = Kopiér oplysningerne
card-mail = Skriv en e-mail
tries-left =
    { $count ->
        [one] Det er dit sidste forsøg. Derefter skal du logge på igen.
       *[other] Du har { $count } forsøg tilbage.
    }
demo-banner = Dette er en demo. Der bruges ingen rigtige konti.
demo-phones = Åbn demoens telefoner
demo-phone = Åbn telefonerne for { $userid }
insecure-banner = Siden er ikke krypteret. Andre på dit netværk kan måske se, hvad du skriver.

## Start

start-heading = Flyt dit token til en ny telefon
start-heading-first = Sæt appen op på din telefon
start-ready = Gør dig klar
start-lead = Du skal bruge begge telefoner i omkring 2 minutter.
start-lead-first = Du skal bruge din telefon i omkring 2 minutter.
start-ready-install = Installér { $app } på din nye telefon
start-ready-install-first = Installér { $app } på din telefon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scan for at installere
start-store-ios-qr = QR-kode, der fører til appen i App Store
start-store-android-qr = QR-kode, der fører til appen på Google Play
start-ready-here = Læser du dette på din nye telefon?
start-ready-here-first = Læser du dette på den telefon, du sætter op?
start-ready-here-how = Åbn denne side på en computer:
start-ready-here-else = Ingen computer? Fortsæt her med en opsætningsnøgle.
start-where = Hvor læser du dette?
start-where-new = På min nye telefon
start-where-scan = Eller scan denne QR-kode med kameraet på din gamle telefon for at åbne siden dér.
start-where-alt = QR-kode, der fører til denne side
start-where-old = På min gamle telefon
start-where-old-how = Fortsæt her. Scan derefter QR-koden på denne skærm med din nye telefon.
start-question = Hvad gælder for dig?
start-app = Jeg har min gamle telefon med appen
start-app-detail = Appen viser engangskoder eller pushanmodninger.
start-sms = Jeg får engangskoder på sms
start-sms-detail = Jeg har fået ny telefon eller nyt nummer.
start-first = Jeg sætter appen op for første gang
start-first-detail = Jeg har aldrig brugt appen.
start-other = Jeg får allerede engangskoder
start-other-app = Vis de andre muligheder
start-lost = Jeg har ikke længere min gamle telefon
start-lost-detail = Væk, stjålet, i stykker, nulstillet eller givet videre.
start-under-way = Du er allerede begyndt at skifte til en ny telefon i denne browser.
start-under-way-first = Du er allerede begyndt at sætte appen op i denne browser.
start-under-way-number = Du er allerede begyndt at skifte nummer i denne browser.
start-continue = Fortsæt
start-choices = Vis de andre muligheder

stopped-heading = Du er logget af
stopped-advice = Så du »Din nye telefon er klar«? Så er du færdig. Hvis ikke, så log på igen med din gamle telefon. Hvis engangskoderne fra din gamle telefon bliver afvist, så brug din nye telefon.
stopped-advice-first = Så du »Din telefon er klar«? Så er du færdig. Hvis ikke, så log på igen.
stopped-advice-app = Så du »Din telefon er klar«? Så er du færdig. Hvis ikke, så log på igen. Hvis der ikke kommer en sms, så brug engangskoden fra appen.
stopped-advice-number = Så du »Dit nummer er ændret«? Så er du færdig. Hvis ikke, så log på igen. Hvis der ikke kommer en engangskode på dit gamle nummer, så se efter engangskoden på dit nye nummer.
over-heading = Du er ikke længere logget på her
over-advice = Din session i denne browser er slut. Hvis du ikke så en side, hvor der står, at du er færdig, så start forfra.
no-cookie-heading = Du er ikke logget på her
no-cookie-advice = Hvis du lige har logget på, har din browser ikke gemt denne sides cookie. Tillad cookies for siden, eller åbn siden i et separat vindue. Hvis du har logget af, så start forfra.
no-cookie-window = Åbn siden i et separat vindue

## Log på

sign-in-heading = Log på
sign-in-lead = Brug dit brugernavn og din adgangskode fra arbejdet.
sign-in-userid = Brugernavn
sign-in-userid-hint = For eksempel jsmith, CORP\jsmith eller jsmith@example.org.
sign-in-userid-locked = Du er logget på hos din organisation med dette brugernavn.
sign-in-userid-problem = Skriv dit brugernavn, med dit domæne, hvis du bruger et. Det kan bestå af bogstaver, cifre, mellemrum og \ . _ - @ ' + $ #. Hvis du har indsat brugernavnet, så skriv det i stedet.
sign-in-userid-other = Du kan kun bruge det brugernavn, du er logget på med hos din organisation. Vi har skrevet det i feltet.
sign-in-password = Adgangskode eller pinkode
sign-in-password-show = Vis adgangskoden
sign-in-password-hide = Skjul adgangskoden
sign-in-password-empty = Skriv din adgangskode eller pinkode.
sign-in-password-problem = Skriv din adgangskode eller pinkode. Den må højst have 256 tegn og ingen linjeskift.
sign-in-button = Log på
sign-in-busy = Logger på…
sign-in-next = Derefter skal du bruge din gamle telefon.
sign-in-next-first = Derefter får du måske en engangskode på sms eller e-mail. Så sætter du appen op på din telefon.
sign-in-next-app = Derefter skriver du engangskoden fra en sms. Så sætter du appen op på din telefon.
sign-in-next-number = Derefter skriver du en engangskode, som vi sender til dit gamle nummer. Så skriver du dit nye nummer.
sign-in-lost = Jeg har ikke længere min gamle telefon
sign-in-lost-first = Kontakt it-supporten
sign-in-lost-number = Mit gamle nummer modtager ikke længere beskeder
sign-in-refused-heading = Dit brugernavn eller din adgangskode blev ikke godtaget
sign-in-refused-advice = Tjek dit brugernavn, og om Caps Lock er slået til.
sign-in-refused-last = Dette er foreløbig dit sidste forsøg.
sign-in-refused-locked = Hvis du er sikker på, at dit brugernavn og din adgangskode er rigtige, er din konto måske låst. Kontakt it-supporten.
sign-in-other-heading = Et andet brugernavn er allerede i brug i denne browser
sign-in-other-advice = Fortsæt med det brugernavn, eller log af, før du bruger et andet.

ended-expired-heading = Din session er slut
ended-expired-advice = Af sikkerhedshensyn slutter en session efter nogle minutter. Så du »Din nye telefon er klar«? Så er du færdig. Hvis ikke, så log på igen med din gamle telefon. Hvis engangskoderne fra din gamle telefon bliver afvist, så brug din nye telefon.
ended-expired-advice-first = Af sikkerhedshensyn slutter en session efter nogle minutter. Så du »Din telefon er klar«? Så er du færdig. Hvis ikke, så log på igen.
ended-expired-advice-number = Af sikkerhedshensyn slutter en session efter nogle minutter. Så du »Dit nummer er ændret«? Så er du færdig. Hvis ikke, så log på igen. Hvis der ikke kommer en engangskode på dit gamle nummer, så se efter engangskoden på dit nye nummer.
ended-refused-heading = Du blev ikke logget på
ended-refused-advice = Pushanmodningen blev ikke godkendt i tide på din gamle telefon, eller dit brugernavn eller din adgangskode var forkert. Log på igen.
ended-refused-advice-first = Dit brugernavn eller din adgangskode var forkert, eller det tog for lang tid at logge på. Log på igen.
ended-refused-advice-number = Dit brugernavn eller din adgangskode var forkert, eller det tog for lang tid at logge på. Log på igen.
ended-failed-heading = Du kunne ikke logges på
ended-failed-advice = Loginserveren svarede ikke, som den skulle. Prøv igen om et minut.
ended-passcodes-heading = For mange forkerte engangskoder
ended-passcodes-advice = Log på igen. Vent så, til din gamle telefon viser en ny engangskode, og skriv den.
ended-passcodes-advice-first = Log på igen. Skriv så engangskoden fra den nyeste besked.
ended-passcodes-advice-number = Log på igen. Skriv så engangskoden fra den nyeste sms.
ended-check-codes-heading = For mange forkerte kontrolkoder
ended-check-codes-advice = Log på igen for at få en ny QR-kode.
ended-numbers-heading = Dit telefonnummer er måske ikke ændret
ended-numbers-advice = Flere forsøg mislykkedes. Log på for at starte forfra, eller kontakt it-supporten.
ended-upstream-heading = Loginserveren har afsluttet din session
ended-upstream-advice = Der er måske gået for lang tid. Log på for at starte forfra.

## Godkend

approve-heading = Se på din gamle telefon
approve-heading-first = Du bliver logget på
approve-heading-number = Du bliver logget på
approve-lead = Godkend pushanmodningen dér, hvis du får en. Derefter går siden selv videre.
approve-lead-first = Loginserveren har ikke svaret endnu. Siden går selv videre.
approve-lead-number = Loginserveren har ikke svaret endnu. Siden går selv videre.
approve-waiting = Venter på din gamle telefon…
approve-waiting-first = Venter på loginserveren…
approve-waiting-number = Venter på loginserveren…
approve-found = Du har godkendt pushanmodningen. Et øjeblik…
approve-found-first = Du er logget på. Et øjeblik…
approve-found-number = Du er logget på. Et øjeblik…
approve-only-you = Godkend kun et login, som du selv har startet lige nu.
approve-rival = Et andet login til denne konto er lige blevet afvist. Hvis det ikke var dig, så godkend ingen pushanmodninger, og kontakt it-supporten.
approve-slow = Hvis der ikke vises en pushanmodning på din gamle telefon, er loginserveren måske langsom.
approve-trouble = Jeg ser ingen pushanmodning
approve-trouble-open = Åbn godkendelsesappen på din gamle telefon, og se efter en pushanmodning.
approve-trouble-network = Tjek, at din gamle telefon har forbindelse til internettet.
approve-trouble-again = Hvis der ikke kommer en pushanmodning inden for 2 minutter, kan du logge på igen.

## Engangskode

passcode-heading = Skriv engangskoden fra din gamle telefon
passcode-heading-first = Skriv den engangskode, vi har sendt til dig
passcode-heading-number = Skriv den engangskode, der er sendt til dit gamle nummer
passcode-lead = Se i appen eller i din nyeste sms.
passcode-lead-first = Vi har sendt engangskoden på sms eller e-mail, til det nummer eller den adresse, som din organisation har på dig.
passcode-lead-app = Se i din nyeste sms.
passcode-lead-number = Se i din nyeste sms.
passcode-label = Engangskode
passcode-hint = Som regel 6 cifre. Mellemrum er ligegyldige.
passcode-problem = Skriv den engangskode, som appen eller den nyeste sms på din gamle telefon viser: 4 til 16 cifre eller bogstaver.
passcode-problem-first = Skriv engangskoden fra beskeden: 4 til 16 cifre eller bogstaver.
passcode-problem-number = Skriv engangskoden fra sms’en: 4 til 16 cifre eller bogstaver.
passcode-button = Fortsæt
passcode-busy = Tjekker…
passcode-refused-heading = Engangskoden blev ikke godtaget
passcode-refused-advice = De fleste engangskoder virker én gang og kun kort tid. Vent, til din gamle telefon viser en ny engangskode, og skriv den.
passcode-refused-advice-first = De fleste engangskoder virker én gang og kun kort tid. Skriv engangskoden fra den nyeste besked. Log af, og log på igen for at få en ny.
passcode-refused-advice-number = De fleste engangskoder virker én gang og kun kort tid. Skriv engangskoden fra den nyeste sms. Log af, og log på igen for at få en ny.
passcode-clock = Din gamle telefon skal vise { $time } nu. Hvis telefonen viser et andet klokkeslæt, så slå automatisk dato og tid til.
passcode-after-fault = Brug en ny engangskode. Den sidste er måske allerede brugt.
passcode-trouble = Min engangskode virker ikke
passcode-trouble-account = Brug engangskoden til din arbejdskonto i appen.
passcode-trouble-name = På nogle telefoner har appen sit ældre navn, »SecurEnvoy Soft Token«.
passcode-trouble-copied = Brug appen på din gamle telefon. En sikkerhedskopi eller overførsel kan have kopieret appen til din nye telefon, men engangskoderne fra den kopi bliver ikke godtaget.
passcode-trouble-fob = Hvis du har en kodeviser på nøgleringen eller appen på en bærbar computer, så skriv engangskoden fra kodeviseren eller computeren.
passcode-trouble-text = Hvis du får engangskoder på sms, så brug den nyeste sms. Der kan gå et minut, før en sms kommer.
passcode-trouble-text-first = Brug den nyeste besked. Der kan gå et minut, før en besked kommer, og en e-mail kan ligge i uønsket post. Hvis der ikke kommer en besked, så kontakt it-supporten: It-supporten har måske et forkert nummer eller en forkert e-mailadresse på dig.
passcode-trouble-text-number = Brug den nyeste sms. Der kan gå et minut, før en sms kommer.
passcode-trouble-voice = Hvis telefonen ringer i stedet, så tag telefonen, og skriv den engangskode, du hører.
passcode-trouble-several = Hvis en besked indeholder flere engangskoder, så brug hver af dem én gang, i samme rækkefølge som i beskeden. En engangskode til hele dagen gælder, til den næste kommer.
passcode-trouble-clock = Slå automatisk dato og tid til på din gamle telefon. Hvis uret går forkert, bliver engangskoderne forkerte.

## Scan

scan-heading = Scan dette med din nye telefon
scan-heading-first = Scan dette med din telefon
scan-phone-heading = Sæt appen op på denne telefon
scan-lead = Engangskoderne fra din gamle telefon virker, indtil din nye telefon er klar.
scan-lead-first = Når din telefon er klar, logger du på med de engangskoder, som appen viser.
scan-picture = QR-kode
scan-qr-alt = QR-kode, der skal scannes med godkendelsesappen på din nye telefon
scan-qr-alt-first = QR-kode, der skal scannes med godkendelsesappen på din telefon
scan-no-qr = QR-koden kan ikke vises. Brug opsætningsnøglen i stedet.
scan-not-printed = QR-koden og opsætningsnøglen udskrives ikke, fordi de er hemmelige.
scan-cannot = Kan du ikke scanne? Brug opsætningsnøglen
scan-app-link = På din nye telefon? Åbn appen
scan-app-link-first = Er appen på denne telefon? Åbn appen
scan-setup-key = Vælg at indtaste en nøgle manuelt i appen på din nye telefon. Skriv eller indsæt denne opsætningsnøgle. Vis ikke nøglen til nogen.
scan-setup-key-first = Vælg at indtaste en nøgle manuelt i appen på din telefon. Skriv eller indsæt denne opsætningsnøgle. Vis ikke nøglen til nogen.
scan-steps = På din nye telefon
scan-steps-first = På din telefon
scan-step-app = Åbn { $app }.
scan-step-add = Tilføj et token. Giv appen lov til at bruge kameraet.
scan-step-point = Scan QR-koden.
scan-step-key = Vælg at indtaste en nøgle manuelt, og skriv opsætningsnøglen fra denne side.
scan-phone-copy = Kopiér denne opsætningsnøgle. Vis ikke nøglen til nogen.
scan-phone-paste = Vælg at indtaste en nøgle manuelt i appen { $app }, og indsæt opsætningsnøglen.
scan-phone-check = Kom tilbage hertil, og skriv den kontrolkode, som appen viser.
scan-phone-picture = Er appen på en anden telefon? Vis QR-koden
scan-waiting = Venter på din nye telefon…
scan-waiting-first = Venter på din telefon…
scan-scanned = Jeg har scannet
scan-found = Din telefon er sat op. Et øjeblik…
scan-reloads =
    { $count ->
        [one] Siden opdateres hvert sekund.
       *[other] Siden opdateres med { $count } sekunders mellemrum.
    }
scan-stay = Opdatér ikke, mens jeg skriver
scan-go-on = Begynd at opdatere igen
scan-check-code = Jeg ser en kontrolkode
scan-check-code-label = Kontrolkode
scan-check-code-hint = Kun hvis telefonen er offline, eller du har brugt en opsætningsnøgle.
scan-check-code-problem = Skriv den kontrolkode, som din nye telefon viser: 4 til 32 bogstaver og cifre.
scan-check-code-problem-first = Skriv den kontrolkode, som din telefon viser: 4 til 32 bogstaver og cifre.
scan-check-code-button = Send kontrolkoden
scan-check-code-busy = Sender…
scan-check-code-refused-heading = Kontrolkoden blev ikke godtaget
scan-check-code-refused-advice = Sammenlign med kontrolkoden på din nye telefon, og skriv kontrolkoden igen.
scan-check-code-refused-advice-first = Sammenlign med kontrolkoden på din telefon, og skriv kontrolkoden igen.
scan-trouble = Jeg kan ikke sætte appen op
scan-trouble-camera = Brug kameraet i godkendelsesappen, ikke telefonens egen kameraapp. Hvis appen ikke finder QR-koden, så gør vinduet større og skærmen lysere, og hold telefonen længere væk.
scan-trouble-page = Hvis der åbnes en webside, eller der ikke sker noget: Scan QR-koden med godkendelsesappen, ikke med telefonens kameraapp.
scan-trouble-network = Hvis appen viser engangskoder, men siden ikke går videre: Slut din nye telefon til internettet, eller skriv den kontrolkode, som telefonen viser.
scan-trouble-network-first = Hvis appen viser engangskoder, men siden ikke går videre: Slut din telefon til internettet, eller skriv den kontrolkode, som telefonen viser.
scan-trouble-key = Hvis kameraet slet ikke virker, så skriv opsætningsnøglen i stedet.
scan-trouble-again = Hvis intet hjælper, så log af. Log derefter på igen med din gamle telefon for at få en ny QR-kode.
scan-trouble-again-first = Hvis intet hjælper, så log af. Log derefter på igen for at få en ny QR-kode.

## Ventetid

waiting-left =
    { $count ->
        [one] 1 minut tilbage.
       *[other] Omkring { $count } minutter tilbage.
    }
waiting-ends =
    { $count ->
        [one] Af sikkerhedshensyn slutter denne session om cirka et minut.
       *[other] Af sikkerhedshensyn slutter denne session om { $count } minutter.
    }
waiting-more = Få mere tid
waiting-slow = Loginserveren er langsom. Vi prøver stadig, og du behøver ikke gøre noget.
waiting-offline = Du er offline. Siden går videre, når du er online igen.
waiting-fault = Det seneste tjek mislykkedes. Vi prøver automatisk igen.

waiting-away = Loginserveren er ikke tilgængelig i øjeblikket. Vi prøver stadig, og du behøver ikke gøre noget.
upstream-ask = Hvis det tager for lang tid, så kontakt it-supporten: { $contacts }.
upstream-ask-help-desk = Hvis det tager for lang tid, så kontakt it-supporten.
upstream-well-heading = Nu kan du fortsætte
upstream-well-advice = Loginserveren virker igen. Hvis du havde skrevet en adgangskode eller en engangskode, så skriv den igen.

## Færdig

done-heading = Din nye telefon er klar
done-heading-first = Din telefon er klar
done-lead = Fra nu af logger du på med din nye telefon.
done-lead-first = Fra nu af logger du på med de engangskoder, som appen viser.
done-took =
    { $count-minutes ->
        [0] Det tog dig { $count-seconds } s.
       *[other] Det tog dig { $count-minutes } min. { $count-seconds } s.
    }
done-lead-app = Fra nu af logger du på med de engangskoder, som appen viser, ikke med sms.
done-test = Prøv det nu
done-test-how = Log på et af arbejdets systemer.
done-test-how-first = Log på et af arbejdets systemer med en engangskode fra appen.
done-test-link = Prøv det: Log på { $name }
done-old = Slet det gamle token
done-old-dead = Det gamle token virker ikke længere. Gør sådan i appen på din gamle telefon:
done-old-arrow = Tryk på pilen ved siden af dit token.
done-old-delete = Vælg »Delete Code«.
done-not-you = Hvis du ikke selv har gjort dette, eller hvis du har brug for hjælp:

closed-heading = Du er logget af
closed-moved = Din nye telefon er klar.
closed-moved-first = Din telefon er klar.
closed-moved-number = Dine engangskoder går nu til dit nye nummer.
closed-lead = Du kan lukke vinduet nu.

## Sms

sms-heading = Du får engangskoder på sms
sms-lead = Hvad du skal gøre, afhænger af, hvad der er ændret.
sms-same = Jeg har ny telefon med samme nummer
sms-same-how = Du behøver ikke gøre noget. Engangskoder går til dit nummer, uanset hvilken telefon du bruger.
sms-number = Jeg har fået nyt nummer
sms-number-how = Skift nummer, mens dit gamle nummer stadig modtager beskeder:
sms-change-how = Log på med en engangskode, som vi sender til dit gamle nummer. Skriv så dit nye nummer. Det tager omkring 2 minutter.
sms-change-button = Skift nummer
sms-step-open = Åbn din organisations SecurEnvoy-side i en ny fane, og kom tilbage hertil for næste trin.
sms-step-open-link = Åbn SecurEnvoy-siden
sms-step-find = Åbn din organisations SecurEnvoy-side. Se efter »Manage My Token« på den side, hvor du logger på arbejdets systemer.
sms-step-sign-in = Log på dér med en engangskode, der sendes til dit gamle nummer.
sms-step-choose = Vælg »Send My Passcode Via SMS«, skriv dit nye nummer, og følg anvisningerne.
sms-step-done = Log på én gang for at tjekke, at der kommer en engangskode på dit nye nummer.
sms-app = Jeg vil hellere bruge appen
sms-app-how = Log på her med en engangskode fra en sms. Sæt så appen op på din telefon.
sms-app-install = Installér { $app } på din telefon
sms-app-button = Sæt appen op
sms-lost = Mit gamle nummer modtager ikke længere beskeder
sms-number-heading = Dit nye telefonnummer
sms-number-lead = Hvor skal vi sende dine engangskoder hen?
sms-region = Land
sms-region-choose = Vælg et land
sms-region-problem = Vælg et land på listen.
sms-number-label = Mobilnummer
sms-number-hint = Som nummeret skrives i det land, eller med + og landekode.
sms-number-button = Fortsæt
sms-number-next = Der ændres ikke noget endnu. Du kan tjekke nummeret på næste side.
sms-number-characters = Brug kun cifre. Du kan sætte et + foran.
sms-number-short = Nummeret er for kort. Skriv hele nummeret, med et eventuelt områdenummer.
sms-number-long = Nummeret er for langt. Tjek, om du har tastet et ciffer to gange.
sms-number-elsewhere = Nummeret hører ikke til det land, du har valgt ({ $region }). Vælg nummerets eget land, eller ret nummeret.
sms-number-not-served = Vi sender ikke engangskoder til numre i det land ({ $region }). Skriv et nummer fra et land på listen.
sms-number-unknown = Nummeret findes ikke i det land, du har valgt. Tjek cifrene.
sms-number-premium = Vi sender ikke engangskoder til overtakserede numre. Skriv dit eget mobilnummer.
sms-number-no-texts = Nummeret kan ikke modtage sms. Skriv et mobilnummer.
sms-number-same = Dine engangskoder går allerede til dette nummer. Skriv et andet nummer, eller log af.
sms-number-refused-heading = Nummeret blev ikke godtaget
sms-number-refused-advice = Dine engangskoder går stadig til dit gamle nummer. Tjek det nye nummer, og skriv det igen.
sms-confirm-heading = Er dette dit nye nummer?
sms-confirm-lead = Dine engangskoder går fremover til dette nummer:
sms-confirm-why = Tjek hvert ciffer. Hvis nummeret er forkert, kan du ikke længere logge på.
sms-confirm-button = Brug nummeret
sms-confirm-busy = Ændrer…
sms-confirm-other = Ret nummeret
sms-code-heading = Skriv den engangskode, der er sendt til dit nye nummer
sms-code-lead = Vi har sendt en sms til
sms-code-label = Engangskode
sms-code-problem = Skriv engangskoden fra sms’en: 4 til 16 cifre eller bogstaver.
sms-code-until = Dit nummer ændres først, når denne engangskode er godtaget.
sms-code-other = Brug et andet nummer
sms-code-refused-heading = Engangskoden blev ikke godtaget
sms-code-refused-advice = Skriv engangskoden fra den nyeste besked på dit nye nummer.
sms-done-heading = Dit nummer er ændret
sms-done-lead = Dine engangskoder går nu til dit nummer, der ender på { $digits }.
sms-done-test = Log på et af arbejdets systemer. Engangskoden skal komme på dit nye nummer.
sms-done-old = Dit gamle nummer
sms-done-old-how = Der sendes ikke flere engangskoder til dit gamle nummer.
sms-done-not-you = Hvis du ikke selv har gjort dette, eller hvis der ikke kommer en engangskode:

## Væk

lost-heading = Kontakt it‑supporten
lost-lead = Uden din gamle telefon eller dit gamle nummer kan du ikke bevise her, hvem du er. It-supporten kan hjælpe dig.
lost-lead-first = It-supporten kan hjælpe dig.
lost-reset = Bed om nulstilling
lost-contact = It-support
lost-no-contact = Kontakt it-supporten, som du plejer.
lost-card = Oplysninger til it‑supporten
lost-ready = Hav dette klar
lost-ready-userid = dit brugernavn
lost-ready-identity = noget, der viser, hvem du er, for eksempel dit id-kort fra arbejdet
lost-ready-phone = din nye telefon
lost-ready-phone-first = din telefon
lost-ready-phone-number = din telefon
lost-stolen = Hvis din telefon er blevet stjålet, så kontakt it-supporten med det samme, også selv om du ikke har en ny telefon endnu.

## Hjælp

help-heading = Hjælp
help-lead = Dit token giver dig engangskoder. Her kan du se, hvordan du flytter dit token til en ny telefon, og hvor du finder det, du skal bruge.
help-app = Du har begge telefoner
help-app-sign-in = Log på her med dit brugernavn og din adgangskode.
help-app-passcode = Skriv engangskoden fra appen på din gamle telefon, eller godkend pushanmodningen dér.
help-app-scan = Scan QR-koden med { $app } på din nye telefon.
help-app-done = Vent, til du ser »Din nye telefon er klar«. Vælg derefter »Delete Code« i appen på din gamle telefon.
help-first-how = Log på med dit brugernavn og din adgangskode. Hvis du får en engangskode på sms eller e-mail, så skriv den. Sæt derefter appen op på din telefon.
help-address = Find din organisations SecurEnvoy-side
help-address-how = Tryk på pilen til højre for dit token i godkendelsesappen på din gamle telefon, og vælg »View Details«. I det nederste felt står adressen på din organisations SecurEnvoy-side.
help-address-blank = Det nederste felt kan være tomt, hvis din organisation ikke bruger pushanmodninger. Se da efter »Manage My Token« på den side, hvor du logger på arbejdets systemer.
help-texts = Du får engangskoder på sms
help-texts-how = Hvis dit nummer er det samme, behøver du ikke gøre noget. Hvis dit nummer er nyt, så skift det.
help-texts-link = Engangskoder på sms
help-copied = Appen er allerede på din nye telefon
help-fob = Du har en kodeviser på nøgleringen eller appen på en bærbar computer
help-fob-how = Log på her, og skriv engangskoden fra kodeviseren eller computeren. Scan derefter QR-koden med appen på din telefon.
help-lost = Du har ikke længere din gamle telefon
help-lost-how = Kun din organisations it-support kan hjælpe. Det kan firmaet bag appen ikke.
help-old = Din gamle telefon viser stadig et token
help-old-how = Når din nye telefon er klar, virker tokenet på din gamle telefon ikke længere. Vælg »Delete Code« i appen på din gamle telefon.
help-refused = Din engangskode bliver ikke godtaget
help-refused-how = De fleste engangskoder virker én gang og kun kort tid. Vent på den næste, og slå automatisk dato og tid til på din telefon.

## Fejl

error-heading = Noget gik galt
error-not-found-heading = Siden findes ikke
error-not-found-advice = Adressen er måske stavet forkert eller forældet.
error-not-found-way-on = Gå til startsiden
error-malformed-heading = Vi kunne ikke forstå anmodningen
error-malformed-advice = Start forfra på den første side.
error-malformed-way-on = Gå til startsiden
error-not-ours-heading = Vi kunne ikke godtage formularen
error-not-ours-advice = Af sikkerhedshensyn har vi ikke brugt det, du skrev. Hvis du kom hertil via et link eller et andet websted, så start forfra på den første side.
error-not-ours-way-on = Gå til startsiden
error-origin-hidden-heading = Din browser skjuler, hvor formularen kom fra
error-origin-hidden-advice = Af sikkerhedshensyn har vi ikke brugt det, du skrev. Åbn siden i en anden browser, eller slå Internet Explorer-tilstand fra. Hvis meddelelsen kommer igen, så kontakt it-supporten: En enhed på netværket fjerner måske det, browseren sender.
error-origin-hidden-way-on = Gå til startsiden
error-too-many-cookies-heading = Din browser sendte for mange cookies
error-too-many-cookies-advice = De mange cookies kommer fra andre websteder i din organisation. Slet de websteders cookies, eller åbn siden i et privat vindue. Hvis meddelelsen kommer igen, så kontakt it-supporten.
error-too-many-cookies-way-on = Gå til startsiden
error-two-cookies-heading = Din browser sendte to cookies til denne side
error-two-cookies-advice = Indlæs siden igen. Hvis meddelelsen kommer igen, så luk alle browservinduer, eller brug et privat vindue, og kontakt it-supporten. Den ene af de to cookies kan komme fra et andet websted i din organisation.
error-two-cookies-way-on = Prøv igen
error-sign-on-heading = Vi fik ikke dit brugernavn fra din organisations login
error-sign-on-advice = Vi kan ikke bruge de oplysninger, vi fik, så intet er sendt. Kontakt it-supporten.
error-sign-on-way-on = Kontakt it-supporten
error-limited-heading = For mange forsøg
error-limited-advice =
    { $count ->
        [one] For at beskytte kontoen skal du vente et minut, før du prøver igen.
       *[other] For at beskytte kontoen skal du vente { $count } minutter, før du prøver igen.
    }
error-limited-counts = Både forkerte adgangskoder og pushanmodninger, som ingen har godkendt på den gamle telefon, tæller som forsøg.
error-limited-way-on = Gå til startsiden
error-address-limited-heading = For mange mislykkede login fra dit netværk
error-address-limited-advice =
    Grænsen gælder din netværksadresse, ikke din konto. Flere login fra den adresse mislykkedes, måske dine kollegers. { $count ->
        [one] Vent et minut, og prøv så igen.
       *[other] Vent { $count } minutter, og prøv så igen.
    }
error-address-limited-way-on = Gå til startsiden
error-stopped-heading = Login er sat på pause for denne konto
error-stopped-advice = Flere forsøg i træk var forkerte, og ét til kan låse kontoen. It-supporten kan ophæve pausen.
error-stopped-way-on = Kontakt it-supporten
error-under-way-heading = Et andet login venter
error-under-way-advice = Nogen er allerede ved at logge på denne konto. Hvis det er dig, så fortsæt i det vindue, eller prøv igen om 2 minutter. Hvis det ikke er dig, så godkend ingen pushanmodninger, og kontakt it-supporten.
error-under-way-way-on = Prøv igen
error-stale-heading = Formularen er forældet
error-stale-advice = Vi brugte ikke formularen, fordi den hører til en ældre side. Fortsæt, hvor du er nu.
error-stale-way-on = Fortsæt
error-busy-heading = Vi arbejder stadig på din seneste anmodning
error-busy-advice = Vent et øjeblik, og fortsæt så.
error-busy-way-on = Fortsæt
error-unreachable-heading = Loginserveren kan ikke nås
error-unreachable-advice = Intet er ændret. Du kan stadig logge på med din gamle telefon. Prøv igen om nogle minutter.
error-unreachable-advice-first = Intet er ændret. Prøv igen om nogle minutter.
error-unreachable-advice-number = Intet er ændret. Prøv igen om nogle minutter.
error-unreachable-way-on = Prøv igen
error-away-heading = Loginserveren er ikke tilgængelig i øjeblikket
error-away-advice = Intet er ændret. Du kan stadig logge på med din gamle telefon. Siden tjekker selv igen og viser, hvornår du kan fortsætte.
error-away-advice-first = Intet er ændret. Siden tjekker selv igen og viser, hvornår du kan fortsætte.
error-away-advice-number = Intet er ændret. Siden tjekker selv igen og viser, hvornår du kan fortsætte.
error-away-way-on = Prøv igen
error-timed-out-heading = Loginserveren svarede ikke i tide
error-timed-out-advice = Vi ved ikke, om loginserveren fik din anmodning. Prøv igen om et minut.
error-timed-out-way-on = Prøv igen
error-reported-heading = Loginserveren melder om et problem
error-reported-advice = Prøv igen. Hvis problemet fortsætter, så kontakt it-supporten.
error-reported-way-on = Prøv igen
error-not-understood-heading = Loginserveren sendte et uventet svar
error-not-understood-advice = Prøv igen om nogle minutter. Hvis problemet fortsætter, så kontakt it-supporten.
error-not-understood-way-on = Prøv igen
error-full-heading = For mange bruger denne side lige nu
error-full-advice = Intet er ændret. Du kan stadig logge på med din gamle telefon. Siden tjekker selv igen og viser, hvornår du kan fortsætte.
error-full-advice-first = Intet er ændret. Siden tjekker selv igen og viser, hvornår du kan fortsætte.
error-full-advice-number = Intet er ændret. Siden tjekker selv igen og viser, hvornår du kan fortsætte.
error-full-way-on = Prøv igen
error-sessions-away-heading = Siden er utilgængelig et øjeblik
error-sessions-away-advice = Intet er gået tabt. Siden tjekker igen om nogle sekunder og fører dig tilbage til, hvor du var.
error-sessions-away-way-on = Tjek igen nu
error-internal-heading = Noget gik galt på denne side
error-internal-advice = Det er ikke din skyld. Prøv igen. Hvis problemet fortsætter, så kontakt it-supporten.
error-internal-way-on = Prøv igen

## E-mailen, der siger, at noget er ændret

mail-token-moved-subject = Dine engangskoder kommer nu fra en anden telefon
mail-token-moved-lead = Engangskoderne for { $userid } kommer nu fra appen på en telefon, der lige er sat op. Engangskoder fra tidligere telefoner virker ikke længere.
mail-when = Hvornår: { $when }
mail-from = Fra IP-adressen: { $address }
mail-token-moved-you = Hvis det var dig, behøver du ikke gøre mere.
mail-number-changed-subject = Dine engangskoder går nu til et andet telefonnummer
mail-number-changed-lead = Engangskoder for { $userid } går nu til et andet telefonnummer.
mail-number-changed-you = Hvis det var dig, behøver du ikke gøre mere. Dit gamle nummer får ikke flere engangskoder.
mail-enrolment-started-subject = En QR-kode til dine engangskoder er blevet vist
mail-enrolment-started-lead = Nogen loggede på som { $userid } og fik vist en QR-kode. En telefon, der scanner QR-koden, giver engangskoderne for { $userid }.
mail-enrolment-started-you = Hvis det var dig, behøver du ikke gøre mere.
mail-enrolment-unknown-subject = Dine engangskoder kommer måske nu fra en anden telefon
mail-enrolment-unknown-lead = Nogen loggede på som { $userid } og fik vist en QR-kode. En telefon, der scanner QR-koden, giver engangskoderne for { $userid }. Vi ved ikke, om en telefon har scannet QR-koden.
mail-enrolment-unknown-you = Hvis det var dig, behøver du ikke gøre mere. Hvis du ikke blev færdig, kan du altid starte forfra.
mail-not-you = Hvis det ikke var dig, kender nogen måske din adgangskode. Kontakt it-supporten med det samme:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Webside: { $url }
mail-contact-hours = Åbningstider: { $hours }

## Statussiden for helpdesken

status-title = Portalens status
status-search = Reference eller brugernavn
status-search-button = Søg
status-fine-heading = Portalen virker
status-fine-advice = SecEnrol svarer på portalens forespørgsler.
status-quiet-heading = Ingen forespørgsler til SecEnrol
status-quiet-advice = Portalen har ikke sendt noget til SecEnrol den seneste time, så der vides intet om SecEnrol.
status-trouble-heading = SecEnrol svarer ikke, som den skal
status-trouble-advice = Den seneste time fik mange forespørgsler til SecEnrol intet svar. Loggen viser hvorfor.
status-unready-heading = Portalen er ikke klar
status-unready-advice = Ingen kan fortsætte, før dette er løst:
status-now = Nu
status-under-way = Sessioner i gang eller lige afsluttede
status-unknown = ukendt
status-in-flight = Forespørgsler, der venter på SecEnrol
status-notices = Meddelelser, der venter på at blive sendt
status-audit-lost = Tabte revisionslinjer
status-funnel = De seneste 24 timer: hvor langt folk kommer
status-step = Trin
status-people = Personer
status-percent = Andel af trinnet før
status-percent-of = { $percent } %
status-started = Så startsiden
status-signed-in = Adgangskode godtaget
status-confirmed = Nåede QR-koden
status-done = Ny telefon klar
status-given-up = Opgivet
status-given-up-count = Opgivet undervejs: { $count }
status-waves = Bølger, siden programmet sidst startede
status-wave = Bølge
status-waves-rounded = Tallene er rundet ned til et multiplum af fem.
status-hours = De seneste 24 timer, time for time
status-drawing = Søjler for hver af de seneste 24 timer: klare telefoner, opgivne sessioner og et mærke, hvor SecEnrol ikke svarede. Tabellen nedenfor har tallene.
status-table = Som tabel
status-hour = Time
status-ago =
    { $count ->
        [0] denne time
        [one] for 1 time siden
       *[other] for { $count } timer siden
    }
status-answered = SecEnrol svarede
status-failed = SecEnrol svarede ikke
status-at = Opdateret { $at }.
status-follow = Opdatér hvert minut
status-stay = Stop opdateringen
status-version = Handover { $version }.

## Portalens lancering (handover kit)

kit-heading = Ny telefon?
kit-lead = Flyt selv dit token på omkring 2 minutter.
kit-keep = Behold din gamle telefon, indtil din nye telefon er klar.
kit-step-sign-in = Log på med dit brugernavn og din adgangskode.
kit-step-confirm = Bekræft med din gamle telefon.
kit-step-scan = Scan QR-koden med { $app } på din nye telefon.
kit-open = Åbn denne adresse på en computer, eller scan QR-koden med kameraet på din gamle telefon:
kit-open-alt = QR-kode, der fører til { $address }
kit-lost = Kontakt it-supporten, hvis du ikke længere har din gamle telefon.
kit-mail-hello = Hej
kit-mail-before-subject = Snart kan du selv flytte dit token til en ny telefon
kit-mail-before-lead = Snart kan du selv flytte dit token til en ny telefon på omkring 2 minutter og uden hjælp fra it-supporten.
kit-mail-before-day = Denne side åbner den { $day }:
kit-mail-before-address = Her er sidens adresse:
kit-mail-before-keep = Behold din gamle telefon indtil da, også selv om du allerede har en ny.
kit-mail-day-subject = Nu kan du selv flytte dit token til en ny telefon
kit-mail-day-lead = Har du en ny telefon, eller får du snart en? Nu kan du selv flytte dit token på omkring 2 minutter:
kit-mail-reminder-subject = Flyt dit token, før du giver din gamle telefon videre
kit-mail-reminder-lead = Bruger du stadig en gammel telefon til dine engangskoder? Flyt dit token til din nye telefon, før du giver den gamle videre. Det tager omkring 2 minutter:
kit-mail-have = Hav begge telefoner, dit brugernavn og din adgangskode klar.
kit-mail-install = Installér { $app } på din nye telefon.
kit-mail-safe = Kun denne adresse er vores. Vi beder aldrig om din adgangskode eller en engangskode på e-mail eller over telefonen.
kit-desk-heading = Spørgsmål til it-supporten
kit-desk-lead = Medarbejderne kan nu selv flytte deres token på denne adresse:
kit-desk-rule = Bed aldrig om en adgangskode eller en engangskode. Før du ændrer noget på en konto, skal du kontrollere, hvem du har med at gøre, sådan som din organisation kræver.
kit-desk-lost-answer = Kontrollér, hvem du har med at gøre. Hjælp derefter som hidtil: Kun it-supporten kan give et nyt token til folk, der ikke længere har deres gamle telefon.
kit-desk-paused = »Login er sat på pause for denne konto«
kit-desk-paused-answer = Flere forsøg var forkerte, og ét til kan låse kontoen. Kontrollér, hvem du har med at gøre. Ophæv derefter pausen på portalens server med »handover unlock« og brugernavnet.
kit-desk-reference = Siden viser en reference
kit-desk-reference-answer = Søg efter referencen i portalens log og revisionslog. Dér står, hvad der er sket.
kit-desk-waiting = Den nye telefon har tokenet, men siden venter stadig
kit-desk-waiting-answer = På den side skriver personen kontrolkoden, som appen viser.
kit-desk-not-me = »Jeg fik en e-mail om mine engangskoder, men jeg har ikke gjort noget«
kit-desk-not-me-answer = Nogen kender måske adgangskoden. Behandl det som en sikkerhedshændelse, og spær kontoen med det samme.
