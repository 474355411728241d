# Las palabras de las páginas del portal, en español. Los términos están en docs/glossary.md.

language-name = Español
languages = Idiomas
product = Trasladar mi token
skip = Ir al contenido
help-link = Ayuda
person = Traslado del token de
person-first = Configuración del primer teléfono de
person-app = Configuración de la aplicación para
person-number = Cambio del número de teléfono de
person-done = Sesión iniciada como
person-begun = Iniciado a las { $time } desde la dirección { $address }
person-other = Se ha iniciado otra sesión con esta cuenta a las { $time } desde la dirección { $address }. Si no ha sido usted, informe al soporte de TI antes de continuar.
finish = Finalizar
stop = Cancelar y cerrar sesión
progress = Paso { $count-now } de { $count-all }
progress-open = Paso { $count-now }
track-sign-in = Inicio
track-passcode = Confirmar
track-scan = Escanear
track-done = Listo
track-sms-number = Número nuevo
track-sms-confirm = Comprobar
track-sms-code = Código
title-wrong = Error: { $title }
copy = Copiar
copied = Copiado
check-now = Comprobar ahora
quoted = El servidor de inicio de sesión indica:
reference = Si consulta al soporte informático sobre esto, indique la referencia { $reference }.
back-to-start = Volver al inicio
support-link = Contactar con el soporte informático
support-phone = Teléfono
support-email = Correo electrónico
support-url = Página web
support-hours = Horario
problem-heading = Falta algo o hay un error
card-heading = Consulte al soporte informático
card-lead = Facilite estos datos. No contienen ninguna contraseña ni ningún código.
card-reference = Referencia
card-time = Hora
card-step = Paso
card-reason = Qué ha pasado
card-copy = Copiar estos datos
card-mail = Escribir un correo
tries-left =
    { $count ->
        [one] Este es su último intento; después tendrá que volver a iniciar sesión.
       *[other] Le quedan { $count } intentos.
    }
demo-banner = Esto es una demostración. No afecta a ninguna cuenta real.
demo-phones = Abrir los teléfonos de la demostración
demo-phone = Abrir los teléfonos de { $userid }
insecure-banner = Esta página no está cifrada. Otras personas de su red podrían ver lo que escribe.

## Inicio

start-heading = Traslade su token a un teléfono nuevo
start-heading-first = Configure la aplicación en su primer teléfono
start-heading-app = Configure la aplicación en su teléfono
start-ready = Antes de empezar
start-lead = Necesita el teléfono antiguo, el teléfono nuevo y unos dos minutos.
start-lead-first = Necesita su teléfono y unos dos minutos.
start-ready-install = Instale la aplicación { $app } en su teléfono nuevo
start-ready-install-first = Instale la aplicación { $app } en su teléfono
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Escanear un código para instalarla
start-store-ios-qr = Código QR que lleva a la aplicación en App Store
start-store-android-qr = Código QR que lleva a la aplicación en Google Play
start-ready-here = ¿Está leyendo esto en su teléfono nuevo?
start-ready-here-first = ¿Está leyendo esto en ese teléfono?
start-ready-here-how = Un teléfono no puede escanear su propia pantalla. Abra esta página en un ordenador:
start-ready-here-else = ¿No tiene ordenador? Continúe aquí y, en lugar de escanear, copie la clave de configuración en la aplicación.
start-where = ¿Dónde está leyendo esto?
start-where-new = En mi teléfono nuevo
start-where-scan = O escanee este código QR con su teléfono antiguo para abrir allí esta página.
start-where-alt = Código QR que lleva a esta página
start-where-old = En mi teléfono antiguo
start-where-old-how = Continúe aquí. Después, su teléfono nuevo escaneará el código QR de esta pantalla.
start-question = ¿Cuál de estas situaciones es la suya?
start-app = Tengo mi teléfono antiguo, con la aplicación
start-app-detail = La aplicación muestra códigos o me pide que apruebe.
start-sms = Recibo los códigos de acceso por SMS
start-sms-detail = Tengo un teléfono nuevo o un número nuevo.
start-first = Este es mi primer teléfono
start-first-detail = Todavía no tengo códigos de acceso.
start-other = Ya recibo códigos de acceso
start-other-app = Ver las demás opciones
start-lost = Ya no tengo mi teléfono antiguo
start-lost-detail = Está perdido, roto o borrado, o ya no es mío.
start-under-way = Ya ha empezado a trasladar su token en este navegador.
start-under-way-first = Ya ha empezado a configurar su teléfono en este navegador.
start-under-way-app = Ya ha empezado a configurar la aplicación en este navegador.
start-under-way-number = Ya ha empezado a cambiar su número en este navegador.
start-continue = Continuar donde estaba

stopped-heading = Ha cancelado el proceso
stopped-advice = Si esta página no le indicó que su teléfono nuevo está listo, no se ha cambiado nada y su teléfono antiguo sigue funcionando.
stopped-advice-first = Si esta página no le indicó que su teléfono está listo, no se ha cambiado nada.
stopped-advice-app = ¿Ha visto que su teléfono está listo? Entonces ya ha terminado. Si no, no se ha cambiado nada: sus códigos de inicio de sesión siguen llegando por SMS.
stopped-advice-number = Si esta página no le indicó que su número ha cambiado, no se ha cambiado nada y los códigos de acceso siguen llegando a su número antiguo.
over-heading = Ya no tiene la sesión iniciada aquí
over-advice = Lo que estaba en curso en este navegador se canceló o ha terminado. Si esta página no le indicó que todo está hecho, empiece de nuevo.
no-cookie-heading = No ha iniciado sesión aquí
no-cookie-advice = Si acaba de iniciar sesión, su navegador no ha guardado la cookie de esta página. Permita las cookies de esta página o ábrala en una ventana propia. Si ha cerrado la sesión, empiece de nuevo.
no-cookie-window = Abrir esta página en una ventana propia

## Iniciar sesión

sign-in-heading = Inicie sesión
sign-in-lead = Use el nombre y la contraseña con los que inicia sesión en el trabajo.
sign-in-userid = Nombre de usuario
sign-in-userid-hint = Por ejemplo: jsmith, CORP\jsmith o jsmith@example.org.
sign-in-userid-locked = Este es el nombre con el que ha iniciado sesión en su organización. Solo se puede cambiar allí.
sign-in-userid-problem = Escriba su nombre de usuario: letras, cifras, espacios y . _ - @ ' + $ #, con su dominio si usa uno. Si lo ha pegado, tecléelo.
sign-in-userid-other = Aquí solo se puede usar el nombre con el que ha iniciado sesión en su organización. Ya está en el campo.
sign-in-password = Contraseña o PIN
sign-in-password-show = Mostrar la contraseña
sign-in-password-hide = Ocultar la contraseña
sign-in-password-empty = Escriba su contraseña.
sign-in-password-problem = Escriba su contraseña. Puede tener 256 caracteres como máximo y ningún salto de línea.
sign-in-button = Iniciar sesión
sign-in-busy = Iniciando sesión…
sign-in-next = Después confirmará su identidad con el teléfono antiguo.
sign-in-next-first = Después es posible que se le pida un código que llega por SMS o por correo electrónico. Luego escaneará un código QR con su teléfono.
sign-in-next-app = Después escribirá el código de inicio de sesión que llega por SMS. Luego configurará la aplicación.
sign-in-next-number = Después escribirá un código de acceso enviado a su número antiguo y luego indicará el nuevo.
sign-in-lost = Ya no tengo mi teléfono antiguo
sign-in-lost-first = Contactar con el soporte informático
sign-in-lost-number = Mi número antiguo ya no recibe mensajes
sign-in-refused-heading = No se ha podido iniciar sesión
sign-in-refused-advice = Compruebe su nombre de usuario y que Bloq Mayús no esté activado.
sign-in-refused-last = Le queda un intento; después tendrá que esperar.
sign-in-refused-locked = Si el nombre y la contraseña son correctos, es posible que su cuenta esté bloqueada: consulte al soporte informático.
sign-in-other-heading = Ya hay un traslado en curso en este navegador
sign-in-other-advice = Corresponde a otro nombre de usuario. Continúe con él o cancélelo antes de iniciar sesión con otro nombre.

ended-expired-heading = Su sesión ha terminado
ended-expired-advice = Por su seguridad, termina tras unos minutos de inactividad. Si esta página le indicó que su teléfono nuevo está listo, ya ha terminado. Si no, vuelva a iniciar sesión: su teléfono antiguo sigue funcionando.
ended-expired-advice-first = Por su seguridad, termina tras unos minutos de inactividad. Si esta página le indicó que su teléfono está listo, ya ha terminado. Si no, vuelva a iniciar sesión.
ended-expired-advice-number = Por su seguridad, termina tras unos minutos de inactividad. Si esta página le indicó que su número ha cambiado, ya ha terminado. Si no, vuelva a iniciar sesión: los códigos de acceso siguen llegando a su número antiguo.
ended-refused-heading = No se ha iniciado sesión
ended-refused-advice = La solicitud no se aprobó a tiempo en su teléfono antiguo, o el nombre de usuario o la contraseña no eran correctos. Inicie sesión para intentarlo de nuevo.
ended-refused-advice-first = El nombre de usuario o la contraseña no eran correctos, o el inicio de sesión tardó demasiado. Inicie sesión para intentarlo de nuevo.
ended-refused-advice-number = El nombre de usuario o la contraseña no eran correctos, o el inicio de sesión tardó demasiado. Inicie sesión para intentarlo de nuevo.
ended-failed-heading = No se ha podido iniciar sesión
ended-failed-advice = El servidor de inicio de sesión no ha respondido como debería. Vuelva a intentarlo dentro de un minuto.
ended-passcodes-heading = Demasiados códigos de acceso
ended-passcodes-advice = Vuelva a iniciar sesión. Espere después a que su teléfono antiguo muestre un código nuevo y escríbalo.
ended-passcodes-advice-first = Vuelva a iniciar sesión. Escriba después el código del mensaje más reciente.
ended-passcodes-advice-number = Vuelva a iniciar sesión. Escriba después el código de acceso del SMS más reciente.
ended-check-codes-heading = Demasiados códigos de comprobación
ended-check-codes-advice = Vuelva a iniciar sesión para obtener un código QR nuevo.
ended-numbers-heading = Su número de teléfono no se ha cambiado
ended-numbers-advice = Se han rechazado varios intentos. Inicie sesión para empezar de nuevo o consulte al soporte informático.
ended-upstream-heading = El servidor de inicio de sesión ha cerrado su sesión
ended-upstream-advice = Ya no le reconoce, quizá porque ha pasado un tiempo. Vuelva a iniciar sesión para obtener un código QR nuevo.

## Aprobar

approve-heading = Mire su teléfono antiguo
approve-heading-first = Iniciando su sesión
approve-heading-number = Iniciando su sesión
approve-lead = Si le pide que apruebe un inicio de sesión, apruébelo. Esta página continúa sola.
approve-lead-first = El servidor de inicio de sesión todavía no ha respondido. Esta página continúa sola.
approve-lead-number = El servidor de inicio de sesión todavía no ha respondido. Esta página continúa sola.
approve-waiting = Esperando a su teléfono antiguo…
approve-waiting-first = Esperando al servidor de inicio de sesión…
approve-waiting-number = Esperando al servidor de inicio de sesión…
approve-found = Aprobado. Un momento…
approve-found-first = Ha iniciado sesión. Un momento…
approve-found-number = Ha iniciado sesión. Un momento…
approve-only-you = Apruebe solo lo que acaba de iniciar usted.
approve-rival = Se acaba de rechazar un segundo inicio de sesión en esta cuenta. Si no ha sido usted, no apruebe nada e informe al soporte de TI.
approve-slow = Si no aparece nada en su teléfono antiguo, puede que el servidor de inicio de sesión vaya lento.
approve-trouble = No pasa nada en mi teléfono antiguo
approve-trouble-open = Abra la aplicación de autenticación en su teléfono antiguo y busque allí una solicitud.
approve-trouble-network = Compruebe que su teléfono antiguo tiene conexión a internet.
approve-trouble-again = Si pasan dos minutos sin ninguna solicitud, podrá intentarlo de nuevo en esta página.

## Código de acceso

passcode-heading = Escriba su código de acceso actual
passcode-heading-first = Escriba el código que se le ha enviado
passcode-heading-number = Escriba el código de acceso enviado a su número antiguo
passcode-lead = Mire su teléfono antiguo: abra allí la aplicación de autenticación o el último SMS con un código de acceso.
passcode-lead-first = Llega por SMS o por correo electrónico, al número o a la dirección que su organización tiene de usted.
passcode-lead-app = Llega por SMS. Vale el mensaje más reciente.
passcode-lead-number = Se ha enviado a su número antiguo: mire allí el SMS más reciente.
passcode-label = Código de acceso
passcode-hint = Normalmente 6 cifras. Los espacios no importan.
passcode-problem = Escriba el código de acceso de su teléfono antiguo: de 4 a 16 cifras o letras.
passcode-problem-first = Escriba el código del mensaje: de 4 a 16 cifras o letras.
passcode-problem-number = Escriba el código de acceso del SMS: de 4 a 16 cifras o letras.
passcode-button = Continuar
passcode-busy = Comprobando…
passcode-refused-heading = Ese código de acceso no se ha aceptado
passcode-refused-advice = Cada código de acceso sirve una sola vez y durante poco tiempo. Espere a que su teléfono antiguo muestre uno nuevo y escríbalo.
passcode-refused-advice-first = Cada código sirve una sola vez y durante poco tiempo. Escriba el del mensaje más reciente, o cancele y vuelva a iniciar sesión para recibir otro.
passcode-refused-advice-number = Cada código de acceso sirve una sola vez y durante poco tiempo. Escriba el del mensaje más reciente, o cancele y vuelva a iniciar sesión para recibir otro.
passcode-clock = El reloj de su teléfono antiguo debería marcar ahora { $time }; si no es así, active la hora automática.
passcode-after-fault = Use un código de acceso nuevo: puede que el último ya se haya usado.
passcode-trouble = Mi código de acceso no se acepta o no tengo ninguno
passcode-trouble-account = En la aplicación, use el código que corresponde a su cuenta de trabajo.
passcode-trouble-name = En algunos teléfonos la aplicación tiene su nombre anterior, «SecurEnvoy Soft Token».
passcode-trouble-copied = Use la aplicación de su teléfono antiguo. Es posible que una copia de seguridad o una transferencia de datos la haya copiado al nuevo, pero los códigos de esa copia no se aceptan.
passcode-trouble-fob = Si tiene un llavero que genera códigos, o la aplicación en un portátil, escriba el código que muestra.
passcode-trouble-text = Si recibe los códigos de acceso por SMS, vale el mensaje más reciente. Puede tardar un minuto en llegar.
passcode-trouble-text-first = Vale el mensaje más reciente. Puede tardar un minuto en llegar, y un correo puede estar en la carpeta de no deseados. Si no llega ninguno, pregunte al soporte informático si tiene el número o la dirección correctos.
passcode-trouble-text-number = Vale el mensaje más reciente. Puede tardar un minuto en llegar.
passcode-trouble-voice = Si en su lugar suena el teléfono, conteste y escriba el código que oye.
passcode-trouble-several = Si un mensaje contiene varios códigos, use cada uno una vez, en orden. Un código para todo el día vale hasta que llega el siguiente.
passcode-trouble-clock = Active la hora automática en su teléfono antiguo. Si el reloj va mal, los códigos también.

## Escanear

scan-heading = Escanee este código con su teléfono nuevo
scan-heading-first = Escanee este código con su teléfono
scan-phone-heading = Configure la aplicación en este teléfono
scan-lead = Su teléfono antiguo funciona hasta que el nuevo quede registrado. A partir de ese momento solo funciona el nuevo: los códigos del antiguo ya no se aceptan.
scan-lead-first = En cuanto su teléfono quede registrado, iniciará sesión con los códigos que muestra su aplicación.
scan-picture = Código QR
scan-qr-alt = Código QR para escanear con la aplicación de autenticación de su teléfono nuevo
scan-qr-alt-first = Código QR para escanear con la aplicación de autenticación de su teléfono
scan-no-qr = No se puede mostrar el código QR. Use la clave de configuración en su lugar.
scan-not-printed = El código QR y la clave de configuración no se imprimen, porque son secretos.
scan-cannot = ¿No puede escanear o lee esto en su teléfono nuevo?
scan-app-link = ¿Está en su teléfono nuevo? Abra la aplicación
scan-app-link-first = ¿Está ahora en ese teléfono? Abra la aplicación
scan-setup-key = Un teléfono no puede escanear su propia pantalla. En la aplicación de su teléfono nuevo, elija introducir una clave a mano y escriba o pegue esta clave de configuración. No se la enseñe a nadie.
scan-setup-key-first = Un teléfono no puede escanear su propia pantalla. En la aplicación, elija introducir una clave a mano y escriba o pegue esta clave de configuración. No se la enseñe a nadie.
scan-steps = En su teléfono nuevo
scan-steps-first = En su teléfono
scan-step-app = Abra la aplicación { $app }.
scan-step-add = Añada un token nuevo y, si la aplicación se lo pide, permítale usar la cámara.
scan-step-point = Apunte con la cámara al código QR.
scan-step-key = Elija introducir una clave a mano y escriba la clave de configuración que aparece aquí.
scan-phone-copy = Copie esta clave de configuración. No se la enseñe a nadie.
scan-phone-paste = En la aplicación { $app }, añada un token a mano y pegue la clave de configuración.
scan-phone-check = Vuelva aquí y escriba el código de comprobación que muestra la aplicación.
scan-phone-picture = ¿La aplicación está en otro teléfono? Mostrar el código QR
scan-waiting = Esperando a su teléfono nuevo…
scan-waiting-first = Esperando a su teléfono…
scan-found = Teléfono encontrado. Un momento…
scan-reloads =
    { $count ->
        [one] Esta página vuelve a comprobarlo cada segundo.
       *[other] Esta página vuelve a comprobarlo cada { $count } segundos.
    }
scan-stay = No actualizar mientras escribo
scan-go-on = Volver a actualizar automáticamente
scan-check-code = ¿Su teléfono nuevo muestra un código de comprobación?
scan-check-code-label = Código de comprobación
scan-check-code-hint = La aplicación muestra uno cuando no puede avisar por sí misma: sin conexión o después de escribir la clave de configuración. Si no, deje este campo vacío.
scan-check-code-problem = Escriba el código de comprobación que muestra su teléfono nuevo: de 4 a 32 letras y cifras.
scan-check-code-problem-first = Escriba el código de comprobación que muestra su teléfono: de 4 a 32 letras y cifras.
scan-check-code-button = Enviar el código de comprobación
scan-check-code-busy = Enviando…
scan-check-code-refused-heading = Ese código de comprobación no se ha aceptado
scan-check-code-refused-advice = Compárelo con el de su teléfono nuevo y vuelva a escribirlo.
scan-check-code-refused-advice-first = Compárelo con el de su teléfono y vuelva a escribirlo.
scan-trouble = No funciona
scan-trouble-camera = Si la aplicación no ve ningún código: amplíe esta ventana, suba el brillo de la pantalla, aleje un poco el teléfono y compruebe que la aplicación puede usar la cámara.
scan-trouble-page = Si se abre una página web o no se abre nada: escanee con la aplicación de autenticación, no con la cámara del teléfono.
scan-trouble-network = Si la aplicación ha leído el código y esta página no avanza: conecte su teléfono nuevo a internet o escriba el código de comprobación que muestra.
scan-trouble-network-first = Si la aplicación ha leído el código y esta página no avanza: conecte su teléfono a internet o escriba el código de comprobación que muestra.
scan-trouble-key = Si la cámara no funciona en absoluto: escriba la clave de configuración en su lugar.
scan-trouble-again = Si nada de esto ayuda: cancele y vuelva a iniciar sesión para obtener un código nuevo. Su teléfono antiguo sigue funcionando.
scan-trouble-again-first = Si nada de esto ayuda: cancele y vuelva a iniciar sesión para obtener un código nuevo.

## Espera

waiting-left =
    { $count ->
        [one] Queda un minuto.
       *[other] Quedan unos { $count } minutos.
    }
waiting-ends =
    { $count ->
        [one] Por su seguridad, esto termina dentro de un minuto aproximadamente.
       *[other] Por su seguridad, esto termina dentro de { $count } minutos.
    }
waiting-more = Necesito más tiempo
waiting-slow = El servidor de inicio de sesión tarda en responder. Seguimos consultándolo; no tiene que hacer nada.
waiting-offline = Su ordenador no tiene conexión. Esta página continuará sola en cuanto la recupere.
waiting-fault = La última comprobación no ha funcionado. Se volverá a intentar automáticamente.

waiting-away = El servidor de inicio de sesión no está disponible en este momento. Seguimos consultándolo; no tiene que hacer nada.
upstream-ask = Si tarda mucho, consulte al soporte informático: { $contacts }.
upstream-ask-help-desk = Si tarda mucho, consulte a su soporte informático habitual.
upstream-well-heading = Ya puede continuar
upstream-well-advice = El servidor de inicio de sesión vuelve a aceptar solicitudes. Si había escrito una contraseña o un código, escríbalo otra vez.

## Listo

done-heading = Su teléfono nuevo está listo
done-heading-first = Su teléfono está listo
done-lead = Su token se ha trasladado. A partir de ahora, inicie sesión con los códigos de su teléfono nuevo.
done-lead-first = La aplicación de su teléfono está configurada. A partir de ahora, inicie sesión con los códigos que muestra.
done-took =
    { $count-minutes ->
        [0] Ha tardado { $count-seconds } s.
       *[other] Ha tardado { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = A partir de ahora, inicie sesión con los códigos que muestra la aplicación, no con los SMS.
done-test = Pruébelo ahora
done-test-how = Antes de guardar el teléfono antiguo, inicie sesión en algún servicio del trabajo con el nuevo.
done-test-how-first = Inicie sesión en algún servicio del trabajo con un código de la aplicación.
done-test-link = Pruébelo: iniciar sesión en { $name }
done-old = Elimine el token de su teléfono antiguo
done-old-dead = Si su teléfono antiguo todavía muestra un token, este ya no funciona. Para eliminarlo:
done-old-arrow = Pulse la flecha situada junto al token de su cuenta de trabajo.
done-old-delete = Elija «Delete Code».
done-not-you = ¿No ha sido usted o no funciona su teléfono nuevo?

closed-heading = Ha cerrado sesión
closed-moved = Su token está en su teléfono nuevo.
closed-moved-first = Su token está en su teléfono.
closed-moved-number = Sus códigos de acceso llegan a su número nuevo.
closed-lead = Ya puede cerrar esta ventana.

## SMS

sms-heading = Recibe los códigos de acceso por SMS
sms-lead = Lo que tiene que hacer depende de lo que haya cambiado.
sms-same = Tengo un teléfono nuevo con el mismo número
sms-same-how = No tiene que hacer nada. Los códigos de acceso llegan a su número, sea cual sea el teléfono.
sms-number = Tengo un número nuevo
sms-number-how = Cámbielo mientras su número antiguo siga recibiendo mensajes:
sms-change-how = Inicie sesión con un código de acceso enviado a su número antiguo y luego indique el nuevo. Se tarda unos dos minutos.
sms-change-button = Cambiar mi número
sms-step-open = Abra la página de registro de su organización y vuelva aquí para el siguiente paso.
sms-step-open-link = Abrir la página de registro (en una pestaña nueva)
sms-step-find = Abra la página de registro de su organización. La encontrará como «Manage My Token» donde inicia sesión en el trabajo.
sms-step-sign-in = Inicie sesión como siempre, con el código de acceso enviado a su número antiguo.
sms-step-choose = Elija «Send My Passcode Via SMS», escriba su número nuevo y siga las instrucciones.
sms-step-done = A partir de ese momento, los códigos de acceso llegan a su número nuevo.
sms-app = Prefiero usar la aplicación
sms-app-how = Inicie sesión aquí con un código de acceso recibido por SMS y configure la aplicación en su teléfono.
sms-app-button = Configurar la aplicación
sms-lost = Mi número antiguo ya no recibe mensajes
sms-number-heading = Su nuevo número de teléfono
sms-number-lead = ¿Adónde enviamos sus códigos de acceso?
sms-region = País
sms-region-choose = Elija un país
sms-region-problem = Elija un país de la lista.
sms-number-label = Número de móvil
sms-number-hint = Como se escribe en su país, o con + y el prefijo internacional. Los espacios no importan.
sms-number-button = Continuar
sms-number-next = Todavía no cambia nada. Antes verá el número una vez más.
sms-number-characters = Escriba el número solo con cifras; únicamente puede llevar un + delante.
sms-number-short = Este número es demasiado corto. Escríbalo completo, con su prefijo.
sms-number-long = Este número es demasiado largo. Compruebe que no haya cifras repetidas por error.
sms-number-elsewhere = Este número no corresponde al país elegido ({ $region }). Elija el país del número o corrija el número.
sms-number-not-served = Aquí no se envían códigos de acceso a números de ese país ({ $region }). Escriba un número de un país de la lista.
sms-number-unknown = Este número no existe en el país elegido. Compruebe las cifras.
sms-number-premium = Los códigos de acceso no se envían a números con tarifa especial. Escriba su propio número de móvil.
sms-number-no-texts = Este número no puede recibir SMS. Escriba un número de móvil.
sms-number-same = Sus códigos de acceso ya llegan a este número. Escriba otro o déjelo así.
sms-number-refused-heading = Ese número no se ha aceptado
sms-number-refused-advice = Sus códigos de acceso siguen llegando a su número antiguo. Compruebe el nuevo y vuelva a escribirlo.
sms-confirm-heading = ¿Es este su número nuevo?
sms-confirm-lead = Sus códigos de acceso llegarán a este número:
sms-confirm-why = Compruebe todas las cifras. Con un número equivocado ya no podría iniciar sesión.
sms-confirm-button = Sí, enviar ahí mis códigos de acceso
sms-confirm-busy = Cambiando…
sms-confirm-other = No, corregirlo
sms-code-heading = Escriba el código recibido en su número nuevo
sms-code-lead = Se ha enviado un SMS con un código al número
sms-code-label = Código
sms-code-problem = Escriba el código del SMS: de 4 a 16 cifras o letras.
sms-code-until = Su número solo cambiará cuando se haya aceptado este código.
sms-code-other = No llega ningún SMS: usar otro número
sms-code-refused-heading = Ese código no se ha aceptado
sms-code-refused-advice = Use el SMS más reciente recibido en su número nuevo y escriba su código.
sms-done-heading = Su número ha cambiado
sms-done-lead = Sus códigos de acceso llegan ahora a su número terminado en { $digits }.
sms-done-test = Inicie sesión en algún servicio del trabajo. El código de acceso debe llegar a su número nuevo.
sms-done-old = Su número antiguo
sms-done-old-how = A partir de ahora ya no recibe códigos de acceso.
sms-done-not-you = ¿No ha sido usted o no llega ningún SMS?

## Teléfono perdido

lost-heading = Contacte con su soporte informático
lost-lead = Sin el teléfono antiguo no puede demostrar aquí su identidad. Su soporte informático puede ayudarle; esta página no.
lost-lead-first = Esta página no puede ayudarle más. Su soporte informático sí.
lost-reset = Solicitar el restablecimiento de mi token
lost-contact = Soporte informático
lost-no-contact = Consulte a su soporte informático habitual.
lost-ready = Tenga preparado lo siguiente
lost-ready-userid = su nombre de usuario
lost-ready-identity = algo que acredite su identidad, como su tarjeta de empleado
lost-ready-phone = su teléfono nuevo
lost-ready-phone-first = su teléfono
lost-ready-phone-number = su teléfono
lost-stolen = Si le han robado el teléfono, avise enseguida, aunque todavía no tenga uno nuevo.

## Ayuda

help-heading = Ayuda
help-lead = Cómo trasladar su token y dónde encontrar lo que necesita.
help-app = Tiene los dos teléfonos
help-app-sign-in = Inicie sesión aquí con su nombre de usuario y su contraseña.
help-app-passcode = Escriba el código de acceso que muestra la aplicación de su teléfono antiguo o apruebe allí la solicitud.
help-app-scan = Escanee el código QR con la aplicación { $app } de su teléfono nuevo.
help-app-done = Espere a que esta página le indique que su teléfono nuevo está listo. Después elimine el token antiguo con «Delete Code».
help-first-how = Inicie sesión con su nombre de usuario y su contraseña. Si llega un código por SMS o por correo electrónico, escríbalo. Después escanee el código QR con la aplicación de su teléfono.
help-address = Dónde está la dirección de esta página en su teléfono antiguo
help-address-how = En la aplicación de autenticación, pulse la flecha a la derecha de su token y elija «View Details». El recuadro inferior contiene la dirección de la página de registro de su organización.
help-address-blank = El recuadro puede estar vacío si su organización no usa solicitudes de aprobación. En ese caso, busque «Manage My Token» donde inicia sesión en el trabajo.
help-texts = Recibe los códigos de acceso por SMS
help-texts-how = Si conserva el mismo número, no tiene que hacer nada. Un número nuevo hay que registrarlo.
help-texts-link = Códigos de acceso por SMS
help-copied = La aplicación ya está en su teléfono nuevo
help-fob = Tiene un llavero que genera códigos, o la aplicación en un portátil
help-fob-how = Inicie sesión aquí y escriba el código que muestra. Luego escanee el código QR con la aplicación de su teléfono.
help-lost = Ya no tiene su teléfono antiguo
help-lost-how = En ese caso solo puede ayudarle el soporte informático de su organización; el fabricante de la aplicación no puede.
help-old = Su teléfono antiguo todavía muestra un token
help-old-how = Ese token deja de funcionar en cuanto su teléfono nuevo está listo. Elimínelo con «Delete Code» en la aplicación.
help-refused = Se rechaza su código de acceso
help-refused-how = Un código de acceso sirve una sola vez. Espere al siguiente y active la hora automática en su teléfono.

## Errores

error-heading = Algo ha salido mal
error-not-found-heading = Esta página no existe
error-not-found-advice = Puede que la dirección esté mal escrita o ya no sea válida.
error-not-found-way-on = Ir al inicio
error-malformed-heading = No se ha podido entender la solicitud
error-malformed-advice = Empiece desde la primera página y use sus botones.
error-malformed-way-on = Ir al inicio
error-not-ours-heading = Ese formulario no procede de esta página
error-not-ours-advice = Por su seguridad, no se ha enviado. Si ha llegado aquí desde un enlace u otro sitio web, empiece desde la primera página.
error-not-ours-way-on = Ir al inicio
error-origin-hidden-heading = Su navegador oculta de dónde viene este formulario
error-origin-hidden-advice = Por su seguridad, no se ha enviado. Abra esta página en otro navegador o desactive el modo Internet Explorer. Si este mensaje aparece de nuevo, contacte con el soporte informático: es posible que un dispositivo de la red elimine lo que dice el navegador.
error-origin-hidden-way-on = Ir al inicio
error-too-many-cookies-heading = Su navegador ha enviado demasiadas cookies
error-too-many-cookies-advice = Proceden de otros sitios web de su organización. Borre las cookies de esos sitios o abra esta página en una ventana privada. Si este mensaje aparece de nuevo, contacte con el soporte informático.
error-too-many-cookies-way-on = Ir al inicio
error-two-cookies-heading = Su navegador ha enviado dos cookies para esta página
error-two-cookies-advice = Vuelva a cargar esta página. Si este mensaje aparece de nuevo, cierre todas las ventanas del navegador o use una ventana privada, e informe al soporte de TI. Es posible que una de las dos proceda de otro sitio web de su organización.
error-two-cookies-way-on = Ir al inicio
error-sign-on-heading = El inicio de sesión de su organización no ha transmitido ningún nombre de usuario
error-sign-on-advice = Lo que indica sobre usted no se puede usar aquí, así que no se ha enviado nada. Avise al soporte informático.
error-sign-on-way-on = Ir al inicio
error-limited-heading = Demasiados intentos
error-limited-advice =
    { $count ->
        [one] Por la seguridad de esta cuenta, espere un minuto antes de volver a intentarlo.
       *[other] Por la seguridad de esta cuenta, espere { $count } minutos antes de volver a intentarlo.
    }
error-limited-counts = Cuentan las contraseñas rechazadas y los inicios de sesión que nadie aprobó en el teléfono antiguo.
error-limited-way-on = Ir al inicio
error-address-limited-heading = Demasiados inicios de sesión rechazados desde su red
error-address-limited-advice =
    El límite es de su dirección de red, no de su cuenta: desde allí se rechazaron varios inicios de sesión, quizá de compañeros. { $count ->
        [one] Espere un minuto y vuelva a intentarlo.
       *[other] Espere { $count } minutos y vuelva a intentarlo.
    }
error-address-limited-way-on = Ir al inicio
error-stopped-heading = El inicio de sesión está en pausa para esta cuenta
error-stopped-advice = Ha habido varios intentos incorrectos seguidos. Uno más podría bloquear la cuenta, así que esta página no envía ninguno hasta que el soporte de TI lo permita. Su teléfono antiguo sigue funcionando.
error-stopped-way-on = Consultar al soporte de TI
error-under-way-heading = Hay otro inicio de sesión en espera
error-under-way-advice = Alguien ya está iniciando sesión en esta cuenta y espera la respuesta del teléfono antiguo. Si es usted, continúe allí o vuelva a intentarlo en dos minutos. Si no es usted, rechace la solicitud en el teléfono antiguo e informe al soporte de TI.
error-under-way-way-on = Volver a intentarlo
error-stale-heading = Este formulario ya se había enviado
error-stale-advice = Lo que ha escrito no se ha vuelto a enviar.
error-stale-way-on = Continuar
error-busy-heading = Su última solicitud todavía se está procesando
error-busy-advice = Espere un momento y continúe.
error-busy-way-on = Continuar
error-unreachable-heading = No se puede conectar con el servidor de inicio de sesión
error-unreachable-advice = No se ha cambiado nada; su teléfono antiguo sigue funcionando. Vuelva a intentarlo dentro de unos minutos.
error-unreachable-advice-first = No se ha cambiado nada. Vuelva a intentarlo dentro de unos minutos.
error-unreachable-advice-number = No se ha cambiado nada. Vuelva a intentarlo dentro de unos minutos.
error-unreachable-way-on = Volver a intentarlo
error-away-heading = El servidor de inicio de sesión no está disponible en este momento
error-away-advice = No se ha cambiado nada; su teléfono antiguo sigue funcionando. Esta página lo comprueba sola y le avisará cuando pueda continuar.
error-away-advice-first = No se ha cambiado nada. Esta página lo comprueba sola y le avisará cuando pueda continuar.
error-away-advice-number = No se ha cambiado nada. Esta página lo comprueba sola y le avisará cuando pueda continuar.
error-away-way-on = Volver a intentarlo
error-timed-out-heading = El servidor de inicio de sesión no ha respondido a tiempo
error-timed-out-advice = No sabemos si ha recibido su solicitud. Vuelva a intentarlo dentro de un minuto.
error-timed-out-way-on = Volver a intentarlo
error-reported-heading = El servidor de inicio de sesión informa de un problema
error-reported-advice = Vuelva a intentarlo. Si el problema continúa, consulte al soporte informático.
error-reported-way-on = Volver a intentarlo
error-not-understood-heading = El servidor de inicio de sesión ha dado una respuesta inesperada
error-not-understood-advice = Vuelva a intentarlo dentro de unos minutos. Si el problema continúa, consulte al soporte informático.
error-not-understood-way-on = Volver a intentarlo
error-full-heading = Muchas personas están trasladando su token en este momento
error-full-advice = No se ha cambiado nada; su teléfono antiguo sigue funcionando. Esta página lo comprueba sola y le avisará cuando pueda continuar.
error-full-advice-first = No se ha cambiado nada. Esta página lo comprueba sola y le avisará cuando pueda continuar.
error-full-advice-number = No se ha cambiado nada. Esta página lo comprueba sola y le avisará cuando pueda continuar.
error-full-way-on = Volver a intentarlo
error-sessions-away-heading = Esta página hace una breve pausa
error-sessions-away-advice = No se ha perdido nada: dentro de unos segundos lo comprueba sola y le lleva adonde estaba.
error-sessions-away-way-on = Comprobar ahora
error-internal-heading = Algo ha salido mal en esta página
error-internal-advice = No es culpa suya. Vuelva a intentarlo; si el problema continúa, consulte al soporte informático.
error-internal-way-on = Volver a intentarlo

## El correo que avisa de un cambio

mail-token-moved-subject = Su token se ha trasladado a otro teléfono
mail-token-moved-subject-first = Su token se ha configurado en un teléfono
mail-token-moved-lead = El token de { $userid }, que le da los códigos de acceso para iniciar sesión, se ha trasladado a otro teléfono.
mail-token-moved-lead-first = Un token de { $userid }, que da códigos de acceso para iniciar sesión, se ha configurado en un teléfono.
mail-when = Cuándo: { $when }
mail-from = Desde la dirección de red: { $address }
mail-token-moved-you = Si ha sido usted, no tiene que hacer nada más. Los códigos de su teléfono antiguo ya no funcionan.
mail-token-moved-you-first = Si ha sido usted, no tiene que hacer nada más.
mail-number-changed-subject = Sus códigos de acceso se envían a otro número de teléfono
mail-number-changed-lead = El número de teléfono en el que { $userid } recibe los códigos de acceso para iniciar sesión se ha cambiado.
mail-number-changed-you = Si ha sido usted, no tiene que hacer nada más. Su número antiguo ya no recibe códigos de acceso.
mail-enrolment-started-subject = Se ha entregado un código QR para su token
mail-enrolment-started-lead = Alguien ha iniciado sesión como { $userid } y ha recibido un código QR. El teléfono que lo escanee obtiene el token de { $userid }, que da códigos de acceso para iniciar sesión.
mail-enrolment-started-you = Si ha sido usted, no tiene que hacer nada más.
mail-enrolment-unknown-subject = Su token puede estar en otro teléfono
mail-enrolment-unknown-lead = Alguien ha iniciado sesión como { $userid } y ha recibido un código QR. El teléfono que lo escanee obtiene el token de { $userid }, que da códigos de acceso para iniciar sesión. No sabemos si un teléfono lo ha escaneado.
mail-enrolment-unknown-you = Si ha sido usted, no tiene que hacer nada más. Si no terminó, puede volver a empezar en cualquier momento.
mail-not-you = Si no ha sido usted, es posible que alguien conozca su contraseña. Avise enseguida al soporte informático:
mail-contact-phone = Teléfono: { $phone }
mail-contact-email = Correo electrónico: { $email }
mail-contact-url = Página web: { $url }
mail-contact-hours = Horario: { $hours }

## La página de estado para el soporte informático

status-title = Traslado de tokens: estado
status-fine-heading = Funciona
status-fine-advice = SecEnrol responde y los usuarios avanzan.
status-quiet-heading = Todo está tranquilo
status-quiet-advice = Nadie ha iniciado sesión en la última hora, así que no se sabe nada de SecEnrol.
status-trouble-heading = SecEnrol no responde como debería
status-trouble-advice = En la última hora, muchas peticiones a SecEnrol se han quedado sin respuesta. El registro explica por qué.
status-unready-heading = El portal no está listo
status-unready-advice = Nadie puede continuar aquí hasta que se resuelva esto:
status-now = Ahora
status-under-way = Traslados en curso o recién terminados
status-unknown = desconocido
status-in-flight = Peticiones que esperan a SecEnrol
status-notices = Correos y llamadas por entregar
status-audit-lost = Líneas de auditoría perdidas
status-funnel = Las últimas 24 horas: hasta dónde llegan los usuarios
status-step = Paso
status-people = Personas
status-percent = Respecto al paso anterior
status-percent-of = { $percent } %
status-started = Han visto la página de inicio
status-signed-in = Contraseña aceptada
status-confirmed = Confirmado con el teléfono antiguo
status-done = Teléfono nuevo listo
status-given-up = Abandonados
status-given-up-count = Abandonados por el camino: { $count }
status-hours = Las últimas 24 horas, una por una
status-drawing = Barras para cada una de las últimas 24 horas: teléfonos listos, traslados abandonados y una marca donde SecEnrol no respondió. Las cifras están en la tabla siguiente.
status-table = Los mismos datos en una tabla
status-hour = Hora
status-ago =
    { $count ->
        [0] esta hora
        [one] hace 1 h
       *[other] hace { $count } h
    }
status-answered = SecEnrol ha respondido
status-failed = SecEnrol no ha respondido
status-at = Actualizado: { $at }.
status-follow = Recargar cada minuto
status-stay = Dejar de recargar
status-version = Handover { $version }.
