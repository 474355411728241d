# English messages of the portal's pages.
# A message's name begins with its page. Messages of several pages come first.
# A message whose name ends in -first, -number or -app replaces the one without the ending: for a
# person who sets up the app for the first time, has a new phone number, or changes from text
# messages to the app. A person of the last kind sees -first where there is no -app.
# The hyphens in headings of pages (U+2011) let no line end within “sign‑in”.

language-name = English
languages = Languages
product = Move my token
skip = Skip to the content
help-link = Help
person = New phone for
person-first = App set-up for
person-number = New phone number for
person-done = Signed in as
person-begun = Sign-in started at { $time } from { $address }
person-other = Somebody also signed in to this account at { $time } from { $address }. If that was not you, contact IT support before you continue.
person-other-here = Somebody also signed in to this account at { $time } from the same network address as you. If that was not you, contact IT support before you continue.
finish = Finish
stop = Sign out
progress = Step { $count-now } of { $count-all }
progress-open = Step { $count-now }
track-sign-in = Sign in
track-passcode = Confirm
track-scan = Scan
track-done = Done
track-sms-number = New number
track-sms-confirm = Check
track-sms-code = Sign-in code
title-wrong = Error: { $title }
copy = Copy
copied = Copied
check-now = Check now
quoted = The sign-in server says:
reference = If you contact IT support, quote { $reference }.
back-to-start = Back to the start page
support-link = Contact IT support
support-phone = Phone
support-email = Email
support-url = Web page
support-hours = Opening hours
problem-heading = Something is missing or wrong
card-heading = Contact IT support
card-lead = Give IT support these details. They include no password and no sign-in code.
card-reference = Reference
card-time = Time
card-step = Step
card-reason = What happened
card-copy = Copy details
card-mail = Write an email
tries-left =
    { $count ->
        [one] This is your last try. After that, you have to sign in again.
       *[other] You have { $count } tries left.
    }
demo-banner = This is a demo. It uses no real accounts.
demo-phones = Open the demo’s phones
demo-phone = Open the phones of { $userid }
insecure-banner = This page is not encrypted. Other people on your network may see what you type.

## Start

start-heading = Move your token to a new phone
start-heading-first = Set up the app on your phone
start-ready = Get ready
start-lead = You need both phones for about 2 minutes.
start-lead-first = You need your phone for about 2 minutes.
start-ready-install = Install { $app } on your new phone
start-ready-install-first = Install { $app } on your phone
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scan to install
start-store-ios-qr = QR code that leads to the app in the App Store
start-store-android-qr = QR code that leads to the app on Google Play
start-ready-here = Reading this on your new phone?
start-ready-here-first = Reading this on the phone you are setting up?
start-ready-here-how = Open this page on a computer:
start-ready-here-else = No computer? Continue here with a setup key.
start-where = Where are you reading this?
start-where-new = On my new phone
start-where-scan = Or scan this QR code with your old phone’s camera to open this page there.
start-where-alt = QR code that leads to this page
start-where-old = On my old phone
start-where-old-how = Continue here. Then scan the QR code on this screen with your new phone.
start-question = Which applies to you?
start-app = I have my old phone, with the app
start-app-detail = The app shows sign-in codes or push requests.
start-sms = I get sign-in codes by text message
start-sms-detail = My phone or number is new.
start-first = I am setting up the app for the first time
start-first-detail = I have never used the app.
start-other = I already get sign-in codes
start-other-app = Show the other choices
start-lost = I no longer have my old phone
start-lost-detail = Lost, stolen, broken, wiped or given away.
start-under-way = You have already started to move to a new phone in this browser.
start-under-way-first = You have already started to set up the app in this browser.
start-under-way-number = You have already started to change your number in this browser.
start-continue = Continue
start-choices = Show the other choices

stopped-heading = You are signed out
stopped-advice = Did you see “Your new phone is ready”? Then you are done. If not, sign in with your old phone. If its sign-in codes are refused, use your new phone.
stopped-advice-first = Did you see “Your phone is ready”? Then you are done. If not, sign in again.
stopped-advice-app = Did you see “Your phone is ready”? Then you are done. If not, sign in again. If no text message arrives, use the sign-in code that the app shows.
stopped-advice-number = Did you see “Your number has been changed”? Then you are done. If not, sign in again. If no sign-in code arrives on your old number, look on your new number.
over-heading = You are no longer signed in here
over-advice = Your session in this browser has ended. If you did not see a page that says you are done, start again.
no-cookie-heading = You are not signed in here
no-cookie-advice = If you have just signed in, your browser did not keep this page’s cookie. Allow cookies for this page, or open it in its own window. If you signed out, start again.
no-cookie-window = Open this page in its own window

## Sign in

sign-in-heading = Sign in
sign-in-lead = Use your work user name and password.
sign-in-userid = User name
sign-in-userid-hint = For example jsmith, CORP\jsmith or jsmith@example.org.
sign-in-userid-locked = You are signed in at your organisation with this user name.
sign-in-userid-problem = Enter your user name, with your domain if you use one. It can have letters, digits, spaces and \ . _ - @ ' + $ #. If you pasted it, type it instead.
sign-in-userid-other = You can only use the user name that you are signed in with at your organisation. We have put it in the field.
sign-in-password = Password or PIN
sign-in-password-show = Show password
sign-in-password-hide = Hide password
sign-in-password-empty = Enter your password or PIN.
sign-in-password-problem = Enter your password or PIN. It can have at most 256 characters and no line breaks.
sign-in-button = Sign in
sign-in-busy = Signing in…
sign-in-next = Next, you need your old phone.
sign-in-next-first = Next, you may get a sign-in code by text message or email. Then you set up the app on your phone.
sign-in-next-app = Next, you enter the sign-in code from a text message. Then you set up the app on your phone.
sign-in-next-number = Next, you enter a sign-in code that we send to your old number. Then you enter your new number.
sign-in-lost = I no longer have my old phone
sign-in-lost-first = Contact IT support
sign-in-lost-number = My old number no longer receives messages
sign-in-refused-heading = Your user name or password was not accepted
sign-in-refused-advice = Check your user name, and whether Caps Lock is on.
sign-in-refused-last = This is your last try for now.
sign-in-refused-locked = If you are sure that your user name and password are right, your account may be locked. Contact IT support.
sign-in-other-heading = Another user name is already in use in this browser
sign-in-other-advice = Continue with that user name, or sign out before you use another one.

ended-expired-heading = Your session has ended
ended-expired-advice = For your security, sessions end after a few minutes. Did you see “Your new phone is ready”? Then you are done. If not, sign in again with your old phone. If its sign-in codes are refused, use your new phone.
ended-expired-advice-first = For your security, sessions end after a few minutes. Did you see “Your phone is ready”? Then you are done. If not, sign in again.
ended-expired-advice-number = For your security, sessions end after a few minutes. Did you see “Your number has been changed”? Then you are done. If not, sign in again. If no sign-in code arrives on your old number, look on your new number.
ended-refused-heading = You were not signed in
ended-refused-advice = The push request was not approved on your old phone in time, or your user name or password was wrong. Sign in again.
ended-refused-advice-first = Your user name or password was wrong, or the sign-in took too long. Sign in again.
ended-refused-advice-number = Your user name or password was wrong, or the sign-in took too long. Sign in again.
ended-failed-heading = You could not be signed in
ended-failed-advice = The sign-in server did not respond properly. Try again in a minute.
ended-passcodes-heading = Too many wrong sign-in codes
ended-passcodes-advice = Sign in again. Then wait until your old phone shows a new sign-in code, and enter that one.
ended-passcodes-advice-first = Sign in again. Then enter the sign-in code from the newest message.
ended-passcodes-advice-number = Sign in again. Then enter the sign-in code from the newest text message.
ended-check-codes-heading = Too many wrong check codes
ended-check-codes-advice = Sign in again to get a new QR code.
ended-numbers-heading = Your phone number may not have been changed
ended-numbers-advice = Several tries failed. Sign in to start again, or contact IT support.
ended-upstream-heading = The sign-in server has ended your session
ended-upstream-advice = Too much time may have passed. Sign in to start again.

## Approve

approve-heading = Check your old phone
approve-heading-first = Signing you in
approve-heading-number = Signing you in
approve-lead = Approve the push request there, if you get one. This page then continues by itself.
approve-lead-first = The sign-in server has not answered yet. This page continues by itself.
approve-lead-number = The sign-in server has not answered yet. This page continues by itself.
approve-waiting = Waiting for your old phone…
approve-waiting-first = Waiting for the sign-in server…
approve-waiting-number = Waiting for the sign-in server…
approve-found = You approved the push request. One moment…
approve-found-first = You are signed in. One moment…
approve-found-number = You are signed in. One moment…
approve-only-you = Only approve a sign-in that you started yourself just now.
approve-rival = A second sign-in to this account was refused just now. If that was not you, do not approve any push request, and contact IT support.
approve-slow = If no push request shows on your old phone, the sign-in server may be slow.
approve-trouble = My old phone shows no push request
approve-trouble-open = Open the authenticator app on your old phone and look for a push request.
approve-trouble-network = Check that your old phone is connected to the internet.
approve-trouble-again = If no push request arrives within 2 minutes, you can sign in again.

## Passcode

passcode-heading = Enter the sign‑in code from your old phone
passcode-heading-first = Enter the sign‑in code we sent you
passcode-heading-number = Enter the sign‑in code sent to your old number
passcode-lead = Look in the app or your newest text message.
passcode-lead-first = We sent it by text message or email, to the number or address that your organisation has for you.
passcode-lead-app = Look at your newest text message.
passcode-lead-number = Look at your newest text message.
passcode-label = Sign-in code
passcode-hint = Usually 6 digits. Spaces do not matter.
passcode-problem = Enter the sign-in code that the app or the newest text message on your old phone shows: 4 to 16 digits or letters.
passcode-problem-first = Enter the sign-in code from the message: 4 to 16 digits or letters.
passcode-problem-number = Enter the sign-in code from the text message: 4 to 16 digits or letters.
passcode-button = Continue
passcode-busy = Checking…
passcode-refused-heading = That sign-in code was not accepted
passcode-refused-advice = Most sign-in codes work once and only for a short time. Wait until your old phone shows a new one, then enter that one.
passcode-refused-advice-first = Most sign-in codes work once and only for a short time. Enter the one from the newest message. To get another, sign out and sign in again.
passcode-refused-advice-number = Most sign-in codes work once and only for a short time. Enter the one from the newest text message. To get another, sign out and sign in again.
passcode-clock = Your old phone should show { $time } now. If it shows another time, turn on automatic date and time.
passcode-after-fault = Use a new sign-in code. The last one may already have been used.
passcode-trouble = My sign-in code does not work
passcode-trouble-name = On some phones the app has its older name, “SecurEnvoy Soft Token”.
passcode-trouble-copied = Use the app on your old phone. If a backup or phone transfer has copied the app to your new phone, the sign-in codes of that copy are not accepted.
passcode-trouble-fob = If you have a key fob, or the app on a laptop, enter the sign-in code from the key fob or the laptop.
passcode-trouble-account = In the app, use the sign-in code for your work account.
passcode-trouble-text = If you get sign-in codes by text message, use the newest message. It can take a minute to arrive.
passcode-trouble-text-first = Use the newest message. It can take a minute to arrive, and an email may be in your junk folder. If no message arrives, contact IT support: IT support may have a wrong number or email address for you.
passcode-trouble-text-number = Use the newest text message. It can take a minute to arrive.
passcode-trouble-voice = If your phone rings instead, answer the call and enter the sign-in code that you hear.
passcode-trouble-several = If a message holds several sign-in codes, use each one once, in the order of the message. A sign-in code for the whole day works until the next one comes.
passcode-trouble-clock = Turn on automatic date and time on your old phone. If the clock is wrong, the sign-in codes are wrong.

## Scan

scan-heading = Scan this with your new phone
scan-heading-first = Scan this with your phone
scan-phone-heading = Set up the app on this phone
scan-lead = Your old phone’s sign-in codes work until your new phone is ready.
scan-lead-first = When your phone is ready, sign in with the sign-in codes that the app shows.
scan-picture = QR code
scan-qr-alt = QR code to scan with the authenticator app on your new phone
scan-qr-alt-first = QR code to scan with the authenticator app on your phone
scan-no-qr = The QR code cannot be shown. Use the setup key instead.
scan-not-printed = The QR code and the setup key are not printed, because they are secret.
scan-cannot = Can’t scan? Use a setup key
scan-app-link = On your new phone? Open the app
scan-app-link-first = On the phone you are setting up? Open the app
scan-setup-key = In the app on your new phone, choose to enter a key manually. Type or paste this setup key. Do not show it to anyone.
scan-setup-key-first = In the app on your phone, choose to enter a key manually. Type or paste this setup key. Do not show it to anyone.
scan-steps = On your new phone
scan-steps-first = On your phone
scan-step-app = Open { $app }.
scan-step-add = Add a token. Allow the camera.
scan-step-point = Scan the QR code.
scan-step-key = Choose to enter a key manually, and type the setup key from this page.
scan-phone-copy = Copy this setup key. Do not show it to anyone.
scan-phone-paste = In the { $app } app, choose to enter a key manually, and paste the setup key.
scan-phone-check = Come back here, and enter the check code that the app shows.
scan-phone-picture = Is the app on another phone? Show the QR code
scan-waiting = Waiting for your new phone…
scan-waiting-first = Waiting for your phone…
scan-scanned = I’ve scanned it
scan-found = Your phone is set up. One moment…
scan-reloads =
    { $count ->
        [one] This page refreshes every second.
       *[other] This page refreshes every { $count } seconds.
    }
scan-stay = Stop refreshing while I type
scan-go-on = Start refreshing again
scan-check-code = I see a check code
scan-check-code-label = Check code
scan-check-code-hint = Only if your phone is offline or you used a setup key.
scan-check-code-problem = Enter the check code that your new phone shows: 4 to 32 letters and digits.
scan-check-code-problem-first = Enter the check code that your phone shows: 4 to 32 letters and digits.
scan-check-code-button = Send check code
scan-check-code-busy = Sending…
scan-check-code-refused-heading = That check code was not accepted
scan-check-code-refused-advice = Compare the check code with your new phone and type it again.
scan-check-code-refused-advice-first = Compare the check code with your phone and type it again.
scan-trouble = I cannot set up the app
scan-trouble-camera = Use the camera in the authenticator app, not the phone’s own camera app. If the app does not find the QR code, make this window larger and brighter, and hold the phone further away.
scan-trouble-page = If a web page opens, or nothing happens: scan the QR code with the authenticator app, not with the phone’s camera app.
scan-trouble-network = If the app shows sign-in codes but this page does not continue: connect your new phone to the internet, or enter the check code that it shows.
scan-trouble-network-first = If the app shows sign-in codes but this page does not continue: connect your phone to the internet, or enter the check code that it shows.
scan-trouble-key = If the camera does not work at all, type the setup key instead.
scan-trouble-again = If nothing helps, sign out. Then sign in again with your old phone to get a new QR code.
scan-trouble-again-first = If nothing helps, sign out. Then sign in again to get a new QR code.

## Waiting

waiting-left =
    { $count ->
        [one] 1 minute left.
       *[other] About { $count } minutes left.
    }
waiting-ends =
    { $count ->
        [one] For your security, this session ends in about a minute.
       *[other] For your security, this session ends in { $count } minutes.
    }
waiting-more = Get more time
waiting-slow = The sign-in server is slow. We are still trying, and you do not need to do anything.
waiting-offline = You are offline. This page continues when you are back online.
waiting-fault = The last check failed. We are trying again automatically.

waiting-away = The sign-in server is not available at the moment. We are still trying, and you do not need to do anything.
upstream-ask = If this takes too long, contact IT support: { $contacts }.
upstream-ask-help-desk = If this takes too long, contact IT support.
upstream-well-heading = You can continue now
upstream-well-advice = The sign-in server is working again. If you had typed a password or a sign-in code, type it again.

## Done

done-heading = Your new phone is ready
done-heading-first = Your phone is ready
done-lead = Sign in with your new phone from now on.
done-lead-first = From now on, sign in with the sign-in codes that the app shows.
done-took =
    { $count-minutes ->
        [0] It took you { $count-seconds } s.
       *[other] It took you { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = From now on, sign in with the sign-in codes that the app shows, not with text messages.
done-test = Test it now
done-test-how = Sign in to a work system.
done-test-how-first = Sign in to a work system with a sign-in code from the app.
done-test-link = Try it: sign in to { $name }
done-old = Delete the old token
done-old-dead = The old token no longer works. In the app on your old phone:
done-old-arrow = Press the arrow beside the token.
done-old-delete = Choose “Delete Code”.
done-not-you = If you did not do this, or need help:

closed-heading = You are signed out
closed-moved = Your new phone is ready.
closed-moved-first = Your phone is ready.
closed-moved-number = Your sign-in codes now go to your new number.
closed-lead = You can close this window now.

## Text messages

sms-heading = You get sign‑in codes by text message
sms-lead = What you need to do depends on what has changed.
sms-same = I have a new phone with the same number
sms-same-how = You do not need to do anything. Sign-in codes go to your number, whichever phone you use.
sms-number = I have a new number
sms-number-how = Change it while your old number still receives messages:
sms-change-how = Sign in with a sign-in code that we send to your old number. Then enter your new number. It takes about 2 minutes.
sms-change-button = Change my number
sms-step-open = Open your organisation’s SecurEnvoy page in a new tab, and come back here for the next step.
sms-step-open-link = Open SecurEnvoy page
sms-step-find = Open your organisation’s SecurEnvoy page. Look for “Manage My Token” where you sign in at work.
sms-step-sign-in = Sign in there with a sign-in code sent to your old number.
sms-step-choose = Choose “Send My Passcode Via SMS”, enter your new number and follow the instructions.
sms-step-done = Sign in once to check that a sign-in code arrives on your new number.
sms-app = I want to use the app instead
sms-app-how = Sign in here with a sign-in code from a text message. Then set up the app on your phone.
sms-app-install = Install { $app } on your phone
sms-app-button = Set up app
sms-lost = My old number no longer receives messages
sms-number-heading = Your new phone number
sms-number-lead = Where should we send your sign-in codes?
sms-region = Country
sms-region-choose = Choose a country
sms-region-problem = Choose a country from the list.
sms-number-label = Mobile number
sms-number-hint = As dialled in that country, or with + and country code.
sms-number-button = Continue
sms-number-next = Nothing changes yet. You can check the number on the next page.
sms-number-characters = Use digits only. You can put a + at the start.
sms-number-short = This number is too short. Enter the whole number, with its area or network code.
sms-number-long = This number is too long. Check that you have not typed a digit twice.
sms-number-elsewhere = This number does not belong to the country you chose ({ $region }). Choose the number’s own country, or correct the number.
sms-number-not-served = We do not send sign-in codes to numbers in that country ({ $region }). Enter a number from a country in the list.
sms-number-unknown = This number does not exist in the country you chose. Check the digits.
sms-number-premium = We do not send sign-in codes to numbers that cost extra. Enter your own mobile number.
sms-number-no-texts = This number cannot receive text messages. Enter a mobile number.
sms-number-same = Your sign-in codes already go to this number. Enter another number, or sign out.
sms-number-refused-heading = That number was not accepted
sms-number-refused-advice = Your sign-in codes still go to your old number. Check the new number and enter it again.
sms-confirm-heading = Is this your new number?
sms-confirm-lead = Your sign-in codes will go to this number:
sms-confirm-why = Check every digit. If the number is wrong, you will not be able to sign in.
sms-confirm-button = Use this number
sms-confirm-busy = Changing…
sms-confirm-other = Correct the number
sms-code-heading = Enter the sign‑in code sent to your new number
sms-code-lead = We have sent a text message to
sms-code-label = Sign-in code
sms-code-problem = Enter the sign-in code from the text message: 4 to 16 digits or letters.
sms-code-until = Your number changes only when this sign-in code has been accepted.
sms-code-other = Use another number
sms-code-refused-heading = That sign-in code was not accepted
sms-code-refused-advice = Enter the sign-in code from the newest message on your new number.
sms-done-heading = Your number has been changed
sms-done-lead = Your sign-in codes now go to your number ending in { $digits }.
sms-done-test = Sign in to a work system. The sign-in code should arrive on your new number.
sms-done-old = Your old number
sms-done-old-how = No more sign-in codes will be sent to your old number.
sms-done-not-you = If you did not do this, or no sign-in code arrives:

## Lost

lost-heading = Contact IT support
lost-lead = Without your old phone or number, you cannot prove here who you are. IT support can help you.
lost-lead-first = IT support can help you.
lost-reset = Request a reset
lost-contact = IT support
lost-no-contact = Contact IT support as you usually do.
lost-card = Details for IT support
lost-ready = Have this ready
lost-ready-userid = your user name
lost-ready-identity = something that proves who you are, such as your staff card
lost-ready-phone = your new phone
lost-ready-phone-first = your phone
lost-ready-phone-number = your phone
lost-stolen = If your phone was stolen, tell IT support straight away, even if you do not have a new one yet.

## Help

help-heading = Help
help-lead = Your token gives you sign-in codes. Here is how to move it to a new phone, and where to find what you need.
help-app = You have both phones
help-app-sign-in = Sign in here with your user name and password.
help-app-passcode = Enter the sign-in code from the app on your old phone, or approve the push request there.
help-app-scan = Scan the QR code with { $app } on your new phone.
help-app-done = Wait until you see “Your new phone is ready”. Then, on your old phone, choose “Delete Code” in the app.
help-first-how = Sign in with your user name and password. If you get a sign-in code by text message or email, enter it. Then set up the app on your phone.
help-address = Find your organisation’s SecurEnvoy page
help-address-how = In the authenticator app on your old phone, press the arrow to the right of your token and choose “View Details”. The lower box shows the address of your organisation’s SecurEnvoy page.
help-address-blank = The lower box may be empty if your organisation does not use push requests. Then look for “Manage My Token” where you sign in at work.
help-texts = You get sign-in codes by text message
help-texts-how = If your number is the same, you do not need to do anything. If your number is new, change it.
help-texts-link = Sign-in codes by text message
help-copied = The app is already on your new phone
help-fob = You have a key fob, or the app on a laptop
help-fob-how = Sign in here, and enter the sign-in code from the key fob or the laptop. Then scan the QR code with the app on your phone.
help-lost = You no longer have your old phone
help-lost-how = Only your organisation’s IT support can help. The company that makes the app cannot.
help-old = Your old phone still shows a token
help-old-how = When your new phone is ready, the token on your old phone no longer works. On your old phone, choose “Delete Code” in the app.
help-refused = Your sign-in code is not accepted
help-refused-how = Most sign-in codes work once and only for a short time. Wait for the next one, and turn on automatic date and time on your phone.

## Errors

error-heading = Something went wrong
error-not-found-heading = There is no such page
error-not-found-advice = The address may be misspelt or out of date.
error-not-found-way-on = Go to start
error-malformed-heading = We could not understand that request
error-malformed-advice = Start again from the first page.
error-malformed-way-on = Go to start
error-not-ours-heading = We could not accept that form
error-not-ours-advice = For your security, we did not use what you typed. If you came here from a link or another website, start again from the first page.
error-not-ours-way-on = Go to start
error-origin-hidden-heading = Your browser hides where this form came from
error-origin-hidden-advice = For your security, we did not use what you typed. Open this page in another browser, or turn off Internet Explorer mode. If this message comes back, contact IT support: a device on the network may remove what the browser sends.
error-origin-hidden-way-on = Go to start
error-too-many-cookies-heading = Your browser sent too many cookies
error-too-many-cookies-advice = The cookies come from other websites of your organisation. Delete the cookies of those websites, or open this page in a private window. If this message comes back, contact IT support.
error-too-many-cookies-way-on = Go to start
error-two-cookies-heading = Your browser sent two cookies for this page
error-two-cookies-advice = Load this page again. If this message comes back, close all windows of your browser or use a private window, and contact IT support. Another website of your organisation may have set one of the two cookies.
error-two-cookies-way-on = Try again
error-sign-on-heading = We did not get your user name from your organisation’s sign‑in
error-sign-on-advice = We cannot use what we received, so nothing was sent. Contact IT support.
error-sign-on-way-on = Contact IT support
error-limited-heading = Too many tries
error-limited-advice =
    { $count ->
        [one] To protect this account, wait a minute before you try again.
       *[other] To protect this account, wait { $count } minutes before you try again.
    }
error-limited-counts = Wrong passwords count as tries. So do push requests that nobody approved on the old phone.
error-limited-way-on = Go to start
error-address-limited-heading = Too many failed sign-ins from your network
error-address-limited-advice =
    The limit is on your network address, not on your account. Several sign-ins from that address failed, perhaps those of colleagues. { $count ->
        [one] Wait a minute, then try again.
       *[other] Wait { $count } minutes, then try again.
    }
error-address-limited-way-on = Go to start
error-stopped-heading = Signing in is paused for this account
error-stopped-advice = Several tries in a row were wrong, and one more could lock the account. IT support can end the pause.
error-stopped-way-on = Contact IT support
error-under-way-heading = Another sign-in is waiting
error-under-way-advice = Somebody is already signing in to this account. If that is you, continue in that window, or try again in 2 minutes. If that is not you, do not approve any push request, and contact IT support.
error-under-way-way-on = Try again
error-stale-heading = This form is out of date
error-stale-advice = We did not use the form, because it belongs to an older page. Continue where you are now.
error-stale-way-on = Continue
error-busy-heading = We are still working on your last request
error-busy-advice = Wait a moment, then continue.
error-busy-way-on = Continue
error-unreachable-heading = The sign-in server cannot be reached
error-unreachable-advice = Nothing has changed. You can still sign in with your old phone. Try again in a few minutes.
error-unreachable-advice-first = Nothing has changed. Try again in a few minutes.
error-unreachable-advice-number = Nothing has changed. Try again in a few minutes.
error-unreachable-way-on = Try again
error-away-heading = The sign-in server is not available at the moment
error-away-advice = Nothing has changed. You can still sign in with your old phone. This page checks again by itself and tells you when you can continue.
error-away-advice-first = Nothing has changed. This page checks again by itself and tells you when you can continue.
error-away-advice-number = Nothing has changed. This page checks again by itself and tells you when you can continue.
error-away-way-on = Try again
error-timed-out-heading = The sign-in server did not answer in time
error-timed-out-advice = We do not know whether the sign-in server received your request. Try again in a minute.
error-timed-out-way-on = Try again
error-reported-heading = The sign-in server reports a problem
error-reported-advice = Try again. If it keeps happening, contact IT support.
error-reported-way-on = Try again
error-not-understood-heading = The sign-in server sent an unexpected answer
error-not-understood-advice = Try again in a few minutes. If it keeps happening, contact IT support.
error-not-understood-way-on = Try again
error-full-heading = Too many people are using this page right now
error-full-advice = Nothing has changed. You can still sign in with your old phone. This page checks again by itself and tells you when you can continue.
error-full-advice-first = Nothing has changed. This page checks again by itself and tells you when you can continue.
error-full-advice-number = Nothing has changed. This page checks again by itself and tells you when you can continue.
error-full-way-on = Try again
error-sessions-away-heading = This page is not available for a moment
error-sessions-away-advice = Nothing is lost. This page checks again in a few seconds and takes you back to where you were.
error-sessions-away-way-on = Check again now
error-internal-heading = Something went wrong on this page
error-internal-advice = It is not your fault. Try again. If it keeps happening, contact IT support.
error-internal-way-on = Try again

## Mail about a change

mail-token-moved-subject = Your sign-in codes now come from another phone
mail-token-moved-lead = The sign-in codes for { $userid } now come from the app on a phone that was just set up. Sign-in codes from any earlier phone no longer work.
mail-when = When: { $when }
mail-from = From the IP address: { $address }
mail-token-moved-you = If that was you, there is nothing left to do.
mail-number-changed-subject = Your sign-in codes now go to another phone number
mail-number-changed-lead = Sign-in codes for { $userid } now go to another phone number.
mail-number-changed-you = If that was you, there is nothing left to do. Your old number gets no more sign-in codes.
mail-enrolment-started-subject = A QR code for your sign-in codes was shown
mail-enrolment-started-lead = Somebody signed in as { $userid } and was shown a QR code. A phone that scans the QR code gives the sign-in codes for { $userid }.
mail-enrolment-started-you = If that was you, there is nothing left to do.
mail-enrolment-unknown-subject = Your sign-in codes may come from another phone now
mail-enrolment-unknown-lead = Somebody signed in as { $userid } and was shown a QR code. A phone that scans the QR code gives the sign-in codes for { $userid }. We do not know whether a phone has scanned it.
mail-enrolment-unknown-you = If that was you, there is nothing left to do. If you did not finish, you can start again at any time.
mail-not-you = If that was not you, somebody may know your password. Contact IT support straight away:
mail-contact-phone = Phone: { $phone }
mail-contact-email = Email: { $email }
mail-contact-url = Web page: { $url }
mail-contact-hours = Opening hours: { $hours }

## The status page for the help desk

status-title = Portal status
status-search = Reference or user name
status-search-button = Search
status-fine-heading = The portal works
status-fine-advice = SecEnrol answers the portal’s requests.
status-quiet-heading = No requests to SecEnrol
status-quiet-advice = The portal has sent nothing to SecEnrol in the last hour, so nothing is known about SecEnrol.
status-trouble-heading = SecEnrol does not respond properly
status-trouble-advice = In the last hour, many requests to SecEnrol got no answer. The log says why.
status-unready-heading = The portal is not ready
status-unready-advice = Nobody can continue until this is fixed:
status-now = Now
status-under-way = Sessions in progress or just finished
status-unknown = not known
status-in-flight = Requests waiting for SecEnrol
status-notices = Notifications waiting to be sent
status-audit-lost = Audit lines lost
status-funnel = The last 24 hours: how far people get
status-step = Step
status-people = People
status-percent = Share of the step before
status-percent-of = { $percent }%
status-started = Saw the start page
status-signed-in = Password accepted
status-confirmed = Reached the QR code
status-done = New phone ready
status-given-up = Given up
status-given-up-count = Given up on the way: { $count }
status-waves = Waves since the program last started
status-wave = Wave
status-waves-rounded = Counts are rounded down to a multiple of five.
status-hours = The last 24 hours, hour by hour
status-drawing = Bars for each of the last 24 hours: phones ready, sessions given up, and a mark where SecEnrol gave no answer. The table below has the numbers.
status-table = As a table
status-hour = Hour
status-ago =
    { $count ->
        [0] this hour
        [one] 1 h ago
       *[other] { $count } h ago
    }
status-answered = SecEnrol answered
status-failed = SecEnrol did not answer
status-at = As of { $at }.
status-follow = Refresh every minute
status-stay = Stop refreshing
status-version = Handover { $version }.

## The kit of a roll-out (handover kit)

kit-heading = Do you have a new phone?
kit-lead = Move your token to it yourself, in about 2 minutes.
kit-keep = Keep your old phone until your new phone is ready.
kit-step-sign-in = Sign in with your user name and password.
kit-step-confirm = Confirm with your old phone.
kit-step-scan = Scan the QR code with { $app } on your new phone.
kit-open = Open this address on a computer, or scan the QR code with your old phone’s camera:
kit-open-alt = QR code that leads to { $address }
kit-lost = If you no longer have your old phone, contact IT support.
kit-mail-hello = Hello,
kit-mail-before-subject = Soon you can move your token to a new phone yourself
kit-mail-before-lead = Soon you can move your token to a new phone yourself, in about 2 minutes and without IT support.
kit-mail-before-day = This page opens on { $day }:
kit-mail-before-address = This is the address of the page:
kit-mail-before-keep = Until then, keep your old phone, even if you already have a new one.
kit-mail-day-subject = You can now move your token to a new phone yourself
kit-mail-day-lead = Do you have a new phone, or will you get one soon? You can now move your token to it yourself, in about 2 minutes:
kit-mail-reminder-subject = Move your token before you give your old phone away
kit-mail-reminder-lead = Do you still use an old phone for your sign-in codes? Move your token to your new phone before you give the old one away. It takes about 2 minutes:
kit-mail-have = Have both phones, your user name and your password ready.
kit-mail-install = Install { $app } on your new phone.
kit-mail-safe = Only this address is ours. We never ask for your password or a sign-in code by email or on the phone.
kit-desk-heading = Questions to IT support, and the answers
kit-desk-lead = Employees can now move to a new phone by themselves, at this address:
kit-desk-rule = Never ask for a password or a sign-in code. Before you change anything for an account, check who is asking, as your organisation requires.
kit-desk-lost-answer = Check who is asking. Then help as before: only IT support can give a new token to people without their old phone.
kit-desk-paused = “Signing in is paused for this account”
kit-desk-paused-answer = Several tries were wrong, and one more could lock the account. Check who is asking. Then end the pause on the portal’s server with “handover unlock” and the user name.
kit-desk-reference = The page shows a reference
kit-desk-reference-answer = Search the portal’s log and audit trail for the reference. They say what happened.
kit-desk-waiting = The new phone has the token, but the page still waits
kit-desk-waiting-answer = On that page, the person enters the check code that the app shows.
kit-desk-not-me = “I got an email about my sign-in codes, but I did nothing”
kit-desk-not-me-answer = Somebody may know the password. Treat this as a security incident, and block the account straight away.
