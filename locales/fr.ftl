# Les mots des pages du portail, en français. Les termes sont dans docs/glossary.md.

language-name = Français
languages = Langues
product = Transférer mon jeton
skip = Aller au contenu
help-link = Aide
person = Transfert du jeton de
person-first = Configuration du premier téléphone de
person-app = Configuration de l’application pour
person-number = Changement du numéro de téléphone de
person-done = Connecté en tant que
person-begun = Commencé à { $time } depuis l’adresse { $address }
person-other = Une autre connexion à ce compte a été commencée à { $time } depuis l’adresse { $address }. Si ce n’était pas vous, prévenez le support informatique avant de continuer.
finish = Terminer
stop = Arrêter et se déconnecter
progress = Étape { $count-now } sur { $count-all }
progress-open = Étape { $count-now }
track-sign-in = Connexion
track-passcode = Confirmation
track-scan = Scan
track-done = Terminé
track-sms-number = Nouveau numéro
track-sms-confirm = Vérification
track-sms-code = Code
title-wrong = Erreur : { $title }
copy = Copier
copied = Copié
check-now = Vérifier maintenant
quoted = Message du serveur de connexion :
reference = Si vous contactez l’assistance informatique à ce sujet, indiquez la référence { $reference }.
back-to-start = Retour à l’accueil
support-link = Contacter l’assistance informatique
support-phone = Téléphone
support-email = E-mail
support-url = Page web
support-hours = Horaires
problem-heading = Une information manque ou est incorrecte
card-heading = Contacter l’assistance informatique
card-lead = Communiquez-lui ces informations. Elles ne contiennent ni mot de passe ni code.
card-reference = Référence
card-time = Heure
card-step = Étape
card-reason = Ce qui s’est passé
card-copy = Copier ces informations
card-mail = Écrire un e-mail
tries-left =
    { $count ->
        [one] C’est votre dernier essai ; ensuite, vous devrez vous reconnecter.
       *[other] Il vous reste { $count } essais.
    }
demo-banner = Ceci est une démonstration. Aucun compte réel n’est modifié.
demo-phones = Ouvrir les téléphones de démonstration
demo-phone = Ouvrir les téléphones de { $userid }
insecure-banner = Cette page n’est pas chiffrée. D’autres personnes sur votre réseau peuvent voir ce que vous saisissez.

## Accueil

start-heading = Transférez votre jeton vers un nouveau téléphone
start-heading-first = Configurez l’application sur votre premier téléphone
start-heading-app = Configurez l’application sur votre téléphone
start-ready = Préparez-vous
start-lead = Il vous faut votre ancien téléphone, votre nouveau téléphone et environ deux minutes.
start-lead-first = Il vous faut votre téléphone et environ deux minutes.
start-ready-install = Installez l’application { $app } sur votre nouveau téléphone
start-ready-install-first = Installez l’application { $app } sur votre téléphone
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scanner un code pour l’installer
start-store-ios-qr = Code QR menant à l’application dans l’App Store
start-store-android-qr = Code QR menant à l’application sur Google Play
start-ready-here = Vous lisez ceci sur votre nouveau téléphone ?
start-ready-here-first = Vous lisez ceci sur ce même téléphone ?
start-ready-here-how = Un téléphone ne peut pas scanner son propre écran. Ouvrez cette page sur un ordinateur :
start-ready-here-else = Pas d’ordinateur ? Continuez ici et, au lieu de scanner, copiez la clé de configuration dans l’application.
start-where = Où lisez-vous ceci ?
start-where-new = Sur mon nouveau téléphone
start-where-scan = Ou scannez ce code QR avec votre ancien téléphone pour y ouvrir cette page.
start-where-alt = Code QR menant à cette page
start-where-old = Sur mon ancien téléphone
start-where-old-how = Continuez ici. Votre nouveau téléphone scannera ensuite le code QR sur cet écran.
start-question = Laquelle de ces situations est la vôtre ?
start-app = J’ai encore mon ancien téléphone, avec l’application
start-app-detail = L’application affiche des codes ou me demande d’approuver.
start-sms = Je reçois mes codes d’accès par SMS
start-sms-detail = J’ai un nouveau téléphone ou un nouveau numéro.
start-first = C’est mon premier téléphone
start-first-detail = Je n’ai pas encore de codes d’accès.
start-other = Je reçois déjà des codes d’accès
start-other-app = Afficher les autres choix
start-lost = Je n’ai plus mon ancien téléphone
start-lost-detail = Il est perdu, cassé, réinitialisé, ou je l’ai donné.
start-under-way = Vous avez déjà commencé à transférer votre jeton dans ce navigateur.
start-under-way-first = Vous avez déjà commencé à configurer votre téléphone dans ce navigateur.
start-under-way-app = Vous avez déjà commencé à configurer l’application dans ce navigateur.
start-under-way-number = Vous avez déjà commencé à changer votre numéro dans ce navigateur.
start-continue = Reprendre où vous en étiez

stopped-heading = Vous avez arrêté l’opération
stopped-advice = Si cette page ne vous a pas indiqué que votre nouveau téléphone est prêt, rien n’a été modifié et votre ancien téléphone fonctionne toujours.
stopped-advice-first = Si cette page ne vous a pas indiqué que votre téléphone est prêt, rien n’a été modifié.
stopped-advice-app = Avez-vous vu que votre téléphone est prêt ? Alors vous avez terminé. Sinon, rien n’a été modifié : vos codes de connexion arrivent toujours par SMS.
stopped-advice-number = Si cette page ne vous a pas indiqué que votre numéro est modifié, rien n’a changé et les codes d’accès arrivent toujours à votre ancien numéro.
over-heading = Vous n’êtes plus connecté ici
over-advice = L’opération en cours dans ce navigateur a été arrêtée ou s’est terminée. Si cette page ne vous a pas indiqué que tout est fait, recommencez.
no-cookie-heading = Vous n’êtes pas connecté ici
no-cookie-advice = Si vous venez de vous connecter, votre navigateur n’a pas conservé le cookie de cette page. Autorisez les cookies pour cette page, ou ouvrez-la dans sa propre fenêtre. Si vous vous êtes déconnecté, recommencez.
no-cookie-window = Ouvrir cette page dans sa propre fenêtre

## Connexion

sign-in-heading = Connectez-vous
sign-in-lead = Utilisez le nom et le mot de passe avec lesquels vous vous connectez au travail.
sign-in-userid = Nom d’utilisateur
sign-in-userid-hint = Par exemple jsmith, CORP\jsmith ou jsmith@example.org.
sign-in-userid-locked = C’est le nom avec lequel vous êtes connecté à votre organisation. Il ne peut être changé que là-bas.
sign-in-userid-problem = Saisissez votre nom d’utilisateur : lettres, chiffres, espaces et . _ - @ ' + $ #, avec votre domaine si vous en utilisez un. Si vous l’avez collé, tapez-le.
sign-in-userid-other = Seul le nom avec lequel vous êtes connecté à votre organisation peut servir ici. Il figure maintenant dans le champ.
sign-in-password = Mot de passe ou code PIN
sign-in-password-show = Afficher le mot de passe
sign-in-password-hide = Masquer le mot de passe
sign-in-password-empty = Saisissez votre mot de passe.
sign-in-password-problem = Saisissez votre mot de passe : 256 caractères au maximum, sans saut de ligne.
sign-in-button = Se connecter
sign-in-busy = Connexion en cours…
sign-in-next = Ensuite, vous confirmerez votre identité avec votre ancien téléphone.
sign-in-next-first = Ensuite, un code envoyé par SMS ou par e-mail vous sera peut-être demandé. Puis vous scannerez un code QR avec votre téléphone.
sign-in-next-app = Ensuite, vous saisissez le code de connexion reçu par SMS. Puis vous configurez l’application.
sign-in-next-number = Ensuite, vous saisirez un code d’accès envoyé à votre ancien numéro, puis vous indiquerez le nouveau.
sign-in-lost = Je n’ai plus mon ancien téléphone
sign-in-lost-first = Contacter l’assistance informatique
sign-in-lost-number = Mon ancien numéro ne reçoit plus de messages
sign-in-refused-heading = La connexion a échoué
sign-in-refused-advice = Vérifiez votre nom d’utilisateur et assurez-vous que Verr. Maj n’est pas activé.
sign-in-refused-last = Il vous reste un essai ; ensuite, vous devrez patienter.
sign-in-refused-locked = Si le nom et le mot de passe sont bien les bons, votre compte est peut-être verrouillé : contactez l’assistance informatique.
sign-in-other-heading = Un transfert est déjà en cours dans ce navigateur
sign-in-other-advice = Il concerne un autre nom d’utilisateur. Poursuivez-le, ou arrêtez-le avant de vous connecter sous un autre nom.

ended-expired-heading = Votre session est terminée
ended-expired-advice = Pour votre sécurité, elle prend fin après quelques minutes d’inactivité. Si cette page vous a indiqué que votre nouveau téléphone est prêt, vous n’avez plus rien à faire. Sinon, reconnectez-vous : votre ancien téléphone fonctionne toujours.
ended-expired-advice-first = Pour votre sécurité, elle prend fin après quelques minutes d’inactivité. Si cette page vous a indiqué que votre téléphone est prêt, vous n’avez plus rien à faire. Sinon, reconnectez-vous.
ended-expired-advice-number = Pour votre sécurité, elle prend fin après quelques minutes d’inactivité. Si cette page vous a indiqué que votre numéro est modifié, vous n’avez plus rien à faire. Sinon, reconnectez-vous : les codes d’accès arrivent toujours à votre ancien numéro.
ended-refused-heading = La connexion n’a pas eu lieu
ended-refused-advice = La demande n’a pas été approuvée à temps sur votre ancien téléphone, ou le nom d’utilisateur ou le mot de passe était incorrect. Connectez-vous pour réessayer.
ended-refused-advice-first = Le nom d’utilisateur ou le mot de passe était incorrect, ou la connexion a pris trop de temps. Connectez-vous pour réessayer.
ended-refused-advice-number = Le nom d’utilisateur ou le mot de passe était incorrect, ou la connexion a pris trop de temps. Connectez-vous pour réessayer.
ended-failed-heading = La connexion a échoué
ended-failed-advice = Le serveur de connexion n’a pas répondu comme prévu. Veuillez réessayer dans une minute.
ended-passcodes-heading = Trop de codes d’accès saisis
ended-passcodes-advice = Veuillez vous reconnecter. Attendez ensuite que votre ancien téléphone affiche un nouveau code, puis saisissez-le.
ended-passcodes-advice-first = Veuillez vous reconnecter. Saisissez ensuite le code du dernier message.
ended-passcodes-advice-number = Reconnectez-vous. Saisissez ensuite le code d’accès du dernier SMS.
ended-check-codes-heading = Trop de codes de contrôle saisis
ended-check-codes-advice = Veuillez vous reconnecter pour obtenir un nouveau code QR.
ended-numbers-heading = Votre numéro de téléphone n’a pas été modifié
ended-numbers-advice = Plusieurs essais ont été refusés. Veuillez vous reconnecter pour recommencer, ou contactez l’assistance informatique.
ended-upstream-heading = Le serveur de connexion a mis fin à votre session
ended-upstream-advice = Il ne vous reconnaît plus, peut-être parce qu’un certain temps s’est écoulé. Veuillez vous reconnecter pour obtenir un nouveau code QR.

## Approbation

approve-heading = Regardez votre ancien téléphone
approve-heading-first = Connexion en cours
approve-heading-number = Connexion en cours
approve-lead = S’il vous demande d’approuver une connexion, approuvez-la. Cette page continue d’elle-même.
approve-lead-first = Le serveur de connexion n’a pas encore répondu. Cette page continue d’elle-même.
approve-lead-number = Le serveur de connexion n’a pas encore répondu. Cette page continue d’elle-même.
approve-waiting = En attente de votre ancien téléphone…
approve-waiting-first = En attente du serveur de connexion…
approve-waiting-number = En attente du serveur de connexion…
approve-found = Approuvé. Un instant…
approve-found-first = Vous êtes connecté. Un instant…
approve-found-number = Vous êtes connecté. Un instant…
approve-only-you = N’approuvez que ce que vous venez de lancer vous-même.
approve-rival = Une deuxième connexion à ce compte vient d’être refusée. Si ce n’était pas vous, n’approuvez rien et prévenez le support informatique.
approve-slow = Si rien ne s’affiche sur votre ancien téléphone, le serveur de connexion est peut-être lent.
approve-trouble = Rien ne se passe sur mon ancien téléphone
approve-trouble-open = Ouvrez l’application d’authentification sur votre ancien téléphone et voyez si une demande s’y trouve.
approve-trouble-network = Vérifiez que votre ancien téléphone est connecté à Internet.
approve-trouble-again = Si aucune demande n’arrive en deux minutes, vous pourrez réessayer sur cette page.

## Code d’accès

passcode-heading = Saisissez votre code d’accès actuel
passcode-heading-first = Saisissez le code qui vous a été envoyé
passcode-heading-number = Saisissez le code d’accès envoyé à votre ancien numéro
passcode-lead = Sur votre ancien téléphone, ouvrez l’application d’authentification ou le dernier SMS contenant un code d’accès.
passcode-lead-first = Il arrive par SMS ou par e-mail, au numéro ou à l’adresse que votre organisation a pour vous.
passcode-lead-app = Il arrive par SMS. C’est le dernier message qui compte.
passcode-lead-number = Il a été envoyé à votre ancien numéro : ouvrez-y le dernier SMS reçu.
passcode-label = Code d’accès
passcode-hint = En général 6 chiffres. Les espaces ne comptent pas.
passcode-problem = Saisissez le code d’accès de votre ancien téléphone : de 4 à 16 chiffres ou lettres.
passcode-problem-first = Saisissez le code du message : de 4 à 16 chiffres ou lettres.
passcode-problem-number = Saisissez le code d’accès du SMS : de 4 à 16 chiffres ou lettres.
passcode-button = Continuer
passcode-busy = Vérification…
passcode-refused-heading = Ce code d’accès n’a pas été accepté
passcode-refused-advice = Chaque code d’accès ne sert qu’une fois et pendant peu de temps. Attendez que votre ancien téléphone en affiche un nouveau, puis saisissez-le.
passcode-refused-advice-first = Chaque code ne sert qu’une fois et pendant peu de temps. Saisissez celui du dernier message, ou arrêtez et reconnectez-vous pour en recevoir un autre.
passcode-refused-advice-number = Chaque code d’accès ne sert qu’une fois et pendant peu de temps. Saisissez celui du dernier message, ou arrêtez et reconnectez-vous pour en recevoir un autre.
passcode-clock = L’horloge de votre ancien téléphone devrait indiquer { $time } ; si ce n’est pas le cas, activez le réglage automatique de l’heure.
passcode-after-fault = Utilisez un nouveau code d’accès : le dernier a peut-être déjà servi.
passcode-trouble = Mon code d’accès n’est pas accepté, ou je n’en ai pas
passcode-trouble-account = Dans l’application, prenez le code qui correspond à votre compte professionnel.
passcode-trouble-name = Sur certains téléphones, l’application porte son ancien nom, « SecurEnvoy Soft Token ».
passcode-trouble-copied = Utilisez l’application de votre ancien téléphone. Une sauvegarde ou un transfert de données l’a peut-être copiée sur le nouveau, mais les codes de cette copie ne sont pas acceptés.
passcode-trouble-fob = Si vous avez un porte-clés générateur de codes, ou l’application sur un ordinateur portable, saisissez le code qu’il affiche.
passcode-trouble-text = Si vous recevez vos codes d’accès par SMS, c’est le dernier message qui compte. Il peut mettre une minute à arriver.
passcode-trouble-text-first = C’est le dernier message qui compte. Il peut mettre une minute à arriver, et un e-mail peut se trouver dans les indésirables. Si rien n’arrive, demandez à l’assistance informatique si elle a le bon numéro ou la bonne adresse.
passcode-trouble-text-number = C’est le dernier message qui compte. Il peut mettre une minute à arriver.
passcode-trouble-voice = Si votre téléphone sonne à la place, décrochez et saisissez le code que vous entendez.
passcode-trouble-several = Si un message contient plusieurs codes, utilisez chacun une fois, dans l’ordre. Un code valable toute la journée fonctionne jusqu’au suivant.
passcode-trouble-clock = Activez le réglage automatique de l’heure sur votre ancien téléphone. Si l’heure est fausse, les codes le sont aussi.

## Scan

scan-heading = Scannez ce code avec votre nouveau téléphone
scan-heading-first = Scannez ce code avec votre téléphone
scan-phone-heading = Configurez l’application sur ce téléphone
scan-lead = Votre ancien téléphone fonctionne jusqu’à ce que le nouveau soit enregistré. À partir de là, seul le nouveau fonctionne : les codes de l’ancien ne sont plus acceptés.
scan-lead-first = Dès que votre téléphone est enregistré, vous vous connectez avec les codes que son application affiche.
scan-picture = Code QR
scan-qr-alt = Code QR à scanner avec l’application d’authentification de votre nouveau téléphone
scan-qr-alt-first = Code QR à scanner avec l’application d’authentification de votre téléphone
scan-no-qr = Le code QR ne peut pas s’afficher. Utilisez plutôt la clé de configuration.
scan-not-printed = Le code QR et la clé de configuration ne sont pas imprimés, car ils sont secrets.
scan-cannot = Impossible de scanner, ou vous lisez ceci sur votre nouveau téléphone ?
scan-app-link = Sur votre nouveau téléphone ? Ouvrez l’application
scan-app-link-first = Sur ce même téléphone ? Ouvrez l’application
scan-setup-key = Un téléphone ne peut pas scanner son propre écran. Dans l’application, sur votre nouveau téléphone, choisissez la saisie manuelle d’une clé, puis saisissez ou collez cette clé de configuration. Ne la montrez à personne.
scan-setup-key-first = Un téléphone ne peut pas scanner son propre écran. Dans l’application, choisissez la saisie manuelle d’une clé, puis saisissez ou collez cette clé de configuration. Ne la montrez à personne.
scan-steps = Sur votre nouveau téléphone
scan-steps-first = Sur votre téléphone
scan-step-app = Ouvrez l’application { $app }.
scan-step-add = Ajoutez un nouveau jeton et, si l’application le demande, autorisez-la à utiliser l’appareil photo.
scan-step-point = Dirigez l’appareil photo vers le code QR.
scan-step-key = Choisissez la saisie manuelle d’une clé, puis saisissez la clé de configuration affichée ici.
scan-phone-copy = Copiez cette clé de configuration. Ne la montrez à personne.
scan-phone-paste = Dans l’application { $app }, ajoutez un jeton à la main et collez la clé de configuration.
scan-phone-check = Revenez ici et saisissez le code de contrôle affiché par l’application.
scan-phone-picture = L’application est sur un autre téléphone ? Afficher le code QR
scan-waiting = En attente de votre nouveau téléphone…
scan-waiting-first = En attente de votre téléphone…
scan-found = Téléphone trouvé. Un instant…
scan-reloads =
    { $count ->
        [one] Cette page vérifie à nouveau chaque seconde.
       *[other] Cette page vérifie à nouveau toutes les { $count } secondes.
    }
scan-stay = Ne pas actualiser pendant ma saisie
scan-go-on = Reprendre l’actualisation automatique
scan-check-code = Votre nouveau téléphone affiche un code de contrôle ?
scan-check-code-label = Code de contrôle
scan-check-code-hint = L’application en affiche un quand elle ne peut pas se signaler elle-même : sans connexion, ou après la saisie de la clé de configuration. Sinon, laissez ce champ vide.
scan-check-code-problem = Saisissez le code de contrôle affiché par votre nouveau téléphone : de 4 à 32 lettres et chiffres.
scan-check-code-problem-first = Saisissez le code de contrôle affiché par votre téléphone : de 4 à 32 lettres et chiffres.
scan-check-code-button = Envoyer le code de contrôle
scan-check-code-busy = Envoi…
scan-check-code-refused-heading = Ce code de contrôle n’a pas été accepté
scan-check-code-refused-advice = Comparez-le avec celui de votre nouveau téléphone et saisissez-le à nouveau.
scan-check-code-refused-advice-first = Comparez-le avec celui de votre téléphone et saisissez-le à nouveau.
scan-trouble = Ça ne marche pas
scan-trouble-camera = Si l’application ne voit aucun code : agrandissez cette fenêtre, augmentez la luminosité de l’écran, éloignez un peu le téléphone et vérifiez que l’application peut utiliser l’appareil photo.
scan-trouble-page = Si une page web s’ouvre, ou rien du tout : scannez avec l’application d’authentification, pas avec l’appareil photo du téléphone.
scan-trouble-network = Si l’application a lu le code mais que cette page n’avance pas : connectez votre nouveau téléphone à Internet, ou saisissez le code de contrôle qu’il affiche.
scan-trouble-network-first = Si l’application a lu le code mais que cette page n’avance pas : connectez votre téléphone à Internet, ou saisissez le code de contrôle qu’il affiche.
scan-trouble-key = Si l’appareil photo ne marche pas du tout : saisissez plutôt la clé de configuration.
scan-trouble-again = Si rien n’y fait : arrêtez, puis reconnectez-vous pour obtenir un nouveau code. Votre ancien téléphone fonctionne toujours.
scan-trouble-again-first = Si rien n’y fait : arrêtez, puis reconnectez-vous pour obtenir un nouveau code.

## Attente

waiting-left =
    { $count ->
        [one] Il reste une minute.
       *[other] Il reste environ { $count } minutes.
    }
waiting-ends =
    { $count ->
        [one] Pour votre sécurité, cette étape prend fin dans une minute environ.
       *[other] Pour votre sécurité, cette étape prend fin dans { $count } minutes.
    }
waiting-more = Demander plus de temps
waiting-slow = Le serveur de connexion met du temps à répondre. Nous continuons à l’interroger ; vous n’avez rien à faire.
waiting-offline = Votre ordinateur n’est pas connecté. Cette page continuera d’elle-même dès qu’il le sera.
waiting-fault = La dernière vérification n’a pas fonctionné. Une nouvelle tentative se fait automatiquement.

waiting-away = Le serveur de connexion est indisponible pour le moment. Nous continuons à l’interroger ; vous n’avez rien à faire.
upstream-ask = Si cela dure, contactez l’assistance informatique : { $contacts }.
upstream-ask-help-desk = Si cela dure, contactez votre assistance informatique habituelle.
upstream-well-heading = Vous pouvez continuer
upstream-well-advice = Le serveur de connexion accepte à nouveau les demandes. Si vous aviez saisi un mot de passe ou un code, saisissez-le encore une fois.

## Terminé

done-heading = Votre nouveau téléphone est prêt
done-heading-first = Votre téléphone est prêt
done-lead = Votre jeton est transféré. Désormais, connectez-vous avec les codes de votre nouveau téléphone.
done-lead-first = L’application est configurée sur votre téléphone. Désormais, connectez-vous avec les codes qu’elle affiche.
done-took =
    { $count-minutes ->
        [0] Il vous a fallu { $count-seconds } s.
       *[other] Il vous a fallu { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Désormais, connectez-vous avec les codes affichés par l’application, et non plus par SMS.
done-test = Faites un essai maintenant
done-test-how = Avant de ranger votre ancien téléphone, connectez-vous à un service de votre travail avec le nouveau.
done-test-how-first = Connectez-vous à un service de votre travail avec un code de l’application.
done-test-link = Essayez : se connecter à { $name }
done-old = Supprimez le jeton de votre ancien téléphone
done-old-dead = Si votre ancien téléphone affiche encore un jeton, celui-ci ne fonctionne plus. Pour le supprimer :
done-old-arrow = Appuyez sur la flèche à côté du jeton de votre compte professionnel.
done-old-delete = Choisissez « Delete Code ».
done-not-you = Ce n’était pas vous, ou votre nouveau téléphone ne marche pas ?

closed-heading = Vous êtes déconnecté
closed-moved = Votre jeton est sur votre nouveau téléphone.
closed-moved-first = Votre jeton est sur votre téléphone.
closed-moved-number = Vos codes d’accès arrivent sur votre nouveau numéro.
closed-lead = Vous pouvez maintenant fermer cette fenêtre.

## SMS

sms-heading = Vous recevez vos codes d’accès par SMS
sms-lead = La marche à suivre dépend de ce qui a changé.
sms-same = J’ai un nouveau téléphone avec le même numéro
sms-same-how = Vous n’avez rien à faire. Les codes d’accès arrivent sur votre numéro, quel que soit le téléphone.
sms-number = J’ai un nouveau numéro
sms-number-how = Changez-le tant que votre ancien numéro reçoit encore des messages :
sms-change-how = Connectez-vous avec un code d’accès envoyé à votre ancien numéro, puis indiquez le nouveau. Cela prend environ deux minutes.
sms-change-button = Changer mon numéro
sms-step-open = Ouvrez la page d’inscription de votre organisation, puis revenez ici pour l’étape suivante.
sms-step-open-link = Ouvrir la page d’inscription (dans un nouvel onglet)
sms-step-find = Ouvrez la page d’inscription de votre organisation. Vous la trouverez sous « Manage My Token », là où vous vous connectez au travail.
sms-step-sign-in = Connectez-vous comme d’habitude, avec le code d’accès envoyé à votre ancien numéro.
sms-step-choose = Choisissez « Send My Passcode Via SMS », saisissez votre nouveau numéro et suivez les instructions.
sms-step-done = Dès lors, vos codes d’accès arrivent sur votre nouveau numéro.
sms-app = Je préfère utiliser l’application
sms-app-how = Connectez-vous ici avec un code d’accès reçu par SMS, puis configurez l’application sur votre téléphone.
sms-app-button = Configurer l’application
sms-lost = Mon ancien numéro ne reçoit plus de messages
sms-number-heading = Votre nouveau numéro de téléphone
sms-number-lead = Où faut-il envoyer vos codes d’accès ?
sms-region = Pays
sms-region-choose = Choisissez un pays
sms-region-problem = Choisissez un pays dans la liste.
sms-number-label = Numéro de mobile
sms-number-hint = Comme on l’écrit dans votre pays, ou avec + et l’indicatif du pays. Les espaces ne comptent pas.
sms-number-button = Continuer
sms-number-next = Rien ne change encore : vous pourrez d’abord revoir le numéro.
sms-number-characters = Saisissez le numéro uniquement en chiffres ; seul un + peut figurer au début.
sms-number-short = Ce numéro est trop court. Saisissez-le en entier, avec l’indicatif.
sms-number-long = Ce numéro est trop long. Vérifiez qu’aucun chiffre n’est répété par erreur.
sms-number-elsewhere = Ce numéro ne correspond pas au pays choisi ({ $region }). Choisissez le pays du numéro ou corrigez le numéro.
sms-number-not-served = Ici, les codes d’accès ne sont pas envoyés aux numéros de ce pays ({ $region }). Saisissez un numéro d’un pays de la liste.
sms-number-unknown = Ce numéro n’existe pas dans le pays choisi. Vérifiez les chiffres.
sms-number-premium = Les codes d’accès ne sont pas envoyés aux numéros surtaxés. Saisissez votre propre numéro de mobile.
sms-number-no-texts = Ce numéro ne peut pas recevoir de SMS. Saisissez un numéro de mobile.
sms-number-same = Vos codes d’accès arrivent déjà sur ce numéro. Saisissez-en un autre, ou arrêtez-vous ici.
sms-number-refused-heading = Ce numéro n’a pas été accepté
sms-number-refused-advice = Vos codes d’accès arrivent toujours sur votre ancien numéro. Vérifiez le nouveau et saisissez-le à nouveau.
sms-confirm-heading = Est-ce bien votre nouveau numéro ?
sms-confirm-lead = Vos codes d’accès seront envoyés à ce numéro :
sms-confirm-why = Vérifiez chaque chiffre. Avec un numéro erroné, vous ne pourriez plus vous connecter.
sms-confirm-button = Oui, y envoyer mes codes d’accès
sms-confirm-busy = Modification…
sms-confirm-other = Non, le corriger
sms-code-heading = Saisissez le code reçu sur votre nouveau numéro
sms-code-lead = Un SMS contenant un code vient d’être envoyé au numéro
sms-code-label = Code
sms-code-problem = Saisissez le code reçu par SMS : de 4 à 16 chiffres ou lettres.
sms-code-until = Votre numéro ne sera modifié qu’une fois ce code accepté.
sms-code-other = Aucun SMS n’arrive : utiliser un autre numéro
sms-code-refused-heading = Ce code n’a pas été accepté
sms-code-refused-advice = Prenez le dernier SMS reçu sur votre nouveau numéro et saisissez son code.
sms-done-heading = Votre numéro est modifié
sms-done-lead = Vos codes d’accès arrivent désormais sur votre numéro se terminant par { $digits }.
sms-done-test = Connectez-vous à un service de votre travail. Le code d’accès doit arriver sur votre nouveau numéro.
sms-done-old = Votre ancien numéro
sms-done-old-how = Il ne reçoit plus de codes d’accès.
sms-done-not-you = Ce n’était pas vous, ou aucun SMS n’arrive ?

## Téléphone perdu

lost-heading = Contactez votre assistance informatique
lost-lead = Sans votre ancien téléphone, vous ne pouvez pas prouver ici que c’est bien vous. Votre assistance informatique peut vous aider, pas cette page.
lost-lead-first = Cette page ne peut pas vous aider davantage. Votre assistance informatique le peut.
lost-reset = Faire réinitialiser mon jeton
lost-contact = Assistance informatique
lost-no-contact = Contactez votre assistance informatique habituelle.
lost-ready = Préparez
lost-ready-userid = votre nom d’utilisateur
lost-ready-identity = un justificatif d’identité, par exemple votre badge professionnel
lost-ready-phone = votre nouveau téléphone
lost-ready-phone-first = votre téléphone
lost-ready-phone-number = votre téléphone
lost-stolen = Si votre téléphone a été volé, signalez-le tout de suite, même si vous n’en avez pas encore un nouveau.

## Aide

help-heading = Aide
help-lead = Comment transférer votre jeton, et où trouver ce qu’il vous faut.
help-app = Vous avez les deux téléphones
help-app-sign-in = Connectez-vous ici avec votre nom d’utilisateur et votre mot de passe.
help-app-passcode = Saisissez le code d’accès affiché par l’application sur votre ancien téléphone, ou approuvez-y la demande.
help-app-scan = Scannez le code QR avec l’application { $app } sur votre nouveau téléphone.
help-app-done = Attendez que cette page indique que votre nouveau téléphone est prêt. Supprimez ensuite l’ancien jeton avec « Delete Code ».
help-first-how = Connectez-vous avec votre nom d’utilisateur et votre mot de passe. Si un code arrive par SMS ou par e-mail, saisissez-le. Scannez ensuite le code QR avec l’application de votre téléphone.
help-address = Où trouver l’adresse de cette page sur votre ancien téléphone
help-address-how = Dans l’application d’authentification, appuyez sur la flèche à droite de votre jeton et choisissez « View Details ». Le cadre du bas contient l’adresse de la page d’inscription de votre organisation.
help-address-blank = Ce cadre peut être vide si votre organisation n’utilise pas les demandes d’approbation. Cherchez alors « Manage My Token » là où vous vous connectez au travail.
help-texts = Vous recevez vos codes d’accès par SMS
help-texts-how = Si vous gardez le même numéro, vous n’avez rien à faire. Un nouveau numéro doit être enregistré.
help-texts-link = Codes d’accès par SMS
help-copied = L’application est déjà sur votre nouveau téléphone
help-fob = Vous avez un porte-clés générateur de codes, ou l’application sur un ordinateur portable
help-fob-how = Connectez-vous ici et saisissez le code qu’il affiche. Puis scannez le code QR avec l’application de votre téléphone.
help-lost = Vous n’avez plus votre ancien téléphone
help-lost-how = Dans ce cas, seule l’assistance informatique de votre organisation peut vous aider, pas l’éditeur de l’application.
help-old = Votre ancien téléphone affiche encore un jeton
help-old-how = Ce jeton ne fonctionne plus dès que votre nouveau téléphone est prêt. Pour le supprimer, choisissez « Delete Code » dans l’application.
help-refused = Votre code d’accès est refusé
help-refused-how = Un code d’accès ne sert qu’une fois. Attendez le suivant et activez le réglage automatique de l’heure sur votre téléphone.

## Erreurs

error-heading = Un problème est survenu
error-not-found-heading = Cette page n’existe pas
error-not-found-advice = L’adresse est peut-être mal écrite ou périmée.
error-not-found-way-on = Aller à l’accueil
error-malformed-heading = Cette demande n’a pas pu être comprise
error-malformed-advice = Veuillez repartir de la première page et utiliser ses boutons.
error-malformed-way-on = Aller à l’accueil
error-not-ours-heading = Ce formulaire ne vient pas de cette page
error-not-ours-advice = Pour votre sécurité, il n’a pas été transmis. Si vous venez d’un lien ou d’un autre site, veuillez repartir de la première page.
error-not-ours-way-on = Aller à l’accueil
error-origin-hidden-heading = Votre navigateur cache d’où vient ce formulaire
error-origin-hidden-advice = Pour votre sécurité, il n’a pas été transmis. Ouvrez cette page dans un autre navigateur, ou désactivez le mode Internet Explorer. Si ce message revient, contactez l’assistance informatique : un appareil du réseau supprime peut-être ce que dit le navigateur.
error-origin-hidden-way-on = Aller à l’accueil
error-too-many-cookies-heading = Votre navigateur a envoyé trop de cookies
error-too-many-cookies-advice = Ils viennent d’autres sites de votre organisation. Supprimez les cookies de ces sites, ou ouvrez cette page dans une fenêtre privée. Si ce message revient, contactez l’assistance informatique.
error-too-many-cookies-way-on = Aller à l’accueil
error-two-cookies-heading = Votre navigateur a envoyé deux cookies pour cette page
error-two-cookies-advice = Rechargez cette page. Si ce message revient, fermez toutes les fenêtres du navigateur ou utilisez une fenêtre privée, et prévenez le support informatique. L’un des deux cookies vient peut-être d’un autre site de votre organisation.
error-two-cookies-way-on = Aller à l’accueil
error-sign-on-heading = La connexion de votre organisation n’a transmis aucun nom d’utilisateur
error-sign-on-advice = Ce qu’elle dit de vous ne peut pas servir ici ; rien n’a été envoyé. Veuillez le signaler à l’assistance informatique.
error-sign-on-way-on = Aller à l’accueil
error-limited-heading = Trop d’essais
error-limited-advice =
    { $count ->
        [one] Pour la sécurité de ce compte, veuillez patienter une minute avant de réessayer.
       *[other] Pour la sécurité de ce compte, veuillez patienter { $count } minutes avant de réessayer.
    }
error-limited-counts = Les mots de passe refusés comptent, ainsi que les connexions que personne n’a approuvées sur l’ancien téléphone.
error-limited-way-on = Aller à l’accueil
error-address-limited-heading = Trop de connexions refusées depuis votre réseau
error-address-limited-advice =
    La limite porte sur votre adresse réseau, pas sur votre compte : plusieurs connexions ont été refusées depuis cette adresse, peut-être celles de collègues. { $count ->
        [one] Patientez une minute, puis réessayez.
       *[other] Patientez { $count } minutes, puis réessayez.
    }
error-address-limited-way-on = Aller à l’accueil
error-stopped-heading = La connexion est suspendue pour ce compte
error-stopped-advice = Il y a eu plusieurs essais erronés de suite. Un de plus pourrait verrouiller le compte ; cette page n’en envoie donc aucun tant que le support informatique n’a pas levé la suspension. Votre ancien téléphone fonctionne toujours.
error-stopped-way-on = Contacter le support informatique
error-under-way-heading = Une autre connexion est en attente
error-under-way-advice = Quelqu’un se connecte déjà à ce compte et attend une réponse de l’ancien téléphone. Si c’est vous, continuez là-bas ou réessayez dans deux minutes. Sinon, refusez la demande sur l’ancien téléphone et prévenez le support informatique.
error-under-way-way-on = Réessayer
error-stale-heading = Ce formulaire a déjà été envoyé
error-stale-advice = Votre saisie n’a pas été envoyée une nouvelle fois.
error-stale-way-on = Continuer
error-busy-heading = Votre dernière demande est encore en cours de traitement
error-busy-advice = Veuillez patienter un instant, puis continuez.
error-busy-way-on = Continuer
error-unreachable-heading = Le serveur de connexion est injoignable
error-unreachable-advice = Rien n’a été modifié ; votre ancien téléphone fonctionne toujours. Veuillez réessayer dans quelques minutes.
error-unreachable-advice-first = Rien n’a été modifié. Veuillez réessayer dans quelques minutes.
error-unreachable-advice-number = Rien n’a été modifié. Veuillez réessayer dans quelques minutes.
error-unreachable-way-on = Réessayer
error-away-heading = Le serveur de connexion est indisponible pour le moment
error-away-advice = Rien n’a été modifié ; votre ancien téléphone fonctionne toujours. Cette page vérifie d’elle-même et vous dira quand vous pourrez continuer.
error-away-advice-first = Rien n’a été modifié. Cette page vérifie d’elle-même et vous dira quand vous pourrez continuer.
error-away-advice-number = Rien n’a été modifié. Cette page vérifie d’elle-même et vous dira quand vous pourrez continuer.
error-away-way-on = Réessayer
error-timed-out-heading = Le serveur de connexion n’a pas répondu à temps
error-timed-out-advice = Nous ne savons pas s’il a reçu votre demande. Veuillez réessayer dans une minute.
error-timed-out-way-on = Réessayer
error-reported-heading = Le serveur de connexion signale un problème
error-reported-advice = Veuillez réessayer. Si le problème persiste, contactez l’assistance informatique.
error-reported-way-on = Réessayer
error-not-understood-heading = Le serveur de connexion a donné une réponse inattendue
error-not-understood-advice = Veuillez réessayer dans quelques minutes. Si le problème persiste, contactez l’assistance informatique.
error-not-understood-way-on = Réessayer
error-full-heading = Beaucoup de personnes transfèrent leur jeton en ce moment
error-full-advice = Rien n’a été modifié ; votre ancien téléphone fonctionne toujours. Cette page vérifie d’elle-même et vous dira quand vous pourrez continuer.
error-full-advice-first = Rien n’a été modifié. Cette page vérifie d’elle-même et vous dira quand vous pourrez continuer.
error-full-advice-number = Rien n’a été modifié. Cette page vérifie d’elle-même et vous dira quand vous pourrez continuer.
error-full-way-on = Réessayer
error-sessions-away-heading = Cette page fait une courte pause
error-sessions-away-advice = Rien n’est perdu : elle vérifie à nouveau dans quelques secondes et vous ramène là où vous en étiez.
error-sessions-away-way-on = Vérifier maintenant
error-internal-heading = Un problème est survenu sur cette page
error-internal-advice = Vous n’y êtes pour rien. Veuillez réessayer ; si le problème persiste, contactez l’assistance informatique.
error-internal-way-on = Réessayer

## L’e-mail qui annonce un changement

mail-token-moved-subject = Votre jeton a été transféré vers un autre téléphone
mail-token-moved-subject-first = Votre jeton a été configuré sur un téléphone
mail-token-moved-lead = Le jeton de { $userid }, qui vous fournit vos codes d’accès pour vous connecter, a été transféré vers un autre téléphone.
mail-token-moved-lead-first = Un jeton de { $userid }, qui fournit des codes d’accès pour se connecter, a été configuré sur un téléphone.
mail-when = Quand : { $when }
mail-from = Depuis l’adresse réseau : { $address }
mail-token-moved-you = Si c’était vous, vous n’avez plus rien à faire. Les codes de votre ancien téléphone ne fonctionnent plus.
mail-token-moved-you-first = Si c’était vous, vous n’avez plus rien à faire.
mail-number-changed-subject = Vos codes d’accès sont envoyés à un autre numéro
mail-number-changed-lead = Le numéro de téléphone auquel { $userid } reçoit ses codes d’accès pour se connecter a été modifié.
mail-number-changed-you = Si c’était vous, vous n’avez plus rien à faire. Votre ancien numéro ne reçoit plus de codes d’accès.
mail-enrolment-started-subject = Un code QR pour votre jeton a été remis
mail-enrolment-started-lead = Quelqu’un s’est connecté en tant que { $userid } et a reçu un code QR. Le téléphone qui le scanne obtient le jeton de { $userid }, qui fournit des codes d’accès pour se connecter.
mail-enrolment-started-you = Si c’était vous, vous n’avez plus rien à faire.
mail-enrolment-unknown-subject = Votre jeton se trouve peut-être sur un autre téléphone
mail-enrolment-unknown-lead = Quelqu’un s’est connecté en tant que { $userid } et a reçu un code QR. Le téléphone qui le scanne obtient le jeton de { $userid }, qui fournit des codes d’accès pour se connecter. Nous ne savons pas si un téléphone l’a scanné.
mail-enrolment-unknown-you = Si c’était vous, vous n’avez plus rien à faire. Si vous n’avez pas terminé, vous pouvez recommencer à tout moment.
mail-not-you = Si ce n’était pas vous, quelqu’un connaît peut-être votre mot de passe. Prévenez tout de suite l’assistance informatique :
mail-contact-phone = Téléphone : { $phone }
mail-contact-email = E-mail : { $email }
mail-contact-url = Page web : { $url }
mail-contact-hours = Horaires : { $hours }

## La page d’état pour l’assistance informatique

status-title = Transferts de jetons : état
status-fine-heading = Tout fonctionne
status-fine-advice = SecEnrol répond, et les utilisateurs avancent.
status-quiet-heading = C’est calme
status-quiet-advice = Personne ne s’est connecté au cours de la dernière heure ; on ne sait donc rien de SecEnrol.
status-trouble-heading = SecEnrol ne répond pas comme prévu
status-trouble-advice = Au cours de la dernière heure, de nombreuses requêtes à SecEnrol sont restées sans réponse. Le journal indique pourquoi.
status-unready-heading = Le portail n’est pas prêt
status-unready-advice = Personne ne peut avancer ici tant que ceci n’est pas réglé :
status-now = Maintenant
status-under-way = Transferts en cours ou tout juste terminés
status-unknown = inconnu
status-in-flight = Requêtes en attente de SecEnrol
status-notices = E-mails et appels à transmettre
status-audit-lost = Lignes d’audit perdues
status-funnel = Les dernières 24 heures : jusqu’où vont les utilisateurs
status-step = Étape
status-people = Personnes
status-percent = Par rapport à l’étape précédente
status-percent-of = { $percent } %
status-started = Page d’accueil vue
status-signed-in = Mot de passe accepté
status-confirmed = Confirmé avec l’ancien téléphone
status-done = Nouveau téléphone prêt
status-given-up = Abandonnés
status-given-up-count = Abandonnés en cours de route : { $count }
status-hours = Les dernières 24 heures, une par une
status-drawing = Une barre pour chacune des dernières 24 heures : téléphones prêts, transferts abandonnés, et un repère là où SecEnrol n’a pas répondu. Les chiffres sont dans le tableau ci-dessous.
status-table = Les mêmes données en tableau
status-hour = Heure
status-ago =
    { $count ->
        [0] cette heure-ci
        [one] il y a 1 h
       *[other] il y a { $count } h
    }
status-answered = SecEnrol a répondu
status-failed = SecEnrol n’a pas répondu
status-at = Mise à jour : { $at }.
status-follow = Recharger toutes les minutes
status-stay = Ne plus recharger
status-version = Handover { $version }.
