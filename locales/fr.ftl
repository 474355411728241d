# Les mots des pages du portail, en français. Les termes sont dans docs/glossary.md.

language-name = Français
languages = Langues
product = Transférer mon jeton
skip = Aller au contenu
help-link = Aide
person = Nouveau téléphone pour
person-first = Configuration de l’application pour
person-number = Nouveau numéro de téléphone pour
person-done = Session de
person-begun = Connexion commencée à { $time } depuis { $address }
person-other = Quelqu’un s’est aussi connecté à ce compte à { $time } depuis { $address }. Si ce n’était pas vous, contactez l’assistance informatique avant de continuer.
person-other-here = Quelqu’un s’est aussi connecté à ce compte à { $time } depuis la même adresse réseau que vous. Si ce n’était pas vous, contactez l’assistance informatique avant de continuer.
finish = Terminer
stop = Se déconnecter
progress = Étape { $count-now } sur { $count-all }
progress-open = Étape { $count-now }
track-sign-in = Connexion
track-passcode = Confirmation
track-scan = Scan
track-done = Terminé
track-sms-number = Nouveau numéro
track-sms-confirm = Vérification
track-sms-code = Code de connexion
title-wrong = Erreur : { $title }
copy = Copier
copied = Copié
check-now = Vérifier maintenant
quoted = Message du serveur de connexion :
reference = Si vous contactez l’assistance informatique, indiquez la référence { $reference }.
back-to-start = Retour à l’accueil
support-link = Contacter l’assistance informatique
support-phone = Téléphone
support-email = E-mail
support-url = Page web
support-hours = Horaires
problem-heading = Une information manque ou est incorrecte
card-heading = Contacter l’assistance informatique
card-lead = Donnez ces informations à l’assistance informatique. Elles ne contiennent ni mot de passe ni code de connexion.
card-reference = Référence
card-time = Heure
card-step = Étape
card-reason = Ce qui s’est passé
card-copy = Copier les informations
card-mail = Écrire un e-mail
tries-left =
    { $count ->
        [one] C’est votre dernier essai. Ensuite, vous devrez vous reconnecter.
       *[other] Il vous reste { $count } essais.
    }
demo-banner = Ceci est une démonstration. Aucun compte réel n’est utilisé.
demo-phones = Ouvrir les téléphones de démonstration
demo-phone = Ouvrir les téléphones de { $userid }
insecure-banner = Cette page n’est pas chiffrée. D’autres personnes sur votre réseau peuvent peut-être voir ce que vous saisissez.

## Accueil

start-heading = Transférez votre jeton vers un nouveau téléphone
start-heading-first = Configurez l’application sur votre téléphone
start-ready = Avant de commencer
start-lead = Il vous faut les deux téléphones pendant environ 2 minutes.
start-lead-first = Il vous faut votre téléphone pendant environ 2 minutes.
start-ready-install = Installez { $app } sur votre nouveau téléphone
start-ready-install-first = Installez { $app } sur votre téléphone
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scanner pour installer
start-store-ios-qr = Code QR menant à l’application dans l’App Store
start-store-android-qr = Code QR menant à l’application sur Google Play
start-ready-here = Vous lisez ceci sur votre nouveau téléphone ?
start-ready-here-first = Vous lisez ceci sur le téléphone à configurer ?
start-ready-here-how = Ouvrez cette page sur un ordinateur :
start-ready-here-else = Pas d’ordinateur ? Continuez ici avec une clé de configuration.
start-where = Sur quel appareil lisez-vous cette page ?
start-where-new = Sur le nouveau téléphone
start-where-scan = Ou scannez ce code QR avec l’appareil photo de votre ancien téléphone pour y ouvrir cette page.
start-where-alt = Code QR qui mène à cette page
start-where-old = Sur l’ancien téléphone
start-where-old-how = Continuez ici. Scannez ensuite le code QR de cet écran avec votre nouveau téléphone.
start-question = Quelle est votre situation ?
start-app = J’ai encore mon ancien téléphone, avec l’application
start-app-detail = L’application affiche des codes de connexion ou des demandes de connexion.
start-sms = Je reçois mes codes de connexion par SMS
start-sms-detail = Mon téléphone ou mon numéro est nouveau.
start-first = Je configure l’application pour la première fois
start-first-detail = Je n’ai jamais utilisé l’application.
start-other = Je reçois déjà des codes de connexion
start-other-app = Afficher les autres choix
start-lost = Je n’ai plus mon ancien téléphone
start-lost-detail = Perdu, volé, cassé, réinitialisé ou donné.
start-under-way = Vous avez déjà commencé à passer à un nouveau téléphone dans ce navigateur.
start-under-way-first = Vous avez déjà commencé à configurer l’application dans ce navigateur.
start-under-way-number = Vous avez déjà commencé à modifier votre numéro dans ce navigateur.
start-continue = Continuer
start-choices = Afficher les autres choix

stopped-heading = Déconnexion effectuée
stopped-advice = Avez-vous vu « Votre nouveau téléphone est prêt » ? Alors tout est terminé. Sinon, reconnectez-vous avec votre ancien téléphone. Si ses codes de connexion sont refusés, utilisez votre nouveau téléphone.
stopped-advice-first = Avez-vous vu « Votre téléphone est prêt » ? Alors tout est terminé. Sinon, reconnectez-vous.
stopped-advice-app = Avez-vous vu « Votre téléphone est prêt » ? Alors tout est terminé. Sinon, reconnectez-vous. Si aucun SMS n’arrive, utilisez le code de connexion que l’application affiche.
stopped-advice-number = Avez-vous vu « Votre numéro a été modifié » ? Alors tout est terminé. Sinon, reconnectez-vous. Si aucun code de connexion n’arrive sur votre ancien numéro, regardez sur le nouveau.
over-heading = Votre session n’est plus ouverte ici
over-advice = Votre session dans ce navigateur a pris fin. Si vous n’avez pas vu de page indiquant que tout est terminé, recommencez.
no-cookie-heading = Aucune session ouverte ici
no-cookie-advice = Si vous venez de vous connecter, votre navigateur n’a pas conservé le cookie de cette page. Autorisez les cookies pour cette page, ou ouvrez cette page dans sa propre fenêtre. Après une déconnexion, recommencez.
no-cookie-window = Ouvrir cette page dans sa propre fenêtre

## Connexion

sign-in-heading = Connectez-vous
sign-in-lead = Utilisez votre nom d’utilisateur et votre mot de passe professionnels.
sign-in-userid = Nom d’utilisateur
sign-in-userid-hint = Par exemple jsmith, CORP\jsmith ou jsmith@example.org.
sign-in-userid-locked = C’est le nom d’utilisateur de votre session dans votre organisation.
sign-in-userid-problem = Saisissez votre nom d’utilisateur, avec votre domaine si vous en utilisez un. Le nom d’utilisateur peut contenir des lettres, des chiffres, des espaces et \ . _ - @ ' + $ #. Si vous avez collé votre nom d’utilisateur, tapez-le plutôt.
sign-in-userid-other = Vous ne pouvez utiliser que le nom d’utilisateur de votre session dans votre organisation. Nous l’avons inscrit dans le champ.
sign-in-password = Mot de passe ou code PIN
sign-in-password-show = Afficher le mot de passe
sign-in-password-hide = Masquer le mot de passe
sign-in-password-empty = Saisissez votre mot de passe ou votre code PIN.
sign-in-password-problem = Saisissez votre mot de passe ou votre code PIN : 256 caractères au maximum, sans saut de ligne.
sign-in-button = Se connecter
sign-in-busy = Connexion en cours…
sign-in-next = Ensuite, il vous faudra votre ancien téléphone.
sign-in-next-first = Ensuite, vous recevrez peut-être un code de connexion par SMS ou par e-mail. Puis vous configurerez l’application sur votre téléphone.
sign-in-next-app = Ensuite, vous saisirez le code de connexion reçu par SMS. Puis vous configurerez l’application sur votre téléphone.
sign-in-next-number = Ensuite, vous saisirez un code de connexion que nous envoyons à votre ancien numéro. Puis vous saisirez votre nouveau numéro.
sign-in-lost = Je n’ai plus mon ancien téléphone
sign-in-lost-first = Contacter l’assistance informatique
sign-in-lost-number = Mon ancien numéro ne reçoit plus de messages
sign-in-refused-heading = Le nom d’utilisateur ou le mot de passe n’a pas été accepté
sign-in-refused-advice = Vérifiez votre nom d’utilisateur et que la touche Verr. Maj. n’est pas activée.
sign-in-refused-last = C’est votre dernier essai pour le moment.
sign-in-refused-locked = Si votre nom d’utilisateur et votre mot de passe sont bien les bons, votre compte est peut-être verrouillé. Contactez l’assistance informatique.
sign-in-other-heading = Un autre nom d’utilisateur est déjà utilisé dans ce navigateur
sign-in-other-advice = Continuez avec ce nom d’utilisateur, ou déconnectez-vous avant d’en utiliser un autre.

ended-expired-heading = Votre session est terminée
ended-expired-advice = Pour votre sécurité, les sessions prennent fin après quelques minutes. Avez-vous vu « Votre nouveau téléphone est prêt » ? Alors tout est terminé. Sinon, reconnectez-vous avec votre ancien téléphone. Si ses codes de connexion sont refusés, utilisez votre nouveau téléphone.
ended-expired-advice-first = Pour votre sécurité, les sessions prennent fin après quelques minutes. Avez-vous vu « Votre téléphone est prêt » ? Alors tout est terminé. Sinon, reconnectez-vous.
ended-expired-advice-number = Pour votre sécurité, les sessions prennent fin après quelques minutes. Avez-vous vu « Votre numéro a été modifié » ? Alors tout est terminé. Sinon, reconnectez-vous. Si aucun code de connexion n’arrive sur votre ancien numéro, regardez sur le nouveau.
ended-refused-heading = La connexion n’a pas eu lieu
ended-refused-advice = La demande de connexion n’a pas été approuvée à temps sur votre ancien téléphone, ou bien le nom d’utilisateur ou le mot de passe était incorrect. Reconnectez-vous.
ended-refused-advice-first = Le nom d’utilisateur ou le mot de passe était incorrect, ou la connexion a pris trop de temps. Reconnectez-vous.
ended-refused-advice-number = Le nom d’utilisateur ou le mot de passe était incorrect, ou la connexion a pris trop de temps. Reconnectez-vous.
ended-failed-heading = La connexion a échoué
ended-failed-advice = Le serveur de connexion n’a pas répondu correctement. Réessayez dans une minute.
ended-passcodes-heading = Trop de codes de connexion incorrects
ended-passcodes-advice = Reconnectez-vous. Attendez ensuite que votre ancien téléphone affiche un nouveau code de connexion, puis saisissez-le.
ended-passcodes-advice-first = Reconnectez-vous. Saisissez ensuite le code de connexion du message le plus récent.
ended-passcodes-advice-number = Reconnectez-vous. Saisissez ensuite le code de connexion du SMS le plus récent.
ended-check-codes-heading = Trop de codes de contrôle incorrects
ended-check-codes-advice = Reconnectez-vous pour obtenir un nouveau code QR.
ended-numbers-heading = Votre numéro de téléphone n’a peut-être pas été modifié
ended-numbers-advice = Plusieurs essais ont échoué. Connectez-vous pour recommencer, ou contactez l’assistance informatique.
ended-upstream-heading = Le serveur de connexion a mis fin à votre session
ended-upstream-advice = Il s’est peut-être écoulé trop de temps. Connectez-vous pour recommencer.

## Approbation

approve-heading = Regardez votre ancien téléphone
approve-heading-first = Connexion en cours
approve-heading-number = Connexion en cours
approve-lead = Approuvez-y la demande de connexion, si vous en recevez une. La suite s’affichera ensuite automatiquement.
approve-lead-first = Le serveur de connexion n’a pas encore répondu. La suite s’affichera automatiquement.
approve-lead-number = Le serveur de connexion n’a pas encore répondu. La suite s’affichera automatiquement.
approve-waiting = En attente de votre ancien téléphone…
approve-waiting-first = En attente du serveur de connexion…
approve-waiting-number = En attente du serveur de connexion…
approve-found = Vous avez approuvé la demande de connexion. Un instant…
approve-found-first = Connexion réussie. Un instant…
approve-found-number = Connexion réussie. Un instant…
approve-only-you = N’approuvez que la connexion que vous venez de lancer vous-même.
approve-rival = Une deuxième connexion à ce compte vient d’être refusée. Si ce n’était pas vous, n’approuvez aucune demande de connexion et contactez l’assistance informatique.
approve-slow = Si aucune demande de connexion ne s’affiche sur votre ancien téléphone, le serveur de connexion est peut-être lent.
approve-trouble = Je ne vois aucune demande de connexion
approve-trouble-open = Ouvrez l’application d’authentification sur votre ancien téléphone et cherchez une demande de connexion.
approve-trouble-network = Vérifiez que votre ancien téléphone est connecté à Internet.
approve-trouble-again = Si aucune demande de connexion n’arrive dans les 2 minutes, vous pourrez vous reconnecter.

## Code de connexion

passcode-heading = Saisissez le code de connexion de votre ancien téléphone
passcode-heading-first = Saisissez le code de connexion que nous vous avons envoyé
passcode-heading-number = Saisissez le code de connexion envoyé à votre ancien numéro
passcode-lead = Regardez dans l’application ou dans votre SMS le plus récent.
passcode-lead-first = Nous avons envoyé le code de connexion par SMS ou par e-mail, au numéro ou à l’adresse que votre organisation connaît.
passcode-lead-app = Regardez votre SMS le plus récent.
passcode-lead-number = Regardez votre SMS le plus récent.
passcode-label = Code de connexion
passcode-hint = En général 6 chiffres. Les espaces ne comptent pas.
passcode-problem = Saisissez le code de connexion affiché par l’application ou par le SMS le plus récent sur votre ancien téléphone : de 4 à 16 chiffres ou lettres.
passcode-problem-first = Saisissez le code de connexion du message : de 4 à 16 chiffres ou lettres.
passcode-problem-number = Saisissez le code de connexion du SMS : de 4 à 16 chiffres ou lettres.
passcode-button = Continuer
passcode-busy = Vérification…
passcode-refused-heading = Ce code de connexion n’a pas été accepté
passcode-refused-advice = La plupart des codes de connexion ne sont valables qu’une fois, et pour peu de temps. Attendez que votre ancien téléphone en affiche un nouveau, puis saisissez-le.
passcode-refused-advice-first = La plupart des codes de connexion ne sont valables qu’une fois, et pour peu de temps. Saisissez celui du message le plus récent. Pour en recevoir un autre, déconnectez-vous puis reconnectez-vous.
passcode-refused-advice-number = La plupart des codes de connexion ne sont valables qu’une fois, et pour peu de temps. Saisissez celui du SMS le plus récent. Pour en recevoir un autre, déconnectez-vous puis reconnectez-vous.
passcode-clock = Votre ancien téléphone devrait afficher { $time }. S’il affiche une autre heure, activez la date et l’heure automatiques.
passcode-after-fault = Utilisez un nouveau code de connexion. Le dernier a peut-être déjà servi.
passcode-trouble = Le code de connexion ne fonctionne pas
passcode-trouble-name = Sur certains téléphones, l’application porte encore son ancien nom, « SecurEnvoy Soft Token ».
passcode-trouble-copied = Utilisez l’application de votre ancien téléphone. Si une sauvegarde ou un transfert de données a copié l’application sur votre nouveau téléphone, les codes de connexion de cette copie ne sont pas acceptés.
passcode-trouble-fob = Si vous avez un porte-clés qui affiche des codes de connexion, ou l’application sur un ordinateur portable, saisissez le code de connexion qui s’y affiche.
passcode-trouble-account = Dans l’application, utilisez le code de connexion de votre compte professionnel.
passcode-trouble-text = Si vous recevez vos codes de connexion par SMS, utilisez le message le plus récent. Il peut mettre une minute à arriver.
passcode-trouble-text-first = Utilisez le message le plus récent. Il peut mettre une minute à arriver, et un e-mail peut se trouver dans les indésirables. Si aucun message n’arrive, contactez l’assistance informatique : elle n’a peut-être pas votre bon numéro ou votre bonne adresse e-mail.
passcode-trouble-text-number = Utilisez le SMS le plus récent. Il peut mettre une minute à arriver.
passcode-trouble-voice = Si c’est un appel que vous recevez, décrochez et saisissez le code de connexion que vous entendez.
passcode-trouble-several = Si un message contient plusieurs codes de connexion, utilisez chacun une seule fois, dans l’ordre du message. Un code de connexion valable toute la journée fonctionne jusqu’à l’arrivée du suivant.
passcode-trouble-clock = Activez la date et l’heure automatiques sur votre ancien téléphone. Si l’heure est fausse, les codes de connexion le sont aussi.

## Scan

scan-heading = Scannez ce code QR avec votre nouveau téléphone
scan-heading-first = Scannez ce code QR avec votre téléphone
scan-phone-heading = Configurez l’application sur ce téléphone
scan-lead = Les codes de connexion de votre ancien téléphone fonctionnent jusqu’à ce que votre nouveau téléphone soit prêt.
scan-lead-first = Quand votre téléphone sera prêt, connectez-vous avec les codes de connexion affichés par l’application.
scan-picture = Code QR
scan-qr-alt = Code QR à scanner avec l’application d’authentification de votre nouveau téléphone
scan-qr-alt-first = Code QR à scanner avec l’application d’authentification de votre téléphone
scan-no-qr = Le code QR ne peut pas s’afficher. Utilisez plutôt la clé de configuration.
scan-not-printed = Le code QR et la clé de configuration ne sont pas imprimés, car ils sont secrets.
scan-cannot = Scan impossible ? Clé de configuration
scan-app-link = Nouveau téléphone ? Ouvrir l’appli
scan-app-link-first = Sur ce téléphone ? Ouvrir l’appli
scan-setup-key = Dans l’application, sur votre nouveau téléphone, choisissez la saisie manuelle d’une clé. Saisissez ou collez cette clé de configuration. Ne la montrez à personne.
scan-setup-key-first = Dans l’application, sur votre téléphone, choisissez la saisie manuelle d’une clé. Saisissez ou collez cette clé de configuration. Ne la montrez à personne.
scan-steps = Sur votre nouveau téléphone
scan-steps-first = Sur votre téléphone
scan-step-app = Ouvrez { $app }.
scan-step-add = Ajoutez un jeton. Autorisez l’accès à l’appareil photo.
scan-step-point = Scannez le code QR.
scan-step-key = Choisissez la saisie manuelle d’une clé, puis saisissez la clé de configuration de cette page.
scan-phone-copy = Copiez cette clé de configuration. Ne la montrez à personne.
scan-phone-paste = Dans l’application { $app }, choisissez la saisie manuelle d’une clé, puis collez la clé de configuration.
scan-phone-check = Revenez ici et saisissez le code de contrôle affiché par l’application.
scan-phone-picture = Autre téléphone ? Afficher le code QR
scan-waiting = En attente de votre nouveau téléphone…
scan-waiting-first = En attente de votre téléphone…
scan-scanned = Je l’ai scanné
scan-found = Votre téléphone est configuré. Un instant…
scan-reloads =
    { $count ->
        [one] Cette page s’actualise chaque seconde.
       *[other] Cette page s’actualise toutes les { $count } secondes.
    }
scan-stay = Ne pas actualiser pendant ma saisie
scan-go-on = Reprendre l’actualisation automatique
scan-check-code = Je vois un code de contrôle
scan-check-code-label = Code de contrôle
scan-check-code-hint = Seulement si le téléphone est hors ligne ou avec une clé de configuration.
scan-check-code-problem = Saisissez le code de contrôle affiché par votre nouveau téléphone : de 4 à 32 lettres et chiffres.
scan-check-code-problem-first = Saisissez le code de contrôle affiché par votre téléphone : de 4 à 32 lettres et chiffres.
scan-check-code-button = Envoyer le code de contrôle
scan-check-code-busy = Envoi…
scan-check-code-refused-heading = Ce code de contrôle n’a pas été accepté
scan-check-code-refused-advice = Comparez le code de contrôle avec celui de votre nouveau téléphone et saisissez-le à nouveau.
scan-check-code-refused-advice-first = Comparez le code de contrôle avec celui de votre téléphone et saisissez-le à nouveau.
scan-trouble = Je n’arrive pas à configurer l’application
scan-trouble-camera = Utilisez l’appareil photo de l’application d’authentification, pas celui du téléphone. Si l’application ne trouve pas le code QR, agrandissez cette fenêtre, augmentez la luminosité de l’écran et éloignez le téléphone.
scan-trouble-page = Si une page web s’ouvre, ou si rien ne se passe : scannez le code QR avec l’application d’authentification, pas avec l’appareil photo du téléphone.
scan-trouble-network = Si l’application affiche des codes de connexion mais que cette page n’avance pas : connectez votre nouveau téléphone à Internet, ou saisissez le code de contrôle qu’il affiche.
scan-trouble-network-first = Si l’application affiche des codes de connexion mais que cette page n’avance pas : connectez votre téléphone à Internet, ou saisissez le code de contrôle qu’il affiche.
scan-trouble-key = Si l’appareil photo ne fonctionne pas du tout, saisissez plutôt la clé de configuration.
scan-trouble-again = Si rien n’y fait, déconnectez-vous. Reconnectez-vous ensuite avec votre ancien téléphone pour obtenir un nouveau code QR.
scan-trouble-again-first = Si rien n’y fait, déconnectez-vous. Reconnectez-vous ensuite pour obtenir un nouveau code QR.

## Attente

waiting-left =
    { $count ->
        [one] Il reste 1 minute.
       *[other] Il reste environ { $count } minutes.
    }
waiting-ends =
    { $count ->
        [one] Pour votre sécurité, cette session prendra fin dans une minute environ.
       *[other] Pour votre sécurité, cette session prendra fin dans { $count } minutes.
    }
waiting-more = Prolonger la session
waiting-slow = Le serveur de connexion est lent. Nous réessayons en continu. Vous n’avez rien à faire.
waiting-offline = Vous êtes hors ligne. La suite s’affichera dès que la connexion à Internet sera rétablie.
waiting-fault = La dernière vérification a échoué. Nous réessayons automatiquement.

waiting-away = Le serveur de connexion est indisponible pour le moment. Nous réessayons en continu. Vous n’avez rien à faire.
upstream-ask = Si l’attente est trop longue, contactez l’assistance informatique : { $contacts }.
upstream-ask-help-desk = Si l’attente est trop longue, contactez l’assistance informatique.
upstream-well-heading = Vous pouvez continuer maintenant
upstream-well-advice = Le serveur de connexion fonctionne à nouveau. Si vous aviez saisi un mot de passe ou un code de connexion, saisissez-le à nouveau.

## Terminé

done-heading = Votre nouveau téléphone est prêt
done-heading-first = Votre téléphone est prêt
done-lead = Désormais, connectez-vous avec votre nouveau téléphone.
done-lead-first = Désormais, connectez-vous avec les codes de connexion affichés par l’application.
done-took =
    { $count-minutes ->
        [0] Il vous a fallu { $count-seconds } s.
       *[other] Il vous a fallu { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = Désormais, connectez-vous avec les codes de connexion affichés par l’application, et non plus par SMS.
done-test = Faites un essai maintenant
done-test-how = Connectez-vous à un service professionnel.
done-test-how-first = Connectez-vous à un service professionnel avec un code de connexion de l’application.
done-test-link = Essayez : connectez-vous à { $name }
done-old = Supprimez l’ancien jeton
done-old-dead = L’ancien jeton ne fonctionne plus. Dans l’application, sur votre ancien téléphone :
done-old-arrow = Appuyez sur la flèche à côté du jeton.
done-old-delete = Choisissez « Delete Code ».
done-not-you = Si ce n’était pas vous, ou si vous avez besoin d’aide :

closed-heading = Déconnexion effectuée
closed-moved = Votre nouveau téléphone est prêt.
closed-moved-first = Votre téléphone est prêt.
closed-moved-number = Vos codes de connexion arrivent désormais sur votre nouveau numéro.
closed-lead = Vous pouvez maintenant fermer cette fenêtre.

## SMS

sms-heading = Vous recevez vos codes de connexion par SMS
sms-lead = Ce que vous devez faire dépend de ce qui a changé.
sms-same = J’ai un nouveau téléphone avec le même numéro
sms-same-how = Vous n’avez rien à faire. Les codes de connexion arrivent sur votre numéro, quel que soit le téléphone.
sms-number = J’ai un nouveau numéro
sms-number-how = Modifiez votre numéro tant que l’ancien reçoit encore des messages :
sms-change-how = Connectez-vous avec un code de connexion que nous envoyons à votre ancien numéro. Saisissez ensuite votre nouveau numéro. Cela prend environ 2 minutes.
sms-change-button = Modifier mon numéro
sms-step-open = Ouvrez la page SecurEnvoy de votre organisation dans un nouvel onglet, puis revenez ici pour l’étape suivante.
sms-step-open-link = Ouvrir la page SecurEnvoy
sms-step-find = Ouvrez la page SecurEnvoy de votre organisation. Cherchez « Manage My Token » là où vous vous connectez pour travailler.
sms-step-sign-in = Connectez-vous à la page SecurEnvoy avec un code de connexion envoyé à votre ancien numéro.
sms-step-choose = Choisissez « Send My Passcode Via SMS », saisissez votre nouveau numéro et suivez les instructions.
sms-step-done = Connectez-vous une fois pour vérifier qu’un code de connexion arrive sur votre nouveau numéro.
sms-app = Je préfère utiliser l’application
sms-app-how = Connectez-vous ici avec un code de connexion reçu par SMS. Configurez ensuite l’application sur votre téléphone.
sms-app-install = Installez { $app } sur votre téléphone
sms-app-button = Configurer l’application
sms-lost = Mon ancien numéro ne reçoit plus de messages
sms-number-heading = Votre nouveau numéro de téléphone
sms-number-lead = Où devons-nous envoyer vos codes de connexion ?
sms-region = Pays
sms-region-choose = Choisissez un pays
sms-region-problem = Choisissez un pays dans la liste.
sms-number-label = Numéro de mobile
sms-number-hint = Comme on le compose dans ce pays, ou avec + et l’indicatif du pays.
sms-number-button = Continuer
sms-number-next = Rien ne change encore. Vous pourrez vérifier le numéro à la page suivante.
sms-number-characters = Utilisez uniquement des chiffres. Vous pouvez mettre un + au début.
sms-number-short = Ce numéro est trop court. Saisissez le numéro entier, avec son préfixe ou son indicatif régional.
sms-number-long = Ce numéro est trop long. Vérifiez que vous n’avez pas tapé un chiffre deux fois.
sms-number-elsewhere = Ce numéro ne correspond pas au pays choisi ({ $region }). Choisissez le pays du numéro, ou corrigez le numéro.
sms-number-not-served = Nous n’envoyons pas de codes de connexion aux numéros de ce pays ({ $region }). Saisissez un numéro d’un pays de la liste.
sms-number-unknown = Ce numéro n’existe pas dans le pays choisi. Vérifiez les chiffres.
sms-number-premium = Nous n’envoyons pas de codes de connexion aux numéros surtaxés. Saisissez votre propre numéro de mobile.
sms-number-no-texts = Ce numéro ne peut pas recevoir de SMS. Saisissez un numéro de mobile.
sms-number-same = Vos codes de connexion arrivent déjà sur ce numéro. Saisissez un autre numéro, ou déconnectez-vous.
sms-number-refused-heading = Ce numéro n’a pas été accepté
sms-number-refused-advice = Vos codes de connexion arrivent toujours sur votre ancien numéro. Vérifiez le nouveau numéro et saisissez-le à nouveau.
sms-confirm-heading = Est-ce bien votre nouveau numéro ?
sms-confirm-lead = Vos codes de connexion arriveront sur ce numéro :
sms-confirm-why = Vérifiez chaque chiffre. Si le numéro est faux, vous ne pourrez plus vous connecter.
sms-confirm-button = Utiliser ce numéro
sms-confirm-busy = Modification…
sms-confirm-other = Corriger le numéro
sms-code-heading = Saisissez le code de connexion envoyé à votre nouveau numéro
sms-code-lead = Nous avons envoyé un SMS au numéro
sms-code-label = Code de connexion
sms-code-problem = Saisissez le code de connexion du SMS : de 4 à 16 chiffres ou lettres.
sms-code-until = Votre numéro ne changera qu’une fois ce code de connexion accepté.
sms-code-other = Utiliser un autre numéro
sms-code-refused-heading = Ce code de connexion n’a pas été accepté
sms-code-refused-advice = Saisissez le code de connexion du message le plus récent reçu sur votre nouveau numéro.
sms-done-heading = Votre numéro a été modifié
sms-done-lead = Vos codes de connexion arrivent désormais sur votre numéro se terminant par { $digits }.
sms-done-test = Connectez-vous à un service professionnel. Le code de connexion devrait arriver sur votre nouveau numéro.
sms-done-old = Votre ancien numéro
sms-done-old-how = Aucun code de connexion ne sera plus envoyé à votre ancien numéro.
sms-done-not-you = Si ce n’était pas vous, ou si aucun code de connexion n’arrive :

## Téléphone perdu

lost-heading = Contactez l’assistance informatique
lost-lead = Sans votre ancien téléphone ou votre ancien numéro, vous ne pouvez pas prouver ici votre identité. L’assistance informatique peut vous aider.
lost-lead-first = L’assistance informatique peut vous aider.
lost-reset = Demander une réinitialisation
lost-contact = Assistance informatique
lost-no-contact = Contactez l’assistance informatique comme d’habitude.
lost-card = Informations pour l’assistance informatique
lost-ready = Préparez
lost-ready-userid = votre nom d’utilisateur
lost-ready-identity = un justificatif d’identité, par exemple votre badge professionnel
lost-ready-phone = votre nouveau téléphone
lost-ready-phone-first = votre téléphone
lost-ready-phone-number = votre téléphone
lost-stolen = Si votre téléphone a été volé, prévenez tout de suite l’assistance informatique, même si vous n’en avez pas encore un nouveau.

## Aide

help-heading = Aide
help-lead = Votre jeton vous donne des codes de connexion. Voici comment le transférer vers un nouveau téléphone, et où trouver ce qu’il vous faut.
help-app = Vous avez les deux téléphones
help-app-sign-in = Connectez-vous ici avec votre nom d’utilisateur et votre mot de passe.
help-app-passcode = Saisissez le code de connexion de l’application sur votre ancien téléphone, ou approuvez-y la demande de connexion.
help-app-scan = Scannez le code QR avec { $app } sur votre nouveau téléphone.
help-app-done = Attendez de voir « Votre nouveau téléphone est prêt ». Ensuite, sur votre ancien téléphone, choisissez « Delete Code » dans l’application.
help-first-how = Connectez-vous avec votre nom d’utilisateur et votre mot de passe. Si vous recevez un code de connexion par SMS ou par e-mail, saisissez-le. Configurez ensuite l’application sur votre téléphone.
help-address = Comment trouver la page SecurEnvoy de votre organisation
help-address-how = Dans l’application d’authentification de votre ancien téléphone, appuyez sur la flèche à droite de votre jeton et choisissez « View Details ». Le cadre du bas contient l’adresse de la page SecurEnvoy de votre organisation.
help-address-blank = Le cadre du bas peut être vide si votre organisation n’utilise pas les demandes de connexion à approuver. Cherchez alors « Manage My Token » là où vous vous connectez pour travailler.
help-texts = Vous recevez vos codes de connexion par SMS
help-texts-how = Si votre numéro est le même, vous n’avez rien à faire. Si votre numéro est nouveau, modifiez-le.
help-texts-link = Codes de connexion par SMS
help-copied = L’application est déjà sur votre nouveau téléphone
help-fob = Vous avez un porte-clés qui affiche des codes de connexion, ou l’application sur un ordinateur portable
help-fob-how = Connectez-vous ici et saisissez le code de connexion affiché par le porte-clés ou l’ordinateur. Scannez ensuite le code QR avec l’application de votre téléphone.
help-lost = Vous n’avez plus votre ancien téléphone
help-lost-how = Seule l’assistance informatique de votre organisation peut vous aider. L’éditeur de l’application ne le peut pas.
help-old = Votre ancien téléphone affiche encore un jeton
help-old-how = Quand votre nouveau téléphone est prêt, le jeton de votre ancien téléphone ne fonctionne plus. Sur votre ancien téléphone, choisissez « Delete Code » dans l’application.
help-refused = Votre code de connexion n’est pas accepté
help-refused-how = La plupart des codes de connexion ne sont valables qu’une fois, et pour peu de temps. Attendez le suivant, et activez la date et l’heure automatiques sur votre téléphone.

## Erreurs

error-heading = Un problème est survenu
error-not-found-heading = Cette page n’existe pas
error-not-found-advice = L’adresse est peut-être mal écrite ou périmée.
error-not-found-way-on = Aller à l’accueil
error-malformed-heading = Nous n’avons pas pu comprendre cette demande
error-malformed-advice = Recommencez depuis la première page.
error-malformed-way-on = Aller à l’accueil
error-not-ours-heading = Nous n’avons pas pu accepter ce formulaire
error-not-ours-advice = Pour votre sécurité, nous n’avons pas utilisé votre saisie. Si vous venez d’un lien ou d’un autre site, recommencez depuis la première page.
error-not-ours-way-on = Aller à l’accueil
error-origin-hidden-heading = Votre navigateur cache d’où vient ce formulaire
error-origin-hidden-advice = Pour votre sécurité, nous n’avons pas utilisé votre saisie. Ouvrez cette page dans un autre navigateur, ou désactivez le mode Internet Explorer. Si ce message revient, contactez l’assistance informatique : un appareil du réseau supprime peut-être ce que le navigateur envoie.
error-origin-hidden-way-on = Aller à l’accueil
error-too-many-cookies-heading = Votre navigateur a envoyé trop de cookies
error-too-many-cookies-advice = Les cookies viennent d’autres sites de votre organisation. Supprimez les cookies de ces sites, ou ouvrez cette page dans une fenêtre privée. Si ce message revient, contactez l’assistance informatique.
error-too-many-cookies-way-on = Aller à l’accueil
error-two-cookies-heading = Votre navigateur a envoyé deux cookies pour cette page
error-two-cookies-advice = Rechargez cette page. Si ce message revient, fermez toutes les fenêtres de votre navigateur ou utilisez une fenêtre privée, et contactez l’assistance informatique. L’un des deux cookies vient peut-être d’un autre site de votre organisation.
error-two-cookies-way-on = Réessayer
error-sign-on-heading = Votre organisation ne nous a pas envoyé votre nom d’utilisateur
error-sign-on-advice = Nous ne pouvons pas utiliser ce que nous avons reçu. Rien n’a donc été envoyé. Contactez l’assistance informatique.
error-sign-on-way-on = Contacter l’assistance informatique
error-limited-heading = Trop d’essais
error-limited-advice =
    { $count ->
        [one] Pour protéger ce compte, patientez une minute avant de réessayer.
       *[other] Pour protéger ce compte, patientez { $count } minutes avant de réessayer.
    }
error-limited-counts = Les mots de passe incorrects comptent comme des essais. Les demandes de connexion que personne n’a approuvées sur l’ancien téléphone comptent aussi.
error-limited-way-on = Aller à l’accueil
error-address-limited-heading = Trop de connexions échouées depuis votre réseau
error-address-limited-advice =
    La limite porte sur votre adresse réseau, pas sur votre compte. Plusieurs connexions depuis cette adresse ont échoué, peut-être celles de collègues. { $count ->
        [one] Patientez une minute, puis réessayez.
       *[other] Patientez { $count } minutes, puis réessayez.
    }
error-address-limited-way-on = Aller à l’accueil
error-stopped-heading = La connexion est suspendue pour ce compte
error-stopped-advice = Plusieurs essais de suite ont échoué, et un de plus pourrait verrouiller le compte. L’assistance informatique peut lever la suspension.
error-stopped-way-on = Contacter l’assistance informatique
error-under-way-heading = Une autre connexion est en attente
error-under-way-advice = Quelqu’un se connecte déjà à ce compte. Si c’est vous, continuez dans cette autre fenêtre, ou réessayez dans 2 minutes. Si ce n’est pas vous, n’approuvez aucune demande de connexion et contactez l’assistance informatique.
error-under-way-way-on = Réessayer
error-stale-heading = Ce formulaire n’est plus à jour
error-stale-advice = Nous n’avons pas utilisé ce formulaire, car il correspond à une page plus ancienne. Reprenez là où vous en êtes.
error-stale-way-on = Continuer
error-busy-heading = Votre dernière demande est encore en cours de traitement
error-busy-advice = Patientez un instant, puis continuez.
error-busy-way-on = Continuer
error-unreachable-heading = Le serveur de connexion est injoignable
error-unreachable-advice = Rien n’a changé. Vous pouvez toujours vous connecter avec votre ancien téléphone. Réessayez dans quelques minutes.
error-unreachable-advice-first = Rien n’a changé. Réessayez dans quelques minutes.
error-unreachable-advice-number = Rien n’a changé. Réessayez dans quelques minutes.
error-unreachable-way-on = Réessayer
error-away-heading = Le serveur de connexion est indisponible pour le moment
error-away-advice = Rien n’a changé. Vous pouvez toujours vous connecter avec votre ancien téléphone. Cette page réessaie automatiquement et vous dira quand vous pourrez continuer.
error-away-advice-first = Rien n’a changé. Cette page réessaie automatiquement et vous dira quand vous pourrez continuer.
error-away-advice-number = Rien n’a changé. Cette page réessaie automatiquement et vous dira quand vous pourrez continuer.
error-away-way-on = Réessayer
error-timed-out-heading = Le serveur de connexion n’a pas répondu à temps
error-timed-out-advice = Nous ne savons pas si le serveur de connexion a reçu votre demande. Réessayez dans une minute.
error-timed-out-way-on = Réessayer
error-reported-heading = Le serveur de connexion signale un problème
error-reported-advice = Réessayez. Si le problème persiste, contactez l’assistance informatique.
error-reported-way-on = Réessayer
error-not-understood-heading = Le serveur de connexion a envoyé une réponse inattendue
error-not-understood-advice = Réessayez dans quelques minutes. Si le problème persiste, contactez l’assistance informatique.
error-not-understood-way-on = Réessayer
error-full-heading = Trop de personnes utilisent cette page en ce moment
error-full-advice = Rien n’a changé. Vous pouvez toujours vous connecter avec votre ancien téléphone. Cette page réessaie automatiquement et vous dira quand vous pourrez continuer.
error-full-advice-first = Rien n’a changé. Cette page réessaie automatiquement et vous dira quand vous pourrez continuer.
error-full-advice-number = Rien n’a changé. Cette page réessaie automatiquement et vous dira quand vous pourrez continuer.
error-full-way-on = Réessayer
error-sessions-away-heading = Cette page est momentanément indisponible
error-sessions-away-advice = Rien n’est perdu. Cette page vérifie à nouveau dans quelques secondes et vous ramène là où vous en étiez.
error-sessions-away-way-on = Vérifier à nouveau
error-internal-heading = Un problème est survenu sur cette page
error-internal-advice = Vous n’y êtes pour rien. Réessayez. Si le problème persiste, contactez l’assistance informatique.
error-internal-way-on = Réessayer

## L’e-mail qui annonce un changement

mail-token-moved-subject = Vos codes de connexion viennent maintenant d’un autre téléphone
mail-token-moved-lead = Les codes de connexion de { $userid } viennent maintenant de l’application d’un téléphone qui vient d’être configuré. Les codes de connexion d’un téléphone précédent ne fonctionnent plus.
mail-when = Quand : { $when }
mail-from = Depuis l’adresse IP : { $address }
mail-token-moved-you = Si c’était vous, vous n’avez plus rien à faire.
mail-number-changed-subject = Vos codes de connexion arrivent maintenant sur un autre numéro
mail-number-changed-lead = Les codes de connexion de { $userid } arrivent maintenant sur un autre numéro de téléphone.
mail-number-changed-you = Si c’était vous, vous n’avez plus rien à faire. Votre ancien numéro ne reçoit plus de codes de connexion.
mail-enrolment-started-subject = Un code QR pour vos codes de connexion a été affiché
mail-enrolment-started-lead = Quelqu’un s’est connecté en tant que { $userid } et un code QR s’est affiché. Un téléphone qui scanne ce code QR génère les codes de connexion de { $userid }.
mail-enrolment-started-you = Si c’était vous, vous n’avez plus rien à faire.
mail-enrolment-unknown-subject = Vos codes de connexion viennent peut-être d’un autre téléphone
mail-enrolment-unknown-lead = Quelqu’un s’est connecté en tant que { $userid } et un code QR s’est affiché. Un téléphone qui scanne ce code QR génère les codes de connexion de { $userid }. Nous ne savons pas si un téléphone l’a scanné.
mail-enrolment-unknown-you = Si c’était vous, vous n’avez plus rien à faire. Si vous n’avez pas terminé, vous pouvez recommencer à tout moment.
mail-not-you = Si ce n’était pas vous, quelqu’un connaît peut-être votre mot de passe. Contactez tout de suite l’assistance informatique :
mail-contact-phone = Téléphone : { $phone }
mail-contact-email = E-mail : { $email }
mail-contact-url = Page web : { $url }
mail-contact-hours = Horaires : { $hours }

## La page d’état pour l’assistance informatique

status-title = État du portail
status-search = Référence ou nom d’utilisateur
status-search-button = Rechercher
status-fine-heading = Le portail fonctionne
status-fine-advice = SecEnrol répond aux requêtes du portail.
status-quiet-heading = Aucune requête à SecEnrol
status-quiet-advice = Le portail n’a rien envoyé à SecEnrol au cours de la dernière heure ; on ne sait donc rien de SecEnrol.
status-trouble-heading = SecEnrol ne répond pas correctement
status-trouble-advice = Au cours de la dernière heure, de nombreuses requêtes à SecEnrol sont restées sans réponse. Le journal indique pourquoi.
status-unready-heading = Le portail n’est pas prêt
status-unready-advice = Personne ne peut continuer tant que ceci n’est pas réglé :
status-now = Maintenant
status-under-way = Sessions en cours ou tout juste terminées
status-unknown = inconnu
status-in-flight = Requêtes en attente de SecEnrol
status-notices = Notifications à envoyer
status-audit-lost = Lignes d’audit perdues
status-funnel = Les dernières 24 heures : jusqu’où vont les utilisateurs
status-step = Étape
status-people = Personnes
status-percent = Part de l’étape précédente
status-percent-of = { $percent } %
status-started = Page d’accueil vue
status-signed-in = Mot de passe accepté
status-confirmed = Arrivés au code QR
status-done = Nouveau téléphone prêt
status-given-up = Abandons
status-given-up-count = Abandons en cours de route : { $count }
status-waves = Vagues depuis le dernier démarrage du programme
status-wave = Vague
status-waves-rounded = Les nombres sont arrondis au multiple de cinq inférieur.
status-hours = Les dernières 24 heures, heure par heure
status-drawing = Une barre pour chacune des dernières 24 heures : téléphones prêts, sessions abandonnées, et un repère là où SecEnrol n’a pas répondu. Les chiffres sont dans le tableau ci-dessous.
status-table = Les données en tableau
status-hour = Heure
status-ago =
    { $count ->
        [0] cette heure-ci
        [one] il y a 1 h
       *[other] il y a { $count } h
    }
status-answered = SecEnrol a répondu
status-failed = SecEnrol n’a pas répondu
status-at = Mise à jour : { $at }.
status-follow = Actualiser chaque minute
status-stay = Ne plus actualiser
status-version = Handover { $version }.

## L’annonce du portail (handover kit)

kit-heading = Nouveau téléphone ?
kit-lead = Transférez-y votre jeton vous-même, en 2 minutes environ.
kit-keep = Gardez votre ancien téléphone jusqu’à ce que le nouveau soit prêt.
kit-step-sign-in = Connectez-vous avec votre nom d’utilisateur et votre mot de passe.
kit-step-confirm = Confirmez avec votre ancien téléphone.
kit-step-scan = Scannez le code QR avec { $app } sur votre nouveau téléphone.
kit-open = Ouvrez cette adresse sur un ordinateur, ou scannez le code QR avec l’appareil photo de votre ancien téléphone :
kit-open-alt = Code QR qui mène à { $address }
kit-lost = Si vous n’avez plus votre ancien téléphone, contactez l’assistance informatique.
kit-mail-hello = Bonjour,
kit-mail-before-subject = Vous pourrez bientôt transférer vous-même votre jeton vers un nouveau téléphone
kit-mail-before-lead = Bientôt, vous pourrez transférer vous-même votre jeton vers un nouveau téléphone, en 2 minutes environ et sans passer par l’assistance informatique.
kit-mail-before-day = Cette page sera accessible à partir du { $day } :
kit-mail-before-address = Voici l’adresse de la page :
kit-mail-before-keep = D’ici là, gardez votre ancien téléphone, même si vous en avez déjà un nouveau.
kit-mail-day-subject = Vous pouvez maintenant transférer vous-même votre jeton vers un nouveau téléphone
kit-mail-day-lead = Vous avez un nouveau téléphone, ou vous en aurez bientôt un ? Vous pouvez maintenant y transférer votre jeton vous-même, en 2 minutes environ :
kit-mail-reminder-subject = Transférez votre jeton avant de vous séparer de votre ancien téléphone
kit-mail-reminder-lead = Vous utilisez encore un ancien téléphone pour vos codes de connexion ? Transférez votre jeton vers votre nouveau téléphone avant de vous séparer de l’ancien. Cela prend environ 2 minutes :
kit-mail-have = Préparez les deux téléphones, votre nom d’utilisateur et votre mot de passe.
kit-mail-install = Installez { $app } sur votre nouveau téléphone.
kit-mail-safe = Seule cette adresse est la nôtre. Nous ne demandons jamais votre mot de passe ni un code de connexion par e-mail ou par téléphone.
kit-desk-heading = Les questions posées à l’assistance informatique
kit-desk-lead = Les membres du personnel peuvent désormais transférer eux-mêmes leur jeton, sur cette page :
kit-desk-rule = Ne demandez jamais de mot de passe ni de code de connexion. Avant toute modification d’un compte, vérifiez l’identité de la personne selon les règles de votre organisation.
kit-desk-lost-answer = Vérifiez l’identité de la personne. Aidez-la ensuite comme auparavant : seule l’assistance informatique peut donner un nouveau jeton à une personne qui n’a plus son ancien téléphone.
kit-desk-paused = « La connexion est suspendue pour ce compte »
kit-desk-paused-answer = Plusieurs essais ont échoué, et un de plus pourrait verrouiller le compte. Vérifiez l’identité de la personne. Ensuite, sur le serveur du portail, levez la suspension avec « handover unlock » et le nom d’utilisateur.
kit-desk-reference = La page affiche une référence
kit-desk-reference-answer = Cherchez cette référence dans le journal et dans la piste d’audit du portail. Vous y verrez ce qui s’est passé.
kit-desk-waiting = Le nouveau téléphone a le jeton, mais la page attend toujours
kit-desk-waiting-answer = Sur cette page, la personne saisit le code de contrôle affiché par l’application.
kit-desk-not-me = « J’ai reçu un e-mail au sujet de mes codes de connexion, mais je n’ai rien fait »
kit-desk-not-me-answer = Quelqu’un connaît peut-être le mot de passe. Traitez ce cas comme un incident de sécurité et bloquez le compte tout de suite.
