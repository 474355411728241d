# English messages of the portal's pages.
# A message's name begins with its page. Messages of several pages come first.

language-name = English
languages = Languages
product = Move my token
skip = Skip to the content
help-link = Help
person = Moving the token of
person-first = Setting up the first phone of
person-number = Changing the phone number of
person-done = Signed in as
person-begun = Sign-in began at { $time } from { $address }
person-other = Somebody also signed in to this account at { $time } from { $address }. If that was not you, contact IT support before you go on.
finish = Finish
stop = Stop and sign out
progress = Step { $count-now } of { $count-all }
progress-open = Step { $count-now }
track-sign-in = Sign in
track-passcode = Confirm
track-scan = Scan
track-done = Done
track-sms-number = New number
track-sms-confirm = Check
track-sms-code = Code
title-wrong = Error: { $title }
copy = Copy
copied = Copied
check-now = Check now
quoted = The sign-in server says:
reference = If you ask IT support about this, quote { $reference }.
back-to-start = Back to the start
support-link = Contact IT support
support-phone = Phone
support-email = E-mail
support-url = Web page
support-hours = Hours
problem-heading = Something is missing or wrong
card-heading = Ask IT support
card-lead = Tell them this. It holds no password and no code.
card-reference = Reference
card-time = Time
card-step = Step
card-reason = What happened
card-copy = Copy this
card-mail = Write an e-mail
tries-left =
    { $count ->
        [one] This is your last try; after it you have to sign in again.
       *[other] You have { $count } tries left.
    }
demo-banner = This is a demo. No real account is touched.
demo-phones = Open the demo's phones
demo-phone = Open the phones of { $userid }
insecure-banner = This page is not encrypted. Others on your network may see what you type.

## Start

start-heading = Move your token to a new phone
start-heading-first = Set up the app on your first phone
start-ready = Get ready
start-lead = You need your old phone, your new phone and about two minutes.
start-lead-first = You need your phone and about two minutes.
start-ready-phones-how = Your old phone must still work. Keep it until the new one is ready.
start-ready-phones-how-first = Keep it with you until this page says that it is ready.
start-ready-app = Install the app { $app } on your new phone
start-ready-app-first = Install the app { $app } on your phone
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Scan a code to install it
start-store-ios-qr = QR code that leads to the app in the App Store
start-store-android-qr = QR code that leads to the app on Google Play
start-ready-here = Are you reading this on your new phone?
start-ready-here-first = Are you reading this on that phone?
start-ready-here-how = A phone cannot scan its own screen. Open this page on a computer:
start-ready-here-else = No computer? Go on here, and copy the setup key into the app instead of scanning.
start-question = Which of these applies to you?
start-app = I have my old phone, with the app
start-app-detail = The app shows me codes, or asks me to approve.
start-sms = I get passcodes by text message
start-sms-detail = I have a new phone or a new number.
start-first = This is my first phone
start-first-detail = I have no passcodes yet.
start-other = I already get passcodes
start-lost = I no longer have my old phone
start-lost-detail = It is lost, broken, wiped or given away.
start-under-way = You have already begun to move your token in this browser.
start-under-way-first = You have already begun to set up your phone in this browser.
start-under-way-number = You have already begun to change your number in this browser.
start-continue = Go on where you were

stopped-heading = You have stopped
stopped-advice = If you were not told that your new phone is ready, nothing was changed and your old phone still works.
stopped-advice-first = If you were not told that your phone is ready, nothing was changed.
stopped-advice-number = If you were not told that your number is changed, nothing was changed and passcodes still go to your old number.
over-heading = You are no longer signed in here
over-advice = What was under way in this browser was stopped or has ended. If you were not told that it is done, begin again.
no-cookie-heading = You are not signed in here
no-cookie-advice = If you have just signed in, your browser did not keep this page’s cookie. Allow cookies for this page, or open it in a window of its own. If you signed out, begin again.
no-cookie-window = Open this page in a window of its own

## Sign in

sign-in-heading = Sign in
sign-in-lead = Use the name and password that you sign in with at work.
sign-in-userid = User name
sign-in-userid-hint = For example jsmith, CORP\jsmith or jsmith@example.org.
sign-in-userid-locked = This is the name that you are signed in with at your organisation. It can only be changed there.
sign-in-userid-problem = Enter your user name: letters, digits, spaces and . _ - @ ' + $ #, with your domain if you use one. If you pasted it, type it instead.
sign-in-userid-other = Only the name that you are signed in with at your organisation can be used here. It stands in the field now.
sign-in-password = Password or PIN
sign-in-password-show = Show password
sign-in-password-hide = Hide password
sign-in-password-empty = Enter your password.
sign-in-password-problem = Enter your password. It can have at most 256 characters and no line breaks.
sign-in-button = Sign in
sign-in-busy = Signing in…
sign-in-next = Next, you confirm with your old phone that it is you.
sign-in-next-first = Next, you may be asked for a code that comes by text message or e-mail. Then you scan a QR code with your phone.
sign-in-next-number = Next, you type a passcode that is sent to your old number. Then you enter the new one.
sign-in-lost = I no longer have my old phone
sign-in-lost-first = Contact IT support
sign-in-refused-heading = You could not be signed in
sign-in-refused-advice = Check your user name, and whether Caps Lock is on.
sign-in-refused-last = You have one more try; after it you have to wait.
sign-in-refused-locked = If you are sure of both, your account may be locked: ask IT support.
sign-in-other-heading = A move is already under way in this browser
sign-in-other-advice = It is for another user name. Go on with it, or stop it before you sign in as somebody else.

ended-expired-heading = Your session has ended
ended-expired-advice = For your safety it ends after a few minutes without a sign of you. If you were told that your new phone is ready, you are done. If not, sign in again: your old phone still works.
ended-expired-advice-first = For your safety it ends after a few minutes without a sign of you. If you were told that your phone is ready, you are done. If not, sign in again.
ended-expired-advice-number = For your safety it ends after a few minutes without a sign of you. If you were told that your number is changed, you are done. If not, sign in again: passcodes still go to your old number.
ended-refused-heading = You were not signed in
ended-refused-advice = The request was not approved on your old phone in time, or your user name or password was wrong. Sign in to try again.
ended-refused-advice-first = Your user name or password was wrong, or the sign-in took too long. Sign in to try again.
ended-failed-heading = You could not be signed in
ended-failed-advice = The sign-in server did not answer as it should. Please try again in a minute.
ended-passcodes-heading = Too many passcodes
ended-passcodes-advice = Please sign in again. Then wait until your old phone shows a new code, and type that.
ended-passcodes-advice-first = Please sign in again. Then type the code from the newest message.
ended-check-codes-heading = Too many check codes
ended-check-codes-advice = Please sign in again to get a new QR code.
ended-numbers-heading = Your phone number was not changed
ended-numbers-advice = Several tries were refused. Please sign in to begin again, or ask IT support.
ended-upstream-heading = The sign-in server has ended your session
ended-upstream-advice = It no longer knows you, perhaps because some time has passed. Please sign in again to get a new QR code.

## Approve

approve-heading = Check your old phone
approve-heading-first = Signing you in
approve-lead = If it asks you to approve a sign-in, approve it. This page goes on by itself.
approve-lead-first = The sign-in server has not answered yet. This page goes on by itself.
approve-waiting = Waiting for your old phone…
approve-waiting-first = Waiting for the sign-in server…
approve-found = Approved. One moment…
approve-found-first = You are signed in. One moment…
approve-only-you = Approve only what you started yourself, just now.
approve-rival = A second sign-in to this account has just been refused. If that was not you, approve nothing and tell IT support.
approve-slow = If nothing shows on your old phone, the sign-in server may be slow.
approve-trouble = Nothing happens on my old phone
approve-trouble-open = Open the authenticator app on your old phone and look for a request there.
approve-trouble-network = Check that your old phone is connected to the internet.
approve-trouble-again = If there is no request after two minutes, this page lets you try again.

## Passcode

passcode-heading = Enter your current passcode
passcode-heading-first = Enter the code that you were sent
passcode-lead = Look at your old phone: open the authenticator app there, or the last text message with a passcode.
passcode-lead-first = It comes by text message or e-mail, to the number or address that your organisation has for you.
passcode-lead-number = It was sent to your old number: look at the newest text message there.
passcode-label = Passcode
passcode-label-first = Code
passcode-hint = Usually 6 digits. Spaces do not matter.
passcode-problem = Enter the passcode from your old phone: 4 to 16 digits or letters.
passcode-problem-first = Enter the code from the message: 4 to 16 digits or letters.
passcode-problem-number = Enter the passcode from the text message: 4 to 16 digits or letters.
passcode-button = Continue
passcode-busy = Checking…
passcode-refused-heading = That passcode was not accepted
passcode-refused-heading-first = That code was not accepted
passcode-refused-advice = Each passcode works once and only for a short time. Wait until your old phone shows a new one, then type that.
passcode-refused-advice-first = Each code works once and only for a short time. Type the one from the newest message, or stop and sign in again for another.
passcode-refused-advice-number = Each passcode works once and only for a short time. Type the one from the newest message, or stop and sign in again for another.
passcode-clock = The clock of your old phone should say { $time } now; if it is off, set it to automatic.
passcode-after-fault = Use a new passcode: the last one may be used up.
passcode-trouble = My passcode is not accepted, or I have none
passcode-trouble-first = My code is not accepted, or I have none
passcode-trouble-app = In the app, use the code that belongs to your work account.
passcode-trouble-text = If you get passcodes by text message, the newest message counts. It may take a minute to arrive.
passcode-trouble-text-first = The newest message counts. It may take a minute to arrive, and an e-mail may be in your junk folder. If none comes, ask IT support whether they have the right number or address.
passcode-trouble-text-number = The newest message counts. It may take a minute to arrive.
passcode-trouble-clock = Set your old phone’s clock to automatic. A wrong clock makes wrong codes.

## Scan

scan-heading = Scan this with your new phone
scan-heading-first = Scan this with your phone
scan-lead = Your old phone works until your new one has reported. From then on only the new one does: codes of the old phone are no longer accepted.
scan-lead-first = Once your phone has reported, you sign in with the codes that its app shows.
scan-picture = QR code
scan-qr-alt = QR code to be scanned with the authenticator app on your new phone
scan-qr-alt-first = QR code to be scanned with the authenticator app on your phone
scan-no-qr = The QR code cannot be shown. Use the setup key instead.
scan-not-printed = The QR code and the setup key are not printed, because they are secret.
scan-cannot = Can’t scan, or reading this on your new phone?
scan-cannot-first = Can’t scan, or reading this on that phone?
scan-app-link = On your new phone? Open the app
scan-app-link-first = On that phone now? Open the app
scan-setup-key = A phone cannot scan its own screen. In the app on your new phone choose to enter a key by hand, and type or paste this setup key. Do not show it to anybody.
scan-setup-key-first = A phone cannot scan its own screen. In the app choose to enter a key by hand, and type or paste this setup key. Do not show it to anybody.
scan-steps = On your new phone
scan-steps-first = On your phone
scan-step-app = Open the { $app } app.
scan-step-add = Add a new token, and allow the app to use the camera if it asks.
scan-step-point = Point the camera at the QR code.
scan-step-key = Choose to enter a key by hand, and type the setup key that stands here.
scan-waiting = Waiting for your new phone…
scan-waiting-first = Waiting for your phone…
scan-found = Found it. One moment…
scan-reloads =
    { $count ->
        [one] This page looks again every second.
       *[other] This page looks again every { $count } seconds.
    }
scan-stay = Stay still while I type
scan-go-on = Look again by itself
scan-check-code = Does your new phone show a check code?
scan-check-code-first = Does your phone show a check code?
scan-check-code-label = Check code
scan-check-code-hint = The app shows one when it cannot report by itself: without a connection, or after you typed the setup key. Otherwise leave this empty.
scan-check-code-problem = Enter the check code that your new phone shows: 4 to 32 letters and digits.
scan-check-code-problem-first = Enter the check code that your phone shows: 4 to 32 letters and digits.
scan-check-code-button = Send the check code
scan-check-code-busy = Sending…
scan-check-code-refused-heading = That check code was not accepted
scan-check-code-refused-advice = Compare it with your new phone and type it again.
scan-check-code-refused-advice-first = Compare it with your phone and type it again.
scan-trouble = It is not working
scan-trouble-camera = If the app sees no code: make this window larger and its screen brighter, hold the phone a little further away, and check that the app may use the camera.
scan-trouble-network = If the app has taken the code and this page does not go on: connect your new phone to the internet, or type the check code that it shows.
scan-trouble-network-first = If the app has taken the code and this page does not go on: connect your phone to the internet, or type the check code that it shows.
scan-trouble-key = If the camera does not work at all: type the setup key instead.
scan-trouble-again = If nothing helps: stop, and sign in again for a new code. Your old phone still works.
scan-trouble-again-first = If nothing helps: stop, and sign in again for a new code.

## Waiting

waiting-left =
    { $count ->
        [one] One minute is left.
       *[other] About { $count } minutes are left.
    }
waiting-ends =
    { $count ->
        [one] For your safety this ends in about a minute.
       *[other] For your safety this ends in { $count } minutes.
    }
waiting-more = Give me more time
waiting-slow = The sign-in server is slow to answer. We keep asking; you need not do anything.
waiting-offline = Your computer is not connected. This page goes on by itself once it is.
waiting-fault = The last check did not work. We try again by ourselves.

waiting-away = The sign-in server is away at the moment. We keep asking; you need not do anything.
upstream-ask = If it takes long, ask IT support: { $contacts }.
upstream-ask-help-desk = If it takes long, ask your usual IT help desk.
upstream-well-heading = You can go on now
upstream-well-advice = The sign-in server takes requests again. If you had typed a password or a code, type it once more.

## Done

done-heading = Your new phone is ready
done-heading-first = Your phone is ready
done-lead = Your token has moved. From now on, sign in with the codes of your new phone.
done-lead-first = The app on your phone is set up. From now on, sign in with the codes that it shows.
done-took =
    { $count-minutes ->
        [0] It took you { $count-seconds } s.
       *[other] It took you { $count-minutes } min { $count-seconds } s.
    }
done-test = Test it now
done-test-how = Before you put your old phone away, sign in somewhere at work with your new phone.
done-test-how-first = Sign in somewhere at work with a code from the app.
done-test-link = Try it: sign in to { $name }
done-old = Remove the token from your old phone
done-old-dead = If your old phone still shows a token, it no longer works. To remove it:
done-old-open = Open the authenticator app on your old phone.
done-old-arrow = Press the arrow beside the token of your work account.
done-old-delete = Choose “Delete Code”.
done-not-you = Was this not you, or does your new phone not work?
done-not-you-first = Was this not you, or does your phone not work?

closed-heading = You are signed out
closed-moved = Your token is on your new phone.
closed-moved-first = Your token is on your phone.
closed-moved-number = Your passcodes go to your new number.
closed-lead = You can close this window now.

## Text messages

sms-heading = You get passcodes by text message
sms-lead = What to do depends on what is new.
sms-same = I have a new phone with the same number
sms-same-how = You need not do anything. Passcodes go to your number, whatever phone it is in.
sms-number = I have a new number
sms-number-how = Change it while your old number still receives messages:
sms-change-how = Sign in with a passcode that is sent to your old number. Then enter the new one. It takes about two minutes.
sms-change-button = Change my number
sms-step-open = Open your organisation’s enrolment page, and come back here for the next step.
sms-step-open-link = Open the enrolment page (in a new tab)
sms-step-find = Open your organisation’s enrolment page. You find it as “Manage My Token” where you sign in at work.
sms-step-sign-in = Sign in as usual, with the passcode that is sent to your old number.
sms-step-choose = Choose “Send My Passcode Via SMS”, enter your new number and follow the instructions.
sms-step-done = From then on your passcodes go to your new number.
sms-app = I want to use the app instead
sms-app-how = Sign in here with a passcode from a text message, and set up the app on your phone.
sms-app-button = Set up the app
sms-lost = My old number no longer receives messages
sms-number-heading = Your new phone number
sms-number-lead = Where shall your passcodes go?
sms-region = Country
sms-region-choose = Choose a country
sms-region-problem = Choose a country from the list.
sms-number-label = Mobile number
sms-number-hint = As you write it at home, or with + and the country code. Spaces do not matter.
sms-number-button = Continue
sms-number-next = Nothing changes yet. You see the number once more first.
sms-number-characters = Enter the number with digits alone; only a + may stand in front.
sms-number-short = This number is too short. Enter all of it, with its area or network code.
sms-number-long = This number is too long. Check it for digits that are doubled.
sms-number-elsewhere = This is not a number of { $region }. Choose the number’s own country, or correct the number.
sms-number-not-served = Passcodes are not sent to numbers of { $region } here. Enter a number of a country in the list.
sms-number-unknown = There is no such number in the country you chose. Check the digits.
sms-number-premium = Passcodes are not sent to numbers that cost extra. Enter your own mobile number.
sms-number-no-texts = This number cannot receive text messages. Enter a mobile number.
sms-number-same = Your passcodes go to this number already. Enter another one, or stop here.
sms-number-refused-heading = That number was not accepted
sms-number-refused-advice = Your passcodes still go to your old number. Check the new one and enter it again.
sms-confirm-heading = Is this your new number?
sms-confirm-lead = Your passcodes will go to this number:
sms-confirm-why = Compare every digit. With a wrong number you could no longer sign in.
sms-confirm-button = Yes, send my passcodes there
sms-confirm-busy = Changing…
sms-confirm-other = No, correct it
sms-code-heading = Enter the code from your new number
sms-code-lead = A text message with a code is on its way to
sms-code-label = Code
sms-code-problem = Enter the code from the text message: 4 to 16 digits or letters.
sms-code-until = Your number is changed only once this code has been accepted.
sms-code-other = No message comes: use another number
sms-code-refused-heading = That code was not accepted
sms-code-refused-advice = Use the newest message at your new number and type its code.
sms-done-heading = Your number is changed
sms-done-lead = Your passcodes now go to your number ending in { $digits }.
sms-done-test = Sign in somewhere at work. The passcode must come to your new number.
sms-done-old = Your old number
sms-done-old-how = It gets no more passcodes from now on.
sms-done-not-you = Was this not you, or does no message come?

## Lost

lost-heading = Contact your IT support
lost-lead = Without your old phone you cannot prove here that it is you. Your IT support can help; this page cannot.
lost-lead-first = This page cannot help you any further. Your IT support can.
lost-reset = Have my token reset
lost-contact = IT support
lost-no-contact = Ask your usual IT help desk.
lost-ready = Have this ready
lost-ready-userid = your user name
lost-ready-identity = something that proves who you are, such as your staff card
lost-ready-phone = your new phone
lost-ready-phone-first = your phone
lost-stolen = If your phone was stolen, say so at once, even if you do not have a new one yet.

## Help

help-heading = Help
help-lead = How to move your token, and where to find what you need.
help-app = You have both phones
help-app-sign-in = Sign in here with your user name and password.
help-app-passcode = Type the passcode that the app on your old phone shows, or approve the request on it.
help-app-scan = Scan the QR code with the { $app } app on your new phone.
help-app-done = Wait until this page says that your new phone is ready. Then delete the old token with “Delete Code”.
help-first-how = Sign in with your user name and password. If a code comes by text message or e-mail, type it. Then scan the QR code with the app on your phone.
help-address = Where this page’s address is on your old phone
help-address-how = In the authenticator app, press the arrow to the right of your token and choose “View Details”. The lower box holds the address of your organisation’s enrolment page.
help-address-blank = The box may be empty, if your organisation does not use approval requests. Then look for “Manage My Token” where you sign in at work.
help-texts = You get passcodes by text message
help-texts-how = With the same number you need not do anything. A new number has to be registered.
help-texts-link = Passcodes by text message
help-lost = You no longer have your old phone
help-lost-how = Nobody but your organisation’s IT support can help then; the maker of the app cannot.
help-old = Your old phone still shows a token
help-old-how = That token no longer works once your new phone is ready. “Delete Code” in the app removes it.
help-refused = Your passcode is refused
help-refused-how = A passcode works once. Wait for the next one, and set your phone’s clock to automatic.

## Errors

error-heading = Something went wrong
error-not-found-heading = There is no such page
error-not-found-advice = The address may be misspelt or out of date.
error-not-found-way-on = Go to the start
error-malformed-heading = That request could not be understood
error-malformed-advice = Please start from the first page and use its buttons.
error-malformed-way-on = Go to the start
error-not-ours-heading = That form did not come from this page
error-not-ours-advice = For your safety it was not sent on. If you came here from a link or another site, please start from the first page.
error-not-ours-way-on = Go to the start
error-origin-hidden-heading = Your browser hides where this form came from
error-origin-hidden-advice = For your security the form was not sent on. Open this page in another browser, or turn off Internet Explorer mode. If this message comes back, contact IT support: a device on the network may remove what the browser says.
error-origin-hidden-way-on = Go to the start
error-too-many-cookies-heading = Your browser sent too many cookies
error-too-many-cookies-advice = The cookies come from other websites of your organisation. Delete the cookies of those websites, or open this page in a private window. If this message comes back, contact IT support.
error-too-many-cookies-way-on = Go to the start
error-two-cookies-heading = Your browser sent two cookies for this page
error-two-cookies-advice = Load this page again. If this message comes back, close all windows of your browser or use a private window, and contact IT support. Another website of your organisation may have set one of the two.
error-two-cookies-way-on = Go to the start
error-sign-on-heading = Your organisation’s sign-on passed on no user name
error-sign-on-advice = What it says of you cannot be used here, so nothing was sent. Please tell IT support.
error-sign-on-way-on = Go to the start
error-limited-heading = Too many tries
error-limited-advice =
    { $count ->
        [one] For the safety of this account, please wait a minute before you try again.
       *[other] For the safety of this account, please wait { $count } minutes before you try again.
    }
error-limited-counts = Refused passwords count, and so do sign-ins that nobody approved on the old phone.
error-limited-way-on = Go to the start
error-address-limited-heading = Too many refused sign-ins from your network
error-address-limited-advice =
    The limit is on your network address, not on your account: several sign-ins from there were refused, perhaps those of colleagues. { $count ->
        [one] Wait a minute, then try again.
       *[other] Wait { $count } minutes, then try again.
    }
error-address-limited-way-on = Go to the start
error-stopped-heading = Signing in is paused for this account
error-stopped-advice = There were several wrong tries in a row. One more could lock the account, so this page sends none until IT support lifts the pause. Your old phone still works.
error-stopped-way-on = Ask IT support
error-under-way-heading = Another sign-in is waiting
error-under-way-advice = Somebody is already signing in to this account and waits for an answer from the old phone. If that was you, go on there, or try again in two minutes. If it was not you, refuse the request on the old phone and tell IT support.
error-under-way-way-on = Try again
error-stale-heading = You have gone on in another tab
error-stale-advice = This tab shows an older step, and what you typed into it was not sent. Go on where you are now.
error-stale-way-on = Go on
error-busy-heading = Your last request is still being answered
error-busy-advice = Please wait a moment, then go on.
error-busy-way-on = Go on
error-unreachable-heading = The sign-in server cannot be reached
error-unreachable-advice = Nothing was changed; your old phone still works. Please try again in a few minutes.
error-unreachable-advice-first = Nothing was changed. Please try again in a few minutes.
error-unreachable-way-on = Try again
error-away-heading = The sign-in server is away at the moment
error-away-advice = Nothing was changed; your old phone still works. This page looks again by itself and tells you when you can go on.
error-away-advice-first = Nothing was changed. This page looks again by itself and tells you when you can go on.
error-away-way-on = Try again
error-timed-out-heading = The sign-in server did not answer in time
error-timed-out-advice = We cannot tell whether it got your request. Please try again in a minute.
error-timed-out-way-on = Try again
error-reported-heading = The sign-in server reports a problem
error-reported-advice = Please try again. If it goes on, ask IT support.
error-reported-way-on = Try again
error-not-understood-heading = The sign-in server answered with something unexpected
error-not-understood-advice = Please try again in a few minutes. If it goes on, ask IT support.
error-not-understood-way-on = Try again
error-full-heading = Many people are moving their token right now
error-full-advice = Nothing was changed; your old phone still works. This page looks again by itself and tells you when you can go on.
error-full-advice-first = Nothing was changed. This page looks again by itself and tells you when you can go on.
error-full-way-on = Try again
error-sessions-away-heading = This page is resting for a moment
error-sessions-away-advice = Nothing is lost: it looks again by itself in a few seconds and takes you on to where you were.
error-sessions-away-way-on = Look again now
error-internal-heading = Something went wrong on this page
error-internal-advice = It is not your fault. Please try again; if it goes on, ask IT support.
error-internal-way-on = Try again

## Mail about a change

mail-token-moved-subject = Your token was moved to another phone
mail-token-moved-subject-first = Your token was set up on a phone
mail-token-moved-lead = The token of { $userid }, which gives you passcodes for signing in, was moved to another phone.
mail-token-moved-lead-first = A token of { $userid }, which gives passcodes for signing in, was set up on a phone.
mail-when = When: { $when }
mail-from = From the network address: { $address }
mail-token-moved-you = If that was you, there is nothing left to do. The codes on your old phone no longer work.
mail-token-moved-you-first = If that was you, there is nothing left to do.
mail-number-changed-subject = Your passcodes go to another phone number
mail-number-changed-lead = The phone number to which { $userid } gets passcodes for signing in was changed.
mail-number-changed-you = If that was you, there is nothing left to do. Your old number gets no more passcodes.
mail-enrolment-started-subject = A QR code for your token was given out
mail-enrolment-started-lead = Somebody signed in as { $userid } and got a QR code. A phone that scans it gets the token of { $userid }, which gives passcodes for signing in.
mail-enrolment-started-you = If that was you, there is nothing left to do.
mail-enrolment-unknown-subject = Your token may be on another phone
mail-enrolment-unknown-lead = Somebody signed in as { $userid } and got a QR code. A phone that scans it gets the token of { $userid }, which gives passcodes for signing in. We do not know whether a phone has scanned it.
mail-enrolment-unknown-you = If that was you, there is nothing left to do. If you did not finish, you can start again at any time.
mail-not-you = If that was not you, somebody may know your password. Tell IT support at once:
mail-contact-phone = Phone: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Web page: { $url }
mail-contact-hours = Hours: { $hours }

## The status page for the help desk

status-title = Moving tokens: status
status-fine-heading = It works
status-fine-advice = SecEnrol answers, and people get on.
status-quiet-heading = It is quiet
status-quiet-advice = Nobody has signed in during the last hour, so nothing is known of SecEnrol.
status-trouble-heading = SecEnrol does not answer as it should
status-trouble-advice = In the last hour, many requests to SecEnrol brought no answer. The log says why.
status-unready-heading = The portal is not ready
status-unready-advice = Nobody can get on here until this is mended:
status-now = Now
status-under-way = Moves under way, or just over
status-unknown = not known
status-in-flight = Requests that wait for SecEnrol
status-notices = Mails and calls to deliver
status-audit-lost = Audit lines lost
status-funnel = The last 24 hours: how far people get
status-step = Step
status-people = People
status-percent = Of the step before
status-percent-of = { $percent } %
status-started = Saw the start page
status-signed-in = Password accepted
status-confirmed = Confirmed with the old phone
status-done = New phone ready
status-given-up = Given up
status-given-up-count = Given up on the way: { $count }
status-hours = The last 24 hours, one by one
status-drawing = Bars for each of the last 24 hours: phones ready, moves given up, and a mark where SecEnrol gave no answer. The table below has the numbers.
status-table = The same as a table
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
status-follow = Load anew every minute
status-stay = Stop loading anew
status-version = Handover { $version }.
