import type { Messages } from './Messages.ts';

export type { Messages, MessagesOverride } from './Messages.ts';

/** Brazilian Portuguese. */
export const ptBR: Messages = {
  locale: 'pt-BR',
  dir: 'ltr',
  generic: {
    cancel: 'Cancelar',
    tryAgain: 'Tentar de novo',
    startAgain: 'Começar de novo',
    stoppedTitle: 'Esta etapa parou de funcionar',
    stopped: 'Comece de novo. O que aparecia antes não está mais nesta página.',
    close: 'Fechar',
    back: 'Voltar',
    continue: 'Continuar',
    notNow: 'Agora não',
    tryAnotherWay: 'Usar outro método',
    verifyCode: 'Verificar código',
    verifying: 'Verificando',
    verifyingStatus: 'Verificando o código.',
    codeAccepted: 'Código aceito.',
    backToSignIn: 'Voltar para o login',
    signInAgain: 'Entrar de novo',
    opensInNewTab: ({ label }) => `${label} (abre em outra guia)`,
    countdown: ({ minutes, seconds }) =>
      minutes > 0 ? `${minutes}:${String(seconds).padStart(2, '0')}` : `${seconds}\u00a0s`,
    spokenPhone: ({ digits }) => `o número com final ${digits}`,
    spokenEmail: ({ domain, first }) => `o endereço de ${domain} que começa com ${first}`,
    loading: 'Carregando.',
    reference: ({ id }) => `Referência para o suporte: ${id}`,
    waitFor: ({ inTime }) => `Você pode tentar de novo ${inTime}.`,
    waitOver: 'Você já pode tentar de novo.',
  },
  methods: {
    app: 'App autenticador',
    sms: 'SMS',
    email: 'E-mail',
    face: 'Verificação facial',
    passkey: 'Chave de acesso',
    recovery: 'Código de recuperação',
    other: 'Outro método',
  },
  otpField: {
    label: ({ length }) => `Código de ${length} dígitos`,
    labelCharacters: ({ length }) => `Código de ${length} caracteres`,
    autoVerify: 'O código é verificado assim que o último dígito é digitado.',
    empty: ({ length }) => `Digite o código de ${length} dígitos.`,
    wrongLength: ({ length, entered }) =>
      `O código tem ${length} dígitos. Você digitou ${entered}.`,
    wrongLengthCharacters: ({ length, entered }) =>
      `O código tem ${length} letras e números. Você digitou ${entered}.`,
    digitsOnly: 'Use só números. O código não tem letras nem símbolos.',
    severalCodes: 'Esse texto tem mais de um código. Digite só o mais recente.',
    show: 'Mostrar código',
    hide: 'Ocultar código',
    filled: 'O código do SMS foi preenchido.',
  },
  phoneField: {
    country: 'Código do país',
    number: 'Número de celular',
    countryOption: ({ country, code }) => `${country} (+${code})`,
    hint: 'Ele precisa receber SMS.',
    empty: 'Digite seu número de celular.',
    incomplete: ({ example }) => `Digite o número completo, por exemplo, ${example}.`,
  },
  emailField: {
    label: 'E-mail',
    hint: 'Use um que você possa acessar agora.',
    empty: 'Digite seu e-mail.',
    incomplete: 'Digite o endereço completo, por exemplo, nome@example.com.',
  },
  recoveryCodeField: {
    label: 'Código de recuperação',
    hint: ({ groups, groupSize }) =>
      `${groups} grupos de ${groupSize} letras e números. Hifens, espaços e maiúsculas não fazem diferença.`,
    hintCase: ({ groups, groupSize }) =>
      `${groups} grupos de ${groupSize} letras e números. Maiúsculas fazem diferença, hifens e espaços não.`,
    hintPlain: 'Digite como você guardou. Hifens e espaços não fazem diferença.',
    empty: 'Digite seu código de recuperação.',
    wrongLength: ({ length, entered }) =>
      `O código de recuperação tem ${length} letras e números. Você digitou ${entered}.`,
    looksLikeCode: 'Isso parece um código do seu app autenticador.',
    useAppInstead: 'Usar como código do app',
  },
  copyButton: {
    copy: 'Copiar',
    copied: 'Copiado',
    copyKey: 'Copiar chave de configuração',
    keyCopied: 'Chave de configuração copiada.',
    copyCodes: ({ count }) =>
      plural(count, 'Copiar código de recuperação', 'Copiar códigos de recuperação'),
    codesCopied: ({ count }) =>
      plural(count, 'Código de recuperação copiado.', 'Códigos de recuperação copiados.'),
    refusedKeys: ({ shortcut }) =>
      `Esta página não pode copiar por você. O texto está selecionado: pressione ${shortcut}.`,
    refusedTouch:
      'Esta página não pode copiar por você. O texto está selecionado: mantenha\u2011o pressionado e escolha “Copiar”.',
    history: 'O texto copiado pode ficar no histórico da área de transferência deste dispositivo.',
  },
  dialog: {
    busy: 'Espere um momento. A verificação ainda não terminou.',
    unsavedTitle: ({ count }) =>
      plural(count, 'Sair sem seu código de recuperação?', 'Sair sem seus códigos de recuperação?'),
    unsaved: ({ count }) =>
      plural(
        count,
        'Ele não vai aparecer de novo. Sem ele, você pode perder o acesso à conta se perder o celular.',
        'Eles não vão aparecer de novo. Sem eles, você pode perder o acesso à conta se perder o celular.',
      ),
    unsavedStay: 'Voltar e salvar',
    unsavedLeave: 'Sair mesmo assim',
    sendingTitle: 'Parar de enviar sua foto?',
    sending: 'Ela ainda não foi enviada por completo. Você pode tirar outra mais tarde.',
    sendingStay: 'Continuar enviando',
    sendingLeave: 'Parar de enviar',
  },
  totpEnrollment: {
    step: ({ step, total }) => `Etapa ${step} de ${total}`,
    title: 'Configure um app autenticador',
    intro:
      'Um app autenticador mostra um código novo a cada 30 segundos, mesmo sem sinal. A configuração leva cerca de 2 minutos.',
    start: 'Configurar o app',
    preparing: 'Preparando o QR code e a chave de configuração.',
    scan: ({ issuer }) =>
      `Escaneie este QR code com o app autenticador do seu celular. ${issuer} vai aparecer no app.`,
    scanNoIssuer:
      'Escaneie este QR code com o app autenticador do seu celular. Um novo item vai aparecer no app.',
    qrName: ({ account, issuer }) =>
      `QR code que adiciona ${account} em ${issuer} a um app autenticador. Se não der para escanear, use a chave de configuração a seguir.`,
    enlarge: 'Ampliar QR code',
    enlargedTitle: 'Escaneie este QR code',
    keyLabel: 'Chave de configuração',
    keyLabelAfterQr: 'Ou digite esta chave de configuração',
    key: 'No app, escolha inserir uma chave de configuração e digite esta. Espaços e maiúsculas não fazem diferença.',
    showKey: 'Mostrar chave',
    hideKey: 'Ocultar chave',
    qrMissing: 'Não dá para mostrar o QR code aqui. Use a chave de configuração.',
    noApp:
      'Ainda não tem um app? Qualquer app autenticador serve, assim como quase todo gerenciador de senhas.',
    openAppIntro: ({ issuer }) =>
      `Adicione ${issuer} ao app autenticador deste dispositivo e depois volte aqui.`,
    openApp: 'Abrir app autenticador',
    openAppHelp: 'Nada abriu, ou abriu outro app? Copie a chave de configuração e cole no seu app.',
    showQr: 'QR code para outro dispositivo',
    timeRanOut:
      'O tempo deste login acabou e a chave de configuração não vale mais. Apague o novo item do seu app e entre de novo.',
    checking: 'A conexão caiu. Estamos conferindo se o app foi configurado.',
    verifyTitle: 'Digite o código do app',
    verify: ({ length, issuer, period }) =>
      `O app mostra um novo código de ${length}\u00a0dígitos para ${issuer} a cada ${period}\u00a0segundos.`,
    backToQr: 'Voltar para o QR code',
    backToKey: 'Voltar para a chave',
    loadFailedTitle: 'O QR code não carregou',
    alreadyTitle: 'Você já tem um app autenticador',
    already:
      'Se você substituir o app, os códigos do antigo e o código de recuperação dele param de funcionar.',
    replace: 'Substituir o app',
    keep: 'Manter o app antigo',
    restartTitle: 'Começar a configuração de novo?',
    restart:
      'A página foi recarregada e a chave anterior não está mais aqui. Se houver um item dela no seu app, apague\u2011o primeiro.',
    doneTitle: 'Seu app autenticador está pronto',
    done: ({ issuer }) => `${issuer} vai pedir um código do app quando você entrar.`,
  },
  clockHelp: {
    title: 'Os códigos dependem do relógio.',
    text: 'Deixe a hora do celular no automático e espere o próximo código.',
  },
  codeVerify: {
    appTitle: 'Digite seu código',
    app: ({ issuer }) => `Abra seu app autenticador e digite o código de ${issuer}.`,
    smsTitle: 'Veja suas mensagens',
    emailTitle: 'Veja seu e-mail',
    sentTo: ({ length, target }) => `Enviamos um código de ${length}\u00a0dígitos para ${target}.`,
    askTo: ({ target }) => `Vamos enviar um código para ${target}.`,
    send: 'Enviar código',
    sending: 'Enviando o código.',
    sent: ({ target }) => `Código enviado para ${target}.`,
    notThereSms: 'O SMS ainda não chegou? Pode levar um minuto.',
    notThereEmail: 'O e-mail ainda não chegou? Olhe na caixa de spam.',
    resend: 'Reenviar código',
    resendIn: ({ wait }) => `Reenviar em ${wait}`,
    resendReady: 'Você já pode pedir outro código.',
    resent: ({ target }) => `Novo código enviado para ${target}. Use o mais recente.`,
    sendLimited: ({ inTime }) =>
      `Um código acabou de ser enviado. Você pode pedir outro ${inTime}.`,
    notSent: 'O código não foi enviado. Tente de novo.',
    attemptsLeft: ({ left }) =>
      plural(
        left,
        `Esse código não confere. Você pode tentar mais ${left} vez.`,
        `Esse código não confere. Você pode tentar mais ${left} vezes.`,
      ),
    usedSent: 'Esse código já foi usado. Peça um novo.',
    sameCode: 'É o mesmo código de antes. Espere o app mostrar o próximo.',
    sameCodeSent: 'É o mesmo código de antes. Use o mais recente que enviamos.',
    pausedTitle: ({ clock }) => `Códigos em pausa até ${clock}`,
    paused: ({ inTime }) =>
      `Houve tentativas demais. Para proteger sua conta, você pode digitar um código de novo ${inTime} ou usar outro método agora.`,
    pausedOver: 'Você já pode digitar um código de novo.',
    lockedTitle: 'Sua conta está bloqueada',
    outcomeApp: 'A conexão caiu antes da resposta. Espere o próximo código e tente de novo.',
    outcomeSent: 'A conexão caiu antes da resposta. Peça um novo código e tente de novo.',
  },
  recoveryCodeEntry: {
    title: 'Use seu código de recuperação',
    intro: 'Você o guardou ao configurar a verificação em duas etapas. Ele só funciona uma vez.',
    checking: 'Verificando seu código de recuperação. Mantenha esta página aberta.',
    rejectedAgain:
      'Esse código de recuperação não confere. Veja se ele é desta conta e se é o mais recente.',
    used: 'Esse código de recuperação já foi usado. Cada um só funciona uma vez. Use o mais recente.',
    accepted: 'Código de recuperação aceito.',
    noneLeftTitle: 'Seus códigos de recuperação acabaram',
    noneLeft: 'Confirme com outro método ou fale com o suporte para entrar.',
    outcomeTitle: 'Não sabemos se deu certo',
    outcome:
      'A conexão caiu antes da resposta, então o código pode já ter sido usado. Entre de novo. Se ele não funcionar mais, fale com o suporte.',
    setUpAgainTitle: 'Perdeu ou trocou de celular?',
    setUpAgain:
      'Configure de novo um app autenticador para não precisar de um código de recuperação da próxima vez.',
  },
  recoveryCodeSave: {
    title: ({ count }) =>
      plural(count, 'Salve seu código de recuperação', 'Salve seus códigos de recuperação'),
    intro: ({ count }) =>
      plural(
        count,
        'Se você perder o celular, este código permite entrar uma vez. Guarde\u2011o em um lugar seguro, longe deste dispositivo.',
        'Se você perder o celular, cada um destes códigos permite entrar uma vez. Guarde\u2011os em um lugar seguro, longe deste dispositivo.',
      ),
    replacedTitle: 'Salve seu novo código de recuperação',
    replaced:
      'O código digitado funcionou e não pode mais ser usado. Este fica no lugar dele e só funciona uma vez.',
    missingTitle: 'Você precisa de um novo código',
    missing:
      'O código de recuperação digitado funcionou e não pode mais ser usado, mas nenhum novo chegou. Para receber um, configure de novo seu app autenticador.',
    listName: ({ count }) =>
      plural(count, 'Código de recuperação', `${count} códigos de recuperação`),
    acknowledge: ({ count }) =>
      plural(
        count,
        'Guardei este código em um lugar seguro',
        'Guardei estes códigos em um lugar seguro',
      ),
    finish: 'Concluir',
    needsSaving: ({ count }) =>
      plural(
        count,
        'Primeiro copie, baixe ou imprima o código. Depois marque a caixa.',
        'Primeiro copie, baixe ou imprima os códigos. Depois marque a caixa.',
      ),
    needsBox: ({ count }) =>
      plural(
        count,
        'Marque a caixa depois de salvar o código.',
        'Marque a caixa depois de salvar os códigos.',
      ),
    download: 'Baixar',
    print: 'Imprimir',
    downloadName: ({ count }) =>
      plural(count, 'Baixar código de recuperação', 'Baixar códigos de recuperação'),
    printName: ({ count }) =>
      plural(count, 'Imprimir código de recuperação', 'Imprimir códigos de recuperação'),
    downloaded: 'O download começou.',
    printRefused: 'A janela de impressão não abriu. Copie ou baixe em vez de imprimir.',
    fileName: ({ count, issuer, isoDate }) =>
      plural(
        count,
        `${issuer}-código-de-recuperação-${isoDate}.txt`,
        `${issuer}-códigos-de-recuperação-${isoDate}.txt`,
      ),
    heading: ({ count, issuer }) =>
      plural(
        count,
        `Código de recuperação para ${issuer}`,
        `Códigos de recuperação para ${issuer}`,
      ),
    use: ({ count }) =>
      plural(
        count,
        'Use\u2011o uma única vez, no lugar do código do app autenticador.',
        'Use cada código uma única vez, no lugar do código do app autenticador. Depois, risque\u2011o.',
      ),
    fileAccount: ({ account }) => `Conta: ${account}`,
    fileCreated: ({ date }) => `Data de criação: ${date}`,
    accountLabel: 'Conta',
    createdLabel: 'Data de criação',
    keepFile: ({ count }) =>
      plural(
        count,
        'Não guarde este arquivo no celular. Quem tiver este código e a sua senha pode entrar como você.',
        'Não guarde este arquivo no celular. Quem tiver um destes códigos e a sua senha pode entrar como você.',
      ),
    keepSheet:
      'Guarde esta folha longe do celular e do computador. Quem tiver a folha e a sua senha pode entrar como você.',
  },
  mfaChallenge: {
    title: 'Confirme que é você',
    app: ({ length }) => `Digite o código de ${length}\u00a0dígitos do seu app autenticador.`,
    account: ({ account }) => `Entrando como ${account}`,
    change: 'Trocar',
    changeName: 'Trocar de conta',
    otherTitle: 'Escolha outro método',
    choose: 'Basta um deles.',
    listName: 'Métodos para confirmar que é você',
    optionApp: 'Código do app',
    optionCodeTo: ({ target }) => `Código para ${target}`,
    optionFace: 'Uma foto com a câmera',
    optionRecovery: 'O código que você guardou',
    optionSetUp: 'Falta configurar',
    setUpTitle: 'Adicione uma segunda etapa',
    setUp: ({ issuer }) => `${issuer} pede uma depois da senha. Escolha o que configurar.`,
    phoneTitle: 'Adicione seu número de celular',
    phone: 'Quando você entrar, vamos enviar um código para ele.',
    emailTitle: 'Adicione seu e-mail',
    email: 'Quando você entrar, vamos enviar um código para ele.',
    checkingTarget: 'Conferindo se isso pode ser usado.',
    phoneTaken: 'Este número não pode ser adicionado. Use outro.',
    emailTaken: 'Este e-mail não pode ser adicionado. Use outro.',
    expiring: ({ inTime }) => `Este login termina ${inTime}.`,
    extend: 'Pedir mais tempo',
    extended: 'Agora você tem mais tempo.',
    expiredTitle: 'O tempo deste login acabou',
    expired:
      'Para proteger sua conta, cada login tem um limite de tempo. Entre de novo para continuar.',
    nothingTitle: 'Aqui não há como confirmar que é você',
    nothing:
      'Nada do que está configurado na sua conta funciona neste dispositivo. Tente em outro ou fale com o suporte.',
    adminTitle: 'Fale com seu administrador',
    admin:
      'Para entrar, é preciso uma segunda etapa, e só um administrador pode configurar isso para você.',
    done: 'Confirmado. Entrando na sua conta.',
  },
  stepUp: {
    title: 'Confirme que é você para continuar',
    intro: 'Pedimos de novo antes de mudanças que afetam a segurança da sua conta.',
    confirmed: 'Confirmado. Continuando.',
    left: 'Nada foi alterado.',
    expired: 'Demorou demais, então nada foi alterado. Comece de novo quando quiser.',
  },
  trustDevice: {
    label: ({ days }) =>
      plural(
        days,
        `Confiar neste dispositivo por ${days} dia`,
        `Confiar neste dispositivo por ${days} dias`,
      ),
    labelOpen: 'Confiar neste dispositivo',
    hint: 'Você não vai precisar desta etapa aqui. Use só no seu próprio dispositivo.',
  },
  faceCapture: {
    checkTitle: 'Confirme com seu rosto',
    check: 'A câmera tira uma foto. Ela é comparada com a que está na sua conta.',
    setUpTitle: 'Configure a verificação facial',
    setUp:
      'A câmera tira 2 fotos, uma logo depois da outra. As próximas fotos são comparadas com elas.',
    factCamera: 'O navegador pede permissão antes de ligar a câmera. Ela desliga quando você sai.',
    factReview: 'Você vê a foto primeiro. Ela só é enviada se você decidir usá\u2011la.',
    factSent: ({ issuer }) => `A foto é enviada a ${issuer} para esta verificação.`,
    consent: 'Concordo em enviar minha foto para esta verificação',
    consentFirst: 'Marque a caixa para concordar. Depois, é só ligar a câmera.',
    howTo:
      'Segure o dispositivo na altura dos olhos, a um braço de distância. Dicas curtas guiam você. Quando sua posição estiver boa, pressione “Tirar foto” ou a barra de espaço.',
    start: 'Ligar a câmera',
    uploadInstead: 'Enviar uma foto salva',
    starting: 'Ligando a câmera.',
    askTitle: 'Permita o uso da câmera',
    ask: 'O navegador está pedindo permissão. Escolha “Permitir” para continuar.',
    tapToPlay: 'Mostrar a imagem',
    liveTitle: 'Olhe para a câmera',
    live: 'Encaixe o rosto no oval.',
    secondTitle: 'Mais uma foto',
    second: 'Mexa um pouco a cabeça e olhe de novo para a câmera.',
    previewName: 'Imagem da câmera, espelhada',
    cameraOn: 'Câmera ligada',
    takePhoto: 'Tirar foto',
    chooseCamera: 'Escolher uma câmera',
    cameraNumber: ({ position }) => `Câmera ${position}`,
    cameraChanged: ({ name }) => `Câmera em uso: ${name}.`,
    hintLooking: 'Procurando seu rosto',
    hintNoFace: 'Coloque o rosto no oval',
    hintDark: 'Vá para um lugar mais claro',
    hintBright: 'Saia da luz forte',
    hintBacklit: 'Fique de frente para a luz',
    hintSideLit: 'Ilumine o rosto todo',
    hintFar: 'Chegue um pouco mais perto',
    hintClose: 'Afaste\u2011se um pouco',
    hintOffCentre: 'Vá para o centro',
    hintMany: 'Só uma pessoa na imagem',
    hintBlurred: 'Segure a câmera com firmeza',
    hintMoving: 'Não se mexa',
    hintCovered: 'Desobstrua a câmera',
    hintGood: 'Ótimo, não se mexa',
    landscape: 'Segure o celular na vertical para ver a imagem maior.',
    lowResolution: 'A imagem desta câmera é pequena. Outra câmera pode funcionar melhor.',
    noHints: 'As dicas estão desativadas. Tire a foto quando o rosto preencher o oval.',
    photoAltered:
      'Uma configuração de privacidade deste navegador pode alterar as fotos. Olhe a sua antes de usar.',
    pausedByDevice: 'Este dispositivo pausou a câmera. Ela volta sozinha.',
    offTitle: 'A câmera desligou',
    off: 'Isso acontece quando você sai da página.',
    usedHere: 'A câmera está em uso em outra parte desta página.',
    useHere: 'Usar aqui',
    countTitle: 'Não se mexa',
    count: ({ seconds }) =>
      plural(
        seconds,
        `A foto vai ser tirada em ${seconds} segundo.`,
        `A foto vai ser tirada em ${seconds} segundos.`,
      ),
    stopCount: 'Parar a contagem regressiva',
    countStopped: 'Contagem regressiva parada.',
    taken: 'Foto tirada.',
    photoName: 'A foto que você tirou',
    reviewTitle: 'Esta foto está nítida?',
    review: 'Seu rosto deve aparecer inteiro e nítido.',
    use: 'Usar esta foto',
    retake: 'Tirar outra foto',
    sendTitle: 'Enviando sua foto',
    send: 'Mantenha esta página aberta por um momento.',
    progress: 'Enviando',
    progressName: 'Andamento do envio da foto',
    sendStopped: 'Envio interrompido.',
    compareTitle: 'Verificando sua foto',
    matched: 'Verificação facial concluída.',
    ready: 'A verificação facial está configurada.',
    mismatchTitle: 'A foto não confere',
    mismatch: 'Fique de frente para a luz, tire os óculos escuros ou a máscara e tente de novo.',
    triesLeft: ({ left }) =>
      plural(left, `Você pode tentar mais ${left} vez.`, `Você pode tentar mais ${left} vezes.`),
    pausedTitle: 'A verificação facial está em pausa',
    paused: ({ inTime }) =>
      `Várias fotos não conferiram. Você pode tentar de novo ${inTime} ou usar outro método agora.`,
    overTitle: 'Use outro método desta vez',
    over: 'Várias fotos não conferiram. Confirme com outro método para continuar.',
    dismissedTitle: 'A câmera ainda está desligada',
    dismissed: 'A pergunta foi fechada sem resposta. Tente de novo e escolha “Permitir”.',
    blockedTitle: 'A câmera está bloqueada',
    blocked: ({ issuer }) =>
      `Este navegador não deixa ${issuer} usar a câmera. Você pode mudar isso em 3 passos.`,
    stepsChromium: [
      'Selecione o ícone ao lado do endereço do site.',
      'Mude “Câmera” para “Permitir”.',
      'Volte aqui e tente de novo.',
    ],
    stepsFirefox: [
      'Selecione o ícone de câmera ao lado do endereço do site.',
      'Remova o bloqueio.',
      'Volte aqui e tente de novo.',
    ],
    stepsSafariMac: [
      'Abra o menu Safari e depois os ajustes deste site.',
      'Mude “Câmera” para “Permitir”.',
      'Volte aqui e tente de novo.',
    ],
    stepsSafariPhone: [
      'Abra o menu da página ao lado do endereço do site e depois “Ajustes do Site”.',
      'Mude “Câmera” para “Permitir”.',
      'Volte aqui e tente de novo.',
    ],
    stepsOther: [
      'Abra as configurações deste site no navegador.',
      'Permita o uso da câmera.',
      'Volte aqui e tente de novo.',
    ],
    stillBlocked:
      'Continua bloqueada? Veja se as configurações de privacidade deste dispositivo deixam o navegador usar a câmera.',
    allowed: 'Agora a câmera está permitida.',
    policyTitle: 'A câmera não funciona aqui',
    openTab: 'Abrir em outra guia',
    insecureTitle: 'A câmera precisa de uma página segura',
    unsupportedTitle: 'É preciso outro navegador',
    missingTitle: 'Nenhuma câmera encontrada',
    busyTitle: 'A câmera está em uso',
    lostTitle: 'A câmera parou',
    failedTitle: 'A foto não foi tirada',
    uploadTitle: 'Envie uma foto',
    upload: 'Use uma foto recente do seu rosto, tirada de frente e com boa luz.',
    choosePhoto: 'Escolher uma foto',
    drop: 'Você também pode soltar uma aqui.',
    dropNow: 'Solte a foto aqui',
    chosenName: 'A foto que você escolheu',
    chooseOther: 'Escolher outra foto',
    notAPhoto: 'Este arquivo não é uma foto. Escolha um JPEG ou PNG.',
    unreadable: 'Não dá para abrir esta foto. Escolha outra.',
    tooBig: ({ size }) => `Esta foto tem mais de ${size}. Escolha uma menor.`,
    tooSmall: 'Esta foto é pequena demais para comparar. Escolha uma maior.',
    tooMany: 'Escolha só uma foto.',
  },
  authenticatorList: {
    title: 'Verificação em duas etapas',
    intro: 'Depois da senha, um destes métodos confirma que é você.',
    add: 'Adicionar',
    addName: 'Adicionar um método para confirmar que é você',
    addApp: 'Configurar app autenticador',
    addPhone: 'Adicionar número de celular',
    addEmail: 'Adicionar e-mail',
    addFace: 'Configurar verificação facial',
    added: ({ date }) => `Na conta desde ${date}.`,
    addedUsed: ({ date, ago }) => `Na conta desde ${date}. Último uso: ${ago}.`,
    addedUnused: ({ date }) => `Na conta desde ${date}. Ainda sem uso.`,
    targetOnly: ({ target }) => `${target}`,
    targetUsed: ({ target, ago }) => `${target}. Último uso: ${ago}.`,
    targetUnused: ({ target }) => `${target}. Ainda sem uso.`,
    addedExact: ({ dateTime }) => `Na conta desde ${dateTime}`,
    usedExact: ({ dateTime }) => `Último uso: ${dateTime}`,
    default: 'Padrão',
    notFinished: 'Falta concluir',
    removing: 'Removendo',
    startedApp: ({ ago }) => `Início da configuração: ${ago}. Ainda falta um código.`,
    startedFace: ({ ago }) => `Início da configuração: ${ago}. Ainda falta uma foto.`,
    started: ({ ago }) => `Início da configuração: ${ago}.`,
    continueName: ({ name }) => `Continuar a configuração de ${name}`,
    actions: ({ name }) => `Ações para ${name}`,
    remove: 'Remover',
    rename: 'Renomear',
    replace: 'Substituir',
    makeDefault: 'Definir como padrão',
    removeName: ({ name }) => `Remover ${name}`,
    renameName: ({ name }) => `Renomear ${name}`,
    replaceName: ({ name }) => `Substituir ${name}`,
    defaultName: ({ name }) => `Definir como padrão: ${name}`,
    changeFailed: ({ name }) => `Nada mudou em ${name}. Tente de novo.`,
    removeFailed: ({ name }) => `Remoção não concluída: ${name}. Tente de novo.`,
    lessSecure:
      'Outras pessoas podem conseguir acesso aos seus SMS e e-mails. Um app autenticador é mais seguro.',
    fromProfile: 'Este dado vem do seu perfil.',
    profileLink: 'Ir\u00a0para seu perfil',
    adminOnly: 'Só um administrador pode mudar isso.',
    emptyTitle: 'Só uma senha protege sua conta',
    empty:
      'Com uma segunda etapa, uma senha roubada não basta para entrar na sua conta. A configuração leva cerca de 2 minutos.',
    loading: 'Carregando a verificação em duas etapas.',
    failedTitle: 'A lista não carregou',
    stale: 'A lista mais recente não carregou, então esta pode estar desatualizada.',
    addedNow: ({ name }) => `Método adicionado: ${name}.`,
    nowDefault: ({ name }) => `Novo método padrão: ${name}.`,
    nameLabel: 'Nome',
    nameHint: 'Ajuda a diferenciar, por exemplo, “Celular do trabalho”.',
    saveName: 'Salvar nome',
    nameEmpty: 'Digite um nome.',
    nameTaken: 'Você já usa este nome. Escolha outro.',
    nameLong: ({ max }) => `Use no máximo ${max} caracteres.`,
    nameCount: ({ count, max }) => `${count} de ${max} caracteres`,
    renamed: ({ name }) => `Novo nome: ${name}.`,
    removeTitle: ({ method }) =>
      ({
        app: 'Remover o app autenticador?',
        sms: 'Remover este número de celular?',
        email: 'Remover este e-mail?',
        face: 'Remover a verificação facial?',
        passkey: 'Remover esta chave de acesso?',
        recovery: 'Remover este método?',
        other: 'Remover este método?',
      })[method],
    removeNamed: ({ name }) => `Remover ${name}?`,
    removeOther: ({ method }) =>
      ({
        app: 'Você ainda pode confirmar com o app autenticador.',
        sms: 'Você ainda pode confirmar por SMS.',
        email: 'Você ainda pode confirmar por e-mail.',
        face: 'Você ainda pode confirmar com a verificação facial.',
        passkey: 'Você ainda pode confirmar com uma chave de acesso.',
        recovery: 'Você ainda pode confirmar com um código de recuperação.',
        other: 'Você ainda pode confirmar com outro método.',
      })[method],
    removeAlone: 'Depois disso, só a senha vai bastar para entrar na sua conta.',
    removeRecovery: ({ count }) =>
      plural(
        count,
        'Seu código de recuperação para de funcionar, porque pertence a este app.',
        'Seus códigos de recuperação param de funcionar, porque pertencem a este app.',
      ),
    removeKeep: 'Manter',
    removeConfirm: ({ method }) =>
      ({
        app: 'Remover app',
        sms: 'Remover número',
        email: 'Remover e-mail',
        face: 'Remover verificação facial',
        passkey: 'Remover chave de acesso',
        recovery: 'Remover método',
        other: 'Remover método',
      })[method],
    removed: ({ name }) => `Método removido: ${name}.`,
    removedElsewhere: ({ name }) => `Método já removido: ${name}.`,
    removePending: ({ name }) =>
      `Remoção em andamento: ${name}. Pode continuar na lista por alguns minutos.`,
    removeUnknown: 'A conexão caiu. A lista mostra o que está configurado agora.',
    lastTitle: 'Esta é sua única segunda etapa',
    last: 'Sua conta precisa de uma, então ela não pode ser removida. Você pode substituí\u2011la.',
    updated: 'A lista está atualizada.',
    codes: ({ date, count }) =>
      plural(
        count,
        `${count} código disponível, criado em ${date}.`,
        `${count} códigos disponíveis, criados em ${date}.`,
      ),
    codesCreated: ({ date }) => `Data de criação: ${date}.`,
    codesNone: 'Não resta nenhum. Substitua\u2011os agora.',
    codesLow: ({ count }) =>
      plural(count, `Só resta ${count} código`, `Só restam ${count} códigos`),
    newCodesName: ({ count }) =>
      plural(count, 'Substituir código de recuperação', 'Substituir códigos de recuperação'),
    newCodesTitle: ({ count }) =>
      plural(
        count,
        'Substituir seu código de recuperação?',
        'Substituir seus códigos de recuperação?',
      ),
    newCodes: ({ count }) =>
      plural(
        count,
        'O antigo para de funcionar na hora.',
        'Os antigos param de funcionar na hora.',
      ),
    newCodesKeep: ({ count }) => plural(count, 'Manter o antigo', 'Manter os antigos'),
    newCodesConfirm: ({ count }) => plural(count, 'Substituir código', 'Substituir códigos'),
    signOutTitle: 'Desconectar os outros dispositivos?',
    signOutIntro: 'Até lá, quem entrou em outro lugar continua com acesso.',
    signOut: 'Desconectar os outros dispositivos',
    signedOut: 'Os outros dispositivos foram desconectados.',
    signOutFailed: 'Os outros dispositivos não foram desconectados. Tente de novo.',
  },
  errors: {
    'code-rejected': 'Esse código não confere. Tente o mais recente.',
    'code-expired': 'Esse código expirou. Peça um novo.',
    'code-used': 'Esse código já foi usado. Espere o próximo.',
    'token-expired': 'O tempo deste login acabou. Entre de novo.',
    'send-limited': 'Um código acabou de ser enviado. Espere um pouco antes de pedir outro.',
    'rate-limited': 'Houve tentativas demais em pouco tempo. Espere um pouco e tente de novo.',
    locked:
      'Houve tentativas demais, então sua conta está bloqueada. Confirme com outro método ou fale com o suporte.',
    'captcha-required': 'Antes, falta mais uma verificação. Conclua\u2011a e tente de novo.',
    'login-continues': 'Falta mais uma etapa para você entrar.',
    'bad-request': 'Isso não foi aceito. Confira o que você digitou e tente de novo.',
    'server-error': 'Há um problema do nosso lado. Tente de novo daqui a pouco.',
    network: 'Não conseguimos conectar. Confira sua internet e tente de novo.',
    timeout: 'A resposta demorou demais. Tente de novo.',
    'unknown-outcome':
      'A conexão caiu antes da resposta. Pode ter dado certo, então confira antes de tentar de novo.',
    'bad-response':
      'Recebemos uma resposta que não dá para ler. Em Wi\u2011Fi público, entre primeiro na rede. Se não for o caso, tente mais tarde.',
    'recovery-code-rejected':
      'Esse código de recuperação não confere. Veja se há caracteres fáceis de confundir, como 8 e b.',
    'already-bound': 'Isso já está vinculado a uma conta. Use outro.',
    'not-bindable': 'Isso não pode ser adicionado à sua conta. Use outro.',
    'destination-invalid':
      'O número ou e-mail não parece completo. Confira e peça o código de novo.',
    'not-found': 'Isso não está mais aqui. Pode ter sido removido.',
    conflict: 'Isso foi alterado em outro lugar. Carregue de novo e depois faça sua mudança.',
    'face-not-sent': 'A foto não chegou até nós. Tire outra.',
    'face-mismatch':
      'A foto não confere. Fique de frente para a luz, tire os óculos escuros ou a máscara e tente de novo.',
    'face-unbindable':
      'Ainda não dá para configurar a verificação facial. Primeiro adicione um celular ou e-mail à sua conta.',
    'too-large': 'Este arquivo é grande demais para enviar. Escolha um menor.',
    'camera-insecure':
      'Esta página não tem uma conexão segura, então o navegador não liga a câmera. Use outro método.',
    'camera-unsupported':
      'Este navegador não pode usar a câmera. Abra esta página no Safari, Chrome, Edge ou Firefox, ou use outro método.',
    'camera-blocked':
      'Este navegador não tem permissão para usar a câmera. Permita nas configurações deste site e tente de novo.',
    'camera-dismissed':
      'O navegador perguntou sobre a câmera e ficou sem resposta. Tente de novo e escolha “Permitir”.',
    'camera-policy':
      'O site que contém esta página não libera a câmera. Abra esta página em uma guia própria ou use outro método.',
    'camera-missing':
      'Nenhuma câmera foi encontrada. Conecte uma e tente de novo, ou use outro método.',
    'camera-busy': 'Outro app ou guia está usando a câmera. Feche e tente de novo.',
    'camera-lost':
      'A câmera pode ter sido desconectada ou estar em uso por outro app. Ligue de novo.',
    'capture-failed': 'A câmera não gerou imagem. Tire outra foto.',
  },
};

let rules: Intl.PluralRules | undefined;

/** The form that Portuguese has for a number. */
function plural(count: number, one: string, other: string): string {
  rules ??= new Intl.PluralRules('pt-BR');
  return rules.select(count) === 'one' ? one : other;
}
