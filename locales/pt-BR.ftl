# As palavras das páginas do portal, em português do Brasil. Os termos estão em docs/glossary.md.

language-name = Português (Brasil)
languages = Idiomas
product = Transferir meu token
skip = Ir para o conteúdo
help-link = Ajuda
person = Novo celular de
person-first = Configuração do aplicativo de
person-number = Novo número de celular de
person-done = Você entrou como
person-begun = Login iniciado às { $time } a partir de { $address }
person-other = Alguém também fez login nesta conta às { $time } a partir de { $address }. Se não foi você, fale com o suporte de TI antes de continuar.
person-other-here = Alguém também fez login nesta conta às { $time } a partir do mesmo endereço de rede que você. Se não foi você, fale com o suporte de TI antes de continuar.
finish = Concluir
stop = Sair
progress = Etapa { $count-now } de { $count-all }
progress-open = Etapa { $count-now }
track-sign-in = Login
track-passcode = Confirmar
track-scan = Escanear
track-done = Pronto
track-sms-number = Novo número
track-sms-confirm = Conferir
track-sms-code = Código de login
title-wrong = Erro: { $title }
copy = Copiar
copied = Copiado
check-now = Verificar agora
quoted = O servidor de login informa:
reference = Se você falar com o suporte de TI, informe a referência { $reference }.
back-to-start = Voltar à página inicial
support-link = Falar com o suporte de TI
support-phone = Telefone
support-email = E-mail
support-url = Página na web
support-hours = Horário de atendimento
problem-heading = Há algo faltando ou errado
card-heading = Fale com o suporte de TI
card-lead = Passe estes dados ao suporte de TI. Eles não incluem a senha nem códigos de login.
card-reference = Referência
card-time = Hora
card-step = Etapa
card-reason = O que aconteceu
card-copy = Copiar os dados
card-mail = Escrever um e-mail
tries-left =
    { $count ->
        [one] Esta é sua última tentativa. Depois dela, você terá que entrar novamente.
       *[other] Você ainda tem { $count } tentativas.
    }
demo-banner = Esta é uma demonstração. Ela não usa contas reais.
demo-phones = Abrir os celulares da demonstração
demo-phone = Abrir os celulares de { $userid }
insecure-banner = Esta página não é criptografada. Outras pessoas na sua rede podem ver o que você digita.

## Start

start-heading = Transfira seu token para um celular novo
start-heading-first = Configure o aplicativo no seu celular
start-ready = Antes de começar
start-lead = Você precisa dos dois celulares por cerca de 2 minutos.
start-lead-first = Você precisa do seu celular por cerca de 2 minutos.
start-ready-install = Instale o aplicativo { $app } no celular novo
start-ready-install-first = Instale o aplicativo { $app } no celular
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Escaneie para instalar
start-store-ios-qr = QR code que leva ao aplicativo na App Store
start-store-android-qr = QR code que leva ao aplicativo no Google Play
start-ready-here = Está lendo isto no celular novo?
start-ready-here-first = Está lendo isto no celular que vai configurar?
start-ready-here-how = Abra esta página em um computador:
start-ready-here-else = Sem computador? Continue aqui com uma chave de configuração.
start-where = Em qual dispositivo você está lendo esta página?
start-where-new = No meu celular novo
start-where-scan = Ou escaneie este QR code com a câmera do celular antigo para abrir esta página nele.
start-where-alt = QR code que leva a esta página
start-where-old = No meu celular antigo
start-where-old-how = Continue aqui. Depois, escaneie o QR code desta tela com o celular novo.
start-question = Qual é a sua situação?
start-app = Ainda tenho meu celular antigo, com o aplicativo
start-app-detail = O aplicativo mostra códigos de login ou solicitações de aprovação.
start-sms = Recebo códigos de login por SMS
start-sms-detail = Meu celular ou meu número é novo.
start-first = Vou configurar o aplicativo pela primeira vez
start-first-detail = Nunca usei o aplicativo.
start-other = Já recebo códigos de login
start-other-app = Mostrar as outras opções
start-lost = Não tenho mais meu celular antigo
start-lost-detail = Foi perdido, roubado ou formatado, quebrou ou não é mais meu.
start-under-way = Você já começou a mudar para um celular novo neste navegador.
start-under-way-first = Você já começou a configurar o aplicativo neste navegador.
start-under-way-number = Você já começou a trocar seu número neste navegador.
start-continue = Continuar
start-choices = Mostrar as outras opções

stopped-heading = Você saiu
stopped-advice = Você viu a mensagem “Seu celular novo está pronto”? Se viu, já está tudo certo. Se não viu, entre novamente com o celular antigo. Se os códigos de login do celular antigo não forem aceitos, use o celular novo.
stopped-advice-first = Você viu a mensagem “Seu celular está pronto”? Se viu, já está tudo certo. Se não viu, entre novamente.
stopped-advice-app = Você viu a mensagem “Seu celular está pronto”? Se viu, já está tudo certo. Se não viu, entre novamente. Se nenhum SMS chegar, use o código de login que o aplicativo mostra.
stopped-advice-number = Você viu a mensagem “Seu número foi trocado”? Se viu, já está tudo certo. Se não viu, entre novamente. Se nenhum código de login chegar ao número antigo, veja no número novo.
over-heading = Sua sessão aqui terminou
over-advice = Se você não viu uma página dizendo que está tudo certo, comece de novo.
no-cookie-heading = Não há sessão ativa aqui
no-cookie-advice = Se você acabou de entrar, o navegador não guardou o cookie desta página. Permita cookies para esta página ou abra a página em uma janela separada. Se você saiu, comece de novo.
no-cookie-window = Abrir em uma janela separada

## Sign in

sign-in-heading = Faça login
sign-in-lead = Use seu nome de usuário e sua senha do trabalho.
sign-in-userid = Nome de usuário
sign-in-userid-hint = Por exemplo: jsmith, CORP\jsmith ou jsmith@example.org.
sign-in-userid-locked = Você entrou na sua organização com este nome de usuário.
sign-in-userid-problem = Digite seu nome de usuário, com o domínio, se você usa um. Ele pode ter letras, números, espaços e \ . _ - @ ' + $ #. Se você colou o nome, digite-o.
sign-in-userid-other = Você só pode usar o nome de usuário com que entrou na sua organização. Ele já está no campo.
sign-in-password = Senha ou PIN
sign-in-password-show = Mostrar senha
sign-in-password-hide = Ocultar senha
sign-in-password-empty = Digite sua senha ou seu PIN.
sign-in-password-problem = Digite sua senha ou seu PIN. O máximo é de 256 caracteres, sem quebras de linha.
sign-in-button = Entrar
sign-in-busy = Entrando…
sign-in-next = Na próxima etapa, você vai precisar do celular antigo.
sign-in-next-first = Na próxima etapa, você pode receber um código de login por SMS ou e-mail. Depois, vai configurar o aplicativo no celular.
sign-in-next-app = Na próxima etapa, você vai digitar o código de login recebido por SMS. Depois, vai configurar o aplicativo no celular.
sign-in-next-number = Na próxima etapa, você vai digitar um código de login que enviaremos ao número antigo. Depois, vai digitar o número novo.
sign-in-lost = Não tenho mais meu celular antigo
sign-in-lost-first = Falar com o suporte de TI
sign-in-lost-number = Meu número antigo não recebe mais mensagens
sign-in-refused-heading = O nome de usuário ou a senha não foram aceitos
sign-in-refused-advice = Confira o nome de usuário e se o Caps Lock está ativado.
sign-in-refused-last = Esta é sua última tentativa por enquanto.
sign-in-refused-locked = Se você tem certeza de que o nome de usuário e a senha estão certos, sua conta pode estar bloqueada. Fale com o suporte de TI.
sign-in-other-heading = Outro nome de usuário já está em uso neste navegador
sign-in-other-advice = Continue com esse nome de usuário ou saia antes de usar outro.

ended-expired-heading = Sua sessão terminou
ended-expired-advice = Por segurança, as sessões terminam depois de alguns minutos. Você viu a mensagem “Seu celular novo está pronto”? Se viu, já está tudo certo. Se não viu, entre novamente com o celular antigo. Se os códigos de login do celular antigo não forem aceitos, use o celular novo.
ended-expired-advice-first = Por segurança, as sessões terminam depois de alguns minutos. Você viu a mensagem “Seu celular está pronto”? Se viu, já está tudo certo. Se não viu, entre novamente.
ended-expired-advice-number = Por segurança, as sessões terminam depois de alguns minutos. Você viu a mensagem “Seu número foi trocado”? Se viu, já está tudo certo. Se não viu, entre novamente. Se nenhum código de login chegar ao número antigo, veja no número novo.
ended-refused-heading = O login não foi feito
ended-refused-advice = O login não foi aprovado a tempo no celular antigo, ou o nome de usuário ou a senha estavam errados. Entre novamente.
ended-refused-advice-first = O nome de usuário ou a senha estavam errados, ou o login demorou demais. Entre novamente.
ended-refused-advice-number = O nome de usuário ou a senha estavam errados, ou o login demorou demais. Entre novamente.
ended-failed-heading = Não foi possível fazer login
ended-failed-advice = O servidor de login não respondeu corretamente. Tente novamente em um minuto.
ended-passcodes-heading = Muitos códigos de login errados
ended-passcodes-advice = Entre novamente. Depois, espere o celular antigo mostrar um novo código de login e digite esse código novo.
ended-passcodes-advice-first = Entre novamente. Depois, digite o código de login da mensagem mais recente.
ended-passcodes-advice-number = Entre novamente. Depois, digite o código de login do SMS mais recente.
ended-check-codes-heading = Muitos códigos de controle errados
ended-check-codes-advice = Entre novamente para receber um novo QR code.
ended-numbers-heading = Talvez seu número de celular não tenha sido trocado
ended-numbers-advice = Várias tentativas falharam. Entre para começar de novo ou fale com o suporte de TI.
ended-upstream-heading = O servidor de login encerrou sua sessão
ended-upstream-advice = Pode ter passado tempo demais. Entre para começar de novo.

## Approve

approve-heading = Confira o celular antigo
approve-heading-first = Fazendo seu login
approve-heading-number = Fazendo seu login
approve-lead = Se aparecer uma solicitação de aprovação no celular antigo, aprove-a. Depois, esta página continua sozinha.
approve-lead-first = O servidor de login ainda não respondeu. Esta página continua sozinha.
approve-lead-number = O servidor de login ainda não respondeu. Esta página continua sozinha.
approve-waiting = Aguardando o celular antigo…
approve-waiting-first = Aguardando o servidor de login…
approve-waiting-number = Aguardando o servidor de login…
approve-found = Você aprovou a solicitação. Um momento…
approve-found-first = Você entrou. Um momento…
approve-found-number = Você entrou. Um momento…
approve-only-you = Aprove somente logins que você acabou de fazer.
approve-rival = Um segundo login nesta conta acabou de ser recusado. Se não foi você, não aprove nenhuma solicitação e fale com o suporte de TI.
approve-slow = Se nenhuma solicitação de aprovação aparecer no celular antigo, o servidor de login pode estar lento.
approve-trouble = A solicitação de aprovação não chega
approve-trouble-open = Abra o aplicativo autenticador no celular antigo e procure uma solicitação de aprovação.
approve-trouble-network = Verifique se o celular antigo está conectado à internet.
approve-trouble-again = Se nenhuma solicitação de aprovação chegar em 2 minutos, você pode entrar novamente.

## Passcode

passcode-heading = Digite o código de login do celular antigo
passcode-heading-first = Digite o código de login que enviamos a você
passcode-heading-number = Digite o código de login enviado ao número antigo
passcode-lead = Veja no aplicativo ou no SMS mais recente.
passcode-lead-first = Enviamos o código de login por SMS ou e-mail, para o número ou endereço cadastrado na sua organização.
passcode-lead-app = Veja no SMS mais recente.
passcode-lead-number = Veja no SMS mais recente.
passcode-label = Código de login
passcode-hint = Geralmente 6 dígitos. Espaços não fazem diferença.
passcode-problem = Digite o código de login que o aplicativo ou o SMS mais recente mostra no celular antigo: de 4 a 16 números ou letras.
passcode-problem-first = Digite o código de login da mensagem: de 4 a 16 números ou letras.
passcode-problem-number = Digite o código de login do SMS: de 4 a 16 números ou letras.
passcode-button = Continuar
passcode-busy = Verificando…
passcode-refused-heading = Esse código de login não foi aceito
passcode-refused-advice = A maioria dos códigos de login vale uma só vez e por pouco tempo. Espere o celular antigo mostrar um novo e digite esse.
passcode-refused-advice-first = A maioria dos códigos de login vale uma só vez e por pouco tempo. Digite o da mensagem mais recente. Para receber outro, saia e entre novamente.
passcode-refused-advice-number = A maioria dos códigos de login vale uma só vez e por pouco tempo. Digite o do SMS mais recente. Para receber outro, saia e entre novamente.
passcode-clock = O celular antigo deve mostrar { $time } agora. Se ele mostrar outra hora, ative a data e a hora automáticas.
passcode-after-fault = Use um novo código de login. O último já pode ter sido usado.
passcode-trouble = Meu código de login não funciona
passcode-trouble-name = Em alguns celulares, o aplicativo tem o nome antigo, “SecurEnvoy Soft Token”.
passcode-trouble-copied = Use o aplicativo no celular antigo. Se um backup ou uma transferência de dados copiou o aplicativo para o celular novo, os códigos de login dessa cópia não são aceitos.
passcode-trouble-fob = Se você tem um chaveiro gerador de códigos, ou o aplicativo em um notebook, digite o código de login do chaveiro ou do notebook.
passcode-trouble-account = No aplicativo, use o código de login da sua conta do trabalho.
passcode-trouble-text = Se você recebe códigos de login por SMS, use a mensagem mais recente. Ela pode levar um minuto para chegar.
passcode-trouble-text-first = Use a mensagem mais recente. Ela pode levar um minuto para chegar, e um e-mail pode estar na caixa de spam. Se nenhuma mensagem chegar, fale com o suporte de TI: o suporte de TI pode ter um número ou endereço de e-mail errado para você.
passcode-trouble-text-number = Use o SMS mais recente. Ele pode levar um minuto para chegar.
passcode-trouble-voice = Se, em vez disso, o telefone tocar, atenda a ligação e digite o código de login que ouvir.
passcode-trouble-several = Se uma mensagem tiver vários códigos de login, use cada um uma só vez, na ordem da mensagem. Um código de login para o dia inteiro vale até chegar o próximo.
passcode-trouble-clock = Ative a data e a hora automáticas no celular antigo. Se o relógio estiver errado, os códigos de login também estarão.

## Scan

scan-heading = Escaneie este QR code com o celular novo
scan-heading-first = Escaneie este QR code com o celular
scan-phone-heading = Configure o aplicativo neste celular
scan-lead = Os códigos de login do celular antigo funcionam até o celular novo ficar pronto.
scan-lead-first = Quando o celular estiver pronto, use os códigos de login que o aplicativo mostra.
scan-picture = QR code
scan-qr-alt = QR code para escanear com o aplicativo autenticador no celular novo
scan-qr-alt-first = QR code para escanear com o aplicativo autenticador no celular
scan-no-qr = Não foi possível mostrar o QR code. Use a chave de configuração.
scan-not-printed = O QR code e a chave de configuração não são impressos, porque são secretos.
scan-cannot = Não consegue? Use a chave de configuração
scan-app-link = No celular novo? Abrir o aplicativo
scan-app-link-first = Neste celular? Abrir o aplicativo
scan-setup-key = No aplicativo do celular novo, escolha inserir uma chave manualmente. Digite ou cole esta chave de configuração. Não mostre a chave a ninguém.
scan-setup-key-first = No aplicativo do celular, escolha inserir uma chave manualmente. Digite ou cole esta chave de configuração. Não mostre a chave a ninguém.
scan-steps = No celular novo
scan-steps-first = No celular
scan-step-app = Abra o aplicativo { $app }.
scan-step-add = Adicione um token. Permita o uso da câmera.
scan-step-point = Escaneie o QR code.
scan-step-key = Escolha inserir uma chave manualmente e digite a chave de configuração desta página.
scan-phone-copy = Copie esta chave de configuração. Não mostre a chave a ninguém.
scan-phone-paste = No aplicativo { $app }, escolha inserir uma chave manualmente e cole a chave de configuração.
scan-phone-check = Volte aqui e digite o código de controle que o aplicativo mostra.
scan-phone-picture = Em outro celular? Mostrar o QR code
scan-waiting = Aguardando o celular novo…
scan-waiting-first = Aguardando o celular…
scan-scanned = Já escaneei
scan-found = Seu celular está configurado. Um momento…
scan-reloads =
    { $count ->
        [one] Esta página é atualizada a cada segundo.
       *[other] Esta página é atualizada a cada { $count } segundos.
    }
scan-stay = Não atualizar enquanto eu digito
scan-go-on = Voltar a atualizar
scan-check-code = Vejo um código de controle
scan-check-code-label = Código de controle
scan-check-code-hint = Só se o celular estiver sem internet ou se você usou uma chave de configuração.
scan-check-code-problem = Digite o código de controle que o celular novo mostra: de 4 a 32 letras e números.
scan-check-code-problem-first = Digite o código de controle que o celular mostra: de 4 a 32 letras e números.
scan-check-code-button = Enviar código de controle
scan-check-code-busy = Enviando…
scan-check-code-refused-heading = Esse código de controle não foi aceito
scan-check-code-refused-advice = Compare o código de controle com o do celular novo e digite-o novamente.
scan-check-code-refused-advice-first = Compare o código de controle com o do celular e digite-o novamente.
scan-trouble = Não consigo configurar o aplicativo
scan-trouble-camera = Use a câmera do aplicativo autenticador, não a câmera comum do celular. Se o aplicativo não encontrar o QR code, aumente esta janela e o brilho da tela e afaste um pouco o celular.
scan-trouble-page = Se uma página da web abrir, ou se nada acontecer, escaneie o QR code com o aplicativo autenticador, não com a câmera comum do celular.
scan-trouble-network = Se o aplicativo mostra códigos de login, mas esta página não continua: conecte o celular novo à internet ou digite o código de controle que o celular novo mostra.
scan-trouble-network-first = Se o aplicativo mostra códigos de login, mas esta página não continua: conecte o celular à internet ou digite o código de controle que o celular mostra.
scan-trouble-key = Se a câmera não funcionar de jeito nenhum, digite a chave de configuração.
scan-trouble-again = Se nada funcionar, saia. Depois, entre novamente com o celular antigo para receber um novo QR code.
scan-trouble-again-first = Se nada funcionar, saia. Depois, entre novamente para receber um novo QR code.

## Waiting

waiting-left =
    { $count ->
        [one] Resta 1 minuto.
       *[other] Restam cerca de { $count } minutos.
    }
waiting-ends =
    { $count ->
        [one] Por segurança, esta sessão termina em cerca de um minuto.
       *[other] Por segurança, esta sessão termina em { $count } minutos.
    }
waiting-more = Prolongar a sessão
waiting-slow = O servidor de login está lento. Continuamos tentando; você não precisa fazer nada.
waiting-offline = Você está sem internet. Esta página continua quando a conexão voltar.
waiting-fault = A última verificação falhou. Estamos tentando novamente, automaticamente.

waiting-away = O servidor de login não está disponível no momento. Continuamos tentando; você não precisa fazer nada.
upstream-ask = Se demorar demais, fale com o suporte de TI: { $contacts }.
upstream-ask-help-desk = Se demorar demais, fale com o suporte de TI.
upstream-well-heading = Você já pode continuar
upstream-well-advice = O servidor de login voltou a funcionar. Se você já tinha digitado uma senha ou um código de login, digite novamente.

## Done

done-heading = Seu celular novo está pronto
done-heading-first = Seu celular está pronto
done-lead = A partir de agora, entre com o celular novo.
done-lead-first = A partir de agora, use os códigos de login que o aplicativo mostra.
done-took =
    { $count-minutes ->
        [0] Você levou { $count-seconds } s.
       *[other] Você levou { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = A partir de agora, use os códigos de login que o aplicativo mostra, e não os dos SMS.
done-test = Teste agora
done-test-how = Faça login em um sistema do trabalho.
done-test-how-first = Faça login em um sistema do trabalho com um código do aplicativo.
done-test-link = Teste: faça login em { $name }
done-old = Exclua o token antigo
done-old-dead = O token antigo não funciona mais. No aplicativo do celular antigo:
done-old-arrow = Toque na seta ao lado do token.
done-old-delete = Escolha “Delete Code”.
done-not-you = Se não foi você ou se precisar de ajuda:

closed-heading = Você saiu
closed-moved = Seu celular novo está pronto.
closed-moved-first = Seu celular está pronto.
closed-moved-number = Seus códigos de login agora chegam ao número novo.
closed-lead = Agora você pode fechar esta janela.

## Text messages

sms-heading = Você recebe códigos de login por SMS
sms-lead = O que você precisa fazer depende do que mudou.
sms-same = Tenho um celular novo com o mesmo número
sms-same-how = Você não precisa fazer nada. Os códigos de login chegam ao seu número, seja qual for o celular.
sms-number = Tenho um número novo
sms-number-how = Troque o número enquanto o antigo ainda recebe mensagens:
sms-change-how = Entre com um código que enviaremos ao número antigo. Depois, digite o número novo. Leva cerca de 2 minutos.
sms-change-button = Trocar meu número
sms-step-open = Abra a página SecurEnvoy da sua organização em uma nova guia e volte aqui para a próxima etapa.
sms-step-open-link = Abrir a página SecurEnvoy
sms-step-find = Abra a página SecurEnvoy da sua organização. Procure “Manage My Token” onde você faz login no trabalho.
sms-step-sign-in = Entre nela com um código enviado ao número antigo.
sms-step-choose = Escolha “Send My Passcode Via SMS”, digite o número novo e siga as instruções.
sms-step-done = Faça login uma vez para conferir se o código de login chega ao número novo.
sms-app = Prefiro usar o aplicativo
sms-app-how = Entre aqui com um código recebido por SMS. Depois, configure o aplicativo no celular.
sms-app-install = Instale o aplicativo { $app } no celular
sms-app-button = Configurar o aplicativo
sms-lost = Meu número antigo não recebe mais mensagens
sms-number-heading = Seu novo número de celular
sms-number-lead = Para onde devemos enviar seus códigos de login?
sms-region = País
sms-region-choose = Escolha um país
sms-region-problem = Escolha um país da lista.
sms-number-label = Número de celular
sms-number-hint = Como se disca nesse país, ou com + e o código do país.
sms-number-button = Continuar
sms-number-next = Nada muda ainda. Você pode conferir o número na próxima página.
sms-number-characters = Use somente números. Você pode colocar um + no início.
sms-number-short = Este número é curto demais. Digite o número completo, com o DDD ou código de área.
sms-number-long = Este número é longo demais. Confira se você não digitou algum dígito duas vezes.
sms-number-elsewhere = Este número não é do país que você escolheu ({ $region }). Escolha o país do número ou corrija o número.
sms-number-not-served = Não enviamos códigos de login para números desse país ({ $region }). Digite um número de um país da lista.
sms-number-unknown = Este número não existe no país que você escolheu. Confira os dígitos.
sms-number-premium = Não enviamos códigos de login para números com tarifa especial. Digite seu próprio número de celular.
sms-number-no-texts = Este número não pode receber SMS. Digite um número de celular.
sms-number-same = Seus códigos de login já chegam a este número. Digite outro número ou saia.
sms-number-refused-heading = Esse número não foi aceito
sms-number-refused-advice = Seus códigos de login ainda chegam ao número antigo. Confira o número novo e digite-o novamente.
sms-confirm-heading = Este é o seu número novo?
sms-confirm-lead = Seus códigos de login chegarão a este número:
sms-confirm-why = Confira cada dígito. Se o número estiver errado, você não vai conseguir entrar.
sms-confirm-button = Usar este número
sms-confirm-busy = Trocando…
sms-confirm-other = Corrigir o número
sms-code-heading = Digite o código de login enviado ao número novo
sms-code-lead = Enviamos um SMS para
sms-code-label = Código de login
sms-code-problem = Digite o código de login do SMS: de 4 a 16 números ou letras.
sms-code-until = Seu número só muda quando este código de login for aceito.
sms-code-other = Usar outro número
sms-code-refused-heading = Esse código de login não foi aceito
sms-code-refused-advice = Digite o código de login do SMS mais recente no número novo.
sms-done-heading = Seu número foi trocado
sms-done-lead = Seus códigos de login agora chegam ao seu número com final { $digits }.
sms-done-test = Faça login em um sistema do trabalho. O código de login deve chegar ao número novo.
sms-done-old = Seu número antigo
sms-done-old-how = O número antigo não recebe mais códigos de login.
sms-done-not-you = Se não foi você ou se nenhum código de login chegar:

## Lost

lost-heading = Fale com o suporte de TI
lost-lead = Sem o celular ou o número antigo, você não tem como comprovar aqui quem você é. O suporte de TI pode ajudar.
lost-lead-first = O suporte de TI pode ajudar.
lost-reset = Solicitar uma redefinição
lost-contact = Suporte de TI
lost-no-contact = Fale com o suporte de TI como de costume.
lost-card = Dados para o suporte de TI
lost-ready = Tenha em mãos
lost-ready-userid = seu nome de usuário
lost-ready-identity = algo que comprove quem você é, como o crachá
lost-ready-phone = o celular novo
lost-ready-phone-first = o celular
lost-ready-phone-number = o celular
lost-stolen = Se seu celular foi roubado, avise o suporte de TI imediatamente, mesmo que você ainda não tenha um novo.

## Help

help-heading = Ajuda
help-lead = Seu token gera códigos de login para você. Veja aqui como transferir o token para um celular novo e onde encontrar o que você precisa.
help-app = Você tem os dois celulares
help-app-sign-in = Entre aqui com seu nome de usuário e sua senha.
help-app-passcode = Digite o código de login do aplicativo no celular antigo ou aprove o login nele.
help-app-scan = Escaneie o QR code com o aplicativo { $app } no celular novo.
help-app-done = Espere até ver “Seu celular novo está pronto”. Depois, no celular antigo, escolha “Delete Code” no aplicativo.
help-first-how = Entre com seu nome de usuário e sua senha. Se receber um código de login por SMS ou e-mail, digite-o. Depois, configure o aplicativo no celular.
help-address = Como encontrar a página SecurEnvoy da sua organização
help-address-how = No aplicativo autenticador do celular antigo, toque na seta à direita do token e escolha “View Details”. A caixa de baixo mostra o endereço da página SecurEnvoy da sua organização.
help-address-blank = A caixa de baixo pode estar vazia se a sua organização não usar solicitações de aprovação. Nesse caso, procure “Manage My Token” onde você faz login no trabalho.
help-texts = Você recebe códigos de login por SMS
help-texts-how = Se o número é o mesmo, você não precisa fazer nada. Se o número é novo, troque-o.
help-texts-link = Códigos de login por SMS
help-copied = O aplicativo já está no celular novo
help-fob = Você tem um chaveiro gerador de códigos ou o aplicativo em um notebook
help-fob-how = Entre aqui e digite o código de login do chaveiro ou do notebook. Depois, escaneie o QR code com o aplicativo no celular.
help-lost = Você não tem mais o celular antigo
help-lost-how = Só o suporte de TI da sua organização pode ajudar. A empresa que faz o aplicativo não pode.
help-old = O celular antigo ainda mostra um token
help-old-how = Quando o celular novo está pronto, o token do celular antigo não funciona mais. No celular antigo, escolha “Delete Code” no aplicativo.
help-refused = Seu código de login não é aceito
help-refused-how = A maioria dos códigos de login vale uma só vez e por pouco tempo. Espere o próximo e ative a data e a hora automáticas no celular.

## Errors

error-heading = Algo deu errado
error-not-found-heading = Esta página não existe
error-not-found-advice = O endereço pode estar escrito errado ou desatualizado.
error-not-found-way-on = Ir para o início
error-malformed-heading = Não foi possível entender essa solicitação
error-malformed-advice = Comece de novo na primeira página.
error-malformed-way-on = Ir para o início
error-not-ours-heading = Não foi possível aceitar esse formulário
error-not-ours-advice = Por segurança, não usamos o que você digitou. Se você chegou aqui por um link ou por outro site, comece de novo na primeira página.
error-not-ours-way-on = Ir para o início
error-origin-hidden-heading = Seu navegador esconde de onde veio este formulário
error-origin-hidden-advice = Por segurança, não usamos o que você digitou. Abra esta página em outro navegador ou desative o modo Internet Explorer. Se esta mensagem aparecer de novo, fale com o suporte de TI: um equipamento da rede pode estar removendo o que o navegador envia.
error-origin-hidden-way-on = Ir para o início
error-too-many-cookies-heading = Seu navegador enviou cookies demais
error-too-many-cookies-advice = Os cookies vêm de outros sites da sua organização. Apague os cookies desses sites ou abra esta página em uma janela anônima. Se esta mensagem aparecer de novo, fale com o suporte de TI.
error-too-many-cookies-way-on = Ir para o início
error-two-cookies-heading = Seu navegador enviou dois cookies para esta página
error-two-cookies-advice = Recarregue esta página. Se esta mensagem aparecer de novo, feche todas as janelas do navegador ou use uma janela anônima, e fale com o suporte de TI. Outro site da sua organização pode ter criado um dos dois cookies.
error-two-cookies-way-on = Tentar novamente
error-sign-on-heading = Não recebemos seu nome de usuário do login da sua organização
error-sign-on-advice = Não podemos usar os dados recebidos, por isso nada foi enviado. Fale com o suporte de TI.
error-sign-on-way-on = Falar com o suporte de TI
error-limited-heading = Muitas tentativas
error-limited-advice =
    { $count ->
        [one] Para proteger esta conta, espere um minuto antes de tentar novamente.
       *[other] Para proteger esta conta, espere { $count } minutos antes de tentar novamente.
    }
error-limited-counts = Senhas erradas contam como tentativas. Logins que ninguém aprovou no celular antigo também contam.
error-limited-way-on = Ir para o início
error-address-limited-heading = Muitos logins da sua rede falharam
error-address-limited-advice =
    O limite vale para o endereço da sua rede, não para a sua conta. Vários logins desse endereço falharam, talvez de colegas. { $count ->
        [one] Espere um minuto e tente novamente.
       *[other] Espere { $count } minutos e tente novamente.
    }
error-address-limited-way-on = Ir para o início
error-stopped-heading = O login está suspenso para esta conta
error-stopped-advice = Várias tentativas seguidas estavam erradas, e mais uma poderia bloquear a conta. O suporte de TI pode encerrar a suspensão.
error-stopped-way-on = Falar com o suporte de TI
error-under-way-heading = Há outro login em espera
error-under-way-advice = Alguém já está fazendo login nesta conta. Se for você, continue na outra janela ou tente novamente em 2 minutos. Se não for você, não aprove nenhuma solicitação e fale com o suporte de TI.
error-under-way-way-on = Tentar novamente
error-stale-heading = Este formulário está desatualizado
error-stale-advice = Não usamos o formulário porque ele pertence a uma página anterior. Continue de onde você está agora.
error-stale-way-on = Continuar
error-busy-heading = Ainda estamos processando sua última solicitação
error-busy-advice = Espere um momento e continue.
error-busy-way-on = Continuar
error-unreachable-heading = Não foi possível conectar ao servidor de login
error-unreachable-advice = Nada mudou. Você ainda pode entrar com o celular antigo. Tente novamente em alguns minutos.
error-unreachable-advice-first = Nada mudou. Tente novamente em alguns minutos.
error-unreachable-advice-number = Nada mudou. Tente novamente em alguns minutos.
error-unreachable-way-on = Tentar novamente
error-away-heading = O servidor de login não está disponível no momento
error-away-advice = Nada mudou. Você ainda pode entrar com o celular antigo. Esta página verifica de novo sozinha e avisa quando você puder continuar.
error-away-advice-first = Nada mudou. Esta página verifica de novo sozinha e avisa quando você puder continuar.
error-away-advice-number = Nada mudou. Esta página verifica de novo sozinha e avisa quando você puder continuar.
error-away-way-on = Tentar novamente
error-timed-out-heading = O servidor de login não respondeu a tempo
error-timed-out-advice = Não sabemos se o servidor de login recebeu sua solicitação. Tente novamente em um minuto.
error-timed-out-way-on = Tentar novamente
error-reported-heading = O servidor de login informa um problema
error-reported-advice = Tente novamente. Se o problema continuar, fale com o suporte de TI.
error-reported-way-on = Tentar novamente
error-not-understood-heading = O servidor de login deu uma resposta inesperada
error-not-understood-advice = Tente novamente em alguns minutos. Se o problema continuar, fale com o suporte de TI.
error-not-understood-way-on = Tentar novamente
error-full-heading = Há gente demais usando esta página agora
error-full-advice = Nada mudou. Você ainda pode entrar com o celular antigo. Esta página verifica de novo sozinha e avisa quando você puder continuar.
error-full-advice-first = Nada mudou. Esta página verifica de novo sozinha e avisa quando você puder continuar.
error-full-advice-number = Nada mudou. Esta página verifica de novo sozinha e avisa quando você puder continuar.
error-full-way-on = Tentar novamente
error-sessions-away-heading = Esta página está temporariamente indisponível
error-sessions-away-advice = Nada foi perdido. Esta página verifica de novo em alguns segundos e leva você de volta para onde estava.
error-sessions-away-way-on = Verificar agora
error-internal-heading = Algo deu errado nesta página
error-internal-advice = A culpa não é sua. Tente novamente. Se o problema continuar, fale com o suporte de TI.
error-internal-way-on = Tentar novamente

## Mail about a change

mail-token-moved-subject = Seus códigos de login agora vêm de outro celular
mail-token-moved-lead = Os códigos de login de { $userid } agora vêm do aplicativo em um celular que acabou de ser configurado. Os códigos de login de celulares anteriores não funcionam mais.
mail-when = Quando: { $when }
mail-from = Do endereço IP: { $address }
mail-token-moved-you = Se foi você, não precisa fazer mais nada.
mail-number-changed-subject = Seus códigos de login agora vão para outro número
mail-number-changed-lead = Os códigos de login de { $userid } agora vão para outro número de celular.
mail-number-changed-you = Se foi você, não precisa fazer mais nada. O número antigo não recebe mais códigos de login.
mail-enrolment-started-subject = Um QR code para seus códigos de login foi mostrado
mail-enrolment-started-lead = Alguém fez login como { $userid } e viu um QR code. Um celular que escaneie o QR code passa a gerar os códigos de login de { $userid }.
mail-enrolment-started-you = Se foi você, não precisa fazer mais nada.
mail-enrolment-unknown-subject = Seus códigos de login podem estar vindo de outro celular
mail-enrolment-unknown-lead = Alguém fez login como { $userid } e viu um QR code. Um celular que escaneie o QR code passa a gerar os códigos de login de { $userid }. Não sabemos se algum celular escaneou o QR code.
mail-enrolment-unknown-you = Se foi você, não precisa fazer mais nada. Se você não terminou, pode começar de novo a qualquer momento.
mail-not-you = Se não foi você, alguém pode saber sua senha. Fale imediatamente com o suporte de TI:
mail-contact-phone = Telefone: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Página na web: { $url }
mail-contact-hours = Horário de atendimento: { $hours }

## The status page for the help desk

status-title = Status do portal
status-search = Referência ou nome de usuário
status-search-button = Pesquisar
status-fine-heading = O portal funciona
status-fine-advice = O SecEnrol responde às solicitações do portal.
status-quiet-heading = Nenhuma solicitação ao SecEnrol
status-quiet-advice = O portal não enviou nada ao SecEnrol na última hora, por isso não se sabe nada sobre o SecEnrol.
status-trouble-heading = O SecEnrol não responde corretamente
status-trouble-advice = Na última hora, muitas solicitações ao SecEnrol ficaram sem resposta. O log informa o motivo.
status-unready-heading = O portal não está pronto
status-unready-advice = Ninguém pode continuar até que isto seja resolvido:
status-now = Agora
status-under-way = Sessões em andamento ou recém-concluídas
status-unknown = desconhecido
status-in-flight = Solicitações aguardando o SecEnrol
status-notices = Notificações aguardando envio
status-audit-lost = Linhas de auditoria perdidas
status-funnel = As últimas 24 horas: até onde as pessoas chegam
status-step = Etapa
status-people = Pessoas
status-percent = Percentual da etapa anterior
status-percent-of = { $percent }%
status-started = Viram a página inicial
status-signed-in = Senha aceita
status-confirmed = Chegaram ao QR code
status-done = Celular novo pronto
status-given-up = Desistências
status-given-up-count = Desistências no caminho: { $count }
status-waves = Ondas desde a última inicialização do programa
status-wave = Onda
status-waves-rounded = Os números são arredondados para baixo para um múltiplo de cinco.
status-hours = As últimas 24 horas, hora a hora
status-drawing = Barras para cada uma das últimas 24 horas: celulares prontos, sessões abandonadas e uma marca onde o SecEnrol não respondeu. Os números estão na tabela abaixo.
status-table = Os dados em uma tabela
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
status-stay = Parar de atualizar
status-version = Handover { $version }.

## The kit of a roll-out (handover kit)

kit-heading = Celular novo?
kit-lead = Transfira seu token por conta própria, em cerca de 2 minutos.
kit-keep = Guarde o celular antigo até o celular novo ficar pronto.
kit-step-sign-in = Entre com seu nome de usuário e sua senha.
kit-step-confirm = Confirme com o celular antigo.
kit-step-scan = Escaneie o QR code com o aplicativo { $app } no celular novo.
kit-open = Abra este endereço em um computador ou escaneie o QR code com a câmera do celular antigo:
kit-open-alt = QR code que leva a { $address }
kit-lost = Se você não tem mais o celular antigo, fale com o suporte de TI.
kit-mail-hello = Olá!
kit-mail-before-subject = Em breve, você poderá transferir seu token para um celular novo por conta própria
kit-mail-before-lead = Em breve, você poderá transferir seu token para um celular novo por conta própria, em cerca de 2 minutos e sem precisar do suporte de TI.
kit-mail-before-day = Esta página entra no ar em { $day }:
kit-mail-before-address = Este é o endereço da página:
kit-mail-before-keep = Até lá, guarde o celular antigo, mesmo que você já tenha um novo.
kit-mail-day-subject = Agora você pode transferir seu token para um celular novo por conta própria
kit-mail-day-lead = Você tem um celular novo ou vai ter um em breve? Agora você pode transferir seu token por conta própria, em cerca de 2 minutos:
kit-mail-reminder-subject = Transfira seu token antes de se desfazer do celular antigo
kit-mail-reminder-lead = Você ainda usa um celular antigo para seus códigos de login? Transfira o token para o celular novo antes de se desfazer do antigo. Leva cerca de 2 minutos:
kit-mail-have = Tenha à mão os dois celulares, seu nome de usuário e sua senha.
kit-mail-install = Instale o aplicativo { $app } no celular novo.
kit-mail-safe = Só este endereço é nosso. Nunca pedimos sua senha nem um código de login por e-mail ou telefone.
kit-desk-heading = Perguntas frequentes ao suporte de TI
kit-desk-lead = Agora os funcionários podem transferir o token por conta própria, neste endereço:
kit-desk-rule = Nunca peça uma senha nem um código de login. Antes de alterar algo em uma conta, confirme a identidade da pessoa conforme as regras da sua organização.
kit-desk-lost-answer = Confirme a identidade da pessoa. Depois, ajude como antes: só o suporte de TI pode dar um token novo a quem não tem mais o celular antigo.
kit-desk-paused = “O login está suspenso para esta conta”
kit-desk-paused-answer = Várias tentativas estavam erradas, e mais uma poderia bloquear a conta. Confirme a identidade da pessoa. Depois, encerre a suspensão no servidor do portal com “handover unlock” e o nome de usuário.
kit-desk-reference = A página mostra uma referência
kit-desk-reference-answer = Procure a referência no log e na trilha de auditoria do portal. Eles mostram o que aconteceu.
kit-desk-waiting = O celular novo tem o token, mas a página continua esperando
kit-desk-waiting-answer = Nessa página, a pessoa digita o código de controle que o aplicativo mostra.
kit-desk-not-me = “Recebi um e-mail sobre meus códigos de login, mas não fiz nada”
kit-desk-not-me-answer = Alguém pode saber a senha. Trate o caso como um incidente de segurança e bloqueie a conta imediatamente.
