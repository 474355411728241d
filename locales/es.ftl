# Las palabras de las páginas del portal, en español. Los términos están en docs/glossary.md.

language-name = Español
languages = Idiomas
product = Transferir mi token
skip = Ir al contenido
help-link = Ayuda
person = Teléfono nuevo para
person-first = Configuración de la aplicación para
person-number = Número de teléfono nuevo para
person-done = Sesión iniciada como
person-begun = Inicio de sesión a las { $time } desde { $address }
person-other = Alguien también ha iniciado sesión en esta cuenta a las { $time } desde { $address }. Si no ha sido usted, contacte con el soporte informático antes de continuar.
person-other-here = Alguien también ha iniciado sesión en esta cuenta a las { $time } desde la misma dirección de red que usted. Si no ha sido usted, contacte con el soporte informático antes de continuar.
finish = Finalizar
stop = Cerrar sesión
progress = Paso { $count-now } de { $count-all }
progress-open = Paso { $count-now }
track-sign-in = Acceso
track-passcode = Confirmar
track-scan = Escanear
track-done = Listo
track-sms-number = Número nuevo
track-sms-confirm = Comprobar
track-sms-code = Código de inicio de sesión
title-wrong = Error: { $title }
copy = Copiar
copied = Copiado
check-now = Comprobar ahora
quoted = El servidor de inicio de sesión indica:
reference = Si contacta con el soporte informático, indique la referencia { $reference }.
back-to-start = Volver al inicio
support-link = Contactar con el soporte informático
support-phone = Teléfono
support-email = Correo electrónico
support-url = Página web
support-hours = Horario
problem-heading = Falta algo o hay un error
card-heading = Contactar con el soporte informático
card-lead = Facilite estos datos al soporte informático. No incluyen ninguna contraseña ni ningún código de inicio de sesión.
card-reference = Referencia
card-time = Hora
card-step = Paso
card-reason = Qué ha pasado
card-copy = Copiar los datos
card-mail = Escribir un correo
tries-left =
    { $count ->
        [one] Este es su último intento. Después tendrá que volver a iniciar sesión.
       *[other] Le quedan { $count } intentos.
    }
demo-banner = Esto es una demostración. No se usa ninguna cuenta real.
demo-phones = Abrir los teléfonos de la demostración
demo-phone = Abrir los teléfonos de { $userid }
insecure-banner = Esta página no está cifrada. Otras personas de su red podrían ver lo que escribe.

## Inicio

start-heading = Transfiera su token a un teléfono nuevo
start-heading-first = Configure la aplicación en su teléfono
start-ready = Antes de empezar
start-lead = Necesita los dos teléfonos durante unos 2 minutos.
start-lead-first = Necesita su teléfono durante unos 2 minutos.
start-ready-install = Instale { $app } en su teléfono nuevo
start-ready-install-first = Instale { $app } en su teléfono
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Escanear para instalar
start-store-ios-qr = Código QR que lleva a la aplicación en App Store
start-store-android-qr = Código QR que lleva a la aplicación en Google Play
start-ready-here = ¿Está leyendo esto en su teléfono nuevo?
start-ready-here-first = ¿Está leyendo esto en el teléfono que quiere configurar?
start-ready-here-how = Abra esta página en un ordenador:
start-ready-here-else = ¿No tiene ordenador? Continúe aquí con una clave de configuración.
start-where = ¿En qué dispositivo está leyendo esta página?
start-where-new = En mi teléfono nuevo
start-where-scan = O escanee este código QR con la cámara de su teléfono antiguo para abrir allí esta página.
start-where-alt = Código QR que lleva a esta página
start-where-old = En mi teléfono antiguo
start-where-old-how = Continúe aquí. Después escanee el código QR de esta pantalla con su teléfono nuevo.
start-question = ¿Cuál es su situación?
start-app = Todavía tengo mi teléfono antiguo, con la aplicación
start-app-detail = La aplicación muestra códigos o solicitudes de inicio de sesión.
start-sms = Recibo los códigos de inicio de sesión por SMS
start-sms-detail = Mi teléfono o mi número es nuevo.
start-first = Configuro la aplicación por primera vez
start-first-detail = Nunca he usado la aplicación.
start-other = Ya recibo códigos de inicio de sesión
start-other-app = Ver las demás opciones
start-lost = Ya no tengo mi teléfono antiguo
start-lost-detail = Perdido, robado, roto, formateado o regalado.
start-under-way = Ya ha empezado a cambiar a un teléfono nuevo en este navegador.
start-under-way-first = Ya ha empezado a configurar la aplicación en este navegador.
start-under-way-number = Ya ha empezado a cambiar su número en este navegador.
start-continue = Continuar
start-choices = Ver las demás opciones

stopped-heading = Ha cerrado sesión
stopped-advice = ¿Ha visto «Su teléfono nuevo está listo»? Entonces ya ha terminado. Si no, vuelva a iniciar sesión con su teléfono antiguo. Si no se aceptan los códigos de inicio de sesión de ese teléfono, use su teléfono nuevo.
stopped-advice-first = ¿Ha visto «Su teléfono está listo»? Entonces ya ha terminado. Si no, vuelva a iniciar sesión.
stopped-advice-app = ¿Ha visto «Su teléfono está listo»? Entonces ya ha terminado. Si no, vuelva a iniciar sesión. Si no llega ningún SMS, use el código de inicio de sesión que muestra la aplicación.
stopped-advice-number = ¿Ha visto «Se ha cambiado su número»? Entonces ya ha terminado. Si no, vuelva a iniciar sesión. Si no llega ningún código de inicio de sesión a su número antiguo, mire en el nuevo.
over-heading = Ya no tiene la sesión iniciada aquí
over-advice = Su sesión en este navegador ha terminado. Si no ha visto una página que indique que ya está todo hecho, empiece de nuevo.
no-cookie-heading = No tiene la sesión iniciada aquí
no-cookie-advice = Si acaba de iniciar sesión, su navegador no ha guardado la cookie de esta página. Permita las cookies de esta página o abra la página en una ventana propia. Si ha cerrado la sesión, empiece de nuevo.
no-cookie-window = Abrir esta página en una ventana propia

## Iniciar sesión

sign-in-heading = Inicie sesión
sign-in-lead = Use su nombre de usuario y su contraseña del trabajo.
sign-in-userid = Nombre de usuario
sign-in-userid-hint = Por ejemplo: jsmith, CORP\jsmith o jsmith@example.org.
sign-in-userid-locked = Ha iniciado sesión en su organización con este nombre de usuario.
sign-in-userid-problem = Escriba su nombre de usuario, con su dominio si usa uno. Puede contener letras, cifras, espacios y \ . _ - @ ' + $ #. Si ha pegado el nombre de usuario, tecléelo.
sign-in-userid-other = Solo puede usar el nombre de usuario con el que ha iniciado sesión en su organización. Lo hemos puesto en el campo.
sign-in-password = Contraseña o PIN
sign-in-password-show = Mostrar la contraseña
sign-in-password-hide = Ocultar la contraseña
sign-in-password-empty = Escriba su contraseña o su PIN.
sign-in-password-problem = Escriba su contraseña o su PIN: 256 caracteres como máximo, sin saltos de línea.
sign-in-button = Iniciar sesión
sign-in-busy = Iniciando sesión…
sign-in-next = Después necesitará su teléfono antiguo.
sign-in-next-first = Después es posible que reciba un código de inicio de sesión por SMS o por correo electrónico. Luego configurará la aplicación en su teléfono.
sign-in-next-app = Después escribirá el código de inicio de sesión recibido por SMS. Luego configurará la aplicación en su teléfono.
sign-in-next-number = Después escribirá un código de inicio de sesión que enviaremos a su número antiguo. Luego escribirá su número nuevo.
sign-in-lost = Ya no tengo mi teléfono antiguo
sign-in-lost-first = Contactar con el soporte informático
sign-in-lost-number = Mi número antiguo ya no recibe mensajes
sign-in-refused-heading = No se ha aceptado su nombre de usuario o su contraseña
sign-in-refused-advice = Compruebe su nombre de usuario y que Bloq Mayús no esté activado.
sign-in-refused-last = Por ahora, este es su último intento.
sign-in-refused-locked = Si no tiene duda de que su nombre de usuario y su contraseña son correctos, es posible que su cuenta esté bloqueada. Contacte con el soporte informático.
sign-in-other-heading = Ya se está usando otro nombre de usuario en este navegador
sign-in-other-advice = Continúe con ese nombre de usuario o cierre sesión antes de usar otro.

ended-expired-heading = Su sesión ha terminado
ended-expired-advice = Por su seguridad, las sesiones terminan al cabo de unos minutos. ¿Ha visto «Su teléfono nuevo está listo»? Entonces ya ha terminado. Si no, vuelva a iniciar sesión con su teléfono antiguo. Si no se aceptan los códigos de inicio de sesión de ese teléfono, use su teléfono nuevo.
ended-expired-advice-first = Por su seguridad, las sesiones terminan al cabo de unos minutos. ¿Ha visto «Su teléfono está listo»? Entonces ya ha terminado. Si no, vuelva a iniciar sesión.
ended-expired-advice-number = Por su seguridad, las sesiones terminan al cabo de unos minutos. ¿Ha visto «Se ha cambiado su número»? Entonces ya ha terminado. Si no, vuelva a iniciar sesión. Si no llega ningún código de inicio de sesión a su número antiguo, mire en el nuevo.
ended-refused-heading = No se ha iniciado sesión
ended-refused-advice = La solicitud de inicio de sesión no se aprobó a tiempo en su teléfono antiguo, o el nombre de usuario o la contraseña no eran correctos. Vuelva a iniciar sesión.
ended-refused-advice-first = El nombre de usuario o la contraseña no eran correctos, o el inicio de sesión tardó demasiado. Vuelva a iniciar sesión.
ended-refused-advice-number = El nombre de usuario o la contraseña no eran correctos, o el inicio de sesión tardó demasiado. Vuelva a iniciar sesión.
ended-failed-heading = No se ha podido iniciar sesión
ended-failed-advice = El servidor de inicio de sesión no ha respondido correctamente. Vuelva a intentarlo dentro de un minuto.
ended-passcodes-heading = Demasiados códigos de inicio de sesión incorrectos
ended-passcodes-advice = Vuelva a iniciar sesión. Después espere a que su teléfono antiguo muestre un código de inicio de sesión nuevo y escríbalo.
ended-passcodes-advice-first = Vuelva a iniciar sesión. Después escriba el código de inicio de sesión del mensaje más reciente.
ended-passcodes-advice-number = Vuelva a iniciar sesión. Después escriba el código de inicio de sesión del SMS más reciente.
ended-check-codes-heading = Demasiados códigos de comprobación incorrectos
ended-check-codes-advice = Vuelva a iniciar sesión para obtener un código QR nuevo.
ended-numbers-heading = Es posible que no se haya cambiado su número de teléfono
ended-numbers-advice = Han fallado varios intentos. Inicie sesión para empezar de nuevo o contacte con el soporte informático.
ended-upstream-heading = El servidor de inicio de sesión ha cerrado su sesión
ended-upstream-advice = Puede que haya pasado demasiado tiempo. Inicie sesión para empezar de nuevo.

## Aprobar

approve-heading = Mire su teléfono antiguo
approve-heading-first = Iniciando su sesión
approve-heading-number = Iniciando su sesión
approve-lead = Apruebe allí la solicitud de inicio de sesión, si recibe una. Después, esta página continuará automáticamente.
approve-lead-first = El servidor de inicio de sesión todavía no ha respondido. Esta página continuará automáticamente.
approve-lead-number = El servidor de inicio de sesión todavía no ha respondido. Esta página continuará automáticamente.
approve-waiting = Esperando a su teléfono antiguo…
approve-waiting-first = Esperando al servidor de inicio de sesión…
approve-waiting-number = Esperando al servidor de inicio de sesión…
approve-found = Ha aprobado la solicitud de inicio de sesión. Un momento…
approve-found-first = Ha iniciado sesión. Un momento…
approve-found-number = Ha iniciado sesión. Un momento…
approve-only-you = Apruebe solo los inicios de sesión que acabe de empezar usted.
approve-rival = Se acaba de rechazar un segundo inicio de sesión en esta cuenta. Si no ha sido usted, no apruebe ninguna solicitud de inicio de sesión y contacte con el soporte informático.
approve-slow = Si no aparece ninguna solicitud de inicio de sesión en su teléfono antiguo, es posible que el servidor de inicio de sesión vaya lento.
approve-trouble = No recibo solicitudes de inicio de sesión
approve-trouble-open = Abra la aplicación de autenticación en su teléfono antiguo y busque una solicitud de inicio de sesión.
approve-trouble-network = Compruebe que su teléfono antiguo tiene conexión a internet.
approve-trouble-again = Si en 2 minutos no llega ninguna solicitud de inicio de sesión, podrá volver a iniciar sesión.

## Código de inicio de sesión

passcode-heading = Escriba el código de inicio de sesión que muestra su teléfono antiguo
passcode-heading-first = Escriba el código de inicio de sesión que le hemos enviado
passcode-heading-number = Escriba el código de inicio de sesión enviado a su número antiguo
passcode-lead = Mire en la aplicación o en su SMS más reciente.
passcode-lead-first = Hemos enviado el código de inicio de sesión por SMS o por correo electrónico, al número o a la dirección que su organización tiene de usted.
passcode-lead-app = Mire su SMS más reciente.
passcode-lead-number = Mire su SMS más reciente.
passcode-label = Código de inicio de sesión
passcode-hint = Normalmente 6 cifras. Los espacios no importan.
passcode-problem = Escriba el código de inicio de sesión que muestra la aplicación o el SMS más reciente de su teléfono antiguo: de 4 a 16 cifras o letras.
passcode-problem-first = Escriba el código de inicio de sesión del mensaje: de 4 a 16 cifras o letras.
passcode-problem-number = Escriba el código de inicio de sesión del SMS: de 4 a 16 cifras o letras.
passcode-button = Continuar
passcode-busy = Comprobando…
passcode-refused-heading = No se ha aceptado ese código de inicio de sesión
passcode-refused-advice = La mayoría de los códigos de inicio de sesión sirven una sola vez y durante poco tiempo. Espere a que su teléfono antiguo muestre uno nuevo y escríbalo.
passcode-refused-advice-first = La mayoría de los códigos de inicio de sesión sirven una sola vez y durante poco tiempo. Escriba el del mensaje más reciente. Para recibir otro, cierre sesión y vuelva a iniciarla.
passcode-refused-advice-number = La mayoría de los códigos de inicio de sesión sirven una sola vez y durante poco tiempo. Escriba el del SMS más reciente. Para recibir otro, cierre sesión y vuelva a iniciarla.
passcode-clock = Su teléfono antiguo debería mostrar ahora { $time }. Si muestra otra hora, active la fecha y la hora automáticas.
passcode-after-fault = Use un código de inicio de sesión nuevo. Puede que el último ya se haya usado.
passcode-trouble = Mi código de inicio de sesión no funciona
passcode-trouble-name = En algunos teléfonos, la aplicación todavía tiene su nombre anterior, «SecurEnvoy Soft Token».
passcode-trouble-copied = Use la aplicación de su teléfono antiguo. Si una copia de seguridad o una transferencia de datos ha copiado la aplicación a su teléfono nuevo, los códigos de inicio de sesión de esa copia no se aceptan.
passcode-trouble-fob = Si tiene un llavero que genera códigos de inicio de sesión, o la aplicación en un portátil, escriba el código de inicio de sesión que aparece en él.
passcode-trouble-account = En la aplicación, use el código de inicio de sesión de su cuenta de trabajo.
passcode-trouble-text = Si recibe los códigos de inicio de sesión por SMS, use el mensaje más reciente. Puede tardar un minuto en llegar.
passcode-trouble-text-first = Use el mensaje más reciente. Puede tardar un minuto en llegar, y un correo puede estar en la carpeta de no deseados. Si no llega ningún mensaje, contacte con el soporte informático: es posible que el soporte informático tenga un número o una dirección de correo electrónico incorrectos.
passcode-trouble-text-number = Use el SMS más reciente. Puede tardar un minuto en llegar.
passcode-trouble-voice = Si recibe una llamada en lugar de un mensaje, conteste y escriba el código de inicio de sesión que oiga.
passcode-trouble-several = Si un mensaje contiene varios códigos de inicio de sesión, use cada uno una sola vez, en el orden del mensaje. Un código de inicio de sesión para todo el día vale hasta que llega el siguiente.
passcode-trouble-clock = Active la fecha y la hora automáticas en su teléfono antiguo. Si la hora no es correcta, los códigos de inicio de sesión tampoco lo son.

## Escanear

scan-heading = Escanee este código QR con su teléfono nuevo
scan-heading-first = Escanee este código QR con su teléfono
scan-phone-heading = Configure la aplicación en este teléfono
scan-lead = Los códigos de inicio de sesión de su teléfono antiguo funcionan hasta que su teléfono nuevo esté listo.
scan-lead-first = Cuando su teléfono esté listo, use los códigos de inicio de sesión que muestra la aplicación.
scan-picture = Código QR
scan-qr-alt = Código QR para escanear con la aplicación de autenticación de su teléfono nuevo
scan-qr-alt-first = Código QR para escanear con la aplicación de autenticación de su teléfono
scan-no-qr = No se puede mostrar el código QR. Use la clave de configuración en su lugar.
scan-not-printed = El código QR y la clave de configuración no se imprimen, porque son secretos.
scan-cannot = ¿No funciona? Use la clave de configuración
scan-app-link = ¿En el teléfono nuevo? Abrir la app
scan-app-link-first = ¿Configurar este teléfono? Abrir la app
scan-setup-key = En la aplicación de su teléfono nuevo, elija introducir una clave manualmente. Escriba o pegue esta clave de configuración. No se la enseñe a nadie.
scan-setup-key-first = En la aplicación de su teléfono, elija introducir una clave manualmente. Escriba o pegue esta clave de configuración. No se la enseñe a nadie.
scan-steps = En su teléfono nuevo
scan-steps-first = En su teléfono
scan-step-app = Abra { $app }.
scan-step-add = Añada un token. Permita el acceso a la cámara.
scan-step-point = Escanee el código QR.
scan-step-key = Elija introducir una clave manualmente y escriba la clave de configuración de esta página.
scan-phone-copy = Copie esta clave de configuración. No se la enseñe a nadie.
scan-phone-paste = En la aplicación { $app }, elija introducir una clave manualmente y pegue la clave de configuración.
scan-phone-check = Vuelva aquí y escriba el código de comprobación que muestra la aplicación.
scan-phone-picture = ¿En otro teléfono? Mostrar el código QR
scan-waiting = Esperando a su teléfono nuevo…
scan-waiting-first = Esperando a su teléfono…
scan-scanned = Ya lo he escaneado
scan-found = Su teléfono está configurado. Un momento…
scan-reloads =
    { $count ->
        [one] Esta página se actualiza cada segundo.
       *[other] Esta página se actualiza cada { $count } segundos.
    }
scan-stay = No actualizar mientras escribo
scan-go-on = Volver a actualizar automáticamente
scan-check-code = Veo un código de comprobación
scan-check-code-label = Código de comprobación
scan-check-code-hint = Solo si el teléfono no tiene conexión o si ha usado una clave de configuración.
scan-check-code-problem = Escriba el código de comprobación que muestra su teléfono nuevo: de 4 a 32 letras y cifras.
scan-check-code-problem-first = Escriba el código de comprobación que muestra su teléfono: de 4 a 32 letras y cifras.
scan-check-code-button = Enviar código de comprobación
scan-check-code-busy = Enviando…
scan-check-code-refused-heading = No se ha aceptado ese código de comprobación
scan-check-code-refused-advice = Compare el código de comprobación con el de su teléfono nuevo y vuelva a escribirlo.
scan-check-code-refused-advice-first = Compare el código de comprobación con el de su teléfono y vuelva a escribirlo.
scan-trouble = No puedo configurar la aplicación
scan-trouble-camera = Use la cámara de la aplicación de autenticación, no la del teléfono. Si la aplicación no encuentra el código QR, amplíe esta ventana, suba el brillo de la pantalla y aleje el teléfono.
scan-trouble-page = Si se abre una página web o no ocurre nada: escanee el código QR con la aplicación de autenticación, no con la cámara del teléfono.
scan-trouble-network = Si la aplicación muestra códigos de inicio de sesión, pero esta página no avanza: conecte su teléfono nuevo a internet o escriba el código de comprobación que muestra.
scan-trouble-network-first = Si la aplicación muestra códigos de inicio de sesión, pero esta página no avanza: conecte su teléfono a internet o escriba el código de comprobación que muestra.
scan-trouble-key = Si la cámara no funciona en absoluto, escriba la clave de configuración en su lugar.
scan-trouble-again = Si nada de esto funciona, cierre sesión. Después vuelva a iniciar sesión con su teléfono antiguo para obtener un código QR nuevo.
scan-trouble-again-first = Si nada de esto funciona, cierre sesión. Después vuelva a iniciar sesión para obtener un código QR nuevo.

## Espera

waiting-left =
    { $count ->
        [one] Queda 1 minuto.
       *[other] Quedan unos { $count } minutos.
    }
waiting-ends =
    { $count ->
        [one] Por su seguridad, esta sesión termina dentro de un minuto aproximadamente.
       *[other] Por su seguridad, esta sesión termina dentro de { $count } minutos.
    }
waiting-more = Prolongar la sesión
waiting-slow = El servidor de inicio de sesión tarda en responder. Seguimos intentándolo. No tiene que hacer nada.
waiting-offline = No tiene conexión a internet. Esta página continuará cuando la conexión vuelva.
waiting-fault = La última comprobación ha fallado. Lo estamos intentando de nuevo automáticamente.

waiting-away = El servidor de inicio de sesión no está disponible en este momento. Seguimos intentándolo. No tiene que hacer nada.
upstream-ask = Si tarda demasiado, contacte con el soporte informático: { $contacts }.
upstream-ask-help-desk = Si tarda demasiado, contacte con el soporte informático.
upstream-well-heading = Ya puede continuar
upstream-well-advice = El servidor de inicio de sesión vuelve a funcionar. Si había escrito una contraseña o un código de inicio de sesión, vuelva a escribirlo.

## Listo

done-heading = Su teléfono nuevo está listo
done-heading-first = Su teléfono está listo
done-lead = A partir de ahora, inicie sesión con su teléfono nuevo.
done-lead-first = A partir de ahora, use los códigos de inicio de sesión que muestra la aplicación.
done-took =
    { $count-minutes ->
        [0] Ha tardado { $count-seconds } s.
       *[other] Ha tardado { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = A partir de ahora, use los códigos de inicio de sesión que muestra la aplicación, no los de los SMS.
done-test = Pruébelo ahora
done-test-how = Inicie sesión en algún servicio del trabajo.
done-test-how-first = Entre en algún servicio del trabajo con un código de inicio de sesión de la aplicación.
done-test-link = Pruébelo: inicie sesión en { $name }
done-old = Elimine el token antiguo
done-old-dead = El token antiguo ya no funciona. En la aplicación de su teléfono antiguo:
done-old-arrow = Pulse la flecha situada junto al token.
done-old-delete = Elija «Delete Code».
done-not-you = Si no ha sido usted o necesita ayuda:

closed-heading = Ha cerrado sesión
closed-moved = Su teléfono nuevo está listo.
closed-moved-first = Su teléfono está listo.
closed-moved-number = Sus códigos de inicio de sesión llegan ahora a su número nuevo.
closed-lead = Ya puede cerrar esta ventana.

## SMS

sms-heading = Recibe los códigos de inicio de sesión por SMS
sms-lead = Lo que tiene que hacer depende de lo que haya cambiado.
sms-same = Tengo un teléfono nuevo con el mismo número
sms-same-how = No tiene que hacer nada. Los códigos de inicio de sesión llegan a su número, use el teléfono que use.
sms-number = Tengo un número nuevo
sms-number-how = Cambie su número mientras el antiguo siga recibiendo mensajes:
sms-change-how = Inicie sesión con un código que enviaremos a su número antiguo. Luego escriba su número nuevo. Se tarda unos 2 minutos.
sms-change-button = Cambiar mi número
sms-step-open = Abra la página de SecurEnvoy de su organización en una pestaña nueva y vuelva aquí para el siguiente paso.
sms-step-open-link = Abrir página de SecurEnvoy
sms-step-find = Abra la página de SecurEnvoy de su organización. Busque «Manage My Token» donde inicia sesión para trabajar.
sms-step-sign-in = Inicie sesión allí con un código enviado a su número antiguo.
sms-step-choose = Elija «Send My Passcode Via SMS», escriba su número nuevo y siga las instrucciones.
sms-step-done = Inicie sesión una vez para comprobar que llega un código de inicio de sesión a su número nuevo.
sms-app = Prefiero usar la aplicación
sms-app-how = Inicie sesión aquí con un código recibido por SMS. Después configure la aplicación en su teléfono.
sms-app-install = Instale { $app } en su teléfono
sms-app-button = Configurar la aplicación
sms-lost = Mi número antiguo ya no recibe mensajes
sms-number-heading = Su número de teléfono nuevo
sms-number-lead = ¿Adónde debemos enviar sus códigos de inicio de sesión?
sms-region = País
sms-region-choose = Elija un país
sms-region-problem = Elija un país de la lista.
sms-number-label = Número de móvil
sms-number-hint = Como se marca en ese país, o con + y el prefijo internacional.
sms-number-button = Continuar
sms-number-next = Todavía no cambia nada. Podrá comprobar el número en la página siguiente.
sms-number-characters = Use solo cifras. Puede poner un + al principio.
sms-number-short = Este número es demasiado corto. Escriba el número completo, con su prefijo.
sms-number-long = Este número es demasiado largo. Compruebe que no ha escrito una cifra dos veces.
sms-number-elsewhere = Este número no corresponde al país elegido ({ $region }). Elija el país del número o corrija el número.
sms-number-not-served = No enviamos códigos de inicio de sesión a números de ese país ({ $region }). Escriba un número de un país de la lista.
sms-number-unknown = Este número no existe en el país elegido. Compruebe las cifras.
sms-number-premium = No enviamos códigos de inicio de sesión a números de tarificación adicional. Escriba su propio número de móvil.
sms-number-no-texts = Este número no puede recibir SMS. Escriba un número de móvil.
sms-number-same = Sus códigos de inicio de sesión ya llegan a este número. Escriba otro número o cierre sesión.
sms-number-refused-heading = No se ha aceptado ese número
sms-number-refused-advice = Sus códigos de inicio de sesión siguen llegando a su número antiguo. Compruebe el número nuevo y vuelva a escribirlo.
sms-confirm-heading = ¿Es este su número nuevo?
sms-confirm-lead = Sus códigos de inicio de sesión llegarán a este número:
sms-confirm-why = Compruebe todas las cifras. Si el número es incorrecto, no podrá iniciar sesión.
sms-confirm-button = Usar este número
sms-confirm-busy = Cambiando…
sms-confirm-other = Corregir el número
sms-code-heading = Escriba el código de inicio de sesión enviado a su número nuevo
sms-code-lead = Hemos enviado un SMS al número
sms-code-label = Código de inicio de sesión
sms-code-problem = Escriba el código de inicio de sesión del SMS: de 4 a 16 cifras o letras.
sms-code-until = Su número no cambia hasta que se acepte este código de inicio de sesión.
sms-code-other = Usar otro número
sms-code-refused-heading = No se ha aceptado ese código de inicio de sesión
sms-code-refused-advice = Escriba el código de inicio de sesión del mensaje más reciente recibido en su número nuevo.
sms-done-heading = Se ha cambiado su número
sms-done-lead = Sus códigos de inicio de sesión llegan ahora a su número terminado en { $digits }.
sms-done-test = Inicie sesión en algún servicio del trabajo. El código de inicio de sesión debería llegar a su número nuevo.
sms-done-old = Su número antiguo
sms-done-old-how = Ya no se enviarán códigos de inicio de sesión a su número antiguo.
sms-done-not-you = Si no ha sido usted o no llega ningún código de inicio de sesión:

## Teléfono perdido

lost-heading = Contacte con el soporte informático
lost-lead = Sin su teléfono antiguo o su número antiguo, no puede demostrar aquí quién es. El soporte informático puede ayudarle.
lost-lead-first = El soporte informático puede ayudarle.
lost-reset = Solicitar restablecimiento
lost-contact = Soporte informático
lost-no-contact = Contacte con el soporte informático como de costumbre.
lost-card = Datos para el soporte informático
lost-ready = Tenga preparado lo siguiente
lost-ready-userid = su nombre de usuario
lost-ready-identity = algo que acredite su identidad, como su tarjeta de empleado
lost-ready-phone = su teléfono nuevo
lost-ready-phone-first = su teléfono
lost-ready-phone-number = su teléfono
lost-stolen = Si le han robado el teléfono, avise enseguida al soporte informático, aunque todavía no tenga uno nuevo.

## Ayuda

help-heading = Ayuda
help-lead = Su token le da códigos de inicio de sesión. Aquí se explica cómo transferirlo a un teléfono nuevo y dónde encontrar lo que necesita.
help-app = Tiene los dos teléfonos
help-app-sign-in = Inicie sesión aquí con su nombre de usuario y su contraseña.
help-app-passcode = Escriba el código de inicio de sesión de la aplicación de su teléfono antiguo o apruebe allí la solicitud de inicio de sesión.
help-app-scan = Escanee el código QR con { $app } en su teléfono nuevo.
help-app-done = Espere hasta que vea «Su teléfono nuevo está listo». Después, en su teléfono antiguo, elija «Delete Code» en la aplicación.
help-first-how = Inicie sesión con su nombre de usuario y su contraseña. Si recibe un código de inicio de sesión por SMS o por correo electrónico, escríbalo. Después configure la aplicación en su teléfono.
help-address = Cómo encontrar la página de SecurEnvoy de su organización
help-address-how = En la aplicación de autenticación de su teléfono antiguo, pulse la flecha a la derecha de su token y elija «View Details». El recuadro inferior muestra la dirección de la página de SecurEnvoy de su organización.
help-address-blank = El recuadro inferior puede estar vacío si su organización no usa solicitudes de inicio de sesión en el teléfono. En ese caso, busque «Manage My Token» donde inicia sesión para trabajar.
help-texts = Recibe los códigos de inicio de sesión por SMS
help-texts-how = Si su número es el mismo, no tiene que hacer nada. Si su número es nuevo, cámbielo.
help-texts-link = Códigos de inicio de sesión por SMS
help-copied = La aplicación ya está en su teléfono nuevo
help-fob = Tiene un llavero que genera códigos de inicio de sesión, o la aplicación en un portátil
help-fob-how = Inicie sesión aquí y escriba el código de inicio de sesión del llavero o del portátil. Después escanee el código QR con la aplicación de su teléfono.
help-lost = Ya no tiene su teléfono antiguo
help-lost-how = Solo puede ayudarle el soporte informático de su organización. La empresa que hace la aplicación no puede.
help-old = Su teléfono antiguo todavía muestra un token
help-old-how = Cuando su teléfono nuevo esté listo, el token de su teléfono antiguo ya no funcionará. En su teléfono antiguo, elija «Delete Code» en la aplicación.
help-refused = No se acepta su código de inicio de sesión
help-refused-how = La mayoría de los códigos de inicio de sesión sirven una sola vez y durante poco tiempo. Espere al siguiente y active la fecha y la hora automáticas en su teléfono.

## Errores

error-heading = Algo ha salido mal
error-not-found-heading = Esta página no existe
error-not-found-advice = Puede que la dirección esté mal escrita o ya no sea válida.
error-not-found-way-on = Ir al inicio
error-malformed-heading = No hemos podido entender esta solicitud
error-malformed-advice = Empiece de nuevo desde la primera página.
error-malformed-way-on = Ir al inicio
error-not-ours-heading = No hemos podido aceptar este formulario
error-not-ours-advice = Por su seguridad, no hemos usado lo que ha escrito. Si ha llegado aquí desde un enlace u otro sitio web, empiece de nuevo desde la primera página.
error-not-ours-way-on = Ir al inicio
error-origin-hidden-heading = Su navegador oculta de dónde viene este formulario
error-origin-hidden-advice = Por su seguridad, no hemos usado lo que ha escrito. Abra esta página en otro navegador o desactive el modo Internet Explorer. Si este mensaje aparece de nuevo, contacte con el soporte informático: es posible que un dispositivo de la red elimine lo que envía el navegador.
error-origin-hidden-way-on = Ir al inicio
error-too-many-cookies-heading = Su navegador ha enviado demasiadas cookies
error-too-many-cookies-advice = Las cookies proceden de otros sitios web de su organización. Borre las cookies de esos sitios o abra esta página en una ventana privada. Si este mensaje aparece de nuevo, contacte con el soporte informático.
error-too-many-cookies-way-on = Ir al inicio
error-two-cookies-heading = Su navegador ha enviado dos cookies para esta página
error-two-cookies-advice = Vuelva a cargar esta página. Si este mensaje aparece de nuevo, cierre todas las ventanas del navegador o use una ventana privada, y contacte con el soporte informático. Es posible que una de las dos cookies proceda de otro sitio web de su organización.
error-two-cookies-way-on = Volver a intentarlo
error-sign-on-heading = Su organización no nos ha enviado su nombre de usuario
error-sign-on-advice = No podemos usar los datos recibidos, así que no se ha enviado nada. Contacte con el soporte informático.
error-sign-on-way-on = Contactar con el soporte informático
error-limited-heading = Demasiados intentos
error-limited-advice =
    { $count ->
        [one] Para proteger esta cuenta, espere un minuto antes de volver a intentarlo.
       *[other] Para proteger esta cuenta, espere { $count } minutos antes de volver a intentarlo.
    }
error-limited-counts = Las contraseñas incorrectas cuentan como intentos. También cuentan las solicitudes de inicio de sesión que nadie aprobó en el teléfono antiguo.
error-limited-way-on = Ir al inicio
error-address-limited-heading = Demasiados inicios de sesión fallidos desde su red
error-address-limited-advice =
    El límite es de su dirección de red, no de su cuenta. Han fallado varios inicios de sesión desde esa dirección, quizá de otras personas de su organización. { $count ->
        [one] Espere un minuto y vuelva a intentarlo.
       *[other] Espere { $count } minutos y vuelva a intentarlo.
    }
error-address-limited-way-on = Ir al inicio
error-stopped-heading = El inicio de sesión está en pausa para esta cuenta
error-stopped-advice = Varios intentos seguidos han fallado, y uno más podría bloquear la cuenta. El soporte informático puede reactivar el inicio de sesión.
error-stopped-way-on = Contactar con el soporte informático
error-under-way-heading = Hay otro inicio de sesión en espera
error-under-way-advice = Alguien ya está iniciando sesión en esta cuenta. Si es usted, continúe en la otra ventana o vuelva a intentarlo dentro de 2 minutos. Si no es usted, no apruebe ninguna solicitud de inicio de sesión y contacte con el soporte informático.
error-under-way-way-on = Volver a intentarlo
error-stale-heading = Este formulario está desactualizado
error-stale-advice = No hemos utilizado el formulario porque pertenece a una página anterior. Continúe desde donde está ahora.
error-stale-way-on = Continuar
error-busy-heading = Todavía estamos procesando su última solicitud
error-busy-advice = Espere un momento y continúe.
error-busy-way-on = Continuar
error-unreachable-heading = No se puede conectar con el servidor de inicio de sesión
error-unreachable-advice = No se ha cambiado nada. Todavía puede iniciar sesión con su teléfono antiguo. Vuelva a intentarlo dentro de unos minutos.
error-unreachable-advice-first = No se ha cambiado nada. Vuelva a intentarlo dentro de unos minutos.
error-unreachable-advice-number = No se ha cambiado nada. Vuelva a intentarlo dentro de unos minutos.
error-unreachable-way-on = Volver a intentarlo
error-away-heading = El servidor de inicio de sesión no está disponible en este momento
error-away-advice = No se ha cambiado nada. Todavía puede iniciar sesión con su teléfono antiguo. Esta página vuelve a comprobarlo automáticamente y le avisará cuando pueda continuar.
error-away-advice-first = No se ha cambiado nada. Esta página vuelve a comprobarlo automáticamente y le avisará cuando pueda continuar.
error-away-advice-number = No se ha cambiado nada. Esta página vuelve a comprobarlo automáticamente y le avisará cuando pueda continuar.
error-away-way-on = Volver a intentarlo
error-timed-out-heading = El servidor de inicio de sesión no ha respondido a tiempo
error-timed-out-advice = No sabemos si el servidor de inicio de sesión ha recibido su solicitud. Vuelva a intentarlo dentro de un minuto.
error-timed-out-way-on = Volver a intentarlo
error-reported-heading = El servidor de inicio de sesión informa de un problema
error-reported-advice = Vuelva a intentarlo. Si el problema continúa, contacte con el soporte informático.
error-reported-way-on = Volver a intentarlo
error-not-understood-heading = El servidor de inicio de sesión ha enviado una respuesta inesperada
error-not-understood-advice = Vuelva a intentarlo dentro de unos minutos. Si el problema continúa, contacte con el soporte informático.
error-not-understood-way-on = Volver a intentarlo
error-full-heading = Demasiadas personas están usando esta página en este momento
error-full-advice = No se ha cambiado nada. Todavía puede iniciar sesión con su teléfono antiguo. Esta página vuelve a comprobarlo automáticamente y le avisará cuando pueda continuar.
error-full-advice-first = No se ha cambiado nada. Esta página vuelve a comprobarlo automáticamente y le avisará cuando pueda continuar.
error-full-advice-number = No se ha cambiado nada. Esta página vuelve a comprobarlo automáticamente y le avisará cuando pueda continuar.
error-full-way-on = Volver a intentarlo
error-sessions-away-heading = Esta página no está disponible momentáneamente
error-sessions-away-advice = No se ha perdido nada. Esta página lo vuelve a comprobar dentro de unos segundos y le lleva de vuelta adonde estaba.
error-sessions-away-way-on = Volver a comprobar
error-internal-heading = Algo ha salido mal en esta página
error-internal-advice = No es culpa suya. Vuelva a intentarlo. Si el problema continúa, contacte con el soporte informático.
error-internal-way-on = Volver a intentarlo

## El correo que avisa de un cambio

mail-token-moved-subject = Sus códigos de inicio de sesión vienen ahora de otro teléfono
mail-token-moved-lead = Los códigos de inicio de sesión de { $userid } vienen ahora de la aplicación de un teléfono que se acaba de configurar. Los códigos de inicio de sesión de teléfonos anteriores ya no funcionan.
mail-when = Cuándo: { $when }
mail-from = Desde la dirección IP: { $address }
mail-token-moved-you = Si ha sido usted, no tiene que hacer nada más.
mail-number-changed-subject = Sus códigos de inicio de sesión llegan ahora a otro número de teléfono
mail-number-changed-lead = Los códigos de inicio de sesión de { $userid } llegan ahora a otro número de teléfono.
mail-number-changed-you = Si ha sido usted, no tiene que hacer nada más. Su número antiguo ya no recibe códigos de inicio de sesión.
mail-enrolment-started-subject = Se ha mostrado un código QR para sus códigos de inicio de sesión
mail-enrolment-started-lead = Alguien ha iniciado sesión como { $userid } y ha visto un código QR. Un teléfono que escanee ese código QR genera los códigos de inicio de sesión de { $userid }.
mail-enrolment-started-you = Si ha sido usted, no tiene que hacer nada más.
mail-enrolment-unknown-subject = Sus códigos de inicio de sesión pueden venir ahora de otro teléfono
mail-enrolment-unknown-lead = Alguien ha iniciado sesión como { $userid } y ha visto un código QR. Un teléfono que escanee ese código QR genera los códigos de inicio de sesión de { $userid }. No sabemos si un teléfono lo ha escaneado.
mail-enrolment-unknown-you = Si ha sido usted, no tiene que hacer nada más. Si no terminó, puede empezar de nuevo en cualquier momento.
mail-not-you = Si no ha sido usted, es posible que alguien conozca su contraseña. Contacte enseguida con el soporte informático:
mail-contact-phone = Teléfono: { $phone }
mail-contact-email = Correo electrónico: { $email }
mail-contact-url = Página web: { $url }
mail-contact-hours = Horario: { $hours }

## La página de estado para el soporte informático

status-title = Estado del portal
status-search = Referencia o nombre de usuario
status-search-button = Buscar
status-fine-heading = El portal funciona
status-fine-advice = SecEnrol responde a las peticiones del portal.
status-quiet-heading = No hay peticiones a SecEnrol
status-quiet-advice = El portal no ha enviado nada a SecEnrol en la última hora, así que no se sabe nada de SecEnrol.
status-trouble-heading = SecEnrol no responde correctamente
status-trouble-advice = En la última hora, muchas peticiones a SecEnrol se han quedado sin respuesta. El registro explica por qué.
status-unready-heading = El portal no está listo
status-unready-advice = Nadie puede continuar hasta que se resuelva esto:
status-now = Ahora
status-under-way = Sesiones en curso o recién terminadas
status-unknown = desconocido
status-in-flight = Peticiones que esperan a SecEnrol
status-notices = Notificaciones por enviar
status-audit-lost = Líneas de auditoría perdidas
status-funnel = Las últimas 24 horas: hasta dónde llegan los usuarios
status-step = Paso
status-people = Personas
status-percent = Porcentaje del paso anterior
status-percent-of = { $percent } %
status-started = Han visto la página de inicio
status-signed-in = Contraseña aceptada
status-confirmed = Llegaron al código QR
status-done = Teléfono nuevo listo
status-given-up = Abandonos
status-given-up-count = Abandonos por el camino: { $count }
status-waves = Grupos desde el último arranque del programa
status-wave = Grupo
status-waves-rounded = Las cifras se redondean hacia abajo a un múltiplo de cinco.
status-hours = Las últimas 24 horas, hora por hora
status-drawing = Barras para cada una de las últimas 24 horas: teléfonos listos, sesiones abandonadas y una marca donde SecEnrol no respondió. Las cifras están en la tabla siguiente.
status-table = Los datos en una tabla
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
status-follow = Actualizar cada minuto
status-stay = Dejar de actualizar
status-version = Handover { $version }.

## El anuncio del portal (handover kit)

kit-heading = ¿Teléfono nuevo?
kit-lead = Transfiera su token por su cuenta, en unos 2 minutos.
kit-keep = Conserve su teléfono antiguo hasta que el nuevo esté listo.
kit-step-sign-in = Inicie sesión con su nombre de usuario y su contraseña.
kit-step-confirm = Confirme con su teléfono antiguo.
kit-step-scan = Escanee el código QR con { $app } en su teléfono nuevo.
kit-open = Abra esta dirección en un ordenador o escanee el código QR con la cámara de su teléfono antiguo:
kit-open-alt = Código QR que lleva a { $address }
kit-lost = Si ya no tiene su teléfono antiguo, contacte con el soporte informático.
kit-mail-hello = Buenos días:
kit-mail-before-subject = Pronto podrá transferir su token a un teléfono nuevo por su cuenta
kit-mail-before-lead = Pronto podrá transferir su token a un teléfono nuevo por su cuenta, en unos 2 minutos y sin recurrir al soporte informático.
kit-mail-before-day = Esta página estará disponible a partir del { $day }:
kit-mail-before-address = Esta es la dirección de la página:
kit-mail-before-keep = Hasta entonces, conserve su teléfono antiguo, aunque ya tenga uno nuevo.
kit-mail-day-subject = Ya puede transferir su token a un teléfono nuevo por su cuenta
kit-mail-day-lead = ¿Tiene un teléfono nuevo o lo tendrá pronto? Ya puede transferir su token por su cuenta, en unos 2 minutos:
kit-mail-reminder-subject = Transfiera su token antes de desprenderse de su teléfono antiguo
kit-mail-reminder-lead = ¿Sigue usando un teléfono antiguo para sus códigos de inicio de sesión? Transfiera su token a su teléfono nuevo antes de desprenderse del antiguo. Se tarda unos 2 minutos:
kit-mail-have = Tenga a mano los dos teléfonos, su nombre de usuario y su contraseña.
kit-mail-install = Instale { $app } en su teléfono nuevo.
kit-mail-safe = Solo esta dirección es nuestra. Nunca pedimos su contraseña ni un código de inicio de sesión por correo electrónico o por teléfono.
kit-desk-heading = Preguntas habituales al soporte informático
kit-desk-lead = Los empleados ya pueden transferir su token por su cuenta, en esta dirección:
kit-desk-rule = No pida nunca una contraseña ni un código de inicio de sesión. Antes de cambiar nada en una cuenta, compruebe la identidad de la persona como exige su organización.
kit-desk-lost-answer = Compruebe la identidad de la persona. Después, ayúdela como hasta ahora: solo el soporte informático puede dar un token nuevo a quien ya no tiene su teléfono antiguo.
kit-desk-paused = «El inicio de sesión está en pausa para esta cuenta»
kit-desk-paused-answer = Varios intentos han fallado, y uno más podría bloquear la cuenta. Compruebe la identidad de la persona. Después, en el servidor del portal, reactive el inicio de sesión con «handover unlock» y el nombre de usuario.
kit-desk-reference = La página muestra una referencia
kit-desk-reference-answer = Busque la referencia en el registro del portal y en el de auditoría. Allí consta lo que ha pasado.
kit-desk-waiting = El teléfono nuevo ya tiene el token, pero la página sigue esperando
kit-desk-waiting-answer = En esa página, la persona escribe el código de comprobación que muestra la aplicación.
kit-desk-not-me = «He recibido un correo electrónico sobre mis códigos de inicio de sesión, pero no he hecho nada»
kit-desk-not-me-answer = Es posible que alguien conozca la contraseña. Trátelo como un incidente de seguridad y bloquee la cuenta enseguida.
