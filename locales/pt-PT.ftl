# As palavras das páginas do portal, em português. Os termos estão em docs/glossary.md.

language-name = Português (Portugal)
languages = Idiomas
product = Transferir o meu token
skip = Ir para o conteúdo
help-link = Ajuda
person = Transferência do token de
person-first = Configuração do primeiro telemóvel de
person-number = Alteração do número de telefone de
person-done = Sessão iniciada como
person-begun = Iniciado às { $time } a partir do endereço { $address }
person-other = Às { $time } foi iniciado outro acesso a esta conta a partir do endereço { $address }. Se não foi você, informe o suporte de TI antes de continuar.
finish = Concluir
stop = Cancelar e terminar sessão
progress = Passo { $count-now } de { $count-all }
progress-open = Passo { $count-now }
track-sign-in = Sessão
track-passcode = Confirmar
track-scan = Ler código
track-done = Concluído
track-sms-number = Novo número
track-sms-confirm = Verificar
track-sms-code = Código
title-wrong = Erro: { $title }
copy = Copiar
copied = Copiado
check-now = Verificar agora
quoted = O servidor de início de sessão indica:
reference = Se contactar o suporte informático sobre este assunto, indique a referência { $reference }.
back-to-start = Voltar ao início
support-link = Contactar o suporte informático
support-phone = Telefone
support-email = E-mail
support-url = Página web
support-hours = Horário
problem-heading = Falta algo ou há um erro
card-heading = Contacte o suporte informático
card-lead = Indique estes dados. Não contêm nenhuma palavra-passe nem nenhum código.
card-reference = Referência
card-time = Hora
card-step = Passo
card-reason = O que aconteceu
card-copy = Copiar estes dados
card-mail = Escrever um e-mail
tries-left =
    { $count ->
        [one] Esta é a sua última tentativa; depois terá de iniciar sessão novamente.
       *[other] Restam-lhe { $count } tentativas.
    }
demo-banner = Isto é uma demonstração. Nenhuma conta real é afetada.
demo-phones = Abrir os telemóveis da demonstração
demo-phone = Abrir os telemóveis de { $userid }
insecure-banner = Esta página não está encriptada. Outras pessoas na sua rede podem ver o que escreve.

## Início

start-heading = Transfira o seu token para um telemóvel novo
start-heading-first = Configure a aplicação no seu primeiro telemóvel
start-ready = Antes de começar
start-lead = Precisa do telemóvel antigo, do telemóvel novo e de cerca de dois minutos.
start-lead-first = Precisa do seu telemóvel e de cerca de dois minutos.
start-ready-install = Instale a aplicação { $app } no seu telemóvel novo
start-ready-install-first = Instale a aplicação { $app } no seu telemóvel
start-store-ios = App Store
start-store-android = Google Play
start-store-scan = Ler um código para a instalar
start-store-ios-qr = Código QR que leva à aplicação na App Store
start-store-android-qr = Código QR que leva à aplicação no Google Play
start-ready-here = Está a ver esta página no seu telemóvel novo?
start-ready-here-first = Está a ver esta página nesse telemóvel?
start-ready-here-how = Um telemóvel não consegue ler o próprio ecrã. Abra esta página num computador:
start-ready-here-else = Não tem computador? Continue aqui e, em vez de ler o código, copie a chave de configuração para a aplicação.
start-where = Onde está a ler isto?
start-where-new = No meu telemóvel novo
start-where-scan = Ou leia este código QR com o telemóvel antigo, para abrir lá esta página.
start-where-alt = Código QR que leva a esta página
start-where-old = No meu telemóvel antigo
start-where-old-how = Continue aqui. Depois, o telemóvel novo lê o código QR deste ecrã.
start-question = Qual destas situações é a sua?
start-app = Tenho o meu telemóvel antigo, com a aplicação
start-app-detail = A aplicação mostra códigos ou pede-me para aprovar.
start-sms = Recebo os códigos de acesso por SMS
start-sms-detail = Tenho um telemóvel novo ou um número novo.
start-first = Este é o meu primeiro telemóvel
start-first-detail = Ainda não tenho códigos de acesso.
start-other = Já recebo códigos de acesso
start-other-app = Mostrar as outras opções
start-lost = Já não tenho o meu telemóvel antigo
start-lost-detail = Perdeu-se, avariou-se, foi apagado ou já não é meu.
start-under-way = Já começou a transferir o seu token neste navegador.
start-under-way-first = Já começou a configurar o seu telemóvel neste navegador.
start-under-way-number = Já começou a alterar o seu número neste navegador.
start-continue = Continuar onde estava

stopped-heading = Cancelou a operação
stopped-advice = Se esta página não indicou que o seu telemóvel novo está pronto, nada foi alterado e o seu telemóvel antigo ainda funciona.
stopped-advice-first = Se esta página não indicou que o seu telemóvel está pronto, nada foi alterado.
stopped-advice-app = Viu que o seu telemóvel está pronto? Então já terminou. Se não, nada foi alterado: os seus códigos de início de sessão ainda chegam por SMS.
stopped-advice-number = Se esta página não indicou que o seu número foi alterado, nada foi alterado e os códigos de acesso ainda chegam ao seu número antigo.
over-heading = Já não tem sessão iniciada aqui
over-advice = O que estava em curso neste navegador foi cancelado ou terminou. Se esta página não indicou que está tudo feito, comece de novo.
no-cookie-heading = Não tem sessão iniciada aqui
no-cookie-advice = Se acabou de iniciar sessão, o seu navegador não guardou o cookie desta página. Permita cookies para esta página ou abra-a numa janela própria. Se terminou a sessão, comece de novo.
no-cookie-window = Abrir esta página numa janela própria

## Iniciar sessão

sign-in-heading = Inicie sessão
sign-in-lead = Use o nome e a palavra-passe com que inicia sessão no trabalho.
sign-in-userid = Nome de utilizador
sign-in-userid-hint = Por exemplo: jsmith, CORP\jsmith ou jsmith@example.org.
sign-in-userid-locked = Este é o nome com que tem sessão iniciada na sua organização. Só pode ser alterado lá.
sign-in-userid-problem = Introduza o seu nome de utilizador: letras, algarismos, espaços e . _ - @ ' + $ #, com o seu domínio, se usar um. Se o colou, escreva-o.
sign-in-userid-other = Aqui só pode ser usado o nome com que tem sessão iniciada na sua organização. Está agora no campo.
sign-in-password = Palavra-passe ou PIN
sign-in-password-show = Mostrar a palavra-passe
sign-in-password-hide = Ocultar a palavra-passe
sign-in-password-empty = Introduza a sua palavra-passe.
sign-in-password-problem = Introduza a sua palavra-passe. Pode ter, no máximo, 256 caracteres e nenhuma quebra de linha.
sign-in-button = Iniciar sessão
sign-in-busy = A iniciar sessão…
sign-in-next = A seguir, confirma a sua identidade com o telemóvel antigo.
sign-in-next-first = A seguir, pode ser pedido um código que chega por SMS ou por e-mail. Depois lê um código QR com o telemóvel.
sign-in-next-app = A seguir, introduz o código de início de sessão recebido por SMS. Depois configura a aplicação.
sign-in-next-number = A seguir, introduz um código de acesso enviado para o seu número antigo e depois indica o novo.
sign-in-lost = Já não tenho o meu telemóvel antigo
sign-in-lost-first = Contactar o suporte informático
sign-in-lost-number = O meu número antigo já não recebe mensagens
sign-in-refused-heading = Não foi possível iniciar sessão
sign-in-refused-advice = Verifique o seu nome de utilizador e se o Caps Lock está ativado.
sign-in-refused-last = Resta-lhe uma tentativa; depois terá de aguardar.
sign-in-refused-locked = Se o nome e a palavra-passe estão certos, a sua conta pode estar bloqueada: contacte o suporte informático.
sign-in-other-heading = Já há uma transferência em curso neste navegador
sign-in-other-advice = É de outro nome de utilizador. Continue-a ou cancele-a antes de iniciar sessão com outro nome.

ended-expired-heading = A sua sessão terminou
ended-expired-advice = Para sua segurança, termina após alguns minutos de inatividade. Se esta página indicou que o seu telemóvel novo está pronto, já terminou. Se não, inicie sessão novamente: o seu telemóvel antigo ainda funciona.
ended-expired-advice-first = Para sua segurança, termina após alguns minutos de inatividade. Se esta página indicou que o seu telemóvel está pronto, já terminou. Se não, inicie sessão novamente.
ended-expired-advice-number = Para sua segurança, termina após alguns minutos de inatividade. Se esta página indicou que o seu número foi alterado, já terminou. Se não, inicie sessão novamente: os códigos de acesso ainda chegam ao seu número antigo.
ended-refused-heading = A sessão não foi iniciada
ended-refused-advice = O pedido não foi aprovado a tempo no seu telemóvel antigo, ou o nome de utilizador ou a palavra-passe estavam errados. Inicie sessão para tentar novamente.
ended-refused-advice-first = O nome de utilizador ou a palavra-passe estavam errados, ou o início de sessão demorou demasiado. Inicie sessão para tentar novamente.
ended-refused-advice-number = O nome de utilizador ou a palavra-passe estavam errados, ou o início de sessão demorou demasiado. Inicie sessão para tentar novamente.
ended-failed-heading = Não foi possível iniciar sessão
ended-failed-advice = O servidor de início de sessão não respondeu como devia. Tente novamente dentro de um minuto.
ended-passcodes-heading = Demasiados códigos de acesso
ended-passcodes-advice = Inicie sessão novamente. Depois espere que o telemóvel antigo mostre um novo código e introduza-o.
ended-passcodes-advice-first = Inicie sessão novamente. Depois introduza o código da mensagem mais recente.
ended-passcodes-advice-number = Inicie sessão novamente. Depois introduza o código de acesso do SMS mais recente.
ended-check-codes-heading = Demasiados códigos de verificação
ended-check-codes-advice = Inicie sessão novamente para obter um novo código QR.
ended-numbers-heading = O seu número de telefone não foi alterado
ended-numbers-advice = Várias tentativas foram recusadas. Inicie sessão para recomeçar ou contacte o suporte informático.
ended-upstream-heading = O servidor de início de sessão terminou a sua sessão
ended-upstream-advice = Já não reconhece a sua sessão, talvez por ter passado algum tempo. Inicie sessão novamente para obter um novo código QR.

## Aprovar

approve-heading = Veja o seu telemóvel antigo
approve-heading-first = A iniciar a sua sessão
approve-heading-number = A iniciar a sua sessão
approve-lead = Se lhe pedir para aprovar um início de sessão, aprove-o. Esta página avança sozinha.
approve-lead-first = O servidor de início de sessão ainda não respondeu. Esta página avança sozinha.
approve-lead-number = O servidor de início de sessão ainda não respondeu. Esta página avança sozinha.
approve-waiting = A aguardar o seu telemóvel antigo…
approve-waiting-first = A aguardar o servidor de início de sessão…
approve-waiting-number = A aguardar o servidor de início de sessão…
approve-found = Aprovado. Um momento…
approve-found-first = Sessão iniciada. Um momento…
approve-found-number = Sessão iniciada. Um momento…
approve-only-you = Aprove apenas o que acabou de iniciar.
approve-rival = Um segundo início de sessão nesta conta acabou de ser recusado. Se não foi você, não aprove nada e informe o suporte de TI.
approve-slow = Se não aparecer nada no telemóvel antigo, o servidor de início de sessão pode estar lento.
approve-trouble = Não acontece nada no meu telemóvel antigo
approve-trouble-open = Abra a aplicação de autenticação no seu telemóvel antigo e procure lá um pedido.
approve-trouble-network = Verifique se o seu telemóvel antigo está ligado à Internet.
approve-trouble-again = Se não surgir nenhum pedido em dois minutos, pode tentar novamente nesta página.

## Código de acesso

passcode-heading = Introduza o seu código de acesso atual
passcode-heading-first = Introduza o código que lhe foi enviado
passcode-heading-number = Introduza o código de acesso enviado para o seu número antigo
passcode-lead = Veja o seu telemóvel antigo: abra a aplicação de autenticação ou o último SMS com um código de acesso.
passcode-lead-first = Chega por SMS ou por e-mail, ao número ou endereço que a sua organização tem de si.
passcode-lead-app = Chega por SMS. Conta a mensagem mais recente.
passcode-lead-number = Foi enviado para o seu número antigo: veja aí o SMS mais recente.
passcode-label = Código de acesso
passcode-hint = Normalmente, 6 algarismos. Os espaços não contam.
passcode-problem = Introduza o código de acesso do seu telemóvel antigo: de 4 a 16 algarismos ou letras.
passcode-problem-first = Introduza o código da mensagem: de 4 a 16 algarismos ou letras.
passcode-problem-number = Introduza o código de acesso do SMS: de 4 a 16 algarismos ou letras.
passcode-button = Continuar
passcode-busy = A verificar…
passcode-refused-heading = Esse código de acesso não foi aceite
passcode-refused-advice = Cada código de acesso serve uma só vez e durante pouco tempo. Espere que o telemóvel antigo mostre um novo e introduza-o.
passcode-refused-advice-first = Cada código serve uma só vez e durante pouco tempo. Introduza o da mensagem mais recente, ou cancele e inicie sessão novamente para receber outro.
passcode-refused-advice-number = Cada código de acesso serve uma só vez e durante pouco tempo. Introduza o da mensagem mais recente, ou cancele e inicie sessão novamente para receber outro.
passcode-clock = O relógio do seu telemóvel antigo deve marcar agora { $time }; se não for o caso, ative a hora automática.
passcode-after-fault = Use um novo código de acesso: o último pode já ter sido usado.
passcode-trouble = O meu código de acesso não é aceite, ou não tenho nenhum
passcode-trouble-account = Na aplicação, use o código da sua conta de trabalho.
passcode-trouble-name = Em alguns telemóveis a aplicação tem o nome antigo, «SecurEnvoy Soft Token».
passcode-trouble-copied = Use a aplicação no telemóvel antigo. Uma cópia de segurança ou transferência de dados pode tê-la copiado para o novo, mas os códigos dessa cópia não são aceites.
passcode-trouble-fob = Se tem um porta-chaves gerador de códigos, ou a aplicação num portátil, introduza o código que mostra.
passcode-trouble-text = Se recebe os códigos de acesso por SMS, conta a mensagem mais recente. Pode demorar um minuto a chegar.
passcode-trouble-text-first = Conta a mensagem mais recente. Pode demorar um minuto a chegar, e um e-mail pode estar no lixo eletrónico. Se não chegar nenhuma, pergunte ao suporte informático se tem o número ou o endereço certo.
passcode-trouble-text-number = Conta a mensagem mais recente. Pode demorar um minuto a chegar.
passcode-trouble-voice = Se em vez disso o telefone tocar, atenda e introduza o código que ouvir.
passcode-trouble-several = Se uma mensagem tiver vários códigos, use cada um uma vez, pela ordem. Um código para o dia inteiro funciona até chegar o seguinte.
passcode-trouble-clock = Ative a hora automática no seu telemóvel antigo. Se a hora estiver errada, os códigos também estarão.

## Ler o código

scan-heading = Leia este código com o seu telemóvel novo
scan-heading-first = Leia este código com o seu telemóvel
scan-phone-heading = Configure a aplicação neste telemóvel
scan-lead = O seu telemóvel antigo funciona até o novo ficar registado. A partir daí, só funciona o novo: os códigos do antigo deixam de ser aceites.
scan-lead-first = Assim que o telemóvel ficar registado, inicia sessão com os códigos que a aplicação mostra.
scan-picture = Código QR
scan-qr-alt = Código QR para ler com a aplicação de autenticação do seu telemóvel novo
scan-qr-alt-first = Código QR para ler com a aplicação de autenticação do seu telemóvel
scan-no-qr = Não é possível mostrar o código QR. Em vez dele, use a chave de configuração.
scan-not-printed = O código QR e a chave de configuração não são impressos, porque são secretos.
scan-cannot = Não consegue ler o código, ou está a ver esta página no telemóvel novo?
scan-app-link = Está no seu telemóvel novo? Abrir a aplicação
scan-app-link-first = Está agora nesse telemóvel? Abrir a aplicação
scan-setup-key = Um telemóvel não consegue ler o próprio ecrã. Na aplicação do telemóvel novo, escolha introduzir uma chave manualmente e introduza ou cole esta chave de configuração. Não a mostre a ninguém.
scan-setup-key-first = Um telemóvel não consegue ler o próprio ecrã. Na aplicação, escolha introduzir uma chave manualmente e introduza ou cole esta chave de configuração. Não a mostre a ninguém.
scan-steps = No seu telemóvel novo
scan-steps-first = No seu telemóvel
scan-step-app = Abra a aplicação { $app }.
scan-step-add = Adicione um novo token e, se a aplicação pedir, permita que use a câmara.
scan-step-point = Aponte a câmara para o código QR.
scan-step-key = Escolha introduzir uma chave manualmente e introduza a chave de configuração indicada aqui.
scan-phone-copy = Copie esta chave de configuração. Não a mostre a ninguém.
scan-phone-paste = Na aplicação { $app }, adicione um token manualmente e cole a chave de configuração.
scan-phone-check = Volte aqui e introduza o código de verificação que a aplicação mostra.
scan-phone-picture = A aplicação está noutro telemóvel? Mostrar o código QR
scan-waiting = A aguardar o seu telemóvel novo…
scan-waiting-first = A aguardar o seu telemóvel…
scan-found = Telemóvel encontrado. Um momento…
scan-reloads =
    { $count ->
        [one] Esta página volta a verificar a cada segundo.
       *[other] Esta página volta a verificar a cada { $count } segundos.
    }
scan-stay = Não atualizar enquanto escrevo
scan-go-on = Retomar a atualização automática
scan-check-code = O seu telemóvel novo mostra um código de verificação?
scan-check-code-label = Código de verificação
scan-check-code-hint = A aplicação mostra um quando não consegue comunicar sozinha: sem ligação, ou depois de introduzir a chave de configuração. Se não, deixe este campo vazio.
scan-check-code-problem = Introduza o código de verificação que o telemóvel novo mostra: de 4 a 32 letras e algarismos.
scan-check-code-problem-first = Introduza o código de verificação que o telemóvel mostra: de 4 a 32 letras e algarismos.
scan-check-code-button = Enviar o código de verificação
scan-check-code-busy = A enviar…
scan-check-code-refused-heading = Esse código de verificação não foi aceite
scan-check-code-refused-advice = Compare-o com o do seu telemóvel novo e introduza-o novamente.
scan-check-code-refused-advice-first = Compare-o com o do seu telemóvel e introduza-o novamente.
scan-trouble = Não funciona
scan-trouble-camera = Se a aplicação não vê nenhum código: aumente esta janela e o brilho do ecrã, afaste um pouco o telemóvel e verifique se a aplicação pode usar a câmara.
scan-trouble-page = Se abrir uma página Web, ou nada: leia com a aplicação de autenticação, e não com a câmara do telemóvel.
scan-trouble-network = Se a aplicação leu o código e esta página não avança: ligue o telemóvel novo à Internet ou introduza o código de verificação que ele mostra.
scan-trouble-network-first = Se a aplicação leu o código e esta página não avança: ligue o telemóvel à Internet ou introduza o código de verificação que ele mostra.
scan-trouble-key = Se a câmara não funciona de todo: introduza antes a chave de configuração.
scan-trouble-again = Se nada resultar: cancele e inicie sessão novamente para obter um novo código. O seu telemóvel antigo ainda funciona.
scan-trouble-again-first = Se nada resultar: cancele e inicie sessão novamente para obter um novo código.

## Espera

waiting-left =
    { $count ->
        [one] Resta um minuto.
       *[other] Restam cerca de { $count } minutos.
    }
waiting-ends =
    { $count ->
        [one] Para sua segurança, isto termina dentro de cerca de um minuto.
       *[other] Para sua segurança, isto termina dentro de { $count } minutos.
    }
waiting-more = Preciso de mais tempo
waiting-slow = O servidor de início de sessão está a demorar a responder. Continuamos a tentar; não precisa de fazer nada.
waiting-offline = O seu computador não tem ligação. Esta página avança sozinha assim que a ligação voltar.
waiting-fault = A última verificação não funcionou. Vamos tentar novamente de forma automática.

waiting-away = O servidor de início de sessão está indisponível de momento. Continuamos a tentar; não precisa de fazer nada.
upstream-ask = Se demorar muito, contacte o suporte informático: { $contacts }.
upstream-ask-help-desk = Se demorar muito, contacte o seu suporte informático habitual.
upstream-well-heading = Já pode continuar
upstream-well-advice = O servidor de início de sessão voltou a aceitar pedidos. Se tinha introduzido uma palavra-passe ou um código, introduza-o mais uma vez.

## Concluído

done-heading = O seu telemóvel novo está pronto
done-heading-first = O seu telemóvel está pronto
done-lead = O seu token foi transferido. A partir de agora, inicie sessão com os códigos do telemóvel novo.
done-lead-first = A aplicação no seu telemóvel está configurada. A partir de agora, inicie sessão com os códigos que ela mostra.
done-took =
    { $count-minutes ->
        [0] Demorou { $count-seconds } s.
       *[other] Demorou { $count-minutes } min { $count-seconds } s.
    }
done-lead-app = A partir de agora, inicie sessão com os códigos que a aplicação mostra, e não por SMS.
done-test = Experimente agora
done-test-how = Antes de guardar o telemóvel antigo, inicie sessão num serviço do trabalho com o novo.
done-test-how-first = Inicie sessão num serviço do trabalho com um código da aplicação.
done-test-link = Experimente: iniciar sessão em { $name }
done-old = Remova o token do telemóvel antigo
done-old-dead = Se o telemóvel antigo ainda mostra um token, esse já não funciona. Para o remover:
done-old-arrow = Toque na seta ao lado do token da sua conta de trabalho.
done-old-delete = Escolha «Delete Code».
done-not-you = Não fez esta alteração, ou o seu telemóvel novo não funciona?

closed-heading = Terminou sessão
closed-moved = O seu token está no telemóvel novo.
closed-moved-first = O seu token está no telemóvel.
closed-moved-number = Os seus códigos de acesso chegam ao número novo.
closed-lead = Já pode fechar esta janela.

## SMS

sms-heading = Recebe os códigos de acesso por SMS
sms-lead = O que deve fazer depende do que mudou.
sms-same = Tenho um telemóvel novo com o mesmo número
sms-same-how = Não precisa de fazer nada. Os códigos de acesso chegam ao seu número, seja qual for o telemóvel.
sms-number = Tenho um número novo
sms-number-how = Altere-o enquanto o seu número antigo ainda recebe mensagens:
sms-change-how = Inicie sessão com um código de acesso enviado para o seu número antigo e depois indique o novo. Demora cerca de dois minutos.
sms-change-button = Alterar o meu número
sms-step-open = Abra a página de registo da sua organização e volte aqui para o passo seguinte.
sms-step-open-link = Abrir a página de registo (num novo separador)
sms-step-find = Abra a página de registo da sua organização. Encontra-a como «Manage My Token» onde inicia sessão no trabalho.
sms-step-sign-in = Inicie sessão como habitualmente, com o código de acesso enviado para o seu número antigo.
sms-step-choose = Escolha «Send My Passcode Via SMS», introduza o seu número novo e siga as instruções.
sms-step-done = A partir daí, os códigos de acesso chegam ao seu número novo.
sms-app = Prefiro usar a aplicação
sms-app-how = Inicie sessão aqui com um código de acesso recebido por SMS e configure a aplicação no seu telemóvel.
sms-app-button = Configurar a aplicação
sms-lost = O meu número antigo já não recebe mensagens
sms-number-heading = O seu novo número de telefone
sms-number-lead = Para onde enviamos os seus códigos de acesso?
sms-region = País
sms-region-choose = Escolha um país
sms-region-problem = Escolha um país da lista.
sms-number-label = Número de telemóvel
sms-number-hint = Como se escreve no seu país, ou com + e o indicativo do país. Os espaços não contam.
sms-number-button = Continuar
sms-number-next = Ainda nada muda. Primeiro vê o número mais uma vez.
sms-number-characters = Introduza o número só com algarismos; apenas pode ter um + à frente.
sms-number-short = Este número é demasiado curto. Introduza-o completo, com o indicativo.
sms-number-long = Este número é demasiado longo. Verifique se não há algarismos repetidos por engano.
sms-number-elsewhere = Este número não corresponde ao país escolhido ({ $region }). Escolha o país do número ou corrija o número.
sms-number-not-served = Aqui não são enviados códigos de acesso para números desse país ({ $region }). Introduza um número de um país da lista.
sms-number-unknown = Este número não existe no país escolhido. Verifique os algarismos.
sms-number-premium = Os códigos de acesso não são enviados para números com custos adicionais. Introduza o seu próprio número de telemóvel.
sms-number-no-texts = Este número não pode receber SMS. Introduza um número de telemóvel.
sms-number-same = Os seus códigos de acesso já chegam a este número. Introduza outro ou fique por aqui.
sms-number-refused-heading = Esse número não foi aceite
sms-number-refused-advice = Os seus códigos de acesso continuam a chegar ao número antigo. Verifique o novo e introduza-o novamente.
sms-confirm-heading = É este o seu número novo?
sms-confirm-lead = Os seus códigos de acesso vão chegar a este número:
sms-confirm-why = Confirme cada algarismo. Com um número errado, deixaria de poder iniciar sessão.
sms-confirm-button = Sim, enviar os meus códigos de acesso para este número
sms-confirm-busy = A alterar…
sms-confirm-other = Não, corrigir
sms-code-heading = Introduza o código recebido no seu número novo
sms-code-lead = Foi enviado um SMS com um código para o número
sms-code-label = Código
sms-code-problem = Introduza o código do SMS: de 4 a 16 algarismos ou letras.
sms-code-until = O seu número só muda depois de este código ser aceite.
sms-code-other = Não chega nenhum SMS: usar outro número
sms-code-refused-heading = Esse código não foi aceite
sms-code-refused-advice = Use o SMS mais recente recebido no seu número novo e introduza o respetivo código.
sms-done-heading = O seu número foi alterado
sms-done-lead = Os seus códigos de acesso chegam agora ao seu número terminado em { $digits }.
sms-done-test = Inicie sessão num serviço do trabalho. O código de acesso tem de chegar ao seu número novo.
sms-done-old = O seu número antigo
sms-done-old-how = A partir de agora já não recebe códigos de acesso.
sms-done-not-you = Não fez esta alteração, ou não chega nenhum SMS?

## Telemóvel perdido

lost-heading = Contacte o seu suporte informático
lost-lead = Sem o telemóvel antigo, não pode comprovar aqui a sua identidade. O seu suporte informático pode ajudar; esta página não.
lost-lead-first = Esta página não pode ajudar mais. O seu suporte informático pode.
lost-reset = Pedir a reposição do meu token
lost-contact = Suporte informático
lost-no-contact = Contacte o seu suporte informático habitual.
lost-ready = Tenha consigo
lost-ready-userid = o seu nome de utilizador
lost-ready-identity = algo que comprove a sua identidade, como o cartão de funcionário
lost-ready-phone = o seu telemóvel novo
lost-ready-phone-first = o seu telemóvel
lost-ready-phone-number = o seu telemóvel
lost-stolen = Se o seu telemóvel foi roubado, avise de imediato, mesmo que ainda não tenha um novo.

## Ajuda

help-heading = Ajuda
help-lead = Como transferir o seu token e onde encontrar o que precisa.
help-app = Tem os dois telemóveis
help-app-sign-in = Inicie sessão aqui com o nome de utilizador e a palavra-passe.
help-app-passcode = Introduza o código de acesso que a aplicação mostra no telemóvel antigo, ou aprove lá o pedido.
help-app-scan = Leia o código QR com a aplicação { $app } no seu telemóvel novo.
help-app-done = Espere até esta página indicar que o seu telemóvel novo está pronto. Depois elimine o token antigo com «Delete Code».
help-first-how = Inicie sessão com o nome de utilizador e a palavra-passe. Se chegar um código por SMS ou por e-mail, introduza-o. Depois leia o código QR com a aplicação no telemóvel.
help-address = Onde está o endereço desta página no telemóvel antigo
help-address-how = Na aplicação de autenticação, toque na seta à direita do seu token e escolha «View Details». A caixa de baixo contém o endereço da página de registo da sua organização.
help-address-blank = A caixa pode estar vazia, se a sua organização não usar pedidos de aprovação. Nesse caso, procure «Manage My Token» onde inicia sessão no trabalho.
help-texts = Recebe os códigos de acesso por SMS
help-texts-how = Com o mesmo número, não precisa de fazer nada. Um número novo tem de ser registado.
help-texts-link = Códigos de acesso por SMS
help-copied = A aplicação já está no telemóvel novo
help-fob = Tem um porta-chaves gerador de códigos, ou a aplicação num portátil
help-fob-how = Inicie sessão aqui e introduza o código que mostra. Depois leia o código QR com a aplicação no seu telemóvel.
help-lost = Já não tem o telemóvel antigo
help-lost-how = Nesse caso, só o suporte informático da sua organização pode ajudar; o fabricante da aplicação não pode.
help-old = O seu telemóvel antigo ainda mostra um token
help-old-how = Esse token deixa de funcionar quando o telemóvel novo estiver pronto. Para o remover, use «Delete Code» na aplicação.
help-refused = O seu código de acesso é recusado
help-refused-how = Um código de acesso serve uma só vez. Espere pelo seguinte e ative a hora automática no telemóvel.

## Erros

error-heading = Algo correu mal
error-not-found-heading = Esta página não existe
error-not-found-advice = O endereço pode estar mal escrito ou desatualizado.
error-not-found-way-on = Ir para o início
error-malformed-heading = Não foi possível compreender o pedido
error-malformed-advice = Comece na primeira página e use os botões dela.
error-malformed-way-on = Ir para o início
error-not-ours-heading = Esse formulário não veio desta página
error-not-ours-advice = Para sua segurança, não foi enviado. Se chegou aqui a partir de uma hiperligação ou de outro site, comece na primeira página.
error-not-ours-way-on = Ir para o início
error-origin-hidden-heading = O seu navegador oculta de onde veio este formulário
error-origin-hidden-advice = Para sua segurança, não foi encaminhado. Abra esta página noutro navegador ou desligue o modo Internet Explorer. Se esta mensagem voltar, contacte o suporte informático: um dispositivo da rede pode estar a remover o que o navegador diz.
error-origin-hidden-way-on = Ir para o início
error-too-many-cookies-heading = O seu navegador enviou demasiados cookies
error-too-many-cookies-advice = Vêm de outros sites da sua organização. Apague os cookies desses sites ou abra esta página numa janela privada. Se esta mensagem voltar, contacte o suporte informático.
error-too-many-cookies-way-on = Ir para o início
error-two-cookies-heading = O seu navegador enviou dois cookies para esta página
error-two-cookies-advice = Carregue esta página de novo. Se esta mensagem voltar, feche todas as janelas do navegador ou use uma janela privada, e informe o suporte de TI. Um dos dois cookies pode vir de outro site da sua organização.
error-two-cookies-way-on = Ir para o início
error-sign-on-heading = O início de sessão da sua organização não transmitiu nenhum nome de utilizador
error-sign-on-advice = O que indica sobre si não pode ser usado aqui, por isso nada foi enviado. Informe o suporte informático.
error-sign-on-way-on = Ir para o início
error-limited-heading = Demasiadas tentativas
error-limited-advice =
    { $count ->
        [one] Para segurança desta conta, aguarde um minuto antes de tentar novamente.
       *[other] Para segurança desta conta, aguarde { $count } minutos antes de tentar novamente.
    }
error-limited-counts = Contam as palavras-passe recusadas e também os inícios de sessão que ninguém aprovou no telemóvel antigo.
error-limited-way-on = Ir para o início
error-address-limited-heading = Demasiados inícios de sessão recusados a partir da sua rede
error-address-limited-advice =
    O limite é do seu endereço de rede, não da sua conta: vários inícios de sessão feitos a partir dele foram recusados, talvez de colegas. { $count ->
        [one] Aguarde um minuto e tente novamente.
       *[other] Aguarde { $count } minutos e tente novamente.
    }
error-address-limited-way-on = Ir para o início
error-stopped-heading = O início de sessão está suspenso para esta conta
error-stopped-advice = Houve várias tentativas erradas seguidas. Mais uma poderia bloquear a conta, por isso esta página não envia nenhuma até o suporte de TI levantar a suspensão. O seu telemóvel antigo ainda funciona.
error-stopped-way-on = Contactar o suporte de TI
error-under-way-heading = Há outro início de sessão à espera
error-under-way-advice = Alguém já está a iniciar sessão nesta conta e espera a resposta do telemóvel antigo. Se foi você, continue aí ou tente novamente dentro de dois minutos. Se não foi, recuse o pedido no telemóvel antigo e informe o suporte de TI.
error-under-way-way-on = Tentar novamente
error-stale-heading = Este formulário já tinha sido enviado
error-stale-advice = O que introduziu não foi enviado novamente.
error-stale-way-on = Continuar
error-busy-heading = O seu último pedido ainda está a ser processado
error-busy-advice = Aguarde um momento e continue.
error-busy-way-on = Continuar
error-unreachable-heading = Não é possível contactar o servidor de início de sessão
error-unreachable-advice = Nada foi alterado; o seu telemóvel antigo ainda funciona. Tente novamente dentro de alguns minutos.
error-unreachable-advice-first = Nada foi alterado. Tente novamente dentro de alguns minutos.
error-unreachable-advice-number = Nada foi alterado. Tente novamente dentro de alguns minutos.
error-unreachable-way-on = Tentar novamente
error-away-heading = O servidor de início de sessão está indisponível de momento
error-away-advice = Nada foi alterado; o seu telemóvel antigo ainda funciona. Esta página verifica sozinha e avisa quando puder continuar.
error-away-advice-first = Nada foi alterado. Esta página verifica sozinha e avisa quando puder continuar.
error-away-advice-number = Nada foi alterado. Esta página verifica sozinha e avisa quando puder continuar.
error-away-way-on = Tentar novamente
error-timed-out-heading = O servidor de início de sessão não respondeu a tempo
error-timed-out-advice = Não sabemos se recebeu o seu pedido. Tente novamente dentro de um minuto.
error-timed-out-way-on = Tentar novamente
error-reported-heading = O servidor de início de sessão comunica um problema
error-reported-advice = Tente novamente. Se o problema continuar, contacte o suporte informático.
error-reported-way-on = Tentar novamente
error-not-understood-heading = O servidor de início de sessão deu uma resposta inesperada
error-not-understood-advice = Tente novamente dentro de alguns minutos. Se o problema continuar, contacte o suporte informático.
error-not-understood-way-on = Tentar novamente
error-full-heading = Muitas pessoas estão a transferir o token neste momento
error-full-advice = Nada foi alterado; o seu telemóvel antigo ainda funciona. Esta página verifica sozinha e avisa quando puder continuar.
error-full-advice-first = Nada foi alterado. Esta página verifica sozinha e avisa quando puder continuar.
error-full-advice-number = Nada foi alterado. Esta página verifica sozinha e avisa quando puder continuar.
error-full-way-on = Tentar novamente
error-sessions-away-heading = Esta página faz uma breve pausa
error-sessions-away-advice = Nada se perdeu: dentro de alguns segundos a página verifica sozinha e volta ao ponto onde estava.
error-sessions-away-way-on = Verificar agora
error-internal-heading = Algo correu mal nesta página
error-internal-advice = A culpa não é sua. Tente novamente; se o problema continuar, contacte o suporte informático.
error-internal-way-on = Tentar novamente

## O e-mail que avisa de uma alteração

mail-token-moved-subject = O seu token foi transferido para outro telemóvel
mail-token-moved-subject-first = O seu token foi configurado num telemóvel
mail-token-moved-lead = O token de { $userid }, que fornece os códigos de acesso para iniciar sessão, foi transferido para outro telemóvel.
mail-token-moved-lead-first = Um token de { $userid }, que fornece códigos de acesso para iniciar sessão, foi configurado num telemóvel.
mail-when = Quando: { $when }
mail-from = A partir do endereço de rede: { $address }
mail-token-moved-you = Se fez esta alteração, não precisa de fazer mais nada. Os códigos do telemóvel antigo já não funcionam.
mail-token-moved-you-first = Se fez esta alteração, não precisa de fazer mais nada.
mail-number-changed-subject = Os seus códigos de acesso vão para outro número
mail-number-changed-lead = O número de telefone para o qual { $userid } recebe os códigos de acesso para iniciar sessão foi alterado.
mail-number-changed-you = Se fez esta alteração, não precisa de fazer mais nada. O número antigo já não recebe códigos de acesso.
mail-enrolment-started-subject = Foi entregue um código QR para o seu token
mail-enrolment-started-lead = Alguém iniciou sessão como { $userid } e recebeu um código QR. O telemóvel que o ler recebe o token de { $userid }, que fornece códigos de acesso para iniciar sessão.
mail-enrolment-started-you = Se foi o próprio, não precisa de fazer mais nada.
mail-enrolment-unknown-subject = O seu token pode estar noutro telemóvel
mail-enrolment-unknown-lead = Alguém iniciou sessão como { $userid } e recebeu um código QR. O telemóvel que o ler recebe o token de { $userid }, que fornece códigos de acesso para iniciar sessão. Não sabemos se algum telemóvel o leu.
mail-enrolment-unknown-you = Se foi o próprio, não precisa de fazer mais nada. Se não terminou, pode recomeçar em qualquer altura.
mail-not-you = Se não a fez, alguém pode conhecer a sua palavra-passe. Avise de imediato o suporte informático:
mail-contact-phone = Telefone: { $phone }
mail-contact-email = E-mail: { $email }
mail-contact-url = Página web: { $url }
mail-contact-hours = Horário: { $hours }

## A página de estado para o suporte informático

status-title = Transferência de tokens: estado
status-fine-heading = Está a funcionar
status-fine-advice = O SecEnrol responde e os utilizadores avançam.
status-quiet-heading = Está tudo calmo
status-quiet-advice = Ninguém iniciou sessão na última hora, por isso nada se sabe do SecEnrol.
status-trouble-heading = O SecEnrol não responde como devia
status-trouble-advice = Na última hora, muitos pedidos ao SecEnrol ficaram sem resposta. O registo explica porquê.
status-unready-heading = O portal não está pronto
status-unready-advice = Ninguém pode continuar aqui enquanto isto não for resolvido:
status-now = Agora
status-under-way = Transferências em curso ou acabadas de terminar
status-unknown = desconhecido
status-in-flight = Pedidos que aguardam o SecEnrol
status-notices = E-mails e chamadas por entregar
status-audit-lost = Linhas de auditoria perdidas
status-funnel = As últimas 24 horas: até onde chegam os utilizadores
status-step = Passo
status-people = Pessoas
status-percent = Em relação ao passo anterior
status-percent-of = { $percent }%
status-started = Viram a página inicial
status-signed-in = Palavra-passe aceite
status-confirmed = Confirmado com o telemóvel antigo
status-done = Telemóvel novo pronto
status-given-up = Desistências
status-given-up-count = Desistências pelo caminho: { $count }
status-hours = As últimas 24 horas, uma a uma
status-drawing = Barras para cada uma das últimas 24 horas: telemóveis prontos, transferências abandonadas e uma marca onde o SecEnrol não respondeu. Os números estão na tabela abaixo.
status-table = Os mesmos dados numa tabela
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
status-follow = Recarregar a cada minuto
status-stay = Deixar de recarregar
status-version = Handover { $version }.
