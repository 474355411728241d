# Słowa na stronach portalu, po polsku. Terminy są w docs/glossary.md.

language-name = Polski
languages = Języki
product = Przenoszenie tokenu
skip = Przejdź do treści
help-link = Pomoc
person = Przenoszony token użytkownika
person-first = Konfigurowany pierwszy telefon użytkownika
person-number = Zmiana numeru telefonu użytkownika
person-done = Zalogowany użytkownik
person-begun = Rozpoczęto o { $time } z adresu { $address }
person-other = O { $time } z adresu { $address } rozpoczęto inne logowanie na to konto. Jeśli to nie Ty, powiadom dział IT, zanim przejdziesz dalej.
finish = Zakończ
stop = Przerwij i wyloguj się
progress = Krok { $count-now } z { $count-all }
progress-open = Krok { $count-now }
track-sign-in = Logowanie
track-passcode = Potwierdzenie
track-scan = Skanowanie
track-done = Gotowe
track-sms-number = Nowy numer
track-sms-confirm = Sprawdzenie
track-sms-code = Kod
title-wrong = Błąd: { $title }
copy = Kopiuj
copied = Skopiowano
check-now = Sprawdź teraz
quoted = Komunikat serwera logowania:
reference = W razie pytań do pomocy informatycznej podaj numer zgłoszenia { $reference }.
back-to-start = Wróć na początek
support-link = Skontaktuj się z pomocą informatyczną
support-phone = Telefon
support-email = E-mail
support-url = Strona internetowa
support-hours = Godziny pracy
problem-heading = Czegoś brakuje lub coś się nie zgadza
card-heading = Zapytaj pomoc informatyczną
card-lead = Przekaż te informacje. Nie ma wśród nich hasła ani żadnego kodu.
card-reference = Numer zgłoszenia
card-time = Godzina
card-step = Krok
card-reason = Co się stało
card-copy = Skopiuj te informacje
card-mail = Napisz e-mail
tries-left =
    { $count ->
        [one] To ostatnia próba. Po niej trzeba zalogować się ponownie.
        [few] Pozostały { $count } próby.
        [many] Pozostało { $count } prób.
       *[other] Pozostało { $count } próby.
    }
demo-banner = To jest wersja demonstracyjna. Nie zmienia żadnego prawdziwego konta.
demo-phones = Otwórz telefony demonstracyjne
demo-phone = Otwórz telefony użytkownika { $userid }
insecure-banner = Ta strona nie jest szyfrowana. Inne osoby w tej samej sieci mogą zobaczyć, co wpisujesz.

## Start

start-heading = Przenieś token na nowy telefon
start-heading-first = Skonfiguruj aplikację na pierwszym telefonie
start-ready = Zanim zaczniesz
start-lead = Potrzebny jest stary telefon, nowy telefon i około dwóch minut.
start-lead-first = Potrzebny jest telefon i około dwóch minut.
start-ready-install = Zainstaluj na nowym telefonie aplikację { $app }
start-ready-install-first = Zainstaluj na telefonie aplikację { $app }
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Zeskanuj kod, aby ją zainstalować
start-store-ios-qr = Kod QR prowadzący do aplikacji w App Store
start-store-android-qr = Kod QR prowadzący do aplikacji w Google Play
start-ready-here = Czytasz to na nowym telefonie?
start-ready-here-first = Czytasz to właśnie na tym telefonie?
start-ready-here-how = Telefon nie może zeskanować własnego ekranu. Otwórz tę stronę na komputerze:
start-ready-here-else = Nie masz komputera? Kontynuuj tutaj i zamiast skanować, skopiuj do aplikacji klucz konfiguracji.
start-where = Na czym to czytasz?
start-where-new = Na nowym telefonie
start-where-scan = Albo zeskanuj ten kod QR starym telefonem, aby otworzyć na nim tę stronę.
start-where-alt = Kod QR prowadzący do tej strony
start-where-old = Na starym telefonie
start-where-old-how = Kontynuuj tutaj. Potem nowy telefon zeskanuje kod QR z tego ekranu.
start-question = Co pasuje do Twojej sytuacji?
start-app = Mam jeszcze stary telefon z aplikacją
start-app-detail = Aplikacja pokazuje kody albo prosi o zatwierdzenie.
start-sms = Dostaję kody dostępu SMS-em
start-sms-detail = Mam nowy telefon lub nowy numer.
start-first = To mój pierwszy telefon
start-first-detail = Nie mam jeszcze kodów dostępu.
start-other = Mam już kody dostępu
start-other-app = Pokaż inne możliwości
start-lost = Nie mam już starego telefonu
start-lost-detail = Jest zgubiony, zepsuty, wyczyszczony lub oddany.
start-under-way = Przenoszenie tokenu zostało już rozpoczęte w tej przeglądarce.
start-under-way-first = Konfigurowanie telefonu zostało już rozpoczęte w tej przeglądarce.
start-under-way-number = Zmiana numeru została już rozpoczęta w tej przeglądarce.
start-continue = Wróć do przerwanego kroku

stopped-heading = Przerwano
stopped-advice = Jeśli nie pojawiła się informacja, że nowy telefon jest gotowy, nic się nie zmieniło, a stary telefon nadal działa.
stopped-advice-first = Jeśli nie pojawiła się informacja, że telefon jest gotowy, nic się nie zmieniło.
stopped-advice-app = Czy pojawiła się informacja, że telefon jest gotowy? Wtedy to wszystko. Jeśli nie, nic się nie zmieniło: kody logowania nadal przychodzą SMS-em.
stopped-advice-number = Jeśli nie pojawiła się informacja, że numer został zmieniony, nic się nie zmieniło, a kody dostępu nadal przychodzą na stary numer.
over-heading = Nie jesteś tu już zalogowany(-a)
over-advice = To, co trwało w tej przeglądarce, zostało przerwane lub się zakończyło. Jeśli nie pojawiła się informacja, że wszystko gotowe, zacznij od nowa.
no-cookie-heading = Nie jesteś tu zalogowany
no-cookie-advice = Jeśli logowanie odbyło się przed chwilą, przeglądarka nie zachowała pliku cookie tej strony. Zezwól tej stronie na pliki cookie lub otwórz ją w osobnym oknie. Po wylogowaniu zacznij od nowa.
no-cookie-window = Otwórz tę stronę w osobnym oknie

## Sign in

sign-in-heading = Zaloguj się
sign-in-lead = Użyj tej samej nazwy użytkownika i tego samego hasła co w pracy.
sign-in-userid = Nazwa użytkownika
sign-in-userid-hint = Na przykład jsmith, CORP\jsmith lub jsmith@example.org.
sign-in-userid-locked = Pod tą nazwą jesteś zalogowany(-a) w swojej organizacji. Można ją zmienić tylko tam.
sign-in-userid-problem = Wpisz nazwę użytkownika: litery, cyfry, spacje oraz . _ - @ ' + $ #, a jeśli używasz domeny, także domenę. Jeśli nazwa była wklejona, wpisz ją ręcznie.
sign-in-userid-other = Tutaj można użyć tylko nazwy, pod którą jesteś zalogowany(-a) w swojej organizacji. Jest teraz w polu.
sign-in-password = Hasło lub PIN
sign-in-password-show = Pokaż hasło
sign-in-password-hide = Ukryj hasło
sign-in-password-empty = Wpisz hasło.
sign-in-password-problem = Wpisz hasło. Może mieć najwyżej 256 znaków i nie może zawierać znaków nowego wiersza.
sign-in-button = Zaloguj się
sign-in-busy = Logowanie…
sign-in-next = W następnym kroku potwierdzisz swoją tożsamość starym telefonem.
sign-in-next-first = W następnym kroku może pojawić się prośba o kod z SMS-a lub e-maila. Potem zeskanujesz telefonem kod QR.
sign-in-next-app = W następnym kroku wpiszesz kod logowania z SMS-a. Potem skonfigurujesz aplikację.
sign-in-next-number = W następnym kroku wpiszesz kod dostępu wysłany na stary numer, a potem podasz nowy.
sign-in-lost = Nie mam już starego telefonu
sign-in-lost-first = Skontaktuj się z pomocą informatyczną
sign-in-lost-number = Stary numer nie odbiera już wiadomości
sign-in-refused-heading = Nie udało się zalogować
sign-in-refused-advice = Sprawdź nazwę użytkownika i czy nie jest włączony Caps Lock.
sign-in-refused-last = Pozostała jeszcze jedna próba. Po niej trzeba będzie odczekać.
sign-in-refused-locked = Jeśli nazwa i hasło są na pewno poprawne, konto może być zablokowane: zapytaj pomoc informatyczną.
sign-in-other-heading = W tej przeglądarce trwa już przenoszenie tokenu
sign-in-other-advice = Dotyczy innej nazwy użytkownika. Dokończ je albo przerwij, zanim zalogujesz się jako inna osoba.

ended-expired-heading = Sesja wygasła
ended-expired-advice = Dla bezpieczeństwa sesja kończy się po kilku minutach bezczynności. Jeśli pojawiła się już informacja, że nowy telefon jest gotowy, to wszystko. Jeśli nie, zaloguj się ponownie: stary telefon nadal działa.
ended-expired-advice-first = Dla bezpieczeństwa sesja kończy się po kilku minutach bezczynności. Jeśli pojawiła się już informacja, że telefon jest gotowy, to wszystko. Jeśli nie, zaloguj się ponownie.
ended-expired-advice-number = Dla bezpieczeństwa sesja kończy się po kilku minutach bezczynności. Jeśli pojawiła się już informacja, że numer został zmieniony, to wszystko. Jeśli nie, zaloguj się ponownie: kody dostępu nadal przychodzą na stary numer.
ended-refused-heading = Logowanie nie powiodło się
ended-refused-advice = Prośba nie została na czas zatwierdzona na starym telefonie albo nazwa użytkownika lub hasło były błędne. Zaloguj się, aby spróbować ponownie.
ended-refused-advice-first = Nazwa użytkownika lub hasło były błędne albo logowanie trwało zbyt długo. Zaloguj się, aby spróbować ponownie.
ended-refused-advice-number = Nazwa użytkownika lub hasło były błędne albo logowanie trwało zbyt długo. Zaloguj się, aby spróbować ponownie.
ended-failed-heading = Nie udało się zalogować
ended-failed-advice = Serwer logowania nie odpowiedział prawidłowo. Spróbuj ponownie za minutę.
ended-passcodes-heading = Zbyt wiele kodów dostępu
ended-passcodes-advice = Zaloguj się ponownie. Potem poczekaj, aż stary telefon pokaże nowy kod, i wpisz go.
ended-passcodes-advice-first = Zaloguj się ponownie. Potem wpisz kod z najnowszej wiadomości.
ended-passcodes-advice-number = Zaloguj się ponownie. Potem wpisz kod dostępu z najnowszego SMS-a.
ended-check-codes-heading = Zbyt wiele kodów kontrolnych
ended-check-codes-advice = Zaloguj się ponownie, aby otrzymać nowy kod QR.
ended-numbers-heading = Numer telefonu nie został zmieniony
ended-numbers-advice = Kilka prób zostało odrzuconych. Zaloguj się, aby zacząć od nowa, albo zapytaj pomoc informatyczną.
ended-upstream-heading = Serwer logowania zakończył sesję
ended-upstream-advice = Serwer już jej nie rozpoznaje, być może minęło zbyt dużo czasu. Zaloguj się ponownie, aby otrzymać nowy kod QR.

## Approve

approve-heading = Sprawdź stary telefon
approve-heading-first = Trwa logowanie
approve-heading-number = Trwa logowanie
approve-lead = Jeśli prosi o zatwierdzenie logowania, zatwierdź je. Ta strona sama przejdzie dalej.
approve-lead-first = Serwer logowania jeszcze nie odpowiedział. Ta strona sama przejdzie dalej.
approve-lead-number = Serwer logowania jeszcze nie odpowiedział. Ta strona sama przejdzie dalej.
approve-waiting = Czekamy na stary telefon…
approve-waiting-first = Czekamy na serwer logowania…
approve-waiting-number = Czekamy na serwer logowania…
approve-found = Zatwierdzono. Chwileczkę…
approve-found-first = Zalogowano. Chwileczkę…
approve-found-number = Zalogowano. Chwileczkę…
approve-only-you = Zatwierdź tylko takie logowanie, które zostało przed chwilą rozpoczęte przez Ciebie.
approve-rival = Drugie logowanie na to konto zostało właśnie odrzucone. Jeśli to nie Ty, niczego nie zatwierdzaj i powiadom dział IT.
approve-slow = Jeśli na starym telefonie nic się nie pojawia, serwer logowania może działać powoli.
approve-trouble = Na starym telefonie nic się nie dzieje
approve-trouble-open = Otwórz na starym telefonie aplikację uwierzytelniającą i poszukaj w niej prośby o zatwierdzenie.
approve-trouble-network = Sprawdź, czy stary telefon jest połączony z internetem.
approve-trouble-again = Jeśli po dwóch minutach nie ma żadnej prośby, ta strona pozwoli spróbować ponownie.

## Passcode

passcode-heading = Wpisz bieżący kod dostępu
passcode-heading-first = Wpisz kod, który został do Ciebie wysłany
passcode-heading-number = Wpisz kod dostępu wysłany na Twój stary numer
passcode-lead = Weź stary telefon: otwórz w nim aplikację uwierzytelniającą albo ostatni SMS z kodem dostępu.
passcode-lead-first = Przychodzi SMS-em lub e-mailem, na numer lub adres, który ma Twoja organizacja.
passcode-lead-app = Przychodzi SMS-em. Liczy się najnowsza wiadomość.
passcode-lead-number = Został wysłany na stary numer: otwórz najnowszy SMS, który tam przyszedł.
passcode-label = Kod dostępu
passcode-hint = Zwykle 6 cyfr. Spacje nie mają znaczenia.
passcode-problem = Wpisz kod dostępu ze starego telefonu: od 4 do 16 cyfr lub liter.
passcode-problem-first = Wpisz kod z wiadomości: od 4 do 16 cyfr lub liter.
passcode-problem-number = Wpisz kod dostępu z SMS-a: od 4 do 16 cyfr lub liter.
passcode-button = Dalej
passcode-busy = Sprawdzanie…
passcode-refused-heading = Ten kod dostępu nie został przyjęty
passcode-refused-advice = Każdy kod dostępu działa tylko raz i tylko przez krótki czas. Poczekaj, aż stary telefon pokaże nowy, i wpisz go.
passcode-refused-advice-first = Każdy kod działa tylko raz i tylko przez krótki czas. Wpisz kod z najnowszej wiadomości albo przerwij i zaloguj się ponownie, aby otrzymać inny.
passcode-refused-advice-number = Każdy kod dostępu działa tylko raz i tylko przez krótki czas. Wpisz kod z najnowszej wiadomości albo przerwij i zaloguj się ponownie, aby otrzymać inny.
passcode-clock = Zegar starego telefonu powinien teraz wskazywać { $time }. Jeśli wskazuje inną godzinę, włącz ustawianie automatyczne.
passcode-after-fault = Użyj nowego kodu dostępu: poprzedni mógł już zostać zużyty.
passcode-trouble = Mój kod dostępu nie jest przyjmowany albo nie mam żadnego
passcode-trouble-account = W aplikacji użyj kodu, który należy do konta służbowego.
passcode-trouble-name = Na niektórych telefonach aplikacja ma starszą nazwę „SecurEnvoy Soft Token”.
passcode-trouble-copied = Użyj aplikacji na starym telefonie. Kopia zapasowa lub przenoszenie danych mogły skopiować ją na nowy telefon, ale kody z tej kopii nie są przyjmowane.
passcode-trouble-fob = Jeśli masz brelok z kodami lub aplikację na laptopie, wpisz kod, który pokazuje.
passcode-trouble-text = Jeśli kody dostępu przychodzą SMS-em, liczy się najnowsza wiadomość. Może dotrzeć dopiero po minucie.
passcode-trouble-text-first = Liczy się najnowsza wiadomość. Może dotrzeć dopiero po minucie, a e-mail może trafić do spamu. Jeśli nic nie przychodzi, zapytaj pomoc informatyczną, czy ma właściwy numer lub adres.
passcode-trouble-text-number = Liczy się najnowsza wiadomość. Może dotrzeć dopiero po minucie.
passcode-trouble-voice = Jeśli zamiast tego telefon zadzwoni, odbierz i wpisz kod, który usłyszysz.
passcode-trouble-several = Jeśli wiadomość zawiera kilka kodów, użyj każdego raz, po kolei. Kod na cały dzień działa, aż przyjdzie następny.
passcode-trouble-clock = Włącz w starym telefonie automatyczne ustawianie godziny. Gdy zegar chodzi źle, kody są błędne.

## Scan

scan-heading = Zeskanuj ten kod nowym telefonem
scan-heading-first = Zeskanuj ten kod telefonem
scan-phone-heading = Skonfiguruj aplikację na tym telefonie
scan-lead = Stary telefon działa, dopóki nie zgłosi się nowy. Od tej chwili działa tylko nowy: kody ze starego nie są już przyjmowane.
scan-lead-first = Gdy telefon się zgłosi, będziesz się logować kodami, które pokazuje jego aplikacja.
scan-picture = Kod QR
scan-qr-alt = Kod QR do zeskanowania aplikacją uwierzytelniającą na nowym telefonie
scan-qr-alt-first = Kod QR do zeskanowania aplikacją uwierzytelniającą na telefonie
scan-no-qr = Nie można wyświetlić kodu QR. Użyj zamiast niego klucza konfiguracji.
scan-not-printed = Kod QR i klucz konfiguracji nie są drukowane, ponieważ są tajne.
scan-cannot = Nie możesz zeskanować albo czytasz to na nowym telefonie?
scan-app-link = Jesteś na nowym telefonie? Otwórz aplikację
scan-app-link-first = Jesteś teraz na tym telefonie? Otwórz aplikację
scan-setup-key = Telefon nie może zeskanować własnego ekranu. W aplikacji na nowym telefonie wybierz ręczne wpisanie klucza i wpisz lub wklej ten klucz konfiguracji. Nie pokazuj go nikomu.
scan-setup-key-first = Telefon nie może zeskanować własnego ekranu. W aplikacji wybierz ręczne wpisanie klucza i wpisz lub wklej ten klucz konfiguracji. Nie pokazuj go nikomu.
scan-steps = Na nowym telefonie
scan-steps-first = Na telefonie
scan-step-app = Otwórz aplikację { $app }.
scan-step-add = Dodaj nowy token i pozwól aplikacji używać aparatu, jeśli o to poprosi.
scan-step-point = Skieruj aparat na kod QR.
scan-step-key = Wybierz ręczne wpisanie klucza i wpisz podany tutaj klucz konfiguracji.
scan-phone-copy = Skopiuj ten klucz konfiguracji. Nie pokazuj go nikomu.
scan-phone-paste = W aplikacji { $app } dodaj token ręcznie i wklej klucz konfiguracji.
scan-phone-check = Wróć tutaj i wpisz kod kontrolny, który pokazuje aplikacja.
scan-phone-picture = Aplikacja jest na innym telefonie? Pokaż kod QR
scan-waiting = Czekamy na nowy telefon…
scan-waiting-first = Czekamy na telefon…
scan-found = Mamy go. Chwileczkę…
scan-reloads =
    { $count ->
        [one] Ta strona sprawdza stan co sekundę.
        [few] Ta strona sprawdza stan co { $count } sekundy.
        [many] Ta strona sprawdza stan co { $count } sekund.
       *[other] Ta strona sprawdza stan co { $count } sekundy.
    }
scan-stay = Nie odświeżaj, gdy piszę
scan-go-on = Znów sprawdzaj automatycznie
scan-check-code = Nowy telefon pokazuje kod kontrolny?
scan-check-code-label = Kod kontrolny
scan-check-code-hint = Aplikacja pokazuje go, gdy nie może zgłosić się sama: bez połączenia lub po wpisaniu klucza konfiguracji. W innym przypadku zostaw to pole puste.
scan-check-code-problem = Wpisz kod kontrolny, który pokazuje nowy telefon: od 4 do 32 liter i cyfr.
scan-check-code-problem-first = Wpisz kod kontrolny, który pokazuje telefon: od 4 do 32 liter i cyfr.
scan-check-code-button = Wyślij kod kontrolny
scan-check-code-busy = Wysyłanie…
scan-check-code-refused-heading = Ten kod kontrolny nie został przyjęty
scan-check-code-refused-advice = Porównaj go z kodem na nowym telefonie i wpisz jeszcze raz.
scan-check-code-refused-advice-first = Porównaj go z kodem na telefonie i wpisz jeszcze raz.
scan-trouble = Coś nie działa
scan-trouble-camera = Jeśli aplikacja nie widzi kodu: powiększ to okno, rozjaśnij ekran, odsuń trochę telefon i sprawdź, czy aplikacja może używać aparatu.
scan-trouble-page = Jeśli otwiera się strona internetowa albo nic: skanuj aplikacją uwierzytelniającą, a nie aplikacją aparatu w telefonie.
scan-trouble-network = Jeśli aplikacja odczytała kod, a ta strona nie przechodzi dalej: połącz nowy telefon z internetem albo wpisz kod kontrolny, który pokazuje.
scan-trouble-network-first = Jeśli aplikacja odczytała kod, a ta strona nie przechodzi dalej: połącz telefon z internetem albo wpisz kod kontrolny, który pokazuje.
scan-trouble-key = Jeśli aparat w ogóle nie działa: wpisz zamiast tego klucz konfiguracji.
scan-trouble-again = Jeśli nic nie pomaga: przerwij i zaloguj się ponownie, aby otrzymać nowy kod. Stary telefon nadal działa.
scan-trouble-again-first = Jeśli nic nie pomaga: przerwij i zaloguj się ponownie, aby otrzymać nowy kod.

## Waiting

waiting-left =
    { $count ->
        [one] Pozostała minuta.
        [few] Pozostało około { $count } minut.
        [many] Pozostało około { $count } minut.
       *[other] Pozostało około { $count } minuty.
    }
waiting-ends =
    { $count ->
        [one] Dla bezpieczeństwa sesja zakończy się za około minutę.
        [few] Dla bezpieczeństwa sesja zakończy się za { $count } minuty.
        [many] Dla bezpieczeństwa sesja zakończy się za { $count } minut.
       *[other] Dla bezpieczeństwa sesja zakończy się za { $count } minuty.
    }
waiting-more = Potrzebuję więcej czasu
waiting-slow = Serwer logowania odpowiada powoli. Pytamy dalej, nie musisz nic robić.
waiting-offline = Komputer nie ma połączenia z siecią. Gdy je odzyska, ta strona sama przejdzie dalej.
waiting-fault = Ostatnie sprawdzenie się nie udało. Automatycznie spróbujemy ponownie.

waiting-away = Serwer logowania jest chwilowo niedostępny. Pytamy dalej, nie musisz nic robić.
upstream-ask = Jeśli to potrwa dłużej, zapytaj pomoc informatyczną: { $contacts }.
upstream-ask-help-desk = Jeśli to potrwa dłużej, zwróć się tam, gdzie zwykle otrzymujesz pomoc informatyczną.
upstream-well-heading = Możesz już przejść dalej
upstream-well-advice = Serwer logowania znów przyjmuje żądania. Jeśli hasło lub kod były już wpisane, wpisz je jeszcze raz.

## Done

done-heading = Nowy telefon jest gotowy
done-heading-first = Telefon jest gotowy
done-lead = Token został przeniesiony. Od teraz loguj się kodami z nowego telefonu.
done-lead-first = Aplikacja na telefonie jest skonfigurowana. Od teraz loguj się kodami, które pokazuje.
done-took =
    { $count-minutes ->
        [0] Zajęło to { $count-seconds } s.
       *[other] Zajęło to { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Od teraz loguj się kodami, które pokazuje aplikacja, a nie SMS-ami.
done-test = Wypróbuj go od razu
done-test-how = Zanim odłożysz stary telefon, zaloguj się nowym do dowolnej usługi w pracy.
done-test-how-first = Zaloguj się kodem z aplikacji do dowolnej usługi w pracy.
done-test-link = Wypróbuj: zaloguj się do { $name }
done-old = Usuń token ze starego telefonu
done-old-dead = Jeśli stary telefon nadal pokazuje token, ten token już nie działa. Aby go usunąć:
done-old-arrow = Naciśnij strzałkę obok tokenu swojego konta służbowego.
done-old-delete = Wybierz „Delete Code”.
done-not-you = To nie Ty? A może nowy telefon nie działa?

closed-heading = Wylogowano
closed-moved = Token jest na nowym telefonie.
closed-moved-first = Token jest na telefonie.
closed-moved-number = Kody dostępu przychodzą na nowy numer.
closed-lead = Możesz już zamknąć to okno.

## Text messages

sms-heading = Kody dostępu przychodzą SMS-em
sms-lead = To, co trzeba zrobić, zależy od tego, co się zmieniło.
sms-same = Mam nowy telefon z tym samym numerem
sms-same-how = Nie musisz nic robić. Kody dostępu przychodzą na Twój numer, bez względu na telefon.
sms-number = Mam nowy numer
sms-number-how = Zmień go, dopóki stary numer odbiera wiadomości:
sms-change-how = Zaloguj się kodem dostępu wysłanym na stary numer. Potem podaj nowy. Zajmie to około dwóch minut.
sms-change-button = Zmień mój numer
sms-step-open = Otwórz stronę rejestracji swojej organizacji i wróć tutaj po następny krok.
sms-step-open-link = Otwórz stronę rejestracji (w nowej karcie)
sms-step-find = Otwórz stronę rejestracji swojej organizacji. Znajdziesz ją pod nazwą „Manage My Token” tam, gdzie logujesz się w pracy.
sms-step-sign-in = Zaloguj się jak zwykle, kodem dostępu wysłanym na stary numer.
sms-step-choose = Wybierz „Send My Passcode Via SMS”, wpisz nowy numer i postępuj zgodnie z instrukcjami.
sms-step-done = Od tej chwili kody dostępu będą przychodzić na nowy numer.
sms-app = Wolę używać aplikacji
sms-app-how = Zaloguj się tutaj kodem dostępu z SMS-a i skonfiguruj aplikację na telefonie.
sms-app-button = Skonfiguruj aplikację
sms-lost = Stary numer nie odbiera już wiadomości
sms-number-heading = Nowy numer telefonu
sms-number-lead = Dokąd mamy wysyłać kody dostępu?
sms-region = Kraj
sms-region-choose = Wybierz kraj
sms-region-problem = Wybierz kraj z listy.
sms-number-label = Numer telefonu komórkowego
sms-number-hint = Tak jak zapisuje się go w kraju albo ze znakiem + i numerem kierunkowym kraju. Spacje nie mają znaczenia.
sms-number-button = Dalej
sms-number-next = Na razie nic się nie zmieni. Najpierw pokażemy ten numer jeszcze raz.
sms-number-characters = Wpisz numer samymi cyframi. Na początku może stać tylko znak +.
sms-number-short = Ten numer jest za krótki. Wpisz go w całości, razem z numerem kierunkowym.
sms-number-long = Ten numer jest za długi. Sprawdź, czy jakieś cyfry się nie powtórzyły.
sms-number-elsewhere = To nie jest numer z wybranego kraju ({ $region }). Wybierz kraj, z którego pochodzi numer, albo popraw numer.
sms-number-not-served = Nie wysyłamy tu kodów dostępu na numery z tego kraju ({ $region }). Wpisz numer z kraju, który jest na liście.
sms-number-unknown = W wybranym kraju nie ma takiego numeru. Sprawdź cyfry.
sms-number-premium = Nie wysyłamy kodów dostępu na numery o podwyższonej opłacie. Wpisz własny numer telefonu komórkowego.
sms-number-no-texts = Ten numer nie może odbierać SMS-ów. Wpisz numer telefonu komórkowego.
sms-number-same = Kody dostępu już przychodzą na ten numer. Wpisz inny albo przerwij.
sms-number-refused-heading = Ten numer nie został przyjęty
sms-number-refused-advice = Kody dostępu nadal przychodzą na stary numer. Sprawdź nowy i wpisz go jeszcze raz.
sms-confirm-heading = Czy to jest Twój nowy numer?
sms-confirm-lead = Kody dostępu będą przychodzić na ten numer:
sms-confirm-why = Porównaj każdą cyfrę. Z błędnym numerem nie będzie już można się zalogować.
sms-confirm-button = Tak, wysyłajcie tam kody dostępu
sms-confirm-busy = Zmienianie…
sms-confirm-other = Nie, popraw numer
sms-code-heading = Wpisz kod, który przyszedł na nowy numer
sms-code-lead = SMS z kodem jest w drodze na numer
sms-code-label = Kod
sms-code-problem = Wpisz kod z SMS-a: od 4 do 16 cyfr lub liter.
sms-code-until = Numer zostanie zmieniony dopiero po przyjęciu tego kodu.
sms-code-other = SMS nie przychodzi: podaj inny numer
sms-code-refused-heading = Ten kod nie został przyjęty
sms-code-refused-advice = Wpisz kod z najnowszego SMS-a, który przyszedł na nowy numer.
sms-done-heading = Numer został zmieniony
sms-done-lead = Kody dostępu przychodzą teraz na numer kończący się na { $digits }.
sms-done-test = Zaloguj się do dowolnej usługi w pracy. Kod dostępu musi przyjść na nowy numer.
sms-done-old = Stary numer
sms-done-old-how = Kody dostępu nie będą już na niego przychodzić.
sms-done-not-you = To nie Ty? A może SMS nie przychodzi?

## Lost

lost-heading = Skontaktuj się z pomocą informatyczną
lost-lead = Bez starego telefonu nie da się tutaj potwierdzić tożsamości. Zajmie się tym pomoc informatyczna, ta strona tego nie umożliwia.
lost-lead-first = Ta strona nie może pomóc bardziej. Pomoże pomoc informatyczna.
lost-reset = Poproś o zresetowanie tokenu
lost-contact = Pomoc informatyczna
lost-no-contact = Zwróć się tam, gdzie zwykle otrzymujesz pomoc informatyczną.
lost-ready = Przygotuj
lost-ready-userid = swoją nazwę użytkownika
lost-ready-identity = coś, co potwierdza tożsamość, na przykład legitymację służbową
lost-ready-phone = nowy telefon
lost-ready-phone-first = telefon
lost-ready-phone-number = telefon
lost-stolen = Jeśli telefon został skradziony, zgłoś to od razu, nawet jeśli nie masz jeszcze nowego.

## Help

help-heading = Pomoc
help-lead = Jak przenieść token i gdzie znaleźć to, co potrzebne.
help-app = Masz oba telefony
help-app-sign-in = Zaloguj się tutaj nazwą użytkownika i hasłem.
help-app-passcode = Wpisz kod dostępu, który pokazuje aplikacja na starym telefonie, albo zatwierdź na nim prośbę.
help-app-scan = Zeskanuj kod QR aplikacją { $app } na nowym telefonie.
help-app-done = Poczekaj, aż na tej stronie pojawi się informacja, że nowy telefon jest gotowy. Potem usuń stary token, wybierając „Delete Code”.
help-first-how = Zaloguj się nazwą użytkownika i hasłem. Jeśli przyjdzie kod w SMS-ie lub e-mailu, wpisz go. Potem zeskanuj kod QR aplikacją na telefonie.
help-address = Gdzie na starym telefonie jest adres tej strony
help-address-how = W aplikacji uwierzytelniającej naciśnij strzałkę po prawej stronie tokenu i wybierz „View Details”. W dolnym polu jest adres strony rejestracji Twojej organizacji.
help-address-blank = Pole może być puste, jeśli Twoja organizacja nie używa próśb o zatwierdzenie. Wtedy poszukaj „Manage My Token” tam, gdzie logujesz się w pracy.
help-texts = Kody dostępu przychodzą SMS-em
help-texts-how = Gdy numer jest ten sam, nie musisz nic robić. Nowy numer trzeba zarejestrować.
help-texts-link = Kody dostępu w SMS-ach
help-copied = Aplikacja jest już na nowym telefonie
help-fob = Masz brelok z kodami lub aplikację na laptopie
help-fob-how = Zaloguj się tutaj i wpisz kod, który pokazuje. Potem zeskanuj kod QR aplikacją na telefonie.
help-lost = Nie masz już starego telefonu
help-lost-how = Wtedy zwróć się do pomocy informatycznej swojej organizacji. Nikt inny, nawet producent aplikacji, nie może pomóc.
help-old = Stary telefon nadal pokazuje token
help-old-how = Ten token przestaje działać, gdy nowy telefon jest gotowy. Usuniesz go, wybierając w aplikacji „Delete Code”.
help-refused = Kod dostępu jest odrzucany
help-refused-how = Kod dostępu działa tylko raz. Poczekaj na następny i włącz w telefonie automatyczne ustawianie godziny.

## Errors

error-heading = Coś poszło nie tak
error-not-found-heading = Nie ma takiej strony
error-not-found-advice = Adres może zawierać błąd albo być nieaktualny.
error-not-found-way-on = Przejdź na początek
error-malformed-heading = To żądanie jest niezrozumiałe
error-malformed-advice = Zacznij od pierwszej strony i korzystaj z jej przycisków.
error-malformed-way-on = Przejdź na początek
error-not-ours-heading = Ten formularz nie pochodzi z tej strony
error-not-ours-advice = Dla bezpieczeństwa nie został przekazany dalej. Jeśli prowadził tu odnośnik albo inna witryna, zacznij od pierwszej strony.
error-not-ours-way-on = Przejdź na początek
error-origin-hidden-heading = Przeglądarka ukrywa, skąd pochodzi ten formularz
error-origin-hidden-advice = Dla bezpieczeństwa nie został przekazany dalej. Otwórz tę stronę w innej przeglądarce lub wyłącz tryb Internet Explorera. Jeśli ten komunikat wróci, skontaktuj się z pomocą informatyczną: być może urządzenie w sieci usuwa to, co podaje przeglądarka.
error-origin-hidden-way-on = Przejdź na początek
error-too-many-cookies-heading = Przeglądarka wysłała za dużo plików cookie
error-too-many-cookies-advice = Pochodzą z innych witryn organizacji. Usuń pliki cookie tych witryn lub otwórz tę stronę w oknie prywatnym. Jeśli ten komunikat wróci, skontaktuj się z pomocą informatyczną.
error-too-many-cookies-way-on = Przejdź na początek
error-two-cookies-heading = Przeglądarka wysłała dwa pliki cookie tej strony
error-two-cookies-advice = Wczytaj tę stronę ponownie. Jeśli ten komunikat wróci, zamknij wszystkie okna przeglądarki lub użyj okna prywatnego i powiadom dział IT. Jeden z tych plików cookie może pochodzić z innej witryny organizacji.
error-two-cookies-way-on = Przejdź na początek
error-sign-on-heading = Logowanie Twojej organizacji nie przekazało nazwy użytkownika
error-sign-on-advice = Tego, co o Tobie podaje, nie można tu użyć, więc nic nie zostało wysłane. Powiadom pomoc informatyczną.
error-sign-on-way-on = Przejdź na początek
error-limited-heading = Zbyt wiele prób
error-limited-advice =
    { $count ->
        [one] Ze względu na bezpieczeństwo konta odczekaj minutę przed następną próbą.
        [few] Ze względu na bezpieczeństwo konta odczekaj { $count } minuty przed następną próbą.
        [many] Ze względu na bezpieczeństwo konta odczekaj { $count } minut przed następną próbą.
       *[other] Ze względu na bezpieczeństwo konta odczekaj { $count } minuty przed następną próbą.
    }
error-limited-counts = Liczą się odrzucone hasła, a także logowania, których nikt nie zatwierdził na starym telefonie.
error-limited-way-on = Przejdź na początek
error-address-limited-heading = Zbyt wiele odrzuconych logowań z tej sieci
error-address-limited-advice =
    Ograniczenie dotyczy adresu sieciowego, a nie konta: odrzucono stamtąd kilka logowań, być może współpracowników. { $count ->
        [one] Odczekaj minutę i spróbuj ponownie.
        [few] Odczekaj { $count } minuty i spróbuj ponownie.
        [many] Odczekaj { $count } minut i spróbuj ponownie.
       *[other] Odczekaj { $count } minuty i spróbuj ponownie.
    }
error-address-limited-way-on = Przejdź na początek
error-stopped-heading = Logowanie na to konto jest wstrzymane
error-stopped-advice = Kilka prób z rzędu było błędnych. Kolejna mogłaby zablokować konto, dlatego ta strona nie wyśle żadnej, dopóki dział IT nie zniesie wstrzymania. Stary telefon nadal działa.
error-stopped-way-on = Zapytaj dział IT
error-under-way-heading = Inne logowanie czeka
error-under-way-advice = Ktoś już loguje się na to konto i czeka na odpowiedź ze starego telefonu. Jeśli to Ty, przejdź dalej tam albo spróbuj ponownie za dwie minuty. Jeśli nie, odrzuć prośbę na starym telefonie i powiadom dział IT.
error-under-way-way-on = Spróbuj ponownie
error-stale-heading = Ten formularz był już wysłany
error-stale-advice = Wpisane dane nie zostały wysłane ponownie.
error-stale-way-on = Dalej
error-busy-heading = Poprzednie żądanie jest jeszcze przetwarzane
error-busy-advice = Poczekaj chwilę i przejdź dalej.
error-busy-way-on = Dalej
error-unreachable-heading = Nie można połączyć się z serwerem logowania
error-unreachable-advice = Nic się nie zmieniło, stary telefon nadal działa. Spróbuj ponownie za kilka minut.
error-unreachable-advice-first = Nic się nie zmieniło. Spróbuj ponownie za kilka minut.
error-unreachable-advice-number = Nic się nie zmieniło. Spróbuj ponownie za kilka minut.
error-unreachable-way-on = Spróbuj ponownie
error-away-heading = Serwer logowania jest chwilowo niedostępny
error-away-advice = Nic się nie zmieniło, stary telefon nadal działa. Ta strona sama sprawdza stan i poinformuje, kiedy można przejść dalej.
error-away-advice-first = Nic się nie zmieniło. Ta strona sama sprawdza stan i poinformuje, kiedy można przejść dalej.
error-away-advice-number = Nic się nie zmieniło. Ta strona sama sprawdza stan i poinformuje, kiedy można przejść dalej.
error-away-way-on = Spróbuj ponownie
error-timed-out-heading = Serwer logowania nie odpowiedział na czas
error-timed-out-advice = Nie wiadomo, czy żądanie do niego dotarło. Spróbuj ponownie za minutę.
error-timed-out-way-on = Spróbuj ponownie
error-reported-heading = Serwer logowania zgłasza problem
error-reported-advice = Spróbuj ponownie. Jeśli problem się powtórzy, zapytaj pomoc informatyczną.
error-reported-way-on = Spróbuj ponownie
error-not-understood-heading = Serwer logowania odpowiedział w nieoczekiwany sposób
error-not-understood-advice = Spróbuj ponownie za kilka minut. Jeśli problem się powtórzy, zapytaj pomoc informatyczną.
error-not-understood-way-on = Spróbuj ponownie
error-full-heading = Wiele osób przenosi teraz swój token
error-full-advice = Nic się nie zmieniło, stary telefon nadal działa. Ta strona sama sprawdza stan i poinformuje, kiedy można przejść dalej.
error-full-advice-first = Nic się nie zmieniło. Ta strona sama sprawdza stan i poinformuje, kiedy można przejść dalej.
error-full-advice-number = Nic się nie zmieniło. Ta strona sama sprawdza stan i poinformuje, kiedy można przejść dalej.
error-full-way-on = Spróbuj ponownie
error-sessions-away-heading = Ta strona ma chwilę przerwy
error-sessions-away-advice = Nic nie przepadło: za kilka sekund strona sama sprawdzi stan i wróci do przerwanego kroku.
error-sessions-away-way-on = Sprawdź teraz
error-internal-heading = Na tej stronie wystąpił błąd
error-internal-advice = To nie Twoja wina. Spróbuj ponownie, a jeśli problem się powtórzy, zapytaj pomoc informatyczną.
error-internal-way-on = Spróbuj ponownie

## The mail that says that something changed

mail-token-moved-subject = Twój token został przeniesiony na inny telefon
mail-token-moved-subject-first = Twój token został skonfigurowany na telefonie
mail-token-moved-lead = Token użytkownika { $userid }, z którego pochodzą kody dostępu do logowania, został przeniesiony na inny telefon.
mail-token-moved-lead-first = Token użytkownika { $userid }, z którego pochodzą kody dostępu do logowania, został skonfigurowany na telefonie.
mail-when = Kiedy: { $when }
mail-from = Z adresu sieciowego: { $address }
mail-token-moved-you = Jeśli to Twoje działanie, nie musisz nic więcej robić. Kody na starym telefonie już nie działają.
mail-token-moved-you-first = Jeśli to Twoje działanie, nie musisz nic więcej robić.
mail-number-changed-subject = Twoje kody dostępu są wysyłane na inny numer telefonu
mail-number-changed-lead = Numer telefonu, na który { $userid } otrzymuje kody dostępu do logowania, został zmieniony.
mail-number-changed-you = Jeśli to Twoje działanie, nie musisz nic więcej robić. Na stary numer nie przychodzą już kody dostępu.
mail-enrolment-started-subject = Wydano kod QR dla Twojego tokena
mail-enrolment-started-lead = Ktoś zalogował się jako { $userid } i otrzymał kod QR. Telefon, który go zeskanuje, otrzyma token użytkownika { $userid }, z którego pochodzą kody dostępu do logowania.
mail-enrolment-started-you = Jeśli to Twoje działanie, nie musisz nic więcej robić.
mail-enrolment-unknown-subject = Twój token może być na innym telefonie
mail-enrolment-unknown-lead = Ktoś zalogował się jako { $userid } i otrzymał kod QR. Telefon, który go zeskanuje, otrzyma token użytkownika { $userid }, z którego pochodzą kody dostępu do logowania. Nie wiemy, czy jakiś telefon go zeskanował.
mail-enrolment-unknown-you = Jeśli to Twoje działanie, nie musisz nic więcej robić. Jeśli nie udało się dokończyć, możesz w każdej chwili zacząć od nowa.
mail-not-you = Jeśli to nie Twoje działanie, ktoś może znać Twoje hasło. Natychmiast powiadom pomoc informatyczną:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Strona internetowa: { $url }
mail-contact-hours = Godziny pracy: { $hours }

## The status page for the help desk

status-title = Przenoszenie tokenów: stan
status-fine-heading = Wszystko działa
status-fine-advice = SecEnrol odpowiada, a użytkownicy przechodzą dalej.
status-quiet-heading = Jest spokojnie
status-quiet-advice = W ciągu ostatniej godziny nikt się nie logował, więc o stanie SecEnrol nic nie wiadomo.
status-trouble-heading = SecEnrol nie odpowiada prawidłowo
status-trouble-advice = W ciągu ostatniej godziny wiele żądań do SecEnrol pozostało bez odpowiedzi. Przyczyna jest w dzienniku.
status-unready-heading = Portal nie jest gotowy
status-unready-advice = Nikt nie może tu kontynuować, dopóki to nie zostanie naprawione:
status-now = Teraz
status-under-way = Przeniesienia w toku lub właśnie zakończone
status-unknown = brak danych
status-in-flight = Żądania czekające na SecEnrol
status-notices = E-maile i wywołania do dostarczenia
status-audit-lost = Utracone wiersze audytu
status-funnel = Ostatnie 24 godziny: jak daleko dochodzą użytkownicy
status-step = Krok
status-people = Osoby
status-percent = Względem poprzedniego kroku
status-percent-of = { $percent }%
status-started = Strona początkowa wyświetlona
status-signed-in = Hasło przyjęte
status-confirmed = Potwierdzenie starym telefonem
status-done = Nowy telefon gotowy
status-given-up = Przerwane
status-given-up-count = Przerwane w trakcie: { $count }
status-hours = Ostatnie 24 godziny, jedna po drugiej
status-drawing = Słupki dla każdej z ostatnich 24 godzin: gotowe telefony, przerwane przeniesienia oraz znacznik tam, gdzie SecEnrol nie odpowiadał. Liczby są w tabeli poniżej.
status-table = To samo w tabeli
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
