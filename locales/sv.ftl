# Orden på portalens sidor, på svenska. Termerna finns i docs/glossary.md.

language-name = Svenska
languages = Språk
product = Flytta min token
skip = Hoppa till innehållet
help-link = Hjälp
person = Ny telefon för
person-first = Appen konfigureras för
person-number = Nytt telefonnummer för
person-done = Inloggad som
person-begun = Inloggningen påbörjades kl. { $time } från { $address }
person-other = Någon loggade också in på det här kontot kl. { $time } från { $address }. Om det inte var du, kontakta IT-supporten innan du fortsätter.
person-other-here = Någon loggade också in på det här kontot kl. { $time } från samma nätverksadress som du. Om det inte var du, kontakta IT-supporten innan du fortsätter.
finish = Avsluta
stop = Logga ut
progress = Steg { $count-now } av { $count-all }
progress-open = Steg { $count-now }
track-sign-in = Logga in
track-passcode = Bekräfta
track-scan = Skanna
track-done = Klart
track-sms-number = Nytt nummer
track-sms-confirm = Kontroll
track-sms-code = Engångskod
title-wrong = Fel: { $title }
copy = Kopiera
copied = Kopierat
check-now = Kontrollera nu
quoted = Inloggningsservern meddelar:
reference = Uppge { $reference } om du kontaktar IT-supporten.
back-to-start = Tillbaka till startsidan
support-link = Kontakta IT-supporten
support-phone = Telefon
support-email = E-post
support-url = Webbsida
support-hours = Öppettider
problem-heading = Något saknas eller är fel
card-heading = Kontakta IT‑supporten
card-lead = Ge IT-supporten de här uppgifterna. De innehåller inget lösenord och ingen engångskod.
card-reference = Referens
card-time = Tid
card-step = Steg
card-reason = Vad som hände
card-copy = Kopiera uppgifterna
card-mail = Skriv ett mejl
tries-left =
    { $count ->
        [one] Det här är ditt sista försök. Efter det måste du logga in igen.
       *[other] Du har { $count } försök kvar.
    }
demo-banner = Det här är en demo. Inga riktiga konton används.
demo-phones = Öppna demons telefoner
demo-phone = Öppna telefonerna för { $userid }
insecure-banner = Sidan är inte krypterad. Andra i ditt nätverk kan kanske se vad du skriver.

## Början

start-heading = Flytta din token till en ny telefon
start-heading-first = Konfigurera appen på din telefon
start-ready = Förbered dig
start-lead = Du behöver båda telefonerna i ungefär 2 minuter.
start-lead-first = Du behöver din telefon i ungefär 2 minuter.
start-ready-install = Installera { $app } på din nya telefon
start-ready-install-first = Installera { $app } på din telefon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Skanna för att installera
start-store-ios-qr = QR-kod som leder till appen i App Store
start-store-android-qr = QR-kod som leder till appen på Google Play
start-ready-here = Läser du det här på din nya telefon?
start-ready-here-first = Läser du det här på telefonen som du konfigurerar?
start-ready-here-how = Öppna den här sidan på en dator:
start-ready-here-else = Ingen dator? Fortsätt här med en konfigurationsnyckel.
start-where = Var läser du det här?
start-where-new = På min nya telefon
start-where-scan = Eller skanna den här QR-koden med kameran i din gamla telefon för att öppna sidan där.
start-where-alt = QR-kod som leder till den här sidan
start-where-old = På min gamla telefon
start-where-old-how = Fortsätt här. Skanna sedan QR-koden på den här skärmen med din nya telefon.
start-question = Vad stämmer in på dig?
start-app = Jag har kvar min gamla telefon, med appen
start-app-detail = Appen visar engångskoder eller pushförfrågningar.
start-sms = Jag får engångskoder via sms
start-sms-detail = Jag har en ny telefon eller ett nytt nummer.
start-first = Jag konfigurerar appen för första gången
start-first-detail = Jag har aldrig använt appen.
start-other = Jag får redan engångskoder
start-other-app = Visa de andra valen
start-lost = Jag har inte kvar min gamla telefon
start-lost-detail = Borttappad, stulen, trasig, rensad eller bortskänkt.
start-under-way = I den här webbläsaren har du redan börjat byta till en ny telefon.
start-under-way-first = I den här webbläsaren har du redan börjat konfigurera appen.
start-under-way-number = I den här webbläsaren har du redan börjat byta nummer.
start-continue = Fortsätt
start-choices = Visa de andra valen

stopped-heading = Du är utloggad
stopped-advice = Såg du ”Din nya telefon är klar”? Då är du färdig. Om inte, logga in igen med din gamla telefon. Om engångskoderna från din gamla telefon inte godtas, använd din nya telefon.
stopped-advice-first = Såg du ”Din telefon är klar”? Då är du färdig. Om inte, logga in igen.
stopped-advice-app = Såg du ”Din telefon är klar”? Då är du färdig. Om inte, logga in igen. Om inget sms kommer, använd engångskoden från appen.
stopped-advice-number = Såg du ”Ditt nummer har ändrats”? Då är du färdig. Om inte, logga in igen. Om ingen engångskod kommer till ditt gamla nummer, leta efter engångskoden på ditt nya nummer.
over-heading = Du är inte längre inloggad här
over-advice = Din session i den här webbläsaren har avslutats. Om du inte såg en sida där det står att du är klar, börja om.
no-cookie-heading = Du är inte inloggad här
no-cookie-advice = Om du nyss loggade in har webbläsaren inte sparat den här sidans kaka. Tillåt kakor för sidan, eller öppna sidan i ett eget fönster. Om du loggade ut, börja om.
no-cookie-window = Öppna sidan i ett eget fönster

## Logga in

sign-in-heading = Logga in
sign-in-lead = Använd det användarnamn och lösenord som du har på jobbet.
sign-in-userid = Användarnamn
sign-in-userid-hint = Till exempel jsmith, CORP\jsmith eller jsmith@example.org.
sign-in-userid-locked = Du är inloggad hos din organisation med det här användarnamnet.
sign-in-userid-problem = Ange ditt användarnamn, med din domän om du använder en. Tillåtna tecken är bokstäver, siffror, blanksteg och \ . _ - @ ' + $ #. Om du klistrade in användarnamnet, skriv det i stället.
sign-in-userid-other = Du kan bara använda det användarnamn som du är inloggad med hos din organisation. Vi har fyllt i det åt dig.
sign-in-password = Lösenord eller pinkod
sign-in-password-show = Visa lösenordet
sign-in-password-hide = Dölj lösenordet
sign-in-password-empty = Ange ditt lösenord eller din pinkod.
sign-in-password-problem = Ange ditt lösenord eller din pinkod. Högst 256 tecken och inga radbrytningar är tillåtna.
sign-in-button = Logga in
sign-in-busy = Loggar in…
sign-in-next = Därefter behöver du din gamla telefon.
sign-in-next-first = Därefter får du kanske en engångskod via sms eller e-post. Sedan konfigurerar du appen på din telefon.
sign-in-next-app = Därefter anger du engångskoden från ett sms. Sedan konfigurerar du appen på din telefon.
sign-in-next-number = Därefter anger du en engångskod som vi skickar till ditt gamla nummer. Sedan anger du ditt nya nummer.
sign-in-lost = Jag har inte kvar min gamla telefon
sign-in-lost-first = Kontakta IT-supporten
sign-in-lost-number = Mitt gamla nummer tar inte emot meddelanden längre
sign-in-refused-heading = Ditt användarnamn eller lösenord godtogs inte
sign-in-refused-advice = Kontrollera ditt användarnamn och se efter om Caps Lock är på.
sign-in-refused-last = Det här är ditt sista försök tills vidare.
sign-in-refused-locked = Om du är säker på att ditt användarnamn och lösenord stämmer kan ditt konto vara låst. Kontakta IT-supporten.
sign-in-other-heading = Ett annat användarnamn används redan i den här webbläsaren
sign-in-other-advice = Fortsätt med det användarnamnet, eller logga ut innan du använder ett annat.

ended-expired-heading = Din session har avslutats
ended-expired-advice = Av säkerhetsskäl avslutas en session efter några minuter. Såg du ”Din nya telefon är klar”? Då är du färdig. Om inte, logga in igen med din gamla telefon. Om engångskoderna från din gamla telefon inte godtas, använd din nya telefon.
ended-expired-advice-first = Av säkerhetsskäl avslutas en session efter några minuter. Såg du ”Din telefon är klar”? Då är du färdig. Om inte, logga in igen.
ended-expired-advice-number = Av säkerhetsskäl avslutas en session efter några minuter. Såg du ”Ditt nummer har ändrats”? Då är du färdig. Om inte, logga in igen. Om ingen engångskod kommer till ditt gamla nummer, leta efter engångskoden på ditt nya nummer.
ended-refused-heading = Du blev inte inloggad
ended-refused-advice = Pushförfrågan godkändes inte i tid på din gamla telefon, eller så var användarnamnet eller lösenordet fel. Logga in igen.
ended-refused-advice-first = Användarnamnet eller lösenordet var fel, eller så tog inloggningen för lång tid. Logga in igen.
ended-refused-advice-number = Användarnamnet eller lösenordet var fel, eller så tog inloggningen för lång tid. Logga in igen.
ended-failed-heading = Inloggningen misslyckades
ended-failed-advice = Inloggningsservern svarade inte som den skulle. Försök igen om en minut.
ended-passcodes-heading = För många felaktiga engångskoder
ended-passcodes-advice = Logga in igen. Vänta sedan tills din gamla telefon visar en ny engångskod och ange den.
ended-passcodes-advice-first = Logga in igen. Ange sedan engångskoden från det senaste meddelandet.
ended-passcodes-advice-number = Logga in igen. Ange sedan engångskoden från det senaste sms:et.
ended-check-codes-heading = För många felaktiga kontrollkoder
ended-check-codes-advice = Logga in igen för att få en ny QR-kod.
ended-numbers-heading = Ditt telefonnummer har kanske inte ändrats
ended-numbers-advice = Flera försök misslyckades. Logga in för att börja om, eller kontakta IT-supporten.
ended-upstream-heading = Inloggningsservern har avslutat din session
ended-upstream-advice = Det kan ha tagit för lång tid. Logga in för att börja om.

## Godkänn

approve-heading = Titta på din gamla telefon
approve-heading-first = Du loggas in
approve-heading-number = Du loggas in
approve-lead = Godkänn pushförfrågan där, om du får en. Sedan går sidan vidare av sig själv.
approve-lead-first = Inloggningsservern har inte svarat än. Sidan går vidare av sig själv.
approve-lead-number = Inloggningsservern har inte svarat än. Sidan går vidare av sig själv.
approve-waiting = Väntar på din gamla telefon…
approve-waiting-first = Väntar på inloggningsservern…
approve-waiting-number = Väntar på inloggningsservern…
approve-found = Du har godkänt pushförfrågan. Ett ögonblick…
approve-found-first = Du är inloggad. Ett ögonblick…
approve-found-number = Du är inloggad. Ett ögonblick…
approve-only-you = Godkänn bara en inloggning som du själv har startat alldeles nyss.
approve-rival = En andra inloggning till det här kontot har just nekats. Om det inte var du, godkänn inga pushförfrågningar och kontakta IT-supporten.
approve-slow = Om ingen pushförfrågan visas på din gamla telefon kan inloggningsservern vara långsam.
approve-trouble = Jag ser ingen pushförfrågan
approve-trouble-open = Öppna autentiseringsappen på din gamla telefon och se om det finns en pushförfrågan där.
approve-trouble-network = Kontrollera att din gamla telefon är ansluten till internet.
approve-trouble-again = Om det inte kommer någon pushförfrågan inom 2 minuter kan du logga in igen.

## Engångskod

passcode-heading = Ange engångskoden från din gamla telefon
passcode-heading-first = Ange engångskoden som vi skickade till dig
passcode-heading-number = Ange engångskoden som skickades till ditt gamla nummer
passcode-lead = Titta i appen eller i ditt senaste sms.
passcode-lead-first = Vi skickade engångskoden via sms eller e-post, till det nummer eller den adress som din organisation har till dig.
passcode-lead-app = Titta i ditt senaste sms.
passcode-lead-number = Titta i ditt senaste sms.
passcode-label = Engångskod
passcode-hint = Oftast 6 siffror. Mellanslag spelar ingen roll.
passcode-problem = Ange engångskoden som appen eller det senaste sms:et på din gamla telefon visar: 4 till 16 siffror eller bokstäver.
passcode-problem-first = Ange engångskoden från meddelandet: 4 till 16 siffror eller bokstäver.
passcode-problem-number = Ange engångskoden från sms:et: 4 till 16 siffror eller bokstäver.
passcode-button = Fortsätt
passcode-busy = Kontrollerar…
passcode-refused-heading = Engångskoden godtogs inte
passcode-refused-advice = De flesta engångskoder fungerar en gång och bara en kort stund. Vänta tills din gamla telefon visar en ny engångskod och ange den.
passcode-refused-advice-first = De flesta engångskoder fungerar en gång och bara en kort stund. Ange engångskoden från det senaste meddelandet. Logga ut och logga in igen för att få en ny.
passcode-refused-advice-number = De flesta engångskoder fungerar en gång och bara en kort stund. Ange engångskoden från det senaste sms:et. Logga ut och logga in igen för att få en ny.
passcode-clock = Din gamla telefon ska visa { $time } nu. Om telefonen visar en annan tid, slå på automatisk inställning av datum och tid.
passcode-after-fault = Använd en ny engångskod. Den förra kan redan ha använts.
passcode-trouble = Min engångskod fungerar inte
passcode-trouble-account = Använd engångskoden för ditt jobbkonto i appen.
passcode-trouble-name = På vissa telefoner har appen sitt äldre namn, ”SecurEnvoy Soft Token”.
passcode-trouble-copied = Använd appen på din gamla telefon. En säkerhetskopia eller överföring kan ha kopierat appen till din nya telefon, men engångskoderna från den kopian godtas inte.
passcode-trouble-fob = Om du har en koddosa på nyckelringen, eller appen på en bärbar dator, ange engångskoden från koddosan eller datorn.
passcode-trouble-text = Om du får engångskoder via sms, använd det senaste sms:et. Det kan dröja en minut innan ett sms kommer.
passcode-trouble-text-first = Använd det senaste meddelandet. Det kan dröja en minut innan ett meddelande kommer, och ett mejl kan ligga i skräpposten. Om inget meddelande kommer, kontakta IT-supporten: IT-supporten kan ha fel nummer eller e-postadress till dig.
passcode-trouble-text-number = Använd det senaste sms:et. Det kan dröja en minut innan ett sms kommer.
passcode-trouble-voice = Om telefonen ringer i stället, svara och ange engångskoden som du hör.
passcode-trouble-several = Om ett meddelande innehåller flera engångskoder, använd var och en av dem en gång, i samma ordning som i meddelandet. En engångskod för hela dagen gäller tills nästa kommer.
passcode-trouble-clock = Slå på automatisk inställning av datum och tid på din gamla telefon. Om klockan går fel blir engångskoderna fel.

## Skanna

scan-heading = Skanna det här med din nya telefon
scan-heading-first = Skanna det här med din telefon
scan-phone-heading = Konfigurera appen på den här telefonen
scan-lead = Engångskoderna från din gamla telefon fungerar tills din nya telefon är klar.
scan-lead-first = När din telefon är klar loggar du in med engångskoderna som appen visar.
scan-picture = QR-kod
scan-qr-alt = QR-kod att skanna med autentiseringsappen på din nya telefon
scan-qr-alt-first = QR-kod att skanna med autentiseringsappen på din telefon
scan-no-qr = QR-koden kan inte visas. Använd konfigurationsnyckeln i stället.
scan-not-printed = QR-koden och konfigurationsnyckeln skrivs inte ut, eftersom de är hemliga.
scan-cannot = Går det inte? Använd konfigurationsnyckeln
scan-app-link = På din nya telefon? Öppna appen
scan-app-link-first = Finns appen på den här telefonen? Öppna appen
scan-setup-key = Välj att ange en nyckel manuellt i appen på din nya telefon. Skriv eller klistra in den här konfigurationsnyckeln. Visa inte nyckeln för någon.
scan-setup-key-first = Välj att ange en nyckel manuellt i appen på din telefon. Skriv eller klistra in den här konfigurationsnyckeln. Visa inte nyckeln för någon.
scan-steps = På din nya telefon
scan-steps-first = På din telefon
scan-step-app = Öppna { $app }.
scan-step-add = Lägg till en token. Tillåt att appen använder kameran.
scan-step-point = Skanna QR-koden.
scan-step-key = Välj att ange en nyckel manuellt och skriv konfigurationsnyckeln från den här sidan.
scan-phone-copy = Kopiera den här konfigurationsnyckeln. Visa inte nyckeln för någon.
scan-phone-paste = Välj att ange en nyckel manuellt i appen { $app } och klistra in konfigurationsnyckeln.
scan-phone-check = Kom tillbaka hit och ange kontrollkoden som appen visar.
scan-phone-picture = På en annan telefon? Visa QR-koden
scan-waiting = Väntar på din nya telefon…
scan-waiting-first = Väntar på din telefon…
scan-scanned = Jag har skannat
scan-found = Din telefon är konfigurerad. Ett ögonblick…
scan-reloads =
    { $count ->
        [one] Sidan uppdateras varje sekund.
       *[other] Sidan uppdateras med { $count } sekunders mellanrum.
    }
scan-stay = Uppdatera inte medan jag skriver
scan-go-on = Börja uppdatera igen
scan-check-code = Jag ser en kontrollkod
scan-check-code-label = Kontrollkod
scan-check-code-hint = Bara om telefonen är offline eller om du använde en konfigurationsnyckel.
scan-check-code-problem = Ange kontrollkoden som din nya telefon visar: 4 till 32 bokstäver och siffror.
scan-check-code-problem-first = Ange kontrollkoden som din telefon visar: 4 till 32 bokstäver och siffror.
scan-check-code-button = Skicka kontrollkoden
scan-check-code-busy = Skickar…
scan-check-code-refused-heading = Kontrollkoden godtogs inte
scan-check-code-refused-advice = Jämför med kontrollkoden på din nya telefon och ange kontrollkoden igen.
scan-check-code-refused-advice-first = Jämför med kontrollkoden på din telefon och ange kontrollkoden igen.
scan-trouble = Jag kan inte konfigurera appen
scan-trouble-camera = Använd kameran i autentiseringsappen, inte telefonens egen kameraapp. Om appen inte hittar QR-koden, gör fönstret större och skärmen ljusare och håll telefonen längre bort.
scan-trouble-page = Om en webbsida öppnas, eller om inget händer: skanna QR-koden med autentiseringsappen, inte med telefonens kameraapp.
scan-trouble-network = Om appen visar engångskoder men den här sidan inte går vidare: anslut din nya telefon till internet, eller ange kontrollkoden som telefonen visar.
scan-trouble-network-first = Om appen visar engångskoder men den här sidan inte går vidare: anslut din telefon till internet, eller ange kontrollkoden som telefonen visar.
scan-trouble-key = Om kameran inte fungerar alls, skriv konfigurationsnyckeln i stället.
scan-trouble-again = Om inget hjälper, logga ut. Logga sedan in igen med din gamla telefon för att få en ny QR-kod.
scan-trouble-again-first = Om inget hjälper, logga ut. Logga sedan in igen för att få en ny QR-kod.

## Väntan

waiting-left =
    { $count ->
        [one] 1 minut kvar.
       *[other] Ungefär { $count } minuter kvar.
    }
waiting-ends =
    { $count ->
        [one] Av säkerhetsskäl avslutas den här sessionen om ungefär en minut.
       *[other] Av säkerhetsskäl avslutas den här sessionen om { $count } minuter.
    }
waiting-more = Få mer tid
waiting-slow = Inloggningsservern är långsam. Vi fortsätter att försöka, och du behöver inte göra något.
waiting-offline = Du är offline. Sidan går vidare när du är online igen.
waiting-fault = Den senaste kontrollen misslyckades. Vi försöker igen automatiskt.

waiting-away = Inloggningsservern är inte tillgänglig just nu. Vi fortsätter att försöka, och du behöver inte göra något.
upstream-ask = Om det tar för lång tid, kontakta IT-supporten: { $contacts }.
upstream-ask-help-desk = Om det tar för lång tid, kontakta IT-supporten.
upstream-well-heading = Nu kan du fortsätta
upstream-well-advice = Inloggningsservern fungerar igen. Om du hade skrivit ett lösenord eller en engångskod behöver du skriva det igen.

## Klart

done-heading = Din nya telefon är klar
done-heading-first = Din telefon är klar
done-lead = Från och med nu loggar du in med din nya telefon.
done-lead-first = Från och med nu loggar du in med engångskoderna som appen visar.
done-took =
    { $count-minutes ->
        [0] Det tog dig { $count-seconds } s.
       *[other] Det tog dig { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Från och med nu loggar du in med engångskoderna som appen visar, inte med sms.
done-test = Prova nu
done-test-how = Logga in i något av jobbets system.
done-test-how-first = Logga in i något av jobbets system med en engångskod från appen.
done-test-link = Prova: logga in på { $name }
done-old = Ta bort din gamla token
done-old-dead = Din gamla token fungerar inte längre. Gör så här i appen på din gamla telefon:
done-old-arrow = Tryck på pilen bredvid din token.
done-old-delete = Välj ”Delete Code”.
done-not-you = Om du inte gjorde det här själv, eller om du behöver hjälp:

closed-heading = Du är utloggad
closed-moved = Din nya telefon är klar.
closed-moved-first = Din telefon är klar.
closed-moved-number = Dina engångskoder går nu till ditt nya nummer.
closed-lead = Du kan stänga fönstret nu.

## Sms

sms-heading = Du får engångskoder via sms
sms-lead = Vad du behöver göra beror på vad som har ändrats.
sms-same = Jag har en ny telefon med samma nummer
sms-same-how = Du behöver inte göra något. Engångskoderna går till ditt nummer, vilken telefon du än använder.
sms-number = Jag har ett nytt nummer
sms-number-how = Ändra numret medan ditt gamla nummer fortfarande tar emot meddelanden:
sms-change-how = Logga in med en engångskod som vi skickar till ditt gamla nummer. Ange sedan ditt nya nummer. Det tar ungefär 2 minuter.
sms-change-button = Ändra mitt nummer
sms-step-open = Öppna din organisations SecurEnvoy-sida i en ny flik och kom tillbaka hit för nästa steg.
sms-step-open-link = Öppna SecurEnvoy-sidan
sms-step-find = Öppna din organisations SecurEnvoy-sida. Leta efter ”Manage My Token” på sidan där du loggar in på jobbet.
sms-step-sign-in = Logga in där med en engångskod som skickas till ditt gamla nummer.
sms-step-choose = Välj ”Send My Passcode Via SMS”, ange ditt nya nummer och följ anvisningarna.
sms-step-done = Logga in en gång för att kontrollera att en engångskod kommer till ditt nya nummer.
sms-app = Jag vill använda appen i stället
sms-app-how = Logga in här med en engångskod från ett sms. Konfigurera sedan appen på din telefon.
sms-app-install = Installera { $app } på din telefon
sms-app-button = Konfigurera appen
sms-lost = Mitt gamla nummer tar inte emot meddelanden längre
sms-number-heading = Ditt nya telefonnummer
sms-number-lead = Vart ska vi skicka dina engångskoder?
sms-region = Land
sms-region-choose = Välj ett land
sms-region-problem = Välj ett land i listan.
sms-number-label = Mobilnummer
sms-number-hint = Som numret skrivs i det landet, eller med + och landsnummer.
sms-number-button = Fortsätt
sms-number-next = Inget ändras än. Du kan kontrollera numret på nästa sida.
sms-number-characters = Använd bara siffror. Du kan sätta ett + först.
sms-number-short = Numret är för kort. Ange hela numret, med riktnummer.
sms-number-long = Numret är för långt. Kontrollera att du inte har skrivit någon siffra två gånger.
sms-number-elsewhere = Numret hör inte till landet som du valde ({ $region }). Välj numrets eget land eller rätta numret.
sms-number-not-served = Vi skickar inte engångskoder till nummer i det landet ({ $region }). Ange ett nummer från ett land i listan.
sms-number-unknown = Numret finns inte i landet som du valde. Kontrollera siffrorna.
sms-number-premium = Vi skickar inte engångskoder till betalnummer. Ange ditt eget mobilnummer.
sms-number-no-texts = Numret kan inte ta emot sms. Ange ett mobilnummer.
sms-number-same = Dina engångskoder går redan till det här numret. Ange ett annat nummer, eller logga ut.
sms-number-refused-heading = Numret godtogs inte
sms-number-refused-advice = Dina engångskoder går fortfarande till ditt gamla nummer. Kontrollera det nya numret och ange det igen.
sms-confirm-heading = Är det här ditt nya nummer?
sms-confirm-lead = Dina engångskoder kommer att gå till det här numret:
sms-confirm-why = Kontrollera varje siffra. Om numret är fel kan du inte längre logga in.
sms-confirm-button = Använd numret
sms-confirm-busy = Ändrar…
sms-confirm-other = Rätta numret
sms-code-heading = Ange engångskoden som skickades till ditt nya nummer
sms-code-lead = Vi har skickat ett sms till
sms-code-label = Engångskod
sms-code-problem = Ange engångskoden från sms:et: 4 till 16 siffror eller bokstäver.
sms-code-until = Ditt nummer ändras först när den här engångskoden har godtagits.
sms-code-other = Använd ett annat nummer
sms-code-refused-heading = Engångskoden godtogs inte
sms-code-refused-advice = Ange engångskoden från det senaste meddelandet på ditt nya nummer.
sms-done-heading = Ditt nummer har ändrats
sms-done-lead = Dina engångskoder går nu till ditt nummer som slutar på { $digits }.
sms-done-test = Logga in i något av jobbets system. Engångskoden ska komma till ditt nya nummer.
sms-done-old = Ditt gamla nummer
sms-done-old-how = Inga fler engångskoder skickas till ditt gamla nummer.
sms-done-not-you = Om du inte gjorde det här själv, eller om ingen engångskod kommer:

## Borta

lost-heading = Kontakta IT‑supporten
lost-lead = Utan din gamla telefon eller ditt gamla nummer kan du inte visa här vem du är. IT-supporten kan hjälpa dig.
lost-lead-first = IT-supporten kan hjälpa dig.
lost-reset = Be om återställning
lost-contact = IT-support
lost-no-contact = Kontakta IT-supporten som du brukar.
lost-card = Uppgifter till IT‑supporten
lost-ready = Ha det här till hands
lost-ready-userid = ditt användarnamn
lost-ready-identity = något som visar vem du är, till exempel ditt id-kort från jobbet
lost-ready-phone = din nya telefon
lost-ready-phone-first = din telefon
lost-ready-phone-number = din telefon
lost-stolen = Om din telefon har blivit stulen, kontakta IT-supporten genast, även om du inte har någon ny telefon än.

## Hjälp

help-heading = Hjälp
help-lead = Din token ger dig engångskoder. Här står hur du flyttar din token till en ny telefon och var du hittar det du behöver.
help-app = Du har båda telefonerna
help-app-sign-in = Logga in här med ditt användarnamn och lösenord.
help-app-passcode = Ange engångskoden från appen på din gamla telefon, eller godkänn pushförfrågan där.
help-app-scan = Skanna QR-koden med { $app } på din nya telefon.
help-app-done = Vänta tills du ser ”Din nya telefon är klar”. Välj sedan ”Delete Code” i appen på din gamla telefon.
help-first-how = Logga in med ditt användarnamn och lösenord. Om du får en engångskod via sms eller e-post, ange den. Konfigurera sedan appen på din telefon.
help-address = Hitta din organisations SecurEnvoy-sida
help-address-how = Tryck på pilen till höger om din token i autentiseringsappen på din gamla telefon och välj ”View Details”. I den nedre rutan står adressen till din organisations SecurEnvoy-sida.
help-address-blank = Den nedre rutan kan vara tom om din organisation inte använder pushförfrågningar. Leta då efter ”Manage My Token” på sidan där du loggar in på jobbet.
help-texts = Du får engångskoder via sms
help-texts-how = Om ditt nummer är detsamma behöver du inte göra något. Om ditt nummer är nytt, ändra det.
help-texts-link = Engångskoder via sms
help-copied = Appen finns redan på din nya telefon
help-fob = Du har en koddosa på nyckelringen, eller appen på en bärbar dator
help-fob-how = Logga in här och ange engångskoden från koddosan eller datorn. Skanna sedan QR-koden med appen på din telefon.
help-lost = Du har inte kvar din gamla telefon
help-lost-how = Bara din organisations IT-support kan hjälpa dig. Det kan inte företaget som gör appen.
help-old = Din gamla telefon visar fortfarande en token
help-old-how = När din nya telefon är klar fungerar din token på den gamla telefonen inte längre. Välj ”Delete Code” i appen på din gamla telefon.
help-refused = Din engångskod godtas inte
help-refused-how = De flesta engångskoder fungerar en gång och bara en kort stund. Vänta på nästa och slå på automatisk inställning av datum och tid på telefonen.

## Fel

error-heading = Något gick fel
error-not-found-heading = Sidan finns inte
error-not-found-advice = Adressen kan vara felstavad eller gammal.
error-not-found-way-on = Till startsidan
error-malformed-heading = Vi förstod inte begäran
error-malformed-advice = Börja om från första sidan.
error-malformed-way-on = Till startsidan
error-not-ours-heading = Vi kunde inte ta emot formuläret
error-not-ours-advice = Av säkerhetsskäl använde vi inte det du skrev. Om du kom hit via en länk eller en annan webbplats, börja om från första sidan.
error-not-ours-way-on = Till startsidan
error-origin-hidden-heading = Webbläsaren döljer varifrån formuläret kom
error-origin-hidden-advice = Av säkerhetsskäl använde vi inte det du skrev. Öppna sidan i en annan webbläsare, eller stäng av Internet Explorer-läget. Om meddelandet kommer tillbaka, kontakta IT-supporten: en enhet i nätverket kanske tar bort det som webbläsaren skickar.
error-origin-hidden-way-on = Till startsidan
error-too-many-cookies-heading = Webbläsaren skickade för många kakor
error-too-many-cookies-advice = Kakorna kommer från andra webbplatser i din organisation. Ta bort de webbplatsernas kakor, eller öppna sidan i ett privat fönster. Om meddelandet kommer tillbaka, kontakta IT-supporten.
error-too-many-cookies-way-on = Till startsidan
error-two-cookies-heading = Webbläsaren skickade två kakor för den här sidan
error-two-cookies-advice = Läs in sidan igen. Om meddelandet kommer tillbaka, stäng alla webbläsarfönster eller använd ett privat fönster, och kontakta IT-supporten. En av de två kakorna kan komma från en annan webbplats i din organisation.
error-two-cookies-way-on = Försök igen
error-sign-on-heading = Vi fick inte ditt användarnamn från din organisations inloggning
error-sign-on-advice = Vi kan inte använda uppgifterna som vi fick, så inget har skickats. Kontakta IT-supporten.
error-sign-on-way-on = Kontakta IT-supporten
error-limited-heading = För många försök
error-limited-advice =
    { $count ->
        [one] För att skydda kontot behöver du vänta en minut innan du försöker igen.
       *[other] För att skydda kontot behöver du vänta { $count } minuter innan du försöker igen.
    }
error-limited-counts = Felaktiga lösenord räknas som försök. Det gör också pushförfrågningar som ingen har godkänt på den gamla telefonen.
error-limited-way-on = Till startsidan
error-address-limited-heading = För många misslyckade inloggningar från ditt nätverk
error-address-limited-advice =
    Gränsen gäller din nätverksadress, inte ditt konto. Flera inloggningar från den adressen misslyckades, kanske dina kollegors. { $count ->
        [one] Vänta en minut och försök sedan igen.
       *[other] Vänta { $count } minuter och försök sedan igen.
    }
error-address-limited-way-on = Till startsidan
error-stopped-heading = Inloggningen är pausad för det här kontot
error-stopped-advice = Flera försök i rad var felaktiga, och ett till kan låsa kontot. IT-supporten kan häva pausen.
error-stopped-way-on = Kontakta IT-supporten
error-under-way-heading = En annan inloggning väntar
error-under-way-advice = Någon håller redan på att logga in på det här kontot. Om det är du, fortsätt i det fönstret eller försök igen om 2 minuter. Om det inte är du, godkänn inga pushförfrågningar och kontakta IT-supporten.
error-under-way-way-on = Försök igen
error-stale-heading = Det här formuläret är inaktuellt
error-stale-advice = Vi använde inte formuläret, eftersom det hör till en äldre sida. Fortsätt där du är nu.
error-stale-way-on = Fortsätt
error-busy-heading = Vi arbetar fortfarande med din förra begäran
error-busy-advice = Vänta ett ögonblick och fortsätt sedan.
error-busy-way-on = Fortsätt
error-unreachable-heading = Inloggningsservern går inte att nå
error-unreachable-advice = Inget har ändrats. Du kan fortfarande logga in med din gamla telefon. Försök igen om några minuter.
error-unreachable-advice-first = Inget har ändrats. Försök igen om några minuter.
error-unreachable-advice-number = Inget har ändrats. Försök igen om några minuter.
error-unreachable-way-on = Försök igen
error-away-heading = Inloggningsservern är inte tillgänglig just nu
error-away-advice = Inget har ändrats. Du kan fortfarande logga in med din gamla telefon. Sidan kontrollerar igen av sig själv och visar när du kan fortsätta.
error-away-advice-first = Inget har ändrats. Sidan kontrollerar igen av sig själv och visar när du kan fortsätta.
error-away-advice-number = Inget har ändrats. Sidan kontrollerar igen av sig själv och visar när du kan fortsätta.
error-away-way-on = Försök igen
error-timed-out-heading = Inloggningsservern svarade inte i tid
error-timed-out-advice = Vi vet inte om inloggningsservern fick din begäran. Försök igen om en minut.
error-timed-out-way-on = Försök igen
error-reported-heading = Inloggningsservern rapporterar ett problem
error-reported-advice = Försök igen. Om problemet fortsätter, kontakta IT-supporten.
error-reported-way-on = Försök igen
error-not-understood-heading = Inloggningsservern gav ett oväntat svar
error-not-understood-advice = Försök igen om några minuter. Om problemet fortsätter, kontakta IT-supporten.
error-not-understood-way-on = Försök igen
error-full-heading = För många använder den här sidan just nu
error-full-advice = Inget har ändrats. Du kan fortfarande logga in med din gamla telefon. Sidan kontrollerar igen av sig själv och visar när du kan fortsätta.
error-full-advice-first = Inget har ändrats. Sidan kontrollerar igen av sig själv och visar när du kan fortsätta.
error-full-advice-number = Inget har ändrats. Sidan kontrollerar igen av sig själv och visar när du kan fortsätta.
error-full-way-on = Försök igen
error-sessions-away-heading = Sidan är inte tillgänglig för ögonblicket
error-sessions-away-advice = Inget har gått förlorat. Sidan kontrollerar igen om några sekunder och tar dig tillbaka dit du var.
error-sessions-away-way-on = Kontrollera igen nu
error-internal-heading = Något gick fel på den här sidan
error-internal-advice = Det är inte ditt fel. Försök igen. Om problemet fortsätter, kontakta IT-supporten.
error-internal-way-on = Försök igen

## Mejlet som säger att något har ändrats

mail-token-moved-subject = Dina engångskoder kommer nu från en annan telefon
mail-token-moved-lead = Engångskoderna för { $userid } kommer nu från appen på en telefon som just har konfigurerats. Engångskoder från tidigare telefoner fungerar inte längre.
mail-when = När: { $when }
mail-from = Från IP-adressen: { $address }
mail-token-moved-you = Om det var du behöver du inte göra något mer.
mail-number-changed-subject = Dina engångskoder går nu till ett annat telefonnummer
mail-number-changed-lead = Engångskoder för { $userid } går nu till ett annat telefonnummer.
mail-number-changed-you = Om det var du behöver du inte göra något mer. Ditt gamla nummer får inga fler engångskoder.
mail-enrolment-started-subject = En QR-kod för dina engångskoder har visats
mail-enrolment-started-lead = Någon loggade in som { $userid } och fick se en QR-kod. En telefon som skannar QR-koden ger engångskoderna för { $userid }.
mail-enrolment-started-you = Om det var du behöver du inte göra något mer.
mail-enrolment-unknown-subject = Dina engångskoder kommer kanske nu från en annan telefon
mail-enrolment-unknown-lead = Någon loggade in som { $userid } och fick se en QR-kod. En telefon som skannar QR-koden ger engångskoderna för { $userid }. Vi vet inte om någon telefon har skannat QR-koden.
mail-enrolment-unknown-you = Om det var du behöver du inte göra något mer. Om du inte blev klar kan du börja om när som helst.
mail-not-you = Om det inte var du kan någon känna till ditt lösenord. Kontakta IT-supporten genast:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-post: { $email }
mail-contact-url = Webbsida: { $url }
mail-contact-hours = Öppettider: { $hours }

## Statussidan för helpdesken

status-title = Portalens status
status-search = Referens eller användarnamn
status-search-button = Sök
status-fine-heading = Portalen fungerar
status-fine-advice = SecEnrol svarar på portalens anrop.
status-quiet-heading = Inga anrop till SecEnrol
status-quiet-advice = Portalen har inte skickat något till SecEnrol den senaste timmen, så inget är känt om SecEnrol.
status-trouble-heading = SecEnrol svarar inte som den ska
status-trouble-advice = Den senaste timmen fick många anrop till SecEnrol inget svar. I loggen står varför.
status-unready-heading = Portalen är inte redo
status-unready-advice = Ingen kan fortsätta förrän detta är åtgärdat:
status-now = Nu
status-under-way = Sessioner som pågår eller nyss avslutats
status-unknown = okänt
status-in-flight = Anrop som väntar på SecEnrol
status-notices = Meddelanden som väntar på att skickas
status-audit-lost = Förlorade granskningsrader
status-funnel = De senaste 24 timmarna: hur långt folk kommer
status-step = Steg
status-people = Personer
status-percent = Andel av föregående steg
status-percent-of = { $percent } %
status-started = Såg startsidan
status-signed-in = Lösenordet godtogs
status-confirmed = Nådde QR-koden
status-done = Nya telefonen klar
status-given-up = Avbröt
status-given-up-count = Avbröt på vägen: { $count }
status-waves = Omgångar sedan programmet senast startade
status-wave = Omgång
status-waves-rounded = Talen är avrundade nedåt till en multipel av fem.
status-hours = De senaste 24 timmarna, timme för timme
status-drawing = Staplar för var och en av de senaste 24 timmarna: klara telefoner, avbrutna sessioner och ett märke där SecEnrol inte svarade. Tabellen nedanför har siffrorna.
status-table = Som tabell
status-hour = Timme
status-ago =
    { $count ->
        [0] denna timme
        [one] 1 tim sedan
       *[other] { $count } tim sedan
    }
status-answered = SecEnrol svarade
status-failed = SecEnrol svarade inte
status-at = Läget { $at }.
status-follow = Uppdatera varje minut
status-stay = Sluta uppdatera
status-version = Handover { $version }.

## Portalens lansering (handover kit)

kit-heading = Ny telefon?
kit-lead = Flytta din token själv, på ungefär 2 minuter.
kit-keep = Behåll din gamla telefon tills din nya telefon är klar.
kit-step-sign-in = Logga in med ditt användarnamn och lösenord.
kit-step-confirm = Bekräfta med din gamla telefon.
kit-step-scan = Skanna QR-koden med { $app } på din nya telefon.
kit-open = Öppna den här adressen på en dator, eller skanna QR-koden med kameran på din gamla telefon:
kit-open-alt = QR-kod som leder till { $address }
kit-lost = Om du inte har kvar din gamla telefon, kontakta IT-supporten.
kit-mail-hello = Hej!
kit-mail-before-subject = Snart kan du själv flytta din token till en ny telefon
kit-mail-before-lead = Snart kan du själv flytta din token till en ny telefon, på ungefär 2 minuter och utan hjälp av IT-supporten.
kit-mail-before-day = Den här sidan öppnar den { $day }:
kit-mail-before-address = Det här är adressen till sidan:
kit-mail-before-keep = Behåll din gamla telefon tills dess, även om du redan har en ny.
kit-mail-day-subject = Nu kan du själv flytta din token till en ny telefon
kit-mail-day-lead = Har du en ny telefon, eller får du snart en? Nu kan du flytta din token själv, på ungefär 2 minuter:
kit-mail-reminder-subject = Flytta din token innan du lämnar ifrån dig din gamla telefon
kit-mail-reminder-lead = Använder du fortfarande en gammal telefon för dina engångskoder? Flytta din token till din nya telefon innan du lämnar ifrån dig den gamla. Det tar ungefär 2 minuter:
kit-mail-have = Ha båda telefonerna, ditt användarnamn och ditt lösenord till hands.
kit-mail-install = Installera { $app } på din nya telefon.
kit-mail-safe = Bara den här adressen är vår. Vi ber aldrig om ditt lösenord eller en engångskod via e-post eller telefon.
kit-desk-heading = Vanliga frågor till IT-supporten
kit-desk-lead = Medarbetarna kan nu flytta sin token själva, på den här adressen:
kit-desk-rule = Be aldrig om ett lösenord eller en engångskod. Innan du ändrar något på ett konto ska du kontrollera vem du har att göra med, på det sätt som din organisation kräver.
kit-desk-lost-answer = Kontrollera vem du har att göra med. Hjälp sedan till som tidigare: bara IT-supporten kan ge en ny token till den som inte har kvar sin gamla telefon.
kit-desk-paused = ”Inloggningen är pausad för det här kontot”
kit-desk-paused-answer = Flera försök var felaktiga, och ett till kan låsa kontot. Kontrollera vem du har att göra med. Häv sedan pausen på portalens server med ”handover unlock” och användarnamnet.
kit-desk-reference = Sidan visar en referens
kit-desk-reference-answer = Sök efter referensen i portalens logg och granskningslogg. Där står vad som har hänt.
kit-desk-waiting = Den nya telefonen har en token, men sidan väntar fortfarande
kit-desk-waiting-answer = På den sidan anger personen kontrollkoden som appen visar.
kit-desk-not-me = ”Jag fick ett mejl om mina engångskoder, men jag har inte gjort något”
kit-desk-not-me-answer = Någon kan känna till lösenordet. Behandla detta som en säkerhetsincident och spärra kontot genast.
