# Ordene på portalens sider, på dansk. Termerne står i docs/glossary.md.

language-name = Dansk
languages = Sprog
product = Flyt min token
skip = Gå til indholdet
help-link = Hjælp
person = Flytter token for
person-first = Sætter den første telefon op for
person-number = Ændrer telefonnummer for
person-done = Logget på som
person-begun = Påbegyndt kl. { $time } fra adressen { $address }
person-other = Et andet login til denne konto blev påbegyndt kl. { $time } fra adressen { $address }. Hvis det ikke var dig, så kontakt it-support, før du går videre.
finish = Afslut
stop = Stop og log af
progress = Trin { $count-now } af { $count-all }
progress-open = Trin { $count-now }
track-sign-in = Log på
track-passcode = Bekræft
track-scan = Scan
track-done = Færdig
track-sms-number = Nyt nummer
track-sms-confirm = Kontrol
track-sms-code = Kode
title-wrong = Fejl: { $title }
copy = Kopiér
copied = Kopieret
check-now = Tjek nu
quoted = Loginserveren melder:
reference = Oplys { $reference }, hvis du spørger it-supporten om dette.
back-to-start = Tilbage til start
support-link = Kontakt it-supporten
support-phone = Telefon
support-email = E-mail
support-url = Webside
support-hours = Åbningstid
problem-heading = Noget mangler eller er forkert
card-heading = Spørg it-supporten
card-lead = Fortæl dem dette. Det indeholder hverken adgangskode eller engangskode.
card-reference = Reference
card-time = Tidspunkt
card-step = Trin
card-reason = Hvad der skete
card-copy = Kopiér dette
card-mail = Skriv en e-mail
tries-left =
    { $count ->
        [one] Det er dit sidste forsøg; derefter skal du logge på igen.
       *[other] Du har { $count } forsøg tilbage.
    }
demo-banner = Dette er en demo. Ingen rigtige konti bliver berørt.
demo-phones = Åbn demoens telefoner
demo-phone = Åbn telefonerne for { $userid }
insecure-banner = Siden er ikke krypteret. Andre på dit netværk kan måske se, hvad du skriver.

## Start

start-heading = Flyt din token til en ny telefon
start-heading-first = Sæt appen op på din første telefon
start-ready = Gør klar
start-lead = Du skal bruge din gamle telefon, din nye telefon og omkring to minutter.
start-lead-first = Du skal bruge din telefon og omkring to minutter.
start-ready-install = Installér appen { $app } på din nye telefon
start-ready-install-first = Installér appen { $app } på din telefon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scan en kode for at installere appen
start-store-ios-qr = QR-kode, der fører til appen i App Store
start-store-android-qr = QR-kode, der fører til appen på Google Play
start-ready-here = Læser du dette på din nye telefon?
start-ready-here-first = Læser du dette på netop den telefon?
start-ready-here-how = En telefon kan ikke scanne sin egen skærm. Åbn denne side på en computer:
start-ready-here-else = Ingen computer? Fortsæt her, og kopiér opsætningsnøglen til appen i stedet for at scanne.
start-where = Hvor læser du dette?
start-where-new = På min nye telefon
start-where-scan = Eller scan denne QR-kode med din gamle telefon for at åbne siden der.
start-where-alt = QR-kode, der fører til denne side
start-where-old = På min gamle telefon
start-where-old-how = Fortsæt her. Din nye telefon scanner så QR-koden fra denne skærm.
start-question = Hvad af dette passer på dig?
start-app = Jeg har stadig min gamle telefon med appen
start-app-detail = Appen viser mig koder eller beder mig godkende.
start-sms = Jeg får engangskoder på sms
start-sms-detail = Jeg har fået ny telefon eller nyt nummer.
start-first = Det er min første telefon
start-first-detail = Jeg har ingen engangskoder endnu.
start-other = Jeg får allerede engangskoder
start-other-app = Vis de andre valgmuligheder
start-lost = Jeg har ikke længere min gamle telefon
start-lost-detail = Den er væk, i stykker, slettet eller givet videre.
start-under-way = Du er allerede begyndt at flytte din token i denne browser.
start-under-way-first = Du er allerede begyndt at sætte din telefon op i denne browser.
start-under-way-number = Du er allerede begyndt at skifte nummer i denne browser.
start-continue = Fortsæt, hvor du var

stopped-heading = Du er stoppet
stopped-advice = Fik du ikke at vide, at din nye telefon er klar, er intet ændret, og din gamle telefon virker stadig.
stopped-advice-first = Fik du ikke at vide, at din telefon er klar, er intet ændret.
stopped-advice-app = Så du, at din telefon er klar? Så er du færdig. Ellers er intet ændret: Dine loginkoder kommer stadig på sms.
stopped-advice-number = Fik du ikke at vide, at dit nummer er ændret, er intet ændret, og engangskoder går stadig til dit gamle nummer.
over-heading = Du er ikke længere logget på her
over-advice = Det, der var i gang i denne browser, blev stoppet eller er slut. Fik du ikke at vide, at det er gjort, så begynd forfra.
no-cookie-heading = Du er ikke logget ind her
no-cookie-advice = Har du lige logget ind, har din browser ikke gemt denne sides cookie. Tillad cookies for denne side, eller åbn den i sit eget vindue. Har du logget ud, så begynd forfra.
no-cookie-window = Åbn denne side i sit eget vindue

## Log på

sign-in-heading = Log på
sign-in-lead = Brug det navn og den adgangskode, du logger på med på arbejdet.
sign-in-userid = Brugernavn
sign-in-userid-hint = For eksempel jsmith, CORP\jsmith eller jsmith@example.org.
sign-in-userid-locked = Det er det navn, du er logget på med hos din organisation. Det kan kun ændres der.
sign-in-userid-problem = Skriv dit brugernavn: bogstaver, tal, mellemrum og . _ - @ ' + $ #, med dit domæne, hvis du bruger et. Har du indsat det, så skriv det i stedet.
sign-in-userid-other = Her kan kun det navn bruges, som du er logget på med hos din organisation. Det står nu i feltet.
sign-in-password = Adgangskode eller pinkode
sign-in-password-show = Vis adgangskoden
sign-in-password-hide = Skjul adgangskoden
sign-in-password-empty = Skriv din adgangskode.
sign-in-password-problem = Skriv din adgangskode. Den må højst have 256 tegn og ingen linjeskift.
sign-in-button = Log på
sign-in-busy = Logger på…
sign-in-next = Derefter bekræfter du med din gamle telefon, at det er dig.
sign-in-next-first = Derefter bliver du måske bedt om en kode, som kommer på sms eller e-mail. Så scanner du en QR-kode med din telefon.
sign-in-next-app = Derefter skriver du loginkoden fra en sms. Så sætter du appen op.
sign-in-next-number = Derefter skriver du en engangskode, som sendes til dit gamle nummer. Så indtaster du det nye.
sign-in-lost = Jeg har ikke længere min gamle telefon
sign-in-lost-first = Kontakt it-supporten
sign-in-lost-number = Mit gamle nummer modtager ikke længere beskeder
sign-in-refused-heading = Du kunne ikke logges på
sign-in-refused-advice = Tjek dit brugernavn, og om Caps Lock er slået til.
sign-in-refused-last = Du har ét forsøg mere; derefter skal du vente.
sign-in-refused-locked = Er både navn og adgangskode helt sikkert rigtige, er din konto måske låst: spørg it-supporten.
sign-in-other-heading = En flytning er allerede i gang i denne browser
sign-in-other-advice = Den gælder et andet brugernavn. Fortsæt den, eller stop den, før du logger på som en anden.

ended-expired-heading = Din session er slut
ended-expired-advice = For din sikkerheds skyld slutter den efter nogle minutter, hvor du ikke gør noget. Fik du at vide, at din nye telefon er klar, er du færdig. Ellers log på igen: din gamle telefon virker stadig.
ended-expired-advice-first = For din sikkerheds skyld slutter den efter nogle minutter, hvor du ikke gør noget. Fik du at vide, at din telefon er klar, er du færdig. Ellers log på igen.
ended-expired-advice-number = For din sikkerheds skyld slutter den efter nogle minutter, hvor du ikke gør noget. Fik du at vide, at dit nummer er ændret, er du færdig. Ellers log på igen: engangskoder går stadig til dit gamle nummer.
ended-refused-heading = Du blev ikke logget på
ended-refused-advice = Anmodningen blev ikke godkendt på din gamle telefon i tide, eller brugernavnet eller adgangskoden var forkert. Log på for at prøve igen.
ended-refused-advice-first = Brugernavnet eller adgangskoden var forkert, eller det tog for lang tid at logge på. Log på for at prøve igen.
ended-refused-advice-number = Brugernavnet eller adgangskoden var forkert, eller det tog for lang tid at logge på. Log på for at prøve igen.
ended-failed-heading = Du kunne ikke logges på
ended-failed-advice = Loginserveren svarede ikke, som den skulle. Prøv igen om et minut.
ended-passcodes-heading = For mange engangskoder
ended-passcodes-advice = Log på igen. Vent så, til din gamle telefon viser en ny kode, og skriv den.
ended-passcodes-advice-first = Log på igen. Skriv så koden fra den nyeste besked.
ended-passcodes-advice-number = Log på igen. Skriv så engangskoden fra den nyeste sms.
ended-check-codes-heading = For mange kontrolkoder
ended-check-codes-advice = Log på igen for at få en ny QR-kode.
ended-numbers-heading = Dit telefonnummer blev ikke ændret
ended-numbers-advice = Flere forsøg blev afvist. Log på for at begynde forfra, eller spørg it-supporten.
ended-upstream-heading = Loginserveren har afsluttet din session
ended-upstream-advice = Den kender dig ikke længere, måske fordi der er gået noget tid. Log på igen for at få en ny QR-kode.

## Godkend

approve-heading = Se på din gamle telefon
approve-heading-first = Du bliver logget på
approve-heading-number = Du bliver logget på
approve-lead = Hvis den beder dig godkende et login, så godkend det. Siden går selv videre.
approve-lead-first = Loginserveren har ikke svaret endnu. Siden går selv videre.
approve-lead-number = Loginserveren har ikke svaret endnu. Siden går selv videre.
approve-waiting = Venter på din gamle telefon…
approve-waiting-first = Venter på loginserveren…
approve-waiting-number = Venter på loginserveren…
approve-found = Godkendt. Et øjeblik…
approve-found-first = Du er logget på. Et øjeblik…
approve-found-number = Du er logget på. Et øjeblik…
approve-only-you = Godkend kun det, du selv har startet lige nu.
approve-rival = Et andet login til denne konto er lige blevet afvist. Hvis det ikke var dig, så godkend intet, og fortæl det til it-support.
approve-slow = Hvis din gamle telefon ikke viser noget, er loginserveren måske langsom.
approve-trouble = Der sker ikke noget på min gamle telefon
approve-trouble-open = Åbn godkendelsesappen på din gamle telefon, og se efter en anmodning der.
approve-trouble-network = Tjek, at din gamle telefon er på internettet.
approve-trouble-again = Hvis der ikke er nogen anmodning efter to minutter, kan du prøve igen på denne side.

## Engangskode

passcode-heading = Skriv din aktuelle engangskode
passcode-heading-first = Skriv den kode, du har fået
passcode-heading-number = Skriv engangskoden, der er sendt til dit gamle nummer
passcode-lead = Se på din gamle telefon: åbn godkendelsesappen der, eller den seneste sms med en engangskode.
passcode-lead-first = Den kommer på sms eller e-mail, til det nummer eller den adresse, som din organisation har på dig.
passcode-lead-app = Koden kommer på sms. Den nyeste besked gælder.
passcode-lead-number = Den blev sendt til dit gamle nummer: se på den nyeste sms der.
passcode-label = Engangskode
passcode-hint = Som regel 6 cifre. Mellemrum er ligegyldige.
passcode-problem = Skriv engangskoden fra din gamle telefon: 4 til 16 cifre eller bogstaver.
passcode-problem-first = Skriv koden fra beskeden: 4 til 16 cifre eller bogstaver.
passcode-problem-number = Skriv engangskoden fra sms’en: 4 til 16 cifre eller bogstaver.
passcode-button = Fortsæt
passcode-busy = Tjekker…
passcode-refused-heading = Engangskoden blev ikke godtaget
passcode-refused-advice = En engangskode virker én gang og kun kort tid. Vent, til din gamle telefon viser en ny, og skriv den.
passcode-refused-advice-first = En kode virker én gang og kun kort tid. Skriv den fra den nyeste besked, eller stop, og log på igen for at få en anden.
passcode-refused-advice-number = En engangskode virker én gang og kun kort tid. Skriv den fra den nyeste besked, eller stop, og log på igen for at få en anden.
passcode-clock = Uret på din gamle telefon skal vise { $time } nu; går det forkert, så sæt det til automatisk.
passcode-after-fault = Brug en ny engangskode: den sidste kan være brugt op.
passcode-trouble = Min engangskode bliver ikke godtaget, eller jeg har ingen
passcode-trouble-account = Brug koden i appen, der hører til din arbejdskonto.
passcode-trouble-name = På nogle telefoner har appen sit ældre navn, »SecurEnvoy Soft Token«.
passcode-trouble-copied = Brug appen på din gamle telefon. En sikkerhedskopi eller overførsel kan have kopieret den til den nye, men koderne fra kopien bliver ikke godkendt.
passcode-trouble-fob = Hvis du har en nøglering med koder eller appen på en bærbar computer, skal du skrive den kode, der vises der.
passcode-trouble-text = Får du engangskoder på sms, gælder den nyeste besked. Der kan gå et minut, før den kommer.
passcode-trouble-text-first = Den nyeste besked gælder. Der kan gå et minut, før den kommer, og en e-mail kan ligge i uønsket post. Kommer der ingen, så spørg it-supporten, om de har det rigtige nummer eller den rigtige adresse.
passcode-trouble-text-number = Den nyeste besked gælder. Der kan gå et minut, før den kommer.
passcode-trouble-voice = Hvis telefonen ringer i stedet, skal du tage den og skrive den kode, du hører.
passcode-trouble-several = Hvis en besked indeholder flere koder, skal du bruge hver af dem én gang, i rækkefølge. En kode til hele dagen gælder, til den næste kommer.
passcode-trouble-clock = Sæt uret på din gamle telefon til automatisk. Et forkert ur giver forkerte koder.

## Scan

scan-heading = Scan dette med din nye telefon
scan-heading-first = Scan dette med din telefon
scan-phone-heading = Sæt appen op på denne telefon
scan-lead = Din gamle telefon virker, til den nye har meldt sig. Derefter virker kun den nye: koder fra den gamle telefon godtages ikke længere.
scan-lead-first = Når din telefon har meldt sig, logger du på med de koder, som appen viser.
scan-picture = QR-kode
scan-qr-alt = QR-kode, der skal scannes med godkendelsesappen på din nye telefon
scan-qr-alt-first = QR-kode, der skal scannes med godkendelsesappen på din telefon
scan-no-qr = QR-koden kan ikke vises. Brug opsætningsnøglen i stedet.
scan-not-printed = QR-koden og opsætningsnøglen udskrives ikke, fordi de er hemmelige.
scan-cannot = Kan du ikke scanne, eller læser du dette på din nye telefon?
scan-app-link = På din nye telefon? Åbn appen
scan-app-link-first = På den telefon nu? Åbn appen
scan-setup-key = En telefon kan ikke scanne sin egen skærm. Vælg i appen på din nye telefon at indtaste en nøgle manuelt, og skriv eller indsæt denne opsætningsnøgle. Vis den ikke til nogen.
scan-setup-key-first = En telefon kan ikke scanne sin egen skærm. Vælg i appen at indtaste en nøgle manuelt, og skriv eller indsæt denne opsætningsnøgle. Vis den ikke til nogen.
scan-steps = På din nye telefon
scan-steps-first = På din telefon
scan-step-app = Åbn appen { $app }.
scan-step-add = Tilføj en ny token, og lad appen bruge kameraet, hvis den spørger.
scan-step-point = Ret kameraet mod QR-koden.
scan-step-key = Vælg at indtaste en nøgle manuelt, og skriv opsætningsnøglen, der står her.
scan-phone-copy = Kopiér denne opsætningsnøgle. Vis den ikke til nogen.
scan-phone-paste = Tilføj en token manuelt i appen { $app }, og indsæt opsætningsnøglen.
scan-phone-check = Kom tilbage hertil, og skriv den kontrolkode, som appen viser.
scan-phone-picture = Er appen på en anden telefon? Vis QR-koden
scan-waiting = Venter på din nye telefon…
scan-waiting-first = Venter på din telefon…
scan-found = Den er her. Et øjeblik…
scan-reloads =
    { $count ->
        [one] Siden ser efter igen hvert sekund.
       *[other] Siden ser efter igen med { $count } sekunders mellemrum.
    }
scan-stay = Opdater ikke, mens jeg skriver
scan-go-on = Opdater automatisk igen
scan-check-code = Viser din nye telefon en kontrolkode?
scan-check-code-label = Kontrolkode
scan-check-code-hint = Appen viser en, når den ikke selv kan melde sig: uden forbindelse, eller når du har indtastet opsætningsnøglen. Ellers lad feltet være tomt.
scan-check-code-problem = Skriv kontrolkoden, som din nye telefon viser: 4 til 32 bogstaver og cifre.
scan-check-code-problem-first = Skriv kontrolkoden, som din telefon viser: 4 til 32 bogstaver og cifre.
scan-check-code-button = Send kontrolkoden
scan-check-code-busy = Sender…
scan-check-code-refused-heading = Kontrolkoden blev ikke godtaget
scan-check-code-refused-advice = Sammenlign den med din nye telefon, og skriv den igen.
scan-check-code-refused-advice-first = Sammenlign den med din telefon, og skriv den igen.
scan-trouble = Det virker ikke
scan-trouble-camera = Hvis appen ikke ser nogen kode: gør vinduet større og skærmen lysere, hold telefonen lidt længere væk, og tjek, at appen må bruge kameraet.
scan-trouble-page = Hvis der åbnes en webside eller ikke sker noget: scan med godkendelsesappen, ikke med telefonens kameraapp.
scan-trouble-network = Hvis appen har læst koden, men siden ikke går videre: sæt din nye telefon på internettet, eller skriv kontrolkoden, som den viser.
scan-trouble-network-first = Hvis appen har læst koden, men siden ikke går videre: sæt din telefon på internettet, eller skriv kontrolkoden, som den viser.
scan-trouble-key = Hvis kameraet slet ikke virker: skriv opsætningsnøglen i stedet.
scan-trouble-again = Hvis intet hjælper: stop, og log på igen for at få en ny kode. Din gamle telefon virker stadig.
scan-trouble-again-first = Hvis intet hjælper: stop, og log på igen for at få en ny kode.

## Ventetid

waiting-left =
    { $count ->
        [one] Der er et minut tilbage.
       *[other] Der er omkring { $count } minutter tilbage.
    }
waiting-ends =
    { $count ->
        [one] For din sikkerheds skyld slutter dette om cirka et minut.
       *[other] For din sikkerheds skyld slutter dette om { $count } minutter.
    }
waiting-more = Jeg har brug for mere tid
waiting-slow = Loginserveren svarer langsomt. Vi bliver ved med at spørge; du behøver ikke gøre noget.
waiting-offline = Din computer har ingen forbindelse. Siden går selv videre, når den har.
waiting-fault = Det seneste tjek mislykkedes. Vi prøver automatisk igen.

waiting-away = Loginserveren er ikke tilgængelig i øjeblikket. Vi bliver ved med at spørge; du behøver ikke gøre noget.
upstream-ask = Hvis det trækker ud, så spørg it-supporten: { $contacts }.
upstream-ask-help-desk = Hvis det trækker ud, så spørg din sædvanlige it-helpdesk.
upstream-well-heading = Nu kan du fortsætte
upstream-well-advice = Loginserveren tager imod igen. Havde du skrevet en adgangskode eller en kode, så skriv den en gang til.

## Færdig

done-heading = Din nye telefon er klar
done-heading-first = Din telefon er klar
done-lead = Din token er flyttet. Log fra nu af på med koderne fra din nye telefon.
done-lead-first = Appen på din telefon er sat op. Log fra nu af på med de koder, den viser.
done-took =
    { $count-minutes ->
        [0] Det tog dig { $count-seconds } s.
       *[other] Det tog dig { $count-minutes } min. { $count-seconds } s.
    }
done-lead-app = Fra nu af logger du på med de koder, som appen viser, ikke med sms.
done-test = Prøv det nu
done-test-how = Log på et sted på arbejdet med din nye telefon, før du lægger den gamle væk.
done-test-how-first = Log på et sted på arbejdet med en kode fra appen.
done-test-link = Prøv det: log på { $name }
done-old = Fjern token fra din gamle telefon
done-old-dead = Hvis din gamle telefon stadig viser en token, virker den ikke længere. Sådan fjerner du den:
done-old-arrow = Tryk på pilen ved siden af token for din arbejdskonto.
done-old-delete = Vælg »Delete Code«.
done-not-you = Var det ikke dig, eller virker din nye telefon ikke?

closed-heading = Du er logget af
closed-moved = Din token er på din nye telefon.
closed-moved-first = Din token er på din telefon.
closed-moved-number = Dine engangskoder går til dit nye nummer.
closed-lead = Du kan lukke vinduet nu.

## Sms

sms-heading = Du får engangskoder på sms
sms-lead = Hvad du skal gøre, afhænger af, hvad der er nyt.
sms-same = Jeg har ny telefon med samme nummer
sms-same-how = Du behøver ikke gøre noget. Engangskoder går til dit nummer, uanset hvilken telefon det sidder i.
sms-number = Jeg har fået nyt nummer
sms-number-how = Ændr det, mens dit gamle nummer stadig modtager beskeder:
sms-change-how = Log på med en engangskode, som sendes til dit gamle nummer. Indtast så det nye. Det tager omkring to minutter.
sms-change-button = Ændr mit nummer
sms-step-open = Åbn din organisations tilmeldingsside, og kom tilbage hertil for næste trin.
sms-step-open-link = Åbn tilmeldingssiden (i en ny fane)
sms-step-find = Åbn din organisations tilmeldingsside. Du finder den som »Manage My Token«, hvor du logger på på arbejdet.
sms-step-sign-in = Log på som sædvanligt, med engangskoden, der sendes til dit gamle nummer.
sms-step-choose = Vælg »Send My Passcode Via SMS«, indtast dit nye nummer, og følg anvisningerne.
sms-step-done = Derefter går dine engangskoder til dit nye nummer.
sms-app = Jeg vil hellere bruge appen
sms-app-how = Log på her med en engangskode fra en sms, og sæt appen op på din telefon.
sms-app-button = Sæt appen op
sms-lost = Mit gamle nummer modtager ikke længere beskeder
sms-number-heading = Dit nye telefonnummer
sms-number-lead = Hvor skal dine engangskoder hen?
sms-region = Land
sms-region-choose = Vælg et land
sms-region-problem = Vælg et land på listen.
sms-number-label = Mobilnummer
sms-number-hint = Som du skriver det hjemme, eller med + og landekode. Mellemrum er ligegyldige.
sms-number-button = Fortsæt
sms-number-next = Der ændres ikke noget endnu. Du ser nummeret en gang til først.
sms-number-characters = Skriv nummeret kun med cifre; der må kun stå et + foran.
sms-number-short = Nummeret er for kort. Skriv det hele.
sms-number-long = Nummeret er for langt. Tjek, om et ciffer står dobbelt.
sms-number-elsewhere = Nummeret hører ikke til det valgte land ({ $region }). Vælg nummerets eget land, eller ret nummeret.
sms-number-not-served = Her sendes engangskoder ikke til numre i det land ({ $region }). Skriv et nummer fra et land på listen.
sms-number-unknown = Nummeret findes ikke i det land, du valgte. Tjek cifrene.
sms-number-premium = Engangskoder sendes ikke til overtakserede numre. Skriv dit eget mobilnummer.
sms-number-no-texts = Nummeret kan ikke modtage sms. Skriv et mobilnummer.
sms-number-same = Dine engangskoder går allerede til dette nummer. Skriv et andet, eller stop her.
sms-number-refused-heading = Nummeret blev ikke godtaget
sms-number-refused-advice = Dine engangskoder går stadig til dit gamle nummer. Tjek det nye, og skriv det igen.
sms-confirm-heading = Er dette dit nye nummer?
sms-confirm-lead = Dine engangskoder kommer til at gå til dette nummer:
sms-confirm-why = Sammenlign hvert ciffer. Med et forkert nummer kan du ikke længere logge på.
sms-confirm-button = Ja, send mine engangskoder dertil
sms-confirm-busy = Ændrer…
sms-confirm-other = Nej, ret det
sms-code-heading = Skriv koden fra dit nye nummer
sms-code-lead = En sms med en kode er på vej til
sms-code-label = Kode
sms-code-problem = Skriv koden fra sms’en: 4 til 16 cifre eller bogstaver.
sms-code-until = Dit nummer ændres først, når denne kode er godtaget.
sms-code-other = Der kommer ingen besked: brug et andet nummer
sms-code-refused-heading = Koden blev ikke godtaget
sms-code-refused-advice = Se på den nyeste besked på dit nye nummer, og skriv koden derfra.
sms-done-heading = Dit nummer er ændret
sms-done-lead = Dine engangskoder går nu til dit nummer, der ender på { $digits }.
sms-done-test = Log på et sted på arbejdet. Engangskoden skal komme til dit nye nummer.
sms-done-old = Dit gamle nummer
sms-done-old-how = Det får ikke flere engangskoder fra nu af.
sms-done-not-you = Var det ikke dig, eller kommer der ingen besked?

## Væk

lost-heading = Kontakt din it-support
lost-lead = Uden din gamle telefon kan du ikke bevise her, at det er dig. Din it-support kan hjælpe; det kan denne side ikke.
lost-lead-first = Denne side kan ikke hjælpe dig videre. Det kan din it-support.
lost-reset = Få min token nulstillet
lost-contact = It-support
lost-no-contact = Spørg din sædvanlige it-helpdesk.
lost-ready = Hav dette klar
lost-ready-userid = dit brugernavn
lost-ready-identity = noget, der viser, hvem du er, for eksempel dit adgangskort
lost-ready-phone = din nye telefon
lost-ready-phone-first = din telefon
lost-ready-phone-number = din telefon
lost-stolen = Er din telefon blevet stjålet, så sig det med det samme, også selv om du ikke har en ny endnu.

## Hjælp

help-heading = Hjælp
help-lead = Sådan flytter du din token, og her finder du, hvad du skal bruge.
help-app = Du har begge telefoner
help-app-sign-in = Log på her med dit brugernavn og din adgangskode.
help-app-passcode = Skriv engangskoden, som appen på din gamle telefon viser, eller godkend anmodningen på den.
help-app-scan = Scan QR-koden med appen { $app } på din nye telefon.
help-app-done = Vent, til siden siger, at din nye telefon er klar. Slet så den gamle token med »Delete Code«.
help-first-how = Log på med dit brugernavn og din adgangskode. Kommer der en kode på sms eller e-mail, så skriv den. Scan derefter QR-koden med appen på din telefon.
help-address = Hvor denne sides adresse står på din gamle telefon
help-address-how = Tryk i godkendelsesappen på pilen til højre for din token, og vælg »View Details«. I det nederste felt står adressen på din organisations tilmeldingsside.
help-address-blank = Feltet kan være tomt, hvis din organisation ikke bruger anmodninger om godkendelse. Kig så efter »Manage My Token«, hvor du logger på på arbejdet.
help-texts = Du får engangskoder på sms
help-texts-how = Med samme nummer behøver du ikke gøre noget. Et nyt nummer skal registreres.
help-texts-link = Engangskoder på sms
help-copied = Appen er allerede på din nye telefon
help-fob = Du har en nøglering med koder eller appen på en bærbar computer
help-fob-how = Log på her, og skriv den kode, der vises der. Scan så QR-koden med appen på din telefon.
help-lost = Du har ikke længere din gamle telefon
help-lost-how = Så kan kun din organisations it-support hjælpe; det kan appens producent ikke.
help-old = Din gamle telefon viser stadig en token
help-old-how = Den virker ikke længere, når din nye telefon er klar. »Delete Code« i appen fjerner den.
help-refused = Din engangskode bliver afvist
help-refused-how = En engangskode virker én gang. Vent på den næste, og sæt telefonens ur til automatisk.

## Fejl

error-heading = Noget gik galt
error-not-found-heading = Siden findes ikke
error-not-found-advice = Adressen er måske stavet forkert eller forældet.
error-not-found-way-on = Gå til start
error-malformed-heading = Anmodningen kunne ikke forstås
error-malformed-advice = Begynd på den første side, og brug dens knapper.
error-malformed-way-on = Gå til start
error-not-ours-heading = Formularen kom ikke fra denne side
error-not-ours-advice = For din sikkerheds skyld blev den ikke sendt videre. Kom du hertil via et link eller et andet websted, så begynd på den første side.
error-not-ours-way-on = Gå til start
error-origin-hidden-heading = Din browser skjuler, hvor formularen kom fra
error-origin-hidden-advice = For din sikkerhed blev den ikke sendt videre. Åbn siden i en anden browser, eller slå Internet Explorer-tilstand fra. Kommer meddelelsen igen, så kontakt it-supporten: En enhed på netværket fjerner måske det, browseren oplyser.
error-origin-hidden-way-on = Gå til start
error-too-many-cookies-heading = Din browser sendte for mange cookies
error-too-many-cookies-advice = De kommer fra andre websteder i din organisation. Slet de websteders cookies, eller åbn siden i et privat vindue. Kommer meddelelsen igen, så kontakt it-supporten.
error-too-many-cookies-way-on = Gå til start
error-two-cookies-heading = Din browser sendte to cookies til denne side
error-two-cookies-advice = Indlæs siden igen. Kommer meddelelsen igen, så luk alle browservinduer, eller brug et privat vindue, og kontakt it-support. Den ene cookie kan komme fra et andet websted i din organisation.
error-two-cookies-way-on = Gå til start
error-sign-on-heading = Din organisations login gav intet brugernavn videre
error-sign-on-advice = Det, den siger om dig, kan ikke bruges her, så intet er sendt. Sig det til it-supporten.
error-sign-on-way-on = Gå til start
error-limited-heading = For mange forsøg
error-limited-advice =
    { $count ->
        [one] Af hensyn til kontoens sikkerhed skal du vente et minut, før du prøver igen.
       *[other] Af hensyn til kontoens sikkerhed skal du vente { $count } minutter, før du prøver igen.
    }
error-limited-counts = Afviste adgangskoder tæller med, og det gør logins, som ingen har godkendt på den gamle telefon, også.
error-limited-way-on = Gå til start
error-address-limited-heading = For mange afviste login fra dit netværk
error-address-limited-advice =
    Grænsen gælder din netværksadresse, ikke din konto: Flere login derfra blev afvist, måske dine kollegers. { $count ->
        [one] Vent et minut, og prøv igen.
       *[other] Vent { $count } minutter, og prøv igen.
    }
error-address-limited-way-on = Gå til start
error-stopped-heading = Login er sat på pause for denne konto
error-stopped-advice = Der har været flere forkerte forsøg i træk. Et mere kan låse kontoen, så siden sender ingen, før it-support ophæver pausen. Din gamle telefon virker stadig.
error-stopped-way-on = Kontakt it-support
error-under-way-heading = Et andet login venter
error-under-way-advice = Nogen er allerede ved at logge på denne konto og venter på svar fra den gamle telefon. Hvis det er dig, så fortsæt der, eller prøv igen om to minutter. Hvis det ikke er dig, så afvis anmodningen på den gamle telefon og fortæl det til it-support.
error-under-way-way-on = Prøv igen
error-stale-heading = Denne formular er allerede sendt
error-stale-advice = Det, du skrev, blev ikke sendt igen.
error-stale-way-on = Fortsæt
error-busy-heading = Din sidste anmodning er stadig ved at blive besvaret
error-busy-advice = Vent et øjeblik, og fortsæt så.
error-busy-way-on = Fortsæt
error-unreachable-heading = Loginserveren kan ikke nås
error-unreachable-advice = Intet er ændret; din gamle telefon virker stadig. Prøv igen om nogle minutter.
error-unreachable-advice-first = Intet er ændret. Prøv igen om nogle minutter.
error-unreachable-advice-number = Intet er ændret. Prøv igen om nogle minutter.
error-unreachable-way-on = Prøv igen
error-away-heading = Loginserveren er ikke tilgængelig i øjeblikket
error-away-advice = Intet er ændret; din gamle telefon virker stadig. Siden ser selv efter igen og siger til, når du kan fortsætte.
error-away-advice-first = Intet er ændret. Siden ser selv efter igen og siger til, når du kan fortsætte.
error-away-advice-number = Intet er ændret. Siden ser selv efter igen og siger til, når du kan fortsætte.
error-away-way-on = Prøv igen
error-timed-out-heading = Loginserveren svarede ikke i tide
error-timed-out-advice = Vi ved ikke, om den fik din anmodning. Prøv igen om et minut.
error-timed-out-way-on = Prøv igen
error-reported-heading = Loginserveren melder om et problem
error-reported-advice = Prøv igen. Bliver det ved, så spørg it-supporten.
error-reported-way-on = Prøv igen
error-not-understood-heading = Loginserveren gav et uventet svar
error-not-understood-advice = Prøv igen om nogle minutter. Bliver det ved, så spørg it-supporten.
error-not-understood-way-on = Prøv igen
error-full-heading = Mange er ved at flytte deres token lige nu
error-full-advice = Intet er ændret; din gamle telefon virker stadig. Siden ser selv efter igen og siger til, når du kan fortsætte.
error-full-advice-first = Intet er ændret. Siden ser selv efter igen og siger til, når du kan fortsætte.
error-full-advice-number = Intet er ændret. Siden ser selv efter igen og siger til, når du kan fortsætte.
error-full-way-on = Prøv igen
error-sessions-away-heading = Siden holder en lille pause
error-sessions-away-advice = Intet er gået tabt: siden ser selv efter igen om nogle sekunder og fører dig tilbage til, hvor du var.
error-sessions-away-way-on = Se efter igen nu
error-internal-heading = Noget gik galt på denne side
error-internal-advice = Det er ikke din skyld. Prøv igen; bliver det ved, så spørg it-supporten.
error-internal-way-on = Prøv igen

## E-mailen, der siger, at noget er ændret

mail-token-moved-subject = Din token er flyttet til en anden telefon
mail-token-moved-subject-first = Din token er sat op på en telefon
mail-token-moved-lead = Token for { $userid }, som giver engangskoder til at logge på, er flyttet til en anden telefon.
mail-token-moved-lead-first = En token for { $userid }, som giver engangskoder til at logge på, er sat op på en telefon.
mail-when = Hvornår: { $when }
mail-from = Fra netværksadressen: { $address }
mail-token-moved-you = Var det dig, behøver du ikke gøre mere. Koderne på din gamle telefon virker ikke længere.
mail-token-moved-you-first = Var det dig, behøver du ikke gøre mere.
mail-number-changed-subject = Dine engangskoder går til et andet telefonnummer
mail-number-changed-lead = Det telefonnummer, som { $userid } får engangskoder til at logge på med, er ændret.
mail-number-changed-you = Var det dig, behøver du ikke gøre mere. Dit gamle nummer får ikke flere engangskoder.
mail-enrolment-started-subject = Der er udleveret en QR-kode til din token
mail-enrolment-started-lead = Nogen loggede på som { $userid } og fik en QR-kode. En telefon, der scanner den, får token for { $userid }, som giver engangskoder til at logge på.
mail-enrolment-started-you = Var det dig, behøver du ikke gøre mere.
mail-enrolment-unknown-subject = Din token er måske på en anden telefon
mail-enrolment-unknown-lead = Nogen loggede på som { $userid } og fik en QR-kode. En telefon, der scanner den, får token for { $userid }, som giver engangskoder til at logge på. Vi ved ikke, om en telefon har scannet den.
mail-enrolment-unknown-you = Var det dig, behøver du ikke gøre mere. Blev du ikke færdig, kan du altid begynde igen.
mail-not-you = Var det ikke dig, kender nogen måske din adgangskode. Sig det til it-supporten med det samme:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Webside: { $url }
mail-contact-hours = Åbningstid: { $hours }

## Statussiden for helpdesken

status-title = Flytning af token: status
status-fine-heading = Det virker
status-fine-advice = SecEnrol svarer, og folk kommer videre.
status-quiet-heading = Der er stille
status-quiet-advice = Ingen har logget på den seneste time, så intet vides om SecEnrol.
status-trouble-heading = SecEnrol svarer ikke, som den skal
status-trouble-advice = Den seneste time fik mange forespørgsler til SecEnrol intet svar. Loggen siger hvorfor.
status-unready-heading = Portalen er ikke klar
status-unready-advice = Ingen kan komme videre her, før dette er løst:
status-now = Nu
status-under-way = Flytninger i gang eller lige afsluttet
status-unknown = ukendt
status-in-flight = Forespørgsler, der venter på SecEnrol
status-notices = E-mails og kald, der skal leveres
status-audit-lost = Tabte revisionslinjer
status-funnel = De seneste 24 timer: hvor langt folk kommer
status-step = Trin
status-people = Personer
status-percent = Af trinnet før
status-percent-of = { $percent } %
status-started = Så startsiden
status-signed-in = Adgangskode godtaget
status-confirmed = Bekræftet med den gamle telefon
status-done = Ny telefon klar
status-given-up = Opgivet
status-given-up-count = Opgivet undervejs: { $count }
status-hours = De seneste 24 timer, time for time
status-drawing = Søjler for hver af de seneste 24 timer: klare telefoner, opgivne flytninger og et mærke, hvor SecEnrol ikke svarede. Tabellen nedenfor har tallene.
status-table = Det samme som tabel
status-hour = Time
status-ago =
    { $count ->
        [0] denne time
        [one] for 1 time siden
       *[other] for { $count } timer siden
    }
status-answered = SecEnrol svarede
status-failed = SecEnrol svarede ikke
status-at = Som det så ud { $at }.
status-follow = Indlæs igen hvert minut
status-stay = Indlæs ikke mere
status-version = Handover { $version }.
