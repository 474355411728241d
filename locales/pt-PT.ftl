# As palavras das páginas do portal, em português de Portugal. Os termos estão em docs/glossary.md.

language-name = Português (Portugal)
languages = Idiomas
product = Transferir o meu token
skip = Ir para o conteúdo
help-link = Ajuda
person = Novo telemóvel de
person-first = Configuração da aplicação de
person-number = Novo número de telefone de
person-done = Sessão iniciada como
person-begun = Início de sessão às { $time } a partir de { $address }
person-other = Alguém também iniciou sessão nesta conta às { $time } a partir de { $address }. Se não reconhece este acesso, contacte o suporte informático antes de continuar.
person-other-here = Alguém também iniciou sessão nesta conta às { $time } a partir do mesmo endereço de rede que o seu. Se não reconhece este acesso, contacte o suporte informático antes de continuar.
finish = Concluir
stop = Terminar sessão
progress = Passo { $count-now } de { $count-all }
progress-open = Passo { $count-now }
track-sign-in = Iniciar sessão
track-passcode = Confirmar
track-scan = Ler código QR
track-done = Concluído
track-sms-number = Novo número
track-sms-confirm = Verificar
track-sms-code = Código de início de sessão
title-wrong = Erro: { $title }
copy = Copiar
copied = Copiado
check-now = Verificar agora
quoted = O servidor de início de sessão indica:
reference = Se contactar o suporte informático, indique a referência { $reference }.
back-to-start = Voltar à página inicial
support-link = Contactar o suporte informático
support-phone = Telefone
support-email = E-mail
support-url = Página web
support-hours = Horário
problem-heading = Falta algo ou há um erro
card-heading = Contacte o suporte informático
card-lead = Indique estes dados ao suporte informático. Não incluem a palavra-passe nem códigos de início de sessão.
card-reference = Referência
card-time = Hora
card-step = Passo
card-reason = O que aconteceu
card-copy = Copiar os dados
card-mail = Escrever um e-mail
tries-left =
    { $count ->
        [one] Esta é a sua última tentativa. Depois, tem de iniciar sessão novamente.
       *[other] Restam-lhe { $count } tentativas.
    }
demo-banner = Isto é uma demonstração. Não usa contas reais.
demo-phones = Abrir os telemóveis da demonstração
demo-phone = Abrir os telemóveis de { $userid }
insecure-banner = Esta página não está encriptada. Outras pessoas na sua rede podem ver o que escreve.

## Início

start-heading = Transfira o seu token para um telemóvel novo
start-heading-first = Configure a aplicação no seu telemóvel
start-ready = Antes de começar
start-lead = Precisa dos dois telemóveis durante cerca de 2 minutos.
start-lead-first = Precisa do seu telemóvel durante cerca de 2 minutos.
start-ready-install = Instale a aplicação { $app } no seu telemóvel novo
start-ready-install-first = Instale a aplicação { $app } no seu telemóvel
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Leia o código QR para instalar
start-store-ios-qr = Código QR que leva à aplicação na App Store
start-store-android-qr = Código QR que leva à aplicação no Google Play
start-ready-here = Está a ler isto no seu telemóvel novo?
start-ready-here-first = Está a ler isto no telemóvel que vai configurar?
start-ready-here-how = Abra esta página num computador:
start-ready-here-else = Não tem computador? Continue aqui com uma chave de configuração.
start-where = Em que dispositivo está a ler esta página?
start-where-new = No meu telemóvel novo
start-where-scan = Ou leia este código QR com a câmara do telemóvel antigo, para abrir lá esta página.
start-where-alt = Código QR que leva a esta página
start-where-old = No meu telemóvel antigo
start-where-old-how = Continue aqui. Depois, leia o código QR deste ecrã com o telemóvel novo.
start-question = Qual é a sua situação?
start-app = Ainda tenho o meu telemóvel antigo, com a aplicação
start-app-detail = A aplicação mostra códigos de início de sessão ou pedidos de aprovação.
start-sms = Recebo códigos de início de sessão por SMS
start-sms-detail = Tenho um telemóvel novo ou um número novo.
start-first = Vou configurar a aplicação pela primeira vez
start-first-detail = Nunca usei a aplicação.
start-other = Já recebo códigos de início de sessão
start-other-app = Mostrar as outras opções
start-lost = Já não tenho o meu telemóvel antigo
start-lost-detail = Foi perdido, roubado ou formatado, avariou-se ou já não é meu.
start-under-way = Já começou a mudar para um telemóvel novo neste navegador.
start-under-way-first = Já começou a configurar a aplicação neste navegador.
start-under-way-number = Já começou a alterar o seu número neste navegador.
start-continue = Continuar
start-choices = Mostrar as outras opções

stopped-heading = Sessão terminada
stopped-advice = Viu a mensagem «O seu telemóvel novo está pronto»? Se sim, já está tudo feito. Se não, inicie sessão novamente com o telemóvel antigo. Se os códigos de início de sessão do telemóvel antigo não forem aceites, use o telemóvel novo.
stopped-advice-first = Viu a mensagem «O seu telemóvel está pronto»? Se sim, já está tudo feito. Se não, inicie sessão novamente.
stopped-advice-app = Viu a mensagem «O seu telemóvel está pronto»? Se sim, já está tudo feito. Se não, inicie sessão novamente. Se não chegar nenhum SMS, use o código de início de sessão que a aplicação mostra.
stopped-advice-number = Viu a mensagem «O seu número foi alterado»? Se sim, já está tudo feito. Se não, inicie sessão novamente. Se não chegar nenhum código de início de sessão ao número antigo, veja no número novo.
over-heading = Já não tem sessão iniciada aqui
over-advice = A sua sessão neste navegador terminou. Se não viu uma página a indicar que está tudo feito, comece de novo.
no-cookie-heading = Não tem sessão iniciada aqui
no-cookie-advice = Se acabou de iniciar sessão, o seu navegador não guardou o cookie desta página. Permita cookies para esta página ou abra-a numa janela separada. Se terminou sessão, comece de novo.
no-cookie-window = Abrir numa janela separada

## Iniciar sessão

sign-in-heading = Inicie sessão
sign-in-lead = Use o nome de utilizador e a palavra-passe do trabalho.
sign-in-userid = Nome de utilizador
sign-in-userid-hint = Por exemplo: jsmith, CORP\jsmith ou jsmith@example.org.
sign-in-userid-locked = Tem sessão iniciada na sua organização com este nome de utilizador.
sign-in-userid-problem = Introduza o seu nome de utilizador, com o domínio, se usar um. Pode conter letras, algarismos, espaços e \ . _ - @ ' + $ #. Se o colou, escreva-o manualmente.
sign-in-userid-other = Só pode usar o nome de utilizador com que tem sessão iniciada na sua organização. Já o colocámos no campo.
sign-in-password = Palavra‑passe ou PIN
sign-in-password-show = Mostrar palavra-passe
sign-in-password-hide = Ocultar palavra-passe
sign-in-password-empty = Introduza a sua palavra-passe ou o PIN.
sign-in-password-problem = Introduza a sua palavra-passe ou o PIN. Pode ter, no máximo, 256 caracteres e nenhuma quebra de linha.
sign-in-button = Iniciar sessão
sign-in-busy = A iniciar sessão…
sign-in-next = A seguir, precisa do seu telemóvel antigo.
sign-in-next-first = A seguir, pode receber um código de início de sessão por SMS ou por e-mail. Depois, configura a aplicação no telemóvel.
sign-in-next-app = A seguir, introduz o código de início de sessão recebido por SMS. Depois, configura a aplicação no telemóvel.
sign-in-next-number = A seguir, introduz um código de início de sessão que enviamos para o seu número antigo. Depois, introduz o número novo.
sign-in-lost = Já não tenho o meu telemóvel antigo
sign-in-lost-first = Contactar o suporte informático
sign-in-lost-number = O meu número antigo já não recebe mensagens
sign-in-refused-heading = O nome de utilizador ou a palavra-passe não foram aceites
sign-in-refused-advice = Verifique o nome de utilizador e se o Caps Lock está ativado.
sign-in-refused-last = Esta é a sua última tentativa, por agora.
sign-in-refused-locked = Se tem a certeza de que o nome de utilizador e a palavra-passe estão certos, a sua conta pode estar bloqueada. Contacte o suporte informático.
sign-in-other-heading = Já há outro nome de utilizador em uso neste navegador
sign-in-other-advice = Continue com esse nome de utilizador, ou termine sessão antes de usar outro.

ended-expired-heading = A sua sessão terminou
ended-expired-advice = Por segurança, as sessões terminam após alguns minutos. Viu a mensagem «O seu telemóvel novo está pronto»? Se sim, já está tudo feito. Se não, inicie sessão novamente com o telemóvel antigo. Se os códigos de início de sessão do telemóvel antigo não forem aceites, use o telemóvel novo.
ended-expired-advice-first = Por segurança, as sessões terminam após alguns minutos. Viu a mensagem «O seu telemóvel está pronto»? Se sim, já está tudo feito. Se não, inicie sessão novamente.
ended-expired-advice-number = Por segurança, as sessões terminam após alguns minutos. Viu a mensagem «O seu número foi alterado»? Se sim, já está tudo feito. Se não, inicie sessão novamente. Se não chegar nenhum código de início de sessão ao número antigo, veja no número novo.
ended-refused-heading = A sessão não foi iniciada
ended-refused-advice = O início de sessão não foi aprovado a tempo no telemóvel antigo, ou o nome de utilizador ou a palavra-passe estavam errados. Inicie sessão novamente.
ended-refused-advice-first = O nome de utilizador ou a palavra-passe estavam errados, ou o início de sessão demorou demasiado. Inicie sessão novamente.
ended-refused-advice-number = O nome de utilizador ou a palavra-passe estavam errados, ou o início de sessão demorou demasiado. Inicie sessão novamente.
ended-failed-heading = Não foi possível iniciar sessão
ended-failed-advice = O servidor de início de sessão não respondeu corretamente. Tente novamente dentro de um minuto.
ended-passcodes-heading = Demasiados códigos de início de sessão errados
ended-passcodes-advice = Inicie sessão novamente. Depois, espere que o telemóvel antigo mostre um novo código de início de sessão e introduza esse.
ended-passcodes-advice-first = Inicie sessão novamente. Depois, introduza o código de início de sessão da mensagem mais recente.
ended-passcodes-advice-number = Inicie sessão novamente. Depois, introduza o código de início de sessão do SMS mais recente.
ended-check-codes-heading = Demasiados códigos de controlo errados
ended-check-codes-advice = Inicie sessão novamente para obter um novo código QR.
ended-numbers-heading = O seu número de telefone pode não ter sido alterado
ended-numbers-advice = Várias tentativas falharam. Inicie sessão para começar de novo ou contacte o suporte informático.
ended-upstream-heading = O servidor de início de sessão terminou a sua sessão
ended-upstream-advice = Pode ter passado demasiado tempo. Inicie sessão para começar de novo.

## Aprovar

approve-heading = Veja o seu telemóvel antigo
approve-heading-first = A iniciar a sua sessão
approve-heading-number = A iniciar a sua sessão
approve-lead = Se aparecer lá um pedido de aprovação, aprove-o. Depois, esta página avança sozinha.
approve-lead-first = O servidor de início de sessão ainda não respondeu. Esta página avança sozinha.
approve-lead-number = O servidor de início de sessão ainda não respondeu. Esta página avança sozinha.
approve-waiting = A aguardar o seu telemóvel antigo…
approve-waiting-first = A aguardar o servidor de início de sessão…
approve-waiting-number = A aguardar o servidor de início de sessão…
approve-found = O pedido foi aprovado. Um momento…
approve-found-first = Sessão iniciada. Um momento…
approve-found-number = Sessão iniciada. Um momento…
approve-only-you = Aprove apenas os inícios de sessão que acabou de fazer.
approve-rival = Um segundo início de sessão nesta conta acabou de ser recusado. Se não reconhece este acesso, não aprove nenhum pedido e contacte o suporte informático.
approve-slow = Se não aparecer nenhum pedido de aprovação no telemóvel antigo, o servidor de início de sessão pode estar lento.
approve-trouble = Não recebo pedidos de aprovação
approve-trouble-open = Abra a aplicação de autenticação no telemóvel antigo e procure um pedido de aprovação.
approve-trouble-network = Verifique se o telemóvel antigo está ligado à Internet.
approve-trouble-again = Se não chegar nenhum pedido de aprovação em 2 minutos, pode iniciar sessão novamente.

## Código de início de sessão

passcode-heading = Introduza o código de início de sessão do telemóvel antigo
passcode-heading-first = Introduza o código de início de sessão que lhe enviámos
passcode-heading-number = Introduza o código de início de sessão enviado para o número antigo
passcode-lead = Veja na aplicação ou no SMS mais recente.
passcode-lead-first = Enviámos o código de início de sessão por SMS ou por e-mail, para o número ou endereço que a sua organização tem registado.
passcode-lead-app = Veja no SMS mais recente.
passcode-lead-number = Veja no SMS mais recente.
passcode-label = Código de início de sessão
passcode-hint = Normalmente, 6 algarismos. Os espaços não contam.
passcode-problem = Introduza o código de início de sessão que a aplicação ou o SMS mais recente mostra no telemóvel antigo: de 4 a 16 algarismos ou letras.
passcode-problem-first = Introduza o código de início de sessão da mensagem: de 4 a 16 algarismos ou letras.
passcode-problem-number = Introduza o código de início de sessão do SMS: de 4 a 16 algarismos ou letras.
passcode-button = Continuar
passcode-busy = A verificar…
passcode-refused-heading = Esse código de início de sessão não foi aceite
passcode-refused-advice = A maioria dos códigos de início de sessão serve uma só vez e durante pouco tempo. Espere que o telemóvel antigo mostre um novo e introduza esse.
passcode-refused-advice-first = A maioria dos códigos de início de sessão serve uma só vez e durante pouco tempo. Introduza o da mensagem mais recente. Para receber outro, termine sessão e inicie sessão novamente.
passcode-refused-advice-number = A maioria dos códigos de início de sessão serve uma só vez e durante pouco tempo. Introduza o do SMS mais recente. Para receber outro, termine sessão e inicie sessão novamente.
passcode-clock = O telemóvel antigo deve mostrar agora { $time }. Se mostrar outra hora, ative a data e a hora automáticas.
passcode-after-fault = Use um novo código de início de sessão. O último pode já ter sido usado.
passcode-trouble = O código de início de sessão não funciona
passcode-trouble-name = Em alguns telemóveis, a aplicação tem o nome antigo, «SecurEnvoy Soft Token».
passcode-trouble-copied = Use a aplicação no telemóvel antigo. Se uma cópia de segurança ou transferência de dados copiou a aplicação para o telemóvel novo, os códigos de início de sessão dessa cópia não são aceites.
passcode-trouble-fob = Se tem um porta-chaves gerador de códigos, ou a aplicação num portátil, introduza o código de início de sessão do porta-chaves ou do portátil.
passcode-trouble-account = Na aplicação, use o código de início de sessão da sua conta de trabalho.
passcode-trouble-text = Se recebe códigos de início de sessão por SMS, use a mensagem mais recente. Pode demorar um minuto a chegar.
passcode-trouble-text-first = Use a mensagem mais recente. Pode demorar um minuto a chegar, e um e-mail pode estar no lixo eletrónico. Se não chegar nenhuma mensagem, contacte o suporte informático: o suporte informático pode ter um número ou endereço de e-mail errado.
passcode-trouble-text-number = Use o SMS mais recente. Pode demorar um minuto a chegar.
passcode-trouble-voice = Se, em vez disso, o telefone tocar, atenda a chamada e introduza o código de início de sessão que ouvir.
passcode-trouble-several = Se uma mensagem tiver vários códigos de início de sessão, use cada um uma só vez, pela ordem da mensagem. Um código de início de sessão para o dia inteiro funciona até chegar o seguinte.
passcode-trouble-clock = Ative a data e a hora automáticas no telemóvel antigo. Se a hora estiver errada, os códigos de início de sessão também estarão.

## Ler o código QR

scan-heading = Leia este código QR com o seu telemóvel novo
scan-heading-first = Leia este código QR com o seu telemóvel
scan-phone-heading = Configure a aplicação neste telemóvel
scan-lead = Os códigos de início de sessão do telemóvel antigo funcionam até o telemóvel novo estar pronto.
scan-lead-first = Quando o telemóvel estiver pronto, use os códigos de início de sessão que a aplicação mostra.
scan-picture = Código QR
scan-qr-alt = Código QR para ler com a aplicação de autenticação do seu telemóvel novo
scan-qr-alt-first = Código QR para ler com a aplicação de autenticação do seu telemóvel
scan-no-qr = Não é possível mostrar o código QR. Em vez dele, use a chave de configuração.
scan-not-printed = O código QR e a chave de configuração não são impressos, porque são secretos.
scan-cannot = Não consegue? Use a chave de configuração
scan-app-link = No telemóvel novo? Abrir a aplicação
scan-app-link-first = Neste telemóvel? Abrir a aplicação
scan-setup-key = Na aplicação do telemóvel novo, escolha introduzir uma chave manualmente. Escreva ou cole esta chave de configuração. Não a mostre a ninguém.
scan-setup-key-first = Na aplicação do seu telemóvel, escolha introduzir uma chave manualmente. Escreva ou cole esta chave de configuração. Não a mostre a ninguém.
scan-steps = No seu telemóvel novo
scan-steps-first = No seu telemóvel
scan-step-app = Abra a aplicação { $app }.
scan-step-add = Adicione um token. Permita o uso da câmara.
scan-step-point = Leia o código QR.
scan-step-key = Escolha introduzir uma chave manualmente e escreva a chave de configuração desta página.
scan-phone-copy = Copie esta chave de configuração. Não a mostre a ninguém.
scan-phone-paste = Na aplicação { $app }, escolha introduzir uma chave manualmente e cole a chave de configuração.
scan-phone-check = Volte aqui e introduza o código de controlo que a aplicação mostra.
scan-phone-picture = Noutro telemóvel? Mostrar o código QR
scan-waiting = A aguardar o seu telemóvel novo…
scan-waiting-first = A aguardar o seu telemóvel…
scan-scanned = Já li o código QR
scan-found = O seu telemóvel está configurado. Um momento…
scan-reloads =
    { $count ->
        [one] Esta página é atualizada a cada segundo.
       *[other] Esta página é atualizada a cada { $count } segundos.
    }
scan-stay = Não atualizar enquanto escrevo
scan-go-on = Voltar a atualizar
scan-check-code = Vejo um código de controlo
scan-check-code-label = Código de controlo
scan-check-code-hint = Só se o telemóvel estiver sem Internet ou se usou uma chave de configuração.
scan-check-code-problem = Introduza o código de controlo que o telemóvel novo mostra: de 4 a 32 letras e algarismos.
scan-check-code-problem-first = Introduza o código de controlo que o telemóvel mostra: de 4 a 32 letras e algarismos.
scan-check-code-button = Enviar o código de controlo
scan-check-code-busy = A enviar…
scan-check-code-refused-heading = Esse código de controlo não foi aceite
scan-check-code-refused-advice = Compare o código de controlo com o do telemóvel novo e introduza-o novamente.
scan-check-code-refused-advice-first = Compare o código de controlo com o do telemóvel e introduza-o novamente.
scan-trouble = Não consigo configurar a aplicação
scan-trouble-camera = Use a câmara da aplicação de autenticação, e não a aplicação da câmara do telemóvel. Se a aplicação não encontrar o código QR, aumente esta janela e o brilho do ecrã e afaste um pouco o telemóvel.
scan-trouble-page = Se abrir uma página web, ou não acontecer nada, leia o código QR com a aplicação de autenticação, e não com a aplicação da câmara do telemóvel.
scan-trouble-network = Se a aplicação mostra códigos de início de sessão, mas esta página não avança: ligue o telemóvel novo à Internet ou introduza o código de controlo que o telemóvel novo mostra.
scan-trouble-network-first = Se a aplicação mostra códigos de início de sessão, mas esta página não avança: ligue o telemóvel à Internet ou introduza o código de controlo que o telemóvel mostra.
scan-trouble-key = Se a câmara não funcionar de todo, escreva antes a chave de configuração.
scan-trouble-again = Se nada resultar, termine sessão. Depois, inicie sessão novamente com o telemóvel antigo para obter um novo código QR.
scan-trouble-again-first = Se nada resultar, termine sessão. Depois, inicie sessão novamente para obter um novo código QR.

## Espera

waiting-left =
    { $count ->
        [one] Resta 1 minuto.
       *[other] Restam cerca de { $count } minutos.
    }
waiting-ends =
    { $count ->
        [one] Por segurança, esta sessão termina dentro de cerca de um minuto.
       *[other] Por segurança, esta sessão termina dentro de { $count } minutos.
    }
waiting-more = Prolongar a sessão
waiting-slow = O servidor de início de sessão está lento. Continuamos a tentar; não precisa de fazer nada.
waiting-offline = Está sem ligação à Internet. Esta página avança assim que a ligação voltar.
waiting-fault = A última verificação falhou. Estamos a tentar novamente de forma automática.

waiting-away = O servidor de início de sessão não está disponível de momento. Continuamos a tentar; não precisa de fazer nada.
upstream-ask = Se demorar demasiado, contacte o suporte informático: { $contacts }.
upstream-ask-help-desk = Se demorar demasiado, contacte o suporte informático.
upstream-well-heading = Já pode continuar
upstream-well-advice = O servidor de início de sessão voltou a funcionar. Se já tinha introduzido a palavra-passe ou um código de início de sessão, introduza-o novamente.

## Concluído

done-heading = O seu telemóvel novo está pronto
done-heading-first = O seu telemóvel está pronto
done-lead = A partir de agora, inicie sessão com o telemóvel novo.
done-lead-first = A partir de agora, use os códigos de início de sessão que a aplicação mostra.
done-took =
    { $count-minutes ->
        [0] Demorou { $count-seconds } s.
       *[other] Demorou { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = A partir de agora, use os códigos de início de sessão que a aplicação mostra, e não os dos SMS.
done-test = Experimente agora
done-test-how = Inicie sessão num sistema do trabalho.
done-test-how-first = Inicie sessão num sistema do trabalho com um código da aplicação.
done-test-link = Experimente: inicie sessão em { $name }
done-old = Elimine o token antigo
done-old-dead = O token antigo já não funciona. Na aplicação do telemóvel antigo:
done-old-arrow = Toque na seta ao lado do token.
done-old-delete = Escolha «Delete Code».
done-not-you = Se não fez esta alteração ou precisa de ajuda:

closed-heading = Sessão terminada
closed-moved = O seu telemóvel novo está pronto.
closed-moved-first = O seu telemóvel está pronto.
closed-moved-number = Os seus códigos de início de sessão chegam agora ao número novo.
closed-lead = Já pode fechar esta janela.

## SMS

sms-heading = Recebe códigos de início de sessão por SMS
sms-lead = O que deve fazer depende do que mudou.
sms-same = Tenho um telemóvel novo com o mesmo número
sms-same-how = Não precisa de fazer nada. Os códigos de início de sessão chegam ao seu número, seja qual for o telemóvel.
sms-number = Tenho um número novo
sms-number-how = Altere o número enquanto o antigo ainda recebe mensagens:
sms-change-how = Inicie sessão com um código que enviamos para o seu número antigo. Depois, introduza o número novo. Demora cerca de 2 minutos.
sms-change-button = Alterar o meu número
sms-step-open = Abra a página SecurEnvoy da sua organização num novo separador e volte aqui para o passo seguinte.
sms-step-open-link = Abrir a página SecurEnvoy
sms-step-find = Abra a página SecurEnvoy da sua organização. Procure «Manage My Token» onde inicia sessão no trabalho.
sms-step-sign-in = Inicie sessão lá com um código enviado para o seu número antigo.
sms-step-choose = Escolha «Send My Passcode Via SMS», introduza o seu número novo e siga as instruções.
sms-step-done = Inicie sessão uma vez, para verificar se o código de início de sessão chega ao número novo.
sms-app = Prefiro usar a aplicação
sms-app-how = Inicie sessão aqui com um código recebido por SMS. Depois, configure a aplicação no seu telemóvel.
sms-app-install = Instale a aplicação { $app } no seu telemóvel
sms-app-button = Configurar a aplicação
sms-lost = O meu número antigo já não recebe mensagens
sms-number-heading = O seu novo número de telefone
sms-number-lead = Para onde enviamos os seus códigos de início de sessão?
sms-region = País
sms-region-choose = Escolha um país
sms-region-problem = Escolha um país da lista.
sms-number-label = Número de telemóvel
sms-number-hint = Como se marca nesse país, ou com + e o indicativo do país.
sms-number-button = Continuar
sms-number-next = Ainda nada muda. Pode verificar o número na página seguinte.
sms-number-characters = Use só algarismos. Pode pôr um + no início.
sms-number-short = Este número é demasiado curto. Introduza o número completo, com o indicativo.
sms-number-long = Este número é demasiado longo. Verifique se não escreveu algum algarismo duas vezes.
sms-number-elsewhere = Este número não pertence ao país que escolheu ({ $region }). Escolha o país do número ou corrija o número.
sms-number-not-served = Não enviamos códigos de início de sessão para números desse país ({ $region }). Introduza um número de um país da lista.
sms-number-unknown = Este número não existe no país que escolheu. Verifique os algarismos.
sms-number-premium = Não enviamos códigos de início de sessão para números de valor acrescentado. Introduza o seu próprio número de telemóvel.
sms-number-no-texts = Este número não pode receber SMS. Introduza um número de telemóvel.
sms-number-same = Os seus códigos de início de sessão já chegam a este número. Introduza outro número ou termine sessão.
sms-number-refused-heading = Esse número não foi aceite
sms-number-refused-advice = Os seus códigos de início de sessão ainda chegam ao número antigo. Verifique o número novo e introduza-o novamente.
sms-confirm-heading = É este o seu número novo?
sms-confirm-lead = Os seus códigos de início de sessão chegarão a este número:
sms-confirm-why = Verifique cada algarismo. Se o número estiver errado, não vai poder iniciar sessão.
sms-confirm-button = Usar este número
sms-confirm-busy = A alterar…
sms-confirm-other = Corrigir o número
sms-code-heading = Introduza o código de início de sessão enviado para o número novo
sms-code-lead = Enviámos um SMS para o número
sms-code-label = Código de início de sessão
sms-code-problem = Introduza o código de início de sessão do SMS: de 4 a 16 algarismos ou letras.
sms-code-until = O seu número só muda quando este código de início de sessão for aceite.
sms-code-other = Usar outro número
sms-code-refused-heading = Esse código de início de sessão não foi aceite
sms-code-refused-advice = Introduza o código de início de sessão do SMS mais recente no número novo.
sms-done-heading = O seu número foi alterado
sms-done-lead = Os seus códigos de início de sessão chegam agora ao seu número terminado em { $digits }.
sms-done-test = Inicie sessão num sistema do trabalho. O código de início de sessão deve chegar ao número novo.
sms-done-old = O seu número antigo
sms-done-old-how = O número antigo já não recebe códigos de início de sessão.
sms-done-not-you = Se não fez esta alteração ou não chega nenhum código de início de sessão:

## Telemóvel perdido

lost-heading = Contacte o suporte informático
lost-lead = Sem o telemóvel ou o número antigo, não pode comprovar aqui a sua identidade. O suporte informático pode ajudar.
lost-lead-first = O suporte informático pode ajudar.
lost-reset = Pedir uma reposição
lost-contact = Suporte informático
lost-no-contact = Contacte o suporte informático como habitualmente.
lost-card = Dados para o suporte informático
lost-ready = Tenha consigo
lost-ready-userid = o seu nome de utilizador
lost-ready-identity = algo que comprove a sua identidade, como o cartão de funcionário
lost-ready-phone = o seu telemóvel novo
lost-ready-phone-first = o seu telemóvel
lost-ready-phone-number = o seu telemóvel
lost-stolen = Se o seu telemóvel foi roubado, avise de imediato o suporte informático, mesmo que ainda não tenha um novo.

## Ajuda

help-heading = Ajuda
help-lead = O seu token dá-lhe códigos de início de sessão. Veja aqui como o transferir para um telemóvel novo e onde encontrar o que precisa.
help-app = Tem os dois telemóveis
help-app-sign-in = Inicie sessão aqui com o nome de utilizador e a palavra-passe.
help-app-passcode = Introduza o código de início de sessão da aplicação do telemóvel antigo, ou aprove lá o início de sessão.
help-app-scan = Leia o código QR com a aplicação { $app } no seu telemóvel novo.
help-app-done = Espere até ver «O seu telemóvel novo está pronto». Depois, no telemóvel antigo, escolha «Delete Code» na aplicação.
help-first-how = Inicie sessão com o nome de utilizador e a palavra-passe. Se receber um código de início de sessão por SMS ou por e-mail, introduza-o. Depois, configure a aplicação no telemóvel.
help-address = Encontrar a página SecurEnvoy da sua organização
help-address-how = Na aplicação de autenticação do telemóvel antigo, toque na seta à direita do token e escolha «View Details». A caixa de baixo mostra o endereço da página SecurEnvoy da sua organização.
help-address-blank = A caixa de baixo pode estar vazia, se a sua organização não usar pedidos de aprovação. Nesse caso, procure «Manage My Token» onde inicia sessão no trabalho.
help-texts = Recebe códigos de início de sessão por SMS
help-texts-how = Se o seu número é o mesmo, não precisa de fazer nada. Se o seu número é novo, altere-o.
help-texts-link = Códigos de início de sessão por SMS
help-copied = A aplicação já está no telemóvel novo
help-fob = Tem um porta-chaves gerador de códigos, ou a aplicação num portátil
help-fob-how = Inicie sessão aqui e introduza o código de início de sessão do porta-chaves ou do portátil. Depois, leia o código QR com a aplicação no seu telemóvel.
help-lost = Já não tem o telemóvel antigo
help-lost-how = Só o suporte informático da sua organização pode ajudar. A empresa que faz a aplicação não pode.
help-old = O seu telemóvel antigo ainda mostra um token
help-old-how = Quando o telemóvel novo está pronto, o token do telemóvel antigo já não funciona. No telemóvel antigo, escolha «Delete Code» na aplicação.
help-refused = O seu código de início de sessão não é aceite
help-refused-how = A maioria dos códigos de início de sessão serve uma só vez e durante pouco tempo. Espere pelo seguinte e ative a data e a hora automáticas no telemóvel.

## Erros

error-heading = Algo correu mal
error-not-found-heading = Esta página não existe
error-not-found-advice = O endereço pode estar mal escrito ou desatualizado.
error-not-found-way-on = Ir para o início
error-malformed-heading = Não foi possível compreender esse pedido
error-malformed-advice = Comece de novo na primeira página.
error-malformed-way-on = Ir para o início
error-not-ours-heading = Não foi possível aceitar esse formulário
error-not-ours-advice = Por segurança, não usámos o que introduziu. Se chegou aqui a partir de uma hiperligação ou de outro site, comece de novo na primeira página.
error-not-ours-way-on = Ir para o início
error-origin-hidden-heading = O seu navegador oculta de onde veio este formulário
error-origin-hidden-advice = Por segurança, não usámos o que introduziu. Abra esta página noutro navegador ou desligue o modo Internet Explorer. Se esta mensagem voltar, contacte o suporte informático: um dispositivo da rede pode estar a remover o que o navegador envia.
error-origin-hidden-way-on = Ir para o início
error-too-many-cookies-heading = O seu navegador enviou demasiados cookies
error-too-many-cookies-advice = Os cookies vêm de outros sites da sua organização. Apague os cookies desses sites ou abra esta página numa janela privada. Se esta mensagem voltar, contacte o suporte informático.
error-too-many-cookies-way-on = Ir para o início
error-two-cookies-heading = O seu navegador enviou dois cookies para esta página
error-two-cookies-advice = Carregue esta página novamente. Se esta mensagem voltar, feche todas as janelas do navegador ou use uma janela privada, e contacte o suporte informático. Um dos dois cookies pode vir de outro site da sua organização.
error-two-cookies-way-on = Tentar novamente
error-sign-on-heading = Não recebemos o seu nome de utilizador do início de sessão da sua organização
error-sign-on-advice = Não podemos usar os dados recebidos, por isso nada foi enviado. Contacte o suporte informático.
error-sign-on-way-on = Contactar o suporte informático
error-limited-heading = Demasiadas tentativas
error-limited-advice =
    { $count ->
        [one] Para proteger esta conta, aguarde um minuto antes de tentar novamente.
       *[other] Para proteger esta conta, aguarde { $count } minutos antes de tentar novamente.
    }
error-limited-counts = Contam como tentativas as palavras-passe erradas e os inícios de sessão que ninguém aprovou no telemóvel antigo.
error-limited-way-on = Ir para o início
error-address-limited-heading = Demasiados inícios de sessão falhados a partir da sua rede
error-address-limited-advice =
    O limite é do seu endereço de rede, não da sua conta. Vários inícios de sessão a partir desse endereço falharam, talvez de colegas. { $count ->
        [one] Aguarde um minuto e tente novamente.
       *[other] Aguarde { $count } minutos e tente novamente.
    }
error-address-limited-way-on = Ir para o início
error-stopped-heading = O início de sessão está suspenso para esta conta
error-stopped-advice = Houve várias tentativas erradas seguidas, e mais uma poderia bloquear a conta. O suporte informático pode levantar a suspensão.
error-stopped-way-on = Contactar o suporte informático
error-under-way-heading = Há outro início de sessão em espera
error-under-way-advice = Alguém já está a iniciar sessão nesta conta. Se este início de sessão for seu, continue na outra janela ou tente novamente dentro de 2 minutos. Se não for seu, não aprove nenhum pedido e contacte o suporte informático.
error-under-way-way-on = Tentar novamente
error-stale-heading = Este formulário está desatualizado
error-stale-advice = Não usámos o formulário, porque pertence a uma página anterior. Continue a partir do ponto onde está agora.
error-stale-way-on = Continuar
error-busy-heading = Ainda estamos a processar o seu último pedido
error-busy-advice = Aguarde um momento e continue.
error-busy-way-on = Continuar
error-unreachable-heading = Não é possível contactar o servidor de início de sessão
error-unreachable-advice = Nada foi alterado. Ainda pode iniciar sessão com o telemóvel antigo. Tente novamente dentro de alguns minutos.
error-unreachable-advice-first = Nada foi alterado. Tente novamente dentro de alguns minutos.
error-unreachable-advice-number = Nada foi alterado. Tente novamente dentro de alguns minutos.
error-unreachable-way-on = Tentar novamente
error-away-heading = O servidor de início de sessão não está disponível de momento
error-away-advice = Nada foi alterado. Ainda pode iniciar sessão com o telemóvel antigo. Esta página volta a verificar sozinha e avisa quando puder continuar.
error-away-advice-first = Nada foi alterado. Esta página volta a verificar sozinha e avisa quando puder continuar.
error-away-advice-number = Nada foi alterado. Esta página volta a verificar sozinha e avisa quando puder continuar.
error-away-way-on = Tentar novamente
error-timed-out-heading = O servidor de início de sessão não respondeu a tempo
error-timed-out-advice = Não sabemos se o servidor de início de sessão recebeu o seu pedido. Tente novamente dentro de um minuto.
error-timed-out-way-on = Tentar novamente
error-reported-heading = O servidor de início de sessão comunica um problema
error-reported-advice = Tente novamente. Se o problema continuar, contacte o suporte informático.
error-reported-way-on = Tentar novamente
error-not-understood-heading = O servidor de início de sessão deu uma resposta inesperada
error-not-understood-advice = Tente novamente dentro de alguns minutos. Se o problema continuar, contacte o suporte informático.
error-not-understood-way-on = Tentar novamente
error-full-heading = Há demasiadas pessoas a usar esta página neste momento
error-full-advice = Nada foi alterado. Ainda pode iniciar sessão com o telemóvel antigo. Esta página volta a verificar sozinha e avisa quando puder continuar.
error-full-advice-first = Nada foi alterado. Esta página volta a verificar sozinha e avisa quando puder continuar.
error-full-advice-number = Nada foi alterado. Esta página volta a verificar sozinha e avisa quando puder continuar.
error-full-way-on = Tentar novamente
error-sessions-away-heading = Esta página está temporariamente indisponível
error-sessions-away-advice = Nada se perdeu. Esta página volta a verificar dentro de alguns segundos e regressa ao ponto onde estava.
error-sessions-away-way-on = Verificar agora
error-internal-heading = Algo correu mal nesta página
error-internal-advice = A culpa não é sua. Tente novamente. Se o problema continuar, contacte o suporte informático.
error-internal-way-on = Tentar novamente

## E-mail sobre uma alteração

mail-token-moved-subject = Os seus códigos de início de sessão vêm agora de outro telemóvel
mail-token-moved-lead = Os códigos de início de sessão de { $userid } vêm agora da aplicação num telemóvel que acabou de ser configurado. Os códigos de início de sessão de telemóveis anteriores já não funcionam.
mail-when = Quando: { $when }
mail-from = A partir do endereço IP: { $address }
mail-token-moved-you = Se fez esta alteração, não precisa de fazer mais nada.
mail-number-changed-subject = Os seus códigos de início de sessão vão agora para outro número
mail-number-changed-lead = Os códigos de início de sessão de { $userid } vão agora para outro número de telefone.
mail-number-changed-you = Se fez esta alteração, não precisa de fazer mais nada. O número antigo já não recebe códigos de início de sessão.
mail-enrolment-started-subject = Foi mostrado um código QR para os seus códigos de início de sessão
mail-enrolment-started-lead = Alguém iniciou sessão como { $userid } e viu um código QR. Um telemóvel que leia o código QR passa a gerar os códigos de início de sessão de { $userid }.
mail-enrolment-started-you = Se iniciou esta sessão, não precisa de fazer mais nada.
mail-enrolment-unknown-subject = Os seus códigos de início de sessão podem vir agora de outro telemóvel
mail-enrolment-unknown-lead = Alguém iniciou sessão como { $userid } e viu um código QR. Um telemóvel que leia o código QR passa a gerar os códigos de início de sessão de { $userid }. Não sabemos se algum telemóvel leu o código QR.
mail-enrolment-unknown-you = Se iniciou esta sessão, não precisa de fazer mais nada. Se não terminou, pode começar de novo em qualquer altura.
mail-not-you = Se não reconhece esta ação, alguém pode conhecer a sua palavra-passe. Contacte de imediato o suporte informático:
mail-contact-phone = Telefone: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Página web: { $url }
mail-contact-hours = Horário: { $hours }

## A página de estado para o suporte informático

status-title = Estado do portal
status-search = Referência ou nome de utilizador
status-search-button = Pesquisar
status-fine-heading = O portal funciona
status-fine-advice = O SecEnrol responde aos pedidos do portal.
status-quiet-heading = Nenhum pedido ao SecEnrol
status-quiet-advice = O portal não enviou nada ao SecEnrol na última hora, por isso nada se sabe do SecEnrol.
status-trouble-heading = O SecEnrol não responde corretamente
status-trouble-advice = Na última hora, muitos pedidos ao SecEnrol ficaram sem resposta. O registo indica o motivo.
status-unready-heading = O portal não está pronto
status-unready-advice = Ninguém pode continuar enquanto isto não for resolvido:
status-now = Agora
status-under-way = Sessões em curso ou acabadas de terminar
status-unknown = desconhecido
status-in-flight = Pedidos que aguardam o SecEnrol
status-notices = Notificações por enviar
status-audit-lost = Linhas de auditoria perdidas
status-funnel = As últimas 24 horas: até onde chegam os utilizadores
status-step = Passo
status-people = Pessoas
status-percent = Percentagem do passo anterior
status-percent-of = { $percent }%
status-started = Viram a página inicial
status-signed-in = Palavra-passe aceite
status-confirmed = Chegaram ao código QR
status-done = Telemóvel novo pronto
status-given-up = Desistências
status-given-up-count = Desistências pelo caminho: { $count }
status-waves = Grupos desde o último arranque do programa
status-wave = Grupo
status-waves-rounded = Os números são arredondados para baixo para um múltiplo de cinco.
status-hours = As últimas 24 horas, hora a hora
status-drawing = Barras para cada uma das últimas 24 horas: telemóveis prontos, sessões abandonadas e uma marca onde o SecEnrol não respondeu. Os números estão na tabela abaixo.
status-table = Os dados numa tabela
status-hour = Hora
status-ago =
    { $count ->
        [0] esta hora
        [one] há 1 h
       *[other] há { $count } h
    }
status-answered = O SecEnrol respondeu
status-failed = O SecEnrol não respondeu
status-at = Atualizado: { $at }.
status-follow = Atualizar a cada minuto
status-stay = Deixar de atualizar
status-version = Handover { $version }.

## O anúncio do portal (handover kit)

kit-heading = Telemóvel novo?
kit-lead = Transfira o seu token de forma autónoma, em cerca de 2 minutos.
kit-keep = Guarde o telemóvel antigo até o telemóvel novo estar pronto.
kit-step-sign-in = Inicie sessão com o nome de utilizador e a palavra-passe.
kit-step-confirm = Confirme com o telemóvel antigo.
kit-step-scan = Leia o código QR com a aplicação { $app } no seu telemóvel novo.
kit-open = Abra este endereço num computador ou leia o código QR com a câmara do telemóvel antigo:
kit-open-alt = Código QR que leva a { $address }
kit-lost = Se já não tem o telemóvel antigo, contacte o suporte informático.
kit-mail-hello = Bom dia,
kit-mail-before-subject = Em breve, poderá transferir o seu token para um telemóvel novo de forma autónoma
kit-mail-before-lead = Em breve, poderá transferir o seu token para um telemóvel novo de forma autónoma, em cerca de 2 minutos e sem recorrer ao suporte informático.
kit-mail-before-day = Esta página abre a { $day }:
kit-mail-before-address = Este é o endereço da página:
kit-mail-before-keep = Até lá, guarde o telemóvel antigo, mesmo que já tenha um novo.
kit-mail-day-subject = Já pode transferir o seu token para um telemóvel novo de forma autónoma
kit-mail-day-lead = Tem um telemóvel novo ou vai ter um em breve? Já pode transferir o seu token de forma autónoma, em cerca de 2 minutos:
kit-mail-reminder-subject = Transfira o seu token antes de se desfazer do telemóvel antigo
kit-mail-reminder-lead = Ainda usa um telemóvel antigo para os seus códigos de início de sessão? Transfira o token para o telemóvel novo antes de se desfazer do antigo. Demora cerca de 2 minutos:
kit-mail-have = Tenha à mão os dois telemóveis, o nome de utilizador e a palavra-passe.
kit-mail-install = Instale a aplicação { $app } no seu telemóvel novo.
kit-mail-safe = Só este endereço é nosso. Nunca pedimos a sua palavra-passe nem um código de início de sessão por e-mail ou por telefone.
kit-desk-heading = Perguntas frequentes ao suporte informático
kit-desk-lead = Os colaboradores já podem transferir o token de forma autónoma, neste endereço:
kit-desk-rule = Nunca peça uma palavra-passe nem um código de início de sessão. Antes de alterar algo numa conta, confirme a identidade da pessoa, conforme a sua organização exige.
kit-desk-lost-answer = Confirme a identidade da pessoa. Depois, ajude como até agora: só o suporte informático pode dar um token novo a quem já não tem o telemóvel antigo.
kit-desk-paused = «O início de sessão está suspenso para esta conta»
kit-desk-paused-answer = Houve várias tentativas erradas, e mais uma poderia bloquear a conta. Confirme a identidade da pessoa. Depois, levante a suspensão no servidor do portal com «handover unlock» e o nome de utilizador.
kit-desk-reference = A página mostra uma referência
kit-desk-reference-answer = Procure a referência no registo do portal e no registo de auditoria. Aí consta o que aconteceu.
kit-desk-waiting = O telemóvel novo tem o token, mas a página continua à espera
kit-desk-waiting-answer = Nessa página, a pessoa introduz o código de controlo que a aplicação mostra.
kit-desk-not-me = «Recebi um e-mail sobre os meus códigos de início de sessão, mas não fiz nada»
kit-desk-not-me-answer = Alguém pode conhecer a palavra-passe. Trate o caso como um incidente de segurança e bloqueie a conta de imediato.
