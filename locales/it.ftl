# Le parole delle pagine del portale, in italiano. I termini sono in docs/glossary.md.

language-name = Italiano
languages = Lingue
product = Trasferisci il mio token
skip = Vai al contenuto
help-link = Aiuto
person = Nuovo telefono per
person-first = Configurazione dell’app per
person-number = Nuovo numero di telefono per
person-done = Accesso effettuato come
person-begun = Accesso iniziato alle { $time } da { $address }
person-other = Qualcuno ha effettuato un altro accesso a questo account alle { $time } da { $address }. Se non l’ha fatto lei, contatti l’assistenza informatica prima di continuare.
person-other-here = Qualcuno ha effettuato un altro accesso a questo account alle { $time } dal suo stesso indirizzo di rete. Se non l’ha fatto lei, contatti l’assistenza informatica prima di continuare.
finish = Fine
stop = Esci
progress = Passaggio { $count-now } di { $count-all }
progress-open = Passaggio { $count-now }
track-sign-in = Accesso
track-passcode = Conferma
track-scan = Scansione
track-done = Fatto
track-sms-number = Nuovo numero
track-sms-confirm = Controllo
track-sms-code = Codice di accesso
title-wrong = Errore: { $title }
copy = Copia
copied = Copiato
check-now = Controlla ora
quoted = Il server di accesso segnala:
reference = Se contatta l’assistenza informatica, indichi il riferimento { $reference }.
back-to-start = Torna alla pagina iniziale
support-link = Contatta l’assistenza informatica
support-phone = Telefono
support-email = E-mail
support-url = Pagina web
support-hours = Orari
problem-heading = Manca qualcosa o c’è un errore
card-heading = Contatta l’assistenza informatica
card-lead = Comunichi questi dati all’assistenza informatica. Non contengono né password né codici di accesso.
card-reference = Riferimento
card-time = Ora
card-step = Passaggio
card-reason = Che cosa è successo
card-copy = Copia i dati
card-mail = Scrivi un’e-mail
tries-left =
    { $count ->
        [one] Questo è l’ultimo tentativo. Poi dovrà accedere di nuovo.
       *[other] Le restano { $count } tentativi.
    }
demo-banner = Questa è una dimostrazione. Non usa account reali.
demo-phones = Apri i telefoni della dimostrazione
demo-phone = Apri i telefoni di { $userid }
insecure-banner = Questa pagina non è cifrata. Altre persone sulla sua rete potrebbero vedere ciò che scrive.

## Inizio

start-heading = Trasferisca il token su un nuovo telefono
start-heading-first = Configuri l’app sul telefono
start-ready = Prima di iniziare
start-lead = Le servono entrambi i telefoni per circa 2 minuti.
start-lead-first = Le serve il telefono per circa 2 minuti.
start-ready-install = Installi { $app } sul nuovo telefono
start-ready-install-first = Installi { $app } sul telefono
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Inquadra per installare
start-store-ios-qr = Codice QR che porta all’app nell’App Store
start-store-android-qr = Codice QR che porta all’app su Google Play
start-ready-here = Sta leggendo questa pagina sul nuovo telefono?
start-ready-here-first = Sta leggendo questa pagina sul telefono da configurare?
start-ready-here-how = Apra questa pagina su un computer:
start-ready-here-else = Non ha un computer? Continui qui con una chiave di configurazione.
start-where = Su quale dispositivo sta leggendo questa pagina?
start-where-new = Sul mio nuovo telefono
start-where-scan = Oppure inquadri questo codice QR con la fotocamera del vecchio telefono per aprire lì questa pagina.
start-where-alt = Codice QR che porta a questa pagina
start-where-old = Sul mio vecchio telefono
start-where-old-how = Continui qui. Poi inquadri il codice QR su questo schermo con il nuovo telefono.
start-question = Qual è la sua situazione?
start-app = Ho ancora il vecchio telefono, con l’app
start-app-detail = L’app mostra codici di accesso o richieste di accesso.
start-sms = Ricevo i codici di accesso via SMS
start-sms-detail = Il mio telefono o il mio numero è nuovo.
start-first = Configuro l’app per la prima volta
start-first-detail = Non ho mai usato l’app.
start-other = Ricevo già codici di accesso
start-other-app = Mostra le altre scelte
start-lost = Non ho più il vecchio telefono
start-lost-detail = Perso, rubato, rotto, ripristinato o dato via.
start-under-way = Ha già iniziato a passare a un nuovo telefono in questo browser.
start-under-way-first = Ha già iniziato a configurare l’app in questo browser.
start-under-way-number = Ha già iniziato a cambiare il numero in questo browser.
start-continue = Continua
start-choices = Mostra le altre scelte

stopped-heading = Uscita effettuata
stopped-advice = Ha visto “Il nuovo telefono è pronto”? Allora ha finito. Se no, acceda di nuovo con il vecchio telefono. Se i codici di accesso di quel telefono non vengono accettati, usi il nuovo telefono.
stopped-advice-first = Ha visto “Il telefono è pronto”? Allora ha finito. Se no, acceda di nuovo.
stopped-advice-app = Ha visto “Il telefono è pronto”? Allora ha finito. Se no, acceda di nuovo. Se non arriva nessun SMS, usi il codice di accesso che l’app mostra.
stopped-advice-number = Ha visto “Il suo numero è stato cambiato”? Allora ha finito. Se no, acceda di nuovo. Se al vecchio numero non arriva nessun codice di accesso, guardi sul nuovo numero.
over-heading = Qui la sua sessione non è più attiva
over-advice = La sessione in questo browser è terminata. Se non ha visto una pagina che dice che tutto è fatto, ricominci.
no-cookie-heading = Qui non c’è una sessione attiva
no-cookie-advice = Se ha appena effettuato l’accesso, il browser non ha conservato il cookie di questa pagina. Consenta i cookie per questa pagina o apra la pagina in una finestra separata. Se ha chiuso la sessione, ricominci.
no-cookie-window = Apri questa pagina in una finestra separata

## Accesso

sign-in-heading = Accesso
sign-in-lead = Usi il nome utente e la password di lavoro.
sign-in-userid = Nome utente
sign-in-userid-hint = Per esempio jsmith, CORP\jsmith o jsmith@example.org.
sign-in-userid-locked = Ha effettuato l’accesso alla sua organizzazione con questo nome utente.
sign-in-userid-problem = Inserisca il nome utente, con il dominio se ne usa uno. Può contenere lettere, cifre, spazi e \ . _ - @ ' + $ #. Se ha incollato il nome utente, lo digiti.
sign-in-userid-other = Può usare solo il nome utente con cui ha effettuato l’accesso alla sua organizzazione. Lo abbiamo inserito nel campo.
sign-in-password = Password o PIN
sign-in-password-show = Mostra la password
sign-in-password-hide = Nascondi la password
sign-in-password-empty = Inserisca la password o il PIN.
sign-in-password-problem = Inserisca la password o il PIN: al massimo 256 caratteri, senza interruzioni di riga.
sign-in-button = Accedi
sign-in-busy = Accesso in corso…
sign-in-next = Poi le servirà il vecchio telefono.
sign-in-next-first = Poi potrebbe ricevere un codice di accesso via SMS o e-mail. Quindi configurerà l’app sul telefono.
sign-in-next-app = Poi inserirà il codice di accesso ricevuto via SMS. Quindi configurerà l’app sul telefono.
sign-in-next-number = Poi inserirà un codice di accesso che inviamo al vecchio numero. Quindi inserirà il nuovo numero.
sign-in-lost = Non ho più il vecchio telefono
sign-in-lost-first = Contatta l’assistenza informatica
sign-in-lost-number = Il mio vecchio numero non riceve più messaggi
sign-in-refused-heading = Il nome utente o la password non sono stati accettati
sign-in-refused-advice = Controlli il nome utente e che Bloc Maiusc non sia attivo.
sign-in-refused-last = Per ora, questo è il suo ultimo tentativo.
sign-in-refused-locked = Se il nome utente e la password sono senz’altro giusti, il suo account potrebbe essere bloccato. Contatti l’assistenza informatica.
sign-in-other-heading = In questo browser è già in uso un altro nome utente
sign-in-other-advice = Continui con quel nome utente, oppure esca dalla sessione prima di usarne un altro.

ended-expired-heading = La sessione è terminata
ended-expired-advice = Per la sua sicurezza, le sessioni terminano dopo alcuni minuti. Ha visto “Il nuovo telefono è pronto”? Allora ha finito. Se no, acceda di nuovo con il vecchio telefono. Se i codici di accesso di quel telefono non vengono accettati, usi il nuovo telefono.
ended-expired-advice-first = Per la sua sicurezza, le sessioni terminano dopo alcuni minuti. Ha visto “Il telefono è pronto”? Allora ha finito. Se no, acceda di nuovo.
ended-expired-advice-number = Per la sua sicurezza, le sessioni terminano dopo alcuni minuti. Ha visto “Il suo numero è stato cambiato”? Allora ha finito. Se no, acceda di nuovo. Se al vecchio numero non arriva nessun codice di accesso, guardi sul nuovo numero.
ended-refused-heading = Accesso non effettuato
ended-refused-advice = La richiesta di accesso non è stata approvata in tempo sul vecchio telefono, oppure il nome utente o la password erano errati. Acceda di nuovo.
ended-refused-advice-first = Il nome utente o la password erano errati, oppure l’accesso ha richiesto troppo tempo. Acceda di nuovo.
ended-refused-advice-number = Il nome utente o la password erano errati, oppure l’accesso ha richiesto troppo tempo. Acceda di nuovo.
ended-failed-heading = Accesso non riuscito
ended-failed-advice = Il server di accesso non ha risposto correttamente. Riprovi tra un minuto.
ended-passcodes-heading = Troppi codici di accesso errati
ended-passcodes-advice = Acceda di nuovo. Poi attenda che il vecchio telefono mostri un nuovo codice di accesso e lo inserisca.
ended-passcodes-advice-first = Acceda di nuovo. Poi inserisca il codice di accesso del messaggio più recente.
ended-passcodes-advice-number = Acceda di nuovo. Poi inserisca il codice di accesso dell’SMS più recente.
ended-check-codes-heading = Troppi codici di controllo errati
ended-check-codes-advice = Acceda di nuovo per ottenere un nuovo codice QR.
ended-numbers-heading = Il suo numero di telefono potrebbe non essere stato cambiato
ended-numbers-advice = Diversi tentativi non sono riusciti. Acceda per ricominciare, oppure contatti l’assistenza informatica.
ended-upstream-heading = Il server di accesso ha chiuso la sua sessione
ended-upstream-advice = Potrebbe essere passato troppo tempo. Acceda per ricominciare.

## Approvazione

approve-heading = Guardi il vecchio telefono
approve-heading-first = Accesso in corso
approve-heading-number = Accesso in corso
approve-lead = Approvi lì la richiesta di accesso, se ne riceve una. Poi questa pagina continua da sola.
approve-lead-first = Il server di accesso non ha ancora risposto. Questa pagina continua da sola.
approve-lead-number = Il server di accesso non ha ancora risposto. Questa pagina continua da sola.
approve-waiting = In attesa del vecchio telefono…
approve-waiting-first = In attesa del server di accesso…
approve-waiting-number = In attesa del server di accesso…
approve-found = Ha approvato la richiesta di accesso. Un momento…
approve-found-first = Accesso effettuato. Un momento…
approve-found-number = Accesso effettuato. Un momento…
approve-only-you = Approvi solo un accesso che ha avviato lei, proprio adesso.
approve-rival = Un secondo accesso a questo account è stato appena rifiutato. Se non l’ha avviato lei, non approvi nessuna richiesta di accesso e contatti l’assistenza informatica.
approve-slow = Se sul vecchio telefono non compare nessuna richiesta di accesso, il server di accesso potrebbe essere lento.
approve-trouble = Non ricevo richieste di accesso
approve-trouble-open = Apra l’app di autenticazione sul vecchio telefono e cerchi una richiesta di accesso.
approve-trouble-network = Controlli che il vecchio telefono sia connesso a Internet.
approve-trouble-again = Se entro 2 minuti non arriva nessuna richiesta di accesso, potrà accedere di nuovo.

## Codice di accesso

passcode-heading = Inserisca il codice di accesso mostrato sul vecchio telefono
passcode-heading-first = Inserisca il codice di accesso che le abbiamo inviato
passcode-heading-number = Inserisca il codice di accesso inviato al vecchio numero
passcode-lead = Guardi nell’app o nell’SMS più recente.
passcode-lead-first = Abbiamo inviato il codice di accesso via SMS o e-mail, al numero o all’indirizzo che la sua organizzazione ha di lei.
passcode-lead-app = Guardi l’SMS più recente.
passcode-lead-number = Guardi l’SMS più recente.
passcode-label = Codice di accesso
passcode-hint = Di solito 6 cifre. Gli spazi non contano.
passcode-problem = Inserisca il codice di accesso mostrato dall’app o dall’SMS più recente sul vecchio telefono: da 4 a 16 cifre o lettere.
passcode-problem-first = Inserisca il codice di accesso del messaggio: da 4 a 16 cifre o lettere.
passcode-problem-number = Inserisca il codice di accesso dell’SMS: da 4 a 16 cifre o lettere.
passcode-button = Continua
passcode-busy = Controllo in corso…
passcode-refused-heading = Codice di accesso non accettato
passcode-refused-advice = La maggior parte dei codici di accesso vale una volta sola e per poco tempo. Attenda che il vecchio telefono ne mostri uno nuovo e lo inserisca.
passcode-refused-advice-first = La maggior parte dei codici di accesso vale una volta sola e per poco tempo. Inserisca quello del messaggio più recente. Per riceverne un altro, esca dalla sessione e acceda di nuovo.
passcode-refused-advice-number = La maggior parte dei codici di accesso vale una volta sola e per poco tempo. Inserisca quello dell’SMS più recente. Per riceverne un altro, esca dalla sessione e acceda di nuovo.
passcode-clock = Il vecchio telefono dovrebbe mostrare ora { $time }. Se mostra un’altra ora, attivi data e ora automatiche.
passcode-after-fault = Usi un nuovo codice di accesso. L’ultimo potrebbe essere già stato usato.
passcode-trouble = Il mio codice di accesso non funziona
passcode-trouble-name = Su alcuni telefoni l’app ha ancora il vecchio nome, “SecurEnvoy Soft Token”.
passcode-trouble-copied = Usi l’app sul vecchio telefono. Se un backup o un trasferimento di dati ha copiato l’app sul nuovo telefono, i codici di accesso di quella copia non sono accettati.
passcode-trouble-fob = Se ha un portachiavi che genera codici di accesso, o l’app su un portatile, inserisca il codice di accesso che compare lì.
passcode-trouble-account = Nell’app, usi il codice di accesso del suo account di lavoro.
passcode-trouble-text = Se riceve i codici di accesso via SMS, usi il messaggio più recente. Può impiegare un minuto ad arrivare.
passcode-trouble-text-first = Usi il messaggio più recente. Può impiegare un minuto ad arrivare, e un’e-mail può trovarsi nella posta indesiderata. Se non arriva nessun messaggio, contatti l’assistenza informatica: l’assistenza informatica potrebbe avere un numero o un indirizzo e-mail sbagliato.
passcode-trouble-text-number = Usi l’SMS più recente. Può impiegare un minuto ad arrivare.
passcode-trouble-voice = Se invece riceve una telefonata, risponda e inserisca il codice di accesso che sente.
passcode-trouble-several = Se un messaggio contiene più codici di accesso, usi ognuno una volta sola, nell’ordine del messaggio. Un codice di accesso per tutto il giorno vale finché non arriva il successivo.
passcode-trouble-clock = Attivi data e ora automatiche sul vecchio telefono. Se l’ora è sbagliata, lo sono anche i codici di accesso.

## Codice QR

scan-heading = Inquadri questo codice QR con il nuovo telefono
scan-heading-first = Inquadri questo codice QR con il telefono
scan-phone-heading = Configuri l’app su questo telefono
scan-lead = I codici di accesso del vecchio telefono funzionano finché il nuovo telefono non è pronto.
scan-lead-first = Quando il telefono sarà pronto, acceda con i codici di accesso mostrati dall’app.
scan-picture = Codice QR
scan-qr-alt = Codice QR da inquadrare con l’app di autenticazione sul nuovo telefono
scan-qr-alt-first = Codice QR da inquadrare con l’app di autenticazione sul telefono
scan-no-qr = Il codice QR non può essere mostrato. Usi invece la chiave di configurazione.
scan-not-printed = Il codice QR e la chiave di configurazione non vengono stampati, perché sono segreti.
scan-cannot = Non riesce? Usi la chiave di configurazione
scan-app-link = Sul nuovo telefono? Apri l’app
scan-app-link-first = Sul telefono da configurare? Apri l’app
scan-setup-key = Nell’app sul nuovo telefono scelga di inserire una chiave manualmente. Digiti o incolli questa chiave di configurazione. Non la mostri a nessuno.
scan-setup-key-first = Nell’app sul telefono scelga di inserire una chiave manualmente. Digiti o incolli questa chiave di configurazione. Non la mostri a nessuno.
scan-steps = Sul nuovo telefono
scan-steps-first = Sul telefono
scan-step-app = Apra { $app }.
scan-step-add = Aggiunga un token. Consenta l’uso della fotocamera.
scan-step-point = Inquadri il codice QR.
scan-step-key = Scelga di inserire una chiave manualmente e digiti la chiave di configurazione di questa pagina.
scan-phone-copy = Copi questa chiave di configurazione. Non la mostri a nessuno.
scan-phone-paste = Nell’app { $app }, scelga di inserire una chiave manualmente e incolli la chiave di configurazione.
scan-phone-check = Torni qui e inserisca il codice di controllo mostrato dall’app.
scan-phone-picture = Su un altro telefono? Mostra il codice QR
scan-waiting = In attesa del nuovo telefono…
scan-waiting-first = In attesa del telefono…
scan-scanned = L’ho inquadrato
scan-found = Il telefono è configurato. Un momento…
scan-reloads =
    { $count ->
        [one] Questa pagina si aggiorna ogni secondo.
       *[other] Questa pagina si aggiorna ogni { $count } secondi.
    }
scan-stay = Non aggiornare mentre scrivo
scan-go-on = Riprendi l’aggiornamento automatico
scan-check-code = Vedo un codice di controllo
scan-check-code-label = Codice di controllo
scan-check-code-hint = Solo se il telefono è senza connessione o se ha usato una chiave di configurazione.
scan-check-code-problem = Inserisca il codice di controllo mostrato dal nuovo telefono: da 4 a 32 lettere e cifre.
scan-check-code-problem-first = Inserisca il codice di controllo mostrato dal telefono: da 4 a 32 lettere e cifre.
scan-check-code-button = Invia il codice di controllo
scan-check-code-busy = Invio in corso…
scan-check-code-refused-heading = Codice di controllo non accettato
scan-check-code-refused-advice = Confronti il codice di controllo con quello sul nuovo telefono e lo inserisca di nuovo.
scan-check-code-refused-advice-first = Confronti il codice di controllo con quello sul telefono e lo inserisca di nuovo.
scan-trouble = Non riesco a configurare l’app
scan-trouble-camera = Usi la fotocamera dell’app di autenticazione, non quella del telefono. Se l’app non trova il codice QR, ingrandisca questa finestra, aumenti la luminosità dello schermo e allontani il telefono.
scan-trouble-page = Se si apre una pagina web o non succede nulla: inquadri il codice QR con l’app di autenticazione, non con la fotocamera del telefono.
scan-trouble-network = Se l’app mostra codici di accesso ma questa pagina non va avanti: connetta il nuovo telefono a Internet, oppure inserisca il codice di controllo che mostra.
scan-trouble-network-first = Se l’app mostra codici di accesso ma questa pagina non va avanti: connetta il telefono a Internet, oppure inserisca il codice di controllo che mostra.
scan-trouble-key = Se la fotocamera non funziona affatto, inserisca invece la chiave di configurazione.
scan-trouble-again = Se nulla di tutto ciò funziona, esca dalla sessione. Poi acceda di nuovo con il vecchio telefono per ottenere un nuovo codice QR.
scan-trouble-again-first = Se nulla di tutto ciò funziona, esca dalla sessione. Poi acceda di nuovo per ottenere un nuovo codice QR.

## Attesa

waiting-left =
    { $count ->
        [one] Resta 1 minuto.
       *[other] Restano circa { $count } minuti.
    }
waiting-ends =
    { $count ->
        [one] Per la sua sicurezza, questa sessione termina tra circa un minuto.
       *[other] Per la sua sicurezza, questa sessione termina tra { $count } minuti.
    }
waiting-more = Prolunga la sessione
waiting-slow = Il server di accesso è lento. Continuiamo a provare. Non deve fare nulla.
waiting-offline = Nessuna connessione a Internet. Questa pagina continua appena torna la connessione.
waiting-fault = L’ultimo controllo non è riuscito. Stiamo riprovando automaticamente.

waiting-away = Il server di accesso al momento non è disponibile. Continuiamo a provare. Non deve fare nulla.
upstream-ask = Se l’attesa è troppo lunga, contatti l’assistenza informatica: { $contacts }.
upstream-ask-help-desk = Se l’attesa è troppo lunga, contatti l’assistenza informatica.
upstream-well-heading = Ora può continuare
upstream-well-advice = Il server di accesso funziona di nuovo. Se aveva inserito una password o un codice di accesso, ripeta l’inserimento.

## Fatto

done-heading = Il nuovo telefono è pronto
done-heading-first = Il telefono è pronto
done-lead = D’ora in poi acceda con il nuovo telefono.
done-lead-first = D’ora in poi acceda con i codici di accesso mostrati dall’app.
done-took =
    { $count-minutes ->
        [0] Ci ha messo { $count-seconds } s.
       *[other] Ci ha messo { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = D’ora in poi acceda con i codici di accesso mostrati dall’app, non con gli SMS.
done-test = Faccia subito una prova
done-test-how = Acceda a un servizio aziendale.
done-test-how-first = Acceda a un servizio aziendale con un codice di accesso dell’app.
done-test-link = Provi subito: acceda a { $name }
done-old = Elimini il vecchio token
done-old-dead = Il vecchio token non funziona più. Nell’app sul vecchio telefono:
done-old-arrow = Tocchi la freccia accanto al token.
done-old-delete = Scelga “Delete Code”.
done-not-you = Se non l’ha fatto lei, o se ha bisogno di aiuto:

closed-heading = Uscita effettuata
closed-moved = Il nuovo telefono è pronto.
closed-moved-first = Il telefono è pronto.
closed-moved-number = I codici di accesso arrivano ora al nuovo numero.
closed-lead = Ora può chiudere questa finestra.

## SMS

sms-heading = Riceve i codici di accesso via SMS
sms-lead = Che cosa deve fare dipende da che cosa è cambiato.
sms-same = Ho un nuovo telefono con lo stesso numero
sms-same-how = Non deve fare nulla. I codici di accesso arrivano al suo numero, qualunque sia il telefono.
sms-number = Ho un nuovo numero
sms-number-how = Cambi il suo numero finché il vecchio riceve ancora messaggi:
sms-change-how = Acceda con un codice di accesso che inviamo al vecchio numero. Poi inserisca il nuovo numero. Ci vogliono circa 2 minuti.
sms-change-button = Cambia il mio numero
sms-step-open = Apra la pagina SecurEnvoy della sua organizzazione in una nuova scheda, poi torni qui per il passaggio successivo.
sms-step-open-link = Apri la pagina SecurEnvoy
sms-step-find = Apra la pagina SecurEnvoy della sua organizzazione. Cerchi “Manage My Token” nella pagina di accesso che usa per lavoro.
sms-step-sign-in = Acceda alla pagina SecurEnvoy con un codice di accesso inviato al vecchio numero.
sms-step-choose = Scelga “Send My Passcode Via SMS”, inserisca il nuovo numero e segua le istruzioni.
sms-step-done = Acceda una volta per controllare che un codice di accesso arrivi al nuovo numero.
sms-app = Preferisco usare l’app
sms-app-how = Acceda qui con un codice di accesso ricevuto via SMS. Poi configuri l’app sul telefono.
sms-app-install = Installi { $app } sul telefono
sms-app-button = Configura l’app
sms-lost = Il mio vecchio numero non riceve più messaggi
sms-number-heading = Il suo nuovo numero di telefono
sms-number-lead = Dove dobbiamo inviare i codici di accesso?
sms-region = Paese
sms-region-choose = Scelga un Paese
sms-region-problem = Scelga un Paese dall’elenco.
sms-number-label = Numero di cellulare
sms-number-hint = Come si compone in quel Paese, oppure con + e prefisso internazionale.
sms-number-button = Continua
sms-number-next = Per ora non cambia nulla. Potrà controllare il numero nella pagina successiva.
sms-number-characters = Usi solo cifre. Può mettere un + all’inizio.
sms-number-short = Questo numero è troppo corto. Inserisca il numero intero, con il prefisso.
sms-number-long = Questo numero è troppo lungo. Controlli di non aver digitato una cifra due volte.
sms-number-elsewhere = Questo numero non corrisponde al Paese scelto ({ $region }). Scelga il Paese del numero, oppure corregga il numero.
sms-number-not-served = Non inviamo codici di accesso ai numeri di questo Paese ({ $region }). Inserisca un numero di un Paese dell’elenco.
sms-number-unknown = Questo numero non esiste nel Paese scelto. Controlli le cifre.
sms-number-premium = Non inviamo codici di accesso a numeri a tariffa maggiorata. Inserisca il suo numero di cellulare.
sms-number-no-texts = Questo numero non può ricevere SMS. Inserisca un numero di cellulare.
sms-number-same = I codici di accesso arrivano già a questo numero. Inserisca un altro numero, oppure esca dalla sessione.
sms-number-refused-heading = Numero non accettato
sms-number-refused-advice = I codici di accesso arrivano ancora al vecchio numero. Controlli il nuovo numero e lo inserisca di nuovo.
sms-confirm-heading = È questo il suo nuovo numero?
sms-confirm-lead = I codici di accesso arriveranno a questo numero:
sms-confirm-why = Controlli ogni cifra. Se il numero è sbagliato, non potrà più accedere.
sms-confirm-button = Usa questo numero
sms-confirm-busy = Modifica in corso…
sms-confirm-other = Correggi il numero
sms-code-heading = Inserisca il codice di accesso inviato al nuovo numero
sms-code-lead = Abbiamo inviato un SMS al numero
sms-code-label = Codice di accesso
sms-code-problem = Inserisca il codice di accesso dell’SMS: da 4 a 16 cifre o lettere.
sms-code-until = Il suo numero cambia solo quando questo codice di accesso viene accettato.
sms-code-other = Usa un altro numero
sms-code-refused-heading = Codice di accesso non accettato
sms-code-refused-advice = Inserisca il codice di accesso del messaggio più recente arrivato al nuovo numero.
sms-done-heading = Il suo numero è stato cambiato
sms-done-lead = I codici di accesso arrivano ora al suo numero che termina con { $digits }.
sms-done-test = Acceda a un servizio aziendale. Il codice di accesso dovrebbe arrivare al nuovo numero.
sms-done-old = Il vecchio numero
sms-done-old-how = Al vecchio numero non verranno più inviati codici di accesso.
sms-done-not-you = Se non l’ha fatto lei, o se non arriva nessun codice di accesso:

## Telefono perso

lost-heading = Contatti l’assistenza informatica
lost-lead = Senza il vecchio telefono o il vecchio numero non può dimostrare qui chi è. L’assistenza informatica può aiutarla.
lost-lead-first = L’assistenza informatica può aiutarla.
lost-reset = Richiedi il ripristino
lost-contact = Assistenza informatica
lost-no-contact = Contatti l’assistenza informatica come fa di solito.
lost-card = Dati per l’assistenza informatica
lost-ready = Tenga pronti
lost-ready-userid = il suo nome utente
lost-ready-identity = qualcosa che dimostri la sua identità, come il tesserino aziendale
lost-ready-phone = il nuovo telefono
lost-ready-phone-first = il telefono
lost-ready-phone-number = il telefono
lost-stolen = Se il telefono è stato rubato, avvisi subito l’assistenza informatica, anche se non ne ha ancora uno nuovo.

## Aiuto

help-heading = Aiuto
help-lead = Il token le dà i codici di accesso. Qui è spiegato come trasferirlo su un nuovo telefono e dove trovare ciò che le serve.
help-app = Ha entrambi i telefoni
help-app-sign-in = Acceda qui con il nome utente e la password.
help-app-passcode = Inserisca il codice di accesso dell’app sul vecchio telefono, oppure approvi lì la richiesta di accesso.
help-app-scan = Inquadri il codice QR con { $app } sul nuovo telefono.
help-app-done = Attenda di vedere “Il nuovo telefono è pronto”. Poi, sul vecchio telefono, scelga “Delete Code” nell’app.
help-first-how = Acceda con il nome utente e la password. Se riceve un codice di accesso via SMS o e-mail, lo inserisca. Poi configuri l’app sul telefono.
help-address = Come trovare la pagina SecurEnvoy della sua organizzazione
help-address-how = Nell’app di autenticazione sul vecchio telefono, tocchi la freccia a destra del token e scelga “View Details”. Il riquadro in basso mostra l’indirizzo della pagina SecurEnvoy della sua organizzazione.
help-address-blank = Il riquadro in basso può essere vuoto, se la sua organizzazione non usa le richieste di accesso sul telefono. In questo caso cerchi “Manage My Token” nella pagina di accesso che usa per lavoro.
help-texts = Riceve i codici di accesso via SMS
help-texts-how = Se il numero è lo stesso, non deve fare nulla. Se il numero è nuovo, lo cambi.
help-texts-link = Codici di accesso via SMS
help-copied = L’app è già sul nuovo telefono
help-fob = Ha un portachiavi che genera codici di accesso, o l’app su un portatile
help-fob-how = Acceda qui e inserisca il codice di accesso del portachiavi o del portatile. Poi inquadri il codice QR con l’app sul telefono.
help-lost = Non ha più il vecchio telefono
help-lost-how = Può aiutarla solo l’assistenza informatica della sua organizzazione. Il produttore dell’app non può.
help-old = Il vecchio telefono mostra ancora un token
help-old-how = Appena il nuovo telefono è pronto, il token sul vecchio telefono smette di funzionare. Sul vecchio telefono, scelga “Delete Code” nell’app.
help-refused = Il codice di accesso non viene accettato
help-refused-how = La maggior parte dei codici di accesso vale una volta sola e per poco tempo. Attenda il successivo e attivi data e ora automatiche sul telefono.

## Errori

error-heading = Qualcosa è andato storto
error-not-found-heading = Questa pagina non esiste
error-not-found-advice = L’indirizzo potrebbe essere scritto male o non più valido.
error-not-found-way-on = Vai alla pagina iniziale
error-malformed-heading = Non siamo riusciti a capire questa richiesta
error-malformed-advice = Ricominci dalla prima pagina.
error-malformed-way-on = Vai alla pagina iniziale
error-not-ours-heading = Non abbiamo potuto accettare questo modulo
error-not-ours-advice = Per la sua sicurezza, non abbiamo usato i dati che ha inserito. Se arriva da un link o da un altro sito, ricominci dalla prima pagina.
error-not-ours-way-on = Vai alla pagina iniziale
error-origin-hidden-heading = Il browser nasconde da dove viene questo modulo
error-origin-hidden-advice = Per la sua sicurezza, non abbiamo usato i dati che ha inserito. Apra questa pagina in un altro browser o disattivi la modalità Internet Explorer. Se il messaggio compare di nuovo, contatti l’assistenza informatica: un dispositivo della rete potrebbe rimuovere ciò che il browser invia.
error-origin-hidden-way-on = Vai alla pagina iniziale
error-too-many-cookies-heading = Il browser ha inviato troppi cookie
error-too-many-cookies-advice = I cookie provengono da altri siti della sua organizzazione. Elimini i cookie di quei siti o apra questa pagina in una finestra privata. Se il messaggio compare di nuovo, contatti l’assistenza informatica.
error-too-many-cookies-way-on = Vai alla pagina iniziale
error-two-cookies-heading = Il browser ha inviato due cookie per questa pagina
error-two-cookies-advice = Ricarichi questa pagina. Se il messaggio compare di nuovo, chiuda tutte le finestre del browser o usi una finestra privata e contatti l’assistenza informatica. Uno dei due cookie può provenire da un altro sito della sua organizzazione.
error-two-cookies-way-on = Riprova
error-sign-on-heading = La sua organizzazione non ci ha inviato il suo nome utente
error-sign-on-advice = Non possiamo usare i dati ricevuti, quindi non è stato inviato nulla. Contatti l’assistenza informatica.
error-sign-on-way-on = Contatta l’assistenza informatica
error-limited-heading = Troppi tentativi
error-limited-advice =
    { $count ->
        [one] Per proteggere questo account, attenda un minuto prima di riprovare.
       *[other] Per proteggere questo account, attenda { $count } minuti prima di riprovare.
    }
error-limited-counts = Le password errate contano come tentativi. Contano anche le richieste di accesso che nessuno ha approvato sul vecchio telefono.
error-limited-way-on = Vai alla pagina iniziale
error-address-limited-heading = Troppi accessi non riusciti dalla sua rete
error-address-limited-advice =
    Il limite riguarda il suo indirizzo di rete, non il suo account. Da quell’indirizzo diversi accessi non sono riusciti, forse quelli di altre persone della sua organizzazione. { $count ->
        [one] Attenda un minuto, poi riprovi.
       *[other] Attenda { $count } minuti, poi riprovi.
    }
error-address-limited-way-on = Vai alla pagina iniziale
error-stopped-heading = L’accesso è sospeso per questo account
error-stopped-advice = Diversi tentativi di seguito non sono riusciti, e un altro potrebbe bloccare l’account. L’assistenza informatica può revocare la sospensione.
error-stopped-way-on = Contatta l’assistenza informatica
error-under-way-heading = Un altro accesso è in attesa
error-under-way-advice = Qualcuno sta già accedendo a questo account. Se è lei, continui nell’altra finestra, oppure riprovi tra 2 minuti. Se non è lei, non approvi nessuna richiesta di accesso e contatti l’assistenza informatica.
error-under-way-way-on = Riprova
error-stale-heading = Questo modulo non è più aggiornato
error-stale-advice = Non abbiamo usato il modulo perché appartiene a una pagina precedente. Continui da dove si trova ora.
error-stale-way-on = Continua
error-busy-heading = Stiamo ancora elaborando la sua ultima richiesta
error-busy-advice = Attenda un momento, poi continui.
error-busy-way-on = Continua
error-unreachable-heading = Il server di accesso non è raggiungibile
error-unreachable-advice = Non è cambiato nulla. Può ancora accedere con il vecchio telefono. Riprovi tra qualche minuto.
error-unreachable-advice-first = Non è cambiato nulla. Riprovi tra qualche minuto.
error-unreachable-advice-number = Non è cambiato nulla. Riprovi tra qualche minuto.
error-unreachable-way-on = Riprova
error-away-heading = Il server di accesso al momento non è disponibile
error-away-advice = Non è cambiato nulla. Può ancora accedere con il vecchio telefono. Questa pagina controlla di nuovo da sola e le dirà quando può continuare.
error-away-advice-first = Non è cambiato nulla. Questa pagina controlla di nuovo da sola e le dirà quando può continuare.
error-away-advice-number = Non è cambiato nulla. Questa pagina controlla di nuovo da sola e le dirà quando può continuare.
error-away-way-on = Riprova
error-timed-out-heading = Il server di accesso non ha risposto in tempo
error-timed-out-advice = Non sappiamo se il server di accesso ha ricevuto la sua richiesta. Riprovi tra un minuto.
error-timed-out-way-on = Riprova
error-reported-heading = Il server di accesso segnala un problema
error-reported-advice = Riprovi. Se il problema continua, contatti l’assistenza informatica.
error-reported-way-on = Riprova
error-not-understood-heading = Il server di accesso ha inviato una risposta inattesa
error-not-understood-advice = Riprovi tra qualche minuto. Se il problema continua, contatti l’assistenza informatica.
error-not-understood-way-on = Riprova
error-full-heading = In questo momento troppe persone usano questa pagina
error-full-advice = Non è cambiato nulla. Può ancora accedere con il vecchio telefono. Questa pagina controlla di nuovo da sola e le dirà quando può continuare.
error-full-advice-first = Non è cambiato nulla. Questa pagina controlla di nuovo da sola e le dirà quando può continuare.
error-full-advice-number = Non è cambiato nulla. Questa pagina controlla di nuovo da sola e le dirà quando può continuare.
error-full-way-on = Riprova
error-sessions-away-heading = Questa pagina è momentaneamente indisponibile
error-sessions-away-advice = Non si è perso nulla. Questa pagina controlla di nuovo tra pochi secondi e la riporta dove era.
error-sessions-away-way-on = Controlla di nuovo
error-internal-heading = Qualcosa è andato storto in questa pagina
error-internal-advice = Non dipende da lei. Riprovi. Se il problema continua, contatti l’assistenza informatica.
error-internal-way-on = Riprova

## L’e-mail che avvisa di una modifica

mail-token-moved-subject = I suoi codici di accesso vengono ora da un altro telefono
mail-token-moved-lead = I codici di accesso di { $userid } vengono ora dall’app su un telefono appena configurato. I codici di accesso di telefoni precedenti non funzionano più.
mail-when = Quando: { $when }
mail-from = Dall’indirizzo IP: { $address }
mail-token-moved-you = Se l’ha fatto lei, non deve fare altro.
mail-number-changed-subject = I suoi codici di accesso arrivano ora a un altro numero
mail-number-changed-lead = I codici di accesso di { $userid } arrivano ora a un altro numero di telefono.
mail-number-changed-you = Se l’ha fatto lei, non deve fare altro. Il vecchio numero non riceve più codici di accesso.
mail-enrolment-started-subject = È stato mostrato un codice QR per i suoi codici di accesso
mail-enrolment-started-lead = Qualcuno ha effettuato l’accesso come { $userid } e ha visto un codice QR. Un telefono che legge quel codice QR genera i codici di accesso di { $userid }.
mail-enrolment-started-you = Se l’ha fatto lei, non deve fare altro.
mail-enrolment-unknown-subject = I suoi codici di accesso potrebbero venire ora da un altro telefono
mail-enrolment-unknown-lead = Qualcuno ha effettuato l’accesso come { $userid } e ha visto un codice QR. Un telefono che legge quel codice QR genera i codici di accesso di { $userid }. Non sappiamo se un telefono lo abbia letto.
mail-enrolment-unknown-you = Se l’ha fatto lei, non deve fare altro. Se non ha finito, può ricominciare in qualsiasi momento.
mail-not-you = Se non l’ha fatto lei, qualcuno potrebbe conoscere la sua password. Contatti subito l’assistenza informatica:
mail-contact-phone = Telefono: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Pagina web: { $url }
mail-contact-hours = Orari: { $hours }

## La pagina di stato per l’assistenza informatica

status-title = Stato del portale
status-search = Riferimento o nome utente
status-search-button = Cerca
status-fine-heading = Il portale funziona
status-fine-advice = SecEnrol risponde alle richieste del portale.
status-quiet-heading = Nessuna richiesta a SecEnrol
status-quiet-advice = Nell’ultima ora il portale non ha inviato nulla a SecEnrol, quindi di SecEnrol non si sa nulla.
status-trouble-heading = SecEnrol non risponde correttamente
status-trouble-advice = Nell’ultima ora molte richieste a SecEnrol sono rimaste senza risposta. Il log ne indica il motivo.
status-unready-heading = Il portale non è pronto
status-unready-advice = Nessuno può continuare finché questo non è risolto:
status-now = Adesso
status-under-way = Sessioni in corso o appena concluse
status-unknown = non noto
status-in-flight = Richieste in attesa di SecEnrol
status-notices = Notifiche da inviare
status-audit-lost = Righe di audit perse
status-funnel = Le ultime 24 ore: fin dove arrivano gli utenti
status-step = Passaggio
status-people = Persone
status-percent = Quota del passaggio precedente
status-percent-of = { $percent }%
status-started = Hanno visto la pagina iniziale
status-signed-in = Password accettata
status-confirmed = Arrivati al codice QR
status-done = Nuovo telefono pronto
status-given-up = Abbandoni
status-given-up-count = Abbandoni lungo il percorso: { $count }
status-waves = Gruppi dall’ultimo avvio del programma
status-wave = Gruppo
status-waves-rounded = I numeri sono arrotondati per difetto a un multiplo di cinque.
status-hours = Le ultime 24 ore, ora per ora
status-drawing = Barre per ciascuna delle ultime 24 ore: telefoni pronti, sessioni abbandonate e un segno dove SecEnrol non ha risposto. I numeri sono nella tabella qui sotto.
status-table = I dati in una tabella
status-hour = Ora
status-ago =
    { $count ->
        [0] quest’ora
        [one] 1 h fa
       *[other] { $count } h fa
    }
status-answered = SecEnrol ha risposto
status-failed = SecEnrol non ha risposto
status-at = Aggiornato: { $at }.
status-follow = Aggiorna ogni minuto
status-stay = Non aggiornare più
status-version = Handover { $version }.

## L’annuncio del portale (handover kit)

kit-heading = Nuovo telefono?
kit-lead = Trasferisca il token in autonomia, in circa 2 minuti.
kit-keep = Conservi il vecchio telefono finché il nuovo telefono non è pronto.
kit-step-sign-in = Acceda con il nome utente e la password.
kit-step-confirm = Confermi con il vecchio telefono.
kit-step-scan = Inquadri il codice QR con { $app } sul nuovo telefono.
kit-open = Apra questo indirizzo su un computer, oppure inquadri il codice QR con la fotocamera del vecchio telefono:
kit-open-alt = Codice QR che porta a { $address }
kit-lost = Se non ha più il vecchio telefono, contatti l’assistenza informatica.
# Dopo la virgola del saluto il testo (…-lead) comincia con la minuscola.
kit-mail-hello = Buongiorno,
kit-mail-before-subject = Presto potrà trasferire in autonomia il token su un nuovo telefono
kit-mail-before-lead = presto potrà trasferire in autonomia il token su un nuovo telefono, in circa 2 minuti e senza rivolgersi all’assistenza informatica.
kit-mail-before-day = Questa pagina sarà disponibile dal giorno { $day }:
kit-mail-before-address = Ecco l’indirizzo della pagina:
kit-mail-before-keep = Fino ad allora conservi il vecchio telefono, anche se ne ha già uno nuovo.
kit-mail-day-subject = Ora può trasferire in autonomia il token su un nuovo telefono
kit-mail-day-lead = ha un nuovo telefono o ne avrà presto uno? Ora può trasferire il token in autonomia, in circa 2 minuti:
kit-mail-reminder-subject = Trasferisca il token prima di dare via il vecchio telefono
kit-mail-reminder-lead = usa ancora un vecchio telefono per i codici di accesso? Trasferisca il token sul nuovo telefono prima di dare via il vecchio. Bastano circa 2 minuti:
kit-mail-have = Tenga a portata di mano entrambi i telefoni, il nome utente e la password.
kit-mail-install = Installi { $app } sul nuovo telefono.
kit-mail-safe = Solo questo indirizzo è nostro. Non chiediamo mai la password o un codice di accesso per e-mail o per telefono.
kit-desk-heading = Le domande all’assistenza informatica
kit-desk-lead = I dipendenti possono ora trasferire il token in autonomia, da questa pagina:
kit-desk-rule = Non chieda mai una password o un codice di accesso. Prima di modificare qualcosa in un account, verifichi l’identità della persona come richiesto dalla sua organizzazione.
kit-desk-lost-answer = Verifichi l’identità della persona. Poi la aiuti come prima: solo l’assistenza informatica può dare un nuovo token a chi non ha più il vecchio telefono.
kit-desk-paused = “L’accesso è sospeso per questo account”
kit-desk-paused-answer = Diversi tentativi non sono riusciti, e un altro potrebbe bloccare l’account. Verifichi l’identità della persona. Poi revochi la sospensione sul server del portale con “handover unlock” e il nome utente.
kit-desk-reference = La pagina mostra un riferimento
kit-desk-reference-answer = Cerchi il riferimento nel log e nel registro di audit del portale. Lì si legge che cosa è successo.
kit-desk-waiting = Il nuovo telefono ha il token, ma la pagina aspetta ancora
kit-desk-waiting-answer = Su quella pagina, la persona inserisce il codice di controllo mostrato dall’app.
kit-desk-not-me = “Ho ricevuto un’e-mail sui miei codici di accesso, ma non ho fatto nulla”
kit-desk-not-me-answer = Qualcuno potrebbe conoscere la password. Tratti il caso come un incidente di sicurezza e blocchi subito l’account.
