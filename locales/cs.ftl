# Slova na stránkách portálu, česky. Termíny jsou v docs/glossary.md.

language-name = Čeština
languages = Jazyky
product = Přenos tokenu
skip = Přejít na obsah
help-link = Pomoc
person = Nový telefon uživatele
person-first = Nastavení aplikace uživatele
person-number = Nové telefonní číslo uživatele
person-done = Přihlášený uživatel
person-begun = Přihlášení zahájeno v { $time } z adresy { $address }
person-other = K tomuto účtu se v { $time } někdo přihlásil také z adresy { $address }. Pokud jste to nebyli vy, obraťte se na IT podporu, než budete pokračovat.
person-other-here = K tomuto účtu se v { $time } někdo přihlásil také ze stejné síťové adresy jako vy. Pokud jste to nebyli vy, obraťte se na IT podporu, než budete pokračovat.
finish = Dokončit
stop = Odhlásit se
progress = Krok { $count-now } z { $count-all }
progress-open = Krok { $count-now }
track-sign-in = Přihlášení
track-passcode = Potvrzení
track-scan = Naskenování
track-done = Hotovo
track-sms-number = Nové číslo
track-sms-confirm = Kontrola
track-sms-code = Přihlašovací kód
title-wrong = Chyba: { $title }
copy = Kopírovat
copied = Zkopírováno
check-now = Zkontrolovat teď
quoted = Přihlašovací server hlásí:
reference = Pokud se obrátíte na IT podporu, uveďte referenční kód { $reference }.
back-to-start = Zpět na úvodní stránku
support-link = Kontaktovat IT podporu
support-phone = Telefon
support-email = E-mail
support-url = Webová stránka
support-hours = Provozní doba
problem-heading = Něco chybí nebo není správně
card-heading = Obraťte se na IT podporu
card-lead = Sdělte IT podpoře tyto údaje. Není mezi nimi žádné heslo ani přihlašovací kód.
card-reference = Referenční kód
card-time = Čas
card-step = Krok
card-reason = Co se stalo
card-copy = Zkopírovat údaje
card-mail = Napsat e-mail
tries-left =
    { $count ->
        [one] Máte poslední pokus. Potom se budete muset přihlásit znovu.
        [few] Zbývají vám { $count } pokusy.
        [many] Zbývá vám { $count } pokusu.
       *[other] Zbývá vám { $count } pokusů.
    }
demo-banner = Toto je ukázka. Nepoužívá žádné skutečné účty.
demo-phones = Otevřít telefony v ukázce
demo-phone = Otevřít telefony uživatele { $userid }
insecure-banner = Tato stránka není šifrovaná. Ostatní ve vaší síti mohou vidět, co píšete.

## Start

start-heading = Přeneste si token do nového telefonu
start-heading-first = Nastavte si aplikaci v telefonu
start-ready = Připravte se
start-lead = Potřebujete oba telefony a asi 2 minuty.
start-lead-first = Potřebujete telefon a asi 2 minuty.
start-ready-install = Nainstalujte si do nového telefonu aplikaci { $app }
start-ready-install-first = Nainstalujte si do telefonu aplikaci { $app }
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Naskenujte a nainstalujte
start-store-ios-qr = QR kód, který vede k aplikaci v App Storu
start-store-android-qr = QR kód, který vede k aplikaci na Google Play
start-ready-here = Čtete tuto stránku na novém telefonu?
start-ready-here-first = Čtete tuto stránku na telefonu, který nastavujete?
start-ready-here-how = Otevřete tuto stránku na počítači:
start-ready-here-else = Nemáte počítač? Pokračujte tady s klíčem pro nastavení.
start-where = Na jakém zařízení tuto stránku čtete?
start-where-new = Na novém telefonu
start-where-scan = Nebo tento QR kód naskenujte fotoaparátem starého telefonu. Stránka se otevře tam.
start-where-alt = QR kód, který vede na tuto stránku
start-where-old = Na starém telefonu
start-where-old-how = Pokračujte tady. Potom naskenujte novým telefonem QR kód z tohoto displeje.
start-question = Co z toho platí pro vás?
start-app = Mám starý telefon s aplikací
start-app-detail = Aplikace ukazuje přihlašovací kódy nebo žádosti o schválení.
start-sms = Přihlašovací kódy dostávám v SMS
start-sms-detail = Mám nový telefon nebo nové číslo.
start-first = Aplikaci nastavuji poprvé
start-first-detail = Aplikaci ještě nepoužívám.
start-other = Přihlašovací kódy už dostávám
start-other-app = Zobrazit ostatní možnosti
start-lost = Starý telefon už nemám
start-lost-detail = Je ztracený, ukradený, rozbitý, vymazaný nebo ho má někdo jiný.
start-under-way = V tomto prohlížeči už probíhá přechod na nový telefon.
start-under-way-first = V tomto prohlížeči už probíhá nastavení aplikace.
start-under-way-number = V tomto prohlížeči už probíhá změna čísla.
start-continue = Pokračovat
start-choices = Zobrazit ostatní možnosti

stopped-heading = Jste odhlášeni
stopped-advice = Viděli jste zprávu „Váš nový telefon je připravený“? Pokud ano, máte hotovo. Pokud ne, přihlaste se znovu starým telefonem. Pokud přihlašovací kódy ze starého telefonu nejsou přijaty, použijte nový telefon.
stopped-advice-first = Viděli jste zprávu „Váš telefon je připravený“? Pokud ano, máte hotovo. Pokud ne, přihlaste se znovu.
stopped-advice-app = Viděli jste zprávu „Váš telefon je připravený“? Pokud ano, máte hotovo. Pokud ne, přihlaste se znovu. Pokud nepřijde SMS, použijte přihlašovací kód z aplikace.
stopped-advice-number = Viděli jste zprávu „Vaše číslo bylo změněno“? Pokud ano, máte hotovo. Pokud ne, přihlaste se znovu. Pokud na staré číslo žádný přihlašovací kód nepřijde, podívejte se do zpráv na novém čísle.
over-heading = Tady už nejste přihlášeni
over-advice = Vaše relace v tomto prohlížeči skončila. Pokud jste neviděli stránku s informací, že máte hotovo, začněte znovu.
no-cookie-heading = Tady nejste přihlášeni
no-cookie-advice = Pokud jste se právě přihlásili, prohlížeč neuložil soubor cookie této stránky. Povolte pro tuto stránku soubory cookie nebo ji otevřete v samostatném okně. Pokud jste se odhlásili, začněte znovu.
no-cookie-window = Otevřít v samostatném okně

## Sign in

sign-in-heading = Přihlaste se
sign-in-lead = Použijte pracovní uživatelské jméno a heslo.
sign-in-userid = Uživatelské jméno
sign-in-userid-hint = Například jsmith, CORP\jsmith nebo jsmith@example.org.
sign-in-userid-locked = Pod tímto uživatelským jménem jste přihlášeni ve své organizaci.
sign-in-userid-problem = Zadejte uživatelské jméno, i s doménou, pokud ji používáte. Může obsahovat písmena, číslice, mezery a \ . _ - @ ' + $ #. Pokud jste jméno vložili, napište ho ručně.
sign-in-userid-other = Můžete použít jen uživatelské jméno, pod kterým jste přihlášeni ve své organizaci. Už je v poli vyplněné.
sign-in-password = Heslo nebo PIN
sign-in-password-show = Zobrazit heslo
sign-in-password-hide = Skrýt heslo
sign-in-password-empty = Zadejte heslo nebo PIN.
sign-in-password-problem = Zadejte heslo nebo PIN. Může mít nejvýše 256 znaků a nesmí obsahovat konce řádků.
sign-in-button = Přihlásit se
sign-in-busy = Přihlašování…
sign-in-next = V dalším kroku budete potřebovat starý telefon.
sign-in-next-first = V dalším kroku můžete dostat přihlašovací kód v SMS nebo e-mailem. Potom si nastavíte aplikaci v telefonu.
sign-in-next-app = V dalším kroku zadáte přihlašovací kód z SMS. Potom si nastavíte aplikaci v telefonu.
sign-in-next-number = V dalším kroku zadáte přihlašovací kód, který pošleme na vaše staré číslo. Potom zadáte nové číslo.
sign-in-lost = Starý telefon už nemám
sign-in-lost-first = Kontaktovat IT podporu
sign-in-lost-number = Na moje staré číslo už zprávy nechodí
sign-in-refused-heading = Uživatelské jméno nebo heslo nebylo přijato
sign-in-refused-advice = Zkontrolujte uživatelské jméno a také to, zda není zapnutý Caps Lock.
sign-in-refused-last = Teď máte poslední pokus.
sign-in-refused-locked = Pokud jsou uživatelské jméno i heslo určitě správně, váš účet může být zablokovaný. Obraťte se na IT podporu.
sign-in-other-heading = V tomto prohlížeči se už používá jiné uživatelské jméno
sign-in-other-advice = Pokračujte pod tím jménem, nebo se odhlaste, než použijete jiné.

ended-expired-heading = Vaše relace skončila
ended-expired-advice = Z bezpečnostních důvodů relace po několika minutách končí. Viděli jste zprávu „Váš nový telefon je připravený“? Pokud ano, máte hotovo. Pokud ne, přihlaste se znovu starým telefonem. Pokud přihlašovací kódy ze starého telefonu nejsou přijaty, použijte nový telefon.
ended-expired-advice-first = Z bezpečnostních důvodů relace po několika minutách končí. Viděli jste zprávu „Váš telefon je připravený“? Pokud ano, máte hotovo. Pokud ne, přihlaste se znovu.
ended-expired-advice-number = Z bezpečnostních důvodů relace po několika minutách končí. Viděli jste zprávu „Vaše číslo bylo změněno“? Pokud ano, máte hotovo. Pokud ne, přihlaste se znovu. Pokud na staré číslo žádný přihlašovací kód nepřijde, podívejte se do zpráv na novém čísle.
ended-refused-heading = Přihlášení neproběhlo
ended-refused-advice = Žádost o schválení nebyla na starém telefonu včas schválena, nebo bylo chybné uživatelské jméno či heslo. Přihlaste se znovu.
ended-refused-advice-first = Uživatelské jméno nebo heslo bylo chybné, nebo přihlášení trvalo příliš dlouho. Přihlaste se znovu.
ended-refused-advice-number = Uživatelské jméno nebo heslo bylo chybné, nebo přihlášení trvalo příliš dlouho. Přihlaste se znovu.
ended-failed-heading = Přihlášení se nezdařilo
ended-failed-advice = Přihlašovací server neodpověděl správně. Zkuste to za minutu znovu.
ended-passcodes-heading = Příliš mnoho chybných přihlašovacích kódů
ended-passcodes-advice = Přihlaste se znovu. Potom počkejte, až starý telefon ukáže nový přihlašovací kód, a zadejte ten nový.
ended-passcodes-advice-first = Přihlaste se znovu. Potom zadejte přihlašovací kód z nejnovější zprávy.
ended-passcodes-advice-number = Přihlaste se znovu. Potom zadejte přihlašovací kód z nejnovější SMS.
ended-check-codes-heading = Příliš mnoho chybných kontrolních kódů
ended-check-codes-advice = Přihlaste se znovu a dostanete nový QR kód.
ended-numbers-heading = Vaše telefonní číslo se možná nezměnilo
ended-numbers-advice = Několik pokusů se nezdařilo. Přihlaste se a začněte znovu, nebo se obraťte na IT podporu.
ended-upstream-heading = Přihlašovací server ukončil vaši relaci
ended-upstream-advice = Možná uplynulo příliš mnoho času. Přihlaste se a začněte znovu.

## Approve

approve-heading = Podívejte se na starý telefon
approve-heading-first = Probíhá přihlášení
approve-heading-number = Probíhá přihlášení
approve-lead = Pokud se tam objeví žádost o schválení, schvalte ji. Tato stránka pak bude sama pokračovat.
approve-lead-first = Přihlašovací server ještě neodpověděl. Tato stránka bude sama pokračovat.
approve-lead-number = Přihlašovací server ještě neodpověděl. Tato stránka bude sama pokračovat.
approve-waiting = Čekáme na váš starý telefon…
approve-waiting-first = Čekáme na přihlašovací server…
approve-waiting-number = Čekáme na přihlašovací server…
approve-found = Žádost o schválení jste schválili. Okamžik…
approve-found-first = Jste přihlášeni. Okamžik…
approve-found-number = Jste přihlášeni. Okamžik…
approve-only-you = Schvalte jen přihlášení, které jste právě teď sami zahájili.
approve-rival = Další přihlášení k tomuto účtu bylo právě odmítnuto. Pokud jste to nebyli vy, žádnou žádost neschvalujte a obraťte se na IT podporu.
approve-slow = Pokud se na starém telefonu neobjeví žádost o schválení, přihlašovací server může být pomalý.
approve-trouble = Starý telefon neukazuje žádost o schválení
approve-trouble-open = Otevřete na starém telefonu ověřovací aplikaci a hledejte v ní žádost o schválení.
approve-trouble-network = Zkontrolujte, zda je starý telefon připojený k internetu.
approve-trouble-again = Pokud žádost o schválení nepřijde do 2 minut, můžete se přihlásit znovu.

## Passcode

passcode-heading = Zadejte přihlašovací kód ze starého telefonu
passcode-heading-first = Zadejte přihlašovací kód, který jsme vám poslali
passcode-heading-number = Zadejte přihlašovací kód zaslaný na staré číslo
passcode-lead = Podívejte se do aplikace nebo do nejnovější SMS.
passcode-lead-first = Přihlašovací kód jsme poslali v SMS nebo e-mailem na číslo nebo adresu, kterou má vaše organizace u vás uvedenou.
passcode-lead-app = Podívejte se do nejnovější SMS.
passcode-lead-number = Podívejte se do nejnovější SMS.
passcode-label = Přihlašovací kód
passcode-hint = Obvykle 6 číslic. Na mezerách nezáleží.
passcode-problem = Zadejte přihlašovací kód, který na starém telefonu ukazuje aplikace nebo nejnovější SMS: 4 až 16 číslic nebo písmen.
passcode-problem-first = Zadejte přihlašovací kód ze zprávy: 4 až 16 číslic nebo písmen.
passcode-problem-number = Zadejte přihlašovací kód z SMS: 4 až 16 číslic nebo písmen.
passcode-button = Pokračovat
passcode-busy = Kontrola…
passcode-refused-heading = Tento přihlašovací kód nebyl přijat
passcode-refused-advice = Většina přihlašovacích kódů platí jen jednou a jen krátce. Počkejte, až starý telefon ukáže nový kód, a zadejte ten nový.
passcode-refused-advice-first = Většina přihlašovacích kódů platí jen jednou a jen krátce. Zadejte ten z nejnovější zprávy. Pokud chcete další, odhlaste se a přihlaste se znovu.
passcode-refused-advice-number = Většina přihlašovacích kódů platí jen jednou a jen krátce. Zadejte ten z nejnovější SMS. Pokud chcete další, odhlaste se a přihlaste se znovu.
passcode-clock = Starý telefon by teď měl ukazovat { $time }. Pokud ukazuje jiný čas, zapněte automatické datum a čas.
passcode-after-fault = Použijte nový přihlašovací kód. Ten poslední už mohl být použit.
passcode-trouble = Můj přihlašovací kód nefunguje
passcode-trouble-name = V některých telefonech má aplikace svůj starší název „SecurEnvoy Soft Token“.
passcode-trouble-copied = Použijte aplikaci ve starém telefonu. Pokud se aplikace do nového telefonu zkopírovala ze zálohy nebo při přenosu dat, přihlašovací kódy z této kopie neplatí.
passcode-trouble-fob = Pokud máte přívěsek s kódy nebo aplikaci v notebooku, zadejte přihlašovací kód z přívěsku nebo notebooku.
passcode-trouble-account = V aplikaci použijte přihlašovací kód k pracovnímu účtu.
passcode-trouble-text = Pokud vám přihlašovací kódy chodí v SMS, použijte nejnovější zprávu. Může dorazit až za minutu.
passcode-trouble-text-first = Použijte nejnovější zprávu. Může dorazit až za minutu a e-mail může být ve spamu. Pokud žádná zpráva nepřijde, obraťte se na IT podporu: možná pro vás má špatné číslo nebo e-mailovou adresu.
passcode-trouble-text-number = Použijte nejnovější SMS. Může dorazit až za minutu.
passcode-trouble-voice = Pokud místo toho telefon zazvoní, přijměte hovor a zadejte přihlašovací kód, který uslyšíte.
passcode-trouble-several = Pokud je ve zprávě více přihlašovacích kódů, použijte každý jednou, v pořadí podle zprávy. Přihlašovací kód na celý den platí, dokud nepřijde další.
passcode-trouble-clock = Zapněte na starém telefonu automatické datum a čas. Pokud jdou hodiny špatně, přihlašovací kódy jsou chybné.

## Scan

scan-heading = Naskenujte tento QR kód novým telefonem
scan-heading-first = Naskenujte tento QR kód telefonem
scan-phone-heading = Nastavte aplikaci v tomto telefonu
scan-lead = Přihlašovací kódy ze starého telefonu platí, dokud nebude nový telefon připravený.
scan-lead-first = Až bude telefon připravený, používejte přihlašovací kódy, které ukazuje aplikace.
scan-picture = QR kód
scan-qr-alt = QR kód k naskenování ověřovací aplikací v novém telefonu
scan-qr-alt-first = QR kód k naskenování ověřovací aplikací v telefonu
scan-no-qr = QR kód nelze zobrazit. Použijte místo něj klíč pro nastavení.
scan-not-printed = QR kód a klíč pro nastavení se netisknou, protože jsou tajné.
scan-cannot = Nejde to naskenovat? Použijte klíč pro nastavení
scan-app-link = Na novém telefonu? Otevřít aplikaci
scan-app-link-first = Nastavujete tento telefon? Otevřít aplikaci
scan-setup-key = V aplikaci na novém telefonu zvolte ruční zadání klíče. Napište nebo vložte tento klíč pro nastavení. Nikomu ho neukazujte.
scan-setup-key-first = V aplikaci na telefonu zvolte ruční zadání klíče. Napište nebo vložte tento klíč pro nastavení. Nikomu ho neukazujte.
scan-steps = Na novém telefonu
scan-steps-first = Na telefonu
scan-step-app = Otevřete aplikaci { $app }.
scan-step-add = Přidejte token. Povolte fotoaparát.
scan-step-point = Naskenujte QR kód.
scan-step-key = Zvolte ruční zadání klíče a napište klíč pro nastavení z této stránky.
scan-phone-copy = Zkopírujte tento klíč pro nastavení. Nikomu ho neukazujte.
scan-phone-paste = V aplikaci { $app } zvolte ruční zadání klíče a vložte klíč pro nastavení.
scan-phone-check = Vraťte se sem a zadejte kontrolní kód, který aplikace ukáže.
scan-phone-picture = Je aplikace v jiném telefonu? Zobrazte QR kód
scan-waiting = Čekáme na váš nový telefon…
scan-waiting-first = Čekáme na váš telefon…
scan-scanned = Naskenováno
scan-found = Telefon je nastavený. Okamžik…
scan-reloads =
    { $count ->
        [one] Tato stránka se obnovuje každou sekundu.
        [few] Tato stránka se obnovuje každé { $count } sekundy.
        [many] Tato stránka se obnovuje každých { $count } sekundy.
       *[other] Tato stránka se obnovuje každých { $count } sekund.
    }
scan-stay = Neobnovovat, když píšu
scan-go-on = Znovu obnovovat
scan-check-code = Vidím kontrolní kód
scan-check-code-label = Kontrolní kód
scan-check-code-hint = Jen pokud je telefon bez internetu nebo jste použili klíč pro nastavení.
scan-check-code-problem = Zadejte kontrolní kód, který ukazuje nový telefon: 4 až 32 písmen a číslic.
scan-check-code-problem-first = Zadejte kontrolní kód, který ukazuje telefon: 4 až 32 písmen a číslic.
scan-check-code-button = Odeslat kontrolní kód
scan-check-code-busy = Odesílání…
scan-check-code-refused-heading = Tento kontrolní kód nebyl přijat
scan-check-code-refused-advice = Porovnejte kontrolní kód s novým telefonem a zadejte ho znovu.
scan-check-code-refused-advice-first = Porovnejte kontrolní kód s telefonem a zadejte ho znovu.
scan-trouble = Aplikaci se nedaří nastavit
scan-trouble-camera = Použijte fotoaparát v ověřovací aplikaci, ne běžnou aplikaci fotoaparátu. Pokud aplikace QR kód nenajde, zvětšete a zesvětlete toto okno a držte telefon o kousek dál.
scan-trouble-page = Pokud se otevře webová stránka nebo se nic nestane: naskenujte QR kód ověřovací aplikací, ne běžnou aplikací fotoaparátu.
scan-trouble-network = Pokud aplikace ukazuje přihlašovací kódy, ale tato stránka nepokračuje: připojte nový telefon k internetu, nebo zadejte kontrolní kód, který nový telefon ukazuje.
scan-trouble-network-first = Pokud aplikace ukazuje přihlašovací kódy, ale tato stránka nepokračuje: připojte telefon k internetu, nebo zadejte kontrolní kód, který telefon ukazuje.
scan-trouble-key = Pokud fotoaparát vůbec nefunguje, zadejte místo toho klíč pro nastavení.
scan-trouble-again = Pokud nic nepomáhá, odhlaste se. Potom se znovu přihlaste starým telefonem a dostanete nový QR kód.
scan-trouble-again-first = Pokud nic nepomáhá, odhlaste se. Potom se znovu přihlaste a dostanete nový QR kód.

## Waiting

waiting-left =
    { $count ->
        [one] Zbývá 1 minuta.
        [few] Zbývají asi { $count } minuty.
        [many] Zbývá asi { $count } minuty.
       *[other] Zbývá asi { $count } minut.
    }
waiting-ends =
    { $count ->
        [one] Z bezpečnostních důvodů tato relace skončí asi za minutu.
        [few] Z bezpečnostních důvodů tato relace skončí za { $count } minuty.
        [many] Z bezpečnostních důvodů tato relace skončí za { $count } minuty.
       *[other] Z bezpečnostních důvodů tato relace skončí za { $count } minut.
    }
waiting-more = Získat víc času
waiting-slow = Přihlašovací server je pomalý. Zkoušíme to dál, nemusíte nic dělat.
waiting-offline = Nejste připojeni k internetu. Jakmile se připojení obnoví, tato stránka bude sama pokračovat.
waiting-fault = Poslední kontrola se nezdařila. Automaticky to zkoušíme znovu.

waiting-away = Přihlašovací server je momentálně nedostupný. Zkoušíme to dál, nemusíte nic dělat.
upstream-ask = Pokud to trvá příliš dlouho, obraťte se na IT podporu: { $contacts }.
upstream-ask-help-desk = Pokud to trvá příliš dlouho, obraťte se na IT podporu.
upstream-well-heading = Teď můžete pokračovat
upstream-well-advice = Přihlašovací server znovu funguje. Pokud jste už zadali heslo nebo přihlašovací kód, zadejte je znovu.

## Done

done-heading = Váš nový telefon je připravený
done-heading-first = Váš telefon je připravený
done-lead = Od teď se přihlašujte novým telefonem.
done-lead-first = Od teď používejte přihlašovací kódy, které ukazuje aplikace.
done-took =
    { $count-minutes ->
        [0] Trvalo vám to { $count-seconds } s.
       *[other] Trvalo vám to { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Od teď používejte přihlašovací kódy, které ukazuje aplikace, ne kódy z SMS.
done-test = Hned to vyzkoušejte
done-test-how = Přihlaste se do některého pracovního systému.
done-test-how-first = Přihlaste se do některého pracovního systému kódem z aplikace.
done-test-link = Vyzkoušejte to: přihlaste se do systému { $name }
done-old = Smažte starý token
done-old-dead = Starý token už nefunguje. V aplikaci na starém telefonu:
done-old-arrow = Stiskněte šipku vedle tokenu.
done-old-delete = Zvolte „Delete Code“.
done-not-you = Pokud jste to nebyli vy nebo potřebujete pomoc:

closed-heading = Jste odhlášeni
closed-moved = Váš nový telefon je připravený.
closed-moved-first = Váš telefon je připravený.
closed-moved-number = Přihlašovací kódy teď chodí na vaše nové číslo.
closed-lead = Teď můžete toto okno zavřít.

## Text messages

sms-heading = Přihlašovací kódy vám chodí v SMS
sms-lead = Co máte udělat, záleží na tom, co se změnilo.
sms-same = Mám nový telefon se stejným číslem
sms-same-how = Nemusíte nic dělat. Přihlašovací kódy chodí na vaše číslo, ať používáte jakýkoli telefon.
sms-number = Mám nové číslo
sms-number-how = Změňte číslo, dokud na staré ještě chodí zprávy:
sms-change-how = Přihlaste se kódem, který pošleme na vaše staré číslo. Potom zadejte nové číslo. Trvá to asi 2 minuty.
sms-change-button = Změnit moje číslo
sms-step-open = Otevřete stránku SecurEnvoy své organizace na nové kartě a pro další krok se vraťte sem.
sms-step-open-link = Otevřít stránku SecurEnvoy
sms-step-find = Otevřete stránku SecurEnvoy své organizace. Hledejte „Manage My Token“ tam, kde se v práci přihlašujete.
sms-step-sign-in = Přihlaste se tam kódem, který přijde na staré číslo.
sms-step-choose = Zvolte „Send My Passcode Via SMS“, zadejte nové číslo a postupujte podle pokynů.
sms-step-done = Jednou se přihlaste a zkontrolujte, zda přihlašovací kód přijde na nové číslo.
sms-app = Chci místo toho používat aplikaci
sms-app-how = Přihlaste se tady kódem z SMS. Potom si nastavte aplikaci v telefonu.
sms-app-install = Nainstalujte si do telefonu aplikaci { $app }
sms-app-button = Nastavit aplikaci
sms-lost = Na moje staré číslo už zprávy nechodí
sms-number-heading = Vaše nové telefonní číslo
sms-number-lead = Kam máme posílat přihlašovací kódy?
sms-region = Země
sms-region-choose = Vyberte zemi
sms-region-problem = Vyberte zemi ze seznamu.
sms-number-label = Číslo mobilu
sms-number-hint = Jak se v dané zemi vytáčí, nebo s + a předvolbou země.
sms-number-button = Pokračovat
sms-number-next = Zatím se nic nezmění. Číslo můžete na další stránce zkontrolovat.
sms-number-characters = Použijte jen číslice. Na začátek můžete dát znak +.
sms-number-short = Toto číslo je příliš krátké. Zadejte celé číslo, i s předvolbou.
sms-number-long = Toto číslo je příliš dlouhé. Zkontrolujte, zda jste některou číslici nezadali dvakrát.
sms-number-elsewhere = Toto číslo nepatří do země, kterou jste vybrali ({ $region }). Vyberte zemi, do které číslo patří, nebo číslo opravte.
sms-number-not-served = Na čísla v této zemi ({ $region }) přihlašovací kódy neposíláme. Zadejte číslo z některé země v seznamu.
sms-number-unknown = Toto číslo ve vybrané zemi neexistuje. Zkontrolujte číslice.
sms-number-premium = Na čísla se zvláštní sazbou přihlašovací kódy neposíláme. Zadejte číslo svého mobilu.
sms-number-no-texts = Na toto číslo nelze poslat SMS. Zadejte číslo mobilu.
sms-number-same = Na toto číslo už vám přihlašovací kódy chodí. Zadejte jiné číslo, nebo se odhlaste.
sms-number-refused-heading = Toto číslo nebylo přijato
sms-number-refused-advice = Přihlašovací kódy dál chodí na staré číslo. Zkontrolujte nové číslo a zadejte ho znovu.
sms-confirm-heading = Je toto vaše nové číslo?
sms-confirm-lead = Přihlašovací kódy budou chodit na toto číslo:
sms-confirm-why = Zkontrolujte každou číslici. Pokud je číslo chybné, nebudete se moci přihlásit.
sms-confirm-button = Použít toto číslo
sms-confirm-busy = Měníme číslo…
sms-confirm-other = Opravit číslo
sms-code-heading = Zadejte přihlašovací kód zaslaný na nové číslo
sms-code-lead = Poslali jsme SMS na číslo
sms-code-label = Přihlašovací kód
sms-code-problem = Zadejte přihlašovací kód z SMS: 4 až 16 číslic nebo písmen.
sms-code-until = Číslo se změní, teprve až bude tento přihlašovací kód přijat.
sms-code-other = Použít jiné číslo
sms-code-refused-heading = Tento přihlašovací kód nebyl přijat
sms-code-refused-advice = Zadejte přihlašovací kód z nejnovější SMS na novém čísle.
sms-done-heading = Vaše číslo bylo změněno
sms-done-lead = Přihlašovací kódy teď chodí na vaše číslo, které končí na { $digits }.
sms-done-test = Přihlaste se do některého pracovního systému. Přihlašovací kód by měl přijít na nové číslo.
sms-done-old = Vaše staré číslo
sms-done-old-how = Na staré číslo už žádné přihlašovací kódy chodit nebudou.
sms-done-not-you = Pokud jste to nebyli vy nebo přihlašovací kód nepřišel:

## Lost

lost-heading = Obraťte se na IT podporu
lost-lead = Bez starého telefonu nebo čísla tady nemůžete prokázat svou totožnost. Pomůže vám IT podpora.
lost-lead-first = Pomůže vám IT podpora.
lost-reset = Požádat o reset
lost-contact = IT podpora
lost-no-contact = Obraťte se na IT podporu jako obvykle.
lost-card = Údaje pro IT podporu
lost-ready = Připravte si
lost-ready-userid = své uživatelské jméno
lost-ready-identity = něco, čím prokážete svou totožnost, například zaměstnanecký průkaz
lost-ready-phone = nový telefon
lost-ready-phone-first = telefon
lost-ready-phone-number = telefon
lost-stolen = Pokud vám telefon ukradli, oznamte to ihned IT podpoře, i když ještě nemáte nový.

## Help

help-heading = Pomoc
help-lead = Token vám dává přihlašovací kódy. Tady se dočtete, jak ho přenést do nového telefonu a kde najdete, co potřebujete.
help-app = Máte oba telefony
help-app-sign-in = Přihlaste se tady uživatelským jménem a heslem.
help-app-passcode = Zadejte přihlašovací kód z aplikace ve starém telefonu, nebo v něm schvalte žádost o schválení.
help-app-scan = Naskenujte QR kód aplikací { $app } v novém telefonu.
help-app-done = Počkejte, až se objeví zpráva „Váš nový telefon je připravený“. Potom ve starém telefonu zvolte v aplikaci „Delete Code“.
help-first-how = Přihlaste se uživatelským jménem a heslem. Pokud dostanete přihlašovací kód v SMS nebo e-mailem, zadejte ho. Potom si nastavte aplikaci v telefonu.
help-address = Jak najdete stránku SecurEnvoy své organizace
help-address-how = V ověřovací aplikaci na starém telefonu stiskněte šipku vpravo od tokenu a zvolte „View Details“. V dolním poli je adresa stránky SecurEnvoy vaší organizace.
help-address-blank = Dolní pole může být prázdné, pokud vaše organizace žádosti o schválení nepoužívá. Pak hledejte „Manage My Token“ tam, kde se v práci přihlašujete.
help-texts = Přihlašovací kódy vám chodí v SMS
help-texts-how = Pokud máte stejné číslo, nemusíte nic dělat. Pokud máte nové číslo, změňte ho.
help-texts-link = Přihlašovací kódy v SMS
help-copied = Aplikace už je v novém telefonu
help-fob = Máte přívěsek s kódy nebo aplikaci v notebooku
help-fob-how = Přihlaste se tady a zadejte přihlašovací kód z přívěsku nebo notebooku. Potom naskenujte QR kód aplikací v telefonu.
help-lost = Starý telefon už nemáte
help-lost-how = Pomoci může jen IT podpora vaší organizace. Výrobce aplikace pomoci nemůže.
help-old = Starý telefon ještě ukazuje token
help-old-how = Jakmile je nový telefon připravený, token ve starém telefonu už nefunguje. Ve starém telefonu zvolte v aplikaci „Delete Code“.
help-refused = Přihlašovací kód nebyl přijat
help-refused-how = Většina přihlašovacích kódů platí jen jednou a jen krátce. Počkejte na další a zapněte v telefonu automatické datum a čas.

## Errors

error-heading = Něco se nepovedlo
error-not-found-heading = Taková stránka neexistuje
error-not-found-advice = V adrese může být překlep, nebo je zastaralá.
error-not-found-way-on = Přejít na začátek
error-malformed-heading = Tento požadavek jsme nedokázali přečíst
error-malformed-advice = Začněte znovu na první stránce.
error-malformed-way-on = Přejít na začátek
error-not-ours-heading = Tento formulář jsme nemohli přijmout
error-not-ours-advice = Z bezpečnostních důvodů jsme nepoužili, co jste zadali. Pokud vás sem přivedl odkaz nebo jiný web, začněte znovu na první stránce.
error-not-ours-way-on = Přejít na začátek
error-origin-hidden-heading = Prohlížeč skrývá, odkud tento formulář přišel
error-origin-hidden-advice = Z bezpečnostních důvodů jsme nepoužili, co jste zadali. Otevřete tuto stránku v jiném prohlížeči nebo vypněte režim Internet Exploreru. Pokud se tato zpráva objeví znovu, obraťte se na IT podporu: možná nějaké zařízení v síti odstraňuje to, co prohlížeč odesílá.
error-origin-hidden-way-on = Přejít na začátek
error-too-many-cookies-heading = Prohlížeč odeslal příliš mnoho souborů cookie
error-too-many-cookies-advice = Tyto soubory cookie pocházejí z jiných webů vaší organizace. Smažte soubory cookie těchto webů nebo otevřete tuto stránku v anonymním okně. Pokud se tato zpráva objeví znovu, obraťte se na IT podporu.
error-too-many-cookies-way-on = Přejít na začátek
error-two-cookies-heading = Prohlížeč odeslal pro tuto stránku dva soubory cookie
error-two-cookies-advice = Načtěte tuto stránku znovu. Pokud se tato zpráva objeví znovu, zavřete všechna okna prohlížeče nebo použijte anonymní okno a obraťte se na IT podporu. Jeden z obou souborů cookie mohl vytvořit jiný web vaší organizace.
error-two-cookies-way-on = Zkusit znovu
error-sign-on-heading = Z přihlášení vaší organizace jsme nedostali uživatelské jméno
error-sign-on-advice = Údaje, které jsme dostali, nelze použít, a proto nebylo nic odesláno. Obraťte se na IT podporu.
error-sign-on-way-on = Kontaktovat IT podporu
error-limited-heading = Příliš mnoho pokusů
error-limited-advice =
    { $count ->
        [one] Kvůli ochraně tohoto účtu počkejte minutu, než to zkusíte znovu.
        [few] Kvůli ochraně tohoto účtu počkejte { $count } minuty, než to zkusíte znovu.
        [many] Kvůli ochraně tohoto účtu počkejte { $count } minuty, než to zkusíte znovu.
       *[other] Kvůli ochraně tohoto účtu počkejte { $count } minut, než to zkusíte znovu.
    }
error-limited-counts = Jako pokusy se počítají chybná hesla i žádosti o schválení, které na starém telefonu nikdo neschválil.
error-limited-way-on = Přejít na začátek
error-address-limited-heading = Příliš mnoho neúspěšných přihlášení z vaší sítě
error-address-limited-advice =
    Omezení se týká vaší síťové adresy, ne vašeho účtu. Z této adresy se nezdařilo několik přihlášení, možná vašich kolegů. { $count ->
        [one] Počkejte minutu a zkuste to znovu.
        [few] Počkejte { $count } minuty a zkuste to znovu.
        [many] Počkejte { $count } minuty a zkuste to znovu.
       *[other] Počkejte { $count } minut a zkuste to znovu.
    }
error-address-limited-way-on = Přejít na začátek
error-stopped-heading = Přihlašování k tomuto účtu je pozastaveno
error-stopped-advice = Několik pokusů po sobě bylo chybných a další by mohl účet zablokovat. Pozastavení může zrušit IT podpora.
error-stopped-way-on = Kontaktovat IT podporu
error-under-way-heading = Čeká jiné přihlášení
error-under-way-advice = K tomuto účtu se už někdo přihlašuje. Pokud jste to vy, pokračujte v tom okně, nebo to zkuste znovu za 2 minuty. Pokud to nejste vy, žádnou žádost neschvalujte a obraťte se na IT podporu.
error-under-way-way-on = Zkusit znovu
error-stale-heading = Tento formulář už není aktuální
error-stale-advice = Formulář jsme nepoužili, protože patří ke starší stránce. Pokračujte tam, kde jste teď.
error-stale-way-on = Pokračovat
error-busy-heading = Váš poslední požadavek ještě zpracováváme
error-busy-advice = Chvilku počkejte a potom pokračujte.
error-busy-way-on = Pokračovat
error-unreachable-heading = K přihlašovacímu serveru se nelze připojit
error-unreachable-advice = Nic se nezměnilo. Stále se můžete přihlašovat starým telefonem. Zkuste to za pár minut znovu.
error-unreachable-advice-first = Nic se nezměnilo. Zkuste to za pár minut znovu.
error-unreachable-advice-number = Nic se nezměnilo. Zkuste to za pár minut znovu.
error-unreachable-way-on = Zkusit znovu
error-away-heading = Přihlašovací server je momentálně nedostupný
error-away-advice = Nic se nezměnilo. Stále se můžete přihlašovat starým telefonem. Tato stránka spojení sama kontroluje a oznámí vám, až budete moci pokračovat.
error-away-advice-first = Nic se nezměnilo. Tato stránka spojení sama kontroluje a oznámí vám, až budete moci pokračovat.
error-away-advice-number = Nic se nezměnilo. Tato stránka spojení sama kontroluje a oznámí vám, až budete moci pokračovat.
error-away-way-on = Zkusit znovu
error-timed-out-heading = Přihlašovací server neodpověděl včas
error-timed-out-advice = Nevíme, zda přihlašovací server váš požadavek dostal. Zkuste to za minutu znovu.
error-timed-out-way-on = Zkusit znovu
error-reported-heading = Přihlašovací server hlásí problém
error-reported-advice = Zkuste to znovu. Pokud problém trvá, obraťte se na IT podporu.
error-reported-way-on = Zkusit znovu
error-not-understood-heading = Přihlašovací server odpověděl neočekávaně
error-not-understood-advice = Zkuste to za pár minut znovu. Pokud problém trvá, obraťte se na IT podporu.
error-not-understood-way-on = Zkusit znovu
error-full-heading = Tuto stránku právě používá příliš mnoho lidí
error-full-advice = Nic se nezměnilo. Stále se můžete přihlašovat starým telefonem. Tato stránka sama zkouší, zda je volno, a oznámí vám, až budete moci pokračovat.
error-full-advice-first = Nic se nezměnilo. Tato stránka sama zkouší, zda je volno, a oznámí vám, až budete moci pokračovat.
error-full-advice-number = Nic se nezměnilo. Tato stránka sama zkouší, zda je volno, a oznámí vám, až budete moci pokračovat.
error-full-way-on = Zkusit znovu
error-sessions-away-heading = Tato stránka je na chvíli nedostupná
error-sessions-away-advice = O nic jste nepřišli. Tato stránka to za pár sekund zkusí znovu a vrátí vás tam, kde jste byli.
error-sessions-away-way-on = Zkontrolovat teď
error-internal-heading = Na této stránce nastala chyba
error-internal-advice = Není to vaše chyba. Zkuste to znovu. Pokud problém trvá, obraťte se na IT podporu.
error-internal-way-on = Zkusit znovu

## Mail about a change

mail-token-moved-subject = Vaše přihlašovací kódy jsou teď v jiném telefonu
mail-token-moved-lead = Přihlašovací kódy uživatele { $userid } teď ukazuje aplikace v právě nastaveném telefonu. Přihlašovací kódy z dřívějších telefonů už neplatí.
mail-when = Kdy: { $when }
mail-from = Z IP adresy: { $address }
mail-token-moved-you = Pokud jste to byli vy, nemusíte už nic dělat.
mail-number-changed-subject = Vaše přihlašovací kódy teď chodí na jiné telefonní číslo
mail-number-changed-lead = Přihlašovací kódy uživatele { $userid } teď chodí na jiné telefonní číslo.
mail-number-changed-you = Pokud jste to byli vy, nemusíte už nic dělat. Na staré číslo už přihlašovací kódy nechodí.
mail-enrolment-started-subject = Byl zobrazen QR kód pro vaše přihlašovací kódy
mail-enrolment-started-lead = Někdo se přihlásil jako { $userid } a zobrazil se mu QR kód. Telefon, který tento QR kód naskenuje, bude ukazovat přihlašovací kódy uživatele { $userid }.
mail-enrolment-started-you = Pokud jste to byli vy, nemusíte už nic dělat.
mail-enrolment-unknown-subject = Vaše přihlašovací kódy teď mohou být v jiném telefonu
mail-enrolment-unknown-lead = Někdo se přihlásil jako { $userid } a zobrazil se mu QR kód. Telefon, který tento QR kód naskenuje, bude ukazovat přihlašovací kódy uživatele { $userid }. Nevíme, zda tento QR kód nějaký telefon naskenoval.
mail-enrolment-unknown-you = Pokud jste to byli vy, nemusíte už nic dělat. Pokud jste postup nedokončili, můžete kdykoli začít znovu.
mail-not-you = Pokud jste to nebyli vy, může někdo znát vaše heslo. Ihned se obraťte na IT podporu:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Webová stránka: { $url }
mail-contact-hours = Provozní doba: { $hours }

## The status page for the help desk

status-title = Stav portálu
status-search = Referenční kód nebo uživatelské jméno
status-search-button = Hledat
status-fine-heading = Portál funguje
status-fine-advice = SecEnrol odpovídá na požadavky portálu.
status-quiet-heading = Žádné požadavky na SecEnrol
status-quiet-advice = Za poslední hodinu portál SecEnrolu nic neodeslal, takže o stavu SecEnrolu není nic známo.
status-trouble-heading = SecEnrol neodpovídá správně
status-trouble-advice = Za poslední hodinu zůstalo mnoho požadavků na SecEnrol bez odpovědi. Důvod je v protokolu.
status-unready-heading = Portál není připravený
status-unready-advice = Nikdo nemůže pokračovat, dokud nebude odstraněno toto:
status-now = Teď
status-under-way = Relace, které probíhají nebo právě skončily
status-unknown = není známo
status-in-flight = Požadavky čekající na SecEnrol
status-notices = Oznámení čekající na odeslání
status-audit-lost = Ztracené řádky auditu
status-funnel = Posledních 24 hodin: jak daleko se lidé dostanou
status-step = Krok
status-people = Lidé
status-percent = Podíl z předchozího kroku
status-percent-of = { $percent } %
status-started = Zobrazili úvodní stránku
status-signed-in = Heslo přijato
status-confirmed = Došli ke QR kódu
status-done = Nový telefon připravený
status-given-up = Nedokončeno
status-given-up-count = Nedokončeno: { $count }
status-waves = Vlny od spuštění programu
status-wave = Vlna
status-waves-rounded = Počty jsou zaokrouhleny dolů na násobek pěti.
status-hours = Posledních 24 hodin po hodinách
status-drawing = Sloupce pro každou z posledních 24 hodin: připravené telefony, nedokončené relace a značka tam, kde SecEnrol neodpověděl. Čísla jsou v tabulce níže.
status-table = Jako tabulka
status-hour = Hodina
status-ago =
    { $count ->
        [0] tato hodina
        [one] před 1 h
        [few] před { $count } h
        [many] před { $count } h
       *[other] před { $count } h
    }
status-answered = SecEnrol odpověděl
status-failed = SecEnrol neodpověděl
status-at = Stav k { $at }.
status-follow = Obnovovat každou minutu
status-stay = Přestat obnovovat
status-version = Handover { $version }.

## The kit of a roll-out (handover kit)

kit-heading = Máte nový telefon?
kit-lead = Přeneste si do něj token sami, asi za 2 minuty.
kit-keep = Starý telefon si nechte, dokud nebude nový telefon připravený.
kit-step-sign-in = Přihlaste se uživatelským jménem a heslem.
kit-step-confirm = Potvrďte přihlášení starým telefonem.
kit-step-scan = Naskenujte QR kód aplikací { $app } v novém telefonu.
kit-open = Otevřete tuto adresu na počítači, nebo naskenujte QR kód fotoaparátem starého telefonu:
kit-open-alt = QR kód, který vede na adresu { $address }
kit-lost = Pokud starý telefon už nemáte, obraťte se na IT podporu.
# Po čárce za oslovením začíná text (…-lead) malým písmenem.
kit-mail-hello = Dobrý den,
kit-mail-before-subject = Brzy si budete moci přenést token do nového telefonu sami
kit-mail-before-lead = brzy si budete moci přenést token do nového telefonu sami, asi za 2 minuty a bez IT podpory.
kit-mail-before-day = Tato stránka bude dostupná od { $day }:
kit-mail-before-address = Toto je adresa stránky:
kit-mail-before-keep = Do té doby si starý telefon nechte, i když už máte nový.
kit-mail-day-subject = Token si teď můžete přenést do nového telefonu sami
kit-mail-day-lead = máte nový telefon, nebo ho brzy dostanete? Token si do něj teď můžete přenést sami, asi za 2 minuty:
kit-mail-reminder-subject = Přeneste si token, než dáte starý telefon z ruky
kit-mail-reminder-lead = používáte pro přihlašovací kódy ještě starý telefon? Přeneste si token do nového telefonu, než dáte ten starý z ruky. Zabere to asi 2 minuty:
kit-mail-have = Mějte po ruce oba telefony, uživatelské jméno a heslo.
kit-mail-install = Nainstalujte si do nového telefonu aplikaci { $app }.
kit-mail-safe = Jen tato adresa je naše. Nikdy po vás nechceme heslo ani přihlašovací kód e-mailem nebo po telefonu.
kit-desk-heading = Otázky na IT podporu a odpovědi
kit-desk-lead = Zaměstnanci si teď mohou token přenést do nového telefonu sami na této adrese:
kit-desk-rule = Nikdy po nikom nechtějte heslo ani přihlašovací kód. Než na účtu cokoli změníte, ověřte totožnost žadatele, jak to vyžaduje vaše organizace.
kit-desk-lost-answer = Ověřte totožnost žadatele. Potom pomozte jako dosud: komu chybí starý telefon, tomu může dát nový token jen IT podpora.
kit-desk-paused = „Přihlašování k tomuto účtu je pozastaveno“
kit-desk-paused-answer = Několik pokusů bylo chybných a další by mohl účet zablokovat. Ověřte totožnost žadatele. Potom pozastavení zrušte na serveru portálu příkazem „handover unlock“ s uživatelským jménem.
kit-desk-reference = Stránka ukazuje referenční kód
kit-desk-reference-answer = Vyhledejte referenční kód v protokolu a v auditních záznamech portálu. Zjistíte z nich, co se stalo.
kit-desk-waiting = Nový telefon má token, ale stránka pořád čeká
kit-desk-waiting-answer = Žadatel na této stránce zadá kontrolní kód, který ukazuje aplikace.
kit-desk-not-me = „Přišel mi e-mail o mých přihlašovacích kódech, ale o ničem nevím“
kit-desk-not-me-answer = Heslo může znát někdo jiný. Řešte to jako bezpečnostní incident a účet ihned zablokujte.
