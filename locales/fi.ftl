# Portaalin sivujen sanat suomeksi. Termit ovat tiedostossa docs/glossary.md.

language-name = Suomi
languages = Kielet
product = Tunnisteen siirto
skip = Siirry sisältöön
help-link = Ohje
person = Uusi puhelin käyttäjälle
person-first = Sovelluksen käyttöönotto käyttäjälle
person-number = Uusi puhelinnumero käyttäjälle
person-done = Kirjautunut käyttäjä
person-begun = Kirjautuminen aloitettu klo { $time } osoitteesta { $address }
person-other = Joku kirjautui tälle tilille myös klo { $time } osoitteesta { $address }. Jos se et ollut sinä, ota yhteyttä IT-tukeen ennen kuin jatkat.
person-other-here = Joku kirjautui tälle tilille myös klo { $time } samasta IP-osoitteesta kuin sinä. Jos se et ollut sinä, ota yhteyttä IT-tukeen ennen kuin jatkat.
finish = Valmis
stop = Kirjaudu ulos
progress = Vaihe { $count-now }/{ $count-all }
progress-open = Vaihe { $count-now }
track-sign-in = Kirjaudu
track-passcode = Vahvista
track-scan = Skannaa
track-done = Valmis
track-sms-number = Uusi numero
track-sms-confirm = Tarkistus
track-sms-code = Kirjautumiskoodi
title-wrong = Virhe: { $title }
copy = Kopioi
copied = Kopioitu
check-now = Tarkista nyt
quoted = Kirjautumispalvelin ilmoittaa:
reference = Jos otat yhteyttä IT-tukeen, mainitse viite { $reference }.
back-to-start = Takaisin aloitussivulle
support-link = Ota yhteyttä IT-tukeen
support-phone = Puhelin
support-email = Sähköposti
support-url = Verkkosivu
support-hours = Palveluajat
problem-heading = Jotain puuttuu tai on väärin
card-heading = Ota yhteyttä IT‑tukeen
card-lead = Anna IT-tuelle nämä tiedot. Niissä ei ole salasanaa eikä kirjautumiskoodia.
card-reference = Viite
card-time = Aika
card-step = Vaihe
card-reason = Mitä tapahtui
card-copy = Kopioi tiedot
card-mail = Kirjoita sähköposti
tries-left =
    { $count ->
        [one] Tämä on viimeinen yrityksesi. Sen jälkeen sinun on kirjauduttava uudelleen.
       *[other] Sinulla on { $count } yritystä jäljellä.
    }
demo-banner = Tämä on esittely. Siinä ei käytetä oikeita tilejä.
demo-phones = Avaa esittelyn puhelimet
demo-phone = Avaa käyttäjän { $userid } puhelimet
insecure-banner = Tätä sivua ei ole salattu. Muut samassa verkossa voivat nähdä, mitä kirjoitat.

## Start

start-heading = Siirrä tunniste uuteen puhelimeen
start-heading-first = Ota sovellus käyttöön puhelimessasi
start-ready = Valmistaudu
start-lead = Tarvitset molempia puhelimia noin 2 minuutin ajan.
start-lead-first = Tarvitset puhelintasi noin 2 minuutin ajan.
start-ready-install = Asenna sovellus { $app } uuteen puhelimeesi
start-ready-install-first = Asenna sovellus { $app } puhelimeesi
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Asenna skannaamalla
start-store-ios-qr = QR-koodi, josta pääsee sovellukseen App Storessa
start-store-android-qr = QR-koodi, josta pääsee sovellukseen Google Playssa
start-ready-here = Luetko tätä uudella puhelimellasi?
start-ready-here-first = Luetko tätä puhelimella, jossa otat sovelluksen käyttöön?
start-ready-here-how = Avaa tämä sivu tietokoneella:
start-ready-here-else = Eikö sinulla ole tietokonetta? Jatka tässä puhelimessa määritysavaimen avulla.
start-where = Millä laitteella luet tätä?
start-where-new = Uudella puhelimellani
start-where-scan = Tai skannaa tämä QR-koodi vanhan puhelimesi kameralla, niin sivu avautuu siinä.
start-where-alt = QR-koodi, joka johtaa tälle sivulle
start-where-old = Vanhalla puhelimellani
start-where-old-how = Jatka tässä puhelimessa. Skannaa sitten tällä näytöllä näkyvä QR-koodi uudella puhelimellasi.
start-question = Mikä näistä kuvaa tilannettasi?
start-app = Minulla on vielä vanha puhelin, jossa on sovellus
start-app-detail = Sovellus näyttää kirjautumiskoodeja tai vahvistuspyyntöjä.
start-sms = Saan kirjautumiskoodit tekstiviestillä
start-sms-detail = Minulla on uusi puhelin tai uusi numero.
start-first = Otan sovelluksen käyttöön ensimmäistä kertaa
start-first-detail = En ole koskaan käyttänyt sovellusta.
start-other = Saan jo kirjautumiskoodeja
start-other-app = Näytä muut vaihtoehdot
start-lost = Minulla ei ole enää vanhaa puhelinta
start-lost-detail = Kadonnut, varastettu, rikki, tyhjennetty tai annettu pois.
start-under-way = Olet jo alkanut vaihtaa uuteen puhelimeen tässä selaimessa.
start-under-way-first = Olet jo aloittanut sovelluksen käyttöönoton tässä selaimessa.
start-under-way-number = Olet jo aloittanut numeron vaihdon tässä selaimessa.
start-continue = Jatka
start-choices = Näytä muut vaihtoehdot

stopped-heading = Olet kirjautunut ulos
stopped-advice = Näitkö tekstin ”Uusi puhelimesi on valmis”? Silloin kaikki on kunnossa. Jos et nähnyt, kirjaudu uudelleen vanhalla puhelimellasi. Jos vanhan puhelimen kirjautumiskoodeja ei hyväksytä, käytä uutta puhelintasi.
stopped-advice-first = Näitkö tekstin ”Puhelimesi on valmis”? Silloin kaikki on kunnossa. Jos et nähnyt, kirjaudu uudelleen.
stopped-advice-app = Näitkö tekstin ”Puhelimesi on valmis”? Silloin kaikki on kunnossa. Jos et nähnyt, kirjaudu uudelleen. Jos tekstiviestiä ei tule, käytä sovelluksen kirjautumiskoodia.
stopped-advice-number = Näitkö tekstin ”Numerosi on vaihdettu”? Silloin kaikki on kunnossa. Jos et nähnyt, kirjaudu uudelleen. Jos vanhaan numeroosi ei tule kirjautumiskoodia, katso uuteen numeroosi tulleet viestit.
over-heading = Et ole enää kirjautuneena
over-advice = Istuntosi tässä selaimessa on päättynyt. Jos et nähnyt sivua, jolla kerrotaan kaiken olevan valmista, aloita uudelleen.
no-cookie-heading = Et ole kirjautuneena
no-cookie-advice = Jos kirjauduit juuri sisään, selaimesi ei säilyttänyt tämän sivun evästettä. Salli evästeet tälle sivulle tai avaa sivu omaan ikkunaan. Jos kirjauduit ulos, aloita uudelleen.
no-cookie-window = Avaa tämä sivu omaan ikkunaan

## Sign in

sign-in-heading = Kirjaudu sisään
sign-in-lead = Käytä työpaikan käyttäjätunnusta ja salasanaa.
sign-in-userid = Käyttäjätunnus
sign-in-userid-hint = Esimerkiksi jsmith, CORP\jsmith tai jsmith@example.org.
sign-in-userid-locked = Olet kirjautunut organisaatioosi tällä käyttäjätunnuksella.
sign-in-userid-problem = Kirjoita käyttäjätunnuksesi ja sen toimialue, jos käytät sellaista. Tunnuksessa voi olla kirjaimia, numeroita, välilyöntejä ja merkkejä \ . _ - @ ' + $ #. Jos liitit tunnuksen, kirjoita se itse.
sign-in-userid-other = Voit käyttää vain käyttäjätunnusta, jolla olet kirjautunut organisaatioosi. Kirjoitimme tunnuksen kenttään valmiiksi.
sign-in-password = Salasana tai PIN-koodi
sign-in-password-show = Näytä salasana
sign-in-password-hide = Piilota salasana
sign-in-password-empty = Kirjoita salasanasi tai PIN-koodisi.
sign-in-password-problem = Kirjoita salasanasi tai PIN-koodisi. Siinä voi olla enintään 256 merkkiä eikä yhtään rivinvaihtoa.
sign-in-button = Kirjaudu sisään
sign-in-busy = Kirjaudutaan…
sign-in-next = Seuraavaksi tarvitset vanhaa puhelintasi.
sign-in-next-first = Seuraavaksi saatat saada kirjautumiskoodin tekstiviestillä tai sähköpostilla. Sitten otat sovelluksen käyttöön puhelimessasi.
sign-in-next-app = Seuraavaksi kirjoitat tekstiviestin kirjautumiskoodin. Sitten otat sovelluksen käyttöön puhelimessasi.
sign-in-next-number = Seuraavaksi kirjoitat kirjautumiskoodin, jonka lähetämme vanhaan numeroosi. Sen jälkeen kirjoitat uuden numerosi.
sign-in-lost = Minulla ei ole enää vanhaa puhelinta
sign-in-lost-first = Ota yhteyttä IT-tukeen
sign-in-lost-number = Vanhaan numerooni ei enää tule viestejä
sign-in-refused-heading = Käyttäjätunnusta tai salasanaa ei hyväksytty
sign-in-refused-advice = Tarkista käyttäjätunnus ja se, onko Caps Lock päällä.
sign-in-refused-last = Tämä on toistaiseksi viimeinen yrityksesi.
sign-in-refused-locked = Jos käyttäjätunnus ja salasana ovat varmasti oikein, tilisi voi olla lukittu. Ota yhteyttä IT-tukeen.
sign-in-other-heading = Tässä selaimessa on jo käytössä toinen käyttäjätunnus
sign-in-other-advice = Jatka sillä käyttäjätunnuksella tai kirjaudu ulos, ennen kuin käytät toista tunnusta.

ended-expired-heading = Istuntosi on päättynyt
ended-expired-advice = Turvallisuussyistä istunto päättyy muutaman minuutin kuluttua. Näitkö tekstin ”Uusi puhelimesi on valmis”? Silloin kaikki on kunnossa. Jos et nähnyt, kirjaudu uudelleen vanhalla puhelimellasi. Jos vanhan puhelimen kirjautumiskoodeja ei hyväksytä, käytä uutta puhelintasi.
ended-expired-advice-first = Turvallisuussyistä istunto päättyy muutaman minuutin kuluttua. Näitkö tekstin ”Puhelimesi on valmis”? Silloin kaikki on kunnossa. Jos et nähnyt, kirjaudu uudelleen.
ended-expired-advice-number = Turvallisuussyistä istunto päättyy muutaman minuutin kuluttua. Näitkö tekstin ”Numerosi on vaihdettu”? Silloin kaikki on kunnossa. Jos et nähnyt, kirjaudu uudelleen. Jos vanhaan numeroosi ei tule kirjautumiskoodia, katso uuteen numeroosi tulleet viestit.
ended-refused-heading = Sinua ei kirjattu sisään
ended-refused-advice = Vahvistuspyyntöä ei hyväksytty vanhalla puhelimellasi ajoissa, tai käyttäjätunnus tai salasana oli väärä. Kirjaudu uudelleen.
ended-refused-advice-first = Käyttäjätunnus tai salasana oli väärä, tai kirjautuminen kesti liian kauan. Kirjaudu uudelleen.
ended-refused-advice-number = Käyttäjätunnus tai salasana oli väärä, tai kirjautuminen kesti liian kauan. Kirjaudu uudelleen.
ended-failed-heading = Kirjautuminen ei onnistunut
ended-failed-advice = Kirjautumispalvelin ei vastannut niin kuin pitäisi. Yritä uudelleen minuutin kuluttua.
ended-passcodes-heading = Liian monta väärää kirjautumiskoodia
ended-passcodes-advice = Kirjaudu uudelleen. Odota sitten, kunnes vanha puhelimesi näyttää uuden kirjautumiskoodin, ja kirjoita se.
ended-passcodes-advice-first = Kirjaudu uudelleen. Kirjoita sitten uusimman viestin kirjautumiskoodi.
ended-passcodes-advice-number = Kirjaudu uudelleen. Kirjoita sitten uusimman tekstiviestin kirjautumiskoodi.
ended-check-codes-heading = Liian monta väärää tarkistuskoodia
ended-check-codes-advice = Kirjaudu uudelleen, niin saat uuden QR-koodin.
ended-numbers-heading = Puhelinnumeroasi ei ehkä ole vaihdettu
ended-numbers-advice = Useat yritykset epäonnistuivat. Aloita alusta kirjautumalla sisään tai ota yhteyttä IT-tukeen.
ended-upstream-heading = Kirjautumispalvelin on päättänyt istuntosi
ended-upstream-advice = Aikaa on ehkä kulunut liikaa. Aloita alusta kirjautumalla sisään.

## Approve

approve-heading = Katso vanhaa puhelintasi
approve-heading-first = Sinua kirjataan sisään
approve-heading-number = Sinua kirjataan sisään
approve-lead = Jos puhelimeen tulee vahvistuspyyntö, hyväksy pyyntö. Sen jälkeen tämä sivu jatkaa itsestään.
approve-lead-first = Kirjautumispalvelin ei ole vielä vastannut. Tämä sivu jatkaa itsestään.
approve-lead-number = Kirjautumispalvelin ei ole vielä vastannut. Tämä sivu jatkaa itsestään.
approve-waiting = Odotetaan vanhaa puhelintasi…
approve-waiting-first = Odotetaan kirjautumispalvelinta…
approve-waiting-number = Odotetaan kirjautumispalvelinta…
approve-found = Hyväksyit vahvistuspyynnön. Hetki vain…
approve-found-first = Olet kirjautunut sisään. Hetki vain…
approve-found-number = Olet kirjautunut sisään. Hetki vain…
approve-only-you = Hyväksy vain kirjautuminen, jonka aloitit itse juuri äsken.
approve-rival = Toinen kirjautuminen tälle tilille hylättiin juuri äsken. Jos se et ollut sinä, älä hyväksy mitään vahvistuspyyntöä ja ota yhteyttä IT-tukeen.
approve-slow = Jos vanhaan puhelimeesi ei tule vahvistuspyyntöä, kirjautumispalvelin voi olla hidas.
approve-trouble = Vahvistuspyyntöä ei näy
approve-trouble-open = Avaa vanhan puhelimesi todennussovellus ja katso, onko siellä vahvistuspyyntö.
approve-trouble-network = Tarkista, että vanha puhelimesi on yhteydessä internetiin.
approve-trouble-again = Jos vahvistuspyyntöä ei tule 2 minuutin kuluessa, voit kirjautua uudelleen.

## Passcode

passcode-heading = Kirjoita kirjautumiskoodi vanhasta puhelimestasi
passcode-heading-first = Kirjoita kirjautumiskoodi, jonka lähetimme sinulle
passcode-heading-number = Kirjoita vanhaan numeroosi lähetetty kirjautumiskoodi
passcode-lead = Katso sovelluksesta tai uusimmasta tekstiviestistä.
passcode-lead-first = Lähetimme kirjautumiskoodin tekstiviestillä tai sähköpostilla numeroon tai osoitteeseen, joka organisaatiollasi on tiedossa.
passcode-lead-app = Katso uusimmasta tekstiviestistä.
passcode-lead-number = Katso uusimmasta tekstiviestistä.
passcode-label = Kirjautumiskoodi
passcode-hint = Yleensä 6 numeroa. Välilyönneillä ei ole väliä.
passcode-problem = Kirjoita kirjautumiskoodi, jonka vanhan puhelimesi sovellus tai uusin tekstiviesti näyttää: 4–16 numeroa tai kirjainta.
passcode-problem-first = Kirjoita viestin kirjautumiskoodi: 4–16 numeroa tai kirjainta.
passcode-problem-number = Kirjoita tekstiviestin kirjautumiskoodi: 4–16 numeroa tai kirjainta.
passcode-button = Jatka
passcode-busy = Tarkistetaan…
passcode-refused-heading = Kirjautumiskoodia ei hyväksytty
passcode-refused-advice = Useimmat kirjautumiskoodit toimivat vain kerran ja vain lyhyen aikaa. Odota, kunnes vanha puhelimesi näyttää uuden kirjautumiskoodin, ja kirjoita se.
passcode-refused-advice-first = Useimmat kirjautumiskoodit toimivat vain kerran ja vain lyhyen aikaa. Kirjoita uusimman viestin kirjautumiskoodi. Jos tarvitset uuden kirjautumiskoodin, kirjaudu ulos ja uudelleen sisään.
passcode-refused-advice-number = Useimmat kirjautumiskoodit toimivat vain kerran ja vain lyhyen aikaa. Kirjoita uusimman tekstiviestin kirjautumiskoodi. Jos tarvitset uuden kirjautumiskoodin, kirjaudu ulos ja uudelleen sisään.
passcode-clock = Vanhan puhelimesi kellon pitäisi nyt näyttää { $time }. Jos kello näyttää muuta aikaa, ota puhelimessa käyttöön automaattinen päivämäärä ja kellonaika.
passcode-after-fault = Käytä uutta kirjautumiskoodia. Edellinen on ehkä jo käytetty.
passcode-trouble = Kirjautumiskoodini ei toimi
passcode-trouble-account = Käytä sovelluksessa työtilisi kirjautumiskoodia.
passcode-trouble-name = Joissakin puhelimissa sovelluksella on vanha nimi ”SecurEnvoy Soft Token”.
passcode-trouble-copied = Käytä vanhan puhelimesi sovellusta. Varmuuskopio tai tiedonsiirto on voinut kopioida sovelluksen uuteen puhelimeesi, mutta kopion kirjautumiskoodeja ei hyväksytä.
passcode-trouble-fob = Jos sinulla on koodeja näyttävä avaimenperä tai sovellus kannettavassa tietokoneessa, kirjoita avaimenperässä tai tietokoneessa näkyvä kirjautumiskoodi.
passcode-trouble-text = Jos saat kirjautumiskoodit tekstiviestillä, käytä uusinta viestiä. Viestin saapuminen voi kestää minuutin.
passcode-trouble-text-first = Käytä uusinta viestiä. Viestin saapuminen voi kestää minuutin, ja sähköposti voi olla roskapostissa. Jos viestiä ei tule, ota yhteyttä IT-tukeen: IT-tuella voi olla sinusta väärä numero tai sähköpostiosoite.
passcode-trouble-text-number = Käytä uusinta tekstiviestiä. Viestin saapuminen voi kestää minuutin.
passcode-trouble-voice = Jos puhelimesi sen sijaan soi, vastaa puheluun ja kirjoita kuulemasi kirjautumiskoodi.
passcode-trouble-several = Jos viestissä on useita kirjautumiskoodeja, käytä kukin kerran, samassa järjestyksessä kuin viestissä. Koko päivän kirjautumiskoodi kelpaa, kunnes seuraava tulee.
passcode-trouble-clock = Ota vanhassa puhelimessasi käyttöön automaattinen päivämäärä ja kellonaika. Jos kello on väärässä, myös kirjautumiskoodit ovat vääriä.

## Scan

scan-heading = Skannaa tämä uudella puhelimellasi
scan-heading-first = Skannaa tämä puhelimellasi
scan-phone-heading = Ota sovellus käyttöön tässä puhelimessa
scan-lead = Vanhan puhelimesi kirjautumiskoodit toimivat, kunnes uusi puhelimesi on valmis.
scan-lead-first = Kun puhelimesi on valmis, kirjaudu sovelluksen näyttämillä kirjautumiskoodeilla.
scan-picture = QR-koodi
scan-qr-alt = QR-koodi, joka skannataan uuden puhelimen todennussovelluksella
scan-qr-alt-first = QR-koodi, joka skannataan puhelimen todennussovelluksella
scan-no-qr = QR-koodia ei voi näyttää. Käytä sen sijaan määritysavainta.
scan-not-printed = QR-koodia ja määritysavainta ei tulosteta, koska ne ovat salaisia.
scan-cannot = Etkö voi skannata? Käytä määritysavainta
scan-app-link = Uudella puhelimella? Avaa sovellus
scan-app-link-first = Onko sovellus tässä puhelimessa? Avaa sovellus
scan-setup-key = Valitse uuden puhelimesi sovelluksessa avaimen syöttäminen käsin. Kirjoita tai liitä tämä määritysavain. Älä näytä avainta kenellekään.
scan-setup-key-first = Valitse puhelimesi sovelluksessa avaimen syöttäminen käsin. Kirjoita tai liitä tämä määritysavain. Älä näytä avainta kenellekään.
scan-steps = Uudella puhelimellasi
scan-steps-first = Puhelimellasi
scan-step-app = Avaa sovellus { $app }.
scan-step-add = Lisää tunniste. Salli kameran käyttö.
scan-step-point = Skannaa QR-koodi.
scan-step-key = Valitse avaimen syöttäminen käsin ja kirjoita tällä sivulla näkyvä määritysavain.
scan-phone-copy = Kopioi tämä määritysavain. Älä näytä avainta kenellekään.
scan-phone-paste = Valitse sovelluksessa { $app } avaimen syöttäminen käsin ja liitä määritysavain.
scan-phone-check = Palaa tänne ja kirjoita sovelluksen näyttämä tarkistuskoodi.
scan-phone-picture = Toinen puhelin? Näytä QR-koodi
scan-waiting = Odotetaan uutta puhelintasi…
scan-waiting-first = Odotetaan puhelintasi…
scan-scanned = Skannasin QR-koodin
scan-found = Sovellus on otettu käyttöön puhelimessasi. Hetki vain…
scan-reloads =
    { $count ->
        [one] Tämä sivu päivittyy joka sekunti.
       *[other] Tämä sivu päivittyy { $count } sekunnin välein.
    }
scan-stay = Älä päivitä, kun kirjoitan
scan-go-on = Päivitä taas automaattisesti
scan-check-code = Näen tarkistuskoodin
scan-check-code-label = Tarkistuskoodi
scan-check-code-hint = Vain jos puhelimessasi ei ole verkkoyhteyttä tai käytit määritysavainta.
scan-check-code-problem = Kirjoita tarkistuskoodi, jonka uusi puhelimesi näyttää: 4–32 kirjainta ja numeroa.
scan-check-code-problem-first = Kirjoita tarkistuskoodi, jonka puhelimesi näyttää: 4–32 kirjainta ja numeroa.
scan-check-code-button = Lähetä tarkistuskoodi
scan-check-code-busy = Lähetetään…
scan-check-code-refused-heading = Tarkistuskoodia ei hyväksytty
scan-check-code-refused-advice = Vertaa tarkistuskoodia uuden puhelimesi näyttämään ja kirjoita tarkistuskoodi uudelleen.
scan-check-code-refused-advice-first = Vertaa tarkistuskoodia puhelimesi näyttämään ja kirjoita tarkistuskoodi uudelleen.
scan-trouble = Sovelluksen käyttöönotto ei onnistu
scan-trouble-camera = Käytä todennussovelluksen kameraa, älä puhelimen omaa kamerasovellusta. Jos sovellus ei löydä QR-koodia, suurenna tätä ikkunaa, lisää näytön kirkkautta ja pidä puhelinta kauempana.
scan-trouble-page = Jos verkkosivu avautuu tai mitään ei tapahdu: skannaa QR-koodi todennussovelluksella, älä puhelimen kamerasovelluksella.
scan-trouble-network = Jos sovellus näyttää kirjautumiskoodeja, mutta tämä sivu ei jatka: yhdistä uusi puhelimesi internetiin tai kirjoita puhelimen näyttämä tarkistuskoodi.
scan-trouble-network-first = Jos sovellus näyttää kirjautumiskoodeja, mutta tämä sivu ei jatka: yhdistä puhelimesi internetiin tai kirjoita puhelimen näyttämä tarkistuskoodi.
scan-trouble-key = Jos kamera ei toimi lainkaan, kirjoita sen sijaan määritysavain.
scan-trouble-again = Jos mikään ei auta, kirjaudu ulos. Kirjaudu sitten uudelleen sisään vanhalla puhelimellasi, niin saat uuden QR-koodin.
scan-trouble-again-first = Jos mikään ei auta, kirjaudu ulos. Kirjaudu sitten uudelleen sisään, niin saat uuden QR-koodin.

## Waiting

waiting-left =
    { $count ->
        [one] 1 minuutti jäljellä.
       *[other] Noin { $count } minuuttia jäljellä.
    }
waiting-ends =
    { $count ->
        [one] Turvallisuussyistä tämä istunto päättyy noin minuutin kuluttua.
       *[other] Turvallisuussyistä tämä istunto päättyy { $count } minuutin kuluttua.
    }
waiting-more = Lisää aikaa
waiting-slow = Kirjautumispalvelin on hidas. Jatkamme yrittämistä, eikä sinun tarvitse tehdä mitään.
waiting-offline = Ei verkkoyhteyttä. Tämä sivu jatkaa, kun yhteys palaa.
waiting-fault = Viimeisin tarkistus epäonnistui. Yritämme automaattisesti uudelleen.

waiting-away = Kirjautumispalvelin ei ole juuri nyt käytettävissä. Jatkamme yrittämistä, eikä sinun tarvitse tehdä mitään.
upstream-ask = Jos tämä kestää liian kauan, ota yhteyttä IT-tukeen: { $contacts }.
upstream-ask-help-desk = Jos tämä kestää liian kauan, ota yhteyttä IT-tukeen.
upstream-well-heading = Voit nyt jatkaa
upstream-well-advice = Kirjautumispalvelin toimii taas. Jos olit jo kirjoittanut salasanan tai kirjautumiskoodin, kirjoita se uudelleen.

## Done

done-heading = Uusi puhelimesi on valmis
done-heading-first = Puhelimesi on valmis
done-lead = Kirjaudu tästä lähtien uudella puhelimellasi.
done-lead-first = Kirjaudu tästä lähtien sovelluksen näyttämillä kirjautumiskoodeilla.
done-took =
    { $count-minutes ->
        [0] Aikaa kului { $count-seconds } s.
       *[other] Aikaa kului { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Kirjaudu tästä lähtien sovelluksen näyttämillä kirjautumiskoodeilla, ei tekstiviesteillä.
done-test = Kokeile heti
done-test-how = Kirjaudu johonkin työpaikan palveluun.
done-test-how-first = Kirjaudu johonkin työpaikan palveluun sovelluksen kirjautumiskoodilla.
done-test-link = Kokeile: kirjaudu palveluun { $name }
done-old = Poista vanha tunniste
done-old-dead = Vanha tunniste ei enää toimi. Tee vanhan puhelimesi sovelluksessa näin:
done-old-arrow = Paina tunnisteen vieressä olevaa nuolta.
done-old-delete = Valitse ”Delete Code”.
done-not-you = Jos et tehnyt tätä itse tai tarvitset apua:

closed-heading = Olet kirjautunut ulos
closed-moved = Uusi puhelimesi on valmis.
closed-moved-first = Puhelimesi on valmis.
closed-moved-number = Kirjautumiskoodisi tulevat nyt uuteen numeroosi.
closed-lead = Voit nyt sulkea tämän ikkunan.

## Text messages

sms-heading = Saat kirjautumiskoodit tekstiviestillä
sms-lead = Toimi sen mukaan, mikä on muuttunut.
sms-same = Minulla on uusi puhelin ja sama numero
sms-same-how = Sinun ei tarvitse tehdä mitään. Kirjautumiskoodit tulevat numeroosi riippumatta siitä, mitä puhelinta käytät.
sms-number = Minulla on uusi numero
sms-number-how = Vaihda numero, kun vanhaan numeroosi vielä tulee viestejä:
sms-change-how = Kirjaudu sisään kirjautumiskoodilla, jonka lähetämme vanhaan numeroosi. Kirjoita sitten uusi numerosi. Tähän menee noin 2 minuuttia.
sms-change-button = Vaihda numeroni
sms-step-open = Avaa organisaatiosi SecurEnvoy-sivu uudelle välilehdelle ja palaa tänne seuraavaa vaihetta varten.
sms-step-open-link = Avaa SecurEnvoy-sivu
sms-step-find = Avaa organisaatiosi SecurEnvoy-sivu. Etsi ”Manage My Token” sivulta, jolla kirjaudut työpaikan palveluihin.
sms-step-sign-in = Kirjaudu siellä kirjautumiskoodilla, joka lähetetään vanhaan numeroosi.
sms-step-choose = Valitse ”Send My Passcode Via SMS”, kirjoita uusi numerosi ja noudata ohjeita.
sms-step-done = Kirjaudu kerran ja tarkista, että kirjautumiskoodi tulee uuteen numeroosi.
sms-app = Haluan käyttää mieluummin sovellusta
sms-app-how = Kirjaudu täällä tekstiviestin kirjautumiskoodilla. Ota sitten sovellus käyttöön puhelimessasi.
sms-app-install = Asenna sovellus { $app } puhelimeesi
sms-app-button = Ota sovellus käyttöön
sms-lost = Vanhaan numerooni ei enää tule viestejä
sms-number-heading = Uusi puhelinnumerosi
sms-number-lead = Mihin lähetämme kirjautumiskoodisi?
sms-region = Maa
sms-region-choose = Valitse maa
sms-region-problem = Valitse maa luettelosta.
sms-number-label = Matkapuhelinnumero
sms-number-hint = Kuten siinä maassa soitettaessa, tai alkuun + ja maatunnus.
sms-number-button = Jatka
sms-number-next = Mitään ei vielä muuteta. Voit tarkistaa numeron seuraavalla sivulla.
sms-number-characters = Käytä vain numeroita. Alussa saa olla +-merkki.
sms-number-short = Numero on liian lyhyt. Kirjoita koko numero, suuntanumero mukaan lukien.
sms-number-long = Numero on liian pitkä. Tarkista, ettet ole kirjoittanut jotain numeroa kahteen kertaan.
sms-number-elsewhere = Numero ei kuulu valitsemaasi maahan ({ $region }). Valitse maa, johon numero kuuluu, tai korjaa numero.
sms-number-not-served = Emme lähetä kirjautumiskoodeja tämän maan ({ $region }) numeroihin. Kirjoita numero, jonka maa on luettelossa.
sms-number-unknown = Valitsemassasi maassa ei ole tällaista numeroa. Tarkista numero.
sms-number-premium = Emme lähetä kirjautumiskoodeja lisämaksullisiin numeroihin. Kirjoita oma matkapuhelinnumerosi.
sms-number-no-texts = Tähän numeroon ei voi lähettää tekstiviestejä. Kirjoita matkapuhelinnumero.
sms-number-same = Kirjautumiskoodisi tulevat jo tähän numeroon. Kirjoita toinen numero tai kirjaudu ulos.
sms-number-refused-heading = Numeroa ei hyväksytty
sms-number-refused-advice = Kirjautumiskoodisi tulevat yhä vanhaan numeroosi. Tarkista uusi numero ja kirjoita se uudelleen.
sms-confirm-heading = Onko tämä uusi numerosi?
sms-confirm-lead = Kirjautumiskoodisi tulevat jatkossa tähän numeroon:
sms-confirm-why = Tarkista jokainen numero. Jos puhelinnumero on väärä, et pääse enää kirjautumaan.
sms-confirm-button = Käytä tätä numeroa
sms-confirm-busy = Vaihdetaan…
sms-confirm-other = Korjaa numero
sms-code-heading = Kirjoita uuteen numeroosi lähetetty kirjautumiskoodi
sms-code-lead = Lähetimme tekstiviestin numeroon
sms-code-label = Kirjautumiskoodi
sms-code-problem = Kirjoita tekstiviestin kirjautumiskoodi: 4–16 numeroa tai kirjainta.
sms-code-until = Numerosi vaihtuu vasta, kun tämä kirjautumiskoodi on hyväksytty.
sms-code-other = Käytä toista numeroa
sms-code-refused-heading = Kirjautumiskoodia ei hyväksytty
sms-code-refused-advice = Kirjoita kirjautumiskoodi, joka on uuteen numeroosi tulleessa uusimmassa viestissä.
sms-done-heading = Numerosi on vaihdettu
sms-done-lead = Kirjautumiskoodisi tulevat nyt numeroon, jonka loppu on { $digits }.
sms-done-test = Kirjaudu johonkin työpaikan palveluun. Kirjautumiskoodin pitäisi tulla uuteen numeroosi.
sms-done-old = Vanha numerosi
sms-done-old-how = Vanhaan numeroosi ei enää lähetetä kirjautumiskoodeja.
sms-done-not-you = Jos et tehnyt tätä itse tai kirjautumiskoodia ei tule:

## Lost

lost-heading = Ota yhteyttä IT‑tukeen
lost-lead = Ilman vanhaa puhelintasi tai numeroasi et voi todistaa henkilöllisyyttäsi tällä sivulla. IT-tuki voi auttaa.
lost-lead-first = IT-tuki voi auttaa.
lost-reset = Pyydä nollausta
lost-contact = IT-tuki
lost-no-contact = Ota yhteyttä IT-tukeen tavalliseen tapaan.
lost-card = Tiedot IT‑tuelle
lost-ready = Ota nämä valmiiksi esille
lost-ready-userid = käyttäjätunnuksesi
lost-ready-identity = jotain, millä todistat henkilöllisyytesi, esimerkiksi työpaikan henkilökortti
lost-ready-phone = uusi puhelimesi
lost-ready-phone-first = puhelimesi
lost-ready-phone-number = puhelimesi
lost-stolen = Jos puhelimesi on varastettu, kerro siitä IT-tuelle heti, vaikka sinulla ei vielä olisi uutta puhelinta.

## Help

help-heading = Ohje
help-lead = Tunniste antaa sinulle kirjautumiskoodit. Tässä kerrotaan, miten siirrät tunnisteen uuteen puhelimeen ja mistä löydät tarvitsemasi.
help-app = Sinulla on molemmat puhelimet
help-app-sign-in = Kirjaudu täällä käyttäjätunnuksellasi ja salasanallasi.
help-app-passcode = Kirjoita kirjautumiskoodi vanhan puhelimesi sovelluksesta tai hyväksy puhelimeen tullut vahvistuspyyntö.
help-app-scan = Skannaa QR-koodi uuden puhelimesi sovelluksella { $app }.
help-app-done = Odota, kunnes näet tekstin ”Uusi puhelimesi on valmis”. Valitse sitten vanhan puhelimesi sovelluksessa ”Delete Code”.
help-first-how = Kirjaudu käyttäjätunnuksellasi ja salasanallasi. Jos saat kirjautumiskoodin tekstiviestillä tai sähköpostilla, kirjoita se. Ota sitten sovellus käyttöön puhelimessasi.
help-address = Näin löydät organisaatiosi SecurEnvoy-sivun
help-address-how = Paina vanhan puhelimesi todennussovelluksessa tunnisteen oikealla puolella olevaa nuolta ja valitse ”View Details”. Alemmassa kentässä on organisaatiosi SecurEnvoy-sivun osoite.
help-address-blank = Alempi kenttä voi olla tyhjä, jos organisaatiosi ei käytä vahvistuspyyntöjä. Etsi silloin ”Manage My Token” sivulta, jolla kirjaudut työpaikan palveluihin.
help-texts = Saat kirjautumiskoodit tekstiviestillä
help-texts-how = Jos numerosi on sama, sinun ei tarvitse tehdä mitään. Jos numerosi on uusi, vaihda numero.
help-texts-link = Kirjautumiskoodit tekstiviestillä
help-copied = Sovellus on jo uudessa puhelimessasi
help-fob = Sinulla on koodeja näyttävä avaimenperä tai sovellus kannettavassa tietokoneessa
help-fob-how = Kirjaudu täällä ja kirjoita avaimenperässä tai tietokoneessa näkyvä kirjautumiskoodi. Skannaa sitten QR-koodi puhelimesi sovelluksella.
help-lost = Sinulla ei ole enää vanhaa puhelinta
help-lost-how = Vain organisaatiosi IT-tuki voi auttaa. Sovelluksen valmistaja ei voi auttaa.
help-old = Vanhassa puhelimessasi näkyy vielä tunniste
help-old-how = Kun uusi puhelimesi on valmis, vanhan puhelimen tunniste ei enää toimi. Valitse vanhan puhelimesi sovelluksessa ”Delete Code”.
help-refused = Kirjautumiskoodia ei hyväksytä
help-refused-how = Useimmat kirjautumiskoodit toimivat vain kerran ja vain lyhyen aikaa. Odota seuraavaa ja ota puhelimessasi käyttöön automaattinen päivämäärä ja kellonaika.

## Errors

error-heading = Jokin meni vikaan
error-not-found-heading = Tällaista sivua ei ole
error-not-found-advice = Osoitteessa voi olla kirjoitusvirhe, tai osoite voi olla vanhentunut.
error-not-found-way-on = Siirry aloitussivulle
error-malformed-heading = Emme ymmärtäneet pyyntöä
error-malformed-advice = Aloita alusta ensimmäiseltä sivulta.
error-malformed-way-on = Siirry aloitussivulle
error-not-ours-heading = Emme voineet hyväksyä lomaketta
error-not-ours-advice = Turvallisuussyistä emme käyttäneet kirjoittamiasi tietoja. Jos tulit tänne linkistä tai toiselta sivustolta, aloita alusta ensimmäiseltä sivulta.
error-not-ours-way-on = Siirry aloitussivulle
error-origin-hidden-heading = Selaimesi salaa, mistä lomake tuli
error-origin-hidden-advice = Turvallisuussyistä emme käyttäneet kirjoittamiasi tietoja. Avaa tämä sivu toisella selaimella tai poista Internet Explorer -tila käytöstä. Jos tämä viesti tulee uudelleen, ota yhteyttä IT-tukeen: jokin verkon laite saattaa poistaa selaimen lähettämän tiedon.
error-origin-hidden-way-on = Siirry aloitussivulle
error-too-many-cookies-heading = Selaimesi lähetti liikaa evästeitä
error-too-many-cookies-advice = Evästeet ovat peräisin organisaatiosi muilta sivustoilta. Poista niiden sivustojen evästeet tai avaa tämä sivu yksityisessä ikkunassa. Jos tämä viesti tulee uudelleen, ota yhteyttä IT-tukeen.
error-too-many-cookies-way-on = Siirry aloitussivulle
error-two-cookies-heading = Selaimesi lähetti kaksi evästettä tälle sivulle
error-two-cookies-advice = Lataa tämä sivu uudelleen. Jos tämä viesti tulee uudelleen, sulje kaikki selainikkunat tai käytä yksityistä ikkunaa, ja ota yhteyttä IT-tukeen. Toinen näistä kahdesta evästeestä voi olla peräisin organisaatiosi toiselta sivustolta.
error-two-cookies-way-on = Yritä uudelleen
error-sign-on-heading = Emme saaneet käyttäjätunnustasi organisaatiosi kirjautumispalvelusta
error-sign-on-advice = Saatuja tietoja ei voi käyttää, joten mitään ei lähetetty. Ota yhteyttä IT-tukeen.
error-sign-on-way-on = Ota yhteyttä IT-tukeen
error-limited-heading = Liian monta yritystä
error-limited-advice =
    { $count ->
        [one] Odota minuutti, ennen kuin yrität uudelleen. Näin tili pysyy suojattuna.
       *[other] Odota { $count } minuuttia, ennen kuin yrität uudelleen. Näin tili pysyy suojattuna.
    }
error-limited-counts = Väärät salasanat lasketaan yrityksiksi. Samoin lasketaan vahvistuspyynnöt, joita kukaan ei ole hyväksynyt vanhassa puhelimessa.
error-limited-way-on = Siirry aloitussivulle
error-address-limited-heading = Liian monta epäonnistunutta kirjautumista verkostasi
error-address-limited-advice =
    Raja koskee verkkosi IP-osoitetta, ei tiliäsi. Siitä osoitteesta on epäonnistunut useita kirjautumisia, ehkä työtovereiden. { $count ->
        [one] Odota minuutti ja yritä sitten uudelleen.
       *[other] Odota { $count } minuuttia ja yritä sitten uudelleen.
    }
error-address-limited-way-on = Siirry aloitussivulle
error-stopped-heading = Tälle tilille kirjautuminen on keskeytetty
error-stopped-advice = Useat peräkkäiset yritykset epäonnistuivat, ja vielä yksi väärä yritys voi lukita tilin. IT-tuki voi poistaa keskeytyksen.
error-stopped-way-on = Ota yhteyttä IT-tukeen
error-under-way-heading = Toinen kirjautuminen odottaa
error-under-way-advice = Joku on jo kirjautumassa tälle tilille. Jos se olet sinä, jatka siinä ikkunassa tai yritä uudelleen 2 minuutin kuluttua. Jos se et ole sinä, älä hyväksy mitään vahvistuspyyntöä ja ota yhteyttä IT-tukeen.
error-under-way-way-on = Yritä uudelleen
error-stale-heading = Tämä lomake on vanhentunut
error-stale-advice = Emme käyttäneet lomaketta, koska se kuuluu vanhempaan sivuun. Jatka siitä, missä olet nyt.
error-stale-way-on = Jatka
error-busy-heading = Käsittelemme vielä edellistä pyyntöäsi
error-busy-advice = Odota hetki ja jatka sitten.
error-busy-way-on = Jatka
error-unreachable-heading = Kirjautumispalvelimeen ei saada yhteyttä
error-unreachable-advice = Mitään ei ole muutettu. Voit yhä kirjautua vanhalla puhelimellasi. Yritä uudelleen muutaman minuutin kuluttua.
error-unreachable-advice-first = Mitään ei ole muutettu. Yritä uudelleen muutaman minuutin kuluttua.
error-unreachable-advice-number = Mitään ei ole muutettu. Yritä uudelleen muutaman minuutin kuluttua.
error-unreachable-way-on = Yritä uudelleen
error-away-heading = Kirjautumispalvelin ei ole juuri nyt käytettävissä
error-away-advice = Mitään ei ole muutettu. Voit yhä kirjautua vanhalla puhelimellasi. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-away-advice-first = Mitään ei ole muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-away-advice-number = Mitään ei ole muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-away-way-on = Yritä uudelleen
error-timed-out-heading = Kirjautumispalvelin ei vastannut ajoissa
error-timed-out-advice = Emme tiedä, saiko kirjautumispalvelin pyyntösi. Yritä uudelleen minuutin kuluttua.
error-timed-out-way-on = Yritä uudelleen
error-reported-heading = Kirjautumispalvelin ilmoittaa ongelmasta
error-reported-advice = Yritä uudelleen. Jos ongelma jatkuu, ota yhteyttä IT-tukeen.
error-reported-way-on = Yritä uudelleen
error-not-understood-heading = Kirjautumispalvelin vastasi odottamattomalla tavalla
error-not-understood-advice = Yritä uudelleen muutaman minuutin kuluttua. Jos ongelma jatkuu, ota yhteyttä IT-tukeen.
error-not-understood-way-on = Yritä uudelleen
error-full-heading = Liian moni käyttää tätä sivua juuri nyt
error-full-advice = Mitään ei ole muutettu. Voit yhä kirjautua vanhalla puhelimellasi. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-full-advice-first = Mitään ei ole muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-full-advice-number = Mitään ei ole muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-full-way-on = Yritä uudelleen
error-sessions-away-heading = Tämä sivu ei ole juuri nyt käytettävissä
error-sessions-away-advice = Mitään ei ole kadonnut. Tämä sivu tarkistaa tilanteen muutaman sekunnin kuluttua ja vie sinut takaisin siihen, mihin jäit.
error-sessions-away-way-on = Tarkista uudelleen nyt
error-internal-heading = Tällä sivulla tapahtui virhe
error-internal-advice = Vika ei ole sinun. Yritä uudelleen. Jos ongelma jatkuu, ota yhteyttä IT-tukeen.
error-internal-way-on = Yritä uudelleen

## The mail that says that something changed

mail-token-moved-subject = Kirjautumiskoodisi tulevat nyt toisesta puhelimesta
mail-token-moved-lead = Käyttäjän { $userid } kirjautumiskoodit tulevat nyt puhelimesta, jossa sovellus on äsken otettu käyttöön. Aiempien puhelinten kirjautumiskoodit eivät enää toimi.
mail-when = Milloin: { $when }
mail-from = IP-osoitteesta: { $address }
mail-token-moved-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään.
mail-number-changed-subject = Kirjautumiskoodisi tulevat nyt toiseen puhelinnumeroon
mail-number-changed-lead = Käyttäjän { $userid } kirjautumiskoodit tulevat nyt toiseen puhelinnumeroon.
mail-number-changed-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään. Vanhaan numeroosi ei enää tule kirjautumiskoodeja.
mail-enrolment-started-subject = Kirjautumiskoodejasi varten näytettiin QR-koodi
mail-enrolment-started-lead = Joku kirjautui käyttäjänä { $userid }, ja hänelle näytettiin QR-koodi. Puhelin, joka skannaa QR-koodin, antaa käyttäjän { $userid } kirjautumiskoodit.
mail-enrolment-started-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään.
mail-enrolment-unknown-subject = Kirjautumiskoodisi tulevat ehkä nyt toisesta puhelimesta
mail-enrolment-unknown-lead = Joku kirjautui käyttäjänä { $userid }, ja hänelle näytettiin QR-koodi. Puhelin, joka skannaa QR-koodin, antaa käyttäjän { $userid } kirjautumiskoodit. Emme tiedä, onko jokin puhelin skannannut QR-koodin.
mail-enrolment-unknown-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään. Jos käyttöönotto jäi kesken, voit aloittaa uudelleen milloin tahansa.
mail-not-you = Jos et tehnyt tätä itse, joku saattaa tietää salasanasi. Ota heti yhteyttä IT-tukeen:
mail-contact-phone = Puhelin: { $phone }
mail-contact-email = Sähköposti: { $email }
mail-contact-url = Verkkosivu: { $url }
mail-contact-hours = Palveluajat: { $hours }

## The status page for the help desk

status-title = Portaalin tila
status-search = Viite tai käyttäjätunnus
status-search-button = Hae
status-fine-heading = Portaali toimii
status-fine-advice = SecEnrol vastaa portaalin pyyntöihin.
status-quiet-heading = Ei pyyntöjä SecEnrolille
status-quiet-advice = Portaali ei ole lähettänyt SecEnrolille mitään viimeisen tunnin aikana, joten SecEnrolin tilasta ei ole tietoa.
status-trouble-heading = SecEnrol ei vastaa niin kuin pitäisi
status-trouble-advice = Viimeisen tunnin aikana moni pyyntö SecEnrolille on jäänyt ilman vastausta. Syy näkyy lokissa.
status-unready-heading = Portaali ei ole käyttövalmis
status-unready-advice = Kukaan ei voi jatkaa, ennen kuin tämä on korjattu:
status-now = Nyt
status-under-way = Istunnot, jotka ovat kesken tai juuri päättyneet
status-unknown = ei tiedossa
status-in-flight = Pyynnöt, jotka odottavat SecEnrolia
status-notices = Lähetystä odottavat ilmoitukset
status-audit-lost = Kadonneet auditointirivit
status-funnel = Viimeiset 24 tuntia: kuinka pitkälle käyttäjät pääsevät
status-step = Vaihe
status-people = Henkilöitä
status-percent = Osuus edellisestä vaiheesta
status-percent-of = { $percent } %
status-started = Näki aloitussivun
status-signed-in = Salasana hyväksytty
status-confirmed = Pääsi QR-koodiin
status-done = Uusi puhelin valmis
status-given-up = Jäänyt kesken
status-given-up-count = Jäänyt kesken: { $count }
status-waves = Aallot ohjelman käynnistymisestä lähtien
status-wave = Aalto
status-waves-rounded = Luvut on pyöristetty alaspäin viidellä jaollisiksi.
status-hours = Viimeiset 24 tuntia tunneittain
status-drawing = Pylväät viimeisten 24 tunnin jokaiselle tunnille: valmiit puhelimet, kesken jääneet istunnot ja merkki, kun SecEnrol ei vastannut. Luvut ovat alla olevassa taulukossa.
status-table = Taulukkona
status-hour = Tunti
status-ago =
    { $count ->
        [0] tämä tunti
        [one] 1 h sitten
       *[other] { $count } h sitten
    }
status-answered = SecEnrol vastasi
status-failed = SecEnrol ei vastannut
status-at = Tilanne { $at }.
status-follow = Päivitä minuutin välein
status-stay = Lopeta päivitys
status-version = Handover { $version }.

## The kit of a roll-out (handover kit)

kit-heading = Uusi puhelin?
kit-lead = Siirrä tunniste siihen itse, noin 2 minuutissa.
kit-keep = Pidä vanha puhelimesi tallessa, kunnes uusi puhelimesi on valmis.
kit-step-sign-in = Kirjaudu käyttäjätunnuksellasi ja salasanallasi.
kit-step-confirm = Vahvista kirjautuminen vanhalla puhelimellasi.
kit-step-scan = Skannaa QR-koodi uuden puhelimesi sovelluksella { $app }.
kit-open = Avaa tämä osoite tietokoneella tai skannaa QR-koodi vanhan puhelimesi kameralla:
kit-open-alt = QR-koodi, joka johtaa osoitteeseen { $address }
kit-lost = Jos sinulla ei ole enää vanhaa puhelinta, ota yhteyttä IT-tukeen.
kit-mail-hello = Hei!
kit-mail-before-subject = Pian voit siirtää tunnisteen uuteen puhelimeen itse
kit-mail-before-lead = Pian voit siirtää tunnisteen uuteen puhelimeen itse, noin 2 minuutissa ja ilman IT-tukea.
kit-mail-before-day = Tämä sivu avautuu { $day }:
kit-mail-before-address = Tämä on sivun osoite:
kit-mail-before-keep = Pidä vanha puhelimesi tallessa siihen asti, vaikka sinulla olisi jo uusi.
kit-mail-day-subject = Voit nyt siirtää tunnisteen uuteen puhelimeen itse
kit-mail-day-lead = Onko sinulla uusi puhelin tai saatko pian sellaisen? Voit nyt siirtää tunnisteen siihen itse, noin 2 minuutissa:
kit-mail-reminder-subject = Siirrä tunniste, ennen kuin luovut vanhasta puhelimestasi
kit-mail-reminder-lead = Käytätkö kirjautumiskoodeihin vielä vanhaa puhelinta? Siirrä tunniste uuteen puhelimeesi, ennen kuin luovut vanhasta. Siirto kestää noin 2 minuuttia:
kit-mail-have = Pidä valmiina molemmat puhelimet, käyttäjätunnuksesi ja salasanasi.
kit-mail-install = Asenna sovellus { $app } uuteen puhelimeesi.
kit-mail-safe = Vain tämä osoite on meidän. Emme koskaan kysy salasanaasi tai kirjautumiskoodia sähköpostitse tai puhelimitse.
kit-desk-heading = Kysymykset IT-tuelle ja vastaukset
kit-desk-lead = Työntekijät voivat nyt siirtää tunnisteen uuteen puhelimeen itse tässä osoitteessa:
kit-desk-rule = Älä koskaan kysy salasanaa tai kirjautumiskoodia. Ennen kuin muutat tiliä mitenkään, varmista yhteydenottajan henkilöllisyys organisaatiosi vaatimalla tavalla.
kit-desk-lost-answer = Varmista yhteydenottajan henkilöllisyys. Auta sitten kuten ennenkin: vain IT-tuki voi antaa uuden tunnisteen niille, joilla ei ole enää vanhaa puhelinta.
kit-desk-paused = ”Tälle tilille kirjautuminen on keskeytetty”
kit-desk-paused-answer = Useat yritykset epäonnistuivat, ja vielä yksi väärä yritys voi lukita tilin. Varmista yhteydenottajan henkilöllisyys. Poista sitten keskeytys portaalin palvelimella komennolla ”handover unlock” ja käyttäjätunnuksella.
kit-desk-reference = Sivulla näkyy viite
kit-desk-reference-answer = Etsi viitettä portaalin lokista ja auditointilokista. Niistä näkyy, mitä tapahtui.
kit-desk-waiting = Uudessa puhelimessa on tunniste, mutta sivu odottaa yhä
kit-desk-waiting-answer = Yhteydenottaja kirjoittaa sivulle tarkistuskoodin, jonka sovellus näyttää.
kit-desk-not-me = ”Sain sähköpostin kirjautumiskoodeistani, mutta en ole tehnyt mitään”
kit-desk-not-me-answer = Joku saattaa tietää salasanan. Käsittele tätä tietoturvapoikkeamana ja estä tilin käyttö heti.
