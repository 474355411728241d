# Le parole delle pagine del portale, in italiano. I termini sono in docs/glossary.md.

language-name = Italiano
languages = Lingue
product = Trasferire il mio token
skip = Vai al contenuto
help-link = Aiuto
person = Trasferimento del token di
person-first = Configurazione del primo telefono di
person-app = Configurazione dell’app per
person-number = Cambio del numero di telefono di
person-done = Accesso effettuato come
person-begun = Iniziato alle { $time } dall’indirizzo { $address }
person-other = Un altro accesso a questo account è stato iniziato alle { $time } dall’indirizzo { $address }. Se non è stato lei, informi il supporto IT prima di proseguire.
finish = Fine
stop = Annulla ed esci
progress = Passo { $count-now } di { $count-all }
progress-open = Passo { $count-now }
track-sign-in = Accesso
track-passcode = Conferma
track-scan = Scansione
track-done = Fatto
track-sms-number = Nuovo numero
track-sms-confirm = Verifica
track-sms-code = Codice
title-wrong = Errore: { $title }
copy = Copia
copied = Copiato
check-now = Controlla ora
quoted = Il server di accesso segnala:
reference = Se si rivolge all’assistenza informatica per questo problema, indichi il riferimento { $reference }.
back-to-start = Torna all’inizio
support-link = Contatta l’assistenza informatica
support-phone = Telefono
support-email = E-mail
support-url = Pagina web
support-hours = Orari
problem-heading = Manca qualcosa o c’è un errore
card-heading = Contatti l’assistenza informatica
card-lead = Comunichi questi dati. Non contengono né password né codici.
card-reference = Riferimento
card-time = Ora
card-step = Passo
card-reason = Che cosa è successo
card-copy = Copia questi dati
card-mail = Scrivi un’e-mail
tries-left =
    { $count ->
        [one] Questo è l’ultimo tentativo; poi dovrà accedere di nuovo.
       *[other] Le restano { $count } tentativi.
    }
demo-banner = Questa è una dimostrazione. Nessun account reale viene modificato.
demo-phones = Apri i telefoni della dimostrazione
demo-phone = Apri i telefoni di { $userid }
insecure-banner = Questa pagina non è cifrata. Altre persone sulla sua rete potrebbero vedere ciò che scrive.

## Inizio

start-heading = Trasferisca il token su un nuovo telefono
start-heading-first = Configuri l’app sul suo primo telefono
start-heading-app = Configuri l’app sul suo telefono
start-ready = Prima di iniziare
start-lead = Servono il vecchio telefono, il nuovo telefono e circa due minuti.
start-lead-first = Servono il telefono e circa due minuti.
start-ready-install = Installi l’app { $app } sul nuovo telefono
start-ready-install-first = Installi l’app { $app } sul telefono
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Inquadra un codice per installarla
start-store-ios-qr = Codice QR che porta all’app nell’App Store
start-store-android-qr = Codice QR che porta all’app su Google Play
start-ready-here = Sta leggendo questa pagina sul nuovo telefono?
start-ready-here-first = Sta leggendo questa pagina proprio su quel telefono?
start-ready-here-how = Un telefono non può inquadrare il proprio schermo. Apra questa pagina su un computer:
start-ready-here-else = Non ha un computer? Prosegua qui e, invece di inquadrare il codice, copi nell’app la chiave di configurazione.
start-where = Dove sta leggendo questa pagina?
start-where-new = Sul mio nuovo telefono
start-where-scan = Oppure inquadri questo codice QR con il vecchio telefono, per aprire lì questa pagina.
start-where-alt = Codice QR che porta a questa pagina
start-where-old = Sul mio vecchio telefono
start-where-old-how = Prosegua qui. Il nuovo telefono inquadrerà poi il codice QR su questo schermo.
start-question = Quale di questi casi è il suo?
start-app = Ho ancora il vecchio telefono, con l’app
start-app-detail = L’app mostra i codici o mi chiede di approvare.
start-sms = Ricevo i codici di accesso via SMS
start-sms-detail = Ho un nuovo telefono o un nuovo numero.
start-first = Questo è il mio primo telefono
start-first-detail = Non ho ancora codici di accesso.
start-other = Ricevo già codici di accesso
start-other-app = Mostra le altre scelte
start-lost = Non ho più il vecchio telefono
start-lost-detail = L’ho perso, rotto, ripristinato o dato via.
start-under-way = Ha già iniziato a trasferire il token in questo browser.
start-under-way-first = Ha già iniziato a configurare il telefono in questo browser.
start-under-way-app = Ha già iniziato a configurare l’app in questo browser.
start-under-way-number = Ha già iniziato a cambiare il numero in questo browser.
start-continue = Riprendi il trasferimento

stopped-heading = Ha annullato l’operazione
stopped-advice = Se questa pagina non le ha detto che il nuovo telefono è pronto, non è cambiato nulla e il vecchio telefono funziona ancora.
stopped-advice-first = Se questa pagina non le ha detto che il telefono è pronto, non è cambiato nulla.
stopped-advice-app = Ha visto che il telefono è pronto? Allora ha finito. Altrimenti non è cambiato nulla: i codici di accesso arrivano ancora via SMS.
stopped-advice-number = Se questa pagina non le ha detto che il numero è cambiato, non è cambiato nulla e i codici di accesso arrivano ancora al vecchio numero.
over-heading = L’accesso qui non è più attivo
over-advice = L’operazione in corso in questo browser è stata annullata o è terminata. Se questa pagina non le ha detto che tutto è fatto, ricominci.
no-cookie-heading = Qui non ha effettuato l’accesso
no-cookie-advice = Se ha appena effettuato l’accesso, il browser non ha conservato il cookie di questa pagina. Consenta i cookie per questa pagina o la apra in una finestra propria. Se si è disconnesso, ricominci.
no-cookie-window = Apri questa pagina in una finestra propria

## Accesso

sign-in-heading = Accesso
sign-in-lead = Usi il nome e la password con cui accede al lavoro.
sign-in-userid = Nome utente
sign-in-userid-hint = Per esempio jsmith, CORP\jsmith o jsmith@example.org.
sign-in-userid-locked = È il nome con cui ha effettuato l’accesso alla sua organizzazione. Si può cambiare solo lì.
sign-in-userid-problem = Inserisca il nome utente: lettere, cifre, spazi e . _ - @ ' + $ #, con il dominio se ne usa uno. Se lo ha incollato, lo digiti.
sign-in-userid-other = Qui si può usare solo il nome con cui ha effettuato l’accesso alla sua organizzazione. Ora si trova nel campo.
sign-in-password = Password o PIN
sign-in-password-show = Mostra la password
sign-in-password-hide = Nascondi la password
sign-in-password-empty = Inserisca la password.
sign-in-password-problem = Inserisca la password. Può avere al massimo 256 caratteri e nessuna interruzione di riga.
sign-in-button = Accedi
sign-in-busy = Accesso in corso…
sign-in-next = Poi confermerà la sua identità con il vecchio telefono.
sign-in-next-first = Poi potrebbe essere richiesto un codice che arriva via SMS o e-mail. Quindi inquadrerà un codice QR con il telefono.
sign-in-next-app = Poi digiterà il codice di accesso ricevuto via SMS. Quindi configurerà l’app.
sign-in-next-number = Poi inserirà un codice di accesso inviato al vecchio numero e indicherà il nuovo.
sign-in-lost = Non ho più il vecchio telefono
sign-in-lost-first = Contatta l’assistenza informatica
sign-in-lost-number = Il mio vecchio numero non riceve più messaggi
sign-in-refused-heading = Accesso non riuscito
sign-in-refused-advice = Controlli il nome utente e che Bloc Maiusc non sia attivo.
sign-in-refused-last = Le resta un tentativo; poi dovrà attendere.
sign-in-refused-locked = Se il nome e la password sono senz’altro giusti, il suo account potrebbe essere bloccato: contatti l’assistenza informatica.
sign-in-other-heading = In questo browser è già in corso un trasferimento
sign-in-other-advice = Riguarda un altro nome utente. Lo porti a termine, oppure lo annulli prima di accedere con un altro nome.

ended-expired-heading = La sessione è terminata
ended-expired-advice = Per la sua sicurezza termina dopo alcuni minuti di inattività. Se questa pagina le ha detto che il nuovo telefono è pronto, ha finito. Altrimenti acceda di nuovo: il vecchio telefono funziona ancora.
ended-expired-advice-first = Per la sua sicurezza termina dopo alcuni minuti di inattività. Se questa pagina le ha detto che il telefono è pronto, ha finito. Altrimenti acceda di nuovo.
ended-expired-advice-number = Per la sua sicurezza termina dopo alcuni minuti di inattività. Se questa pagina le ha detto che il numero è cambiato, ha finito. Altrimenti acceda di nuovo: i codici di accesso arrivano ancora al vecchio numero.
ended-refused-heading = Accesso non effettuato
ended-refused-advice = La richiesta non è stata approvata in tempo sul vecchio telefono, oppure il nome utente o la password erano errati. Acceda per riprovare.
ended-refused-advice-first = Il nome utente o la password erano errati, oppure l’accesso ha richiesto troppo tempo. Acceda per riprovare.
ended-refused-advice-number = Il nome utente o la password erano errati, oppure l’accesso ha richiesto troppo tempo. Acceda per riprovare.
ended-failed-heading = Accesso non riuscito
ended-failed-advice = Il server di accesso non ha risposto come previsto. Riprovi tra un minuto.
ended-passcodes-heading = Troppi codici di accesso
ended-passcodes-advice = Acceda di nuovo. Poi, quando il vecchio telefono mostra un nuovo codice, lo inserisca.
ended-passcodes-advice-first = Acceda di nuovo. Poi inserisca il codice del messaggio più recente.
ended-passcodes-advice-number = Acceda di nuovo. Poi inserisca il codice di accesso dell’SMS più recente.
ended-check-codes-heading = Troppi codici di verifica
ended-check-codes-advice = Acceda di nuovo per ottenere un nuovo codice QR.
ended-numbers-heading = Il suo numero di telefono non è cambiato
ended-numbers-advice = Più tentativi sono stati rifiutati. Acceda per ricominciare, oppure contatti l’assistenza informatica.
ended-upstream-heading = Il server di accesso ha chiuso la sua sessione
ended-upstream-advice = Non la riconosce più, forse perché è passato un po’ di tempo. Acceda di nuovo per ottenere un nuovo codice QR.

## Approvazione

approve-heading = Guardi il vecchio telefono
approve-heading-first = Accesso in corso
approve-heading-number = Accesso in corso
approve-lead = Se le chiede di approvare un accesso, lo approvi. Questa pagina prosegue da sola.
approve-lead-first = Il server di accesso non ha ancora risposto. Questa pagina prosegue da sola.
approve-lead-number = Il server di accesso non ha ancora risposto. Questa pagina prosegue da sola.
approve-waiting = In attesa del vecchio telefono…
approve-waiting-first = In attesa del server di accesso…
approve-waiting-number = In attesa del server di accesso…
approve-found = Approvato. Un momento…
approve-found-first = Accesso effettuato. Un momento…
approve-found-number = Accesso effettuato. Un momento…
approve-only-you = Approvi solo ciò che ha avviato lei, proprio adesso.
approve-rival = Un secondo accesso a questo account è stato appena rifiutato. Se non è stato lei, non approvi nulla e informi il supporto IT.
approve-slow = Se sul vecchio telefono non compare nulla, il server di accesso potrebbe essere lento.
approve-trouble = Sul mio vecchio telefono non succede niente
approve-trouble-open = Apra l’app di autenticazione sul vecchio telefono e verifichi se c’è una richiesta.
approve-trouble-network = Controlli che il vecchio telefono sia connesso a Internet.
approve-trouble-again = Se dopo due minuti non arriva nessuna richiesta, potrà riprovare da questa pagina.

## Codice di accesso

passcode-heading = Inserisca il codice di accesso attuale
passcode-heading-first = Inserisca il codice che le è stato inviato
passcode-heading-number = Inserisca il codice di accesso inviato al vecchio numero
passcode-lead = Guardi il vecchio telefono: apra l’app di autenticazione, oppure l’ultimo SMS con un codice di accesso.
passcode-lead-first = Arriva via SMS o e-mail, al numero o all’indirizzo che la sua organizzazione ha di lei.
passcode-lead-app = Arriva via SMS. Vale il messaggio più recente.
passcode-lead-number = È stato inviato al vecchio numero: guardi lì l’SMS più recente.
passcode-label = Codice di accesso
passcode-hint = Di solito 6 cifre. Gli spazi non contano.
passcode-problem = Inserisca il codice di accesso del vecchio telefono: da 4 a 16 cifre o lettere.
passcode-problem-first = Inserisca il codice del messaggio: da 4 a 16 cifre o lettere.
passcode-problem-number = Inserisca il codice di accesso dell’SMS: da 4 a 16 cifre o lettere.
passcode-button = Continua
passcode-busy = Controllo in corso…
passcode-refused-heading = Codice di accesso non accettato
passcode-refused-advice = Ogni codice di accesso vale una volta sola e per poco tempo. Quando il vecchio telefono ne mostra uno nuovo, lo inserisca.
passcode-refused-advice-first = Ogni codice vale una volta sola e per poco tempo. Inserisca quello del messaggio più recente, oppure annulli e acceda di nuovo per riceverne un altro.
passcode-refused-advice-number = Ogni codice di accesso vale una volta sola e per poco tempo. Inserisca quello del messaggio più recente, oppure annulli e acceda di nuovo per riceverne un altro.
passcode-clock = L’orologio del vecchio telefono dovrebbe segnare ora { $time }; se non è così, attivi l’ora automatica.
passcode-after-fault = Usi un nuovo codice di accesso: l’ultimo potrebbe non essere più valido.
passcode-trouble = Il mio codice di accesso non viene accettato, o non ne ho uno
passcode-trouble-account = Nell’app, usi il codice del suo account di lavoro.
passcode-trouble-name = Su alcuni telefoni l’app ha il suo vecchio nome, “SecurEnvoy Soft Token”.
passcode-trouble-copied = Usi l’app sul vecchio telefono. Un backup o un trasferimento di dati può averla copiata su quello nuovo, ma i codici di quella copia non sono accettati.
passcode-trouble-fob = Se ha un portachiavi che genera codici, o l’app su un portatile, digiti il codice che mostra.
passcode-trouble-text = Se riceve i codici di accesso via SMS, vale il messaggio più recente. Può impiegare un minuto ad arrivare.
passcode-trouble-text-first = Vale il messaggio più recente. Può impiegare un minuto ad arrivare, e un’e-mail può trovarsi nella posta indesiderata. Se non ne arriva nessuno, chieda all’assistenza informatica se ha il numero o l’indirizzo giusto.
passcode-trouble-text-number = Vale il messaggio più recente. Può impiegare un minuto ad arrivare.
passcode-trouble-voice = Se invece il telefono squilla, risponda e digiti il codice che sente.
passcode-trouble-several = Se un messaggio contiene più codici, usi ognuno una volta, nell’ordine. Un codice per tutto il giorno vale finché non arriva il successivo.
passcode-trouble-clock = Attivi l’ora automatica sul vecchio telefono. Se l’ora è sbagliata, lo sono anche i codici.

## Codice QR

scan-heading = Inquadri questo codice con il nuovo telefono
scan-heading-first = Inquadri questo codice con il telefono
scan-phone-heading = Configuri l’app su questo telefono
scan-lead = Il vecchio telefono funziona finché il nuovo non è registrato. Da quel momento funziona solo il nuovo: i codici del vecchio non vengono più accettati.
scan-lead-first = Appena il telefono è registrato, accederà con i codici che mostra la sua app.
scan-picture = Codice QR
scan-qr-alt = Codice QR da inquadrare con l’app di autenticazione sul nuovo telefono
scan-qr-alt-first = Codice QR da inquadrare con l’app di autenticazione sul telefono
scan-no-qr = Il codice QR non può essere mostrato. Usi invece la chiave di configurazione.
scan-not-printed = Il codice QR e la chiave di configurazione non vengono stampati, perché sono segreti.
scan-cannot = Non riesce a inquadrare il codice, o legge questa pagina sul nuovo telefono?
scan-app-link = È sul nuovo telefono? Apri l’app
scan-app-link-first = È su quel telefono adesso? Apri l’app
scan-setup-key = Un telefono non può inquadrare il proprio schermo. Nell’app sul nuovo telefono scelga di inserire una chiave a mano e digiti o incolli questa chiave di configurazione. Non la mostri a nessuno.
scan-setup-key-first = Un telefono non può inquadrare il proprio schermo. Nell’app scelga di inserire una chiave a mano e digiti o incolli questa chiave di configurazione. Non la mostri a nessuno.
scan-steps = Sul nuovo telefono
scan-steps-first = Sul telefono
scan-step-app = Apra l’app { $app }.
scan-step-add = Aggiunga un nuovo token e, se l’app lo chiede, le consenta di usare la fotocamera.
scan-step-point = Punti la fotocamera sul codice QR.
scan-step-key = Scelga di inserire una chiave a mano e digiti la chiave di configurazione che trova qui.
scan-phone-copy = Copi questa chiave di configurazione. Non la mostri a nessuno.
scan-phone-paste = Nell’app { $app }, aggiunga un token a mano e incolli la chiave di configurazione.
scan-phone-check = Torni qui e digiti il codice di verifica mostrato dall’app.
scan-phone-picture = L’app è su un altro telefono? Mostra il codice QR
scan-waiting = In attesa del nuovo telefono…
scan-waiting-first = In attesa del telefono…
scan-found = Telefono trovato. Un momento…
scan-reloads =
    { $count ->
        [one] Questa pagina ricontrolla ogni secondo.
       *[other] Questa pagina ricontrolla ogni { $count } secondi.
    }
scan-stay = Non aggiornare mentre scrivo
scan-go-on = Riprendi l’aggiornamento automatico
scan-check-code = Il nuovo telefono mostra un codice di verifica?
scan-check-code-label = Codice di verifica
scan-check-code-hint = L’app ne mostra uno quando non può segnalarsi da sola: senza connessione, o dopo aver digitato la chiave di configurazione. Altrimenti lasci vuoto questo campo.
scan-check-code-problem = Inserisca il codice di verifica mostrato dal nuovo telefono: da 4 a 32 lettere e cifre.
scan-check-code-problem-first = Inserisca il codice di verifica mostrato dal telefono: da 4 a 32 lettere e cifre.
scan-check-code-button = Invia il codice di verifica
scan-check-code-busy = Invio in corso…
scan-check-code-refused-heading = Codice di verifica non accettato
scan-check-code-refused-advice = Lo confronti con quello sul nuovo telefono e lo inserisca di nuovo.
scan-check-code-refused-advice-first = Lo confronti con quello sul telefono e lo inserisca di nuovo.
scan-trouble = Non funziona
scan-trouble-camera = Se l’app non vede nessun codice: ingrandisca questa finestra, aumenti la luminosità dello schermo, allontani un po’ il telefono e controlli che l’app possa usare la fotocamera.
scan-trouble-page = Se si apre una pagina web o non si apre nulla: inquadri il codice con l’app di autenticazione, non con la fotocamera del telefono.
scan-trouble-network = Se l’app ha letto il codice ma questa pagina non va avanti: connetta il nuovo telefono a Internet, oppure inserisca il codice di verifica che mostra.
scan-trouble-network-first = Se l’app ha letto il codice ma questa pagina non va avanti: connetta il telefono a Internet, oppure inserisca il codice di verifica che mostra.
scan-trouble-key = Se la fotocamera non funziona affatto: inserisca invece la chiave di configurazione.
scan-trouble-again = Se niente aiuta: annulli e acceda di nuovo per ottenere un nuovo codice. Il vecchio telefono funziona ancora.
scan-trouble-again-first = Se niente aiuta: annulli e acceda di nuovo per ottenere un nuovo codice.

## Attesa

waiting-left =
    { $count ->
        [one] Resta un minuto.
       *[other] Restano circa { $count } minuti.
    }
waiting-ends =
    { $count ->
        [one] Per la sua sicurezza questa fase termina tra circa un minuto.
       *[other] Per la sua sicurezza questa fase termina tra { $count } minuti.
    }
waiting-more = Mi serve più tempo
waiting-slow = Il server di accesso risponde lentamente. Continuiamo a interrogarlo; non deve fare nulla.
waiting-offline = Il suo computer non è connesso. Questa pagina proseguirà da sola appena torna la connessione.
waiting-fault = L’ultimo controllo non è riuscito. Si riprova automaticamente.

waiting-away = Il server di accesso al momento non è disponibile. Continuiamo a interrogarlo; non deve fare nulla.
upstream-ask = Se ci vuole molto, contatti l’assistenza informatica: { $contacts }.
upstream-ask-help-desk = Se ci vuole molto, contatti la sua consueta assistenza informatica.
upstream-well-heading = Ora può proseguire
upstream-well-advice = Il server di accesso accetta di nuovo le richieste. Se aveva inserito una password o un codice, lo faccia ancora una volta.

## Fatto

done-heading = Il nuovo telefono è pronto
done-heading-first = Il telefono è pronto
done-lead = Il token è stato trasferito. D’ora in poi acceda con i codici del nuovo telefono.
done-lead-first = L’app sul telefono è configurata. D’ora in poi acceda con i codici che mostra.
done-took =
    { $count-minutes ->
        [0] Ci ha messo { $count-seconds } s.
       *[other] Ci ha messo { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = D’ora in poi acceda con i codici mostrati dall’app, non con gli SMS.
done-test = Faccia subito una prova
done-test-how = Prima di mettere via il vecchio telefono, acceda a un servizio di lavoro con il nuovo.
done-test-how-first = Acceda a un servizio di lavoro con un codice dell’app.
done-test-link = Provi subito: accedere a { $name }
done-old = Rimuova il token dal vecchio telefono
done-old-dead = Se il vecchio telefono mostra ancora un token, quello non funziona più. Per rimuoverlo:
done-old-arrow = Prema la freccia accanto al token del suo account di lavoro.
done-old-delete = Scelga “Delete Code”.
done-not-you = L’operazione non è sua, o il nuovo telefono non funziona?

closed-heading = Uscita effettuata
closed-moved = Il token è sul nuovo telefono.
closed-moved-first = Il token è sul telefono.
closed-moved-number = I codici di accesso arrivano al nuovo numero.
closed-lead = Ora può chiudere questa finestra.

## SMS

sms-heading = Riceve i codici di accesso via SMS
sms-lead = Che cosa fare dipende da che cosa è cambiato.
sms-same = Ho un nuovo telefono con lo stesso numero
sms-same-how = Non deve fare nulla. I codici di accesso arrivano al suo numero, qualunque sia il telefono.
sms-number = Ho un nuovo numero
sms-number-how = Lo cambi finché il vecchio numero riceve ancora messaggi:
sms-change-how = Acceda con un codice di accesso inviato al vecchio numero, poi indichi il nuovo. Ci vogliono circa due minuti.
sms-change-button = Cambia il mio numero
sms-step-open = Apra la pagina di registrazione della sua organizzazione, poi torni qui per il passo successivo.
sms-step-open-link = Apri la pagina di registrazione (in una nuova scheda)
sms-step-find = Apra la pagina di registrazione della sua organizzazione. La trova come “Manage My Token” dove accede al lavoro.
sms-step-sign-in = Acceda come al solito, con il codice di accesso inviato al vecchio numero.
sms-step-choose = Scelga “Send My Passcode Via SMS”, inserisca il nuovo numero e segua le istruzioni.
sms-step-done = Da quel momento i codici di accesso arrivano al nuovo numero.
sms-app = Preferisco usare l’app
sms-app-how = Acceda qui con un codice di accesso ricevuto via SMS e configuri l’app sul telefono.
sms-app-button = Configura l’app
sms-lost = Il mio vecchio numero non riceve più messaggi
sms-number-heading = Il suo nuovo numero di telefono
sms-number-lead = Dove inviare i codici di accesso?
sms-region = Paese
sms-region-choose = Scelga un Paese
sms-region-problem = Scelga un Paese dall’elenco.
sms-number-label = Numero di cellulare
sms-number-hint = Come si scrive nel suo Paese, oppure con + e il prefisso internazionale. Gli spazi non contano.
sms-number-button = Continua
sms-number-next = Per ora non cambia nulla. Prima vedrà il numero ancora una volta.
sms-number-characters = Inserisca il numero usando solo cifre; può esserci solo un + all’inizio.
sms-number-short = Questo numero è troppo corto. Lo inserisca per intero, con il prefisso.
sms-number-long = Questo numero è troppo lungo. Controlli che non ci siano cifre ripetute per errore.
sms-number-elsewhere = Questo numero non corrisponde al Paese scelto ({ $region }). Scelga il Paese del numero, oppure corregga il numero.
sms-number-not-served = Qui i codici di accesso non vengono inviati ai numeri di questo Paese ({ $region }). Inserisca il numero di un Paese dell’elenco.
sms-number-unknown = Questo numero non esiste nel Paese scelto. Controlli le cifre.
sms-number-premium = I codici di accesso non vengono inviati a numeri a pagamento. Inserisca il suo numero di cellulare.
sms-number-no-texts = Questo numero non può ricevere SMS. Inserisca un numero di cellulare.
sms-number-same = I codici di accesso arrivano già a questo numero. Ne inserisca un altro, oppure si fermi qui.
sms-number-refused-heading = Numero non accettato
sms-number-refused-advice = I codici di accesso arrivano ancora al vecchio numero. Controlli il nuovo e lo inserisca di nuovo.
sms-confirm-heading = È questo il suo nuovo numero?
sms-confirm-lead = I codici di accesso arriveranno a questo numero:
sms-confirm-why = Controlli ogni cifra. Con un numero sbagliato non potrebbe più accedere.
sms-confirm-button = Sì, invia lì i miei codici di accesso
sms-confirm-busy = Modifica in corso…
sms-confirm-other = No, correggi
sms-code-heading = Inserisca il codice ricevuto al nuovo numero
sms-code-lead = È in arrivo un SMS con un codice al numero
sms-code-label = Codice
sms-code-problem = Inserisca il codice ricevuto via SMS: da 4 a 16 cifre o lettere.
sms-code-until = Il numero cambierà solo quando questo codice sarà stato accettato.
sms-code-other = Non arriva nessun SMS: usa un altro numero
sms-code-refused-heading = Codice non accettato
sms-code-refused-advice = Usi l’SMS più recente ricevuto al nuovo numero e ne inserisca il codice.
sms-done-heading = Il suo numero è cambiato
sms-done-lead = I codici di accesso arrivano ora al suo numero che termina con { $digits }.
sms-done-test = Acceda a un servizio di lavoro. Il codice di accesso deve arrivare al nuovo numero.
sms-done-old = Il vecchio numero
sms-done-old-how = D’ora in poi non riceve più codici di accesso.
sms-done-not-you = L’operazione non è sua, o non arriva nessun SMS?

## Telefono perso

lost-heading = Contatti l’assistenza informatica
lost-lead = Senza il vecchio telefono non può dimostrare qui la sua identità. L’assistenza informatica può aiutarla; questa pagina no.
lost-lead-first = Questa pagina non può aiutarla oltre. L’assistenza informatica può.
lost-reset = Far reimpostare il mio token
lost-contact = Assistenza informatica
lost-no-contact = Contatti la sua consueta assistenza informatica.
lost-ready = Tenga pronti
lost-ready-userid = il suo nome utente
lost-ready-identity = qualcosa che dimostri la sua identità, come il tesserino aziendale
lost-ready-phone = il nuovo telefono
lost-ready-phone-first = il telefono
lost-ready-phone-number = il telefono
lost-stolen = Se il telefono è stato rubato, lo segnali subito, anche se non ne ha ancora uno nuovo.

## Aiuto

help-heading = Aiuto
help-lead = Come trasferire il token e dove trovare ciò che le serve.
help-app = Ha entrambi i telefoni
help-app-sign-in = Acceda qui con il nome utente e la password.
help-app-passcode = Inserisca il codice di accesso mostrato dall’app sul vecchio telefono, oppure approvi lì la richiesta.
help-app-scan = Inquadri il codice QR con l’app { $app } sul nuovo telefono.
help-app-done = Attenda che questa pagina le dica che il nuovo telefono è pronto. Poi elimini il vecchio token con “Delete Code”.
help-first-how = Acceda con il nome utente e la password. Se arriva un codice via SMS o e-mail, lo inserisca. Poi inquadri il codice QR con l’app sul telefono.
help-address = Dove si trova l’indirizzo di questa pagina sul vecchio telefono
help-address-how = Nell’app di autenticazione, prema la freccia a destra del token e scelga “View Details”. Il riquadro in basso contiene l’indirizzo della pagina di registrazione della sua organizzazione.
help-address-blank = Il riquadro può essere vuoto, se la sua organizzazione non usa le richieste di approvazione. In questo caso cerchi “Manage My Token” dove accede al lavoro.
help-texts = Riceve i codici di accesso via SMS
help-texts-how = Se il numero è lo stesso, non deve fare nulla. Un nuovo numero va registrato.
help-texts-link = Codici di accesso via SMS
help-copied = L’app è già sul nuovo telefono
help-fob = Ha un portachiavi che genera codici, o l’app su un portatile
help-fob-how = Acceda qui e digiti il codice che mostra. Poi inquadri il codice QR con l’app sul telefono.
help-lost = Non ha più il vecchio telefono
help-lost-how = In questo caso può aiutarla solo l’assistenza informatica della sua organizzazione; il produttore dell’app non può.
help-old = Il vecchio telefono mostra ancora un token
help-old-how = Quel token non funziona più quando il nuovo telefono è pronto. Lo rimuova con “Delete Code” nell’app.
help-refused = Il codice di accesso viene rifiutato
help-refused-how = Un codice di accesso vale una volta sola. Attenda il successivo e attivi l’ora automatica sul telefono.

## Errori

error-heading = Qualcosa è andato storto
error-not-found-heading = Questa pagina non esiste
error-not-found-advice = L’indirizzo potrebbe essere scritto male o non più valido.
error-not-found-way-on = Vai all’inizio
error-malformed-heading = Non è stato possibile capire la richiesta
error-malformed-advice = Ricominci dalla prima pagina e usi i suoi pulsanti.
error-malformed-way-on = Vai all’inizio
error-not-ours-heading = Questo modulo non proviene da questa pagina
error-not-ours-advice = Per la sua sicurezza non è stato inoltrato. Se arriva da un link o da un altro sito, ricominci dalla prima pagina.
error-not-ours-way-on = Vai all’inizio
error-origin-hidden-heading = Il browser nasconde da dove viene questo modulo
error-origin-hidden-advice = Per la sua sicurezza non è stato inoltrato. Apra questa pagina in un altro browser o disattivi la modalità Internet Explorer. Se il messaggio compare di nuovo, contatti l’assistenza informatica: un dispositivo della rete potrebbe rimuovere ciò che il browser dice.
error-origin-hidden-way-on = Vai all’inizio
error-too-many-cookies-heading = Il browser ha inviato troppi cookie
error-too-many-cookies-advice = Provengono da altri siti della sua organizzazione. Elimini i cookie di quei siti o apra questa pagina in una finestra privata. Se il messaggio compare di nuovo, contatti l’assistenza informatica.
error-too-many-cookies-way-on = Vai all’inizio
error-two-cookies-heading = Il browser ha inviato due cookie per questa pagina
error-two-cookies-advice = Ricarichi questa pagina. Se il messaggio compare di nuovo, chiuda tutte le finestre del browser o usi una finestra privata e informi il supporto IT. Uno dei due cookie può provenire da un altro sito della sua organizzazione.
error-two-cookies-way-on = Vai all’inizio
error-sign-on-heading = L’accesso della sua organizzazione non ha trasmesso alcun nome utente
error-sign-on-advice = Ciò che indica di lei non può essere usato qui, quindi non è stato inviato nulla. Lo segnali all’assistenza informatica.
error-sign-on-way-on = Vai all’inizio
error-limited-heading = Troppi tentativi
error-limited-advice =
    { $count ->
        [one] Per la sicurezza di questo account, attenda un minuto prima di riprovare.
       *[other] Per la sicurezza di questo account, attenda { $count } minuti prima di riprovare.
    }
error-limited-counts = Contano le password rifiutate e gli accessi che nessuno ha approvato sul vecchio telefono.
error-limited-way-on = Vai all’inizio
error-address-limited-heading = Troppi accessi rifiutati dalla sua rete
error-address-limited-advice =
    Il limite riguarda il suo indirizzo di rete, non il suo account: da lì sono stati rifiutati diversi accessi, forse di colleghi. { $count ->
        [one] Attenda un minuto, poi riprovi.
       *[other] Attenda { $count } minuti, poi riprovi.
    }
error-address-limited-way-on = Vai all’inizio
error-stopped-heading = L’accesso è sospeso per questo account
error-stopped-advice = Ci sono stati diversi tentativi errati di seguito. Un altro potrebbe bloccare l’account, quindi questa pagina non ne invia finché il supporto IT non revoca la sospensione. Il vecchio telefono funziona ancora.
error-stopped-way-on = Chiedi al supporto IT
error-under-way-heading = Un altro accesso è in attesa
error-under-way-advice = Qualcuno sta già accedendo a questo account e attende una risposta dal vecchio telefono. Se è lei, prosegua lì o riprovi tra due minuti. Se non è lei, rifiuti la richiesta sul vecchio telefono e informi il supporto IT.
error-under-way-way-on = Riprova
error-stale-heading = Questo modulo era già stato inviato
error-stale-advice = Ciò che ha inserito non è stato inviato di nuovo.
error-stale-way-on = Prosegui
error-busy-heading = L’ultima richiesta è ancora in corso
error-busy-advice = Attenda un momento, poi prosegua.
error-busy-way-on = Prosegui
error-unreachable-heading = Il server di accesso non è raggiungibile
error-unreachable-advice = Non è cambiato nulla; il vecchio telefono funziona ancora. Riprovi tra qualche minuto.
error-unreachable-advice-first = Non è cambiato nulla. Riprovi tra qualche minuto.
error-unreachable-advice-number = Non è cambiato nulla. Riprovi tra qualche minuto.
error-unreachable-way-on = Riprova
error-away-heading = Il server di accesso al momento non è disponibile
error-away-advice = Non è cambiato nulla; il vecchio telefono funziona ancora. Questa pagina ricontrolla da sola e le dirà quando può proseguire.
error-away-advice-first = Non è cambiato nulla. Questa pagina ricontrolla da sola e le dirà quando può proseguire.
error-away-advice-number = Non è cambiato nulla. Questa pagina ricontrolla da sola e le dirà quando può proseguire.
error-away-way-on = Riprova
error-timed-out-heading = Il server di accesso non ha risposto in tempo
error-timed-out-advice = Non sappiamo se ha ricevuto la sua richiesta. Riprovi tra un minuto.
error-timed-out-way-on = Riprova
error-reported-heading = Il server di accesso segnala un problema
error-reported-advice = Riprovi. Se il problema continua, contatti l’assistenza informatica.
error-reported-way-on = Riprova
error-not-understood-heading = Il server di accesso ha dato una risposta inattesa
error-not-understood-advice = Riprovi tra qualche minuto. Se il problema continua, contatti l’assistenza informatica.
error-not-understood-way-on = Riprova
error-full-heading = In questo momento molte persone stanno trasferendo il token
error-full-advice = Non è cambiato nulla; il vecchio telefono funziona ancora. Questa pagina ricontrolla da sola e le dirà quando può proseguire.
error-full-advice-first = Non è cambiato nulla. Questa pagina ricontrolla da sola e le dirà quando può proseguire.
error-full-advice-number = Non è cambiato nulla. Questa pagina ricontrolla da sola e le dirà quando può proseguire.
error-full-way-on = Riprova
error-sessions-away-heading = Questa pagina fa una breve pausa
error-sessions-away-advice = Non si è perso nulla: tra pochi secondi ricontrolla da sola e la riporta dove era.
error-sessions-away-way-on = Controlla ora
error-internal-heading = Qualcosa è andato storto in questa pagina
error-internal-advice = Non dipende da lei. Riprovi; se il problema continua, contatti l’assistenza informatica.
error-internal-way-on = Riprova

## L’e-mail che avvisa di una modifica

mail-token-moved-subject = Il suo token è stato trasferito su un altro telefono
mail-token-moved-subject-first = Il suo token è stato configurato su un telefono
mail-token-moved-lead = Il token di { $userid }, che le fornisce i codici di accesso, è stato trasferito su un altro telefono.
mail-token-moved-lead-first = Un token di { $userid }, che fornisce codici di accesso, è stato configurato su un telefono.
mail-when = Quando: { $when }
mail-from = Dall’indirizzo di rete: { $address }
mail-token-moved-you = Se l’operazione è sua, non deve fare altro. I codici sul vecchio telefono non funzionano più.
mail-token-moved-you-first = Se l’operazione è sua, non deve fare altro.
mail-number-changed-subject = I suoi codici di accesso arrivano a un altro numero
mail-number-changed-lead = Il numero di telefono a cui { $userid } riceve i codici di accesso è stato cambiato.
mail-number-changed-you = Se l’operazione è sua, non deve fare altro. Il vecchio numero non riceve più codici di accesso.
mail-enrolment-started-subject = È stato fornito un codice QR per il suo token
mail-enrolment-started-lead = Qualcuno ha effettuato l’accesso come { $userid } e ha ricevuto un codice QR. Il telefono che lo legge riceve il token di { $userid }, che fornisce codici di accesso.
mail-enrolment-started-you = Se l’operazione è sua, non deve fare altro.
mail-enrolment-unknown-subject = Il suo token potrebbe essere su un altro telefono
mail-enrolment-unknown-lead = Qualcuno ha effettuato l’accesso come { $userid } e ha ricevuto un codice QR. Il telefono che lo legge riceve il token di { $userid }, che fornisce codici di accesso. Non sappiamo se un telefono lo abbia letto.
mail-enrolment-unknown-you = Se l’operazione è sua, non deve fare altro. Se non ha finito, può ricominciare in qualsiasi momento.
mail-not-you = Se l’operazione non è sua, qualcuno potrebbe conoscere la sua password. Avvisi subito l’assistenza informatica:
mail-contact-phone = Telefono: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Pagina web: { $url }
mail-contact-hours = Orari: { $hours }

## La pagina di stato per l’assistenza informatica

status-title = Trasferimento dei token: stato
status-fine-heading = Funziona
status-fine-advice = SecEnrol risponde e gli utenti procedono.
status-quiet-heading = È tutto tranquillo
status-quiet-advice = Nell’ultima ora nessuno ha effettuato l’accesso, quindi di SecEnrol non si sa nulla.
status-trouble-heading = SecEnrol non risponde come previsto
status-trouble-advice = Nell’ultima ora molte richieste a SecEnrol sono rimaste senza risposta. Il log ne indica il motivo.
status-unready-heading = Il portale non è pronto
status-unready-advice = Qui nessuno può proseguire finché questo non è risolto:
status-now = Adesso
status-under-way = Trasferimenti in corso o appena conclusi
status-unknown = non noto
status-in-flight = Richieste in attesa di SecEnrol
status-notices = E-mail e chiamate da consegnare
status-audit-lost = Righe di audit perse
status-funnel = Le ultime 24 ore: fin dove arrivano gli utenti
status-step = Passo
status-people = Persone
status-percent = Rispetto al passo precedente
status-percent-of = { $percent }%
status-started = Hanno visto la pagina iniziale
status-signed-in = Password accettata
status-confirmed = Confermato con il vecchio telefono
status-done = Nuovo telefono pronto
status-given-up = Abbandonati
status-given-up-count = Abbandonati lungo il percorso: { $count }
status-hours = Le ultime 24 ore, una per una
status-drawing = Barre per ciascuna delle ultime 24 ore: telefoni pronti, trasferimenti abbandonati e un segno dove SecEnrol non ha risposto. I numeri sono nella tabella qui sotto.
status-table = Gli stessi dati in una tabella
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
status-follow = Ricarica ogni minuto
status-stay = Non ricaricare più
status-version = Handover { $version }.
