# Słowa na stronach portalu, po polsku. Terminy są w docs/glossary.md.

language-name = Polski
languages = Języki
product = Przenieś token
skip = Przejdź do treści
help-link = Pomoc
person = Nowy telefon użytkownika
person-first = Konfiguracja aplikacji użytkownika
person-number = Nowy numer telefonu użytkownika
person-done = Zalogowany użytkownik
person-begun = Logowanie rozpoczęto o { $time } z adresu { $address }
person-other = Ktoś zalogował się na to konto także o { $time } z adresu { $address }. Jeśli to nie Ty, skontaktuj się z pomocą informatyczną, zanim przejdziesz dalej.
person-other-here = Ktoś zalogował się na to konto także o { $time } z tego samego adresu sieciowego co Ty. Jeśli to nie Ty, skontaktuj się z pomocą informatyczną, zanim przejdziesz dalej.
finish = Zakończ
stop = Wyloguj się
progress = Krok { $count-now } z { $count-all }
progress-open = Krok { $count-now }
track-sign-in = Logowanie
track-passcode = Potwierdzenie
track-scan = Skanowanie
track-done = Gotowe
track-sms-number = Nowy numer
track-sms-confirm = Sprawdzenie
track-sms-code = Kod logowania
title-wrong = Błąd: { $title }
copy = Kopiuj
copied = Skopiowano
check-now = Sprawdź teraz
quoted = Komunikat serwera logowania:
reference = Jeśli kontaktujesz się z pomocą informatyczną, podaj kod referencyjny { $reference }.
back-to-start = Wróć na stronę początkową
support-link = Skontaktuj się z pomocą informatyczną
support-phone = Telefon
support-email = E-mail
support-url = Strona internetowa
support-hours = Godziny pracy
problem-heading = Czegoś brakuje lub coś się nie zgadza
card-heading = Skontaktuj się z pomocą informatyczną
card-lead = Podaj pomocy informatycznej te dane. Nie ma wśród nich hasła ani kodu logowania.
card-reference = Kod referencyjny
card-time = Godzina
card-step = Krok
card-reason = Co się stało
card-copy = Skopiuj dane
card-mail = Napisz e-mail
tries-left =
    { $count ->
        [one] To ostatnia próba. Potem trzeba zalogować się ponownie.
        [few] Pozostały { $count } próby.
        [many] Pozostało { $count } prób.
       *[other] Pozostało { $count } próby.
    }
demo-banner = To jest wersja demonstracyjna. Nie używa prawdziwych kont.
demo-phones = Otwórz telefony demonstracyjne
demo-phone = Otwórz telefony użytkownika { $userid }
insecure-banner = Ta strona nie jest szyfrowana. Inne osoby w tej samej sieci mogą zobaczyć, co wpisujesz.

## Start

start-heading = Przenieś token na nowy telefon
start-heading-first = Skonfiguruj aplikację na telefonie
start-ready = Przygotuj się
start-lead = Potrzebne są oba telefony i około 2 minut.
start-lead-first = Potrzebny jest telefon i około 2 minut.
start-ready-install = Zainstaluj aplikację { $app } na nowym telefonie
start-ready-install-first = Zainstaluj aplikację { $app } na telefonie
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Zeskanuj, aby zainstalować
start-store-ios-qr = Kod QR prowadzący do aplikacji w App Store
start-store-android-qr = Kod QR prowadzący do aplikacji w Google Play
start-ready-here = Czytasz to na nowym telefonie?
start-ready-here-first = Czytasz to na telefonie, który konfigurujesz?
start-ready-here-how = Otwórz tę stronę na komputerze:
start-ready-here-else = Nie masz komputera? Kontynuuj tutaj z kluczem konfiguracji.
start-where = Na jakim urządzeniu to czytasz?
start-where-new = Na nowym telefonie
start-where-scan = Albo zeskanuj ten kod QR aparatem starego telefonu, aby otworzyć na nim tę stronę.
start-where-alt = Kod QR prowadzący do tej strony
start-where-old = Na starym telefonie
start-where-old-how = Kontynuuj tutaj. Potem zeskanuj nowym telefonem kod QR z tego ekranu.
start-question = Jaka jest Twoja sytuacja?
start-app = Mam stary telefon z aplikacją
start-app-detail = Aplikacja pokazuje kody logowania lub prośby o zatwierdzenie.
start-sms = Dostaję kody logowania SMS‑em
start-sms-detail = Mam nowy telefon lub nowy numer.
start-first = Konfiguruję aplikację po raz pierwszy
start-first-detail = Nie korzystam jeszcze z aplikacji.
start-other = Dostaję już kody logowania
start-other-app = Pokaż inne możliwości
start-lost = Nie mam już starego telefonu
start-lost-detail = Zgubiony, skradziony, zepsuty, wyczyszczony lub oddany.
start-under-way = W tej przeglądarce rozpoczęto już przenoszenie tokenu na nowy telefon.
start-under-way-first = W tej przeglądarce rozpoczęto już konfigurowanie aplikacji.
start-under-way-number = W tej przeglądarce rozpoczęto już zmianę numeru.
start-continue = Dalej
start-choices = Pokaż inne możliwości

stopped-heading = Wylogowano
stopped-advice = Czy pojawił się komunikat „Nowy telefon jest gotowy”? Jeśli tak, nie musisz nic więcej robić. Jeśli nie, zaloguj się ponownie za pomocą starego telefonu. Jeśli kody logowania ze starego telefonu nie są przyjmowane, użyj nowego telefonu.
stopped-advice-first = Czy pojawił się komunikat „Telefon jest gotowy”? Jeśli tak, nie musisz nic więcej robić. Jeśli nie, zaloguj się ponownie.
stopped-advice-app = Czy pojawił się komunikat „Telefon jest gotowy”? Jeśli tak, nie musisz nic więcej robić. Jeśli nie, zaloguj się ponownie. Jeśli SMS nie przychodzi, użyj kodu logowania z aplikacji.
stopped-advice-number = Czy pojawił się komunikat „Numer został zmieniony”? Jeśli tak, nie musisz nic więcej robić. Jeśli nie, zaloguj się ponownie. Jeśli na stary numer nie przychodzi kod logowania, sprawdź wiadomości na nowym numerze.
over-heading = Sesja w tej przeglądarce została zakończona
over-advice = Jeśli nie pojawiła się strona z informacją, że wszystko jest gotowe, zacznij od nowa.
no-cookie-heading = W tej przeglądarce nie ma aktywnej sesji
no-cookie-advice = Jeśli logowanie odbyło się przed chwilą, przeglądarka nie zachowała pliku cookie tej strony. Zezwól tej stronie na pliki cookie albo otwórz ją w osobnym oknie. Jeśli nastąpiło wylogowanie, zacznij od nowa.
no-cookie-window = Otwórz tę stronę w osobnym oknie

## Sign in

sign-in-heading = Zaloguj się
sign-in-lead = Użyj służbowej nazwy użytkownika i hasła.
sign-in-userid = Nazwa użytkownika
sign-in-userid-hint = Na przykład jsmith, CORP\jsmith lub jsmith@example.org.
sign-in-userid-locked = To nazwa, pod którą zalogowano Cię w Twojej organizacji.
sign-in-userid-problem = Wpisz nazwę użytkownika, razem z domeną, jeśli jej używasz. Może zawierać litery, cyfry, spacje oraz \ . _ - @ ' + $ #. Jeśli nazwa została wklejona, wpisz ją ręcznie.
sign-in-userid-other = Możesz użyć tylko nazwy, pod którą zalogowano Cię w Twojej organizacji. Jest już wpisana w polu.
sign-in-password = Hasło lub PIN
sign-in-password-show = Pokaż hasło
sign-in-password-hide = Ukryj hasło
sign-in-password-empty = Wpisz hasło lub PIN.
sign-in-password-problem = Wpisz hasło lub PIN. Może mieć najwyżej 256 znaków i nie może zawierać znaków nowego wiersza.
sign-in-button = Zaloguj się
sign-in-busy = Logowanie…
sign-in-next = W następnym kroku będzie potrzebny stary telefon.
sign-in-next-first = W następnym kroku może przyjść kod logowania SMS-em lub e-mailem. Potem skonfigurujesz aplikację na telefonie.
sign-in-next-app = W następnym kroku wpiszesz kod logowania z SMS-a. Potem skonfigurujesz aplikację na telefonie.
sign-in-next-number = W następnym kroku wpiszesz kod logowania, który wyślemy na stary numer. Potem wpiszesz nowy numer.
sign-in-lost = Nie mam już starego telefonu
sign-in-lost-first = Skontaktuj się z pomocą informatyczną
sign-in-lost-number = Stary numer nie odbiera już wiadomości
sign-in-refused-heading = Nazwa użytkownika lub hasło nie zostały przyjęte
sign-in-refused-advice = Sprawdź nazwę użytkownika i to, czy nie jest włączony Caps Lock.
sign-in-refused-last = To na razie ostatnia próba.
sign-in-refused-locked = Jeśli nazwa użytkownika i hasło są na pewno poprawne, konto może być zablokowane. Skontaktuj się z pomocą informatyczną.
sign-in-other-heading = W tej przeglądarce jest już używana inna nazwa użytkownika
sign-in-other-advice = Kontynuuj z tamtą nazwą albo wyloguj się, zanim użyjesz innej.

ended-expired-heading = Sesja się zakończyła
ended-expired-advice = Ze względów bezpieczeństwa sesja kończy się po kilku minutach. Czy pojawił się komunikat „Nowy telefon jest gotowy”? Jeśli tak, nie musisz nic więcej robić. Jeśli nie, zaloguj się ponownie za pomocą starego telefonu. Jeśli kody logowania ze starego telefonu nie są przyjmowane, użyj nowego telefonu.
ended-expired-advice-first = Ze względów bezpieczeństwa sesja kończy się po kilku minutach. Czy pojawił się komunikat „Telefon jest gotowy”? Jeśli tak, nie musisz nic więcej robić. Jeśli nie, zaloguj się ponownie.
ended-expired-advice-number = Ze względów bezpieczeństwa sesja kończy się po kilku minutach. Czy pojawił się komunikat „Numer został zmieniony”? Jeśli tak, nie musisz nic więcej robić. Jeśli nie, zaloguj się ponownie. Jeśli na stary numer nie przychodzi kod logowania, sprawdź wiadomości na nowym numerze.
ended-refused-heading = Logowanie nie powiodło się
ended-refused-advice = Prośba o zatwierdzenie nie została na czas zatwierdzona na starym telefonie albo nazwa użytkownika lub hasło były błędne. Zaloguj się ponownie.
ended-refused-advice-first = Nazwa użytkownika lub hasło były błędne albo logowanie trwało zbyt długo. Zaloguj się ponownie.
ended-refused-advice-number = Nazwa użytkownika lub hasło były błędne albo logowanie trwało zbyt długo. Zaloguj się ponownie.
ended-failed-heading = Nie udało się zalogować
ended-failed-advice = Serwer logowania nie odpowiedział prawidłowo. Spróbuj ponownie za minutę.
ended-passcodes-heading = Zbyt wiele błędnych kodów logowania
ended-passcodes-advice = Zaloguj się ponownie. Potem poczekaj, aż stary telefon pokaże nowy kod logowania, i wpisz ten nowy kod.
ended-passcodes-advice-first = Zaloguj się ponownie. Potem wpisz kod logowania z najnowszej wiadomości.
ended-passcodes-advice-number = Zaloguj się ponownie. Potem wpisz kod logowania z najnowszego SMS-a.
ended-check-codes-heading = Zbyt wiele błędnych kodów kontrolnych
ended-check-codes-advice = Zaloguj się ponownie, aby otrzymać nowy kod QR.
ended-numbers-heading = Numer telefonu mógł nie zostać zmieniony
ended-numbers-advice = Kilka prób się nie powiodło. Zaloguj się, aby zacząć od nowa, albo skontaktuj się z pomocą informatyczną.
ended-upstream-heading = Serwer logowania zakończył sesję
ended-upstream-advice = Być może minęło zbyt dużo czasu. Zaloguj się, aby zacząć od nowa.

## Approve

approve-heading = Sprawdź stary telefon
approve-heading-first = Trwa logowanie
approve-heading-number = Trwa logowanie
approve-lead = Jeśli pojawi się tam prośba o zatwierdzenie, zatwierdź ją. Ta strona sama przejdzie wtedy dalej.
approve-lead-first = Serwer logowania jeszcze nie odpowiedział. Ta strona sama przejdzie dalej.
approve-lead-number = Serwer logowania jeszcze nie odpowiedział. Ta strona sama przejdzie dalej.
approve-waiting = Czekamy na stary telefon…
approve-waiting-first = Czekamy na serwer logowania…
approve-waiting-number = Czekamy na serwer logowania…
approve-found = Prośba została zatwierdzona. Chwileczkę…
approve-found-first = Zalogowano. Chwileczkę…
approve-found-number = Zalogowano. Chwileczkę…
approve-only-you = Zatwierdź tylko własne logowanie, rozpoczęte przed chwilą.
approve-rival = Drugie logowanie na to konto zostało właśnie odrzucone. Jeśli to nie Ty, nie zatwierdzaj żadnej prośby i skontaktuj się z pomocą informatyczną.
approve-slow = Jeśli na starym telefonie nie pojawia się prośba o zatwierdzenie, serwer logowania może działać wolno.
approve-trouble = Stary telefon nie pokazuje prośby o zatwierdzenie
approve-trouble-open = Otwórz aplikację uwierzytelniającą na starym telefonie i poszukaj w niej prośby o zatwierdzenie.
approve-trouble-network = Sprawdź, czy stary telefon ma połączenie z internetem.
approve-trouble-again = Jeśli prośba o zatwierdzenie nie nadejdzie w ciągu 2 minut, możesz zalogować się ponownie.

## Passcode

passcode-heading = Wpisz kod logowania ze starego telefonu
passcode-heading-first = Wpisz kod logowania, który wysłaliśmy
passcode-heading-number = Wpisz kod logowania wysłany na stary numer
passcode-lead = Szukaj w aplikacji albo w najnowszym SMS-ie.
passcode-lead-first = Wysłaliśmy kod logowania SMS-em lub e-mailem na numer lub adres zapisany w Twojej organizacji.
passcode-lead-app = Szukaj w najnowszym SMS-ie.
passcode-lead-number = Szukaj w najnowszym SMS-ie.
passcode-label = Kod logowania
passcode-hint = Zwykle 6 cyfr. Spacje nie mają znaczenia.
passcode-problem = Wpisz kod logowania z aplikacji lub z najnowszego SMS-a na starym telefonie: od 4 do 16 cyfr lub liter.
passcode-problem-first = Wpisz kod logowania z wiadomości: od 4 do 16 cyfr lub liter.
passcode-problem-number = Wpisz kod logowania z SMS-a: od 4 do 16 cyfr lub liter.
passcode-button = Dalej
passcode-busy = Sprawdzanie…
passcode-refused-heading = Ten kod logowania nie został przyjęty
passcode-refused-advice = Większość kodów logowania działa tylko raz i tylko przez krótki czas. Poczekaj, aż stary telefon pokaże nowy kod, i wpisz ten nowy kod.
passcode-refused-advice-first = Większość kodów logowania działa tylko raz i tylko przez krótki czas. Wpisz kod z najnowszej wiadomości. Aby otrzymać inny, wyloguj się i zaloguj ponownie.
passcode-refused-advice-number = Większość kodów logowania działa tylko raz i tylko przez krótki czas. Wpisz kod z najnowszego SMS-a. Aby otrzymać inny, wyloguj się i zaloguj ponownie.
passcode-clock = Zegar na starym telefonie powinien teraz pokazywać { $time }. Jeśli pokazuje inną godzinę, włącz automatyczną datę i godzinę.
passcode-after-fault = Użyj nowego kodu logowania. Ostatni mógł już zostać wykorzystany.
passcode-trouble = Mój kod logowania nie działa
passcode-trouble-name = Na niektórych telefonach aplikacja ma starszą nazwę „SecurEnvoy Soft Token”.
passcode-trouble-copied = Użyj aplikacji na starym telefonie. Jeśli aplikacja trafiła na nowy telefon z kopii zapasowej lub podczas przenoszenia danych, kody logowania z tej kopii nie są przyjmowane.
passcode-trouble-fob = Jeśli masz brelok z kodami lub aplikację na laptopie, wpisz kod logowania z breloka lub laptopa.
passcode-trouble-account = W aplikacji użyj kodu logowania do konta służbowego.
passcode-trouble-text = Jeśli kody logowania przychodzą SMS-em, użyj najnowszego SMS-a. Może dotrzeć dopiero po minucie.
passcode-trouble-text-first = Użyj najnowszej wiadomości. Może dotrzeć dopiero po minucie, a e-mail może być w folderze ze spamem. Jeśli żadna wiadomość nie przychodzi, skontaktuj się z pomocą informatyczną: być może ma błędny numer telefonu lub adres e-mail.
passcode-trouble-text-number = Użyj najnowszego SMS-a. Może dotrzeć dopiero po minucie.
passcode-trouble-voice = Jeśli zamiast tego telefon zadzwoni, odbierz połączenie i wpisz kod logowania, który usłyszysz.
passcode-trouble-several = Jeśli wiadomość zawiera kilka kodów logowania, użyj każdego raz, w kolejności z wiadomości. Kod logowania na cały dzień działa, dopóki nie przyjdzie następny.
passcode-trouble-clock = Włącz na starym telefonie automatyczną datę i godzinę. Jeśli zegar źle chodzi, kody logowania są błędne.

## Scan

scan-heading = Zeskanuj ten kod QR nowym telefonem
scan-heading-first = Zeskanuj ten kod QR telefonem
scan-phone-heading = Skonfiguruj aplikację na tym telefonie
scan-lead = Kody logowania ze starego telefonu działają, dopóki nowy telefon nie będzie gotowy.
scan-lead-first = Gdy telefon będzie gotowy, używaj kodów logowania, które pokazuje aplikacja.
scan-picture = Kod QR
scan-qr-alt = Kod QR do zeskanowania aplikacją uwierzytelniającą na nowym telefonie
scan-qr-alt-first = Kod QR do zeskanowania aplikacją uwierzytelniającą na telefonie
scan-no-qr = Nie można wyświetlić kodu QR. Użyj zamiast niego klucza konfiguracji.
scan-not-printed = Kod QR i klucz konfiguracji nie są drukowane, ponieważ są tajne.
scan-cannot = Nie możesz zeskanować? Użyj klucza konfiguracji
scan-app-link = Na nowym telefonie? Otwórz aplikację
scan-app-link-first = Konfigurujesz ten telefon? Otwórz aplikację
scan-setup-key = W aplikacji na nowym telefonie wybierz ręczne wpisanie klucza. Wpisz lub wklej ten klucz konfiguracji. Nikomu go nie pokazuj.
scan-setup-key-first = W aplikacji na telefonie wybierz ręczne wpisanie klucza. Wpisz lub wklej ten klucz konfiguracji. Nikomu go nie pokazuj.
scan-steps = Na nowym telefonie
scan-steps-first = Na telefonie
scan-step-app = Otwórz aplikację { $app }.
scan-step-add = Dodaj token. Zezwól na użycie aparatu.
scan-step-point = Zeskanuj kod QR.
scan-step-key = Wybierz ręczne wpisanie klucza i wpisz klucz konfiguracji z tej strony.
scan-phone-copy = Skopiuj ten klucz konfiguracji. Nikomu go nie pokazuj.
scan-phone-paste = W aplikacji { $app } wybierz ręczne wpisanie klucza i wklej klucz konfiguracji.
scan-phone-check = Wróć tutaj i wpisz kod kontrolny, który pokazuje aplikacja.
scan-phone-picture = Aplikacja jest na innym telefonie? Pokaż kod QR
scan-waiting = Czekamy na nowy telefon…
scan-waiting-first = Czekamy na telefon…
scan-scanned = Zeskanowano
scan-found = Telefon jest skonfigurowany. Chwileczkę…
scan-reloads =
    { $count ->
        [one] Ta strona odświeża się co sekundę.
        [few] Ta strona odświeża się co { $count } sekundy.
        [many] Ta strona odświeża się co { $count } sekund.
       *[other] Ta strona odświeża się co { $count } sekundy.
    }
scan-stay = Nie odświeżaj, gdy piszę
scan-go-on = Wznów odświeżanie
scan-check-code = Widzę kod kontrolny
scan-check-code-label = Kod kontrolny
scan-check-code-hint = Tylko gdy telefon nie ma internetu albo użyto klucza konfiguracji.
scan-check-code-problem = Wpisz kod kontrolny, który pokazuje nowy telefon: od 4 do 32 liter i cyfr.
scan-check-code-problem-first = Wpisz kod kontrolny, który pokazuje telefon: od 4 do 32 liter i cyfr.
scan-check-code-button = Wyślij kod kontrolny
scan-check-code-busy = Wysyłanie…
scan-check-code-refused-heading = Ten kod kontrolny nie został przyjęty
scan-check-code-refused-advice = Porównaj kod kontrolny z kodem na nowym telefonie i wpisz go jeszcze raz.
scan-check-code-refused-advice-first = Porównaj kod kontrolny z kodem na telefonie i wpisz go jeszcze raz.
scan-trouble = Nie mogę skonfigurować aplikacji
scan-trouble-camera = Użyj aparatu w aplikacji uwierzytelniającej, a nie zwykłej aplikacji aparatu. Jeśli aplikacja nie znajduje kodu QR, powiększ i rozjaśnij to okno, a telefon trzymaj trochę dalej.
scan-trouble-page = Jeśli otwiera się strona internetowa albo nic się nie dzieje, zeskanuj kod QR aplikacją uwierzytelniającą, a nie aplikacją aparatu w telefonie.
scan-trouble-network = Jeśli aplikacja pokazuje kody logowania, a ta strona nie przechodzi dalej: połącz nowy telefon z internetem albo wpisz kod kontrolny, który pokazuje nowy telefon.
scan-trouble-network-first = Jeśli aplikacja pokazuje kody logowania, a ta strona nie przechodzi dalej: połącz telefon z internetem albo wpisz kod kontrolny, który pokazuje telefon.
scan-trouble-key = Jeśli aparat w ogóle nie działa, wpisz klucz konfiguracji.
scan-trouble-again = Jeśli nic nie pomaga, wyloguj się. Potem zaloguj się ponownie za pomocą starego telefonu, aby otrzymać nowy kod QR.
scan-trouble-again-first = Jeśli nic nie pomaga, wyloguj się. Potem zaloguj się ponownie, aby otrzymać nowy kod QR.

## Waiting

waiting-left =
    { $count ->
        [one] Pozostała 1 minuta.
        [few] Pozostało około { $count } minut.
        [many] Pozostało około { $count } minut.
       *[other] Pozostało około { $count } minuty.
    }
waiting-ends =
    { $count ->
        [one] Ze względów bezpieczeństwa ta sesja zakończy się za około minutę.
        [few] Ze względów bezpieczeństwa ta sesja zakończy się za { $count } minuty.
        [many] Ze względów bezpieczeństwa ta sesja zakończy się za { $count } minut.
       *[other] Ze względów bezpieczeństwa ta sesja zakończy się za { $count } minuty.
    }
waiting-more = Przedłuż sesję
waiting-slow = Serwer logowania działa wolno. Próbujemy dalej, nie musisz nic robić.
waiting-offline = Brak połączenia z internetem. Gdy połączenie wróci, ta strona sama przejdzie dalej.
waiting-fault = Ostatnie sprawdzenie się nie udało. Automatycznie próbujemy ponownie.

waiting-away = Serwer logowania jest chwilowo niedostępny. Próbujemy dalej, nie musisz nic robić.
upstream-ask = Jeśli to trwa zbyt długo, skontaktuj się z pomocą informatyczną: { $contacts }.
upstream-ask-help-desk = Jeśli to trwa zbyt długo, skontaktuj się z pomocą informatyczną.
upstream-well-heading = Możesz już przejść dalej
upstream-well-advice = Serwer logowania znów działa. Jeśli hasło lub kod logowania były już wpisane, wpisz je jeszcze raz.

## Done

done-heading = Nowy telefon jest gotowy
done-heading-first = Telefon jest gotowy
done-lead = Od teraz loguj się za pomocą nowego telefonu.
done-lead-first = Od teraz używaj kodów logowania, które pokazuje aplikacja.
done-took =
    { $count-minutes ->
        [0] Zajęło to { $count-seconds } s.
       *[other] Zajęło to { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Od teraz używaj kodów logowania, które pokazuje aplikacja, a nie kodów z SMS-ów.
done-test = Wypróbuj to teraz
done-test-how = Zaloguj się do jednego z systemów służbowych.
done-test-how-first = Zaloguj się do jednego z systemów służbowych kodem z aplikacji.
done-test-link = Wypróbuj: zaloguj się do systemu { $name }
done-old = Usuń stary token
done-old-dead = Stary token już nie działa. W aplikacji na starym telefonie:
done-old-arrow = Naciśnij strzałkę obok tokenu.
done-old-delete = Wybierz „Delete Code”.
done-not-you = Jeśli to nie Ty albo potrzebujesz pomocy:

closed-heading = Wylogowano
closed-moved = Nowy telefon jest gotowy.
closed-moved-first = Telefon jest gotowy.
closed-moved-number = Kody logowania przychodzą teraz na nowy numer.
closed-lead = Możesz już zamknąć to okno.

## Text messages

sms-heading = Dostajesz kody logowania SMS‑em
sms-lead = To, co trzeba zrobić, zależy od tego, co się zmieniło.
sms-same = Mam nowy telefon z tym samym numerem
sms-same-how = Nie musisz nic robić. Kody logowania przychodzą na Twój numer, bez względu na telefon.
sms-number = Mam nowy numer
sms-number-how = Zmień numer, dopóki stary numer odbiera wiadomości:
sms-change-how = Zaloguj się kodem, który wyślemy na stary numer. Potem wpisz nowy numer. Zajmie to około 2 minut.
sms-change-button = Zmień mój numer
sms-step-open = Otwórz stronę SecurEnvoy swojej organizacji w nowej karcie i wróć tutaj po następny krok.
sms-step-open-link = Otwórz stronę SecurEnvoy
sms-step-find = Otwórz stronę SecurEnvoy swojej organizacji. Szukaj „Manage My Token” tam, gdzie logujesz się w pracy.
sms-step-sign-in = Zaloguj się tam kodem wysłanym na stary numer.
sms-step-choose = Wybierz „Send My Passcode Via SMS”, wpisz nowy numer i postępuj zgodnie z instrukcjami.
sms-step-done = Zaloguj się raz, aby sprawdzić, czy kod logowania przychodzi na nowy numer.
sms-app = Wolę używać aplikacji
sms-app-how = Zaloguj się tutaj kodem z SMS-a. Potem skonfiguruj aplikację na telefonie.
sms-app-install = Zainstaluj aplikację { $app } na telefonie
sms-app-button = Skonfiguruj aplikację
sms-lost = Stary numer nie odbiera już wiadomości
sms-number-heading = Nowy numer telefonu
sms-number-lead = Na jaki numer mamy wysyłać kody logowania?
sms-region = Kraj
sms-region-choose = Wybierz kraj
sms-region-problem = Wybierz kraj z listy.
sms-number-label = Numer telefonu komórkowego
sms-number-hint = Jak wybiera się go w tym kraju albo z + i kodem kraju.
sms-number-button = Dalej
sms-number-next = Na razie nic się nie zmieni. Na następnej stronie możesz sprawdzić numer.
sms-number-characters = Wpisz same cyfry. Na początku możesz dodać znak +.
sms-number-short = Ten numer jest za krótki. Wpisz cały numer, razem z numerem kierunkowym.
sms-number-long = Ten numer jest za długi. Sprawdź, czy jakaś cyfra nie została wpisana dwa razy.
sms-number-elsewhere = Ten numer nie należy do wybranego kraju ({ $region }). Wybierz kraj, z którego pochodzi numer, albo popraw numer.
sms-number-not-served = Nie wysyłamy kodów logowania na numery z tego kraju ({ $region }). Wpisz numer z kraju, który jest na liście.
sms-number-unknown = W wybranym kraju nie ma takiego numeru. Sprawdź cyfry.
sms-number-premium = Nie wysyłamy kodów logowania na numery o podwyższonej opłacie. Wpisz własny numer telefonu komórkowego.
sms-number-no-texts = Ten numer nie może odbierać SMS-ów. Wpisz numer telefonu komórkowego.
sms-number-same = Kody logowania już przychodzą na ten numer. Wpisz inny numer albo wyloguj się.
sms-number-refused-heading = Ten numer nie został przyjęty
sms-number-refused-advice = Kody logowania nadal przychodzą na stary numer. Sprawdź nowy numer i wpisz go jeszcze raz.
sms-confirm-heading = Czy to jest Twój nowy numer?
sms-confirm-lead = Kody logowania będą przychodzić na ten numer:
sms-confirm-why = Sprawdź każdą cyfrę. Jeśli numer jest błędny, nie będzie można się zalogować.
sms-confirm-button = Użyj tego numeru
sms-confirm-busy = Zmienianie…
sms-confirm-other = Popraw numer
sms-code-heading = Wpisz kod logowania wysłany na nowy numer
sms-code-lead = Wysłaliśmy SMS na numer
sms-code-label = Kod logowania
sms-code-problem = Wpisz kod logowania z SMS-a: od 4 do 16 cyfr lub liter.
sms-code-until = Numer zmieni się dopiero po przyjęciu tego kodu logowania.
sms-code-other = Użyj innego numeru
sms-code-refused-heading = Ten kod logowania nie został przyjęty
sms-code-refused-advice = Wpisz kod logowania z najnowszego SMS-a na nowym numerze.
sms-done-heading = Numer został zmieniony
sms-done-lead = Kody logowania przychodzą teraz na numer kończący się na { $digits }.
sms-done-test = Zaloguj się do jednego z systemów służbowych. Kod logowania powinien przyjść na nowy numer.
sms-done-old = Stary numer
sms-done-old-how = Kody logowania nie będą już przychodzić na stary numer.
sms-done-not-you = Jeśli to nie Ty albo nie przychodzi kod logowania:

## Lost

lost-heading = Skontaktuj się z pomocą informatyczną
lost-lead = Bez starego telefonu lub numeru nie da się tutaj potwierdzić Twojej tożsamości. Może to zrobić pomoc informatyczna.
lost-lead-first = Tutaj nie uzyskasz dalszej pomocy. Skontaktuj się z pomocą informatyczną.
lost-reset = Poproś o reset
lost-contact = Pomoc informatyczna
lost-no-contact = Skontaktuj się z pomocą informatyczną tak jak zwykle.
lost-card = Dane dla pomocy informatycznej
lost-ready = Przygotuj
lost-ready-userid = swoją nazwę użytkownika
lost-ready-identity = coś, co potwierdza tożsamość, na przykład legitymację służbową
lost-ready-phone = nowy telefon
lost-ready-phone-first = telefon
lost-ready-phone-number = telefon
lost-stolen = Jeśli telefon został skradziony, od razu zgłoś to pomocy informatycznej, nawet jeśli nie masz jeszcze nowego.

## Help

help-heading = Pomoc
help-lead = Token daje Ci kody logowania. Tutaj przeczytasz, jak przenieść go na nowy telefon i gdzie znaleźć to, co potrzebne.
help-app = Masz oba telefony
help-app-sign-in = Zaloguj się tutaj nazwą użytkownika i hasłem.
help-app-passcode = Wpisz kod logowania z aplikacji na starym telefonie albo zatwierdź tam prośbę o zatwierdzenie.
help-app-scan = Zeskanuj kod QR aplikacją { $app } na nowym telefonie.
help-app-done = Poczekaj, aż pojawi się komunikat „Nowy telefon jest gotowy”. Potem na starym telefonie wybierz w aplikacji „Delete Code”.
help-first-how = Zaloguj się nazwą użytkownika i hasłem. Jeśli SMS-em lub e-mailem przyjdzie kod logowania, wpisz go. Potem skonfiguruj aplikację na telefonie.
help-address = Jak znaleźć stronę SecurEnvoy swojej organizacji
help-address-how = W aplikacji uwierzytelniającej na starym telefonie naciśnij strzałkę po prawej stronie tokenu i wybierz „View Details”. W dolnym polu jest adres strony SecurEnvoy Twojej organizacji.
help-address-blank = Dolne pole może być puste, jeśli Twoja organizacja nie używa próśb o zatwierdzenie. Wtedy poszukaj „Manage My Token” tam, gdzie logujesz się w pracy.
help-texts = Dostajesz kody logowania SMS‑em
help-texts-how = Jeśli numer jest ten sam, nie musisz nic robić. Jeśli numer jest nowy, zmień go.
help-texts-link = Kody logowania SMS‑em
help-copied = Aplikacja jest już na nowym telefonie
help-fob = Masz brelok z kodami lub aplikację na laptopie
help-fob-how = Zaloguj się tutaj i wpisz kod logowania z breloka lub laptopa. Potem zeskanuj kod QR aplikacją na telefonie.
help-lost = Nie masz już starego telefonu
help-lost-how = Skontaktuj się z pomocą informatyczną swojej organizacji. Producent aplikacji nie może tu nic zrobić.
help-old = Stary telefon nadal pokazuje token
help-old-how = Gdy nowy telefon jest gotowy, token na starym telefonie już nie działa. Na starym telefonie wybierz w aplikacji „Delete Code”.
help-refused = Kod logowania nie jest przyjmowany
help-refused-how = Większość kodów logowania działa tylko raz i tylko przez krótki czas. Poczekaj na następny i włącz w telefonie automatyczną datę i godzinę.

## Errors

error-heading = Coś poszło nie tak
error-not-found-heading = Nie ma takiej strony
error-not-found-advice = Adres może zawierać błąd albo być nieaktualny.
error-not-found-way-on = Przejdź na początek
error-malformed-heading = Nie udało się odczytać żądania
error-malformed-advice = Zacznij od nowa na pierwszej stronie.
error-malformed-way-on = Przejdź na początek
error-not-ours-heading = Nie mogliśmy przyjąć tego formularza
error-not-ours-advice = Ze względów bezpieczeństwa wpisane dane nie zostały użyte. Jeśli trafiasz tu z linku lub z innej strony internetowej, zacznij od nowa na pierwszej stronie.
error-not-ours-way-on = Przejdź na początek
error-origin-hidden-heading = Przeglądarka ukrywa, skąd pochodzi ten formularz
error-origin-hidden-advice = Ze względów bezpieczeństwa wpisane dane nie zostały użyte. Otwórz tę stronę w innej przeglądarce albo wyłącz tryb Internet Explorera. Jeśli ten komunikat pojawi się znowu, skontaktuj się z pomocą informatyczną: być może urządzenie w sieci usuwa część tego, co wysyła przeglądarka.
error-origin-hidden-way-on = Przejdź na początek
error-too-many-cookies-heading = Przeglądarka wysłała za dużo plików cookie
error-too-many-cookies-advice = Te pliki cookie pochodzą z innych stron internetowych Twojej organizacji. Usuń pliki cookie tamtych stron albo otwórz tę stronę w oknie prywatnym. Jeśli ten komunikat pojawi się znowu, skontaktuj się z pomocą informatyczną.
error-too-many-cookies-way-on = Przejdź na początek
error-two-cookies-heading = Przeglądarka wysłała dwa pliki cookie tej strony
error-two-cookies-advice = Wczytaj tę stronę ponownie. Jeśli ten komunikat pojawi się znowu, zamknij wszystkie okna przeglądarki albo użyj okna prywatnego i skontaktuj się z pomocą informatyczną. Jeden z tych dwóch plików cookie może pochodzić z innej strony internetowej Twojej organizacji.
error-two-cookies-way-on = Spróbuj ponownie
error-sign-on-heading = Nie otrzymaliśmy nazwy użytkownika z logowania Twojej organizacji
error-sign-on-advice = Otrzymanych danych nie można użyć, więc nic nie zostało wysłane. Skontaktuj się z pomocą informatyczną.
error-sign-on-way-on = Skontaktuj się z pomocą informatyczną
error-limited-heading = Zbyt wiele prób
error-limited-advice =
    { $count ->
        [one] Aby chronić to konto, odczekaj minutę przed następną próbą.
        [few] Aby chronić to konto, odczekaj { $count } minuty przed następną próbą.
        [many] Aby chronić to konto, odczekaj { $count } minut przed następną próbą.
       *[other] Aby chronić to konto, odczekaj { $count } minuty przed następną próbą.
    }
error-limited-counts = Jako próby liczą się błędne hasła, a także prośby o zatwierdzenie, których nikt nie zatwierdził na starym telefonie.
error-limited-way-on = Przejdź na początek
error-address-limited-heading = Zbyt wiele nieudanych logowań z Twojej sieci
error-address-limited-advice =
    Ograniczenie dotyczy adresu sieciowego, a nie Twojego konta. Kilka logowań z tego adresu się nie udało, być może były to logowania innych pracowników. { $count ->
        [one] Odczekaj minutę i spróbuj ponownie.
        [few] Odczekaj { $count } minuty i spróbuj ponownie.
        [many] Odczekaj { $count } minut i spróbuj ponownie.
       *[other] Odczekaj { $count } minuty i spróbuj ponownie.
    }
error-address-limited-way-on = Przejdź na początek
error-stopped-heading = Logowanie na to konto jest wstrzymane
error-stopped-advice = Kilka prób z rzędu było błędnych, a kolejna mogłaby zablokować konto. Wstrzymanie może znieść pomoc informatyczna.
error-stopped-way-on = Skontaktuj się z pomocą informatyczną
error-under-way-heading = Inne logowanie czeka
error-under-way-advice = Ktoś już loguje się na to konto. Jeśli to Ty, kontynuuj w tamtym oknie albo spróbuj ponownie za 2 minuty. Jeśli to nie Ty, nie zatwierdzaj żadnej prośby i skontaktuj się z pomocą informatyczną.
error-under-way-way-on = Spróbuj ponownie
error-stale-heading = Ten formularz jest nieaktualny
error-stale-advice = Formularz nie został użyty, ponieważ należy do starszej strony. Kontynuuj od miejsca, w którym jesteś teraz.
error-stale-way-on = Dalej
error-busy-heading = Poprzednie żądanie jest jeszcze przetwarzane
error-busy-advice = Poczekaj chwilę i przejdź dalej.
error-busy-way-on = Dalej
error-unreachable-heading = Nie można połączyć się z serwerem logowania
error-unreachable-advice = Nic się nie zmieniło. Nadal możesz logować się za pomocą starego telefonu. Spróbuj ponownie za kilka minut.
error-unreachable-advice-first = Nic się nie zmieniło. Spróbuj ponownie za kilka minut.
error-unreachable-advice-number = Nic się nie zmieniło. Spróbuj ponownie za kilka minut.
error-unreachable-way-on = Spróbuj ponownie
error-away-heading = Serwer logowania jest chwilowo niedostępny
error-away-advice = Nic się nie zmieniło. Nadal możesz logować się za pomocą starego telefonu. Ta strona sama sprawdza połączenie i poinformuje, kiedy można przejść dalej.
error-away-advice-first = Nic się nie zmieniło. Ta strona sama sprawdza połączenie i poinformuje, kiedy można przejść dalej.
error-away-advice-number = Nic się nie zmieniło. Ta strona sama sprawdza połączenie i poinformuje, kiedy można przejść dalej.
error-away-way-on = Spróbuj ponownie
error-timed-out-heading = Serwer logowania nie odpowiedział na czas
error-timed-out-advice = Nie wiadomo, czy żądanie dotarło do serwera logowania. Spróbuj ponownie za minutę.
error-timed-out-way-on = Spróbuj ponownie
error-reported-heading = Serwer logowania zgłasza problem
error-reported-advice = Spróbuj ponownie. Jeśli problem się powtarza, skontaktuj się z pomocą informatyczną.
error-reported-way-on = Spróbuj ponownie
error-not-understood-heading = Serwer logowania odpowiedział w nieoczekiwany sposób
error-not-understood-advice = Spróbuj ponownie za kilka minut. Jeśli problem się powtarza, skontaktuj się z pomocą informatyczną.
error-not-understood-way-on = Spróbuj ponownie
error-full-heading = Z tej strony korzysta teraz zbyt wiele osób
error-full-advice = Nic się nie zmieniło. Nadal możesz logować się za pomocą starego telefonu. Ta strona sama sprawdza, czy jest miejsce, i poinformuje, kiedy można przejść dalej.
error-full-advice-first = Nic się nie zmieniło. Ta strona sama sprawdza, czy jest miejsce, i poinformuje, kiedy można przejść dalej.
error-full-advice-number = Nic się nie zmieniło. Ta strona sama sprawdza, czy jest miejsce, i poinformuje, kiedy można przejść dalej.
error-full-way-on = Spróbuj ponownie
error-sessions-away-heading = Ta strona jest chwilowo niedostępna
error-sessions-away-advice = Nic nie przepadło. Za kilka sekund ta strona sprawdzi stan ponownie i wróci do ostatniego kroku.
error-sessions-away-way-on = Sprawdź teraz
error-internal-heading = Na tej stronie wystąpił błąd
error-internal-advice = To nie Twoja wina. Spróbuj ponownie. Jeśli problem się powtarza, skontaktuj się z pomocą informatyczną.
error-internal-way-on = Spróbuj ponownie

## Mail about a change

mail-token-moved-subject = Twoje kody logowania są teraz na innym telefonie
mail-token-moved-lead = Kody logowania użytkownika { $userid } pokazuje teraz aplikacja na właśnie skonfigurowanym telefonie. Kody logowania z wcześniejszych telefonów już nie działają.
mail-when = Kiedy: { $when }
mail-from = Z adresu IP: { $address }
mail-token-moved-you = Jeśli to Ty, nie musisz nic więcej robić.
mail-number-changed-subject = Twoje kody logowania przychodzą teraz na inny numer telefonu
mail-number-changed-lead = Kody logowania użytkownika { $userid } przychodzą teraz na inny numer telefonu.
mail-number-changed-you = Jeśli to Ty, nie musisz nic więcej robić. Na stary numer nie przychodzą już kody logowania.
mail-enrolment-started-subject = Wyświetlono kod QR do Twoich kodów logowania
mail-enrolment-started-lead = Ktoś zalogował się jako { $userid } i zobaczył kod QR. Telefon, który zeskanuje ten kod QR, będzie pokazywać kody logowania użytkownika { $userid }.
mail-enrolment-started-you = Jeśli to Ty, nie musisz nic więcej robić.
mail-enrolment-unknown-subject = Twoje kody logowania mogą być teraz na innym telefonie
mail-enrolment-unknown-lead = Ktoś zalogował się jako { $userid } i zobaczył kod QR. Telefon, który zeskanuje ten kod QR, będzie pokazywać kody logowania użytkownika { $userid }. Nie wiemy, czy jakiś telefon zeskanował ten kod QR.
mail-enrolment-unknown-you = Jeśli to Ty, nie musisz nic więcej robić. Jeśli nie udało się dokończyć, możesz w każdej chwili zacząć od nowa.
mail-not-you = Jeśli to nie Ty, ktoś może znać Twoje hasło. Natychmiast skontaktuj się z pomocą informatyczną:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Strona internetowa: { $url }
mail-contact-hours = Godziny pracy: { $hours }

## The status page for the help desk

status-title = Stan portalu
status-search = Kod referencyjny lub nazwa użytkownika
status-search-button = Szukaj
status-fine-heading = Portal działa
status-fine-advice = SecEnrol odpowiada na żądania portalu.
status-quiet-heading = Brak żądań do SecEnrol
status-quiet-advice = W ciągu ostatniej godziny portal nic nie wysłał do SecEnrol, więc o stanie SecEnrol nic nie wiadomo.
status-trouble-heading = SecEnrol nie odpowiada prawidłowo
status-trouble-advice = W ciągu ostatniej godziny wiele żądań do SecEnrol pozostało bez odpowiedzi. Przyczyna jest w dzienniku.
status-unready-heading = Portal nie jest gotowy
status-unready-advice = Nikt nie może przejść dalej, dopóki to nie zostanie naprawione:
status-now = Teraz
status-under-way = Sesje w toku lub właśnie zakończone
status-unknown = brak danych
status-in-flight = Żądania czekające na SecEnrol
status-notices = Powiadomienia czekające na wysłanie
status-audit-lost = Utracone wiersze audytu
status-funnel = Ostatnie 24 godziny: jak daleko dochodzą użytkownicy
status-step = Krok
status-people = Osoby
status-percent = Odsetek z poprzedniego kroku
status-percent-of = { $percent }%
status-started = Strona początkowa wyświetlona
status-signed-in = Hasło przyjęte
status-confirmed = Dotarcie do kodu QR
status-done = Nowy telefon gotowy
status-given-up = Przerwane
status-given-up-count = Przerwane w trakcie: { $count }
status-waves = Fale od uruchomienia programu
status-wave = Fala
status-waves-rounded = Liczby są zaokrąglone w dół do wielokrotności pięciu.
status-hours = Ostatnie 24 godziny, godzina po godzinie
status-drawing = Słupki dla każdej z ostatnich 24 godzin: gotowe telefony, przerwane sesje oraz znacznik tam, gdzie SecEnrol nie odpowiadał. Liczby są w tabeli poniżej.
status-table = Dane w tabeli
status-hour = Godzina
status-ago =
    { $count ->
        [0] ta godzina
        [one] 1 godz. temu
        [few] { $count } godz. temu
        [many] { $count } godz. temu
       *[other] { $count } godz. temu
    }
status-answered = SecEnrol odpowiedział
status-failed = SecEnrol nie odpowiedział
status-at = Stan na: { $at }.
status-follow = Odświeżaj co minutę
status-stay = Przestań odświeżać
status-version = Handover { $version }.

## The kit of a roll-out (handover kit)

kit-heading = Masz nowy telefon?
kit-lead = Przenieś na niego token samodzielnie, w około 2 minuty.
kit-keep = Zachowaj stary telefon, dopóki nowy telefon nie będzie gotowy.
kit-step-sign-in = Zaloguj się nazwą użytkownika i hasłem.
kit-step-confirm = Potwierdź logowanie starym telefonem.
kit-step-scan = Zeskanuj kod QR aplikacją { $app } na nowym telefonie.
kit-open = Otwórz ten adres na komputerze albo zeskanuj kod QR aparatem starego telefonu:
kit-open-alt = Kod QR prowadzący do adresu { $address }
kit-lost = Jeśli nie masz już starego telefonu, skontaktuj się z pomocą informatyczną.
kit-mail-hello = Dzień dobry!
kit-mail-before-subject = Wkrótce będzie można samodzielnie przenieść token na nowy telefon
kit-mail-before-lead = Wkrótce będzie można samodzielnie przenieść token na nowy telefon, w około 2 minuty i bez udziału pomocy informatycznej.
kit-mail-before-day = Ta strona zacznie działać { $day }:
kit-mail-before-address = Oto adres strony:
kit-mail-before-keep = Do tego czasu zachowaj stary telefon, nawet jeśli masz już nowy.
kit-mail-day-subject = Możesz już samodzielnie przenieść token na nowy telefon
kit-mail-day-lead = Masz nowy telefon albo wkrótce go dostaniesz? Możesz już samodzielnie przenieść na niego token, w około 2 minuty:
kit-mail-reminder-subject = Przenieś token, zanim oddasz stary telefon
kit-mail-reminder-lead = Nadal używasz starego telefonu do kodów logowania? Przenieś token na nowy telefon, zanim oddasz stary. Zajmie to około 2 minut:
kit-mail-have = Przygotuj oba telefony, nazwę użytkownika i hasło.
kit-mail-install = Zainstaluj aplikację { $app } na nowym telefonie.
kit-mail-safe = Tylko ten adres jest nasz. Nigdy nie prosimy o hasło ani o kod logowania w e-mailu lub przez telefon.
kit-desk-heading = Pytania do pomocy informatycznej i odpowiedzi
kit-desk-lead = Pracownicy mogą teraz samodzielnie przenieść token na nowy telefon, pod tym adresem:
kit-desk-rule = Nigdy nie proś o hasło ani o kod logowania. Zanim zmienisz cokolwiek na koncie, sprawdź tożsamość osoby, która się zgłasza, zgodnie z zasadami swojej organizacji.
kit-desk-lost-answer = Sprawdź tożsamość osoby, która się zgłasza. Potem pomóż jak dotychczas: osobie bez starego telefonu nowy token może dać tylko pomoc informatyczna.
kit-desk-paused = „Logowanie na to konto jest wstrzymane”
kit-desk-paused-answer = Kilka prób było błędnych, a kolejna mogłaby zablokować konto. Sprawdź tożsamość osoby, która się zgłasza. Potem znieś wstrzymanie na serwerze portalu poleceniem „handover unlock” z nazwą użytkownika.
kit-desk-reference = Strona pokazuje kod referencyjny
kit-desk-reference-answer = Wyszukaj kod referencyjny w dzienniku portalu i w dzienniku audytu. Wynika z nich, co się stało.
kit-desk-waiting = Nowy telefon ma token, ale strona nadal czeka
kit-desk-waiting-answer = Osoba, która się zgłasza, wpisuje na tej stronie kod kontrolny, który pokazuje aplikacja.
kit-desk-not-me = „Przyszedł do mnie e-mail o moich kodach logowania, ale to nie ja”
kit-desk-not-me-answer = Ktoś może znać hasło. Potraktuj to jako incydent bezpieczeństwa i natychmiast zablokuj konto.
