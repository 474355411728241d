# Geiriau tudalennau’r porth yn Gymraeg. Mae’r termau yn docs/glossary.md.

language-name = Cymraeg
languages = Ieithoedd
product = Symud tocyn
skip = Neidio i’r cynnwys
help-link = Cymorth
person = Ffôn newydd ar gyfer
person-first = Gosod yr ap ar gyfer
person-number = Rhif ffôn newydd ar gyfer
person-done = Wedi mewngofnodi fel
person-begun = Dechreuwyd mewngofnodi am { $time } o { $address }
person-other = Bu mewngofnodi arall i’r cyfrif hwn am { $time } o { $address }. Os nad chi oedd hynny, cysylltwch â chymorth TG cyn parhau.
person-other-here = Bu mewngofnodi arall i’r cyfrif hwn am { $time } o’r un cyfeiriad rhwydwaith â chi. Os nad chi oedd hynny, cysylltwch â chymorth TG cyn parhau.
finish = Gorffen
stop = Allgofnodi
progress = Cam { $count-now } o { $count-all }
progress-open = Cam { $count-now }
track-sign-in = Mewngofnodi
track-passcode = Cadarnhau
track-scan = Sganio
track-done = Wedi gorffen
track-sms-number = Rhif newydd
track-sms-confirm = Gwirio
track-sms-code = Cod mewngofnodi
title-wrong = Gwall: { $title }
copy = Copïo
copied = Wedi’i gopïo
check-now = Gwirio nawr
quoted = Neges y gweinydd mewngofnodi:
reference = Os byddwch yn cysylltu â chymorth TG, rhowch y cyfeirnod { $reference }.
back-to-start = Yn ôl i’r dudalen gychwyn
support-link = Cysylltu â chymorth TG
support-phone = Ffôn
support-email = E-bost
support-url = Tudalen we
support-hours = Oriau agor
problem-heading = Mae rhywbeth ar goll neu’n anghywir
card-heading = Cysylltu â chymorth TG
card-lead = Rhowch y manylion hyn i gymorth TG. Nid ydynt yn cynnwys cyfrinair na chod mewngofnodi.
card-reference = Cyfeirnod
card-time = Amser
card-step = Cam
card-reason = Beth ddigwyddodd
card-copy = Copïo’r manylion
card-mail = Ysgrifennu e-bost
tries-left =
    { $count ->
        [zero] Nid oes gennych gynnig ar ôl. Bydd rhaid i chi fewngofnodi eto.
        [one] Dyma’ch cynnig olaf. Wedyn, bydd rhaid i chi fewngofnodi eto.
        [two] Mae gennych { $count } gynnig ar ôl.
        [few] Mae gennych { $count } chynnig ar ôl.
        [many] Mae gennych { $count } chynnig ar ôl.
       *[other] Mae gennych { $count } cynnig ar ôl.
    }
demo-banner = Arddangosiad yw hwn. Nid yw’n defnyddio cyfrifon go iawn.
demo-phones = Agor ffonau’r arddangosiad
demo-phone = Agor ffonau’r defnyddiwr { $userid }
insecure-banner = Nid yw’r dudalen hon wedi’i hamgryptio. Gall pobl eraill ar eich rhwydwaith weld yr hyn rydych yn ei deipio.

## Cychwyn

start-heading = Symudwch eich tocyn i ffôn newydd
start-heading-first = Gosodwch yr ap ar eich ffôn
start-ready = Paratoi
start-lead = Mae angen y ddau ffôn a thua 2 funud arnoch.
start-lead-first = Mae angen eich ffôn a thua 2 funud arnoch.
start-ready-install = Lawrlwythwch { $app } i’ch ffôn newydd
start-ready-install-first = Lawrlwythwch { $app } i’ch ffôn
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Sganio cod QR i lawrlwytho’r ap
start-store-ios-qr = Cod QR sy’n agor yr ap yn yr App Store
start-store-android-qr = Cod QR sy’n agor yr ap ar Google Play
start-ready-here = Ydych chi’n darllen hwn ar eich ffôn newydd?
start-ready-here-first = Ydych chi’n darllen hwn ar y ffôn rydych yn ei osod?
start-ready-here-how = Agorwch y dudalen hon ar gyfrifiadur:
start-ready-here-else = Dim cyfrifiadur? Parhewch yma gydag allwedd gosod.
start-where = Ar ba ddyfais rydych yn darllen y dudalen hon?
start-where-new = Ar fy ffôn newydd
start-where-scan = Neu sganiwch y cod QR hwn â chamera eich hen ffôn i agor y dudalen hon yno.
start-where-alt = Cod QR sy’n agor y dudalen hon
start-where-old = Ar fy hen ffôn
start-where-old-how = Parhewch yma. Wedyn, sganiwch y cod QR ar y sgrin hon â’ch ffôn newydd.
start-question = Pa un sy’n berthnasol i chi?
start-app = Mae fy hen ffôn gen i, gyda’r ap
start-app-detail = Mae’r ap yn dangos codau mewngofnodi neu geisiadau cymeradwyo.
start-sms = Rwy’n cael codau drwy neges destun
start-sms-detail = Mae fy ffôn neu fy rhif yn newydd.
start-first = Rwy’n gosod yr ap am y tro cyntaf
start-first-detail = Nid wyf erioed wedi defnyddio’r ap.
start-other = Rwyf eisoes yn cael codau mewngofnodi
start-other-app = Dangos y dewisiadau eraill
start-lost = Nid yw fy hen ffôn gen i mwyach
start-lost-detail = Ar goll, wedi’i ddwyn, wedi torri, wedi’i glirio neu wedi’i roi i rywun arall.
start-under-way = Rydych eisoes wedi dechrau symud i ffôn newydd yn y porwr hwn.
start-under-way-first = Rydych eisoes wedi dechrau gosod yr ap yn y porwr hwn.
start-under-way-number = Rydych eisoes wedi dechrau newid eich rhif yn y porwr hwn.
start-continue = Parhau
start-choices = Dangos y dewisiadau eraill

stopped-heading = Rydych wedi allgofnodi
stopped-advice = A welsoch chi “Mae’ch ffôn newydd yn barod”? Os do, rydych wedi gorffen. Os naddo, mewngofnodwch eto â’ch hen ffôn. Os caiff codau mewngofnodi eich hen ffôn eu gwrthod, defnyddiwch eich ffôn newydd.
stopped-advice-first = A welsoch chi “Mae’ch ffôn yn barod”? Os do, rydych wedi gorffen. Os naddo, mewngofnodwch eto.
stopped-advice-app = A welsoch chi “Mae’ch ffôn yn barod”? Os do, rydych wedi gorffen. Os naddo, mewngofnodwch eto. Os nad oes neges destun yn cyrraedd, defnyddiwch y cod mewngofnodi o’r ap.
stopped-advice-number = A welsoch chi “Mae’ch rhif wedi’i newid”? Os do, rydych wedi gorffen. Os naddo, mewngofnodwch eto. Os nad oes cod mewngofnodi yn cyrraedd eich hen rif, edrychwch yn y negeseuon ar eich rhif newydd.
over-heading = Nid ydych wedi mewngofnodi yma mwyach
over-advice = Mae’ch sesiwn yn y porwr hwn wedi dod i ben. Os na welsoch dudalen sy’n dweud eich bod wedi gorffen, dechreuwch eto.
no-cookie-heading = Nid ydych wedi mewngofnodi yma
no-cookie-advice = Os ydych newydd fewngofnodi, ni chadwodd eich porwr gwci’r dudalen hon. Caniatewch gwcis i’r dudalen hon, neu agorwch y dudalen yn ei ffenestr ei hun. Os ydych wedi allgofnodi, dechreuwch eto.
no-cookie-window = Agor y dudalen hon yn ei ffenestr ei hun

## Mewngofnodi

sign-in-heading = Mewngofnodi
sign-in-lead = Defnyddiwch eich enw defnyddiwr a’ch cyfrinair gwaith.
sign-in-userid = Enw defnyddiwr
sign-in-userid-hint = Er enghraifft jsmith, CORP\jsmith neu jsmith@example.org.
sign-in-userid-locked = Rydych wedi mewngofnodi i’ch sefydliad â’r enw defnyddiwr hwn.
sign-in-userid-problem = Rhowch eich enw defnyddiwr, gyda’ch parth os ydych yn defnyddio un. Gall gynnwys llythrennau, digidau, bylchau a \ . _ - @ ' + $ #. Os gwnaethoch ei ludo, teipiwch ef yn lle hynny.
sign-in-userid-other = Dim ond yr enw defnyddiwr rydych wedi mewngofnodi ag ef yn eich sefydliad y gallwch ei ddefnyddio yma. Rydym wedi’i roi yn y maes.
sign-in-password = Cyfrinair neu PIN
sign-in-password-show = Dangos y cyfrinair
sign-in-password-hide = Cuddio’r cyfrinair
sign-in-password-empty = Rhowch eich cyfrinair neu’ch PIN.
sign-in-password-problem = Rhowch eich cyfrinair neu’ch PIN. Gall gynnwys hyd at 256 nod, heb doriadau llinell.
sign-in-button = Mewngofnodi
sign-in-busy = Yn mewngofnodi…
sign-in-next = Nesaf, bydd angen eich hen ffôn arnoch.
sign-in-next-first = Nesaf, efallai y cewch god mewngofnodi drwy neges destun neu e-bost. Wedyn, byddwch yn gosod yr ap ar eich ffôn.
sign-in-next-app = Nesaf, byddwch yn rhoi’r cod mewngofnodi o neges destun. Wedyn, byddwch yn gosod yr ap ar eich ffôn.
sign-in-next-number = Nesaf, byddwch yn rhoi’r cod mewngofnodi y byddwn yn ei anfon i’ch hen rif. Wedyn, byddwch yn rhoi’ch rhif newydd.
sign-in-lost = Nid yw fy hen ffôn gen i mwyach
sign-in-lost-first = Cysylltu â chymorth TG
sign-in-lost-number = Nid yw fy hen rif yn derbyn negeseuon mwyach
sign-in-refused-heading = Ni dderbyniwyd eich enw defnyddiwr neu’ch cyfrinair
sign-in-refused-advice = Gwiriwch eich enw defnyddiwr, ac a yw Caps Lock ymlaen.
sign-in-refused-last = Dyma’ch cynnig olaf am y tro.
sign-in-refused-locked = Os ydych yn siŵr bod eich enw defnyddiwr a’ch cyfrinair yn gywir, efallai fod eich cyfrif wedi’i gloi. Cysylltwch â chymorth TG.
sign-in-other-heading = Mae enw defnyddiwr arall eisoes yn cael ei ddefnyddio yn y porwr hwn
sign-in-other-advice = Parhewch â’r enw defnyddiwr hwnnw, neu allgofnodwch cyn defnyddio un arall.

ended-expired-heading = Mae’ch sesiwn wedi dod i ben
ended-expired-advice = Er mwyn eich diogelwch, mae sesiynau’n dod i ben ar ôl ychydig funudau. A welsoch chi “Mae’ch ffôn newydd yn barod”? Os do, rydych wedi gorffen. Os naddo, mewngofnodwch eto â’ch hen ffôn. Os caiff codau mewngofnodi eich hen ffôn eu gwrthod, defnyddiwch eich ffôn newydd.
ended-expired-advice-first = Er mwyn eich diogelwch, mae sesiynau’n dod i ben ar ôl ychydig funudau. A welsoch chi “Mae’ch ffôn yn barod”? Os do, rydych wedi gorffen. Os naddo, mewngofnodwch eto.
ended-expired-advice-number = Er mwyn eich diogelwch, mae sesiynau’n dod i ben ar ôl ychydig funudau. A welsoch chi “Mae’ch rhif wedi’i newid”? Os do, rydych wedi gorffen. Os naddo, mewngofnodwch eto. Os nad oes cod mewngofnodi yn cyrraedd eich hen rif, edrychwch yn y negeseuon ar eich rhif newydd.
ended-refused-heading = Ni chawsoch eich mewngofnodi
ended-refused-advice = Ni chymeradwywyd y cais ar eich hen ffôn mewn pryd, neu roedd eich enw defnyddiwr neu’ch cyfrinair yn anghywir. Mewngofnodwch eto.
ended-refused-advice-first = Roedd eich enw defnyddiwr neu’ch cyfrinair yn anghywir, neu cymerodd y mewngofnodi ormod o amser. Mewngofnodwch eto.
ended-refused-advice-number = Roedd eich enw defnyddiwr neu’ch cyfrinair yn anghywir, neu cymerodd y mewngofnodi ormod o amser. Mewngofnodwch eto.
ended-failed-heading = Nid oedd modd mewngofnodi
ended-failed-advice = Nid ymatebodd y gweinydd mewngofnodi’n iawn. Rhowch gynnig arall arni ymhen munud.
ended-passcodes-heading = Gormod o godau mewngofnodi anghywir
ended-passcodes-advice = Mewngofnodwch eto. Wedyn, arhoswch nes bod eich hen ffôn yn dangos cod mewngofnodi newydd, a rhowch y cod newydd.
ended-passcodes-advice-first = Mewngofnodwch eto. Wedyn, rhowch y cod mewngofnodi o’r neges ddiweddaraf.
ended-passcodes-advice-number = Mewngofnodwch eto. Wedyn, rhowch y cod mewngofnodi o’r neges destun ddiweddaraf.
ended-check-codes-heading = Gormod o godau gwirio anghywir
ended-check-codes-advice = Mewngofnodwch eto i gael cod QR newydd.
ended-numbers-heading = Efallai nad yw’ch rhif ffôn wedi’i newid
ended-numbers-advice = Methodd sawl cynnig. Mewngofnodwch i ddechrau eto, neu cysylltwch â chymorth TG.
ended-upstream-heading = Mae’r gweinydd mewngofnodi wedi dod â’ch sesiwn i ben
ended-upstream-advice = Efallai fod gormod o amser wedi mynd heibio. Mewngofnodwch i ddechrau eto.

## Cymeradwyo

approve-heading = Edrychwch ar eich hen ffôn
approve-heading-first = Yn eich mewngofnodi
approve-heading-number = Yn eich mewngofnodi
approve-lead = Os daw cais cymeradwyo i’ch hen ffôn, cymeradwywch y cais. Bydd y dudalen hon wedyn yn parhau ar ei phen ei hun.
approve-lead-first = Nid yw’r gweinydd mewngofnodi wedi ateb eto. Bydd y dudalen hon yn parhau ar ei phen ei hun.
approve-lead-number = Nid yw’r gweinydd mewngofnodi wedi ateb eto. Bydd y dudalen hon yn parhau ar ei phen ei hun.
approve-waiting = Yn aros am eich hen ffôn…
approve-waiting-first = Yn aros am y gweinydd mewngofnodi…
approve-waiting-number = Yn aros am y gweinydd mewngofnodi…
approve-found = Rydych wedi cymeradwyo’r cais. Un eiliad…
approve-found-first = Rydych wedi mewngofnodi. Un eiliad…
approve-found-number = Rydych wedi mewngofnodi. Un eiliad…
approve-only-you = Peidiwch â chymeradwyo mewngofnodi oni bai mai chi sydd newydd ei ddechrau.
approve-rival = Gwrthodwyd ail gynnig i fewngofnodi i’r cyfrif hwn gynnau. Os nad chi oedd hynny, peidiwch â chymeradwyo unrhyw gais, a chysylltwch â chymorth TG.
approve-slow = Os nad oes cais cymeradwyo ar eich hen ffôn, efallai fod y gweinydd mewngofnodi’n araf.
approve-trouble = Nid yw fy hen ffôn yn dangos cais cymeradwyo
approve-trouble-open = Agorwch yr ap dilysu ar eich hen ffôn a chwiliwch am gais cymeradwyo.
approve-trouble-network = Gwnewch yn siŵr bod eich hen ffôn wedi’i gysylltu â’r rhyngrwyd.
approve-trouble-again = Os nad oes cais cymeradwyo yn cyrraedd o fewn 2 funud, gallwch fewngofnodi eto.

## Cod mewngofnodi

passcode-heading = Rhowch y cod mewngofnodi o’ch hen ffôn
passcode-heading-first = Rhowch y cod mewngofnodi a anfonwyd atoch
passcode-heading-number = Rhowch y cod mewngofnodi a anfonwyd i’ch hen rif
passcode-lead = Edrychwch yn yr ap neu ar eich neges destun ddiweddaraf.
passcode-lead-first = Anfonwyd y cod drwy neges destun neu e-bost, i’r rhif neu’r cyfeiriad sydd gan eich sefydliad ar eich cyfer.
passcode-lead-app = Edrychwch ar eich neges destun ddiweddaraf.
passcode-lead-number = Edrychwch ar eich neges destun ddiweddaraf.
passcode-label = Cod mewngofnodi
passcode-hint = 6 digid fel arfer. Nid oes ots am fylchau.
passcode-problem = Rhowch y cod mewngofnodi sydd yn yr ap neu yn y neges destun ddiweddaraf ar eich hen ffôn: 4 i 16 o ddigidau neu lythrennau.
passcode-problem-first = Rhowch y cod mewngofnodi o’r neges: 4 i 16 o ddigidau neu lythrennau.
passcode-problem-number = Rhowch y cod mewngofnodi o’r neges destun: 4 i 16 o ddigidau neu lythrennau.
passcode-button = Parhau
passcode-busy = Yn gwirio…
passcode-refused-heading = Ni dderbyniwyd y cod mewngofnodi hwnnw
passcode-refused-advice = Mae’r rhan fwyaf o godau mewngofnodi’n gweithio unwaith, a dim ond am gyfnod byr. Arhoswch nes bod eich hen ffôn yn dangos cod newydd, a rhowch y cod newydd.
passcode-refused-advice-first = Mae’r rhan fwyaf o godau mewngofnodi’n gweithio unwaith, a dim ond am gyfnod byr. Rhowch y cod o’r neges ddiweddaraf. I gael cod arall, allgofnodwch a mewngofnodwch eto.
passcode-refused-advice-number = Mae’r rhan fwyaf o godau mewngofnodi’n gweithio unwaith, a dim ond am gyfnod byr. Rhowch y cod o’r neges destun ddiweddaraf. I gael cod arall, allgofnodwch a mewngofnodwch eto.
passcode-clock = Dylai’ch hen ffôn ddangos { $time } nawr. Os yw’n dangos amser arall, trowch ddyddiad ac amser awtomatig ymlaen.
passcode-after-fault = Defnyddiwch god mewngofnodi newydd. Efallai fod yr un diwethaf eisoes wedi’i ddefnyddio.
passcode-trouble = Nid yw fy nghod mewngofnodi’n gweithio
passcode-trouble-name = Ar rai ffonau, mae gan yr ap ei hen enw, “SecurEnvoy Soft Token”.
passcode-trouble-copied = Defnyddiwch yr ap ar eich hen ffôn. Os yw’r ap wedi’i gopïo i’ch ffôn newydd o gopi wrth gefn neu wrth drosglwyddo data, ni fydd codau mewngofnodi’r copi hwnnw’n cael eu derbyn.
passcode-trouble-fob = Os oes gennych declyn codau ar gylch allweddi, neu’r ap ar liniadur, rhowch y cod mewngofnodi o’r teclyn neu’r gliniadur.
passcode-trouble-account = Yn yr ap, defnyddiwch y cod mewngofnodi ar gyfer eich cyfrif gwaith.
passcode-trouble-text = Os ydych yn cael codau mewngofnodi drwy neges destun, defnyddiwch y neges ddiweddaraf. Gall gymryd munud i’r neges gyrraedd.
passcode-trouble-text-first = Defnyddiwch y neges ddiweddaraf. Gall gymryd munud i’r neges gyrraedd, a gall e-bost fod yn eich ffolder sothach. Os nad oes neges yn cyrraedd, cysylltwch â chymorth TG: efallai fod gan gymorth TG rif neu gyfeiriad e-bost anghywir ar eich cyfer.
passcode-trouble-text-number = Defnyddiwch y neges destun ddiweddaraf. Gall gymryd munud i’r neges gyrraedd.
passcode-trouble-voice = Os bydd eich ffôn yn canu yn lle hynny, atebwch yr alwad a rhowch y cod mewngofnodi a glywch.
passcode-trouble-several = Os oes sawl cod mewngofnodi mewn neges, defnyddiwch bob un unwaith, yn y drefn sydd yn y neges. Mae cod mewngofnodi ar gyfer y diwrnod cyfan yn gweithio nes i’r un nesaf gyrraedd.
passcode-trouble-clock = Trowch ddyddiad ac amser awtomatig ymlaen ar eich hen ffôn. Os yw’r cloc yn anghywir, mae’r codau mewngofnodi’n anghywir.

## Sganio

scan-heading = Sganiwch hwn â’ch ffôn newydd
scan-heading-first = Sganiwch hwn â’ch ffôn
scan-phone-heading = Gosodwch yr ap ar y ffôn hwn
scan-lead = Bydd codau mewngofnodi eich hen ffôn yn gweithio nes bod eich ffôn newydd yn barod.
scan-lead-first = Pan fydd eich ffôn yn barod, mewngofnodwch â’r codau mewngofnodi y mae’r ap yn eu dangos.
scan-picture = Cod QR
scan-qr-alt = Cod QR i’w sganio â’r ap dilysu ar eich ffôn newydd
scan-qr-alt-first = Cod QR i’w sganio â’r ap dilysu ar eich ffôn
scan-no-qr = Nid oes modd dangos y cod QR. Defnyddiwch yr allwedd gosod yn lle hynny.
scan-not-printed = Nid yw’r cod QR na’r allwedd gosod yn cael eu hargraffu, am eu bod yn gyfrinachol.
scan-cannot = Methu sganio? Defnyddiwch allwedd gosod
scan-app-link = Ar eich ffôn newydd? Agorwch yr ap
scan-app-link-first = Ar y ffôn rydych yn ei osod? Agorwch yr ap
scan-setup-key = Yn yr ap ar eich ffôn newydd, dewiswch roi allwedd â llaw. Teipiwch neu gludwch yr allwedd gosod hon. Peidiwch â’i dangos i neb.
scan-setup-key-first = Yn yr ap ar eich ffôn, dewiswch roi allwedd â llaw. Teipiwch neu gludwch yr allwedd gosod hon. Peidiwch â’i dangos i neb.
scan-steps = Ar eich ffôn newydd
scan-steps-first = Ar eich ffôn
scan-step-app = Agorwch { $app }.
scan-step-add = Ychwanegwch docyn. Caniatewch y camera.
scan-step-point = Sganiwch y cod QR.
scan-step-key = Dewiswch roi allwedd â llaw, a theipiwch yr allwedd gosod o’r dudalen hon.
scan-phone-copy = Copïwch yr allwedd gosod hon. Peidiwch â’i dangos i neb.
scan-phone-paste = Yn yr ap { $app }, dewiswch roi allwedd â llaw, a gludwch yr allwedd gosod.
scan-phone-check = Dewch yn ôl yma, a rhowch y cod gwirio y mae’r ap yn ei ddangos.
scan-phone-picture = Ydy’r ap ar ffôn arall? Dangoswch y cod QR
scan-waiting = Yn aros am eich ffôn newydd…
scan-waiting-first = Yn aros am eich ffôn…
scan-scanned = Wedi sganio
scan-found = Mae’ch ffôn wedi’i osod. Un eiliad…
scan-reloads =
    { $count ->
        [zero] Mae’r dudalen hon yn adnewyddu’n gyson.
        [one] Mae’r dudalen hon yn adnewyddu bob eiliad.
        [two] Mae’r dudalen hon yn adnewyddu bob { $count } eiliad.
        [few] Mae’r dudalen hon yn adnewyddu bob { $count } eiliad.
        [many] Mae’r dudalen hon yn adnewyddu bob { $count } eiliad.
       *[other] Mae’r dudalen hon yn adnewyddu bob { $count } eiliad.
    }
scan-stay = Peidio ag adnewyddu wrth i mi deipio
scan-go-on = Dechrau adnewyddu eto
scan-check-code = Rwy’n gweld cod gwirio
scan-check-code-label = Cod gwirio
scan-check-code-hint = Dim ond os yw’ch ffôn all-lein neu os gwnaethoch ddefnyddio allwedd gosod.
scan-check-code-problem = Rhowch y cod gwirio y mae’ch ffôn newydd yn ei ddangos: 4 i 32 o lythrennau a digidau.
scan-check-code-problem-first = Rhowch y cod gwirio y mae’ch ffôn yn ei ddangos: 4 i 32 o lythrennau a digidau.
scan-check-code-button = Anfon cod gwirio
scan-check-code-busy = Yn anfon…
scan-check-code-refused-heading = Ni dderbyniwyd y cod gwirio hwnnw
scan-check-code-refused-advice = Cymharwch y cod gwirio â’ch ffôn newydd a theipiwch y cod eto.
scan-check-code-refused-advice-first = Cymharwch y cod gwirio â’ch ffôn a theipiwch y cod eto.
scan-trouble = Nid wyf yn gallu gosod yr ap
scan-trouble-camera = Defnyddiwch y camera yn yr ap dilysu, nid ap camera’r ffôn ei hun. Os nad yw’r ap yn dod o hyd i’r cod QR, gwnewch y ffenestr hon yn fwy ac yn fwy disglair, a daliwch y ffôn ymhellach i ffwrdd.
scan-trouble-page = Os bydd tudalen we yn agor, neu os na fydd dim yn digwydd: sganiwch y cod QR â’r ap dilysu, nid ag ap camera’r ffôn.
scan-trouble-network = Os yw’r ap yn dangos codau mewngofnodi ond nad yw’r dudalen hon yn parhau: cysylltwch eich ffôn newydd â’r rhyngrwyd, neu rhowch y cod gwirio sydd ar y ffôn.
scan-trouble-network-first = Os yw’r ap yn dangos codau mewngofnodi ond nad yw’r dudalen hon yn parhau: cysylltwch eich ffôn â’r rhyngrwyd, neu rhowch y cod gwirio sydd ar y ffôn.
scan-trouble-key = Os nad yw’r camera’n gweithio o gwbl, teipiwch yr allwedd gosod yn lle hynny.
scan-trouble-again = Os nad oes dim yn helpu, allgofnodwch. Wedyn, mewngofnodwch eto â’ch hen ffôn i gael cod QR newydd.
scan-trouble-again-first = Os nad oes dim yn helpu, allgofnodwch. Wedyn, mewngofnodwch eto i gael cod QR newydd.

## Aros

waiting-left =
    { $count ->
        [zero] Llai na munud ar ôl.
        [one] 1 munud ar ôl.
        [two] Tua { $count } funud ar ôl.
        [few] Tua { $count } munud ar ôl.
        [many] Tua { $count } munud ar ôl.
       *[other] Tua { $count } munud ar ôl.
    }
waiting-ends =
    { $count ->
        [zero] Er mwyn eich diogelwch, bydd y sesiwn hon yn dod i ben ymhen llai na munud.
        [one] Er mwyn eich diogelwch, bydd y sesiwn hon yn dod i ben ymhen tua munud.
        [two] Er mwyn eich diogelwch, bydd y sesiwn hon yn dod i ben ymhen { $count } funud.
        [few] Er mwyn eich diogelwch, bydd y sesiwn hon yn dod i ben ymhen { $count } munud.
        [many] Er mwyn eich diogelwch, bydd y sesiwn hon yn dod i ben ymhen { $count } munud.
       *[other] Er mwyn eich diogelwch, bydd y sesiwn hon yn dod i ben ymhen { $count } munud.
    }
waiting-more = Ymestyn y sesiwn
waiting-slow = Mae’r gweinydd mewngofnodi’n araf. Rydym yn dal i geisio, ac nid oes angen i chi wneud dim.
waiting-offline = Rydych all-lein. Bydd y dudalen hon yn parhau pan fyddwch ar-lein eto.
waiting-fault = Methodd y gwiriad diwethaf. Rydym yn ceisio eto’n awtomatig.

waiting-away = Nid yw’r gweinydd mewngofnodi ar gael ar hyn o bryd. Rydym yn dal i geisio, ac nid oes angen i chi wneud dim.
upstream-ask = Os yw hyn yn cymryd gormod o amser, cysylltwch â chymorth TG: { $contacts }.
upstream-ask-help-desk = Os yw hyn yn cymryd gormod o amser, cysylltwch â chymorth TG.
upstream-well-heading = Gallwch barhau nawr
upstream-well-advice = Mae’r gweinydd mewngofnodi’n gweithio eto. Os oeddech wedi teipio cyfrinair neu god mewngofnodi, teipiwch ef eto.

## Wedi gorffen

done-heading = Mae’ch ffôn newydd yn barod
done-heading-first = Mae’ch ffôn yn barod
done-lead = Mewngofnodwch â’ch ffôn newydd o hyn ymlaen.
done-lead-first = O hyn ymlaen, mewngofnodwch â’r codau mewngofnodi y mae’r ap yn eu dangos.
done-took =
    { $count-minutes ->
        [0] Cymerodd { $count-seconds } eiliad.
       *[other] Cymerodd { $count-minutes } mun { $count-seconds } eiliad.
    }
done-lead-app = O hyn ymlaen, mewngofnodwch â’r codau mewngofnodi y mae’r ap yn eu dangos, nid â negeseuon testun.
done-test = Rhowch gynnig arni nawr
done-test-how = Mewngofnodwch i un o systemau’r gwaith.
done-test-how-first = Mewngofnodwch i un o systemau’r gwaith â chod mewngofnodi o’r ap.
done-test-link = Rhowch gynnig arni drwy fewngofnodi: { $name }
done-old = Dilëwch yr hen docyn
done-old-dead = Nid yw’r hen docyn yn gweithio mwyach. Yn yr ap ar eich hen ffôn:
done-old-arrow = Pwyswch y saeth wrth ymyl y tocyn.
done-old-delete = Dewiswch “Delete Code”.
done-not-you = Os nad chi wnaeth hyn, neu os oes angen help arnoch:

closed-heading = Rydych wedi allgofnodi
closed-moved = Mae’ch ffôn newydd yn barod.
closed-moved-first = Mae’ch ffôn yn barod.
closed-moved-number = Mae’ch codau mewngofnodi nawr yn mynd i’ch rhif newydd.
closed-lead = Gallwch gau’r ffenestr hon nawr.

## Negeseuon testun

sms-heading = Rydych yn cael codau mewngofnodi drwy neges destun
sms-lead = Mae’r hyn y mae angen i chi ei wneud yn dibynnu ar beth sydd wedi newid.
sms-same = Mae gen i ffôn newydd gyda’r un rhif
sms-same-how = Nid oes angen i chi wneud dim. Mae codau mewngofnodi yn mynd i’ch rhif, pa ffôn bynnag rydych yn ei ddefnyddio.
sms-number = Mae gen i rif newydd
sms-number-how = Newidiwch y rhif tra bo’ch hen rif yn dal i dderbyn negeseuon:
sms-change-how = Mewngofnodwch â chod mewngofnodi y byddwn yn ei anfon i’ch hen rif. Wedyn, rhowch eich rhif newydd. Mae’n cymryd tua 2 funud.
sms-change-button = Newid fy rhif
sms-step-open = Agorwch dudalen SecurEnvoy eich sefydliad mewn tab newydd, a dewch yn ôl yma ar gyfer y cam nesaf.
sms-step-open-link = Agor tudalen SecurEnvoy
sms-step-find = Agorwch dudalen SecurEnvoy eich sefydliad. Chwiliwch am “Manage My Token” lle rydych yn mewngofnodi yn y gwaith.
sms-step-sign-in = Mewngofnodwch yno â chod mewngofnodi a anfonwyd i’ch hen rif.
sms-step-choose = Dewiswch “Send My Passcode Via SMS”, rhowch eich rhif newydd a dilynwch y cyfarwyddiadau.
sms-step-done = Mewngofnodwch unwaith i wirio bod cod mewngofnodi’n cyrraedd eich rhif newydd.
sms-app = Hoffwn ddefnyddio’r ap yn lle negeseuon
sms-app-how = Mewngofnodwch yma â chod mewngofnodi o neges destun. Wedyn, gosodwch yr ap ar eich ffôn.
sms-app-install = Lawrlwythwch { $app } i’ch ffôn
sms-app-button = Gosod yr ap
sms-lost = Nid yw fy hen rif yn derbyn negeseuon mwyach
sms-number-heading = Eich rhif ffôn newydd
sms-number-lead = I ba rif y dylem anfon eich codau mewngofnodi?
sms-region = Gwlad
sms-region-choose = Dewiswch wlad
sms-region-problem = Dewiswch wlad o’r rhestr.
sms-number-label = Rhif ffôn symudol
sms-number-hint = Yn y ffurf leol, neu gyda + a chod y wlad.
sms-number-button = Parhau
sms-number-next = Nid oes dim yn newid eto. Gallwch wirio’r rhif ar y dudalen nesaf.
sms-number-characters = Defnyddiwch ddigidau yn unig. Gallwch roi + ar y dechrau.
sms-number-short = Mae’r rhif hwn yn rhy fyr. Rhowch y rhif cyfan, gyda’i god ardal neu ei god rhwydwaith.
sms-number-long = Mae’r rhif hwn yn rhy hir. Gwiriwch nad ydych wedi teipio digid ddwywaith.
sms-number-elsewhere = Nid yw’r rhif hwn yn perthyn i’r wlad a ddewisoch ({ $region }). Dewiswch wlad y rhif, neu cywirwch y rhif.
sms-number-not-served = Nid ydym yn anfon codau mewngofnodi i rifau yn y wlad honno ({ $region }). Rhowch rif o wlad yn y rhestr.
sms-number-unknown = Nid yw’r rhif hwn yn bodoli yn y wlad a ddewisoch. Gwiriwch y digidau.
sms-number-premium = Nid ydym yn anfon codau mewngofnodi i rifau sy’n costio’n ychwanegol. Rhowch eich rhif ffôn symudol eich hun.
sms-number-no-texts = Ni all y rhif hwn dderbyn negeseuon testun. Rhowch rif ffôn symudol.
sms-number-same = Mae’ch codau mewngofnodi eisoes yn mynd i’r rhif hwn. Rhowch rif arall, neu allgofnodwch.
sms-number-refused-heading = Ni dderbyniwyd y rhif hwnnw
sms-number-refused-advice = Mae’ch codau mewngofnodi’n mynd i’ch hen rif o hyd. Gwiriwch y rhif newydd a’i roi eto.
sms-confirm-heading = Ai dyma’ch rhif newydd?
sms-confirm-lead = Bydd eich codau mewngofnodi’n mynd i’r rhif hwn:
sms-confirm-why = Gwiriwch bob digid. Os yw’r rhif yn anghywir, ni fyddwch yn gallu mewngofnodi.
sms-confirm-button = Defnyddio’r rhif hwn
sms-confirm-busy = Yn newid…
sms-confirm-other = Cywiro’r rhif
sms-code-heading = Rhowch y cod mewngofnodi a anfonwyd i’ch rhif newydd
sms-code-lead = Rydym wedi anfon neges destun i
sms-code-label = Cod mewngofnodi
sms-code-problem = Rhowch y cod mewngofnodi o’r neges destun: 4 i 16 o ddigidau neu lythrennau.
sms-code-until = Ni fydd eich rhif yn newid nes bod y cod mewngofnodi hwn wedi’i dderbyn.
sms-code-other = Defnyddio rhif arall
sms-code-refused-heading = Ni dderbyniwyd y cod mewngofnodi hwnnw
sms-code-refused-advice = Rhowch y cod mewngofnodi o’r neges ddiweddaraf ar eich rhif newydd.
sms-done-heading = Mae’ch rhif wedi’i newid
sms-done-lead = Mae’ch codau mewngofnodi nawr yn mynd i’ch rhif sy’n gorffen gyda’r digidau { $digits }.
sms-done-test = Mewngofnodwch i un o systemau’r gwaith. Dylai’r cod mewngofnodi gyrraedd eich rhif newydd.
sms-done-old = Eich hen rif
sms-done-old-how = Ni fydd rhagor o godau mewngofnodi’n cael eu hanfon i’ch hen rif.
sms-done-not-you = Os nad chi wnaeth hyn, neu os nad oes cod mewngofnodi’n cyrraedd:

## Ar goll

lost-heading = Cysylltwch â chymorth TG
lost-lead = Heb eich hen ffôn neu’ch hen rif, ni allwch brofi yma pwy ydych chi. Gall cymorth TG eich helpu.
lost-lead-first = Gall cymorth TG eich helpu.
lost-reset = Gofyn am ailosod
lost-contact = Cymorth TG
lost-no-contact = Cysylltwch â chymorth TG yn y ffordd arferol.
lost-card = Manylion ar gyfer cymorth TG
lost-ready = Byddwch yn barod gyda’r canlynol
lost-ready-userid = eich enw defnyddiwr
lost-ready-identity = rhywbeth sy’n profi pwy ydych chi, fel eich cerdyn staff
lost-ready-phone = eich ffôn newydd
lost-ready-phone-first = eich ffôn
lost-ready-phone-number = eich ffôn
lost-stolen = Os cafodd eich ffôn ei ddwyn, rhowch wybod i gymorth TG ar unwaith, hyd yn oed os nad oes gennych ffôn newydd eto.

## Help

help-heading = Cymorth
help-lead = Mae’ch tocyn yn rhoi codau mewngofnodi i chi. Dyma sut i symud eich tocyn i ffôn newydd, a ble i ddod o hyd i’r hyn sydd ei angen arnoch.
help-app = Mae’r ddau ffôn gennych
help-app-sign-in = Mewngofnodwch yma â’ch enw defnyddiwr a’ch cyfrinair.
help-app-passcode = Rhowch y cod mewngofnodi o’r ap ar eich hen ffôn, neu cymeradwywch y cais cymeradwyo ar y ffôn hwnnw.
help-app-scan = Sganiwch y cod QR gan ddefnyddio { $app } ar eich ffôn newydd.
help-app-done = Arhoswch nes i chi weld “Mae’ch ffôn newydd yn barod”. Wedyn, ar eich hen ffôn, dewiswch “Delete Code” yn yr ap.
help-first-how = Mewngofnodwch â’ch enw defnyddiwr a’ch cyfrinair. Os cewch god mewngofnodi drwy neges destun neu e-bost, rhowch y cod. Wedyn, gosodwch yr ap ar eich ffôn.
help-address = Dod o hyd i dudalen SecurEnvoy eich sefydliad
help-address-how = Yn yr ap dilysu ar eich hen ffôn, pwyswch y saeth i’r dde o’ch tocyn a dewiswch “View Details”. Mae’r blwch isaf yn dangos cyfeiriad tudalen SecurEnvoy eich sefydliad.
help-address-blank = Gall y blwch isaf fod yn wag os nad yw’ch sefydliad yn defnyddio ceisiadau cymeradwyo. Os felly, chwiliwch am “Manage My Token” lle rydych yn mewngofnodi yn y gwaith.
help-texts = Rydych yn cael codau mewngofnodi drwy neges destun
help-texts-how = Os yw’ch rhif yr un fath, nid oes angen i chi wneud dim. Os yw’ch rhif yn newydd, newidiwch ef.
help-texts-link = Codau mewngofnodi drwy neges destun
help-copied = Mae’r ap eisoes ar eich ffôn newydd
help-fob = Mae gennych declyn codau ar gylch allweddi, neu’r ap ar liniadur
help-fob-how = Mewngofnodwch yma, a rhowch y cod mewngofnodi o’r teclyn neu’r gliniadur. Wedyn, sganiwch y cod QR â’r ap ar eich ffôn.
help-lost = Nid yw’ch hen ffôn gennych mwyach
help-lost-how = Dim ond cymorth TG eich sefydliad all helpu. Ni all y cwmni sy’n gwneud yr ap helpu.
help-old = Mae’ch hen ffôn yn dal i ddangos tocyn
help-old-how = Pan fydd eich ffôn newydd yn barod, ni fydd y tocyn ar eich hen ffôn yn gweithio mwyach. Ar eich hen ffôn, dewiswch “Delete Code” yn yr ap.
help-refused = Nid yw’ch cod mewngofnodi’n cael ei dderbyn
help-refused-how = Mae’r rhan fwyaf o godau mewngofnodi’n gweithio unwaith, a dim ond am gyfnod byr. Arhoswch am y cod nesaf, a throwch ddyddiad ac amser awtomatig ymlaen ar eich ffôn.

## Gwallau

error-heading = Aeth rhywbeth o’i le
error-not-found-heading = Nid oes tudalen o’r fath
error-not-found-advice = Efallai fod y cyfeiriad wedi’i gamsillafu neu’n hen.
error-not-found-way-on = Mynd i’r dechrau
error-malformed-heading = Nid oeddem yn gallu deall y cais hwnnw
error-malformed-advice = Dechreuwch eto o’r dudalen gyntaf.
error-malformed-way-on = Mynd i’r dechrau
error-not-ours-heading = Nid oeddem yn gallu derbyn y ffurflen honno
error-not-ours-advice = Er mwyn eich diogelwch, ni ddefnyddiwyd yr hyn a deipioch. Os daethoch yma o ddolen neu wefan arall, dechreuwch eto o’r dudalen gyntaf.
error-not-ours-way-on = Mynd i’r dechrau
error-origin-hidden-heading = Mae’ch porwr yn cuddio o ble daeth y ffurflen hon
error-origin-hidden-advice = Er mwyn eich diogelwch, ni ddefnyddiwyd yr hyn a deipioch. Agorwch y dudalen hon mewn porwr arall, neu diffoddwch fodd Internet Explorer. Os daw’r neges hon eto, cysylltwch â chymorth TG: efallai fod dyfais ar y rhwydwaith yn dileu’r hyn y mae’r porwr yn ei anfon.
error-origin-hidden-way-on = Mynd i’r dechrau
error-too-many-cookies-heading = Anfonodd eich porwr ormod o gwcis
error-too-many-cookies-advice = Daw’r cwcis o wefannau eraill eich sefydliad. Dilëwch gwcis y gwefannau hynny, neu agorwch y dudalen hon mewn ffenestr breifat. Os daw’r neges hon eto, cysylltwch â chymorth TG.
error-too-many-cookies-way-on = Mynd i’r dechrau
error-two-cookies-heading = Anfonodd eich porwr ddau gwci ar gyfer y dudalen hon
error-two-cookies-advice = Ail-lwythwch y dudalen hon. Os daw’r neges hon eto, caewch holl ffenestri eich porwr neu defnyddiwch ffenestr breifat, a chysylltwch â chymorth TG. Efallai mai gwefan arall eich sefydliad a osododd un o’r ddau gwci.
error-two-cookies-way-on = Ceisio eto
error-sign-on-heading = Ni chawsom eich enw defnyddiwr o system mewngofnodi eich sefydliad
error-sign-on-advice = Ni allwn ddefnyddio’r hyn a gawsom, felly nid anfonwyd dim. Cysylltwch â chymorth TG.
error-sign-on-way-on = Cysylltu â chymorth TG
error-limited-heading = Gormod o gynigion
error-limited-advice =
    { $count ->
        [zero] I ddiogelu’r cyfrif hwn, arhoswch ychydig cyn rhoi cynnig arall arni.
        [one] I ddiogelu’r cyfrif hwn, arhoswch funud cyn rhoi cynnig arall arni.
        [two] I ddiogelu’r cyfrif hwn, arhoswch { $count } funud cyn rhoi cynnig arall arni.
        [few] I ddiogelu’r cyfrif hwn, arhoswch { $count } munud cyn rhoi cynnig arall arni.
        [many] I ddiogelu’r cyfrif hwn, arhoswch { $count } munud cyn rhoi cynnig arall arni.
       *[other] I ddiogelu’r cyfrif hwn, arhoswch { $count } munud cyn rhoi cynnig arall arni.
    }
error-limited-counts = Mae cyfrineiriau anghywir yn cyfrif fel cynigion. Mae ceisiadau cymeradwyo na chymeradwyodd neb ar yr hen ffôn yn cyfrif hefyd.
error-limited-way-on = Mynd i’r dechrau
error-address-limited-heading = Gormod o fethiannau mewngofnodi o’ch rhwydwaith
error-address-limited-advice =
    Mae’r terfyn ar eich cyfeiriad rhwydwaith, nid ar eich cyfrif. Methodd sawl cynnig i fewngofnodi o’r cyfeiriad hwnnw, efallai gan gydweithwyr. { $count ->
        [zero] Arhoswch ychydig, yna rhowch gynnig arall arni.
        [one] Arhoswch funud, yna rhowch gynnig arall arni.
        [two] Arhoswch { $count } funud, yna rhowch gynnig arall arni.
        [few] Arhoswch { $count } munud, yna rhowch gynnig arall arni.
        [many] Arhoswch { $count } munud, yna rhowch gynnig arall arni.
       *[other] Arhoswch { $count } munud, yna rhowch gynnig arall arni.
    }
error-address-limited-way-on = Mynd i’r dechrau
error-stopped-heading = Mae mewngofnodi wedi’i oedi ar gyfer y cyfrif hwn
error-stopped-advice = Roedd sawl cynnig yn olynol yn anghywir, a gallai un arall gloi’r cyfrif. Gall cymorth TG ddod â’r oedi i ben.
error-stopped-way-on = Cysylltu â chymorth TG
error-under-way-heading = Mae mewngofnodi arall yn aros
error-under-way-advice = Mae rhywun eisoes yn mewngofnodi i’r cyfrif hwn. Os chi sydd yno, parhewch yn y ffenestr honno, neu rhowch gynnig arall arni ymhen 2 funud. Os nad chi sydd yno, peidiwch â chymeradwyo unrhyw gais, a chysylltwch â chymorth TG.
error-under-way-way-on = Ceisio eto
error-stale-heading = Mae’r ffurflen hon wedi dyddio
error-stale-advice = Ni wnaethom ddefnyddio’r ffurflen, oherwydd ei bod yn perthyn i dudalen hŷn. Parhewch o’r lle rydych chi nawr.
error-stale-way-on = Parhau
error-busy-heading = Rydym yn dal i weithio ar eich cais diwethaf
error-busy-advice = Arhoswch eiliad, yna parhewch.
error-busy-way-on = Parhau
error-unreachable-heading = Nid oes modd cyrraedd y gweinydd mewngofnodi
error-unreachable-advice = Nid oes dim wedi newid. Gallwch fewngofnodi â’ch hen ffôn o hyd. Rhowch gynnig arall arni ymhen ychydig funudau.
error-unreachable-advice-first = Nid oes dim wedi newid. Rhowch gynnig arall arni ymhen ychydig funudau.
error-unreachable-advice-number = Nid oes dim wedi newid. Rhowch gynnig arall arni ymhen ychydig funudau.
error-unreachable-way-on = Ceisio eto
error-away-heading = Nid yw’r gweinydd mewngofnodi ar gael ar hyn o bryd
error-away-advice = Nid oes dim wedi newid. Gallwch fewngofnodi â’ch hen ffôn o hyd. Mae’r dudalen hon yn gwirio eto ar ei phen ei hun, a bydd yn dangos pryd y gallwch barhau.
error-away-advice-first = Nid oes dim wedi newid. Mae’r dudalen hon yn gwirio eto ar ei phen ei hun, a bydd yn dangos pryd y gallwch barhau.
error-away-advice-number = Nid oes dim wedi newid. Mae’r dudalen hon yn gwirio eto ar ei phen ei hun, a bydd yn dangos pryd y gallwch barhau.
error-away-way-on = Ceisio eto
error-timed-out-heading = Nid atebodd y gweinydd mewngofnodi mewn pryd
error-timed-out-advice = Nid ydym yn gwybod a gyrhaeddodd eich cais y gweinydd mewngofnodi. Rhowch gynnig arall arni ymhen munud.
error-timed-out-way-on = Ceisio eto
error-reported-heading = Mae’r gweinydd mewngofnodi’n rhoi gwybod am broblem
error-reported-advice = Rhowch gynnig arall arni. Os yw’n dal i ddigwydd, cysylltwch â chymorth TG.
error-reported-way-on = Ceisio eto
error-not-understood-heading = Anfonodd y gweinydd mewngofnodi ateb annisgwyl
error-not-understood-advice = Rhowch gynnig arall arni ymhen ychydig funudau. Os yw’n dal i ddigwydd, cysylltwch â chymorth TG.
error-not-understood-way-on = Ceisio eto
error-full-heading = Mae gormod o bobl yn defnyddio’r dudalen hon ar hyn o bryd
error-full-advice = Nid oes dim wedi newid. Gallwch fewngofnodi â’ch hen ffôn o hyd. Mae’r dudalen hon yn gwirio eto ar ei phen ei hun, a bydd yn dangos pryd y gallwch barhau.
error-full-advice-first = Nid oes dim wedi newid. Mae’r dudalen hon yn gwirio eto ar ei phen ei hun, a bydd yn dangos pryd y gallwch barhau.
error-full-advice-number = Nid oes dim wedi newid. Mae’r dudalen hon yn gwirio eto ar ei phen ei hun, a bydd yn dangos pryd y gallwch barhau.
error-full-way-on = Ceisio eto
error-sessions-away-heading = Nid yw’r dudalen hon ar gael am ychydig
error-sessions-away-advice = Nid oes dim wedi’i golli. Bydd y dudalen hon yn gwirio eto ymhen ychydig eiliadau, ac yn mynd â chi yn ôl i’r lle roeddech chi.
error-sessions-away-way-on = Gwirio eto nawr
error-internal-heading = Aeth rhywbeth o’i le ar y dudalen hon
error-internal-advice = Nid eich bai chi yw hyn. Rhowch gynnig arall arni. Os yw’n dal i ddigwydd, cysylltwch â chymorth TG.
error-internal-way-on = Ceisio eto

## E-bost am newid

mail-token-moved-subject = Mae’ch codau mewngofnodi nawr yn dod o ffôn arall
mail-token-moved-lead = Mae’r codau mewngofnodi ar gyfer { $userid } nawr yn dod o’r ap ar ffôn sydd newydd gael ei osod. Nid yw codau mewngofnodi o unrhyw ffôn cynharach yn gweithio mwyach.
mail-when = Pryd: { $when }
mail-from = O’r cyfeiriad IP: { $address }
mail-token-moved-you = Os chi wnaeth hyn, nid oes dim ar ôl i’w wneud.
mail-number-changed-subject = Mae’ch codau mewngofnodi nawr yn mynd i rif ffôn arall
mail-number-changed-lead = Mae codau mewngofnodi ar gyfer { $userid } nawr yn mynd i rif ffôn arall.
mail-number-changed-you = Os chi wnaeth hyn, nid oes dim ar ôl i’w wneud. Ni fydd eich hen rif yn cael rhagor o godau mewngofnodi.
mail-enrolment-started-subject = Dangoswyd cod QR ar gyfer eich codau mewngofnodi
mail-enrolment-started-lead = Mewngofnododd rhywun fel { $userid } a dangoswyd cod QR. Mae ffôn sy’n sganio’r cod QR yn rhoi’r codau mewngofnodi ar gyfer { $userid }.
mail-enrolment-started-you = Os chi wnaeth hyn, nid oes dim ar ôl i’w wneud.
mail-enrolment-unknown-subject = Efallai fod eich codau mewngofnodi nawr yn dod o ffôn arall
mail-enrolment-unknown-lead = Mewngofnododd rhywun fel { $userid } a dangoswyd cod QR. Mae ffôn sy’n sganio’r cod QR yn rhoi’r codau mewngofnodi ar gyfer { $userid }. Nid ydym yn gwybod a oes ffôn wedi sganio’r cod QR.
mail-enrolment-unknown-you = Os chi wnaeth hyn, nid oes dim ar ôl i’w wneud. Os na wnaethoch orffen, gallwch ddechrau eto unrhyw bryd.
mail-not-you = Os nad chi wnaeth hyn, efallai fod rhywun yn gwybod eich cyfrinair. Cysylltwch â chymorth TG ar unwaith:
mail-contact-phone = Ffôn: { $phone }
mail-contact-email = E-bost: { $email }
mail-contact-url = Tudalen we: { $url }
mail-contact-hours = Oriau agor: { $hours }

## Tudalen statws y ddesg gymorth

status-title = Statws y porth
status-search = Cyfeirnod neu enw defnyddiwr
status-search-button = Chwilio
status-fine-heading = Mae’r porth yn gweithio
status-fine-advice = Mae SecEnrol yn ateb ceisiadau’r porth.
status-quiet-heading = Dim ceisiadau i SecEnrol
status-quiet-advice = Nid yw’r porth wedi anfon dim at SecEnrol yn ystod yr awr ddiwethaf, felly nid oes dim yn hysbys am SecEnrol.
status-trouble-heading = Nid yw SecEnrol yn ymateb yn iawn
status-trouble-advice = Yn ystod yr awr ddiwethaf, ni chafodd llawer o geisiadau i SecEnrol ateb. Mae’r log yn dweud pam.
status-unready-heading = Nid yw’r porth yn barod
status-unready-advice = Ni all neb barhau nes bod hyn wedi’i drwsio:
status-now = Nawr
status-under-way = Sesiynau ar y gweill neu newydd orffen
status-unknown = ddim yn hysbys
status-in-flight = Ceisiadau sy’n aros am SecEnrol
status-notices = Hysbysiadau sy’n aros i gael eu hanfon
status-audit-lost = Llinellau archwilio a gollwyd
status-funnel = Y 24 awr ddiwethaf: pa mor bell mae pobl yn mynd
status-step = Cam
status-people = Pobl
status-percent = Cyfran o’r cam blaenorol
status-percent-of = { $percent }%
status-started = Gwelodd y dudalen gychwyn
status-signed-in = Derbyniwyd y cyfrinair
status-confirmed = Cyrhaeddodd y cod QR
status-done = Ffôn newydd yn barod
status-given-up = Heb orffen
status-given-up-count = Heb orffen: { $count }
status-waves = Tonnau ers i’r rhaglen gychwyn
status-wave = Ton
status-waves-rounded = Mae’r niferoedd wedi’u talgrynnu i lawr i luosrif o bump.
status-hours = Y 24 awr ddiwethaf, fesul awr
status-drawing = Bariau ar gyfer pob un o’r 24 awr ddiwethaf: ffonau’n barod, sesiynau heb eu gorffen, a marc lle na roddodd SecEnrol ateb. Mae’r rhifau yn y tabl isod.
status-table = Fel tabl
status-hour = Awr
status-ago =
    { $count ->
        [zero] yr awr hon
        [one] 1 awr yn ôl
        [two] { $count } awr yn ôl
        [few] { $count } awr yn ôl
        [many] { $count } awr yn ôl
       *[other] { $count } awr yn ôl
    }
status-answered = Atebodd SecEnrol
status-failed = Nid atebodd SecEnrol
status-at = Ar { $at }.
status-follow = Adnewyddu bob munud
status-stay = Peidio ag adnewyddu
status-version = Handover { $version }.

## Cyhoeddi’r porth (handover kit)

kit-heading = Ffôn newydd?
kit-lead = Symudwch eich tocyn iddo eich hun, mewn tua 2 funud.
kit-keep = Cadwch eich hen ffôn nes bod eich ffôn newydd yn barod.
kit-step-sign-in = Mewngofnodwch â’ch enw defnyddiwr a’ch cyfrinair.
kit-step-confirm = Cadarnhewch â’ch hen ffôn.
kit-step-scan = Sganiwch y cod QR gan ddefnyddio { $app } ar eich ffôn newydd.
kit-open = Agorwch y cyfeiriad hwn ar gyfrifiadur, neu sganiwch y cod QR â chamera eich hen ffôn:
kit-open-alt = Cod QR sy’n agor { $address }
kit-lost = Os nad yw’ch hen ffôn gennych mwyach, cysylltwch â chymorth TG.
kit-mail-hello = Helo,
kit-mail-before-subject = Cyn bo hir, byddwch yn gallu symud eich tocyn i ffôn newydd eich hun
kit-mail-before-lead = Cyn bo hir, byddwch yn gallu symud eich tocyn i ffôn newydd eich hun, mewn tua 2 funud a heb gymorth TG.
kit-mail-before-day = Bydd y dudalen hon yn agor ar { $day }:
kit-mail-before-address = Dyma gyfeiriad y dudalen:
kit-mail-before-keep = Tan hynny, cadwch eich hen ffôn, hyd yn oed os oes gennych ffôn newydd eisoes.
kit-mail-day-subject = Gallwch nawr symud eich tocyn i ffôn newydd eich hun
kit-mail-day-lead = Oes gennych ffôn newydd, neu a fyddwch yn cael un cyn bo hir? Gallwch nawr symud eich tocyn iddo eich hun, mewn tua 2 funud:
kit-mail-reminder-subject = Symudwch eich tocyn cyn rhoi eich hen ffôn i rywun arall
kit-mail-reminder-lead = Ydych chi’n dal i ddefnyddio hen ffôn ar gyfer eich codau mewngofnodi? Symudwch eich tocyn i’ch ffôn newydd cyn rhoi’r hen un i rywun arall. Mae’n cymryd tua 2 funud:
kit-mail-have = Sicrhewch fod y ddau ffôn, eich enw defnyddiwr a’ch cyfrinair wrth law.
kit-mail-install = Lawrlwythwch { $app } i’ch ffôn newydd.
kit-mail-safe = Dim ond y cyfeiriad hwn sy’n perthyn i ni. Ni fyddwn byth yn gofyn am eich cyfrinair nac am god mewngofnodi drwy e-bost neu dros y ffôn.
kit-desk-heading = Cwestiynau i gymorth TG, a’r atebion
kit-desk-lead = Gall y staff nawr symud eu tocynnau i ffôn newydd eu hunain, yn y cyfeiriad hwn:
kit-desk-rule = Peidiwch byth â gofyn am gyfrinair nac am god mewngofnodi. Cyn newid unrhyw beth ar gyfrif, gwiriwch pwy sy’n gofyn, yn unol â gofynion eich sefydliad.
kit-desk-lost-answer = Gwiriwch pwy sy’n gofyn. Wedyn, helpwch fel o’r blaen: dim ond cymorth TG all roi tocyn newydd i bobl heb eu hen ffôn.
kit-desk-paused = “Mae mewngofnodi wedi’i oedi ar gyfer y cyfrif hwn”
kit-desk-paused-answer = Roedd sawl cynnig yn anghywir, a gallai un arall gloi’r cyfrif. Gwiriwch pwy sy’n gofyn. Wedyn, dewch â’r oedi i ben ar weinydd y porth gyda “handover unlock” a’r enw defnyddiwr.
kit-desk-reference = Mae’r dudalen yn dangos cyfeirnod
kit-desk-reference-answer = Chwiliwch am y cyfeirnod yn log y porth ac yn y llwybr archwilio. Maent yn dweud beth ddigwyddodd.
kit-desk-waiting = Mae’r tocyn ar y ffôn newydd, ond mae’r dudalen yn dal i aros
kit-desk-waiting-answer = Ar y dudalen honno, mae’r person yn rhoi’r cod gwirio y mae’r ap yn ei ddangos.
kit-desk-not-me = “Cefais e-bost am fy nghodau mewngofnodi, ond ni wnes i ddim byd”
kit-desk-not-me-answer = Efallai fod rhywun yn gwybod y cyfrinair. Dylech drin hyn fel digwyddiad diogelwch, a rhwystro’r cyfrif ar unwaith.
