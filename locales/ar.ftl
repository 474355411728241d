# كلمات صفحات البوابة بالعربية. المصطلحات في docs/glossary.md.

language-name = العربية
languages = اللغات
product = نقل رمزي المميز
skip = الانتقال إلى المحتوى
help-link = مساعدة
person = نقل الرمز المميز للمستخدم
person-number = تغيير رقم هاتف المستخدم
sign-out = تسجيل الخروج
stop = إيقاف وتسجيل الخروج
progress = الخطوة { $count-now } من { $count-all }
title-wrong = خطأ: { $title }
copy = نسخ
copied = تم النسخ
check-now = تحقق الآن
quoted = يقول خادم تسجيل الدخول:
reference = إذا سألت دعم تقنية المعلومات عن هذا فاذكر { $reference }.
back-to-start = العودة إلى البداية
support-link = الاتصال بدعم تقنية المعلومات
support-phone = الهاتف
support-email = البريد الإلكتروني
support-url = صفحة الويب
support-hours = ساعات العمل
problem-heading = هناك شيء ناقص أو غير صحيح
card-heading = اسأل دعم تقنية المعلومات
card-lead = أخبرهم بهذا. ليس فيه كلمة مرور ولا رمز.
card-reference = الرقم المرجعي
card-time = الوقت
card-step = الخطوة
card-reason = ما حدث
card-copy = انسخ هذا
card-mail = اكتب بريدًا إلكترونيًا
tries-left =
    { $count ->
        [zero] لم تبق لك أي محاولة. سجل الدخول من جديد.
        [one] هذه محاولتك الأخيرة، وبعدها عليك تسجيل الدخول من جديد.
        [two] بقيت لك محاولتان.
        [few] بقيت لك { $count } محاولات.
        [many] بقيت لك { $count } محاولة.
       *[other] بقيت لك { $count } محاولة.
    }
demo-banner = هذا عرض تجريبي. لن يتأثر أي حساب حقيقي.
demo-phones = فتح هواتف العرض التجريبي
insecure-banner = هذه الصفحة غير مشفرة. قد يرى آخرون على شبكتك ما تكتبه.

## Start

start-heading = انقل رمزك المميز إلى هاتف جديد
start-lead = تحتاج إلى هاتفك القديم وهاتفك الجديد ونحو دقيقتين.
start-ready = استعد
start-ready-phones = ضع الهاتفين في متناول يدك
start-ready-phones-how = يجب أن يكون القديم ما زال يعمل. احتفظ به حتى يصبح الجديد جاهزًا.
start-ready-app = ثبّت التطبيق { $app } على هاتفك الجديد
start-ready-app-how = افعل ذلك الآن: فالرموز تنتهي صلاحيتها أثناء التثبيت.
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = امسح رمزًا لتثبيته
start-store-ios-qr = رمز QR يقود إلى التطبيق في App Store
start-store-android-qr = رمز QR يقود إلى التطبيق في Google Play
start-ready-camera = اسمح للتطبيق باستخدام الكاميرا
start-ready-camera-how = يمسح التطبيق رمز QR على هذه الشاشة. وافق عندما يطلب ذلك.
start-ready-here = هل تقرأ هذا على هاتفك الجديد؟
start-ready-here-how = لا يستطيع الهاتف مسح شاشته. افتح هذه الصفحة على حاسوب:
start-ready-here-else = لا يوجد حاسوب؟ تابع هنا، وانسخ مفتاح الإعداد إلى التطبيق بدلًا من المسح.
start-question = كيف تحصل على رموز المرور حاليًا؟
start-app = من تطبيق على هاتفي القديم
start-app-detail = ما زال يعمل: يعرض لي رموزًا أو يطلب موافقتي.
start-sms = برسالة نصية
start-sms-detail = لدي هاتف جديد أو رقم جديد.
start-lost = لم يعد هاتفي القديم معي
start-lost-detail = ضاع أو تعطل أو مُسح أو أعطيته لغيري.
start-under-way = لقد بدأت بالفعل نقل رمزك المميز في هذا المتصفح.
start-continue = المتابعة من حيث توقفت

## Sign in

sign-in-heading = تسجيل الدخول
sign-in-lead = استخدم الاسم وكلمة المرور اللذين تسجل بهما الدخول في العمل.
sign-in-userid = اسم المستخدم
sign-in-userid-hint = على سبيل المثال jsmith أو CORP\jsmith أو jsmith@example.org.
sign-in-userid-problem = أدخل اسم المستخدم: حروف وأرقام ونقاط وشرطات وشرطات سفلية، مع النطاق إن كنت تستخدمه.
sign-in-password = كلمة المرور أو رقم PIN
sign-in-password-problem = أدخل كلمة المرور. لا تزيد على 256 حرفًا وليس فيها فواصل أسطر.
sign-in-button = تسجيل الدخول
sign-in-busy = جار تسجيل الدخول…
sign-in-next = بعد ذلك تؤكد بهاتفك القديم أنك أنت.
sign-in-next-number = بعد ذلك تكتب رمز مرور يُرسل إلى رقمك القديم، ثم تُدخل الرقم الجديد.
sign-in-lost = لم يعد هاتفي القديم معي
sign-in-refused-heading = تعذر تسجيل دخولك
sign-in-refused-advice = تحقق من اسم المستخدم واكتب كلمة المرور مرة أخرى.
sign-in-again = اكتب كلمة المرور مرة أخرى.
sign-in-refused-tries =
    { $count ->
        [0] يرجى الانتظار قليلًا قبل أن تحاول مرة أخرى.
        [one] بقيت لك محاولة واحدة، وبعدها عليك الانتظار.
       *[other] بعد عدة كلمات مرور خاطئة عليك الانتظار.
    }
sign-in-other-heading = هناك عملية نقل جارية في هذا المتصفح
sign-in-other-advice = هي لاسم مستخدم آخر. تابعها أو أوقفها قبل أن تسجل الدخول باسم شخص آخر.

ended-expired-heading = انتهت جلستك
ended-expired-advice = حفاظًا على أمانك تنتهي بعد بضع دقائق دون أي نشاط منك. إذا قيل لك إن هاتفك الجديد جاهز فقد انتهيت. وإلا فسجل الدخول مرة أخرى: هاتفك القديم ما زال يعمل.
ended-refused-heading = لم يتم تسجيل دخولك
ended-refused-advice = لم تتم الموافقة على الطلب على هاتفك القديم في الوقت المحدد، أو كان اسم المستخدم أو كلمة المرور خطأ. سجل الدخول لتحاول مرة أخرى.
ended-failed-heading = تعذر تسجيل دخولك
ended-failed-advice = لم يستجب خادم تسجيل الدخول كما ينبغي. يرجى المحاولة مرة أخرى بعد دقيقة.
ended-passcodes-heading = رموز مرور كثيرة
ended-passcodes-advice = يرجى تسجيل الدخول مرة أخرى. ثم انتظر حتى يعرض هاتفك القديم رمزًا جديدًا واكتبه.
ended-check-codes-heading = رموز تحقق كثيرة
ended-check-codes-advice = يرجى تسجيل الدخول مرة أخرى للحصول على رمز QR جديد.
ended-numbers-heading = لم يتغير رقم هاتفك
ended-numbers-advice = رُفضت عدة محاولات. يرجى تسجيل الدخول للبدء من جديد، أو اسأل دعم تقنية المعلومات.
ended-upstream-heading = أنهى خادم تسجيل الدخول جلستك
ended-upstream-advice = لم يعد يعرفك، ربما لأن بعض الوقت قد مضى. يرجى تسجيل الدخول مرة أخرى للحصول على رمز QR جديد.

## Approve

approve-heading = انظر إلى هاتفك القديم
approve-lead = إذا طلب منك الموافقة على تسجيل دخول فوافق عليه. تتابع هذه الصفحة من تلقاء نفسها.
approve-waiting = في انتظار هاتفك القديم…
approve-found = تمت الموافقة. لحظة من فضلك…
approve-only-you = لا توافق إلا على ما بدأته بنفسك الآن.
approve-trouble = لا يحدث شيء على هاتفي القديم
approve-trouble-open = افتح تطبيق المصادقة على هاتفك القديم وابحث عن طلب فيه.
approve-trouble-network = تأكد من أن هاتفك القديم متصل بالإنترنت.
approve-trouble-again = إذا لم يصل أي طلب بعد دقيقتين فستتيح لك هذه الصفحة المحاولة مرة أخرى.

## Passcode

passcode-heading = أدخل رمز المرور الحالي
passcode-lead = انظر إلى هاتفك القديم: افتح تطبيق المصادقة فيه، أو آخر رسالة نصية فيها رمز مرور.
passcode-label = رمز المرور
passcode-hint = عادة 6 أرقام. لا تهم المسافات.
passcode-problem = أدخل رمز المرور من هاتفك القديم: من 4 إلى 16 رقمًا أو حرفًا.
passcode-button = متابعة
passcode-busy = جار التحقق…
passcode-refused-heading = لم يُقبل رمز المرور هذا
passcode-refused-advice = يعمل كل رمز مرور مرة واحدة ولوقت قصير فقط. انتظر حتى يعرض هاتفك القديم رمزًا جديدًا ثم اكتبه.
passcode-clock = ينبغي أن تُظهر ساعة هاتفك القديم الآن { $time }؛ إن لم تكن كذلك فاضبطها على الوضع التلقائي.
passcode-again = اكتب رمز مرور جديدًا.
passcode-after-fault = استخدم رمز مرور جديدًا: ربما استُهلك الأخير.
passcode-trouble = لا يُقبل رمز المرور الذي لدي، أو ليس لدي رمز
passcode-trouble-app = في التطبيق استخدم الرمز الخاص بحساب عملك.
passcode-trouble-text = إذا كنت تحصل على رموز المرور برسائل نصية فأحدث رسالة هي المعتمدة. قد يستغرق وصولها دقيقة.
passcode-trouble-clock = اضبط ساعة هاتفك القديم على الوضع التلقائي. الساعة الخاطئة تنتج رموزًا خاطئة.

## Scan

scan-heading = امسح هذا بهاتفك الجديد
scan-lead = يبقى هاتفك القديم صالحًا حتى يتصل هاتفك الجديد. بعد ذلك يعمل الجديد وحده، ولا تُقبل رموز القديم.
scan-picture = رمز QR
scan-qr-alt = رمز QR لمسحه بتطبيق المصادقة على هاتفك الجديد
scan-no-qr = لا يمكن عرض رمز QR. استخدم مفتاح الإعداد بدلًا منه.
scan-cannot = ألا يمكنك المسح، أو تقرأ هذا على هاتفك الجديد؟
scan-app-link = هل أنت على هاتفك الجديد؟ افتح التطبيق
scan-setup-key = لا يستطيع الهاتف مسح شاشته. في التطبيق على هاتفك الجديد اختر إدخال مفتاح يدويًا واكتب مفتاح الإعداد هذا. لا تره لأحد.
scan-steps = على هاتفك الجديد
scan-step-app = افتح تطبيق { $app }. إذا لم يكن لديك بعد فثبته من متجر التطبيقات.
scan-step-add = أضف رمزًا مميزًا جديدًا، واسمح للتطبيق باستخدام الكاميرا إذا طلب ذلك.
scan-step-point = وجه الكاميرا إلى رمز QR.
scan-step-key = اختر إدخال مفتاح يدويًا واكتب مفتاح الإعداد المعروض هنا.
scan-waiting = في انتظار هاتفك الجديد…
scan-found = تم العثور على الهاتف. لحظة من فضلك…
scan-reloads =
    { $count ->
        [zero] تتحقق هذه الصفحة باستمرار.
        [one] تتحقق هذه الصفحة مرة كل ثانية.
        [two] تتحقق هذه الصفحة مرة كل ثانيتين.
        [few] تتحقق هذه الصفحة مرة كل { $count } ثوان.
        [many] تتحقق هذه الصفحة مرة كل { $count } ثانية.
       *[other] تتحقق هذه الصفحة مرة كل { $count } ثانية.
    }
scan-stay = البقاء دون تحديث بينما أكتب
scan-go-on = التحقق تلقائيًا من جديد
scan-check-code = هل يعرض هاتفك الجديد رمز تحقق؟
scan-check-code-label = رمز التحقق
scan-check-code-hint = يعرض التطبيق رمزًا عندما لا يكون لديه اتصال. وإلا فاترك هذا الحقل فارغًا.
scan-check-code-problem = أدخل رمز التحقق الذي يعرضه هاتفك الجديد: من 4 إلى 32 حرفًا ورقما.
scan-check-code-button = إرسال رمز التحقق
scan-check-code-busy = جار الإرسال…
scan-check-code-refused-heading = لم يُقبل رمز التحقق هذا
scan-check-code-refused-advice = قارنه بما يعرضه هاتفك الجديد واكتبه مرة أخرى.
scan-check-code-again = اكتب رمز التحقق مرة أخرى.
scan-trouble = لا ينجح الأمر
scan-trouble-camera = إذا لم يرَ التطبيق الرمز: كبّر هذه النافذة وزِد سطوع الشاشة، وأبعد الهاتف قليلًا، وتأكد من أن التطبيق مسموح له باستخدام الكاميرا.
scan-trouble-network = إذا أخذ التطبيق الرمز ولم تتابع هذه الصفحة: صِل هاتفك الجديد بالإنترنت، أو اكتب رمز التحقق الذي يعرضه.
scan-trouble-key = إذا لم تعمل الكاميرا إطلاقًا: اكتب مفتاح الإعداد بدلًا من ذلك.
scan-trouble-again = إذا لم ينفع شيء: أوقف العملية وسجّل الدخول من جديد لتحصل على رمز جديد. هاتفك القديم ما زال يعمل.

## Waiting

waiting-left =
    { $count ->
        [zero] بقيت أقل من دقيقة.
        [one] بقيت دقيقة واحدة.
        [two] بقيت دقيقتان تقريبًا.
        [few] بقيت { $count } دقائق تقريبًا.
        [many] بقيت { $count } دقيقة تقريبًا.
       *[other] بقيت { $count } دقيقة تقريبًا.
    }
waiting-ends =
    { $count ->
        [zero] حفاظًا على أمانك ينتهي هذا خلال أقل من دقيقة.
        [one] حفاظًا على أمانك ينتهي هذا خلال دقيقة تقريبًا.
        [two] حفاظًا على أمانك ينتهي هذا خلال دقيقتين.
        [few] حفاظًا على أمانك ينتهي هذا خلال { $count } دقائق.
        [many] حفاظًا على أمانك ينتهي هذا خلال { $count } دقيقة.
       *[other] حفاظًا على أمانك ينتهي هذا خلال { $count } دقيقة.
    }
waiting-more = أحتاج إلى مزيد من الوقت
waiting-slow = خادم تسجيل الدخول بطيء في الاستجابة. سنواصل المحاولة، وليس عليك فعل شيء.
waiting-offline = حاسوبك غير متصل. تتابع هذه الصفحة من تلقاء نفسها حالما يتصل.
waiting-fault = لم ينجح التحقق الأخير. سنحاول مرة أخرى تلقائيًا.

waiting-away = خادم تسجيل الدخول غير متاح حاليًا. سنواصل المحاولة، وليس عليك فعل شيء.
upstream-ask = إذا طال الأمر فاسأل دعم تقنية المعلومات: { $contacts }.
upstream-ask-help-desk = إذا طال الأمر فاسأل مكتب المساعدة التقنية المعتاد لديك.
upstream-well-heading = يمكنك المتابعة الآن
upstream-well-advice = يقبل خادم تسجيل الدخول الطلبات من جديد. إذا كنت قد كتبت كلمة مرور أو رمزًا فاكتبه مرة أخرى.

## Done

done-heading = هاتفك الجديد جاهز
done-lead = تم نقل رمزك المميز. من الآن سجل الدخول برموز هاتفك الجديد.
done-test = جربه الآن
done-test-how = قبل أن تضع هاتفك القديم جانبًا، سجل الدخول في مكان ما في العمل بهاتفك الجديد.
done-old = إزالة الرمز المميز من هاتفك القديم
done-old-dead = إذا كان هاتفك القديم ما زال يعرض رمزًا مميزًا فإنه لم يعد يعمل. لإزالته:
done-old-open = افتح تطبيق المصادقة على هاتفك القديم.
done-old-arrow = اضغط على السهم بجانب الرمز المميز لحساب عملك.
done-old-delete = اختر «Delete Code».
done-not-you = ألم تكن أنت من فعل هذا، أو لا يعمل هاتفك الجديد؟
done-leave = عندما تنتهي أغلق هذه النافذة.

## Text messages

sms-heading = تحصل على رموز المرور برسالة نصية
sms-lead = ما عليك فعله يتوقف على ما هو جديد.
sms-same = لدي هاتف جديد بالرقم نفسه
sms-same-how = لا يلزمك فعل شيء. تصل رموز المرور إلى رقمك في أي هاتف كان.
sms-number = لدي رقم جديد
sms-number-how = غيره ما دام رقمك القديم يستقبل الرسائل:
sms-change-how = سجل الدخول برمز مرور يُرسل إلى رقمك القديم، ثم أدخل الرقم الجديد. يستغرق ذلك نحو دقيقتين.
sms-change-button = تغيير رقمي
sms-step-open = افتح صفحة التسجيل الخاصة بمؤسستك، ثم عد إلى هنا للخطوة التالية.
sms-step-open-link = فتح صفحة التسجيل (في علامة تبويب جديدة)
sms-step-find = افتح صفحة التسجيل الخاصة بمؤسستك. تجدها باسم «Manage My Token» حيث تسجل الدخول في العمل.
sms-step-sign-in = سجل الدخول كالمعتاد برمز المرور الذي يُرسل إلى رقمك القديم.
sms-step-choose = اختر «Send My Passcode Via SMS» وأدخل رقمك الجديد واتبع التعليمات.
sms-step-done = من ذلك الحين تصل رموز المرور إلى رقمك الجديد.
sms-app = أريد استخدام التطبيق بدلًا من ذلك
sms-app-how = سجل الدخول هنا برمز مرور من رسالة نصية، وأعد التطبيق على هاتفك.
sms-app-button = إعداد التطبيق
sms-lost = لم يعد رقمي القديم يستقبل الرسائل
sms-number-heading = رقم هاتفك الجديد
sms-number-lead = إلى أين تُرسل رموز المرور؟
sms-region = البلد
sms-region-choose = اختر بلدًا
sms-region-problem = اختر بلدًا من القائمة.
sms-number-label = رقم الهاتف المحمول
sms-number-hint = كما تكتبه في بلدك، أو مع علامة + ورمز البلد. لا تهم المسافات.
sms-number-button = متابعة
sms-number-next = لن يتغير شيء الآن. سترى الرقم مرة أخرى أولًا.
sms-number-characters = اكتب الرقم بالأرقام وحدها، ويمكن أن تسبقها علامة + فقط.
sms-number-short = هذا الرقم قصير جدًا. أدخله كاملًا مع رمز المنطقة أو الشبكة.
sms-number-long = هذا الرقم طويل جدًا. تأكد من عدم تكرار بعض أرقامه.
sms-number-elsewhere = هذا الرقم لا يتبع البلد المختار ({ $region }). اختر بلد الرقم أو صحح الرقم.
sms-number-unknown = لا يوجد رقم كهذا في البلد الذي اخترته. تحقق من الأرقام.
sms-number-premium = لا تُرسل رموز المرور إلى أرقام ذات تكلفة إضافية. أدخل رقم هاتفك المحمول.
sms-number-no-texts = لا يستطيع هذا الرقم استقبال رسائل نصية. أدخل رقم هاتف محمول.
sms-number-same = تصل رموز المرور إلى هذا الرقم بالفعل. أدخل رقمًا آخر أو توقف هنا.
sms-number-refused-heading = لم يُقبل هذا الرقم
sms-number-refused-advice = ما زالت رموز المرور تصل إلى رقمك القديم. تحقق من الرقم الجديد وأدخله مرة أخرى.
sms-confirm-heading = هل هذا رقمك الجديد؟
sms-confirm-lead = ستصل رموز المرور إلى هذا الرقم:
sms-confirm-why = قارن كل رقم على حدة. إذا كان هناك خطأ فلن تتمكن من تسجيل الدخول بعد ذلك.
sms-confirm-button = نعم، أرسلوا رموز المرور إليه
sms-confirm-busy = جار التغيير…
sms-confirm-other = لا، تصحيح الرقم
sms-code-heading = أدخل الرمز الذي وصل إلى رقمك الجديد
sms-code-lead = رسالة نصية فيها رمز في طريقها إلى
sms-code-label = الرمز
sms-code-problem = أدخل الرمز من الرسالة النصية: من 4 إلى 16 رقمًا أو حرفًا.
sms-code-until = لن يتغير رقمك إلا بعد قبول هذا الرمز.
sms-code-other = لا تصل أي رسالة: استخدام رقم آخر
sms-code-refused-heading = لم يُقبل هذا الرمز
sms-code-refused-advice = افتح أحدث رسالة وصلت إلى رقمك الجديد واكتب الرمز الذي فيها.
sms-done-heading = تم تغيير رقمك
sms-done-lead = تصل رموز المرور الآن إلى رقمك المنتهي بـ { $digits }.
sms-done-test = سجل الدخول في مكان ما في العمل. يجب أن يصل رمز المرور إلى رقمك الجديد.
sms-done-old = رقمك القديم
sms-done-old-how = لن تصل إليه رموز مرور بعد الآن.
sms-done-not-you = ألم تكن أنت من فعل هذا، أو لا تصل أي رسالة؟

## Lost

lost-heading = اتصل بدعم تقنية المعلومات
lost-lead = من دون هاتفك القديم لا يمكنك أن تثبت هنا أنك أنت. يستطيع دعم تقنية المعلومات مساعدتك، أما هذه الصفحة فلا.
lost-contact = دعم تقنية المعلومات
lost-no-contact = اسأل مكتب المساعدة التقنية المعتاد لديك.
lost-ready = ليكن هذا جاهزًا لديك
lost-ready-userid = اسم المستخدم الخاص بك
lost-ready-identity = شيء يثبت هويتك، مثل بطاقة الموظف
lost-ready-phone = هاتفك الجديد
lost-stolen = إذا سُرق هاتفك فأبلغ عن ذلك فورًا، حتى إن لم يكن لديك هاتف جديد بعد.

## Help

help-heading = مساعدة
help-lead = كيف تنقل رمزك المميز، وأين تجد ما تحتاج إليه.
help-app = لديك الهاتفان كلاهما
help-app-sign-in = سجل الدخول هنا باسم المستخدم وكلمة المرور.
help-app-passcode = اكتب رمز المرور الذي يعرضه التطبيق على هاتفك القديم، أو وافق على الطلب عليه.
help-app-scan = امسح رمز QR بتطبيق { $app } على هاتفك الجديد.
help-app-done = انتظر حتى تقول هذه الصفحة إن هاتفك الجديد جاهز. ثم احذف الرمز المميز القديم باختيار «Delete Code».
help-address = أين تجد عنوان هذه الصفحة على هاتفك القديم
help-address-how = في تطبيق المصادقة اضغط على السهم إلى يمين رمزك المميز واختر «View Details». في المربع السفلي عنوان صفحة التسجيل الخاصة بمؤسستك.
help-address-blank = قد يكون المربع فارغًا إذا كانت مؤسستك لا تستخدم طلبات الموافقة. عندئذ ابحث عن «Manage My Token» حيث تسجل الدخول في العمل.
help-texts = تحصل على رموز المرور برسالة نصية
help-texts-how = بالرقم نفسه لا يلزمك فعل شيء. أما الرقم الجديد فيجب تسجيله.
help-texts-link = رموز المرور برسالة نصية
help-lost = لم يعد هاتفك القديم معك
help-lost-how = عندئذ لا يستطيع مساعدتك إلا دعم تقنية المعلومات في مؤسستك، أما صانع التطبيق فلا.
help-old = ما زال هاتفك القديم يعرض رمزًا مميزًا
help-old-how = لا يعمل ذلك الرمز المميز بعد أن يصبح هاتفك الجديد جاهزًا. يزيله «Delete Code» في التطبيق.
help-refused = رمز المرور مرفوض
help-refused-how = يعمل رمز المرور مرة واحدة. انتظر الرمز التالي، واضبط ساعة هاتفك على الوضع التلقائي.

## Errors

error-heading = حدث خطأ ما
error-not-found-heading = لا توجد صفحة كهذه
error-not-found-advice = ربما كُتب العنوان خطأ أو أصبح قديمًا.
error-not-found-way-on = الانتقال إلى البداية
error-malformed-heading = تعذر فهم هذا الطلب
error-malformed-advice = يرجى البدء من الصفحة الأولى واستخدام أزرارها.
error-malformed-way-on = الانتقال إلى البداية
error-not-ours-heading = لم يأت هذا النموذج من هذه الصفحة
error-not-ours-advice = حفاظًا على أمانك لم يُرسل. إذا وصلت إلى هنا من رابط أو موقع آخر فيرجى البدء من الصفحة الأولى.
error-not-ours-way-on = الانتقال إلى البداية
error-limited-heading = محاولات كثيرة
error-limited-advice =
    { $count ->
        [zero] حفاظًا على أمان هذا الحساب يرجى الانتظار قليلًا قبل أن تحاول مرة أخرى.
        [one] حفاظًا على أمان هذا الحساب يرجى الانتظار دقيقة قبل أن تحاول مرة أخرى.
        [two] حفاظًا على أمان هذا الحساب يرجى الانتظار دقيقتين قبل أن تحاول مرة أخرى.
        [few] حفاظًا على أمان هذا الحساب يرجى الانتظار { $count } دقائق قبل أن تحاول مرة أخرى.
        [many] حفاظًا على أمان هذا الحساب يرجى الانتظار { $count } دقيقة قبل أن تحاول مرة أخرى.
       *[other] حفاظًا على أمان هذا الحساب يرجى الانتظار { $count } دقيقة قبل أن تحاول مرة أخرى.
    }
error-limited-way-on = الانتقال إلى البداية
error-stale-heading = لقد تابعت في علامة تبويب أخرى
error-stale-advice = تعرض علامة التبويب هذه خطوة أقدم، ولم يُرسل ما كتبته فيها. تابع من حيث أنت الآن.
error-stale-way-on = متابعة
error-busy-heading = ما زال طلبك الأخير قيد المعالجة
error-busy-advice = يرجى الانتظار لحظة ثم المتابعة.
error-busy-way-on = متابعة
error-unreachable-heading = لا يمكن الوصول إلى خادم تسجيل الدخول
error-unreachable-advice = لم يتغير شيء، وهاتفك القديم ما زال يعمل. يرجى المحاولة مرة أخرى بعد بضع دقائق.
error-unreachable-way-on = المحاولة مرة أخرى
error-away-heading = خادم تسجيل الدخول غير متاح حاليًا
error-away-advice = لم يتغير شيء، وهاتفك القديم ما زال يعمل. تتحقق هذه الصفحة تلقائيًا وتخبرك متى يمكنك المتابعة.
error-away-way-on = المحاولة مرة أخرى
error-timed-out-heading = لم يستجب خادم تسجيل الدخول في الوقت المحدد
error-timed-out-advice = لا يمكننا معرفة ما إذا كان قد استلم طلبك. يرجى المحاولة مرة أخرى بعد دقيقة.
error-timed-out-way-on = المحاولة مرة أخرى
error-reported-heading = يبلغ خادم تسجيل الدخول عن مشكلة
error-reported-advice = يرجى المحاولة مرة أخرى. إذا استمرت المشكلة فاسأل دعم تقنية المعلومات.
error-reported-way-on = المحاولة مرة أخرى
error-not-understood-heading = استجاب خادم تسجيل الدخول بشيء غير متوقع
error-not-understood-advice = يرجى المحاولة مرة أخرى بعد بضع دقائق. إذا استمرت المشكلة فاسأل دعم تقنية المعلومات.
error-not-understood-way-on = المحاولة مرة أخرى
error-full-heading = كثيرون ينقلون رموزهم المميزة الآن
error-full-advice = لم يتغير شيء، وهاتفك القديم ما زال يعمل. تتحقق هذه الصفحة تلقائيًا وتخبرك متى يمكنك المتابعة.
error-full-way-on = المحاولة مرة أخرى
error-sessions-away-heading = هذه الصفحة متوقفة للحظة
error-sessions-away-advice = لم يضع شيء: تتحقق من تلقاء نفسها بعد بضع ثوان وتعيدك إلى حيث كنت. هاتفك القديم ما زال يعمل.
error-sessions-away-way-on = التحقق الآن
error-internal-heading = حدث خطأ في هذه الصفحة
error-internal-advice = ليس الخطأ منك. يرجى المحاولة مرة أخرى، وإذا استمرت المشكلة فاسأل دعم تقنية المعلومات.
error-internal-way-on = المحاولة مرة أخرى

## The mail that says that something changed

mail-token-moved-subject = نُقل رمزك المميز إلى هاتف آخر
mail-token-moved-lead = نُقل إلى هاتف آخر الرمز المميز للمستخدم { $userid }، الذي تحصل منه على رموز المرور لتسجيل الدخول.
mail-when = الوقت: { $when }
mail-from = من عنوان الشبكة: { $address }
mail-token-moved-you = إذا كنت أنت من فعل هذا فلا يلزمك فعل شيء آخر. لم تعد الرموز على هاتفك القديم تعمل.
mail-number-changed-subject = تصل رموز المرور الآن إلى رقم هاتف آخر
mail-number-changed-lead = تم تغيير رقم الهاتف الذي تصل إليه رموز المرور الخاصة بالمستخدم { $userid } لتسجيل الدخول.
mail-number-changed-you = إذا كنت أنت من فعل هذا فلا يلزمك فعل شيء آخر. لن تصل رموز مرور إلى رقمك القديم بعد الآن.
mail-not-you = إذا لم تكن أنت من فعل هذا فربما يعرف شخص ما كلمة مرورك. أبلغ دعم تقنية المعلومات فورًا:
mail-contact-phone = الهاتف: { $phone }
mail-contact-email = البريد الإلكتروني: { $email }
mail-contact-url = صفحة الويب: { $url }
mail-contact-hours = ساعات العمل: { $hours }

## The status page for the help desk

status-title = نقل الرموز المميزة: الحالة
status-fine-heading = كل شيء يعمل
status-fine-advice = يستجيب SecEnrol، ويتقدم المستخدمون في الخطوات.
status-quiet-heading = لا نشاط حاليًا
status-quiet-advice = لم يسجل أحد الدخول خلال الساعة الأخيرة، لذلك لا يُعرف شيء عن حالة SecEnrol.
status-trouble-heading = لا يستجيب SecEnrol كما ينبغي
status-trouble-advice = خلال الساعة الأخيرة بقيت طلبات كثيرة إلى SecEnrol دون إجابة. السبب مذكور في السجل.
status-now = الآن
status-under-way = عمليات نقل جارية أو انتهت للتو
status-unknown = غير معروف
status-in-flight = طلبات تنتظر SecEnrol
status-notices = رسائل بريد واستدعاءات لم تُسلّم بعد
status-audit-lost = أسطر مفقودة من سجل التدقيق
status-funnel = آخر 24 ساعة: إلى أي خطوة يصل المستخدمون
status-step = الخطوة
status-people = الأشخاص
status-percent = من الخطوة السابقة
status-percent-of = { $percent }٪
status-started = فتحوا صفحة البداية
status-signed-in = قُبلت كلمة المرور
status-confirmed = تم التأكيد بالهاتف القديم
status-done = الهاتف الجديد جاهز
status-given-up = لم تكتمل
status-given-up-count = عمليات لم تكتمل: { $count }
status-hours = آخر 24 ساعة، ساعة بساعة
status-drawing = أعمدة لكل ساعة من آخر 24 ساعة: الهواتف الجاهزة وعمليات النقل التي لم تكتمل، وعلامة حيث لم يستجب SecEnrol. الأرقام في الجدول أدناه.
status-table = البيانات نفسها في جدول
status-hour = الساعة
status-ago =
    { $count ->
        [zero] هذه الساعة
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
status-answered = استجاب SecEnrol
status-failed = لم يستجب SecEnrol
status-at = الحالة في { $at }.
status-follow = إعادة التحميل كل دقيقة
status-stay = إيقاف إعادة التحميل
status-version = Handover { $version }.
