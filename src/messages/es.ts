import type { Messages } from './Messages.ts';

export type { Messages, MessagesOverride } from './Messages.ts';

/** Spanish. */
export const es: Messages = {
  locale: 'es',
  dir: 'ltr',
  generic: {
    cancel: 'Cancelar',
    tryAgain: 'Intentar de nuevo',
    startAgain: 'Empezar de nuevo',
    stoppedTitle: 'Este paso dejó de funcionar',
    stopped: 'Empieza de nuevo. Lo que se mostraba ya no está en esta página.',
    close: 'Cerrar',
    back: 'Volver',
    continue: 'Continuar',
    notNow: 'Ahora no',
    tryAnotherWay: 'Usar otro método',
    verifyCode: 'Verificar código',
    verifying: 'Verificando',
    verifyingStatus: 'Verificando el código.',
    codeAccepted: 'Código aceptado.',
    backToSignIn: 'Volver al inicio de sesión',
    signInAgain: 'Iniciar sesión de nuevo',
    opensInNewTab: ({ label }) => `${label} (se abre en otra pestaña)`,
    countdown: ({ minutes, seconds }) =>
      minutes > 0 ? `${minutes}:${String(seconds).padStart(2, '0')}` : `${seconds}\u00a0s`,
    spokenPhone: ({ digits }) => `tu número que termina en ${digits}`,
    spokenEmail: ({ domain, first }) => `tu dirección de ${domain} que empieza con ${first}`,
    loading: 'Cargando.',
    reference: ({ id }) => `Referencia para soporte: ${id}`,
    waitFor: ({ inTime }) => `Puedes intentarlo de nuevo ${inTime}.`,
    waitOver: 'Ya puedes intentarlo de nuevo.',
  },
  methods: {
    app: 'App de autenticación',
    sms: 'Mensaje de texto',
    email: 'Correo electrónico',
    face: 'Verificación facial',
    passkey: 'Llave de acceso',
    recovery: 'Código de recuperación',
    other: 'Otro método',
  },
  otpField: {
    label: ({ length }) => `Código de ${length} dígitos`,
    labelCharacters: ({ length }) => `Código de ${length} caracteres`,
    autoVerify: 'El código se verifica en cuanto escribes el último dígito.',
    empty: ({ length }) => `Escribe el código de ${length} dígitos.`,
    wrongLength: ({ length, entered }) =>
      `El código tiene ${length} dígitos. Escribiste ${entered}.`,
    wrongLengthCharacters: ({ length, entered }) =>
      `El código tiene ${length} letras y números. Escribiste ${entered}.`,
    digitsOnly: 'Usa solo números. El código no lleva letras ni símbolos.',
    severalCodes: 'Ese texto contiene más de un código. Escribe solo el más reciente.',
    show: 'Mostrar código',
    hide: 'Ocultar código',
    filled: 'Se autocompletó el código de tu mensaje de texto.',
  },
  phoneField: {
    country: 'Código de país',
    number: 'Número de teléfono',
    countryOption: ({ country, code }) => `${country} (+${code})`,
    hint: 'Debe poder recibir mensajes de texto.',
    empty: 'Escribe tu número de teléfono.',
    incomplete: ({ example }) => `Escribe el número completo, por ejemplo, ${example}.`,
  },
  emailField: {
    label: 'Correo electrónico',
    hint: 'Usa uno que puedas revisar ahora.',
    empty: 'Escribe tu correo electrónico.',
    incomplete: 'Escribe la dirección completa, por ejemplo, nombre@example.com.',
  },
  recoveryCodeField: {
    label: 'Código de recuperación',
    hint: ({ groups, groupSize }) =>
      `${groups} grupos de ${groupSize} letras y números. No importan los guiones, los espacios ni las mayúsculas.`,
    hintCase: ({ groups, groupSize }) =>
      `${groups} grupos de ${groupSize} letras y números. Importan las mayúsculas, pero no los guiones ni los espacios.`,
    hintPlain: 'Escríbelo como lo guardaste. No importan los guiones ni los espacios.',
    empty: 'Escribe tu código de recuperación.',
    wrongLength: ({ length, entered }) =>
      `El código de recuperación tiene ${length} letras y números. Escribiste ${entered}.`,
    looksLikeCode: 'Parece un código de tu app de autenticación.',
    useAppInstead: 'Usarlo como código de la app',
  },
  copyButton: {
    copy: 'Copiar',
    copied: 'Copiado',
    copyKey: 'Copiar clave de configuración',
    keyCopied: 'Clave de configuración copiada.',
    copyCodes: ({ count }) =>
      plural(count, 'Copiar código de recuperación', 'Copiar códigos de recuperación'),
    codesCopied: ({ count }) =>
      plural(count, 'Código de recuperación copiado.', 'Códigos de recuperación copiados.'),
    refusedKeys: ({ shortcut }) =>
      `Esta página no puede copiar por ti. El texto está seleccionado: presiona ${shortcut}.`,
    refusedTouch:
      'Esta página no puede copiar por ti. El texto está seleccionado: mantenlo presionado y elige “Copiar”.',
    history: 'Lo que copias puede quedar en el historial del portapapeles de este dispositivo.',
  },
  dialog: {
    busy: 'Espera un momento. Todavía se está verificando.',
    unsavedTitle: ({ count }) =>
      plural(
        count,
        '¿Salir sin tu código de recuperación?',
        '¿Salir sin tus códigos de recuperación?',
      ),
    unsaved: ({ count }) =>
      plural(
        count,
        'No se volverá a mostrar. Sin él, podrías quedarte sin acceso a tu cuenta si pierdes tu teléfono.',
        'No se volverán a mostrar. Sin ellos, podrías quedarte sin acceso a tu cuenta si pierdes tu teléfono.',
      ),
    unsavedStay: 'Volver y guardar',
    unsavedLeave: 'Salir de todos modos',
    sendingTitle: '¿Dejar de enviar tu foto?',
    sending: 'Todavía no ha llegado completa. Puedes tomar otra más tarde.',
    sendingStay: 'Seguir enviando',
    sendingLeave: 'Dejar de enviar',
  },
  totpEnrollment: {
    step: ({ step, total }) => `Paso ${step} de ${total}`,
    title: 'Configura una app de autenticación',
    intro:
      'Una app de autenticación muestra un código nuevo cada 30 segundos, incluso sin señal. Configurarla toma unos 2 minutos.',
    start: 'Configurar la app',
    preparing: 'Preparando el código QR y la clave de configuración.',
    scan: ({ issuer }) =>
      `Escanea este código QR con la app de autenticación de tu teléfono. ${issuer} aparecerá en la app.`,
    scanNoIssuer:
      'Escanea este código QR con la app de autenticación de tu teléfono. En la app aparecerá una entrada nueva.',
    qrName: ({ account, issuer }) =>
      `Código QR que agrega ${account} de ${issuer} a una app de autenticación. Si no puedes escanearlo, usa la clave de configuración que sigue.`,
    enlarge: 'Ampliar código QR',
    enlargedTitle: 'Escanea este código QR',
    keyLabel: 'Clave de configuración',
    keyLabelAfterQr: 'O escribe esta clave de configuración',
    key: 'En la app, elige ingresar una clave de configuración y escribe esta. No importan los espacios ni las mayúsculas.',
    showKey: 'Mostrar clave',
    hideKey: 'Ocultar clave',
    qrMissing: 'El código QR no se puede mostrar aquí. Usa la clave de configuración.',
    noApp:
      '¿Aún no tienes una app? Sirve cualquier app de autenticación y casi cualquier administrador de contraseñas.',
    openAppIntro: ({ issuer }) =>
      `Agrega ${issuer} a la app de autenticación de este dispositivo y luego vuelve aquí.`,
    openApp: 'Abrir app de autenticación',
    openAppHelp:
      '¿No se abrió nada o se abrió otra app? Copia la clave de configuración y pégala en tu app.',
    showQr: 'Código QR para otro dispositivo',
    timeRanOut:
      'Se acabó el tiempo de este inicio de sesión y la clave de configuración ya no sirve. Borra la entrada nueva de tu app y vuelve a iniciar sesión.',
    checking: 'Se cortó la conexión. Estamos revisando si la app quedó configurada.',
    verifyTitle: 'Escribe el código de la app',
    verify: ({ length, issuer, period }) =>
      `La app muestra un código nuevo de ${length}\u00a0dígitos para ${issuer} cada ${period}\u00a0segundos.`,
    backToQr: 'Volver al código QR',
    backToKey: 'Volver a la clave',
    loadFailedTitle: 'El código QR no se cargó',
    alreadyTitle: 'Ya tienes una app de autenticación',
    already:
      'Si la reemplazas, los códigos de la app anterior y su código de recuperación dejan de funcionar.',
    replace: 'Reemplazar la app',
    keep: 'Conservar la app anterior',
    restartTitle: '¿Empezar de nuevo la configuración?',
    restart:
      'La página se volvió a cargar y la clave anterior ya no está. Si quedó una entrada en tu app, bórrala primero.',
    doneTitle: 'Tu app de autenticación está lista',
    done: ({ issuer }) => `${issuer} te pedirá un código de la app cuando inicies sesión.`,
  },
  clockHelp: {
    title: 'Los códigos dependen de la hora.',
    text: 'Pon la hora de tu teléfono en automático y espera el siguiente código.',
  },
  codeVerify: {
    appTitle: 'Escribe tu código',
    app: ({ issuer }) => `Abre tu app de autenticación y escribe el código de ${issuer}.`,
    smsTitle: 'Revisa tus mensajes',
    emailTitle: 'Revisa tu correo',
    sentTo: ({ length, target }) => `Enviamos un código de ${length}\u00a0dígitos a ${target}.`,
    askTo: ({ target }) => `Enviaremos un código a ${target}.`,
    send: 'Enviar código',
    sending: 'Enviando el código.',
    sent: ({ target }) => `Código enviado a ${target}.`,
    notThereSms: '¿Aún no llega el mensaje? Puede tardar un minuto.',
    notThereEmail: '¿Aún no llega el correo? Busca en la carpeta de spam.',
    resend: 'Reenviar código',
    resendIn: ({ wait }) => `Reenviar en ${wait}`,
    resendReady: 'Ya puedes pedir otro código.',
    resent: ({ target }) => `Código nuevo enviado a ${target}. Usa el más reciente.`,
    sendLimited: ({ inTime }) => `Acabamos de enviar un código. Puedes pedir otro ${inTime}.`,
    notSent: 'El código no se envió. Inténtalo de nuevo.',
    attemptsLeft: ({ left }) =>
      plural(
        left,
        'Ese código no coincide. Puedes intentarlo una vez más.',
        `Ese código no coincide. Puedes intentarlo ${left} veces más.`,
      ),
    usedSent: 'Ese código ya se usó. Pide uno nuevo.',
    sameCode: 'Es el mismo código de antes. Espera a que la app muestre el siguiente.',
    sameCodeSent: 'Es el mismo código de antes. Usa el más reciente que te enviamos.',
    pausedTitle: ({ clock }) =>
      `Códigos en pausa hasta ${/^0?1:/.test(clock) ? 'la' : 'las'} ${clock}`,
    paused: ({ inTime }) =>
      `Hubo demasiados intentos. Para proteger tu cuenta, podrás volver a escribir un código ${inTime}, o puedes usar otro método ahora.`,
    pausedOver: 'Ya puedes escribir un código de nuevo.',
    lockedTitle: 'Tu cuenta está bloqueada',
    outcomeApp:
      'Se cortó la conexión antes de recibir respuesta. Espera el siguiente código e inténtalo de nuevo.',
    outcomeSent:
      'Se cortó la conexión antes de recibir respuesta. Pide otro código e inténtalo de nuevo.',
  },
  recoveryCodeEntry: {
    title: 'Usa tu código de recuperación',
    intro: 'Lo guardaste al configurar la verificación en dos pasos. Funciona una sola vez.',
    checking: 'Verificando tu código de recuperación. No cierres esta página.',
    rejectedAgain:
      'Ese código de recuperación no coincide. Revisa que sea de esta cuenta y el más reciente.',
    used: 'Ese código de recuperación ya se usó. Cada uno funciona una sola vez. Usa el más reciente.',
    accepted: 'Código de recuperación aceptado.',
    noneLeftTitle: 'Ya no te quedan códigos de recuperación',
    noneLeft: 'Confirma con otro método o contacta a soporte para entrar.',
    outcomeTitle: 'No sabemos si funcionó',
    outcome:
      'Se cortó la conexión antes de recibir respuesta, así que quizá el código ya se usó. Inicia sesión de nuevo. Si el código ya no funciona, contacta a soporte.',
    setUpAgainTitle: '¿Perdiste o cambiaste tu teléfono?',
    setUpAgain:
      'Configura de nuevo una app de autenticación para no necesitar un código de recuperación la próxima vez.',
  },
  recoveryCodeSave: {
    title: ({ count }) =>
      plural(count, 'Guarda tu código de recuperación', 'Guarda tus códigos de recuperación'),
    intro: ({ count }) =>
      plural(
        count,
        'Si pierdes tu teléfono, podrás entrar una vez con este código. Guárdalo en un lugar seguro, lejos de este dispositivo.',
        'Si pierdes tu teléfono, podrás entrar una vez con cada uno de estos códigos. Guárdalos en un lugar seguro, lejos de este dispositivo.',
      ),
    replacedTitle: 'Guarda tu nuevo código de recuperación',
    replaced:
      'El código que escribiste funcionó y ya no se puede usar. Este lo reemplaza y funciona una sola vez.',
    missingTitle: 'Necesitas un nuevo código de recuperación',
    missing:
      'El código que escribiste funcionó y ya no se puede usar, pero no llegó ninguno nuevo. Para obtenerlo, configura de nuevo tu app de autenticación.',
    listName: ({ count }) =>
      plural(count, 'Código de recuperación', `${count} códigos de recuperación`),
    acknowledge: ({ count }) =>
      plural(
        count,
        'Guardé este código en un lugar seguro',
        'Guardé estos códigos en un lugar seguro',
      ),
    finish: 'Terminar',
    needsSaving: ({ count }) =>
      plural(
        count,
        'Primero copia, descarga o imprime el código. Luego marca la casilla.',
        'Primero copia, descarga o imprime los códigos. Luego marca la casilla.',
      ),
    needsBox: ({ count }) =>
      plural(
        count,
        'Marca la casilla cuando hayas guardado el código.',
        'Marca la casilla cuando hayas guardado los códigos.',
      ),
    download: 'Descargar',
    print: 'Imprimir',
    downloadName: ({ count }) =>
      plural(count, 'Descargar código de recuperación', 'Descargar códigos de recuperación'),
    printName: ({ count }) =>
      plural(count, 'Imprimir código de recuperación', 'Imprimir códigos de recuperación'),
    downloaded: 'La descarga empezó.',
    printRefused: 'La ventana de impresión no se abrió. Usa “Copiar” o “Descargar”.',
    fileName: ({ count, issuer, isoDate }) =>
      plural(
        count,
        `${issuer}-código-de-recuperación-${isoDate}.txt`,
        `${issuer}-códigos-de-recuperación-${isoDate}.txt`,
      ),
    heading: ({ count, issuer }) =>
      plural(count, `Código de recuperación de ${issuer}`, `Códigos de recuperación de ${issuer}`),
    use: ({ count }) =>
      plural(
        count,
        'Úsalo una sola vez, en lugar del código de tu app de autenticación.',
        'Usa cada código una sola vez, en lugar del código de tu app de autenticación. Después táchalo.',
      ),
    fileAccount: ({ account }) => `Cuenta: ${account}`,
    fileCreated: ({ date }) => `Fecha de creación: ${date}`,
    accountLabel: 'Cuenta',
    createdLabel: 'Fecha de creación',
    keepFile: ({ count }) =>
      plural(
        count,
        'No guardes este archivo en tu teléfono. Quien tenga este código y tu contraseña puede iniciar sesión como tú.',
        'No guardes este archivo en tu teléfono. Quien tenga uno de estos códigos y tu contraseña puede iniciar sesión como tú.',
      ),
    keepSheet:
      'Guarda esta hoja lejos de tu teléfono y tu computadora. Quien la tenga junto con tu contraseña puede iniciar sesión como tú.',
  },
  mfaChallenge: {
    title: 'Confirma que eres tú',
    app: ({ length }) => `Escribe el código de ${length}\u00a0dígitos de tu app de autenticación.`,
    account: ({ account }) => `Inicio de sesión como ${account}`,
    change: 'Cambiar',
    changeName: 'Cambiar de cuenta',
    otherTitle: 'Elige otro método',
    choose: 'Con uno basta.',
    listName: 'Métodos para confirmar que eres tú',
    optionApp: 'Código de la app',
    optionCodeTo: ({ target }) => `Código a ${target}`,
    optionFace: 'Una foto con tu cámara',
    optionRecovery: 'El código que guardaste',
    optionSetUp: 'Aún sin configurar',
    setUpTitle: 'Agrega un segundo paso',
    setUp: ({ issuer }) =>
      `${issuer} pide uno después de tu contraseña. Elige qué quieres configurar.`,
    phoneTitle: 'Agrega tu número de teléfono',
    phone: 'Cuando inicies sesión, enviaremos un código a este número.',
    emailTitle: 'Agrega tu correo electrónico',
    email: 'Cuando inicies sesión, enviaremos un código a este correo.',
    checkingTarget: 'Revisando si se puede usar.',
    phoneTaken: 'Este número no se puede agregar. Usa otro.',
    emailTaken: 'Este correo no se puede agregar. Usa otro.',
    expiring: ({ inTime }) => `Este inicio de sesión termina ${inTime}.`,
    extend: 'Obtener más tiempo',
    extended: 'Ahora tienes más tiempo.',
    expiredTitle: 'Se acabó el tiempo para iniciar sesión',
    expired:
      'Para proteger tu cuenta, cada inicio de sesión tiene un límite de tiempo. Inicia sesión de nuevo para continuar.',
    nothingTitle: 'Aquí no hay forma de confirmar que eres tú',
    nothing:
      'Nada de lo que configuraste en tu cuenta funciona en este dispositivo. Prueba con otro dispositivo o contacta a soporte.',
    adminTitle: 'Pide ayuda a tu administrador',
    admin:
      'Para iniciar sesión hace falta un segundo paso, y solo un administrador puede configurarlo por ti.',
    done: 'Confirmado. Iniciando sesión.',
  },
  stepUp: {
    title: 'Confirma que eres tú para continuar',
    intro: 'Volvemos a preguntar antes de hacer cambios que afectan la seguridad de tu cuenta.',
    confirmed: 'Confirmado. Continuando.',
    left: 'No se cambió nada.',
    expired: 'Pasó demasiado tiempo y no se cambió nada. Empieza de nuevo cuando quieras.',
  },
  trustDevice: {
    label: ({ days }) =>
      plural(
        days,
        'Confiar en este dispositivo por 1 día',
        `Confiar en este dispositivo por ${days} días`,
      ),
    labelOpen: 'Confiar en este dispositivo',
    hint: 'Aquí no te pediremos este paso. Marca esta opción solo en tu propio dispositivo.',
  },
  faceCapture: {
    checkTitle: 'Confirma con tu rostro',
    check: 'La cámara toma una foto. La comparamos con la de tu cuenta.',
    setUpTitle: 'Configura la verificación facial',
    setUp:
      'La cámara toma 2 fotos, con un momento entre una y otra. Las próximas fotos se comparan con ellas.',
    factCamera:
      'El navegador pide permiso antes de encender la cámara. La cámara se apaga cuando sales.',
    factReview: 'Primero ves la foto. Solo se envía si decides usarla.',
    factSent: ({ issuer }) => `La foto se envía a ${issuer} para esta verificación.`,
    consent: 'Acepto enviar mi foto para esta verificación',
    consentFirst: 'Marca la casilla para aceptar. Después se puede iniciar la cámara.',
    howTo:
      'Sostén el dispositivo a la altura de los ojos, con el brazo extendido. Unas indicaciones breves te guían. Después presiona “Tomar foto” o la barra espaciadora.',
    start: 'Iniciar la cámara',
    uploadInstead: 'Subir una foto',
    starting: 'Iniciando la cámara.',
    askTitle: 'Permite usar la cámara',
    ask: 'Tu navegador está pidiendo permiso. Elige “Permitir” para continuar.',
    tapToPlay: 'Mostrar la imagen',
    liveTitle: 'Mira a la cámara',
    live: 'Coloca tu rostro dentro del óvalo.',
    secondTitle: 'Una foto más',
    second: 'Mueve un poco la cabeza y vuelve a mirar a la cámara.',
    previewName: 'Imagen de la cámara, en espejo',
    cameraOn: 'Cámara encendida',
    takePhoto: 'Tomar foto',
    chooseCamera: 'Elegir una cámara',
    cameraNumber: ({ position }) => `Cámara ${position}`,
    cameraChanged: ({ name }) => `Cámara en uso: ${name}.`,
    hintLooking: 'Buscando tu rostro',
    hintNoFace: 'Pon tu rostro en el óvalo',
    hintDark: 'Busca un lugar con más luz',
    hintBright: 'Aléjate de la luz fuerte',
    hintBacklit: 'Ponte de frente a la luz',
    hintSideLit: 'Ilumina todo tu rostro',
    hintFar: 'Acércate un poco',
    hintClose: 'Aléjate un poco',
    hintOffCentre: 'Muévete al centro',
    hintMany: 'Solo una persona en la imagen',
    hintBlurred: 'Mantén firme la cámara',
    hintMoving: 'No te muevas',
    hintCovered: 'Destapa la cámara',
    hintGood: 'Bien, no te muevas',
    landscape: 'Sostén el teléfono en vertical para ver la imagen más grande.',
    lowResolution: 'La imagen de esta cámara es pequeña. Otra cámara podría funcionar mejor.',
    noHints: 'Las indicaciones están desactivadas. Toma la foto cuando tu rostro llene el óvalo.',
    photoAltered:
      'Una opción de privacidad de este navegador puede alterar las fotos. Mira la tuya antes de usarla.',
    pausedByDevice: 'Este dispositivo puso la cámara en pausa. Volverá sola.',
    offTitle: 'La cámara se apagó',
    off: 'Se apaga cuando sales de la página.',
    usedHere: 'La cámara se está usando en otra parte de esta página.',
    useHere: 'Usarla aquí',
    countTitle: 'No te muevas',
    count: ({ seconds }) =>
      plural(
        seconds,
        'La foto se tomará en 1 segundo.',
        `La foto se tomará en ${seconds} segundos.`,
      ),
    stopCount: 'Detener la cuenta regresiva',
    countStopped: 'Cuenta regresiva detenida.',
    taken: 'Foto tomada.',
    photoName: 'La foto que tomaste',
    reviewTitle: '¿Se ve bien esta foto?',
    review: 'Tu rostro debe verse completo y nítido.',
    use: 'Usar esta foto',
    retake: 'Tomar otra foto',
    sendTitle: 'Enviando tu foto',
    send: 'No cierres esta página por un momento.',
    progress: 'Enviando',
    progressName: 'Avance del envío de la foto',
    sendStopped: 'Envío detenido.',
    compareTitle: 'Verificando tu foto',
    matched: 'Rostro verificado.',
    ready: 'La verificación facial está lista.',
    mismatchTitle: 'La foto no coincide',
    mismatch:
      'Ponte de frente a la luz, quítate los lentes de sol o la mascarilla e inténtalo de nuevo.',
    triesLeft: ({ left }) =>
      plural(left, 'Puedes intentarlo una vez más.', `Puedes intentarlo ${left} veces más.`),
    pausedTitle: 'La verificación facial está en pausa',
    paused: ({ inTime }) =>
      `Varias fotos no coincidieron. Puedes intentarlo de nuevo ${inTime} o usar otro método ahora.`,
    overTitle: 'Usa otro método esta vez',
    over: 'Varias fotos no coincidieron. Confirma con otro método para continuar.',
    dismissedTitle: 'La cámara sigue apagada',
    dismissed: 'La solicitud se cerró sin respuesta. Inténtalo de nuevo y elige “Permitir”.',
    blockedTitle: 'La cámara está bloqueada',
    blocked: ({ issuer }) =>
      `Este navegador no deja que ${issuer} use la cámara. Puedes cambiarlo en 3 pasos.`,
    stepsChromium: [
      'Selecciona el ícono junto a la dirección web.',
      'Cambia “Cámara” a “Permitir”.',
      'Vuelve aquí e inténtalo de nuevo.',
    ],
    stepsFirefox: [
      'Selecciona el ícono de la cámara junto a la dirección web.',
      'Quita el bloqueo.',
      'Vuelve aquí e inténtalo de nuevo.',
    ],
    stepsSafariMac: [
      'Abre el menú Safari y luego la configuración de este sitio web.',
      'Cambia “Cámara” a “Permitir”.',
      'Vuelve aquí e inténtalo de nuevo.',
    ],
    stepsSafariPhone: [
      'Abre el menú de la página junto a la dirección web y luego “Configuración del sitio web”.',
      'Cambia “Cámara” a “Permitir”.',
      'Vuelve aquí e inténtalo de nuevo.',
    ],
    stepsOther: [
      'Abre la configuración de este sitio en tu navegador.',
      'Permite el uso de la cámara.',
      'Vuelve aquí e inténtalo de nuevo.',
    ],
    stillBlocked:
      '¿Sigue bloqueada? Revisa que la configuración de privacidad de este dispositivo deje que el navegador use la cámara.',
    allowed: 'Ya se permite usar la cámara.',
    policyTitle: 'La cámara no funciona aquí',
    openTab: 'Abrir en otra pestaña',
    insecureTitle: 'La cámara necesita una página segura',
    unsupportedTitle: 'Hace falta otro navegador',
    missingTitle: 'No se encontró ninguna cámara',
    busyTitle: 'La cámara está en uso',
    lostTitle: 'La cámara se detuvo',
    failedTitle: 'No se tomó la foto',
    uploadTitle: 'Sube una foto',
    upload: 'Usa una foto reciente de tu rostro, tomada de frente y con buena luz.',
    choosePhoto: 'Elegir una foto',
    drop: 'También puedes arrastrar una hasta aquí.',
    dropNow: 'Suelta la foto aquí',
    chosenName: 'La foto que elegiste',
    chooseOther: 'Elegir otra foto',
    notAPhoto: 'Este archivo no es una foto. Elige un JPEG o PNG.',
    unreadable: 'Esta foto no se puede abrir. Elige otra.',
    tooBig: ({ size }) => `Esta foto pesa más de ${size}. Elige una más pequeña.`,
    tooSmall: 'Esta foto es demasiado pequeña para compararla. Elige una más grande.',
    tooMany: 'Elige solo una foto.',
  },
  authenticatorList: {
    title: 'Verificación en dos pasos',
    intro: 'Después de tu contraseña, uno de estos métodos confirma que eres tú.',
    add: 'Agregar',
    addName: 'Agregar un método para confirmar que eres tú',
    addApp: 'Agregar app de autenticación',
    addPhone: 'Agregar número de teléfono',
    addEmail: 'Agregar correo electrónico',
    addFace: 'Configurar verificación facial',
    added: ({ date }) => `Se agregó el ${date}.`,
    addedUsed: ({ date, ago }) => `Se agregó el ${date}. Último uso: ${ago}.`,
    addedUnused: ({ date }) => `Se agregó el ${date}. Aún sin usar.`,
    targetOnly: ({ target }) => `${target}`,
    targetUsed: ({ target, ago }) => `${target}. Último uso: ${ago}.`,
    targetUnused: ({ target }) => `${target}. Aún sin usar.`,
    addedExact: ({ dateTime }) => `Se agregó el ${dateTime}`,
    usedExact: ({ dateTime }) => `Último uso: ${dateTime}`,
    default: 'Predeterminado',
    notFinished: 'Sin terminar',
    removing: 'Quitando',
    startedApp: ({ ago }) => `Se empezó ${ago}. Todavía falta un código.`,
    startedFace: ({ ago }) => `Se empezó ${ago}. Todavía falta una foto.`,
    started: ({ ago }) => `Se empezó ${ago}.`,
    continueName: ({ name }) => `Continuar la configuración de ${name}`,
    actions: ({ name }) => `Acciones para ${name}`,
    remove: 'Quitar',
    rename: 'Renombrar',
    replace: 'Reemplazar',
    makeDefault: 'Usar como predeterminado',
    removeName: ({ name }) => `Quitar ${name}`,
    renameName: ({ name }) => `Renombrar ${name}`,
    replaceName: ({ name }) => `Reemplazar ${name}`,
    defaultName: ({ name }) => `Usar como predeterminado: ${name}`,
    changeFailed: ({ name }) => `No se cambió ${name}. Inténtalo de nuevo.`,
    removeFailed: ({ name }) => `No se quitó ${name}. Inténtalo de nuevo.`,
    lessSecure:
      'Otras personas pueden llegar a ver tus mensajes y correos. Una app de autenticación es más segura.',
    fromProfile: 'Este dato viene de tu perfil.',
    profileLink: 'Ir\u00a0a tu perfil',
    adminOnly: 'Solo un administrador puede cambiar esto.',
    emptyTitle: 'Solo una contraseña protege tu cuenta',
    empty:
      'Con un segundo paso, una contraseña robada no basta para entrar en tu cuenta. Configurarlo toma unos 2 minutos.',
    loading: 'Cargando la verificación en dos pasos.',
    failedTitle: 'La lista no se cargó',
    stale: 'No se cargó la lista más reciente, así que esta puede no estar al día.',
    addedNow: ({ name }) => `Se agregó ${name}.`,
    nowDefault: ({ name }) => `Nuevo método predeterminado: ${name}.`,
    nameLabel: 'Nombre',
    nameHint: 'Te ayuda a distinguirlos, por ejemplo, “Teléfono del trabajo”.',
    saveName: 'Guardar nombre',
    nameEmpty: 'Escribe un nombre.',
    nameTaken: 'Ya usas este nombre. Elige otro.',
    nameLong: ({ max }) => `Usa ${max} caracteres o menos.`,
    nameCount: ({ count, max }) => `${count} de ${max} caracteres`,
    renamed: ({ name }) => `Nuevo nombre: ${name}.`,
    removeTitle: ({ method }) =>
      ({
        app: '¿Quitar la app de autenticación?',
        sms: '¿Quitar este número de teléfono?',
        email: '¿Quitar este correo electrónico?',
        face: '¿Quitar la verificación facial?',
        passkey: '¿Quitar esta llave de acceso?',
        recovery: '¿Quitar este método?',
        other: '¿Quitar este método?',
      })[method],
    removeNamed: ({ name }) => `¿Quitar ${name}?`,
    removeOther: ({ method }) =>
      ({
        app: 'Todavía puedes confirmar con la app de autenticación.',
        sms: 'Todavía puedes confirmar con un mensaje de texto.',
        email: 'Todavía puedes confirmar con un correo electrónico.',
        face: 'Todavía puedes confirmar con la verificación facial.',
        passkey: 'Todavía puedes confirmar con una llave de acceso.',
        recovery: 'Todavía puedes confirmar con un código de recuperación.',
        other: 'Todavía puedes confirmar con otro método.',
      })[method],
    removeAlone: 'Después de eso, bastará tu contraseña para entrar en tu cuenta.',
    removeRecovery: ({ count }) =>
      plural(
        count,
        'Tu código de recuperación dejará de funcionar, porque pertenece a esta app.',
        'Tus códigos de recuperación dejarán de funcionar, porque pertenecen a esta app.',
      ),
    removeKeep: 'Conservar',
    removeConfirm: ({ method }) =>
      ({
        app: 'Quitar app',
        sms: 'Quitar número',
        email: 'Quitar correo',
        face: 'Quitar verificación facial',
        passkey: 'Quitar llave de acceso',
        recovery: 'Quitar método',
        other: 'Quitar método',
      })[method],
    removed: ({ name }) => `Se quitó ${name}.`,
    removedElsewhere: ({ name }) => `Ya se había quitado ${name}.`,
    removePending: ({ name }) =>
      `Todavía se está quitando ${name}. Puede seguir en la lista unos minutos.`,
    removeUnknown: 'Se cortó la conexión. La lista muestra lo que está configurado ahora.',
    lastTitle: 'Este es tu único segundo paso',
    last: 'Tu cuenta necesita uno, así que no se puede quitar. Puedes reemplazarlo.',
    updated: 'La lista está al día.',
    codes: ({ date, count }) =>
      plural(
        count,
        `1 código sin usar, creado el ${date}.`,
        `${count} códigos sin usar, creados el ${date}.`,
      ),
    codesCreated: ({ date }) => `Fecha de creación: ${date}.`,
    codesNone: 'No queda ninguno. Reemplázalos ahora.',
    codesLow: ({ count }) => plural(count, 'Solo queda 1 código', `Solo quedan ${count} códigos`),
    newCodesName: ({ count }) =>
      plural(count, 'Reemplazar código de recuperación', 'Reemplazar códigos de recuperación'),
    newCodesTitle: ({ count }) =>
      plural(
        count,
        '¿Reemplazar tu código de recuperación?',
        '¿Reemplazar tus códigos de recuperación?',
      ),
    newCodes: ({ count }) =>
      plural(
        count,
        'El anterior deja de funcionar de inmediato.',
        'Los anteriores dejan de funcionar de inmediato.',
      ),
    newCodesKeep: ({ count }) => plural(count, 'Conservar el anterior', 'Conservar los anteriores'),
    newCodesConfirm: ({ count }) => plural(count, 'Reemplazar código', 'Reemplazar códigos'),
    signOutTitle: '¿Cerrar sesión en otros dispositivos?',
    signOutIntro: 'Hasta entonces, quien tenga la sesión abierta en otro lugar la conserva.',
    signOut: 'Cerrar sesión en otros dispositivos',
    signedOut: 'Se cerró la sesión en los otros dispositivos.',
    signOutFailed: 'No se cerró la sesión en los otros dispositivos. Inténtalo de nuevo.',
  },
  errors: {
    'code-rejected': 'Ese código no coincide. Prueba con el más reciente.',
    'code-expired': 'Ese código venció. Pide uno nuevo.',
    'code-used': 'Ese código ya se usó. Espera el siguiente.',
    'token-expired': 'Se acabó el tiempo de este inicio de sesión. Inicia sesión de nuevo.',
    'send-limited': 'Acabamos de enviar un código. Espera un poco antes de pedir otro.',
    'rate-limited': 'Hubo demasiados intentos en poco tiempo. Espera un poco e inténtalo de nuevo.',
    locked:
      'Hubo demasiados intentos y tu cuenta está bloqueada. Confirma con otro método o contacta a soporte.',
    'captcha-required': 'Primero hace falta una comprobación más. Complétala e inténtalo de nuevo.',
    'login-continues': 'Falta un paso más para iniciar sesión.',
    'bad-request': 'Los datos no se aceptaron. Revisa lo que escribiste e inténtalo de nuevo.',
    'server-error': 'Hay un problema de nuestro lado. Inténtalo de nuevo en un momento.',
    network: 'No pudimos conectarnos. Revisa tu conexión e inténtalo de nuevo.',
    timeout: 'La respuesta tardó demasiado. Inténtalo de nuevo.',
    'unknown-outcome':
      'Se cortó la conexión antes de recibir respuesta. Puede que haya funcionado, así que revisa antes de intentarlo de nuevo.',
    'bad-response':
      'Llegó una respuesta que no se puede leer. Si usas un Wi\u2011Fi público, primero inicia sesión en la red. Si no, inténtalo más tarde.',
    'recovery-code-rejected':
      'Ese código de recuperación no coincide. Busca caracteres que se confunden fácilmente, como 8 y b.',
    'already-bound': 'Ya está vinculado a una cuenta. Usa otro.',
    'not-bindable': 'No se puede agregar a tu cuenta. Usa otro.',
    'destination-invalid':
      'El número o el correo no parece estar completo. Revísalo y pide el código de nuevo.',
    'not-found': 'Ya no está aquí. Puede que se haya quitado.',
    conflict: 'Esto se cambió en otro lugar. Vuelve a cargarlo y luego haz tu cambio.',
    'face-not-sent': 'La foto no nos llegó. Toma otra.',
    'face-mismatch':
      'La foto no coincide. Ponte de frente a la luz, quítate los lentes de sol o la mascarilla e inténtalo de nuevo.',
    'face-unbindable':
      'Todavía no puedes configurar la verificación facial. Primero agrega un teléfono o un correo a tu cuenta.',
    'too-large': 'Este archivo es demasiado grande para enviarlo. Elige uno más pequeño.',
    'camera-insecure':
      'Esta página no tiene una conexión segura, así que el navegador no enciende la cámara. Usa otro método.',
    'camera-unsupported':
      'Este navegador no puede usar la cámara. Abre esta página en Safari, Chrome, Edge o Firefox, o usa otro método.',
    'camera-blocked':
      'Este navegador no tiene permiso para usar la cámara. Permítelo en la configuración de este sitio e inténtalo de nuevo.',
    'camera-dismissed':
      'El navegador pidió permiso para usar la cámara y no tuvo respuesta. Inténtalo de nuevo y elige “Permitir”.',
    'camera-policy':
      'El sitio que contiene esta página no comparte la cámara. Abre esta página en su propia pestaña o usa otro método.',
    'camera-missing':
      'No se encontró ninguna cámara. Conecta una e inténtalo de nuevo, o usa otro método.',
    'camera-busy': 'Otra app o pestaña está usando la cámara. Ciérrala e inténtalo de nuevo.',
    'camera-lost':
      'Puede que la cámara se haya desconectado o que otra app la esté usando. Iníciala de nuevo.',
    'capture-failed': 'La cámara no envió ninguna imagen. Toma otra foto.',
  },
};

let rules: Intl.PluralRules | undefined;

/** The form that Spanish has for a number. */
function plural(count: number, one: string, other: string): string {
  rules ??= new Intl.PluralRules('es');
  return rules.select(count) === 'one' ? one : other;
}
