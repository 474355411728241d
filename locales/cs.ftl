# Slova na stránkách portálu, česky. Termíny jsou v docs/glossary.md.

language-name = Čeština
languages = Jazyky
product = Přenesení tokenu
skip = Přejít na obsah
help-link = Nápověda
person = Přenáší se token uživatele
person-first = Nastavuje se první telefon uživatele
person-number = Mění se telefonní číslo uživatele
person-done = Přihlášený uživatel
person-begun = Zahájeno v { $time } z adresy { $address }
person-other = V { $time } bylo z adresy { $address } zahájeno další přihlášení k tomuto účtu. Pokud jste to nebyli vy, informujte podporu IT, než budete pokračovat.
finish = Dokončit
stop = Přerušit a odhlásit se
progress = Krok { $count-now } z { $count-all }
progress-open = Krok { $count-now }
track-sign-in = Přihlášení
track-passcode = Potvrzení
track-scan = Naskenování
track-done = Hotovo
track-sms-number = Nové číslo
track-sms-confirm = Kontrola
track-sms-code = Kód
title-wrong = Chyba: { $title }
copy = Kopírovat
copied = Zkopírováno
check-now = Zkontrolovat teď
quoted = Přihlašovací server hlásí:
reference = Pokud se na to budete ptát IT podpory, uveďte referenční kód { $reference }.
back-to-start = Zpět na začátek
support-link = Kontaktovat IT podporu
support-phone = Telefon
support-email = E-mail
support-url = Webová stránka
support-hours = Provozní doba
problem-heading = Něco chybí nebo není správně
card-heading = Zeptejte se IT podpory
card-lead = Sdělte jí tyto údaje. Není mezi nimi žádné heslo ani kód.
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
demo-banner = Toto je ukázka. Žádný skutečný účet se nezmění.
demo-phones = Otevřít ukázkové telefony
demo-phone = Otevřít telefony uživatele { $userid }
insecure-banner = Tato stránka není šifrovaná. Ostatní ve vaší síti mohou vidět, co píšete.

## Start

start-heading = Přeneste si token do nového telefonu
start-heading-first = Nastavte si aplikaci v prvním telefonu
start-ready = Připravte se
start-lead = Potřebujete starý telefon, nový telefon a asi dvě minuty.
start-lead-first = Potřebujete telefon a asi dvě minuty.
start-ready-install = Nainstalujte si do nového telefonu aplikaci { $app }
start-ready-install-first = Nainstalujte si do telefonu aplikaci { $app }
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Nainstalovat naskenováním kódu
start-store-ios-qr = QR kód, který vede k aplikaci v App Storu
start-store-android-qr = QR kód, který vede k aplikaci na Google Play
start-ready-here = Čtete tuto stránku na novém telefonu?
start-ready-here-first = Čtete tuto stránku přímo na tom telefonu?
start-ready-here-how = Telefon nemůže naskenovat vlastní displej. Otevřete tuto stránku na počítači:
start-ready-here-else = Nemáte počítač? Pokračujte tady a místo skenování zkopírujte do aplikace klíč pro nastavení.
start-where = Na čem to čtete?
start-where-new = Na novém telefonu
start-where-scan = Nebo tento QR kód naskenujte starým telefonem a stránka se otevře v něm.
start-where-alt = QR kód, který vede na tuto stránku
start-where-old = Na starém telefonu
start-where-old-how = Pokračujte tady. Nový telefon pak naskenuje QR kód z tohoto displeje.
start-question = Co z toho platí pro vás?
start-app = Mám ještě starý telefon s aplikací
start-app-detail = Aplikace mi ukazuje kódy nebo mě žádá o schválení.
start-sms = Přístupové kódy dostávám v SMS
start-sms-detail = Mám nový telefon nebo nové číslo.
start-first = Je to můj první telefon
start-first-detail = Přístupové kódy ještě nemám.
start-other = Přístupové kódy už dostávám
start-other-app = Zobrazit ostatní možnosti
start-lost = Starý telefon už nemám
start-lost-detail = Je ztracený, rozbitý, vymazaný nebo ho má někdo jiný.
start-under-way = Přenášení tokenu už v tomto prohlížeči probíhá.
start-under-way-first = Nastavování telefonu už v tomto prohlížeči probíhá.
start-under-way-number = Změna čísla už v tomto prohlížeči probíhá.
start-continue = Pokračovat, kde jste přestali

stopped-heading = Přerušili jste to
stopped-advice = Pokud jste neviděli zprávu, že je nový telefon připravený, nic se nezměnilo a starý telefon stále funguje.
stopped-advice-first = Pokud jste neviděli zprávu, že je telefon připravený, nic se nezměnilo.
stopped-advice-app = Viděli jste zprávu, že je telefon připravený? Pak máte hotovo. Pokud ne, nic se nezměnilo: přihlašovací kódy stále chodí v SMS.
stopped-advice-number = Pokud jste neviděli zprávu, že je vaše číslo změněné, nic se nezměnilo a přístupové kódy stále chodí na staré číslo.
over-heading = Tady už nejste přihlášeni
over-advice = Co v tomto prohlížeči probíhalo, bylo přerušeno nebo skončilo. Pokud jste neviděli zprávu, že je hotovo, začněte znovu.
no-cookie-heading = Zde nejste přihlášeni
no-cookie-advice = Pokud jste se právě přihlásili, prohlížeč neuložil soubor cookie této stránky. Povolte pro ni soubory cookie nebo ji otevřete ve vlastním okně. Pokud jste se odhlásili, začněte znovu.
no-cookie-window = Otevřít tuto stránku ve vlastním okně

## Sign in

sign-in-heading = Přihlaste se
sign-in-lead = Použijte jméno a heslo, kterými se přihlašujete v práci.
sign-in-userid = Uživatelské jméno
sign-in-userid-hint = Například jsmith, CORP\jsmith nebo jsmith@example.org.
sign-in-userid-locked = Pod tímto jménem jste přihlášeni ve své organizaci. Změnit ho lze jen tam.
sign-in-userid-problem = Zadejte uživatelské jméno: písmena, číslice, mezery a . _ - @ ' + $ #, případně i s doménou, pokud ji používáte. Pokud jste je vložili, napište je ručně.
sign-in-userid-other = Tady lze použít jen jméno, pod kterým jste přihlášeni ve své organizaci. Teď je v poli.
sign-in-password = Heslo nebo PIN
sign-in-password-show = Zobrazit heslo
sign-in-password-hide = Skrýt heslo
sign-in-password-empty = Zadejte heslo.
sign-in-password-problem = Zadejte heslo. Může mít nejvýše 256 znaků a nesmí obsahovat konce řádků.
sign-in-button = Přihlásit se
sign-in-busy = Přihlašování…
sign-in-next = V dalším kroku starým telefonem potvrdíte, že jste to vy.
sign-in-next-first = V dalším kroku můžete být požádáni o kód, který přijde v SMS nebo e-mailem. Potom telefonem naskenujete QR kód.
sign-in-next-app = V dalším kroku zadáte přihlašovací kód z SMS. Potom si nastavíte aplikaci.
sign-in-next-number = V dalším kroku opíšete přístupový kód, který přijde na vaše staré číslo. Potom zadáte nové.
sign-in-lost = Starý telefon už nemám
sign-in-lost-first = Kontaktovat IT podporu
sign-in-lost-number = Na moje staré číslo už zprávy nechodí
sign-in-refused-heading = Přihlášení se nezdařilo
sign-in-refused-advice = Zkontrolujte uživatelské jméno a také, zda není zapnutý Caps Lock.
sign-in-refused-last = Máte ještě jeden pokus. Potom budete muset počkat.
sign-in-refused-locked = Pokud jsou jméno i heslo určitě správně, váš účet je možná zablokovaný: zeptejte se IT podpory.
sign-in-other-heading = V tomto prohlížeči už jedno přenášení probíhá
sign-in-other-advice = Patří k jinému uživatelskému jménu. Dokončete ho, nebo ho přerušte, než se přihlásíte jako někdo jiný.

ended-expired-heading = Vaše relace skončila
ended-expired-advice = Pro vaše bezpečí končí po několika minutách nečinnosti. Pokud jste už viděli zprávu, že je nový telefon připravený, máte hotovo. Pokud ne, přihlaste se znovu: starý telefon stále funguje.
ended-expired-advice-first = Pro vaše bezpečí končí po několika minutách nečinnosti. Pokud jste už viděli zprávu, že je telefon připravený, máte hotovo. Pokud ne, přihlaste se znovu.
ended-expired-advice-number = Pro vaše bezpečí končí po několika minutách nečinnosti. Pokud jste už viděli zprávu, že je vaše číslo změněné, máte hotovo. Pokud ne, přihlaste se znovu: přístupové kódy stále chodí na staré číslo.
ended-refused-heading = Přihlášení neproběhlo
ended-refused-advice = Žádost nebyla na starém telefonu včas schválena, nebo bylo chybné uživatelské jméno či heslo. Přihlaste se a zkuste to znovu.
ended-refused-advice-first = Uživatelské jméno nebo heslo bylo chybné, nebo přihlášení trvalo příliš dlouho. Přihlaste se a zkuste to znovu.
ended-refused-advice-number = Uživatelské jméno nebo heslo bylo chybné, nebo přihlášení trvalo příliš dlouho. Přihlaste se a zkuste to znovu.
ended-failed-heading = Přihlášení se nezdařilo
ended-failed-advice = Přihlašovací server neodpověděl správně. Zkuste to prosím za minutu znovu.
ended-passcodes-heading = Příliš mnoho přístupových kódů
ended-passcodes-advice = Přihlaste se prosím znovu. Potom počkejte, až starý telefon ukáže nový kód, a zadejte ho.
ended-passcodes-advice-first = Přihlaste se prosím znovu. Potom zadejte kód z nejnovější zprávy.
ended-passcodes-advice-number = Přihlaste se znovu. Potom zadejte přístupový kód z nejnovější SMS.
ended-check-codes-heading = Příliš mnoho kontrolních kódů
ended-check-codes-advice = Přihlaste se prosím znovu a dostanete nový QR kód.
ended-numbers-heading = Vaše telefonní číslo se nezměnilo
ended-numbers-advice = Několik pokusů bylo odmítnuto. Přihlaste se prosím a začněte znovu, nebo se zeptejte IT podpory.
ended-upstream-heading = Přihlašovací server ukončil vaši relaci
ended-upstream-advice = Už vás nezná, možná proto, že uplynula delší doba. Přihlaste se prosím znovu a dostanete nový QR kód.

## Approve

approve-heading = Podívejte se na starý telefon
approve-heading-first = Probíhá přihlášení
approve-heading-number = Probíhá přihlášení
approve-lead = Pokud vás žádá o schválení přihlášení, schvalte ho. Tato stránka bude sama pokračovat.
approve-lead-first = Přihlašovací server ještě neodpověděl. Tato stránka bude sama pokračovat.
approve-lead-number = Přihlašovací server ještě neodpověděl. Tato stránka bude sama pokračovat.
approve-waiting = Čekáme na váš starý telefon…
approve-waiting-first = Čekáme na přihlašovací server…
approve-waiting-number = Čekáme na přihlašovací server…
approve-found = Schváleno. Okamžik…
approve-found-first = Jste přihlášeni. Okamžik…
approve-found-number = Jste přihlášeni. Okamžik…
approve-only-you = Schvalte jen přihlášení, které jste právě teď sami zahájili.
approve-rival = Druhé přihlášení k tomuto účtu bylo právě odmítnuto. Pokud jste to nebyli vy, nic neschvalujte a informujte podporu IT.
approve-slow = Pokud se na starém telefonu nic neobjeví, přihlašovací server může být pomalý.
approve-trouble = Na starém telefonu se nic neděje
approve-trouble-open = Otevřete na starém telefonu ověřovací aplikaci a podívejte se, zda v ní není žádost o schválení.
approve-trouble-network = Zkontrolujte, zda je starý telefon připojený k internetu.
approve-trouble-again = Pokud žádost nepřijde do dvou minut, tato stránka vám umožní zkusit to znovu.

## Passcode

passcode-heading = Zadejte aktuální přístupový kód
passcode-heading-first = Zadejte kód, který vám byl zaslán
passcode-heading-number = Zadejte přístupový kód zaslaný na vaše staré číslo
passcode-lead = Vezměte si starý telefon a otevřete v něm ověřovací aplikaci nebo poslední SMS s přístupovým kódem.
passcode-lead-first = Přijde v SMS nebo e-mailem na číslo nebo adresu, kterou o vás má vaše organizace.
passcode-lead-app = Přijde v SMS. Platí nejnovější zpráva.
passcode-lead-number = Přišel na vaše staré číslo: otevřete tam nejnovější SMS.
passcode-label = Přístupový kód
passcode-hint = Obvykle 6 číslic. Na mezerách nezáleží.
passcode-problem = Zadejte přístupový kód ze starého telefonu: 4 až 16 číslic nebo písmen.
passcode-problem-first = Zadejte kód ze zprávy: 4 až 16 číslic nebo písmen.
passcode-problem-number = Zadejte přístupový kód z SMS: 4 až 16 číslic nebo písmen.
passcode-button = Pokračovat
passcode-busy = Kontrola…
passcode-refused-heading = Tento přístupový kód nebyl přijat
passcode-refused-advice = Každý přístupový kód platí jen jednou a jen krátce. Počkejte, až starý telefon ukáže nový, a ten zadejte.
passcode-refused-advice-first = Každý kód platí jen jednou a jen krátce. Zadejte ten z nejnovější zprávy, nebo to přerušte a přihlaste se znovu pro další.
passcode-refused-advice-number = Každý přístupový kód platí jen jednou a jen krátce. Zadejte ten z nejnovější zprávy, nebo to přerušte a přihlaste se znovu pro další.
passcode-clock = Hodiny ve starém telefonu by teď měly ukazovat { $time }. Pokud ukazují něco jiného, zapněte automatické nastavení času.
passcode-after-fault = Použijte nový přístupový kód: ten poslední už může být použitý.
passcode-trouble = Můj přístupový kód není přijat, nebo žádný nemám
passcode-trouble-account = V aplikaci použijte kód, který patří k vašemu pracovnímu účtu.
passcode-trouble-name = V některých telefonech má aplikace svůj starší název „SecurEnvoy Soft Token“.
passcode-trouble-copied = Použijte aplikaci ve starém telefonu. Záloha nebo přenos dat ji možná zkopírovaly do nového, ale kódy z této kopie se nepřijímají.
passcode-trouble-fob = Pokud máte přívěsek s kódy nebo aplikaci v notebooku, zadejte kód, který ukazuje.
passcode-trouble-text = Pokud vám přístupové kódy chodí v SMS, platí nejnovější zpráva. Může dorazit až za minutu.
passcode-trouble-text-first = Platí nejnovější zpráva. Může dorazit až za minutu a e-mail může být ve spamu. Pokud žádná nepřijde, zeptejte se IT podpory, zda má správné číslo nebo adresu.
passcode-trouble-text-number = Platí nejnovější zpráva. Může dorazit až za minutu.
passcode-trouble-voice = Pokud místo toho telefon zazvoní, přijměte hovor a zadejte kód, který uslyšíte.
passcode-trouble-several = Pokud je ve zprávě více kódů, použijte každý jednou, v daném pořadí. Kód na celý den platí, dokud nepřijde další.
passcode-trouble-clock = Zapněte ve starém telefonu automatické nastavení času. Když jdou hodiny špatně, jsou špatně i kódy.

## Scan

scan-heading = Naskenujte tento kód novým telefonem
scan-heading-first = Naskenujte tento kód telefonem
scan-phone-heading = Nastavte aplikaci v tomto telefonu
scan-lead = Starý telefon funguje, dokud se neohlásí nový. Od té chvíle platí jen nový: kódy ze starého telefonu už nebudou přijaty.
scan-lead-first = Jakmile se telefon ohlásí, budete se přihlašovat kódy, které ukazuje jeho aplikace.
scan-picture = QR kód
scan-qr-alt = QR kód k naskenování ověřovací aplikací v novém telefonu
scan-qr-alt-first = QR kód k naskenování ověřovací aplikací v telefonu
scan-no-qr = QR kód nelze zobrazit. Použijte místo něj klíč pro nastavení.
scan-not-printed = QR kód a klíč pro nastavení se netisknou, protože jsou tajné.
scan-cannot = Nejde kód naskenovat, nebo tuto stránku čtete na novém telefonu?
scan-app-link = Jste na novém telefonu? Otevřít aplikaci
scan-app-link-first = Jste teď na tom telefonu? Otevřít aplikaci
scan-setup-key = Telefon nemůže naskenovat vlastní displej. V aplikaci na novém telefonu zvolte ruční zadání klíče a napište nebo vložte tento klíč pro nastavení. Nikomu ho neukazujte.
scan-setup-key-first = Telefon nemůže naskenovat vlastní displej. V aplikaci zvolte ruční zadání klíče a napište nebo vložte tento klíč pro nastavení. Nikomu ho neukazujte.
scan-steps = Na novém telefonu
scan-steps-first = Na telefonu
scan-step-app = Otevřete aplikaci { $app }.
scan-step-add = Přidejte nový token a povolte aplikaci používat fotoaparát, pokud o to požádá.
scan-step-point = Namiřte fotoaparát na QR kód.
scan-step-key = Zvolte ruční zadání klíče a zadejte klíč pro nastavení, který je uvedený zde.
scan-phone-copy = Zkopírujte tento klíč pro nastavení. Nikomu ho neukazujte.
scan-phone-paste = V aplikaci { $app } přidejte token ručně a vložte klíč pro nastavení.
scan-phone-check = Vraťte se sem a zadejte kontrolní kód, který aplikace ukáže.
scan-phone-picture = Je aplikace v jiném telefonu? Zobrazit QR kód
scan-waiting = Čekáme na váš nový telefon…
scan-waiting-first = Čekáme na váš telefon…
scan-found = Už se ohlásil. Okamžik…
scan-reloads =
    { $count ->
        [one] Tato stránka kontroluje stav každou sekundu.
        [few] Tato stránka kontroluje stav každé { $count } sekundy.
        [many] Tato stránka kontroluje stav každých { $count } sekundy.
       *[other] Tato stránka kontroluje stav každých { $count } sekund.
    }
scan-stay = Neobnovovat, dokud píšu
scan-go-on = Znovu kontrolovat automaticky
scan-check-code = Ukazuje nový telefon kontrolní kód?
scan-check-code-label = Kontrolní kód
scan-check-code-hint = Aplikace ho ukáže, když se nemůže ohlásit sama: bez připojení, nebo po zadání klíče pro nastavení. Jinak nechte pole prázdné.
scan-check-code-problem = Zadejte kontrolní kód, který ukazuje nový telefon: 4 až 32 písmen a číslic.
scan-check-code-problem-first = Zadejte kontrolní kód, který ukazuje telefon: 4 až 32 písmen a číslic.
scan-check-code-button = Odeslat kontrolní kód
scan-check-code-busy = Odesílání…
scan-check-code-refused-heading = Tento kontrolní kód nebyl přijat
scan-check-code-refused-advice = Porovnejte ho s kódem v novém telefonu a zadejte ho znovu.
scan-check-code-refused-advice-first = Porovnejte ho s kódem v telefonu a zadejte ho znovu.
scan-trouble = Nefunguje to
scan-trouble-camera = Pokud aplikace kód nevidí: zvětšete toto okno, zvyšte jas obrazovky, držte telefon o kousek dál a zkontrolujte, zda aplikace smí používat fotoaparát.
scan-trouble-page = Pokud se otevře webová stránka nebo nic: skenujte ověřovací aplikací, ne fotoaparátem telefonu.
scan-trouble-network = Pokud aplikace kód načetla a tato stránka nepokračuje: připojte nový telefon k internetu, nebo zadejte kontrolní kód, který ukazuje.
scan-trouble-network-first = Pokud aplikace kód načetla a tato stránka nepokračuje: připojte telefon k internetu, nebo zadejte kontrolní kód, který ukazuje.
scan-trouble-key = Pokud fotoaparát vůbec nefunguje: zadejte místo toho klíč pro nastavení.
scan-trouble-again = Pokud nic nepomáhá: přerušte to, přihlaste se znovu a dostanete nový kód. Starý telefon stále funguje.
scan-trouble-again-first = Pokud nic nepomáhá: přerušte to, přihlaste se znovu a dostanete nový kód.

## Waiting

waiting-left =
    { $count ->
        [one] Zbývá jedna minuta.
        [few] Zbývají asi { $count } minuty.
        [many] Zbývá asi { $count } minuty.
       *[other] Zbývá asi { $count } minut.
    }
waiting-ends =
    { $count ->
        [one] Pro vaše bezpečí to skončí asi za minutu.
        [few] Pro vaše bezpečí to skončí za { $count } minuty.
        [many] Pro vaše bezpečí to skončí za { $count } minuty.
       *[other] Pro vaše bezpečí to skončí za { $count } minut.
    }
waiting-more = Potřebuji víc času
waiting-slow = Přihlašovací server odpovídá pomalu. Ptáme se dál, nemusíte nic dělat.
waiting-offline = Váš počítač není připojený. Jakmile bude, tato stránka bude sama pokračovat.
waiting-fault = Poslední kontrola se nezdařila. Automaticky to zkusíme znovu.

waiting-away = Přihlašovací server je momentálně nedostupný. Ptáme se dál, nemusíte nic dělat.
upstream-ask = Pokud to trvá dlouho, zeptejte se IT podpory: { $contacts }.
upstream-ask-help-desk = Pokud to trvá dlouho, obraťte se na IT podporu, na kterou se obracíte obvykle.
upstream-well-heading = Teď můžete pokračovat
upstream-well-advice = Přihlašovací server znovu přijímá požadavky. Pokud jste už zadali heslo nebo kód, zadejte je ještě jednou.

## Done

done-heading = Váš nový telefon je připravený
done-heading-first = Váš telefon je připravený
done-lead = Token je přenesený. Od teď se přihlašujte kódy z nového telefonu.
done-lead-first = Aplikace v telefonu je nastavená. Od teď se přihlašujte kódy, které ukazuje.
done-took =
    { $count-minutes ->
        [0] Trvalo vám to { $count-seconds } s.
       *[other] Trvalo vám to { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Od teď se přihlašujte kódy, které ukazuje aplikace, ne kódy z SMS.
done-test = Hned to vyzkoušejte
done-test-how = Než starý telefon odložíte, přihlaste se novým telefonem k některé pracovní službě.
done-test-how-first = Přihlaste se kódem z aplikace k některé pracovní službě.
done-test-link = Vyzkoušejte to: přihlásit se do { $name }
done-old = Odeberte token ze starého telefonu
done-old-dead = Pokud starý telefon ještě nějaký token ukazuje, ten už neplatí. Odeberete ho takto:
done-old-arrow = Stiskněte šipku vedle tokenu svého pracovního účtu.
done-old-delete = Zvolte „Delete Code“.
done-not-you = Nebyli jste to vy, nebo nový telefon nefunguje?

closed-heading = Jste odhlášeni
closed-moved = Token je ve vašem novém telefonu.
closed-moved-first = Token je ve vašem telefonu.
closed-moved-number = Přístupové kódy chodí na vaše nové číslo.
closed-lead = Teď můžete toto okno zavřít.

## Text messages

sms-heading = Přístupové kódy vám chodí v SMS
sms-lead = Co máte udělat, záleží na tom, co je nové.
sms-same = Mám nový telefon se stejným číslem
sms-same-how = Nemusíte nic dělat. Přístupové kódy chodí na vaše číslo, ať je v jakémkoli telefonu.
sms-number = Mám nové číslo
sms-number-how = Změňte ho, dokud na staré číslo ještě chodí zprávy:
sms-change-how = Přihlaste se přístupovým kódem, který přijde na vaše staré číslo. Potom zadejte nové. Trvá to asi dvě minuty.
sms-change-button = Změnit moje číslo
sms-step-open = Otevřete registrační stránku své organizace a pro další krok se vraťte sem.
sms-step-open-link = Otevřít registrační stránku (na nové kartě)
sms-step-find = Otevřete registrační stránku své organizace. Najdete ji jako „Manage My Token“ tam, kde se v práci přihlašujete.
sms-step-sign-in = Přihlaste se jako obvykle, přístupovým kódem, který přijde na vaše staré číslo.
sms-step-choose = Zvolte „Send My Passcode Via SMS“, zadejte nové číslo a postupujte podle pokynů.
sms-step-done = Od té chvíle budou přístupové kódy chodit na vaše nové číslo.
sms-app = Chci místo toho používat aplikaci
sms-app-how = Přihlaste se tady přístupovým kódem z SMS a nastavte si aplikaci v telefonu.
sms-app-button = Nastavit aplikaci
sms-lost = Na moje staré číslo už zprávy nechodí
sms-number-heading = Vaše nové telefonní číslo
sms-number-lead = Kam mají chodit vaše přístupové kódy?
sms-region = Země
sms-region-choose = Vyberte zemi
sms-region-problem = Vyberte zemi ze seznamu.
sms-number-label = Číslo mobilu
sms-number-hint = Tak, jak ho píšete doma, nebo se znakem + a předvolbou země. Na mezerách nezáleží.
sms-number-button = Pokračovat
sms-number-next = Zatím se nic nezmění. Číslo vám předtím ještě jednou ukážeme.
sms-number-characters = Zadejte číslo jen číslicemi. Před nimi smí být pouze znak +.
sms-number-short = Toto číslo je příliš krátké. Zadejte ho celé, i s předvolbou.
sms-number-long = Toto číslo je příliš dlouhé. Zkontrolujte, zda v něm některé číslice nejsou dvakrát.
sms-number-elsewhere = Toto číslo neodpovídá vybrané zemi ({ $region }). Vyberte zemi, do které číslo patří, nebo číslo opravte.
sms-number-not-served = Na čísla z této země ({ $region }) odsud přístupové kódy neposíláme. Zadejte číslo z některé země v seznamu.
sms-number-unknown = Takové číslo ve vybrané zemi neexistuje. Zkontrolujte číslice.
sms-number-premium = Na čísla se zvláštní sazbou přístupové kódy neposíláme. Zadejte číslo svého mobilu.
sms-number-no-texts = Na toto číslo nelze poslat SMS. Zadejte číslo mobilu.
sms-number-same = Na toto číslo už vám přístupové kódy chodí. Zadejte jiné, nebo to tady ukončete.
sms-number-refused-heading = Toto číslo nebylo přijato
sms-number-refused-advice = Přístupové kódy vám dál chodí na staré číslo. Zkontrolujte nové a zadejte ho znovu.
sms-confirm-heading = Je toto vaše nové číslo?
sms-confirm-lead = Přístupové kódy vám budou chodit na toto číslo:
sms-confirm-why = Porovnejte každou číslici. S chybným číslem byste se už nemohli přihlásit.
sms-confirm-button = Ano, posílejte mi kódy sem
sms-confirm-busy = Měníme číslo…
sms-confirm-other = Ne, opravit
sms-code-heading = Zadejte kód, který přišel na nové číslo
sms-code-lead = SMS s kódem je na cestě na číslo
sms-code-label = Kód
sms-code-problem = Zadejte kód z SMS: 4 až 16 číslic nebo písmen.
sms-code-until = Číslo se změní až ve chvíli, kdy bude tento kód přijat.
sms-code-other = SMS nepřichází: zadat jiné číslo
sms-code-refused-heading = Tento kód nebyl přijat
sms-code-refused-advice = Otevřete nejnovější SMS na novém čísle a zadejte kód z ní.
sms-done-heading = Vaše číslo je změněné
sms-done-lead = Přístupové kódy vám teď chodí na číslo, které končí na { $digits }.
sms-done-test = Přihlaste se k některé pracovní službě. Přístupový kód musí přijít na nové číslo.
sms-done-old = Vaše staré číslo
sms-done-old-how = Od této chvíle už na něj přístupové kódy chodit nebudou.
sms-done-not-you = Nebyli jste to vy, nebo žádná SMS nepřichází?

## Lost

lost-heading = Obraťte se na IT podporu
lost-lead = Bez starého telefonu tady nemůžete prokázat, že jste to vy. Pomůže vám IT podpora, tato stránka to neumí.
lost-lead-first = Tato stránka vám víc pomoct neumí. Pomůže vám IT podpora.
lost-reset = Požádat o obnovení tokenu
lost-contact = IT podpora
lost-no-contact = Obraťte se na IT podporu, na kterou se obracíte obvykle.
lost-ready = Připravte si
lost-ready-userid = své uživatelské jméno
lost-ready-identity = něco, čím prokážete svou totožnost, například zaměstnanecký průkaz
lost-ready-phone = nový telefon
lost-ready-phone-first = telefon
lost-ready-phone-number = telefon
lost-stolen = Pokud vám telefon ukradli, oznamte to hned, i když ještě nemáte nový.

## Help

help-heading = Nápověda
help-lead = Jak přenést token a kde najdete, co potřebujete.
help-app = Máte oba telefony
help-app-sign-in = Přihlaste se tady uživatelským jménem a heslem.
help-app-passcode = Zadejte přístupový kód, který ukazuje aplikace ve starém telefonu, nebo na něm schvalte žádost.
help-app-scan = Naskenujte QR kód aplikací { $app } v novém telefonu.
help-app-done = Počkejte, až tato stránka oznámí, že je nový telefon připravený. Potom starý token smažte pomocí „Delete Code“.
help-first-how = Přihlaste se uživatelským jménem a heslem. Pokud přijde kód v SMS nebo e-mailem, zadejte ho. Potom naskenujte QR kód aplikací v telefonu.
help-address = Kde ve starém telefonu najdete adresu této stránky
help-address-how = V ověřovací aplikaci stiskněte šipku vpravo od tokenu a zvolte „View Details“. V dolním poli je adresa registrační stránky vaší organizace.
help-address-blank = Pole může být prázdné, pokud vaše organizace žádosti o schválení nepoužívá. V tom případě hledejte „Manage My Token“ tam, kde se v práci přihlašujete.
help-texts = Přístupové kódy vám chodí v SMS
help-texts-how = Se stejným číslem nemusíte nic dělat. Nové číslo je potřeba zaregistrovat.
help-texts-link = Přístupové kódy v SMS
help-copied = Aplikace už je v novém telefonu
help-fob = Máte přívěsek s kódy nebo aplikaci v notebooku
help-fob-how = Přihlaste se tady a zadejte kód, který ukazuje. Potom naskenujte QR kód aplikací v telefonu.
help-lost = Starý telefon už nemáte
help-lost-how = Pak vám může pomoci jen IT podpora vaší organizace. Výrobce aplikace vám pomoci nemůže.
help-old = Starý telefon ještě ukazuje token
help-old-how = Jakmile je nový telefon připravený, tento token už neplatí. Odeberete ho v aplikaci pomocí „Delete Code“.
help-refused = Přístupový kód je odmítnut
help-refused-how = Přístupový kód platí jen jednou. Počkejte na další a zapněte v telefonu automatické nastavení času.

## Errors

error-heading = Něco se nepovedlo
error-not-found-heading = Taková stránka neexistuje
error-not-found-advice = V adrese může být překlep, nebo je zastaralá.
error-not-found-way-on = Přejít na začátek
error-malformed-heading = Tomuto požadavku nerozumíme
error-malformed-advice = Začněte prosím na první stránce a používejte její tlačítka.
error-malformed-way-on = Přejít na začátek
error-not-ours-heading = Tento formulář nepřišel z této stránky
error-not-ours-advice = Pro vaše bezpečí jsme ho neodeslali dál. Pokud vás sem přivedl odkaz nebo jiný web, začněte prosím na první stránce.
error-not-ours-way-on = Přejít na začátek
error-origin-hidden-heading = Prohlížeč skrývá, odkud tento formulář přišel
error-origin-hidden-advice = V zájmu vaší bezpečnosti nebyl odeslán dál. Otevřete tuto stránku v jiném prohlížeči nebo vypněte režim Internet Exploreru. Pokud se zpráva objeví znovu, kontaktujte IT podporu: zařízení v síti možná odstraňuje to, co prohlížeč uvádí.
error-origin-hidden-way-on = Přejít na začátek
error-too-many-cookies-heading = Prohlížeč odeslal příliš mnoho souborů cookie
error-too-many-cookies-advice = Pocházejí z jiných webů vaší organizace. Smažte soubory cookie těchto webů nebo otevřete tuto stránku v anonymním okně. Pokud se zpráva objeví znovu, kontaktujte IT podporu.
error-too-many-cookies-way-on = Přejít na začátek
error-two-cookies-heading = Prohlížeč odeslal pro tuto stránku dva soubory cookie
error-two-cookies-advice = Načtěte tuto stránku znovu. Pokud se zpráva objeví znovu, zavřete všechna okna prohlížeče nebo použijte anonymní okno a informujte podporu IT. Jeden z nich může pocházet z jiného webu vaší organizace.
error-two-cookies-way-on = Přejít na začátek
error-sign-on-heading = Přihlášení vaší organizace nepředalo žádné uživatelské jméno
error-sign-on-advice = To, co o vás uvádí, tady nelze použít, a proto nebylo nic odesláno. Řekněte to prosím IT podpoře.
error-sign-on-way-on = Přejít na začátek
error-limited-heading = Příliš mnoho pokusů
error-limited-advice =
    { $count ->
        [one] Kvůli bezpečnosti tohoto účtu před dalším pokusem minutu počkejte.
        [few] Kvůli bezpečnosti tohoto účtu před dalším pokusem počkejte { $count } minuty.
        [many] Kvůli bezpečnosti tohoto účtu před dalším pokusem počkejte { $count } minuty.
       *[other] Kvůli bezpečnosti tohoto účtu před dalším pokusem počkejte { $count } minut.
    }
error-limited-counts = Počítají se odmítnutá hesla i přihlášení, která na starém telefonu nikdo neschválil.
error-limited-way-on = Přejít na začátek
error-address-limited-heading = Příliš mnoho odmítnutých přihlášení z vaší sítě
error-address-limited-advice =
    Omezení se týká vaší síťové adresy, ne vašeho účtu: odtud bylo odmítnuto několik přihlášení, možná vašich kolegů. { $count ->
        [one] Počkejte minutu a zkuste to znovu.
        [few] Počkejte { $count } minuty a zkuste to znovu.
        [many] Počkejte { $count } minuty a zkuste to znovu.
       *[other] Počkejte { $count } minut a zkuste to znovu.
    }
error-address-limited-way-on = Přejít na začátek
error-stopped-heading = Přihlašování k tomuto účtu je pozastaveno
error-stopped-advice = Několik pokusů po sobě bylo chybných. Další by mohl účet zamknout, proto tato stránka žádný neodešle, dokud pozastavení nezruší podpora IT. Starý telefon stále funguje.
error-stopped-way-on = Obrátit se na podporu IT
error-under-way-heading = Čeká jiné přihlášení
error-under-way-advice = K tomuto účtu se už někdo přihlašuje a čeká se na odpověď ze starého telefonu. Pokud jste to vy, pokračujte tam, nebo to zkuste znovu za dvě minuty. Pokud ne, žádost na starém telefonu odmítněte a informujte podporu IT.
error-under-way-way-on = Zkusit znovu
error-stale-heading = Tento formulář už byl odeslán
error-stale-advice = To, co jste napsali, se znovu neodeslalo.
error-stale-way-on = Pokračovat
error-busy-heading = Váš poslední požadavek se ještě zpracovává
error-busy-advice = Chvilku prosím počkejte a potom pokračujte.
error-busy-way-on = Pokračovat
error-unreachable-heading = K přihlašovacímu serveru se nelze připojit
error-unreachable-advice = Nic se nezměnilo, starý telefon stále funguje. Zkuste to prosím za pár minut znovu.
error-unreachable-advice-first = Nic se nezměnilo. Zkuste to prosím za pár minut znovu.
error-unreachable-advice-number = Nic se nezměnilo. Zkuste to prosím za pár minut znovu.
error-unreachable-way-on = Zkusit znovu
error-away-heading = Přihlašovací server je momentálně nedostupný
error-away-advice = Nic se nezměnilo, starý telefon stále funguje. Tato stránka sama kontroluje stav a oznámí vám, až budete moci pokračovat.
error-away-advice-first = Nic se nezměnilo. Tato stránka sama kontroluje stav a oznámí vám, až budete moci pokračovat.
error-away-advice-number = Nic se nezměnilo. Tato stránka sama kontroluje stav a oznámí vám, až budete moci pokračovat.
error-away-way-on = Zkusit znovu
error-timed-out-heading = Přihlašovací server neodpověděl včas
error-timed-out-advice = Nevíme, zda k němu váš požadavek dorazil. Zkuste to prosím za minutu znovu.
error-timed-out-way-on = Zkusit znovu
error-reported-heading = Přihlašovací server hlásí problém
error-reported-advice = Zkuste to prosím znovu. Pokud problém trvá, zeptejte se IT podpory.
error-reported-way-on = Zkusit znovu
error-not-understood-heading = Přihlašovací server odpověděl něco nečekaného
error-not-understood-advice = Zkuste to prosím za pár minut znovu. Pokud problém trvá, zeptejte se IT podpory.
error-not-understood-way-on = Zkusit znovu
error-full-heading = Token si právě přenáší mnoho lidí
error-full-advice = Nic se nezměnilo, starý telefon stále funguje. Tato stránka sama kontroluje stav a oznámí vám, až budete moci pokračovat.
error-full-advice-first = Nic se nezměnilo. Tato stránka sama kontroluje stav a oznámí vám, až budete moci pokračovat.
error-full-advice-number = Nic se nezměnilo. Tato stránka sama kontroluje stav a oznámí vám, až budete moci pokračovat.
error-full-way-on = Zkusit znovu
error-sessions-away-heading = Tato stránka má na chvilku přestávku
error-sessions-away-advice = O nic jste nepřišli: za pár sekund stránka sama zkontroluje stav a vrátí vás tam, kde jste byli.
error-sessions-away-way-on = Zkontrolovat teď
error-internal-heading = Na této stránce nastala chyba
error-internal-advice = Není to vaše vina. Zkuste to prosím znovu, a pokud problém trvá, zeptejte se IT podpory.
error-internal-way-on = Zkusit znovu

## The mail that says that something changed

mail-token-moved-subject = Váš token byl přenesen do jiného telefonu
mail-token-moved-subject-first = Váš token byl nastaven v telefonu
mail-token-moved-lead = Token uživatele { $userid }, ze kterého dostáváte přístupové kódy k přihlášení, byl přenesen do jiného telefonu.
mail-token-moved-lead-first = Token uživatele { $userid }, ze kterého se získávají přístupové kódy k přihlášení, byl nastaven v telefonu.
mail-when = Kdy: { $when }
mail-from = Ze síťové adresy: { $address }
mail-token-moved-you = Pokud jste to byli vy, nemusíte už nic dělat. Kódy ve starém telefonu už neplatí.
mail-token-moved-you-first = Pokud jste to byli vy, nemusíte už nic dělat.
mail-number-changed-subject = Vaše přístupové kódy chodí na jiné telefonní číslo
mail-number-changed-lead = Telefonní číslo, na které { $userid } dostává přístupové kódy k přihlášení, bylo změněno.
mail-number-changed-you = Pokud jste to byli vy, nemusíte už nic dělat. Na staré číslo už přístupové kódy nechodí.
mail-enrolment-started-subject = Byl vydán QR kód pro váš token
mail-enrolment-started-lead = Někdo se přihlásil jako { $userid } a dostal QR kód. Telefon, který ho naskenuje, dostane token uživatele { $userid }, ze kterého se získávají přístupové kódy k přihlášení.
mail-enrolment-started-you = Pokud jste to byli vy, nemusíte už nic dělat.
mail-enrolment-unknown-subject = Váš token je možná v jiném telefonu
mail-enrolment-unknown-lead = Někdo se přihlásil jako { $userid } a dostal QR kód. Telefon, který ho naskenuje, dostane token uživatele { $userid }, ze kterého se získávají přístupové kódy k přihlášení. Nevíme, zda ho nějaký telefon naskenoval.
mail-enrolment-unknown-you = Pokud jste to byli vy, nemusíte už nic dělat. Pokud jste nedokončili postup, můžete kdykoli začít znovu.
mail-not-you = Pokud jste to nebyli vy, může někdo znát vaše heslo. Oznamte to hned IT podpoře:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Webová stránka: { $url }
mail-contact-hours = Provozní doba: { $hours }

## The status page for the help desk

status-title = Přenášení tokenů: stav
status-fine-heading = Vše funguje
status-fine-advice = SecEnrol odpovídá a lidé postupují dál.
status-quiet-heading = Je klid
status-quiet-advice = Za poslední hodinu se nikdo nepřihlásil, takže o stavu SecEnrolu není nic známo.
status-trouble-heading = SecEnrol neodpovídá správně
status-trouble-advice = Za poslední hodinu zůstalo mnoho požadavků na SecEnrol bez odpovědi. Důvod je v protokolu.
status-unready-heading = Portál není připraven
status-unready-advice = Nikdo zde nemůže pokračovat, dokud nebude odstraněno toto:
status-now = Teď
status-under-way = Přenesení, která probíhají nebo právě skončila
status-unknown = není známo
status-in-flight = Požadavky čekající na SecEnrol
status-notices = E-maily a volání k doručení
status-audit-lost = Ztracené řádky auditu
status-funnel = Posledních 24 hodin: jak daleko se lidé dostanou
status-step = Krok
status-people = Lidé
status-percent = Z předchozího kroku
status-percent-of = { $percent } %
status-started = Zobrazili úvodní stránku
status-signed-in = Heslo přijato
status-confirmed = Potvrzeno starým telefonem
status-done = Nový telefon připravený
status-given-up = Nedokončeno
status-given-up-count = Nedokončeno: { $count }
status-hours = Posledních 24 hodin po hodinách
status-drawing = Sloupce pro každou z posledních 24 hodin: připravené telefony, nedokončená přenesení a značka tam, kde SecEnrol neodpověděl. Čísla jsou v tabulce níže.
status-table = Totéž jako tabulka
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
