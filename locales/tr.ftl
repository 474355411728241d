# Portal sayfalarındaki metinler (Türkçe). Terimler docs/glossary.md dosyasındadır.

language-name = Türkçe
languages = Diller
product = Tokenimi taşı
skip = İçeriğe geç
help-link = Yardım
person = Yeni telefona geçen kullanıcı:
person-first = Uygulamayı kuran kullanıcı:
person-number = Numarasını değiştiren kullanıcı:
person-done = Giriş yapan kullanıcı:
person-begun = Giriş { $time } saatinde { $address } adresinden başlatıldı
person-other = Bu hesaba { $time } saatinde { $address } adresinden bir kez daha giriş yapıldı. Bunu siz yapmadıysanız devam etmeden önce BT desteğine başvurun.
person-other-here = Bu hesaba { $time } saatinde sizinkiyle aynı ağ adresinden bir kez daha giriş yapıldı. Bunu siz yapmadıysanız devam etmeden önce BT desteğine başvurun.
finish = Bitir
stop = Çıkış yap
progress = Adım { $count-now } / { $count-all }
progress-open = Adım { $count-now }
track-sign-in = Giriş
track-passcode = Onay
track-scan = Tarama
track-done = Tamam
track-sms-number = Yeni numara
track-sms-confirm = Kontrol
track-sms-code = Giriş kodu
title-wrong = Hata: { $title }
copy = Kopyala
copied = Kopyalandı
check-now = Şimdi kontrol et
quoted = Giriş sunucusunun iletisi:
reference = BT desteğine başvurursanız { $reference } referans kodunu belirtin.
back-to-start = Başlangıç sayfasına dön
support-link = BT desteğine başvur
support-phone = Telefon
support-email = E-posta
support-url = Web sayfası
support-hours = Çalışma saatleri
problem-heading = Eksik veya yanlış bilgi var
card-heading = BT desteğine başvurun
card-lead = BT desteğine bu bilgileri verin. Bilgiler parola veya giriş kodu içermez.
card-reference = Referans kodu
card-time = Saat
card-step = Adım
card-reason = Ne oldu
card-copy = Bilgileri kopyala
card-mail = E-posta yaz
tries-left =
    { $count ->
        [one] Bu son denemeniz. Sonra yeniden giriş yapmanız gerekir.
       *[other] { $count } deneme hakkınız kaldı.
    }
demo-banner = Bu bir demodur. Gerçek hesap kullanılmaz.
demo-phones = Demo telefonlarını aç
demo-phone = { $userid } kullanıcısının telefonlarını aç
insecure-banner = Bu sayfa şifrelenmemiş. Ağınızdaki başka kişiler yazdıklarınızı görebilir.

## Başlangıç

start-heading = Tokeninizi yeni bir telefona taşıyın
start-heading-first = Uygulamayı telefonunuzda kurun
start-ready = Hazırlık
start-lead = İki telefona ve yaklaşık 2 dakikaya ihtiyacınız var.
start-lead-first = Telefonunuza ve yaklaşık 2 dakikaya ihtiyacınız var.
start-ready-install = Yeni telefonunuza { $app } uygulamasını yükleyin
start-ready-install-first = Telefonunuza { $app } uygulamasını yükleyin
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = QR kodunu tarayarak yükle
start-store-ios-qr = App Store’daki uygulamayı açan QR kodu
start-store-android-qr = Google Play’deki uygulamayı açan QR kodu
start-ready-here = Bu sayfayı yeni telefonunuzda mı okuyorsunuz?
start-ready-here-first = Bu sayfayı, uygulamayı kuracağınız telefonda mı okuyorsunuz?
start-ready-here-how = Bu sayfayı bir bilgisayarda açın:
start-ready-here-else = Bilgisayarınız yok mu? Burada bir kurulum anahtarıyla devam edin.
start-where = Bu sayfayı hangi cihazda okuyorsunuz?
start-where-new = Yeni telefonumda
start-where-scan = Veya sayfayı eski telefonunuzda açmak için bu QR kodunu eski telefonunuzun kamerasıyla tarayın.
start-where-alt = Bu sayfayı açan QR kodu
start-where-old = Eski telefonumda
start-where-old-how = Burada devam edin. Sonra bu ekrandaki QR kodunu yeni telefonunuzla tarayın.
start-question = Hangisi sizin için geçerli?
start-app = Eski telefonum ve uygulama bende
start-app-detail = Uygulama giriş kodlarını veya onay isteklerini gösteriyor.
start-sms = Giriş kodları bana SMS ile geliyor
start-sms-detail = Telefonum veya numaram yeni.
start-first = Uygulamayı ilk kez kuruyorum
start-first-detail = Uygulamayı hiç kullanmadım.
start-other = Zaten giriş kodu alıyorum
start-other-app = Diğer seçenekleri göster
start-lost = Eski telefonum artık bende değil
start-lost-detail = Kaybolmuş, çalınmış, bozulmuş, sıfırlanmış veya başkasına verilmiş.
start-under-way = Bu tarayıcıda yeni bir telefona geçmeye zaten başladınız.
start-under-way-first = Bu tarayıcıda uygulamayı kurmaya zaten başladınız.
start-under-way-number = Bu tarayıcıda numaranızı değiştirmeye zaten başladınız.
start-continue = Devam et
start-choices = Diğer seçenekleri göster

stopped-heading = Çıkış yaptınız
stopped-advice = “Yeni telefonunuz hazır” yazısını gördünüz mü? Gördüyseniz işlem tamam. Görmediyseniz eski telefonunuzla yeniden giriş yapın. Eski telefonunuzun giriş kodları kabul edilmezse yeni telefonunuzu kullanın.
stopped-advice-first = “Telefonunuz hazır” yazısını gördünüz mü? Gördüyseniz işlem tamam. Görmediyseniz yeniden giriş yapın.
stopped-advice-app = “Telefonunuz hazır” yazısını gördünüz mü? Gördüyseniz işlem tamam. Görmediyseniz yeniden giriş yapın. SMS gelmezse uygulamadaki giriş kodunu kullanın.
stopped-advice-number = “Numaranız değiştirildi” yazısını gördünüz mü? Gördüyseniz işlem tamam. Görmediyseniz yeniden giriş yapın. Eski numaranıza giriş kodu gelmezse yeni numaranıza gelen mesajlara bakın.
over-heading = Burada artık oturumunuz açık değil
over-advice = Bu tarayıcıdaki oturumunuz sona erdi. İşlemin tamamlandığını bildiren bir sayfa görmediyseniz yeniden başlayın.
no-cookie-heading = Burada oturumunuz açık değil
no-cookie-advice = Az önce giriş yaptıysanız tarayıcınız bu sayfanın çerezini saklamadı. Bu sayfa için çerezlere izin verin veya sayfayı ayrı bir pencerede açın. Çıkış yaptıysanız yeniden başlayın.
no-cookie-window = Bu sayfayı ayrı bir pencerede aç

## Giriş

sign-in-heading = Giriş yapın
sign-in-lead = İş yerindeki kullanıcı adınızı ve parolanızı kullanın.
sign-in-userid = Kullanıcı adı
sign-in-userid-hint = Örneğin jsmith, CORP\jsmith veya jsmith@example.org.
sign-in-userid-locked = Kurumunuzda bu kullanıcı adıyla giriş yaptınız.
sign-in-userid-problem = Kullanıcı adınızı girin; etki alanı kullanıyorsanız onu da ekleyin. Harf, rakam, boşluk ve \ . _ - @ ' + $ # kullanılabilir. Adı yapıştırdıysanız elle yazın.
sign-in-userid-other = Burada yalnızca kurumunuzda giriş yaparken kullandığınız kullanıcı adını kullanabilirsiniz. Bu adı alana yazdık.
sign-in-password = Parola veya PIN
sign-in-password-show = Parolayı göster
sign-in-password-hide = Parolayı gizle
sign-in-password-empty = Parolanızı veya PIN’inizi girin.
sign-in-password-problem = Parolanızı veya PIN’inizi girin. En fazla 256 karakter olabilir ve satır sonu içeremez.
sign-in-button = Giriş yap
sign-in-busy = Giriş yapılıyor…
sign-in-next = Sonraki adımda eski telefonunuz gerekir.
sign-in-next-first = Sonraki adımda SMS veya e-posta ile bir giriş kodu gelebilir. Ardından uygulamayı telefonunuzda kurarsınız.
sign-in-next-app = Sonraki adımda SMS’teki giriş kodunu girersiniz. Ardından uygulamayı telefonunuzda kurarsınız.
sign-in-next-number = Sonraki adımda, eski numaranıza gönderdiğimiz giriş kodunu girersiniz. Ardından yeni numaranızı girersiniz.
sign-in-lost = Eski telefonum artık bende değil
sign-in-lost-first = BT desteğine başvur
sign-in-lost-number = Eski numarama artık mesaj gelmiyor
sign-in-refused-heading = Kullanıcı adınız veya parolanız kabul edilmedi
sign-in-refused-advice = Kullanıcı adınızı ve Caps Lock tuşunun açık olup olmadığını kontrol edin.
sign-in-refused-last = Bu, şimdilik son denemeniz.
sign-in-refused-locked = Kullanıcı adınızın ve parolanızın doğru olduğundan eminseniz hesabınız kilitlenmiş olabilir. BT desteğine başvurun.
sign-in-other-heading = Bu tarayıcıda zaten başka bir kullanıcı adı kullanılıyor
sign-in-other-advice = O kullanıcı adıyla devam edin veya başka bir ad kullanmadan önce çıkış yapın.

ended-expired-heading = Oturumunuz sona erdi
ended-expired-advice = Güvenliğiniz için oturumlar birkaç dakika sonra sona erer. “Yeni telefonunuz hazır” yazısını gördünüz mü? Gördüyseniz işlem tamam. Görmediyseniz eski telefonunuzla yeniden giriş yapın. Eski telefonunuzun giriş kodları kabul edilmezse yeni telefonunuzu kullanın.
ended-expired-advice-first = Güvenliğiniz için oturumlar birkaç dakika sonra sona erer. “Telefonunuz hazır” yazısını gördünüz mü? Gördüyseniz işlem tamam. Görmediyseniz yeniden giriş yapın.
ended-expired-advice-number = Güvenliğiniz için oturumlar birkaç dakika sonra sona erer. “Numaranız değiştirildi” yazısını gördünüz mü? Gördüyseniz işlem tamam. Görmediyseniz yeniden giriş yapın. Eski numaranıza giriş kodu gelmezse yeni numaranıza gelen mesajlara bakın.
ended-refused-heading = Giriş yapılmadı
ended-refused-advice = Onay isteği eski telefonunuzda zamanında onaylanmadı veya kullanıcı adınız ya da parolanız yanlıştı. Yeniden giriş yapın.
ended-refused-advice-first = Kullanıcı adınız veya parolanız yanlıştı ya da giriş çok uzun sürdü. Yeniden giriş yapın.
ended-refused-advice-number = Kullanıcı adınız veya parolanız yanlıştı ya da giriş çok uzun sürdü. Yeniden giriş yapın.
ended-failed-heading = Giriş yapılamadı
ended-failed-advice = Giriş sunucusu düzgün yanıt vermedi. Bir dakika sonra yeniden deneyin.
ended-passcodes-heading = Çok fazla yanlış giriş kodu
ended-passcodes-advice = Yeniden giriş yapın. Sonra eski telefonunuzda yeni bir giriş kodu görünene kadar bekleyin ve yeni kodu girin.
ended-passcodes-advice-first = Yeniden giriş yapın. Sonra en yeni mesajdaki giriş kodunu girin.
ended-passcodes-advice-number = Yeniden giriş yapın. Sonra en yeni SMS’teki giriş kodunu girin.
ended-check-codes-heading = Çok fazla yanlış kontrol kodu
ended-check-codes-advice = Yeni bir QR kodu almak için yeniden giriş yapın.
ended-numbers-heading = Telefon numaranız değiştirilmemiş olabilir
ended-numbers-advice = Birkaç deneme başarısız oldu. Yeniden başlamak için giriş yapın veya BT desteğine başvurun.
ended-upstream-heading = Giriş sunucusu oturumunuzu sonlandırdı
ended-upstream-advice = Çok fazla zaman geçmiş olabilir. Yeniden başlamak için giriş yapın.

## Onay

approve-heading = Eski telefonunuza bakın
approve-heading-first = Girişiniz yapılıyor
approve-heading-number = Girişiniz yapılıyor
approve-lead = Eski telefonunuza bir onay isteği gelirse isteği onaylayın. Bu sayfa sonra kendiliğinden devam eder.
approve-lead-first = Giriş sunucusu henüz yanıt vermedi. Bu sayfa kendiliğinden devam eder.
approve-lead-number = Giriş sunucusu henüz yanıt vermedi. Bu sayfa kendiliğinden devam eder.
approve-waiting = Eski telefonunuz bekleniyor…
approve-waiting-first = Giriş sunucusu bekleniyor…
approve-waiting-number = Giriş sunucusu bekleniyor…
approve-found = Onay isteğini onayladınız. Biraz bekleyin…
approve-found-first = Giriş yaptınız. Biraz bekleyin…
approve-found-number = Giriş yaptınız. Biraz bekleyin…
approve-only-you = Yalnızca az önce kendiniz başlattığınız girişi onaylayın.
approve-rival = Bu hesaba yapılan ikinci bir giriş az önce reddedildi. Bunu siz yapmadıysanız hiçbir onay isteğini onaylamayın ve BT desteğine başvurun.
approve-slow = Eski telefonunuzda onay isteği görünmüyorsa giriş sunucusu yavaş olabilir.
approve-trouble = Eski telefonumda onay isteği görünmüyor
approve-trouble-open = Eski telefonunuzda kimlik doğrulama uygulamasını açın ve onay isteği olup olmadığına bakın.
approve-trouble-network = Eski telefonunuzun internete bağlı olup olmadığını kontrol edin.
approve-trouble-again = 2 dakika içinde onay isteği gelmezse yeniden giriş yapabilirsiniz.

## Giriş kodu

passcode-heading = Eski telefonunuzdaki giriş kodunu girin
passcode-heading-first = Size gönderdiğimiz giriş kodunu girin
passcode-heading-number = Eski numaranıza gönderilen giriş kodunu girin
passcode-lead = Uygulamaya veya en yeni SMS’e bakın.
passcode-lead-first = Giriş kodunu SMS veya e-posta ile, kurumunuzda kayıtlı numaranıza veya adresinize gönderdik.
passcode-lead-app = En yeni SMS’e bakın.
passcode-lead-number = En yeni SMS’e bakın.
passcode-label = Giriş kodu
passcode-hint = Genellikle 6 rakam. Boşluklar önemli değil.
passcode-problem = Eski telefonunuzdaki uygulamada veya en yeni SMS’te görünen giriş kodunu girin: 4–16 rakam veya harf.
passcode-problem-first = Mesajdaki giriş kodunu girin: 4–16 rakam veya harf.
passcode-problem-number = SMS’teki giriş kodunu girin: 4–16 rakam veya harf.
passcode-button = Devam et
passcode-busy = Kontrol ediliyor…
passcode-refused-heading = Bu giriş kodu kabul edilmedi
passcode-refused-advice = Giriş kodlarının çoğu bir kez ve kısa bir süre için geçerlidir. Eski telefonunuzda yeni bir giriş kodu görünene kadar bekleyin, sonra yeni kodu girin.
passcode-refused-advice-first = Giriş kodlarının çoğu bir kez ve kısa bir süre için geçerlidir. En yeni mesajdaki giriş kodunu girin. Başka bir giriş kodu almak için çıkış yapıp yeniden giriş yapın.
passcode-refused-advice-number = Giriş kodlarının çoğu bir kez ve kısa bir süre için geçerlidir. En yeni SMS’teki giriş kodunu girin. Başka bir giriş kodu almak için çıkış yapıp yeniden giriş yapın.
passcode-clock = Eski telefonunuzun saati şimdi { $time } olmalı. Telefon başka bir saat gösteriyorsa otomatik tarih ve saat ayarını açın.
passcode-after-fault = Yeni bir giriş kodu kullanın. Son giriş kodu kullanılmış olabilir.
passcode-trouble = Giriş kodum çalışmıyor
passcode-trouble-name = Uygulama bazı telefonlarda eski adıyla görünür: “SecurEnvoy Soft Token”.
passcode-trouble-copied = Eski telefonunuzdaki uygulamayı kullanın. Uygulama, bir yedekleme veya telefon aktarımıyla yeni telefonunuza kopyalandıysa bu kopyanın giriş kodları kabul edilmez.
passcode-trouble-fob = Kod üreten bir anahtarlığınız varsa veya uygulamayı dizüstü bilgisayarda kullanıyorsanız oradaki giriş kodunu girin.
passcode-trouble-account = Uygulamada iş hesabınıza ait giriş kodunu kullanın.
passcode-trouble-text = Giriş kodları size SMS ile geliyorsa en yeni SMS’i kullanın. SMS’in gelmesi bir dakika sürebilir.
passcode-trouble-text-first = En yeni mesajı kullanın. Mesajın gelmesi bir dakika sürebilir; e-posta, gereksiz e-posta klasöründe olabilir. Mesaj gelmezse BT desteğine başvurun: BT desteğinde kayıtlı numaranız veya e-posta adresiniz yanlış olabilir.
passcode-trouble-text-number = En yeni SMS’i kullanın. SMS’in gelmesi bir dakika sürebilir.
passcode-trouble-voice = SMS yerine telefonunuz çalarsa aramayı yanıtlayın ve duyduğunuz giriş kodunu girin.
passcode-trouble-several = Bir mesajda birden çok giriş kodu varsa her kodu mesajdaki sırayla bir kez kullanın. Tüm gün geçerli olan giriş kodu, bir sonraki kod gelene kadar çalışır.
passcode-trouble-clock = Eski telefonunuzda otomatik tarih ve saat ayarını açın. Saat yanlışsa giriş kodları da yanlış olur.

## Tarama

scan-heading = Bu QR kodunu yeni telefonunuzla tarayın
scan-heading-first = Bu QR kodunu telefonunuzla tarayın
scan-phone-heading = Uygulamayı bu telefonda kurun
scan-lead = Yeni telefonunuz hazır olana kadar eski telefonunuzun giriş kodları geçerlidir.
scan-lead-first = Telefonunuz hazır olduğunda, uygulamanın gösterdiği giriş kodlarıyla giriş yapın.
scan-picture = QR kodu
scan-qr-alt = Yeni telefonunuzdaki kimlik doğrulama uygulamasıyla taranacak QR kodu
scan-qr-alt-first = Telefonunuzdaki kimlik doğrulama uygulamasıyla taranacak QR kodu
scan-no-qr = QR kodu gösterilemiyor. Bunun yerine kurulum anahtarını kullanın.
scan-not-printed = QR kodu ve kurulum anahtarı gizli olduğu için yazdırılmaz.
scan-cannot = Tarayamıyor musunuz? Kurulum anahtarını kullanın
scan-app-link = Yeni telefonda mısınız? Uygulamayı aç
scan-app-link-first = Bu telefonu mu ayarlıyorsunuz? Uygulamayı aç
scan-setup-key = Yeni telefonunuzdaki uygulamada, anahtarı elle girmeyi seçin. Bu kurulum anahtarını yazın veya yapıştırın. Anahtarı kimseye göstermeyin.
scan-setup-key-first = Telefonunuzdaki uygulamada, anahtarı elle girmeyi seçin. Bu kurulum anahtarını yazın veya yapıştırın. Anahtarı kimseye göstermeyin.
scan-steps = Yeni telefonunuzda
scan-steps-first = Telefonunuzda
scan-step-app = { $app } uygulamasını açın.
scan-step-add = Bir token ekleyin. Kameraya izin verin.
scan-step-point = QR kodunu tarayın.
scan-step-key = Anahtarı elle girmeyi seçin ve bu sayfadaki kurulum anahtarını yazın.
scan-phone-copy = Bu kurulum anahtarını kopyalayın. Anahtarı kimseye göstermeyin.
scan-phone-paste = { $app } uygulamasında, anahtarı elle girmeyi seçin ve kurulum anahtarını yapıştırın.
scan-phone-check = Buraya dönün ve uygulamada görünen kontrol kodunu girin.
scan-phone-picture = Uygulama başka bir telefonda mı? QR kodunu göster
scan-waiting = Yeni telefonunuz bekleniyor…
scan-waiting-first = Telefonunuz bekleniyor…
scan-scanned = QR kodunu taradım
scan-found = Telefonunuz ayarlandı. Biraz bekleyin…
scan-reloads =
    { $count ->
        [one] Bu sayfa her saniye yenilenir.
       *[other] Bu sayfa { $count } saniyede bir yenilenir.
    }
scan-stay = Ben yazarken yenilemeyi durdur
scan-go-on = Yenilemeyi yeniden başlat
scan-check-code = Bir kontrol kodu görüyorum
scan-check-code-label = Kontrol kodu
scan-check-code-hint = Yalnızca telefonunuz çevrimdışıysa veya kurulum anahtarını kullandıysanız gerekir.
scan-check-code-problem = Yeni telefonunuzda görünen kontrol kodunu girin: 4–32 harf ve rakam.
scan-check-code-problem-first = Telefonunuzda görünen kontrol kodunu girin: 4–32 harf ve rakam.
scan-check-code-button = Kontrol kodunu gönder
scan-check-code-busy = Gönderiliyor…
scan-check-code-refused-heading = Bu kontrol kodu kabul edilmedi
scan-check-code-refused-advice = Kontrol kodunu yeni telefonunuzdakiyle karşılaştırın ve yeniden yazın.
scan-check-code-refused-advice-first = Kontrol kodunu telefonunuzdakiyle karşılaştırın ve yeniden yazın.
scan-trouble = Uygulamayı kuramıyorum
scan-trouble-camera = Telefonun kendi kamera uygulamasını değil, kimlik doğrulama uygulamasının kamerasını kullanın. Uygulama QR kodunu bulamazsa bu pencereyi büyütün, ekranı aydınlatın ve telefonu biraz uzaklaştırın.
scan-trouble-page = Bir web sayfası açılırsa veya hiçbir şey olmazsa QR kodunu telefonun kamera uygulamasıyla değil, kimlik doğrulama uygulamasıyla tarayın.
scan-trouble-network = Uygulama giriş kodlarını gösteriyor ama bu sayfa devam etmiyorsa yeni telefonunuzu internete bağlayın veya telefonda görünen kontrol kodunu girin.
scan-trouble-network-first = Uygulama giriş kodlarını gösteriyor ama bu sayfa devam etmiyorsa telefonunuzu internete bağlayın veya telefonda görünen kontrol kodunu girin.
scan-trouble-key = Kamera hiç çalışmıyorsa QR kodunu taramak yerine kurulum anahtarını yazın.
scan-trouble-again = Hiçbiri işe yaramazsa çıkış yapın. Sonra yeni bir QR kodu almak için eski telefonunuzla yeniden giriş yapın.
scan-trouble-again-first = Hiçbiri işe yaramazsa çıkış yapın. Sonra yeni bir QR kodu almak için yeniden giriş yapın.

## Bekleme

waiting-left =
    { $count ->
        [one] 1 dakika kaldı.
       *[other] Yaklaşık { $count } dakika kaldı.
    }
waiting-ends =
    { $count ->
        [one] Güvenliğiniz için bu oturum yaklaşık bir dakika içinde sona erecek.
       *[other] Güvenliğiniz için bu oturum { $count } dakika içinde sona erecek.
    }
waiting-more = Ek süre al
waiting-slow = Giriş sunucusu yavaş. Denemeye devam ediyoruz, bir şey yapmanız gerekmez.
waiting-offline = İnternet bağlantınız yok. Bağlantı geri gelince bu sayfa devam eder.
waiting-fault = Son kontrol başarısız oldu. Otomatik olarak yeniden deniyoruz.

waiting-away = Giriş sunucusu şu anda kullanılamıyor. Denemeye devam ediyoruz, bir şey yapmanız gerekmez.
upstream-ask = Bu çok uzun sürerse BT desteğine başvurun: { $contacts }.
upstream-ask-help-desk = Bu çok uzun sürerse BT desteğine başvurun.
upstream-well-heading = Şimdi devam edebilirsiniz
upstream-well-advice = Giriş sunucusu yeniden çalışıyor. Parola veya giriş kodu yazdıysanız yeniden yazın.

## Tamam

done-heading = Yeni telefonunuz hazır
done-heading-first = Telefonunuz hazır
done-lead = Bundan sonra yeni telefonunuzla giriş yapın.
done-lead-first = Bundan sonra, uygulamanın gösterdiği giriş kodlarıyla giriş yapın.
done-took =
    { $count-minutes ->
        [0] İşlem { $count-seconds } sn sürdü.
       *[other] İşlem { $count-minutes } dk { $count-seconds } sn sürdü.
    }
done-lead-app = Bundan sonra SMS ile değil, uygulamanın gösterdiği giriş kodlarıyla giriş yapın.
done-test = Şimdi deneyin
done-test-how = Bir iş sistemine giriş yapın.
done-test-how-first = Uygulamadaki bir giriş koduyla bir iş sistemine giriş yapın.
done-test-link = Deneyin: { $name } sistemine giriş yapın
done-old = Eski tokeni silin
done-old-dead = Eski token artık geçerli değil. Eski telefonunuzdaki uygulamada:
done-old-arrow = Tokenin yanındaki oka basın.
done-old-delete = “Delete Code” öğesini seçin.
done-not-you = Bunu siz yapmadıysanız veya yardıma ihtiyacınız varsa:

closed-heading = Çıkış yaptınız
closed-moved = Yeni telefonunuz hazır.
closed-moved-first = Telefonunuz hazır.
closed-moved-number = Giriş kodlarınız artık yeni numaranıza geliyor.
closed-lead = Bu pencereyi kapatabilirsiniz.

## SMS

sms-heading = Giriş kodları size SMS ile geliyor
sms-lead = Yapmanız gereken, neyin değiştiğine bağlıdır.
sms-same = Telefonum yeni, numaram aynı
sms-same-how = Bir şey yapmanız gerekmez. Hangi telefonu kullanırsanız kullanın, giriş kodları numaranıza gelir.
sms-number = Numaram yeni
sms-number-how = Eski numaranıza hâlâ mesaj geliyorken numaranızı değiştirin:
sms-change-how = Eski numaranıza gönderdiğimiz giriş koduyla giriş yapın. Sonra yeni numaranızı girin. Bu, yaklaşık 2 dakika sürer.
sms-change-button = Numaramı değiştir
sms-step-open = Kurumunuzun SecurEnvoy sayfasını yeni bir sekmede açın ve sonraki adım için buraya dönün.
sms-step-open-link = SecurEnvoy sayfasını aç
sms-step-find = Kurumunuzun SecurEnvoy sayfasını açın. İş yerinde giriş yaptığınız sayfada “Manage My Token” bağlantısını arayın.
sms-step-sign-in = O sayfada, eski numaranıza gönderilen giriş koduyla giriş yapın.
sms-step-choose = “Send My Passcode Via SMS” öğesini seçin, yeni numaranızı girin ve yönergeleri izleyin.
sms-step-done = Yeni numaranıza giriş kodu geldiğini görmek için bir kez giriş yapın.
sms-app = SMS yerine uygulamayı kullanmak istiyorum
sms-app-how = Burada SMS ile gelen giriş koduyla giriş yapın. Sonra uygulamayı telefonunuzda kurun.
sms-app-install = Telefonunuza { $app } uygulamasını yükleyin
sms-app-button = Uygulamayı kur
sms-lost = Eski numarama artık mesaj gelmiyor
sms-number-heading = Yeni telefon numaranız
sms-number-lead = Giriş kodlarınızı hangi numaraya gönderelim?
sms-region = Ülke
sms-region-choose = Ülke seçin
sms-region-problem = Listeden bir ülke seçin.
sms-number-label = Cep telefonu numarası
sms-number-hint = O ülkede çevrildiği gibi veya + ve ülke koduyla yazın.
sms-number-button = Devam et
sms-number-next = Henüz hiçbir şey değişmiyor. Numarayı sonraki sayfada kontrol edebilirsiniz.
sms-number-characters = Yalnızca rakam kullanın. Başına + koyabilirsiniz.
sms-number-short = Bu numara çok kısa. Numaranın tamamını, alan veya operatör koduyla birlikte girin.
sms-number-long = Bu numara çok uzun. Bir rakamı iki kez yazmadığınızı kontrol edin.
sms-number-elsewhere = Bu numara seçtiğiniz ülkeye ({ $region }) ait değil. Numaranın ülkesini seçin veya numarayı düzeltin.
sms-number-not-served = O ülkedeki ({ $region }) numaralara giriş kodu göndermiyoruz. Listedeki bir ülkeden numara girin.
sms-number-unknown = Seçtiğiniz ülkede böyle bir numara yok. Rakamları kontrol edin.
sms-number-premium = Ek ücretli numaralara giriş kodu göndermiyoruz. Kendi cep telefonu numaranızı girin.
sms-number-no-texts = Bu numara SMS alamaz. Bir cep telefonu numarası girin.
sms-number-same = Giriş kodları zaten bu numaraya geliyor. Başka bir numara girin veya çıkış yapın.
sms-number-refused-heading = Bu numara kabul edilmedi
sms-number-refused-advice = Giriş kodları eski numaranıza gelmeye devam ediyor. Yeni numarayı kontrol edip yeniden girin.
sms-confirm-heading = Yeni numaranız bu mu?
sms-confirm-lead = Giriş kodlarınız bu numaraya gelecek:
sms-confirm-why = Her rakamı kontrol edin. Numara yanlışsa giriş yapamazsınız.
sms-confirm-button = Bu numarayı kullan
sms-confirm-busy = Değiştiriliyor…
sms-confirm-other = Numarayı düzelt
sms-code-heading = Yeni numaranıza gönderilen giriş kodunu girin
sms-code-lead = SMS gönderdiğimiz numara:
sms-code-label = Giriş kodu
sms-code-problem = SMS’teki giriş kodunu girin: 4–16 rakam veya harf.
sms-code-until = Numaranız ancak bu giriş kodu kabul edildiğinde değişir.
sms-code-other = Başka numara kullan
sms-code-refused-heading = Bu giriş kodu kabul edilmedi
sms-code-refused-advice = Yeni numaranıza gelen en yeni mesajdaki giriş kodunu girin.
sms-done-heading = Numaranız değiştirildi
sms-done-lead = Giriş kodlarınız artık son rakamları { $digits } olan numaranıza geliyor.
sms-done-test = Bir iş sistemine giriş yapın. Giriş kodu yeni numaranıza gelmelidir.
sms-done-old = Eski numaranız
sms-done-old-how = Eski numaranıza artık giriş kodu gönderilmeyecek.
sms-done-not-you = Bunu siz yapmadıysanız veya giriş kodu gelmiyorsa:

## Kayıp

lost-heading = BT desteğine başvurun
lost-lead = Eski telefonunuz veya numaranız olmadan burada kimliğinizi kanıtlayamazsınız. BT desteği size yardımcı olabilir.
lost-lead-first = BT desteği size yardımcı olabilir.
lost-reset = Sıfırlama iste
lost-contact = BT desteği
lost-no-contact = BT desteğine her zamanki yoldan başvurun.
lost-card = BT desteği için bilgiler
lost-ready = Bunları hazır bulundurun
lost-ready-userid = kullanıcı adınız
lost-ready-identity = kimliğinizi kanıtlayan bir belge, örneğin personel kartınız
lost-ready-phone = yeni telefonunuz
lost-ready-phone-first = telefonunuz
lost-ready-phone-number = telefonunuz
lost-stolen = Telefonunuz çalındıysa, yeni telefonunuz henüz olmasa bile BT desteğine hemen bildirin.

## Yardım

help-heading = Yardım
help-lead = Tokeniniz size giriş kodlarını verir. Burada, tokeninizi yeni bir telefona nasıl taşıyacağınızı ve gerekenleri nerede bulacağınızı okuyabilirsiniz.
help-app = İki telefon da sizde
help-app-sign-in = Burada kullanıcı adınız ve parolanızla giriş yapın.
help-app-passcode = Eski telefonunuzdaki uygulamada görünen giriş kodunu girin veya o telefonda onay isteğini onaylayın.
help-app-scan = QR kodunu yeni telefonunuzdaki { $app } uygulamasıyla tarayın.
help-app-done = “Yeni telefonunuz hazır” yazısını görene kadar bekleyin. Sonra eski telefonunuzdaki uygulamada “Delete Code” öğesini seçin.
help-first-how = Kullanıcı adınız ve parolanızla giriş yapın. SMS veya e-posta ile giriş kodu gelirse kodu girin. Sonra uygulamayı telefonunuzda kurun.
help-address = Kurumunuzun SecurEnvoy sayfasını bulun
help-address-how = Eski telefonunuzdaki kimlik doğrulama uygulamasında, tokeninizin sağındaki oka basın ve “View Details” öğesini seçin. Alttaki kutuda kurumunuzun SecurEnvoy sayfasının adresi yazar.
help-address-blank = Kurumunuz onay isteklerini kullanmıyorsa alttaki kutu boş olabilir. Bu durumda, iş yerinde giriş yaptığınız sayfada “Manage My Token” bağlantısını arayın.
help-texts = Giriş kodları size SMS ile geliyor
help-texts-how = Numaranız aynıysa bir şey yapmanız gerekmez. Numaranız yeniyse kayıtlı numaranızı değiştirin.
help-texts-link = SMS ile gelen giriş kodları
help-copied = Uygulama zaten yeni telefonunuzda
help-fob = Kod üreten bir anahtarlığınız veya dizüstü bilgisayarda uygulamanız var
help-fob-how = Burada giriş yapın ve anahtarlıktaki veya dizüstü bilgisayardaki giriş kodunu girin. Sonra QR kodunu telefonunuzdaki uygulamayla tarayın.
help-lost = Eski telefonunuz artık sizde değil
help-lost-how = Size yalnızca kurumunuzun BT desteği yardımcı olabilir. Uygulamayı yapan şirket yardımcı olamaz.
help-old = Eski telefonunuzda hâlâ bir token görünüyor
help-old-how = Yeni telefonunuz hazır olduğunda eski telefonunuzdaki token geçersiz olur. Eski telefonunuzdaki uygulamada “Delete Code” öğesini seçin.
help-refused = Giriş kodunuz kabul edilmiyor
help-refused-how = Giriş kodlarının çoğu bir kez ve kısa bir süre için geçerlidir. Sonraki giriş kodunu bekleyin ve telefonunuzda otomatik tarih ve saat ayarını açın.

## Hatalar

error-heading = Bir sorun oluştu
error-not-found-heading = Böyle bir sayfa yok
error-not-found-advice = Adres yanlış yazılmış veya eski olabilir.
error-not-found-way-on = Başlangıca git
error-malformed-heading = Bu isteği anlayamadık
error-malformed-advice = İlk sayfadan yeniden başlayın.
error-malformed-way-on = Başlangıca git
error-not-ours-heading = Bu formu kabul edemedik
error-not-ours-advice = Güvenliğiniz için yazdıklarınızı kullanmadık. Buraya bir bağlantıdan veya başka bir web sitesinden geldiyseniz ilk sayfadan yeniden başlayın.
error-not-ours-way-on = Başlangıca git
error-origin-hidden-heading = Tarayıcınız bu formun nereden geldiğini gizliyor
error-origin-hidden-advice = Güvenliğiniz için yazdıklarınızı kullanmadık. Bu sayfayı başka bir tarayıcıda açın veya Internet Explorer modunu kapatın. Bu ileti yeniden görünürse BT desteğine başvurun: Ağdaki bir cihaz, tarayıcının gönderdiği bilgileri siliyor olabilir.
error-origin-hidden-way-on = Başlangıca git
error-too-many-cookies-heading = Tarayıcınız çok fazla çerez gönderdi
error-too-many-cookies-advice = Çerezler kurumunuzun başka web sitelerinden geliyor. O sitelerin çerezlerini silin veya bu sayfayı gizli bir pencerede açın. Bu ileti yeniden görünürse BT desteğine başvurun.
error-too-many-cookies-way-on = Başlangıca git
error-two-cookies-heading = Tarayıcınız bu sayfa için iki çerez gönderdi
error-two-cookies-advice = Bu sayfayı yeniden yükleyin. Bu ileti yeniden görünürse tarayıcınızın tüm pencerelerini kapatın veya gizli bir pencere kullanın ve BT desteğine başvurun. İki çerezden birini kurumunuzun başka bir web sitesi koymuş olabilir.
error-two-cookies-way-on = Yeniden dene
error-sign-on-heading = Kurumunuzun giriş sisteminden kullanıcı adınız gelmedi
error-sign-on-advice = Bize ulaşan bilgiyi kullanamıyoruz, bu yüzden hiçbir şey gönderilmedi. BT desteğine başvurun.
error-sign-on-way-on = BT desteğine başvur
error-limited-heading = Çok fazla deneme
error-limited-advice =
    { $count ->
        [one] Bu hesabı korumak için yeniden denemeden önce bir dakika bekleyin.
       *[other] Bu hesabı korumak için yeniden denemeden önce { $count } dakika bekleyin.
    }
error-limited-counts = Yanlış parolalar deneme sayılır. Eski telefonda kimsenin onaylamadığı onay istekleri de sayılır.
error-limited-way-on = Başlangıca git
error-address-limited-heading = Ağınızdan çok fazla başarısız giriş denemesi yapıldı
error-address-limited-advice =
    Sınır, hesabınız için değil, ağ adresiniz içindir. O adresten yapılan birkaç giriş başarısız oldu; bunlar iş arkadaşlarınızın girişleri olabilir. { $count ->
        [one] Bir dakika bekleyin, sonra yeniden deneyin.
       *[other] { $count } dakika bekleyin, sonra yeniden deneyin.
    }
error-address-limited-way-on = Başlangıca git
error-stopped-heading = Bu hesapla giriş geçici olarak durduruldu
error-stopped-advice = Art arda birkaç deneme yanlıştı ve bir deneme daha hesabı kilitleyebilir. BT desteği girişi yeniden açabilir.
error-stopped-way-on = BT desteğine başvur
error-under-way-heading = Başka bir giriş bekliyor
error-under-way-advice = Biri bu hesaba şu anda giriş yapıyor. Bu kişi sizseniz o pencerede devam edin veya 2 dakika sonra yeniden deneyin. Siz değilseniz hiçbir onay isteğini onaylamayın ve BT desteğine başvurun.
error-under-way-way-on = Yeniden dene
error-stale-heading = Bu form güncel değil
error-stale-advice = Formu kullanmadık, çünkü form daha eski bir sayfaya ait. Şu anda bulunduğunuz yerden devam edin.
error-stale-way-on = Devam et
error-busy-heading = Son isteğiniz hâlâ işleniyor
error-busy-advice = Biraz bekleyin, sonra devam edin.
error-busy-way-on = Devam et
error-unreachable-heading = Giriş sunucusuna ulaşılamıyor
error-unreachable-advice = Hiçbir şey değişmedi. Eski telefonunuzla giriş yapabilirsiniz. Birkaç dakika sonra yeniden deneyin.
error-unreachable-advice-first = Hiçbir şey değişmedi. Birkaç dakika sonra yeniden deneyin.
error-unreachable-advice-number = Hiçbir şey değişmedi. Birkaç dakika sonra yeniden deneyin.
error-unreachable-way-on = Yeniden dene
error-away-heading = Giriş sunucusu şu anda kullanılamıyor
error-away-advice = Hiçbir şey değişmedi. Eski telefonunuzla giriş yapabilirsiniz. Bu sayfa kendiliğinden yeniden kontrol eder ve ne zaman devam edebileceğinizi bildirir.
error-away-advice-first = Hiçbir şey değişmedi. Bu sayfa kendiliğinden yeniden kontrol eder ve ne zaman devam edebileceğinizi bildirir.
error-away-advice-number = Hiçbir şey değişmedi. Bu sayfa kendiliğinden yeniden kontrol eder ve ne zaman devam edebileceğinizi bildirir.
error-away-way-on = Yeniden dene
error-timed-out-heading = Giriş sunucusu zamanında yanıt vermedi
error-timed-out-advice = İsteğinizin giriş sunucusuna ulaşıp ulaşmadığını bilmiyoruz. Bir dakika sonra yeniden deneyin.
error-timed-out-way-on = Yeniden dene
error-reported-heading = Giriş sunucusu bir sorun bildiriyor
error-reported-advice = Yeniden deneyin. Sorun sürerse BT desteğine başvurun.
error-reported-way-on = Yeniden dene
error-not-understood-heading = Giriş sunucusundan beklenmeyen bir yanıt geldi
error-not-understood-advice = Birkaç dakika sonra yeniden deneyin. Sorun sürerse BT desteğine başvurun.
error-not-understood-way-on = Yeniden dene
error-full-heading = Şu anda bu sayfayı çok fazla kişi kullanıyor
error-full-advice = Hiçbir şey değişmedi. Eski telefonunuzla giriş yapabilirsiniz. Bu sayfa kendiliğinden yeniden kontrol eder ve ne zaman devam edebileceğinizi bildirir.
error-full-advice-first = Hiçbir şey değişmedi. Bu sayfa kendiliğinden yeniden kontrol eder ve ne zaman devam edebileceğinizi bildirir.
error-full-advice-number = Hiçbir şey değişmedi. Bu sayfa kendiliğinden yeniden kontrol eder ve ne zaman devam edebileceğinizi bildirir.
error-full-way-on = Yeniden dene
error-sessions-away-heading = Bu sayfa kısa bir süre kullanılamıyor
error-sessions-away-advice = Hiçbir şey kaybolmadı. Bu sayfa birkaç saniye içinde yeniden kontrol eder ve sizi kaldığınız yere götürür.
error-sessions-away-way-on = Şimdi kontrol et
error-internal-heading = Bu sayfada bir sorun oluştu
error-internal-advice = Sizin bir hatanız yok. Yeniden deneyin. Sorun sürerse BT desteğine başvurun.
error-internal-way-on = Yeniden dene

## Değişikliği bildiren e-posta

mail-token-moved-subject = Giriş kodlarınız artık başka bir telefondan geliyor
mail-token-moved-lead = { $userid } kullanıcısının giriş kodları artık az önce ayarlanan bir telefondaki uygulamadan geliyor. Önceki telefonlardaki giriş kodları artık geçerli değil.
mail-when = Zaman: { $when }
mail-from = IP adresi: { $address }
mail-token-moved-you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez.
mail-number-changed-subject = Giriş kodlarınız artık başka bir telefon numarasına gidiyor
mail-number-changed-lead = { $userid } kullanıcısının giriş kodları artık başka bir telefon numarasına gidiyor.
mail-number-changed-you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez. Eski numaranıza artık giriş kodu gelmez.
mail-enrolment-started-subject = Giriş kodlarınız için bir QR kodu gösterildi
mail-enrolment-started-lead = Biri { $userid } adıyla giriş yaptı ve bu kişiye bir QR kodu gösterildi. QR kodunu tarayan telefon, { $userid } kullanıcısının giriş kodlarını verir.
mail-enrolment-started-you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez.
mail-enrolment-unknown-subject = Giriş kodlarınız artık başka bir telefondan geliyor olabilir
mail-enrolment-unknown-lead = Biri { $userid } adıyla giriş yaptı ve bu kişiye bir QR kodu gösterildi. QR kodunu tarayan telefon, { $userid } kullanıcısının giriş kodlarını verir. QR kodunun bir telefonla taranıp taranmadığını bilmiyoruz.
mail-enrolment-unknown-you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez. İşlemi bitirmediyseniz istediğiniz zaman yeniden başlayabilirsiniz.
mail-not-you = Bunu siz yapmadıysanız biri parolanızı biliyor olabilir. Hemen BT desteğine başvurun:
mail-contact-phone = Telefon: { $phone }
mail-contact-email = E-posta: { $email }
mail-contact-url = Web sayfası: { $url }
mail-contact-hours = Çalışma saatleri: { $hours }

## Yardım masası için durum sayfası

status-title = Portal durumu
status-search = Referans kodu veya kullanıcı adı
status-search-button = Ara
status-fine-heading = Portal çalışıyor
status-fine-advice = SecEnrol, portalın isteklerine yanıt veriyor.
status-quiet-heading = SecEnrol’a istek gönderilmedi
status-quiet-advice = Portal son bir saatte SecEnrol’a hiçbir şey göndermedi, bu yüzden SecEnrol hakkında bir şey bilinmiyor.
status-trouble-heading = SecEnrol düzgün yanıt vermiyor
status-trouble-advice = Son bir saatte SecEnrol’a gönderilen birçok istek yanıtsız kaldı. Nedeni günlükte yazıyor.
status-unready-heading = Portal hazır değil
status-unready-advice = Şunlar düzeltilene kadar kimse devam edemez:
status-now = Şimdi
status-under-way = Süren veya yeni biten oturumlar
status-unknown = bilinmiyor
status-in-flight = SecEnrol’dan yanıt bekleyen istekler
status-notices = Gönderilmeyi bekleyen bildirimler
status-audit-lost = Kaybolan denetim satırları
status-funnel = Son 24 saat: Kullanıcılar hangi adıma kadar geliyor
status-step = Adım
status-people = Kişi
status-percent = Önceki adıma oranı
status-percent-of = %{ $percent }
status-started = Başlangıç sayfasını gördü
status-signed-in = Parola kabul edildi
status-confirmed = QR koduna ulaştı
status-done = Yeni telefon hazır
status-given-up = Yarıda bırakıldı
status-given-up-count = Yarıda bırakılan: { $count }
status-waves = Program başlatıldığından beri dalgalar
status-wave = Dalga
status-waves-rounded = Sayılar aşağı doğru beşin katlarına yuvarlanır.
status-hours = Son 24 saat, saat saat
status-drawing = Son 24 saatin her biri için çubuklar: hazır telefonlar, yarıda bırakılan oturumlar ve SecEnrol’un yanıt vermediği saatlerde bir işaret. Sayılar aşağıdaki tablodadır.
status-table = Tablo olarak göster
status-hour = Saat
status-ago =
    { $count ->
        [0] bu saat
        [one] 1 saat önce
       *[other] { $count } saat önce
    }
status-answered = SecEnrol yanıt verdi
status-failed = SecEnrol yanıt vermedi
status-at = Durum: { $at }.
status-follow = Dakikada bir yenile
status-stay = Yenilemeyi durdur
status-version = Handover { $version }.

## Portalın duyurusu (handover kit)

kit-heading = Telefonunuz yeni mi?
kit-lead = Tokeninizi yaklaşık 2 dakikada kendiniz taşıyın.
kit-keep = Yeni telefonunuz hazır olana kadar eski telefonunuzu saklayın.
kit-step-sign-in = Kullanıcı adınız ve parolanızla giriş yapın.
kit-step-confirm = Girişi eski telefonunuzla onaylayın.
kit-step-scan = QR kodunu yeni telefonunuzdaki { $app } uygulamasıyla tarayın.
kit-open = Bu adresi bir bilgisayarda açın veya QR kodunu eski telefonunuzun kamerasıyla tarayın:
kit-open-alt = { $address } adresini açan QR kodu
kit-lost = Eski telefonunuz artık sizde değilse BT desteğine başvurun.
kit-mail-hello = Merhaba,
kit-mail-before-subject = Yakında tokeninizi yeni bir telefona kendiniz taşıyabileceksiniz
kit-mail-before-lead = Yakında tokeninizi BT desteğine başvurmadan, yaklaşık 2 dakikada yeni bir telefona kendiniz taşıyabileceksiniz.
kit-mail-before-day = Bu sayfa { $day } tarihinde açılacak:
kit-mail-before-address = Sayfanın adresi:
kit-mail-before-keep = Şimdiden yeni bir telefonunuz olsa bile o zamana kadar eski telefonunuzu saklayın.
kit-mail-day-subject = Tokeninizi artık yeni bir telefona kendiniz taşıyabilirsiniz
kit-mail-day-lead = Yeni bir telefonunuz var mı veya yakında olacak mı? Tokeninizi artık yaklaşık 2 dakikada kendiniz taşıyabilirsiniz:
kit-mail-reminder-subject = Eski telefonunuzu elden çıkarmadan önce tokeninizi taşıyın
kit-mail-reminder-lead = Giriş kodlarınız için hâlâ eski bir telefon mu kullanıyorsunuz? Eski telefonunuzu elden çıkarmadan önce tokeninizi yeni telefonunuza taşıyın. Bu işlem yaklaşık 2 dakika sürer:
kit-mail-have = İki telefonunuzu, kullanıcı adınızı ve parolanızı hazır bulundurun.
kit-mail-install = Yeni telefonunuza { $app } uygulamasını yükleyin.
kit-mail-safe = Yalnızca bu adres bize aittir. E-posta veya telefon yoluyla hiçbir zaman parolanızı ya da bir giriş kodunu istemeyiz.
kit-desk-heading = BT desteğine gelen sorular ve yanıtları
kit-desk-lead = Çalışanlar artık tokenlerini yeni bir telefona bu adreste kendileri taşıyabilir:
kit-desk-rule = Hiçbir zaman parola veya giriş kodu istemeyin. Bir hesapta değişiklik yapmadan önce, başvuran kişinin kimliğini kurumunuzun gerektirdiği şekilde doğrulayın.
kit-desk-lost-answer = Başvuran kişinin kimliğini doğrulayın. Ardından önceki gibi yardımcı olun: Eski telefonu artık olmayan kişilere yalnızca BT desteği yeni bir token verebilir.
kit-desk-paused = “Bu hesapla giriş geçici olarak durduruldu”
kit-desk-paused-answer = Birkaç deneme yanlıştı ve bir deneme daha hesabı kilitleyebilir. Başvuran kişinin kimliğini doğrulayın. Ardından portal sunucusunda “handover unlock” komutu ve kullanıcı adıyla girişi yeniden açın.
kit-desk-reference = Sayfada bir referans kodu görünüyor
kit-desk-reference-answer = Referans kodunu portalın günlüğünde ve denetim kaydında arayın. Ne olduğu orada yazar.
kit-desk-waiting = Yeni telefonda token var ama sayfa hâlâ bekliyor
kit-desk-waiting-answer = Başvuran kişi, uygulamada görünen kontrol kodunu o sayfaya girer.
kit-desk-not-me = “Giriş kodlarımla ilgili bir e-posta aldım ama ben bir şey yapmadım”
kit-desk-not-me-answer = Biri parolayı biliyor olabilir. Bunu bir güvenlik olayı olarak ele alın ve hesabı hemen engelleyin.
