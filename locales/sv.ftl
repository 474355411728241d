# Orden på portalens sidor, på svenska. Termerna finns i docs/glossary.md.

language-name = Svenska
languages = Språk
product = Flytta min token
skip = Hoppa till innehållet
help-link = Hjälp
person = Flyttar token för
person-first = Konfigurerar den första telefonen för
person-number = Ändrar telefonnummer för
person-done = Inloggad som
person-begun = Påbörjad kl. { $time } från adressen { $address }
person-other = En annan inloggning till det här kontot påbörjades kl. { $time } från adressen { $address }. Om det inte var du, kontakta IT-supporten innan du fortsätter.
finish = Avsluta
stop = Avbryt och logga ut
progress = Steg { $count-now } av { $count-all }
progress-open = Steg { $count-now }
track-sign-in = Logga in
track-passcode = Bekräfta
track-scan = Skanna
track-done = Klart
track-sms-number = Nytt nummer
track-sms-confirm = Kontroll
track-sms-code = Kod
title-wrong = Fel: { $title }
copy = Kopiera
copied = Kopierat
check-now = Kontrollera nu
quoted = Inloggningsservern meddelar:
reference = Uppge { $reference } om du frågar IT-supporten om detta.
back-to-start = Tillbaka till början
support-link = Kontakta IT-supporten
support-phone = Telefon
support-email = E-post
support-url = Webbsida
support-hours = Öppettider
problem-heading = Något saknas eller är fel
card-heading = Fråga IT-supporten
card-lead = Berätta det här för dem. Det innehåller varken lösenord eller kod.
card-reference = Referens
card-time = Tid
card-step = Steg
card-reason = Vad som hände
card-copy = Kopiera detta
card-mail = Skriv ett mejl
tries-left =
    { $count ->
        [one] Det här är ditt sista försök; efter det måste du logga in igen.
       *[other] Du har { $count } försök kvar.
    }
demo-banner = Det här är en demo. Inga riktiga konton berörs.
demo-phones = Öppna demons telefoner
demo-phone = Öppna telefonerna för { $userid }
insecure-banner = Sidan är inte krypterad. Andra i ditt nätverk kan kanske se vad du skriver.

## Början

start-heading = Flytta din token till en ny telefon
start-heading-first = Konfigurera appen på din första telefon
start-ready = Förbered dig
start-lead = Du behöver din gamla telefon, din nya telefon och ungefär två minuter.
start-lead-first = Du behöver din telefon och ungefär två minuter.
start-ready-install = Installera appen { $app } på din nya telefon
start-ready-install-first = Installera appen { $app } på din telefon
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Skanna en kod för att installera appen
start-store-ios-qr = QR-kod som leder till appen i App Store
start-store-android-qr = QR-kod som leder till appen på Google Play
start-ready-here = Läser du det här på din nya telefon?
start-ready-here-first = Läser du det här på just den telefonen?
start-ready-here-how = En telefon kan inte skanna sin egen skärm. Öppna sidan på en dator:
start-ready-here-else = Ingen dator? Fortsätt här och kopiera konfigurationsnyckeln till appen i stället för att skanna.
start-where = Var läser du det här?
start-where-new = På min nya telefon
start-where-scan = Eller skanna den här QR-koden med din gamla telefon för att öppna sidan där.
start-where-alt = QR-kod som leder till den här sidan
start-where-old = På min gamla telefon
start-where-old-how = Fortsätt här. Din nya telefon skannar sedan QR-koden från den här skärmen.
start-question = Vad av detta stämmer in på dig?
start-app = Jag har kvar min gamla telefon, med appen
start-app-detail = Appen visar koder eller ber mig godkänna.
start-sms = Jag får engångskoder via sms
start-sms-detail = Jag har en ny telefon eller ett nytt nummer.
start-first = Det här är min första telefon
start-first-detail = Jag har inga engångskoder än.
start-other = Jag får redan engångskoder
start-other-app = Visa de andra valen
start-lost = Jag har inte kvar min gamla telefon
start-lost-detail = Den är borttappad, trasig, rensad eller bortskänkt.
start-under-way = Du har redan börjat flytta din token i den här webbläsaren.
start-under-way-first = Du har redan börjat ställa in din telefon i den här webbläsaren.
start-under-way-number = Du har redan börjat byta nummer i den här webbläsaren.
start-continue = Fortsätt där du var

stopped-heading = Du har avbrutit
stopped-advice = Om du inte fick veta att din nya telefon är klar har inget ändrats, och din gamla telefon fungerar fortfarande.
stopped-advice-first = Om du inte fick veta att din telefon är klar har inget ändrats.
stopped-advice-app = Såg du att din telefon är klar? Då är du färdig. Annars har inget ändrats: dina inloggningskoder kommer fortfarande via sms.
stopped-advice-number = Om du inte fick veta att ditt nummer är ändrat har inget ändrats, och engångskoder går fortfarande till ditt gamla nummer.
over-heading = Du är inte längre inloggad här
over-advice = Det som pågick i den här webbläsaren har avbrutits eller avslutats. Om du inte fick veta att det är klart börjar du om.
no-cookie-heading = Du är inte inloggad här
no-cookie-advice = Om du nyss loggade in har webbläsaren inte sparat den här sidans kaka. Tillåt kakor för sidan, eller öppna den i ett eget fönster. Om du loggade ut börjar du om.
no-cookie-window = Öppna sidan i ett eget fönster

## Logga in

sign-in-heading = Logga in
sign-in-lead = Använd det namn och lösenord som du loggar in med på jobbet.
sign-in-userid = Användarnamn
sign-in-userid-hint = Till exempel jsmith, CORP\jsmith eller jsmith@example.org.
sign-in-userid-locked = Det här är namnet som du är inloggad med hos din organisation. Det kan bara ändras där.
sign-in-userid-problem = Ange ditt användarnamn: bokstäver, siffror, blanksteg och . _ - @ ' + $ #, med din domän om du använder en. Om du klistrade in det skriver du det i stället.
sign-in-userid-other = Här kan bara det namn användas som du är inloggad med hos din organisation. Det står nu i fältet.
sign-in-password = Lösenord eller pinkod
sign-in-password-show = Visa lösenordet
sign-in-password-hide = Dölj lösenordet
sign-in-password-empty = Ange ditt lösenord.
sign-in-password-problem = Ange ditt lösenord. Det får ha högst 256 tecken och inga radbrytningar.
sign-in-button = Logga in
sign-in-busy = Loggar in…
sign-in-next = Därefter bekräftar du med din gamla telefon att det är du.
sign-in-next-first = Därefter kan du få frågan om en kod som kommer via sms eller e-post. Sedan skannar du en QR-kod med telefonen.
sign-in-next-app = Därefter skriver du inloggningskoden från ett sms. Sedan konfigurerar du appen.
sign-in-next-number = Därefter skriver du en engångskod som skickas till ditt gamla nummer. Sedan anger du det nya.
sign-in-lost = Jag har inte kvar min gamla telefon
sign-in-lost-first = Kontakta IT-supporten
sign-in-lost-number = Mitt gamla nummer tar inte emot meddelanden längre
sign-in-refused-heading = Inloggningen misslyckades
sign-in-refused-advice = Kontrollera ditt användarnamn och om Caps Lock är på.
sign-in-refused-last = Du har ett försök till; efter det måste du vänta.
sign-in-refused-locked = Om namnet och lösenordet säkert stämmer kan ditt konto vara låst: fråga IT-supporten.
sign-in-other-heading = En flytt pågår redan i den här webbläsaren
sign-in-other-advice = Den gäller ett annat användarnamn. Fortsätt med den, eller avbryt den innan du loggar in som någon annan.

ended-expired-heading = Din session har avslutats
ended-expired-advice = För din säkerhet avslutas den efter några minuter utan att du gör något. Om du fick veta att din nya telefon är klar är du färdig. Annars loggar du in igen: din gamla telefon fungerar fortfarande.
ended-expired-advice-first = För din säkerhet avslutas den efter några minuter utan att du gör något. Om du fick veta att din telefon är klar är du färdig. Annars loggar du in igen.
ended-expired-advice-number = För din säkerhet avslutas den efter några minuter utan att du gör något. Om du fick veta att ditt nummer är ändrat är du färdig. Annars loggar du in igen: engångskoder går fortfarande till ditt gamla nummer.
ended-refused-heading = Du blev inte inloggad
ended-refused-advice = Begäran godkändes inte på din gamla telefon i tid, eller så var användarnamnet eller lösenordet fel. Logga in för att försöka igen.
ended-refused-advice-first = Användarnamnet eller lösenordet var fel, eller så tog inloggningen för lång tid. Logga in för att försöka igen.
ended-refused-advice-number = Användarnamnet eller lösenordet var fel, eller så tog inloggningen för lång tid. Logga in för att försöka igen.
ended-failed-heading = Inloggningen misslyckades
ended-failed-advice = Inloggningsservern svarade inte som den skulle. Försök igen om en minut.
ended-passcodes-heading = För många engångskoder
ended-passcodes-advice = Logga in igen. Vänta sedan tills din gamla telefon visar en ny kod och skriv den.
ended-passcodes-advice-first = Logga in igen. Skriv sedan koden från det senaste meddelandet.
ended-passcodes-advice-number = Logga in igen. Skriv sedan engångskoden från det senaste sms:et.
ended-check-codes-heading = För många kontrollkoder
ended-check-codes-advice = Logga in igen för att få en ny QR-kod.
ended-numbers-heading = Ditt telefonnummer ändrades inte
ended-numbers-advice = Flera försök avvisades. Logga in för att börja om, eller fråga IT-supporten.
ended-upstream-heading = Inloggningsservern har avslutat din session
ended-upstream-advice = Den känner inte igen dig längre, kanske för att det har gått en stund. Logga in igen för att få en ny QR-kod.

## Godkänn

approve-heading = Titta på din gamla telefon
approve-heading-first = Du loggas in
approve-heading-number = Du loggas in
approve-lead = Om den ber dig godkänna en inloggning, godkänn den. Sidan går vidare av sig själv.
approve-lead-first = Inloggningsservern har inte svarat än. Sidan går vidare av sig själv.
approve-lead-number = Inloggningsservern har inte svarat än. Sidan går vidare av sig själv.
approve-waiting = Väntar på din gamla telefon…
approve-waiting-first = Väntar på inloggningsservern…
approve-waiting-number = Väntar på inloggningsservern…
approve-found = Godkänt. Ett ögonblick…
approve-found-first = Du är inloggad. Ett ögonblick…
approve-found-number = Du är inloggad. Ett ögonblick…
approve-only-you = Godkänn bara det som du själv har startat alldeles nyss.
approve-rival = En andra inloggning till det här kontot har just nekats. Om det inte var du, godkänn ingenting och kontakta IT-supporten.
approve-slow = Om inget visas på din gamla telefon kan inloggningsservern vara långsam.
approve-trouble = Inget händer på min gamla telefon
approve-trouble-open = Öppna autentiseringsappen på din gamla telefon och se om det finns en begäran där.
approve-trouble-network = Kontrollera att din gamla telefon är ansluten till internet.
approve-trouble-again = Om det inte finns någon begäran efter två minuter kan du försöka igen på den här sidan.

## Engångskod

passcode-heading = Ange din aktuella engångskod
passcode-heading-first = Ange koden som du fick
passcode-heading-number = Ange engångskoden som skickades till ditt gamla nummer
passcode-lead = Titta på din gamla telefon: öppna autentiseringsappen där, eller det senaste sms:et med en engångskod.
passcode-lead-first = Den kommer via sms eller e-post, till det nummer eller den adress som din organisation har till dig.
passcode-lead-app = Koden kommer via sms. Det senaste meddelandet gäller.
passcode-lead-number = Den skickades till ditt gamla nummer: titta på det senaste sms:et där.
passcode-label = Engångskod
passcode-hint = Oftast 6 siffror. Mellanslag spelar ingen roll.
passcode-problem = Ange engångskoden från din gamla telefon: 4 till 16 siffror eller bokstäver.
passcode-problem-first = Ange koden från meddelandet: 4 till 16 siffror eller bokstäver.
passcode-problem-number = Ange engångskoden från sms:et: 4 till 16 siffror eller bokstäver.
passcode-button = Fortsätt
passcode-busy = Kontrollerar…
passcode-refused-heading = Engångskoden godtogs inte
passcode-refused-advice = Varje engångskod fungerar en gång och bara en kort stund. Vänta tills din gamla telefon visar en ny och skriv den.
passcode-refused-advice-first = Varje kod fungerar en gång och bara en kort stund. Skriv den från det senaste meddelandet, eller avbryt och logga in igen för att få en ny.
passcode-refused-advice-number = Varje engångskod fungerar en gång och bara en kort stund. Skriv den från det senaste meddelandet, eller avbryt och logga in igen för att få en ny.
passcode-clock = Klockan på din gamla telefon ska visa { $time } nu; om den går fel, ställ in den på automatisk.
passcode-after-fault = Använd en ny engångskod: den förra kan vara förbrukad.
passcode-trouble = Min engångskod godtas inte, eller jag har ingen
passcode-trouble-account = Använd koden i appen som hör till ditt jobbkonto.
passcode-trouble-name = På vissa telefoner har appen sitt äldre namn, ”SecurEnvoy Soft Token”.
passcode-trouble-copied = Använd appen på din gamla telefon. En säkerhetskopia eller överföring kan ha kopierat den till den nya, men koderna i kopian godtas inte.
passcode-trouble-fob = Om du har en koddosa på nyckelringen, eller appen på en bärbar dator, skriver du koden som visas där.
passcode-trouble-text = Om du får engångskoder via sms gäller det senaste meddelandet. Det kan ta en minut innan det kommer.
passcode-trouble-text-first = Det senaste meddelandet gäller. Det kan ta en minut innan det kommer, och ett e-postmeddelande kan ligga i skräpposten. Om inget kommer, fråga IT-supporten om de har rätt nummer eller adress.
passcode-trouble-text-number = Det senaste meddelandet gäller. Det kan ta en minut innan det kommer.
passcode-trouble-voice = Om telefonen ringer i stället svarar du och skriver koden som du hör.
passcode-trouble-several = Om ett meddelande innehåller flera koder använder du var och en av dem en gång, i ordning. En kod för hela dagen gäller tills nästa kommer.
passcode-trouble-clock = Ställ in klockan på din gamla telefon på automatisk. En klocka som går fel ger felaktiga koder.

## Skanna

scan-heading = Skanna detta med din nya telefon
scan-heading-first = Skanna detta med din telefon
scan-phone-heading = Konfigurera appen på den här telefonen
scan-lead = Din gamla telefon fungerar tills den nya har hört av sig. Därefter fungerar bara den nya: koder från den gamla telefonen godtas inte längre.
scan-lead-first = När telefonen har hört av sig loggar du in med koderna som appen visar.
scan-picture = QR-kod
scan-qr-alt = QR-kod att skanna med autentiseringsappen på din nya telefon
scan-qr-alt-first = QR-kod att skanna med autentiseringsappen på din telefon
scan-no-qr = QR-koden kan inte visas. Använd konfigurationsnyckeln i stället.
scan-not-printed = QR-koden och konfigurationsnyckeln skrivs inte ut, eftersom de är hemliga.
scan-cannot = Går det inte att skanna, eller läser du det här på din nya telefon?
scan-app-link = På din nya telefon? Öppna appen
scan-app-link-first = På den telefonen nu? Öppna appen
scan-setup-key = En telefon kan inte skanna sin egen skärm. Välj i appen på din nya telefon att ange en nyckel för hand och skriv eller klistra in den här konfigurationsnyckeln. Visa den inte för någon.
scan-setup-key-first = En telefon kan inte skanna sin egen skärm. Välj i appen att ange en nyckel för hand och skriv eller klistra in den här konfigurationsnyckeln. Visa den inte för någon.
scan-steps = På din nya telefon
scan-steps-first = På din telefon
scan-step-app = Öppna appen { $app }.
scan-step-add = Lägg till en ny token och låt appen använda kameran om den frågar.
scan-step-point = Rikta kameran mot QR-koden.
scan-step-key = Välj att ange en nyckel för hand och skriv konfigurationsnyckeln som står här.
scan-phone-copy = Kopiera den här konfigurationsnyckeln. Visa den inte för någon.
scan-phone-paste = Lägg till en token för hand i appen { $app } och klistra in konfigurationsnyckeln.
scan-phone-check = Kom tillbaka hit och skriv kontrollkoden som appen visar.
scan-phone-picture = Är appen på en annan telefon? Visa QR-koden
scan-waiting = Väntar på din nya telefon…
scan-waiting-first = Väntar på din telefon…
scan-found = Den är här. Ett ögonblick…
scan-reloads =
    { $count ->
        [one] Sidan tittar efter igen varje sekund.
       *[other] Sidan tittar efter igen med { $count } sekunders mellanrum.
    }
scan-stay = Uppdatera inte medan jag skriver
scan-go-on = Uppdatera automatiskt igen
scan-check-code = Visar din nya telefon en kontrollkod?
scan-check-code-label = Kontrollkod
scan-check-code-hint = Appen visar en när den inte kan rapportera själv: utan anslutning, eller efter att du har skrivit in konfigurationsnyckeln. Lämna annars tomt.
scan-check-code-problem = Ange kontrollkoden som din nya telefon visar: 4 till 32 bokstäver och siffror.
scan-check-code-problem-first = Ange kontrollkoden som din telefon visar: 4 till 32 bokstäver och siffror.
scan-check-code-button = Skicka kontrollkoden
scan-check-code-busy = Skickar…
scan-check-code-refused-heading = Kontrollkoden godtogs inte
scan-check-code-refused-advice = Jämför den med din nya telefon och skriv den igen.
scan-check-code-refused-advice-first = Jämför den med din telefon och skriv den igen.
scan-trouble = Det fungerar inte
scan-trouble-camera = Om appen inte ser någon kod: gör fönstret större och skärmen ljusare, håll telefonen lite längre bort och kontrollera att appen får använda kameran.
scan-trouble-page = Om en webbsida eller inget alls öppnas: skanna med autentiseringsappen, inte med telefonens kameraapp.
scan-trouble-network = Om appen har läst koden men sidan inte går vidare: anslut din nya telefon till internet, eller skriv kontrollkoden som den visar.
scan-trouble-network-first = Om appen har läst koden men sidan inte går vidare: anslut din telefon till internet, eller skriv kontrollkoden som den visar.
scan-trouble-key = Om kameran inte fungerar alls: skriv konfigurationsnyckeln i stället.
scan-trouble-again = Om inget hjälper: avbryt och logga in igen för att få en ny kod. Din gamla telefon fungerar fortfarande.
scan-trouble-again-first = Om inget hjälper: avbryt och logga in igen för att få en ny kod.

## Väntan

waiting-left =
    { $count ->
        [one] En minut återstår.
       *[other] Ungefär { $count } minuter återstår.
    }
waiting-ends =
    { $count ->
        [one] För din säkerhet avslutas detta om ungefär en minut.
       *[other] För din säkerhet avslutas detta om { $count } minuter.
    }
waiting-more = Jag behöver mer tid
waiting-slow = Inloggningsservern svarar långsamt. Vi fortsätter fråga; du behöver inte göra något.
waiting-offline = Din dator är inte ansluten. Sidan går vidare av sig själv när den är det.
waiting-fault = Den senaste kontrollen misslyckades. Vi försöker igen automatiskt.

waiting-away = Inloggningsservern är inte tillgänglig just nu. Vi fortsätter fråga; du behöver inte göra något.
upstream-ask = Om det dröjer, fråga IT-supporten: { $contacts }.
upstream-ask-help-desk = Om det dröjer, fråga din vanliga IT-helpdesk.
upstream-well-heading = Nu kan du fortsätta
upstream-well-advice = Inloggningsservern tar emot igen. Om du hade skrivit ett lösenord eller en kod, skriv det en gång till.

## Klart

done-heading = Din nya telefon är klar
done-heading-first = Din telefon är klar
done-lead = Din token har flyttats. Logga från och med nu in med koderna från din nya telefon.
done-lead-first = Appen på din telefon är konfigurerad. Logga från och med nu in med koderna som den visar.
done-took =
    { $count-minutes ->
        [0] Det tog dig { $count-seconds } s.
       *[other] Det tog dig { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Från och med nu loggar du in med koderna som appen visar, inte med sms.
done-test = Prova nu
done-test-how = Logga in någonstans på jobbet med din nya telefon innan du lägger undan den gamla.
done-test-how-first = Logga in någonstans på jobbet med en kod från appen.
done-test-link = Prova: logga in på { $name }
done-old = Ta bort token från din gamla telefon
done-old-dead = Om din gamla telefon fortfarande visar en token fungerar den inte längre. Så här tar du bort den:
done-old-arrow = Tryck på pilen bredvid token för ditt jobbkonto.
done-old-delete = Välj ”Delete Code”.
done-not-you = Var det inte du, eller fungerar inte din nya telefon?

closed-heading = Du är utloggad
closed-moved = Din token finns på din nya telefon.
closed-moved-first = Din token finns på din telefon.
closed-moved-number = Dina engångskoder går till ditt nya nummer.
closed-lead = Du kan stänga fönstret nu.

## Sms

sms-heading = Du får engångskoder via sms
sms-lead = Vad du ska göra beror på vad som är nytt.
sms-same = Jag har en ny telefon med samma nummer
sms-same-how = Du behöver inte göra något. Engångskoderna går till ditt nummer, vilken telefon det än sitter i.
sms-number = Jag har ett nytt nummer
sms-number-how = Ändra det medan ditt gamla nummer fortfarande tar emot meddelanden:
sms-change-how = Logga in med en engångskod som skickas till ditt gamla nummer. Ange sedan det nya. Det tar ungefär två minuter.
sms-change-button = Ändra mitt nummer
sms-step-open = Öppna din organisations registreringssida och kom tillbaka hit för nästa steg.
sms-step-open-link = Öppna registreringssidan (i en ny flik)
sms-step-find = Öppna din organisations registreringssida. Du hittar den som ”Manage My Token” där du loggar in på jobbet.
sms-step-sign-in = Logga in som vanligt, med engångskoden som skickas till ditt gamla nummer.
sms-step-choose = Välj ”Send My Passcode Via SMS”, ange ditt nya nummer och följ anvisningarna.
sms-step-done = Därefter går dina engångskoder till ditt nya nummer.
sms-app = Jag vill använda appen i stället
sms-app-how = Logga in här med en engångskod från ett sms och konfigurera appen på din telefon.
sms-app-button = Konfigurera appen
sms-lost = Mitt gamla nummer tar inte emot meddelanden längre
sms-number-heading = Ditt nya telefonnummer
sms-number-lead = Vart ska dina engångskoder gå?
sms-region = Land
sms-region-choose = Välj ett land
sms-region-problem = Välj ett land i listan.
sms-number-label = Mobilnummer
sms-number-hint = Som du skriver det hemma, eller med + och landsnummer. Mellanslag spelar ingen roll.
sms-number-button = Fortsätt
sms-number-next = Inget ändras än. Du får se numret en gång till först.
sms-number-characters = Ange numret med bara siffror; endast ett + får stå först.
sms-number-short = Numret är för kort. Ange hela, med riktnummer.
sms-number-long = Numret är för långt. Kontrollera om någon siffra har blivit dubbel.
sms-number-elsewhere = Numret hör inte till landet du valde ({ $region }). Välj numrets eget land eller rätta numret.
sms-number-not-served = Engångskoder skickas inte till nummer i det landet ({ $region }) här. Ange ett nummer i ett land i listan.
sms-number-unknown = Numret finns inte i landet du valde. Kontrollera siffrorna.
sms-number-premium = Engångskoder skickas inte till betalnummer. Ange ditt eget mobilnummer.
sms-number-no-texts = Numret kan inte ta emot sms. Ange ett mobilnummer.
sms-number-same = Dina engångskoder går redan till det här numret. Ange ett annat, eller sluta här.
sms-number-refused-heading = Numret godtogs inte
sms-number-refused-advice = Dina engångskoder går fortfarande till ditt gamla nummer. Kontrollera det nya och ange det igen.
sms-confirm-heading = Är det här ditt nya nummer?
sms-confirm-lead = Dina engångskoder kommer att gå till det här numret:
sms-confirm-why = Jämför varje siffra. Med fel nummer skulle du inte längre kunna logga in.
sms-confirm-button = Ja, skicka mina engångskoder dit
sms-confirm-busy = Ändrar…
sms-confirm-other = Nej, rätta det
sms-code-heading = Ange koden från ditt nya nummer
sms-code-lead = Ett sms med en kod är på väg till
sms-code-label = Kod
sms-code-problem = Ange koden från sms:et: 4 till 16 siffror eller bokstäver.
sms-code-until = Ditt nummer ändras först när den här koden har godtagits.
sms-code-other = Det kommer inget meddelande: använd ett annat nummer
sms-code-refused-heading = Koden godtogs inte
sms-code-refused-advice = Titta på det senaste meddelandet på ditt nya nummer och skriv koden därifrån.
sms-done-heading = Ditt nummer är ändrat
sms-done-lead = Dina engångskoder går nu till ditt nummer som slutar på { $digits }.
sms-done-test = Logga in någonstans på jobbet. Engångskoden ska komma till ditt nya nummer.
sms-done-old = Ditt gamla nummer
sms-done-old-how = Det får inga fler engångskoder från och med nu.
sms-done-not-you = Var det inte du, eller kommer det inget meddelande?

## Borta

lost-heading = Kontakta din IT-support
lost-lead = Utan din gamla telefon kan du inte visa här att det är du. Din IT-support kan hjälpa dig; det kan inte den här sidan.
lost-lead-first = Den här sidan kan inte hjälpa dig längre. Det kan din IT-support.
lost-reset = Få min token återställd
lost-contact = IT-support
lost-no-contact = Fråga din vanliga IT-helpdesk.
lost-ready = Ha detta till hands
lost-ready-userid = ditt användarnamn
lost-ready-identity = något som visar vem du är, till exempel ditt passerkort
lost-ready-phone = din nya telefon
lost-ready-phone-first = din telefon
lost-ready-phone-number = din telefon
lost-stolen = Om telefonen har blivit stulen, anmäl det genast, även om du inte har någon ny än.

## Hjälp

help-heading = Hjälp
help-lead = Hur du flyttar din token och var du hittar det du behöver.
help-app = Du har båda telefonerna
help-app-sign-in = Logga in här med ditt användarnamn och lösenord.
help-app-passcode = Skriv engångskoden som appen på din gamla telefon visar, eller godkänn begäran på den.
help-app-scan = Skanna QR-koden med appen { $app } på din nya telefon.
help-app-done = Vänta tills det står på sidan att din nya telefon är klar. Ta sedan bort den gamla token med ”Delete Code”.
help-first-how = Logga in med ditt användarnamn och lösenord. Om en kod kommer via sms eller e-post skriver du den. Skanna sedan QR-koden med appen på telefonen.
help-address = Var den här sidans adress finns på din gamla telefon
help-address-how = Tryck i autentiseringsappen på pilen till höger om din token och välj ”View Details”. I den nedre rutan står adressen till din organisations registreringssida.
help-address-blank = Rutan kan vara tom om din organisation inte använder begäran om godkännande. Leta då efter ”Manage My Token” där du loggar in på jobbet.
help-texts = Du får engångskoder via sms
help-texts-how = Med samma nummer behöver du inte göra något. Ett nytt nummer måste registreras.
help-texts-link = Engångskoder via sms
help-copied = Appen finns redan på din nya telefon
help-fob = Du har en koddosa på nyckelringen, eller appen på en bärbar dator
help-fob-how = Logga in här och skriv koden som visas där. Skanna sedan QR-koden med appen på din telefon.
help-lost = Du har inte kvar din gamla telefon
help-lost-how = Då kan bara din organisations IT-support hjälpa dig; det kan inte appens tillverkare.
help-old = Din gamla telefon visar fortfarande en token
help-old-how = Den fungerar inte längre när din nya telefon är klar. Ta bort den med ”Delete Code” i appen.
help-refused = Din engångskod avvisas
help-refused-how = En engångskod fungerar en gång. Vänta på nästa och ställ in telefonens klocka på automatisk.

## Fel

error-heading = Något gick fel
error-not-found-heading = Sidan finns inte
error-not-found-advice = Adressen är kanske felstavad eller gammal.
error-not-found-way-on = Till början
error-malformed-heading = Begäran gick inte att förstå
error-malformed-advice = Börja från första sidan och använd knapparna där.
error-malformed-way-on = Till början
error-not-ours-heading = Formuläret kom inte från den här sidan
error-not-ours-advice = För din säkerhet skickades det inte vidare. Om du kom hit via en länk eller en annan webbplats, börja från första sidan.
error-not-ours-way-on = Till början
error-origin-hidden-heading = Webbläsaren döljer varifrån formuläret kom
error-origin-hidden-advice = För din säkerhet skickades det inte vidare. Öppna sidan i en annan webbläsare, eller stäng av Internet Explorer-läget. Om meddelandet kommer tillbaka kontaktar du IT-supporten: en enhet i nätverket tar kanske bort det som webbläsaren uppger.
error-origin-hidden-way-on = Till början
error-too-many-cookies-heading = Webbläsaren skickade för många kakor
error-too-many-cookies-advice = De kommer från andra webbplatser i din organisation. Ta bort de webbplatsernas kakor, eller öppna sidan i ett privat fönster. Om meddelandet kommer tillbaka kontaktar du IT-supporten.
error-too-many-cookies-way-on = Till början
error-two-cookies-heading = Webbläsaren skickade två kakor för den här sidan
error-two-cookies-advice = Läs in sidan igen. Om meddelandet kommer tillbaka stänger du alla webbläsarfönster eller använder ett privat fönster, och kontaktar IT-supporten. Den ena kakan kan komma från en annan webbplats i din organisation.
error-two-cookies-way-on = Till början
error-sign-on-heading = Din organisations inloggning lämnade inget användarnamn
error-sign-on-advice = Det som den säger om dig kan inte användas här, så inget har skickats. Säg till IT-supporten.
error-sign-on-way-on = Till början
error-limited-heading = För många försök
error-limited-advice =
    { $count ->
        [one] För kontots säkerhet, vänta en minut innan du försöker igen.
       *[other] För kontots säkerhet, vänta { $count } minuter innan du försöker igen.
    }
error-limited-counts = Nekade lösenord räknas, och även inloggningar som ingen har godkänt på den gamla telefonen.
error-limited-way-on = Till början
error-address-limited-heading = För många nekade inloggningar från ditt nätverk
error-address-limited-advice =
    Gränsen gäller din nätverksadress, inte ditt konto: Flera inloggningar därifrån nekades, kanske kollegors. { $count ->
        [one] Vänta en minut och försök igen.
       *[other] Vänta { $count } minuter och försök igen.
    }
error-address-limited-way-on = Till början
error-stopped-heading = Inloggningen är pausad för det här kontot
error-stopped-advice = Det har gjorts flera felaktiga försök i rad. Ett till kan låsa kontot, så den här sidan skickar inga förrän IT-supporten häver pausen. Din gamla telefon fungerar fortfarande.
error-stopped-way-on = Fråga IT-supporten
error-under-way-heading = En annan inloggning väntar
error-under-way-advice = Någon håller redan på att logga in på det här kontot och väntar på svar från den gamla telefonen. Om det är du, fortsätt där eller försök igen om två minuter. Om det inte är du, neka begäran på den gamla telefonen och kontakta IT-supporten.
error-under-way-way-on = Försök igen
error-stale-heading = Det här formuläret har redan skickats
error-stale-advice = Det du skrev skickades inte igen.
error-stale-way-on = Fortsätt
error-busy-heading = Din förra begäran besvaras fortfarande
error-busy-advice = Vänta ett ögonblick och fortsätt sedan.
error-busy-way-on = Fortsätt
error-unreachable-heading = Inloggningsservern går inte att nå
error-unreachable-advice = Inget har ändrats; din gamla telefon fungerar fortfarande. Försök igen om några minuter.
error-unreachable-advice-first = Inget har ändrats. Försök igen om några minuter.
error-unreachable-advice-number = Inget har ändrats. Försök igen om några minuter.
error-unreachable-way-on = Försök igen
error-away-heading = Inloggningsservern är inte tillgänglig just nu
error-away-advice = Inget har ändrats; din gamla telefon fungerar fortfarande. Sidan tittar efter igen av sig själv och säger till när du kan fortsätta.
error-away-advice-first = Inget har ändrats. Sidan tittar efter igen av sig själv och säger till när du kan fortsätta.
error-away-advice-number = Inget har ändrats. Sidan tittar efter igen av sig själv och säger till när du kan fortsätta.
error-away-way-on = Försök igen
error-timed-out-heading = Inloggningsservern svarade inte i tid
error-timed-out-advice = Vi vet inte om den fick din begäran. Försök igen om en minut.
error-timed-out-way-on = Försök igen
error-reported-heading = Inloggningsservern rapporterar ett problem
error-reported-advice = Försök igen. Om det fortsätter, fråga IT-supporten.
error-reported-way-on = Försök igen
error-not-understood-heading = Inloggningsservern gav ett oväntat svar
error-not-understood-advice = Försök igen om några minuter. Om det fortsätter, fråga IT-supporten.
error-not-understood-way-on = Försök igen
error-full-heading = Många flyttar sin token just nu
error-full-advice = Inget har ändrats; din gamla telefon fungerar fortfarande. Sidan tittar efter igen av sig själv och säger till när du kan fortsätta.
error-full-advice-first = Inget har ändrats. Sidan tittar efter igen av sig själv och säger till när du kan fortsätta.
error-full-advice-number = Inget har ändrats. Sidan tittar efter igen av sig själv och säger till när du kan fortsätta.
error-full-way-on = Försök igen
error-sessions-away-heading = Sidan vilar ett ögonblick
error-sessions-away-advice = Inget har gått förlorat: sidan tittar efter igen av sig själv om några sekunder och tar dig tillbaka dit du var.
error-sessions-away-way-on = Titta efter igen nu
error-internal-heading = Något gick fel på den här sidan
error-internal-advice = Det är inte ditt fel. Försök igen; om det fortsätter, fråga IT-supporten.
error-internal-way-on = Försök igen

## Mejlet som säger att något har ändrats

mail-token-moved-subject = Din token har flyttats till en annan telefon
mail-token-moved-subject-first = Din token har konfigurerats på en telefon
mail-token-moved-lead = Token för { $userid }, som ger engångskoder för inloggning, har flyttats till en annan telefon.
mail-token-moved-lead-first = En token för { $userid }, som ger engångskoder för inloggning, har konfigurerats på en telefon.
mail-when = När: { $when }
mail-from = Från nätverksadressen: { $address }
mail-token-moved-you = Om det var du behöver du inte göra något mer. Koderna på din gamla telefon fungerar inte längre.
mail-token-moved-you-first = Om det var du behöver du inte göra något mer.
mail-number-changed-subject = Dina engångskoder går till ett annat telefonnummer
mail-number-changed-lead = Telefonnumret som { $userid } får engångskoder för inloggning till har ändrats.
mail-number-changed-you = Om det var du behöver du inte göra något mer. Ditt gamla nummer får inga fler engångskoder.
mail-enrolment-started-subject = En QR-kod för din token har lämnats ut
mail-enrolment-started-lead = Någon loggade in som { $userid } och fick en QR-kod. En telefon som skannar den får token för { $userid }, som ger engångskoder för inloggning.
mail-enrolment-started-you = Om det var du behöver du inte göra något mer.
mail-enrolment-unknown-subject = Din token kan finnas på en annan telefon
mail-enrolment-unknown-lead = Någon loggade in som { $userid } och fick en QR-kod. En telefon som skannar den får token för { $userid }, som ger engångskoder för inloggning. Vi vet inte om någon telefon har skannat den.
mail-enrolment-unknown-you = Om det var du behöver du inte göra något mer. Om du inte blev klar kan du börja om när som helst.
mail-not-you = Om det inte var du kan någon känna till ditt lösenord. Säg till IT-supporten genast:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-post: { $email }
mail-contact-url = Webbsida: { $url }
mail-contact-hours = Öppettider: { $hours }

## Statussidan för helpdesken

status-title = Flytta token: status
status-fine-heading = Det fungerar
status-fine-advice = SecEnrol svarar och folk kommer vidare.
status-quiet-heading = Det är lugnt
status-quiet-advice = Ingen har loggat in den senaste timmen, så inget är känt om SecEnrol.
status-trouble-heading = SecEnrol svarar inte som den ska
status-trouble-advice = Den senaste timmen fick många anrop till SecEnrol inget svar. Loggen säger varför.
status-unready-heading = Portalen är inte redo
status-unready-advice = Ingen kommer vidare här förrän detta är åtgärdat:
status-now = Nu
status-under-way = Flyttar som pågår eller nyss avslutats
status-unknown = okänt
status-in-flight = Anrop som väntar på SecEnrol
status-notices = Mejl och anrop att leverera
status-audit-lost = Förlorade granskningsrader
status-funnel = De senaste 24 timmarna: hur långt folk kommer
status-step = Steg
status-people = Personer
status-percent = Av föregående steg
status-percent-of = { $percent } %
status-started = Såg startsidan
status-signed-in = Lösenordet godtogs
status-confirmed = Bekräftade med gamla telefonen
status-done = Nya telefonen klar
status-given-up = Avbröt
status-given-up-count = Avbröt på vägen: { $count }
status-hours = De senaste 24 timmarna, en och en
status-drawing = Staplar för var och en av de senaste 24 timmarna: klara telefoner, avbrutna flyttar och ett märke där SecEnrol inte svarade. Tabellen nedanför har siffrorna.
status-table = Detsamma som tabell
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
status-follow = Ladda om varje minut
status-stay = Sluta ladda om
status-version = Handover { $version }.
