# Portaalin sivujen sanat suomeksi. Termit ovat tiedostossa docs/glossary.md.

language-name = Suomi
languages = Kielet
product = Tunnisteen siirto
skip = Siirry sisältöön
help-link = Ohje
person = Tunnisteen siirto, käyttäjä
person-first = Ensimmäisen puhelimen käyttöönotto, käyttäjä
person-number = Puhelinnumeron vaihto, käyttäjä
person-done = Kirjautunut käyttäjä
person-begun = Aloitettu klo { $time } osoitteesta { $address }
person-other = Tälle tilille on aloitettu toinen kirjautuminen klo { $time } osoitteesta { $address }. Jos se et ollut sinä, kerro asiasta IT-tuelle ennen kuin jatkat.
finish = Valmis
stop = Keskeytä ja kirjaudu ulos
progress = Vaihe { $count-now }/{ $count-all }
progress-open = Vaihe { $count-now }
track-sign-in = Kirjaudu
track-passcode = Vahvista
track-scan = Skannaa
track-done = Valmis
track-sms-number = Uusi numero
track-sms-confirm = Tarkistus
track-sms-code = Koodi
title-wrong = Virhe: { $title }
copy = Kopioi
copied = Kopioitu
check-now = Tarkista nyt
quoted = Kirjautumispalvelin ilmoittaa:
reference = Jos kysyt tästä IT-tuesta, mainitse viite { $reference }.
back-to-start = Takaisin alkuun
support-link = Ota yhteyttä IT-tukeen
support-phone = Puhelin
support-email = Sähköposti
support-url = Verkkosivu
support-hours = Palveluajat
problem-heading = Jotain puuttuu tai on väärin
card-heading = Kysy IT-tuesta
card-lead = Kerro heille nämä tiedot. Niissä ei ole salasanaa eikä koodeja.
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
demo-banner = Tämä on esittely. Oikeisiin tileihin ei kosketa.
demo-phones = Avaa esittelyn puhelimet
demo-phone = Avaa käyttäjän { $userid } puhelimet
insecure-banner = Tätä sivua ei ole salattu. Muut samassa verkossa voivat nähdä, mitä kirjoitat.

## Start

start-heading = Siirrä tunniste uuteen puhelimeen
start-heading-first = Ota sovellus käyttöön ensimmäisessä puhelimessasi
start-ready = Valmistaudu
start-lead = Tarvitset vanhan puhelimesi, uuden puhelimesi ja noin kaksi minuuttia.
start-lead-first = Tarvitset puhelimesi ja noin kaksi minuuttia.
start-ready-install = Asenna uuteen puhelimeen { $app } -sovellus
start-ready-install-first = Asenna puhelimeesi { $app } -sovellus
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Asenna skannaamalla koodi
start-store-ios-qr = QR-koodi, josta pääsee sovellukseen App Storessa
start-store-android-qr = QR-koodi, josta pääsee sovellukseen Google Playssa
start-ready-here = Luetko tätä uudella puhelimellasi?
start-ready-here-first = Luetko tätä juuri sillä puhelimella?
start-ready-here-how = Puhelin ei voi skannata omaa näyttöään. Avaa tämä sivu tietokoneella:
start-ready-here-else = Eikö sinulla ole tietokonetta? Jatka tässä ja kopioi määritysavain sovellukseen skannaamisen sijaan.
start-where = Millä laitteella luet tätä?
start-where-new = Uudella puhelimellani
start-where-scan = Tai skannaa tämä QR-koodi vanhalla puhelimellasi, niin sivu avautuu siinä.
start-where-alt = QR-koodi, joka johtaa tälle sivulle
start-where-old = Vanhalla puhelimellani
start-where-old-how = Jatka tässä. Uusi puhelimesi skannaa sitten QR-koodin tältä näytöltä.
start-question = Mikä näistä kuvaa tilannettasi?
start-app = Minulla on vanha puhelin ja siinä sovellus
start-app-detail = Sovellus näyttää koodeja tai pyytää hyväksyntää.
start-sms = Saan tunnusluvut tekstiviestillä
start-sms-detail = Minulla on uusi puhelin tai uusi numero.
start-first = Tämä on ensimmäinen puhelimeni
start-first-detail = Minulla ei ole vielä tunnuslukuja.
start-other = Saan jo tunnuslukuja
start-other-app = Näytä muut vaihtoehdot
start-lost = Minulla ei ole enää vanhaa puhelinta
start-lost-detail = Se on kadonnut, rikki, tyhjennetty tai annettu pois.
start-under-way = Olet jo aloittanut tunnisteen siirron tässä selaimessa.
start-under-way-first = Olet jo aloittanut puhelimen käyttöönoton tässä selaimessa.
start-under-way-number = Olet jo aloittanut numeron vaihdon tässä selaimessa.
start-continue = Jatka siitä, mihin jäit

stopped-heading = Olet keskeyttänyt
stopped-advice = Jos et saanut tietoa, että uusi puhelimesi on valmis, mitään ei muutettu ja vanha puhelimesi toimii yhä.
stopped-advice-first = Jos et saanut tietoa, että puhelimesi on valmis, mitään ei muutettu.
stopped-advice-app = Näitkö tiedon, että puhelimesi on valmis? Silloin kaikki on kunnossa. Muussa tapauksessa mitään ei muutettu: kirjautumiskoodit tulevat yhä tekstiviestillä.
stopped-advice-number = Jos et saanut tietoa, että numerosi on vaihdettu, mitään ei muutettu ja tunnusluvut tulevat yhä vanhaan numeroosi.
over-heading = Et ole enää kirjautuneena tässä
over-advice = Se, mikä tässä selaimessa oli kesken, on keskeytetty tai päättynyt. Jos et saanut tietoa, että kaikki on valmista, aloita uudelleen.
no-cookie-heading = Et ole kirjautunut täällä
no-cookie-advice = Jos kirjauduit juuri sisään, selaimesi ei säilyttänyt tämän sivun evästettä. Salli evästeet tälle sivulle tai avaa se omaan ikkunaan. Jos kirjauduit ulos, aloita uudelleen.
no-cookie-window = Avaa tämä sivu omaan ikkunaan

## Sign in

sign-in-heading = Kirjaudu sisään
sign-in-lead = Käytä samaa käyttäjätunnusta ja salasanaa, joilla kirjaudut töissä.
sign-in-userid = Käyttäjätunnus
sign-in-userid-hint = Esimerkiksi jsmith, CORP\jsmith tai jsmith@example.org.
sign-in-userid-locked = Olet kirjautunut organisaatioosi tällä tunnuksella. Sen voi vaihtaa vain siellä.
sign-in-userid-problem = Kirjoita käyttäjätunnuksesi: kirjaimia, numeroita, välilyöntejä ja . _ - @ ' + $ # sekä toimialue, jos käytät sellaista. Jos liitit sen, kirjoita se itse.
sign-in-userid-other = Tässä voi käyttää vain tunnusta, jolla olet kirjautunut organisaatioosi. Se on nyt kentässä.
sign-in-password = Salasana tai PIN-koodi
sign-in-password-show = Näytä salasana
sign-in-password-hide = Piilota salasana
sign-in-password-empty = Kirjoita salasanasi.
sign-in-password-problem = Kirjoita salasanasi. Siinä voi olla enintään 256 merkkiä eikä yhtään rivinvaihtoa.
sign-in-button = Kirjaudu sisään
sign-in-busy = Kirjaudutaan…
sign-in-next = Seuraavaksi vahvistat vanhalla puhelimellasi, että sinä olet sinä.
sign-in-next-first = Seuraavaksi sinulta voidaan pyytää koodia, joka tulee tekstiviestillä tai sähköpostilla. Sitten skannaat puhelimellasi QR-koodin.
sign-in-next-app = Seuraavaksi kirjoitat tekstiviestin kirjautumiskoodin. Sitten otat sovelluksen käyttöön.
sign-in-next-number = Seuraavaksi kirjoitat tunnusluvun, joka lähetetään vanhaan numeroosi. Sen jälkeen annat uuden numeron.
sign-in-lost = Minulla ei ole enää vanhaa puhelinta
sign-in-lost-first = Ota yhteyttä IT-tukeen
sign-in-lost-number = Vanha numeroni ei enää ota viestejä vastaan
sign-in-refused-heading = Kirjautuminen ei onnistunut
sign-in-refused-advice = Tarkista käyttäjätunnus ja se, onko Caps Lock päällä.
sign-in-refused-last = Voit yrittää vielä kerran. Sen jälkeen sinun on odotettava.
sign-in-refused-locked = Jos tunnus ja salasana ovat varmasti oikein, tilisi voi olla lukittu: kysy IT-tuesta.
sign-in-other-heading = Tässä selaimessa on jo siirto kesken
sign-in-other-advice = Se kuuluu toiselle käyttäjätunnukselle. Jatka sitä tai keskeytä se, ennen kuin kirjaudut toisella tunnuksella.

ended-expired-heading = Istuntosi on päättynyt
ended-expired-advice = Turvallisuutesi vuoksi istunto päättyy, kun et ole tehnyt mitään muutamaan minuuttiin. Jos sait jo tiedon, että uusi puhelimesi on valmis, kaikki on kunnossa. Muussa tapauksessa kirjaudu uudelleen: vanha puhelimesi toimii yhä.
ended-expired-advice-first = Turvallisuutesi vuoksi istunto päättyy, kun et ole tehnyt mitään muutamaan minuuttiin. Jos sait jo tiedon, että puhelimesi on valmis, kaikki on kunnossa. Muussa tapauksessa kirjaudu uudelleen.
ended-expired-advice-number = Turvallisuutesi vuoksi istunto päättyy, kun et ole tehnyt mitään muutamaan minuuttiin. Jos sait jo tiedon, että numerosi on vaihdettu, kaikki on kunnossa. Muussa tapauksessa kirjaudu uudelleen: tunnusluvut tulevat yhä vanhaan numeroosi.
ended-refused-heading = Kirjautuminen ei onnistunut
ended-refused-advice = Pyyntöä ei hyväksytty vanhalla puhelimella ajoissa, tai käyttäjätunnus tai salasana oli väärä. Yritä uudelleen kirjautumalla sisään.
ended-refused-advice-first = Käyttäjätunnus tai salasana oli väärä, tai kirjautuminen kesti liian kauan. Yritä uudelleen kirjautumalla sisään.
ended-refused-advice-number = Käyttäjätunnus tai salasana oli väärä, tai kirjautuminen kesti liian kauan. Yritä uudelleen kirjautumalla sisään.
ended-failed-heading = Kirjautuminen ei onnistunut
ended-failed-advice = Kirjautumispalvelin ei vastannut niin kuin pitäisi. Yritä uudelleen minuutin kuluttua.
ended-passcodes-heading = Liian monta tunnuslukua
ended-passcodes-advice = Kirjaudu uudelleen. Odota sitten, kunnes vanha puhelimesi näyttää uuden koodin, ja kirjoita se.
ended-passcodes-advice-first = Kirjaudu uudelleen. Kirjoita sitten uusimman viestin koodi.
ended-passcodes-advice-number = Kirjaudu uudelleen. Kirjoita sitten uusimman tekstiviestin tunnusluku.
ended-check-codes-heading = Liian monta tarkistuskoodia
ended-check-codes-advice = Kirjaudu uudelleen, niin saat uuden QR-koodin.
ended-numbers-heading = Puhelinnumeroasi ei vaihdettu
ended-numbers-advice = Useita yrityksiä hylättiin. Aloita alusta kirjautumalla sisään tai kysy IT-tuesta.
ended-upstream-heading = Kirjautumispalvelin on päättänyt istuntosi
ended-upstream-advice = Se ei enää tunnista sinua, ehkä koska aikaa on kulunut liikaa. Kirjaudu uudelleen, niin saat uuden QR-koodin.

## Approve

approve-heading = Katso vanhaa puhelintasi
approve-heading-first = Sinua kirjataan sisään
approve-heading-number = Sinua kirjataan sisään
approve-lead = Jos se pyytää hyväksymään kirjautumisen, hyväksy se. Tämä sivu jatkaa itsestään.
approve-lead-first = Kirjautumispalvelin ei ole vielä vastannut. Tämä sivu jatkaa itsestään.
approve-lead-number = Kirjautumispalvelin ei ole vielä vastannut. Tämä sivu jatkaa itsestään.
approve-waiting = Odotetaan vanhaa puhelintasi…
approve-waiting-first = Odotetaan kirjautumispalvelinta…
approve-waiting-number = Odotetaan kirjautumispalvelinta…
approve-found = Hyväksytty. Hetki vain…
approve-found-first = Olet kirjautunut sisään. Hetki vain…
approve-found-number = Olet kirjautunut sisään. Hetki vain…
approve-only-you = Hyväksy vain kirjautuminen, jonka aloitit itse juuri nyt.
approve-rival = Toinen kirjautuminen tälle tilille hylättiin juuri. Jos se et ollut sinä, älä hyväksy mitään ja kerro asiasta IT-tuelle.
approve-slow = Jos vanhassa puhelimessa ei näy mitään, kirjautumispalvelin voi olla hidas.
approve-trouble = Vanhassa puhelimessani ei tapahdu mitään
approve-trouble-open = Avaa vanhan puhelimesi todennussovellus ja katso, onko siellä hyväksyntäpyyntöä.
approve-trouble-network = Tarkista, että vanha puhelimesi on yhteydessä internetiin.
approve-trouble-again = Jos pyyntöä ei näy kahden minuutin kuluttua, voit yrittää uudelleen tällä sivulla.

## Passcode

passcode-heading = Anna tämänhetkinen tunnusluku
passcode-heading-first = Kirjoita koodi, joka sinulle lähetettiin
passcode-heading-number = Kirjoita vanhaan numeroosi lähetetty tunnusluku
passcode-lead = Ota vanha puhelimesi: avaa sen todennussovellus tai viimeisin tekstiviesti, jossa on tunnusluku.
passcode-lead-first = Se tulee tekstiviestillä tai sähköpostilla numeroon tai osoitteeseen, joka organisaatiollasi on.
passcode-lead-app = Koodi tulee tekstiviestillä. Uusin viesti on voimassa.
passcode-lead-number = Se lähetettiin vanhaan numeroosi: katso siihen tullut uusin tekstiviesti.
passcode-label = Tunnusluku
passcode-hint = Yleensä 6 numeroa. Välilyönneillä ei ole väliä.
passcode-problem = Kirjoita tunnusluku vanhasta puhelimestasi: 4–16 numeroa tai kirjainta.
passcode-problem-first = Kirjoita viestin koodi: 4–16 numeroa tai kirjainta.
passcode-problem-number = Kirjoita tekstiviestin tunnusluku: 4–16 numeroa tai kirjainta.
passcode-button = Jatka
passcode-busy = Tarkistetaan…
passcode-refused-heading = Tunnuslukua ei hyväksytty
passcode-refused-advice = Tunnusluku toimii vain kerran ja vain lyhyen aikaa. Odota, kunnes vanha puhelimesi näyttää uuden, ja kirjoita se.
passcode-refused-advice-first = Koodi toimii vain kerran ja vain lyhyen aikaa. Kirjoita uusimman viestin koodi, tai keskeytä ja kirjaudu uudelleen, niin saat toisen.
passcode-refused-advice-number = Tunnusluku toimii vain kerran ja vain lyhyen aikaa. Kirjoita uusimman viestin tunnusluku, tai keskeytä ja kirjaudu uudelleen, niin saat toisen.
passcode-clock = Vanhan puhelimesi kellon pitäisi nyt näyttää { $time }. Jos se on väärässä, ota käyttöön automaattinen aika.
passcode-after-fault = Käytä uutta tunnuslukua: edellinen on ehkä jo käytetty.
passcode-trouble = Tunnuslukuani ei hyväksytä, tai minulla ei ole sellaista
passcode-trouble-account = Käytä sovelluksessa sitä koodia, joka kuuluu työtiliisi.
passcode-trouble-name = Joissakin puhelimissa sovelluksella on vanha nimi ”SecurEnvoy Soft Token”.
passcode-trouble-copied = Käytä vanhan puhelimesi sovellusta. Varmuuskopio tai tiedonsiirto on voinut kopioida sen uuteen puhelimeen, mutta kopion koodeja ei hyväksytä.
passcode-trouble-fob = Jos sinulla on avaimenperälaite tai sovellus kannettavassa tietokoneessa, kirjoita sen näyttämä koodi.
passcode-trouble-text = Jos saat tunnusluvut tekstiviestillä, uusin viesti on voimassa. Sen saapuminen voi kestää minuutin.
passcode-trouble-text-first = Uusin viesti on voimassa. Sen saapuminen voi kestää minuutin, ja sähköposti voi olla roskapostissa. Jos viestiä ei tule, kysy IT-tuelta, onko heillä oikea numero tai osoite.
passcode-trouble-text-number = Uusin viesti on voimassa. Sen saapuminen voi kestää minuutin.
passcode-trouble-voice = Jos puhelimesi sen sijaan soi, vastaa ja kirjoita kuulemasi koodi.
passcode-trouble-several = Jos viestissä on useita koodeja, käytä kukin kerran järjestyksessä. Koko päivän koodi on voimassa, kunnes seuraava tulee.
passcode-trouble-clock = Ota vanhassa puhelimessa käyttöön automaattinen aika. Jos kello on väärässä, myös koodit ovat vääriä.

## Scan

scan-heading = Skannaa tämä uudella puhelimellasi
scan-heading-first = Skannaa tämä puhelimellasi
scan-phone-heading = Ota sovellus käyttöön tässä puhelimessa
scan-lead = Vanha puhelimesi toimii, kunnes uusi on ilmoittautunut. Siitä lähtien vain uusi toimii: vanhan puhelimen koodeja ei enää hyväksytä.
scan-lead-first = Kun puhelimesi on ilmoittautunut, kirjaudut koodeilla, jotka sen sovellus näyttää.
scan-picture = QR-koodi
scan-qr-alt = QR-koodi, joka skannataan uuden puhelimen todennussovelluksella
scan-qr-alt-first = QR-koodi, joka skannataan puhelimen todennussovelluksella
scan-no-qr = QR-koodia ei voi näyttää. Käytä sen sijaan määritysavainta.
scan-not-printed = QR-koodia ja määritysavainta ei tulosteta, koska ne ovat salaisia.
scan-cannot = Etkö voi skannata, tai luetko tätä uudella puhelimellasi?
scan-app-link = Oletko uudella puhelimellasi? Avaa sovellus
scan-app-link-first = Oletko nyt sillä puhelimella? Avaa sovellus
scan-setup-key = Puhelin ei voi skannata omaa näyttöään. Valitse uuden puhelimen sovelluksessa avaimen syöttäminen käsin ja kirjoita tai liitä tämä määritysavain. Älä näytä sitä kenellekään.
scan-setup-key-first = Puhelin ei voi skannata omaa näyttöään. Valitse sovelluksessa avaimen syöttäminen käsin ja kirjoita tai liitä tämä määritysavain. Älä näytä sitä kenellekään.
scan-steps = Uudella puhelimellasi
scan-steps-first = Puhelimellasi
scan-step-app = Avaa { $app } -sovellus.
scan-step-add = Lisää uusi tunniste ja anna sovelluksen käyttää kameraa, jos se pyytää lupaa.
scan-step-point = Kohdista kamera QR-koodiin.
scan-step-key = Valitse avaimen syöttäminen käsin ja kirjoita tässä näkyvä määritysavain.
scan-phone-copy = Kopioi tämä määritysavain. Älä näytä sitä kenellekään.
scan-phone-paste = Lisää { $app } -sovelluksessa tunniste käsin ja liitä määritysavain.
scan-phone-check = Palaa tänne ja kirjoita sovelluksen näyttämä tarkistuskoodi.
scan-phone-picture = Onko sovellus toisessa puhelimessa? Näytä QR-koodi
scan-waiting = Odotetaan uutta puhelintasi…
scan-waiting-first = Odotetaan puhelintasi…
scan-found = Puhelin löytyi. Hetki vain…
scan-reloads =
    { $count ->
        [one] Tämä sivu tarkistaa tilanteen joka sekunti.
       *[other] Tämä sivu tarkistaa tilanteen { $count } sekunnin välein.
    }
scan-stay = Älä päivitä, kun kirjoitan
scan-go-on = Tarkista taas automaattisesti
scan-check-code = Näyttääkö uusi puhelimesi tarkistuskoodin?
scan-check-code-label = Tarkistuskoodi
scan-check-code-hint = Sovellus näyttää koodin, jos se ei voi ilmoittautua itse: ilman yhteyttä tai kun olet kirjoittanut määritysavaimen. Muuten jätä tämä tyhjäksi.
scan-check-code-problem = Kirjoita tarkistuskoodi, jonka uusi puhelimesi näyttää: 4–32 kirjainta ja numeroa.
scan-check-code-problem-first = Kirjoita tarkistuskoodi, jonka puhelimesi näyttää: 4–32 kirjainta ja numeroa.
scan-check-code-button = Lähetä tarkistuskoodi
scan-check-code-busy = Lähetetään…
scan-check-code-refused-heading = Tarkistuskoodia ei hyväksytty
scan-check-code-refused-advice = Vertaa sitä uuden puhelimesi koodiin ja kirjoita se uudelleen.
scan-check-code-refused-advice-first = Vertaa sitä puhelimesi koodiin ja kirjoita se uudelleen.
scan-trouble = Tämä ei toimi
scan-trouble-camera = Jos sovellus ei näe koodia: suurenna tätä ikkunaa, lisää näytön kirkkautta, pidä puhelinta vähän kauempana ja tarkista, että sovellus saa käyttää kameraa.
scan-trouble-page = Jos verkkosivu avautuu tai mitään ei tapahdu: skannaa todennussovelluksella, älä puhelimen kamerasovelluksella.
scan-trouble-network = Jos sovellus on lukenut koodin eikä tämä sivu jatka: yhdistä uusi puhelimesi internetiin tai kirjoita sen näyttämä tarkistuskoodi.
scan-trouble-network-first = Jos sovellus on lukenut koodin eikä tämä sivu jatka: yhdistä puhelimesi internetiin tai kirjoita sen näyttämä tarkistuskoodi.
scan-trouble-key = Jos kamera ei toimi lainkaan: kirjoita sen sijaan määritysavain.
scan-trouble-again = Jos mikään ei auta: keskeytä ja kirjaudu uudelleen, niin saat uuden koodin. Vanha puhelimesi toimii yhä.
scan-trouble-again-first = Jos mikään ei auta: keskeytä ja kirjaudu uudelleen, niin saat uuden koodin.

## Waiting

waiting-left =
    { $count ->
        [one] Aikaa on jäljellä minuutti.
       *[other] Aikaa on jäljellä noin { $count } minuuttia.
    }
waiting-ends =
    { $count ->
        [one] Turvallisuutesi vuoksi tämä päättyy noin minuutin kuluttua.
       *[other] Turvallisuutesi vuoksi tämä päättyy { $count } minuutin kuluttua.
    }
waiting-more = Tarvitsen lisää aikaa
waiting-slow = Kirjautumispalvelin vastaa hitaasti. Jatkamme yrittämistä, sinun ei tarvitse tehdä mitään.
waiting-offline = Tietokoneellasi ei ole verkkoyhteyttä. Tämä sivu jatkaa itsestään, kun yhteys palaa.
waiting-fault = Viimeisin tarkistus ei onnistunut. Yritämme automaattisesti uudelleen.

waiting-away = Kirjautumispalvelin ei ole juuri nyt tavoitettavissa. Jatkamme yrittämistä, sinun ei tarvitse tehdä mitään.
upstream-ask = Jos tämä kestää pitkään, kysy IT-tuesta: { $contacts }.
upstream-ask-help-desk = Jos tämä kestää pitkään, kysy tutusta IT-tuestasi.
upstream-well-heading = Voit nyt jatkaa
upstream-well-advice = Kirjautumispalvelin ottaa taas pyyntöjä vastaan. Jos olit jo kirjoittanut salasanan tai koodin, kirjoita se uudelleen.

## Done

done-heading = Uusi puhelimesi on valmis
done-heading-first = Puhelimesi on valmis
done-lead = Tunnisteesi on siirretty. Kirjaudu tästä lähtien uuden puhelimesi koodeilla.
done-lead-first = Puhelimesi sovellus on otettu käyttöön. Kirjaudu tästä lähtien sen näyttämillä koodeilla.
done-took =
    { $count-minutes ->
        [0] Aikaa kului { $count-seconds } s.
       *[other] Aikaa kului { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Kirjaudu tästä lähtien sovelluksen näyttämillä koodeilla, ei tekstiviesteillä.
done-test = Kokeile heti
done-test-how = Ennen kuin panet vanhan puhelimen pois, kirjaudu uudella puhelimella johonkin työpaikan palveluun.
done-test-how-first = Kirjaudu sovelluksen koodilla johonkin työpaikan palveluun.
done-test-link = Kokeile: kirjaudu palveluun { $name }
done-old = Poista tunniste vanhasta puhelimesta
done-old-dead = Jos vanha puhelimesi näyttää vielä tunnisteen, se ei enää toimi. Poista se näin:
done-old-arrow = Paina työtilisi tunnisteen vieressä olevaa nuolta.
done-old-delete = Valitse ”Delete Code”.
done-not-you = Etkö tehnyt tätä itse, tai eikö uusi puhelimesi toimi?

closed-heading = Olet kirjautunut ulos
closed-moved = Tunnisteesi on uudessa puhelimessasi.
closed-moved-first = Tunnisteesi on puhelimessasi.
closed-moved-number = Tunnuslukusi tulevat uuteen numeroosi.
closed-lead = Voit nyt sulkea tämän ikkunan.

## Text messages

sms-heading = Saat tunnusluvut tekstiviestillä
sms-lead = Se, mitä sinun pitää tehdä, riippuu siitä, mikä on uutta.
sms-same = Minulla on uusi puhelin ja sama numero
sms-same-how = Sinun ei tarvitse tehdä mitään. Tunnusluvut tulevat numeroosi, oli se missä puhelimessa tahansa.
sms-number = Minulla on uusi numero
sms-number-how = Vaihda numero, kun vanha numerosi vielä ottaa viestejä vastaan:
sms-change-how = Kirjaudu sisään tunnusluvulla, joka lähetetään vanhaan numeroosi. Anna sitten uusi numero. Tähän menee noin kaksi minuuttia.
sms-change-button = Vaihda numeroni
sms-step-open = Avaa organisaatiosi rekisteröintisivu ja palaa tänne seuraavaa vaihetta varten.
sms-step-open-link = Avaa rekisteröintisivu (uuteen välilehteen)
sms-step-find = Avaa organisaatiosi rekisteröintisivu. Löydät sen nimellä ”Manage My Token” sieltä, missä kirjaudut töissä.
sms-step-sign-in = Kirjaudu tavalliseen tapaan tunnusluvulla, joka lähetetään vanhaan numeroosi.
sms-step-choose = Valitse ”Send My Passcode Via SMS”, kirjoita uusi numerosi ja seuraa ohjeita.
sms-step-done = Siitä lähtien tunnusluvut tulevat uuteen numeroosi.
sms-app = Haluan käyttää sen sijaan sovellusta
sms-app-how = Kirjaudu tässä tekstiviestin tunnusluvulla ja ota sovellus käyttöön puhelimessasi.
sms-app-button = Ota sovellus käyttöön
sms-lost = Vanha numeroni ei enää ota viestejä vastaan
sms-number-heading = Uusi puhelinnumerosi
sms-number-lead = Mihin numeroon tunnusluvut lähetetään?
sms-region = Maa
sms-region-choose = Valitse maa
sms-region-problem = Valitse maa luettelosta.
sms-number-label = Matkapuhelinnumero
sms-number-hint = Kirjoita numero niin kuin kotimaassa tai +-merkin ja maatunnuksen kanssa. Välilyönneillä ei ole väliä.
sms-number-button = Jatka
sms-number-next = Mitään ei vielä muuteta. Näet numeron ensin vielä kerran.
sms-number-characters = Kirjoita vain numeroita. Alussa saa olla +-merkki.
sms-number-short = Numero on liian lyhyt. Kirjoita se kokonaan, suuntanumero mukaan lukien.
sms-number-long = Numero on liian pitkä. Tarkista, ettei mikään numero ole siinä kahteen kertaan.
sms-number-elsewhere = Tämä ei ole valitun maan ({ $region }) numero. Valitse maa, johon numero kuuluu, tai korjaa numero.
sms-number-not-served = Tunnuslukuja ei lähetetä täältä tämän maan ({ $region }) numeroihin. Anna numero, jonka maa on luettelossa.
sms-number-unknown = Valitsemassasi maassa ei ole tällaista numeroa. Tarkista se.
sms-number-premium = Tunnuslukuja ei lähetetä maksullisiin palvelunumeroihin. Anna oma matkapuhelinnumerosi.
sms-number-no-texts = Tämä numero ei voi ottaa vastaan tekstiviestejä. Anna matkapuhelinnumero.
sms-number-same = Tunnuslukusi tulevat jo tähän numeroon. Anna toinen numero tai lopeta tähän.
sms-number-refused-heading = Numeroa ei hyväksytty
sms-number-refused-advice = Tunnuslukusi tulevat yhä vanhaan numeroosi. Tarkista uusi numero ja kirjoita se uudelleen.
sms-confirm-heading = Onko tämä uusi numerosi?
sms-confirm-lead = Tunnuslukusi tulevat jatkossa tähän numeroon:
sms-confirm-why = Tarkista jokainen numero. Jos numero on väärä, et enää pääse kirjautumaan.
sms-confirm-button = Kyllä, lähettäkää tunnusluvut tähän
sms-confirm-busy = Vaihdetaan…
sms-confirm-other = Ei, korjaa
sms-code-heading = Kirjoita koodi, joka tuli uuteen numeroosi
sms-code-lead = Tekstiviesti, jossa on koodi, on matkalla numeroon
sms-code-label = Koodi
sms-code-problem = Kirjoita koodi tekstiviestistä: 4–16 numeroa tai kirjainta.
sms-code-until = Numerosi vaihtuu vasta, kun tämä koodi on hyväksytty.
sms-code-other = Viestiä ei tule: käytä toista numeroa
sms-code-refused-heading = Koodia ei hyväksytty
sms-code-refused-advice = Avaa uusin uuteen numeroosi tullut viesti ja kirjoita siinä oleva koodi.
sms-done-heading = Numerosi on vaihdettu
sms-done-lead = Tunnuslukusi tulevat nyt numeroon, jonka loppu on { $digits }.
sms-done-test = Kirjaudu johonkin työpaikan palveluun. Tunnusluvun pitää tulla uuteen numeroosi.
sms-done-old = Vanha numerosi
sms-done-old-how = Siihen ei enää tule tunnuslukuja.
sms-done-not-you = Etkö tehnyt tätä itse, tai eikö viestiä tule?

## Lost

lost-heading = Ota yhteyttä IT-tukeen
lost-lead = Ilman vanhaa puhelintasi et voi todistaa tässä, että sinä olet sinä. IT-tuki voi auttaa, tämä sivu ei.
lost-lead-first = Tämä sivu ei voi auttaa enempää. IT-tuki voi.
lost-reset = Pyydä tunnisteen nollausta
lost-contact = IT-tuki
lost-no-contact = Kysy tutusta IT-tuestasi.
lost-ready = Ota nämä valmiiksi esille
lost-ready-userid = käyttäjätunnuksesi
lost-ready-identity = jotain, millä todistat henkilöllisyytesi, esimerkiksi työpaikan henkilökortti
lost-ready-phone = uusi puhelimesi
lost-ready-phone-first = puhelimesi
lost-ready-phone-number = puhelimesi
lost-stolen = Jos puhelimesi on varastettu, ilmoita siitä heti, vaikka sinulla ei vielä olisi uutta.

## Help

help-heading = Ohje
help-lead = Näin siirrät tunnisteesi ja löydät, mitä tarvitset.
help-app = Sinulla on molemmat puhelimet
help-app-sign-in = Kirjaudu tässä käyttäjätunnuksellasi ja salasanallasi.
help-app-passcode = Kirjoita tunnusluku, jonka vanhan puhelimesi sovellus näyttää, tai hyväksy siihen tullut pyyntö.
help-app-scan = Skannaa QR-koodi uuden puhelimesi { $app } -sovelluksella.
help-app-done = Odota, kunnes tämä sivu kertoo, että uusi puhelimesi on valmis. Poista sitten vanha tunniste valitsemalla ”Delete Code”.
help-first-how = Kirjaudu käyttäjätunnuksellasi ja salasanallasi. Jos saat koodin tekstiviestillä tai sähköpostilla, kirjoita se. Skannaa sitten QR-koodi puhelimesi sovelluksella.
help-address = Mistä löydät tämän sivun osoitteen vanhasta puhelimestasi
help-address-how = Paina todennussovelluksessa tunnisteesi oikealla puolella olevaa nuolta ja valitse ”View Details”. Alemmassa kentässä on organisaatiosi rekisteröintisivun osoite.
help-address-blank = Kenttä voi olla tyhjä, jos organisaatiosi ei käytä hyväksyntäpyyntöjä. Etsi silloin ”Manage My Token” sieltä, missä kirjaudut töissä.
help-texts = Saat tunnusluvut tekstiviestillä
help-texts-how = Jos numero on sama, sinun ei tarvitse tehdä mitään. Uusi numero on rekisteröitävä.
help-texts-link = Tunnusluvut tekstiviestillä
help-copied = Sovellus on jo uudessa puhelimessasi
help-fob = Sinulla on avaimenperälaite tai sovellus kannettavassa tietokoneessa
help-fob-how = Kirjaudu tässä ja kirjoita laitteen näyttämä koodi. Skannaa sitten QR-koodi puhelimesi sovelluksella.
help-lost = Sinulla ei ole enää vanhaa puhelinta
help-lost-how = Silloin vain organisaatiosi IT-tuki voi auttaa. Sovelluksen valmistaja ei voi.
help-old = Vanha puhelimesi näyttää vielä tunnisteen
help-old-how = Tunniste lakkaa toimimasta, kun uusi puhelimesi on valmis. Voit poistaa sen valitsemalla sovelluksessa ”Delete Code”.
help-refused = Tunnuslukua ei hyväksytä
help-refused-how = Tunnusluku toimii vain kerran. Odota seuraavaa ja ota puhelimessa käyttöön automaattinen aika.

## Errors

error-heading = Jokin meni vikaan
error-not-found-heading = Tällaista sivua ei ole
error-not-found-advice = Osoitteessa voi olla kirjoitusvirhe, tai se voi olla vanhentunut.
error-not-found-way-on = Siirry alkuun
error-malformed-heading = Pyyntöä ei ymmärretty
error-malformed-advice = Aloita ensimmäiseltä sivulta ja käytä sen painikkeita.
error-malformed-way-on = Siirry alkuun
error-not-ours-heading = Lomake ei tullut tältä sivulta
error-not-ours-advice = Turvallisuutesi vuoksi sitä ei lähetetty eteenpäin. Jos tulit tänne linkistä tai toiselta sivustolta, aloita ensimmäiseltä sivulta.
error-not-ours-way-on = Siirry alkuun
error-origin-hidden-heading = Selaimesi salaa, mistä lomake tuli
error-origin-hidden-advice = Turvallisuutesi vuoksi sitä ei lähetetty eteenpäin. Avaa tämä sivu toisella selaimella tai poista Internet Explorer -tila käytöstä. Jos viesti tulee takaisin, ota yhteyttä IT-tukeen: jokin verkon laite saattaa poistaa selaimen tiedon.
error-origin-hidden-way-on = Siirry alkuun
error-too-many-cookies-heading = Selaimesi lähetti liikaa evästeitä
error-too-many-cookies-advice = Ne ovat peräisin organisaatiosi muilta sivustoilta. Poista niiden evästeet tai avaa tämä sivu yksityisessä ikkunassa. Jos viesti tulee takaisin, ota yhteyttä IT-tukeen.
error-too-many-cookies-way-on = Siirry alkuun
error-two-cookies-heading = Selaimesi lähetti kaksi evästettä tälle sivulle
error-two-cookies-advice = Lataa tämä sivu uudelleen. Jos viesti tulee takaisin, sulje kaikki selainikkunat tai käytä yksityistä ikkunaa, ja kerro asiasta IT-tuelle. Toinen evästeistä voi olla peräisin organisaatiosi toiselta sivustolta.
error-two-cookies-way-on = Siirry alkuun
error-sign-on-heading = Organisaatiosi kirjautuminen ei välittänyt käyttäjätunnusta
error-sign-on-advice = Sitä, mitä se kertoo sinusta, ei voi käyttää tässä, joten mitään ei lähetetty. Kerro asiasta IT-tuelle.
error-sign-on-way-on = Siirry alkuun
error-limited-heading = Liian monta yritystä
error-limited-advice =
    { $count ->
        [one] Tilin turvallisuuden vuoksi odota minuutti, ennen kuin yrität uudelleen.
       *[other] Tilin turvallisuuden vuoksi odota { $count } minuuttia, ennen kuin yrität uudelleen.
    }
error-limited-counts = Mukaan lasketaan hylätyt salasanat ja kirjautumiset, joita kukaan ei ole hyväksynyt vanhassa puhelimessa.
error-limited-way-on = Siirry alkuun
error-address-limited-heading = Liian monta hylättyä kirjautumista verkostasi
error-address-limited-advice =
    Raja koskee verkko-osoitettasi, ei tiliäsi: sieltä on hylätty useita kirjautumisia, ehkä työtovereiden. { $count ->
        [one] Odota minuutti ja yritä sitten uudelleen.
       *[other] Odota { $count } minuuttia ja yritä sitten uudelleen.
    }
error-address-limited-way-on = Siirry alkuun
error-stopped-heading = Tälle tilille kirjautuminen on keskeytetty
error-stopped-advice = Vääriä yrityksiä oli monta peräkkäin. Vielä yksi voisi lukita tilin, joten tämä sivu ei lähetä yhtään ennen kuin IT-tuki poistaa keskeytyksen. Vanha puhelimesi toimii yhä.
error-stopped-way-on = Kysy IT-tuelta
error-under-way-heading = Toinen kirjautuminen odottaa
error-under-way-advice = Joku on jo kirjautumassa tälle tilille ja odottaa vastausta vanhasta puhelimesta. Jos se olet sinä, jatka siellä tai yritä uudelleen kahden minuutin kuluttua. Jos se et ole sinä, hylkää pyyntö vanhassa puhelimessa ja kerro asiasta IT-tuelle.
error-under-way-way-on = Yritä uudelleen
error-stale-heading = Tämä lomake on jo lähetetty
error-stale-advice = Kirjoittamaasi ei lähetetty uudelleen.
error-stale-way-on = Jatka
error-busy-heading = Edellistä pyyntöäsi käsitellään vielä
error-busy-advice = Odota hetki ja jatka sitten.
error-busy-way-on = Jatka
error-unreachable-heading = Kirjautumispalvelimeen ei saada yhteyttä
error-unreachable-advice = Mitään ei muutettu, ja vanha puhelimesi toimii yhä. Yritä uudelleen muutaman minuutin kuluttua.
error-unreachable-advice-first = Mitään ei muutettu. Yritä uudelleen muutaman minuutin kuluttua.
error-unreachable-advice-number = Mitään ei muutettu. Yritä uudelleen muutaman minuutin kuluttua.
error-unreachable-way-on = Yritä uudelleen
error-away-heading = Kirjautumispalvelin ei ole juuri nyt tavoitettavissa
error-away-advice = Mitään ei muutettu, ja vanha puhelimesi toimii yhä. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-away-advice-first = Mitään ei muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-away-advice-number = Mitään ei muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-away-way-on = Yritä uudelleen
error-timed-out-heading = Kirjautumispalvelin ei vastannut ajoissa
error-timed-out-advice = Emme tiedä, saiko se pyyntösi. Yritä uudelleen minuutin kuluttua.
error-timed-out-way-on = Yritä uudelleen
error-reported-heading = Kirjautumispalvelin ilmoittaa ongelmasta
error-reported-advice = Yritä uudelleen. Jos ongelma jatkuu, kysy IT-tuesta.
error-reported-way-on = Yritä uudelleen
error-not-understood-heading = Kirjautumispalvelin vastasi odottamattomalla tavalla
error-not-understood-advice = Yritä uudelleen muutaman minuutin kuluttua. Jos ongelma jatkuu, kysy IT-tuesta.
error-not-understood-way-on = Yritä uudelleen
error-full-heading = Moni siirtää tunnistettaan juuri nyt
error-full-advice = Mitään ei muutettu, ja vanha puhelimesi toimii yhä. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-full-advice-first = Mitään ei muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-full-advice-number = Mitään ei muutettu. Tämä sivu tarkistaa tilanteen itsestään ja kertoo, milloin voit jatkaa.
error-full-way-on = Yritä uudelleen
error-sessions-away-heading = Tämä sivu on hetken tauolla
error-sessions-away-advice = Mitään ei ole kadonnut: sivu tarkistaa tilanteen itsestään muutaman sekunnin kuluttua ja vie sinut takaisin siihen, mihin jäit.
error-sessions-away-way-on = Tarkista nyt
error-internal-heading = Tällä sivulla tapahtui virhe
error-internal-advice = Vika ei ole sinun. Yritä uudelleen, ja jos ongelma jatkuu, kysy IT-tuesta.
error-internal-way-on = Yritä uudelleen

## The mail that says that something changed

mail-token-moved-subject = Tunnisteesi siirrettiin toiseen puhelimeen
mail-token-moved-subject-first = Tunnisteesi otettiin käyttöön puhelimessa
mail-token-moved-lead = Käyttäjän { $userid } tunniste, josta saat tunnusluvut kirjautumiseen, siirrettiin toiseen puhelimeen.
mail-token-moved-lead-first = Käyttäjän { $userid } tunniste, josta saa tunnusluvut kirjautumiseen, otettiin käyttöön puhelimessa.
mail-when = Milloin: { $when }
mail-from = Verkko-osoitteesta: { $address }
mail-token-moved-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään. Vanhan puhelimesi koodit eivät enää toimi.
mail-token-moved-you-first = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään.
mail-number-changed-subject = Tunnuslukusi tulevat toiseen puhelinnumeroon
mail-number-changed-lead = Puhelinnumero, johon käyttäjän { $userid } tunnusluvut lähetetään kirjautumista varten, vaihdettiin.
mail-number-changed-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään. Vanhaan numeroosi ei enää tule tunnuslukuja.
mail-enrolment-started-subject = Tunnisteellesi annettiin QR-koodi
mail-enrolment-started-lead = Joku kirjautui käyttäjänä { $userid } ja sai QR-koodin. Puhelin, joka skannaa sen, saa käyttäjän { $userid } tunnisteen, josta saa tunnusluvut kirjautumiseen.
mail-enrolment-started-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään.
mail-enrolment-unknown-subject = Tunnisteesi on ehkä toisessa puhelimessa
mail-enrolment-unknown-lead = Joku kirjautui käyttäjänä { $userid } ja sai QR-koodin. Puhelin, joka skannaa sen, saa käyttäjän { $userid } tunnisteen, josta saa tunnusluvut kirjautumiseen. Emme tiedä, onko jokin puhelin skannannut sen.
mail-enrolment-unknown-you = Jos teit tämän itse, sinun ei tarvitse tehdä enää mitään. Jos siirto jäi kesken, voit aloittaa uudelleen milloin tahansa.
mail-not-you = Jos et tehnyt tätä itse, joku saattaa tietää salasanasi. Ilmoita heti IT-tukeen:
mail-contact-phone = Puhelin: { $phone }
mail-contact-email = Sähköposti: { $email }
mail-contact-url = Verkkosivu: { $url }
mail-contact-hours = Palveluajat: { $hours }

## The status page for the help desk

status-title = Tunnisteiden siirto: tila
status-fine-heading = Kaikki toimii
status-fine-advice = SecEnrol vastaa, ja käyttäjät pääsevät eteenpäin.
status-quiet-heading = On hiljaista
status-quiet-advice = Kukaan ei ole kirjautunut viimeisen tunnin aikana, joten SecEnrolin tilasta ei ole tietoa.
status-trouble-heading = SecEnrol ei vastaa niin kuin pitäisi
status-trouble-advice = Viimeisen tunnin aikana moni pyyntö SecEnrolille on jäänyt ilman vastausta. Syy näkyy lokissa.
status-unready-heading = Portaali ei ole valmis
status-unready-advice = Kukaan ei pääse tässä eteenpäin, ennen kuin tämä on korjattu:
status-now = Nyt
status-under-way = Siirrot, jotka ovat kesken tai juuri päättyneet
status-unknown = ei tiedossa
status-in-flight = Pyynnöt, jotka odottavat SecEnrolia
status-notices = Toimittamista odottavat sähköpostit ja kutsut
status-audit-lost = Kadonneet auditointirivit
status-funnel = Viimeiset 24 tuntia: kuinka pitkälle käyttäjät pääsevät
status-step = Vaihe
status-people = Henkilöitä
status-percent = Edellisestä vaiheesta
status-percent-of = { $percent } %
status-started = Näki aloitussivun
status-signed-in = Salasana hyväksytty
status-confirmed = Vahvistettu vanhalla puhelimella
status-done = Uusi puhelin valmis
status-given-up = Jäänyt kesken
status-given-up-count = Jäänyt kesken: { $count }
status-hours = Viimeiset 24 tuntia tunneittain
status-drawing = Pylväät viimeisten 24 tunnin jokaiselle tunnille: valmiit puhelimet, kesken jääneet siirrot ja merkki, kun SecEnrol ei vastannut. Luvut ovat alla olevassa taulukossa.
status-table = Sama taulukkona
status-hour = Tunti
status-ago =
    { $count ->
        [0] tämä tunti
        [one] 1 h sitten
       *[other] { $count } h sitten
    }
status-answered = SecEnrol vastasi
status-failed = SecEnrol ei vastannut
status-at = Tilanne { $at }.
status-follow = Lataa uudelleen minuutin välein
status-stay = Lopeta uudelleenlataus
status-version = Handover { $version }.
