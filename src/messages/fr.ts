import type { Messages } from './Messages.ts';

export type { Messages, MessagesOverride } from './Messages.ts';

/** French. */
export const fr: Messages = {
  locale: 'fr',
  dir: 'ltr',
  generic: {
    cancel: 'Annuler',
    tryAgain: 'Réessayer',
    startAgain: 'Recommencer',
    stoppedTitle: 'Cette étape s’est interrompue',
    stopped: 'Recommencez. Ce qui était affiché a disparu de cette page.',
    close: 'Fermer',
    back: 'Retour',
    continue: 'Continuer',
    notNow: 'Plus tard',
    tryAnotherWay: 'Autre méthode',
    verifyCode: 'Vérifier le code',
    verifying: 'Vérification',
    verifyingStatus: 'Vérification du code en cours.',
    codeAccepted: 'Code accepté.',
    backToSignIn: 'Retour à la connexion',
    signInAgain: 'Se reconnecter',
    opensInNewTab: ({ label }) => `${label} (nouvel onglet)`,
    countdown: ({ minutes, seconds }) =>
      minutes > 0 ? `${minutes}:${String(seconds).padStart(2, '0')}` : `${seconds}\u00a0s`,
    spokenPhone: ({ digits }) => `votre numéro qui se termine par ${digits}`,
    spokenEmail: ({ domain, first }) => `votre adresse ${domain} qui commence par ${first}`,
    loading: 'Chargement en cours.',
    reference: ({ id }) => `Référence pour l’assistance\u202f: ${id}`,
    waitFor: ({ inTime }) => `Vous pourrez réessayer ${inTime}.`,
    waitOver: 'Vous pouvez réessayer maintenant.',
  },
  methods: {
    app: 'Application d’authentification',
    sms: 'SMS',
    email: 'E-mail',
    face: 'Vérification du visage',
    passkey: 'Clé d’accès',
    recovery: 'Code de récupération',
    other: 'Autre méthode',
  },
  otpField: {
    label: ({ length }) => `Code à ${length} chiffres`,
    labelCharacters: ({ length }) => `Code à ${length} caractères`,
    autoVerify: 'Le code est vérifié dès que le dernier chiffre est saisi.',
    empty: ({ length }) => `Saisissez le code à ${length} chiffres.`,
    wrongLength: ({ length, entered }) =>
      `Le code compte ${length} chiffres. Vous en avez saisi ${entered}.`,
    wrongLengthCharacters: ({ length, entered }) =>
      `Le code compte ${length} lettres et chiffres. Vous en avez saisi ${entered}.`,
    digitsOnly: 'Saisissez uniquement des chiffres. Le code n’a ni lettres ni symboles.',
    severalCodes: 'Ce texte contient plusieurs codes. Saisissez uniquement le plus récent.',
    show: 'Afficher le code',
    hide: 'Masquer le code',
    filled: 'Le code reçu par SMS a été saisi automatiquement.',
  },
  phoneField: {
    country: 'Indicatif du pays',
    number: 'Numéro de téléphone',
    countryOption: ({ country, code }) => `${country} (+${code})`,
    hint: 'Ce numéro doit pouvoir recevoir des SMS.',
    empty: 'Saisissez votre numéro de téléphone.',
    incomplete: ({ example }) => `Saisissez le numéro en entier, par exemple ${example}.`,
  },
  emailField: {
    label: 'Adresse e-mail',
    hint: 'Choisissez une adresse que vous pouvez consulter maintenant.',
    empty: 'Saisissez votre adresse e-mail.',
    incomplete: 'Saisissez l’adresse en entier, par exemple nom@example.com.',
  },
  recoveryCodeField: {
    label: 'Code de récupération',
    hint: ({ groups, groupSize }) =>
      `${groups} groupes de ${groupSize} lettres et chiffres. Tirets, espaces et majuscules ne comptent pas.`,
    hintCase: ({ groups, groupSize }) =>
      `${groups} groupes de ${groupSize} lettres et chiffres. Les majuscules comptent, pas les tirets ni les espaces.`,
    hintPlain: 'Saisissez-le comme vous l’avez enregistré. Tirets et espaces ne comptent pas.',
    empty: 'Saisissez votre code de récupération.',
    wrongLength: ({ length, entered }) =>
      `Le code de récupération compte ${length} lettres et chiffres. Vous en avez saisi ${entered}.`,
    looksLikeCode: 'Cela ressemble à un code de votre application d’authentification.',
    useAppInstead: 'Le saisir comme code de l’application',
  },
  copyButton: {
    copy: 'Copier',
    copied: 'Copié',
    copyKey: 'Copier la clé de configuration',
    keyCopied: 'Clé de configuration copiée.',
    copyCodes: ({ count }) =>
      plural(count, 'Copier le code de récupération', 'Copier les codes de récupération'),
    codesCopied: ({ count }) =>
      plural(count, 'Code de récupération copié.', 'Codes de récupération copiés.'),
    refusedKeys: ({ shortcut }) =>
      `Cette page ne peut pas copier à votre place. Le texte est sélectionné\u202f: appuyez sur ${shortcut}.`,
    refusedTouch:
      'Cette page ne peut pas copier à votre place. Le texte est sélectionné\u202f: appuyez dessus longuement, puis choisissez «\u202fCopier\u202f».',
    history: 'Le texte copié peut rester dans l’historique du presse-papiers de cet appareil.',
  },
  dialog: {
    busy: 'Patientez un instant. La vérification est en cours.',
    unsavedTitle: ({ count }) =>
      plural(
        count,
        'Quitter sans code de récupération\u202f?',
        'Quitter sans codes de récupération\u202f?',
      ),
    unsaved: ({ count }) =>
      plural(
        count,
        'Il ne sera plus affiché. Sans lui, la perte de votre téléphone peut vous priver de l’accès à votre compte.',
        'Ils ne seront plus affichés. Sans eux, la perte de votre téléphone peut vous priver de l’accès à votre compte.',
      ),
    unsavedStay: 'Revenir et enregistrer',
    unsavedLeave: 'Quitter quand même',
    sendingTitle: 'Arrêter l’envoi de votre photo\u202f?',
    sending:
      'Elle n’est pas encore arrivée en entier. Vous pourrez en prendre une autre plus tard.',
    sendingStay: 'Continuer l’envoi',
    sendingLeave: 'Arrêter l’envoi',
  },
  totpEnrollment: {
    step: ({ step, total }) => `Étape ${step} sur ${total}`,
    title: 'Configurez votre application',
    intro:
      'Une application d’authentification affiche un nouveau code toutes les 30 secondes, même sans réseau. La configuration prend environ 2 minutes.',
    start: 'Configurer l’application',
    preparing: 'Préparation du code QR et de la clé de configuration.',
    scan: ({ issuer }) =>
      `Scannez ce code QR avec l’application d’authentification de votre téléphone. ${issuer} apparaît ensuite dans l’application.`,
    scanNoIssuer:
      'Scannez ce code QR avec l’application d’authentification de votre téléphone. Une nouvelle entrée apparaît ensuite dans l’application.',
    qrName: ({ account, issuer }) =>
      `Code QR qui ajoute ${account} (${issuer}) à une application d’authentification. Si vous ne pouvez pas le scanner, utilisez la clé de configuration qui suit.`,
    enlarge: 'Agrandir le code QR',
    enlargedTitle: 'Scannez ce code QR',
    keyLabel: 'Clé de configuration',
    keyLabelAfterQr: 'Ou saisissez cette clé de configuration',
    key: 'Dans l’application, choisissez de saisir une clé de configuration, puis tapez celle-ci. Espaces et majuscules ne comptent pas.',
    showKey: 'Afficher la clé',
    hideKey: 'Masquer la clé',
    qrMissing: 'Le code QR ne peut pas s’afficher ici. Utilisez la clé de configuration.',
    noApp:
      'Pas encore d’application\u202f? N’importe quelle application d’authentification convient, ainsi que la plupart des gestionnaires de mots de passe.',
    openAppIntro: ({ issuer }) =>
      `Ajoutez ${issuer} à l’application d’authentification de cet appareil, puis revenez ici.`,
    openApp: 'Ouvrir l’application',
    openAppHelp:
      'Rien ne s’ouvre, ou une autre application s’ouvre\u202f? Copiez la clé de configuration et collez-la dans la vôtre.',
    showQr: 'Code QR pour un autre appareil',
    timeRanOut:
      'Le temps prévu pour vous connecter est écoulé, la clé de configuration ne fonctionne donc plus. Supprimez la nouvelle entrée dans votre application, puis reconnectez-vous.',
    checking: 'La connexion réseau a été coupée. Nous vérifions si l’application est configurée.',
    verifyTitle: 'Saisissez le code de l’application',
    verify: ({ length, issuer, period }) =>
      `L’application affiche un nouveau code à ${length}\u00a0chiffres pour ${issuer} toutes les ${period}\u00a0secondes.`,
    backToQr: 'Revenir au code QR',
    backToKey: 'Revenir à la clé',
    loadFailedTitle: 'Le code QR ne s’est pas chargé',
    alreadyTitle: 'Votre application est déjà configurée',
    already:
      'Si vous la remplacez, les codes de l’ancienne application et son code de récupération ne fonctionneront plus.',
    replace: 'Remplacer l’application',
    keep: 'Garder l’ancienne',
    restartTitle: 'Recommencer la configuration\u202f?',
    restart:
      'La page a été rechargée et l’ancienne clé n’est plus là. Supprimez d’abord son entrée dans votre application, s’il y en a une.',
    doneTitle: 'Votre application est configurée',
    done: ({ issuer }) => `${issuer} vous demandera un code de l’application à chaque connexion.`,
  },
  clockHelp: {
    title: 'Les codes dépendent de l’heure.',
    text: 'Réglez l’heure de votre téléphone sur automatique, puis attendez le code suivant.',
  },
  codeVerify: {
    appTitle: 'Saisissez votre code',
    app: ({ issuer }) =>
      `Ouvrez votre application d’authentification et saisissez le code pour ${issuer}.`,
    smsTitle: 'Consultez vos SMS',
    emailTitle: 'Consultez vos e\u2011mails',
    sentTo: ({ length, target }) =>
      `Nous avons envoyé un code à ${length}\u00a0chiffres à ${target}.`,
    askTo: ({ target }) => `Nous enverrons un code à ${target}.`,
    send: 'Envoyer le code',
    sending: 'Envoi du code en cours.',
    sent: ({ target }) => `Code envoyé à ${target}.`,
    notThereSms: 'Toujours pas de SMS\u202f? Cela peut prendre une minute.',
    notThereEmail: 'Toujours pas d’e-mail\u202f? Regardez dans vos courriers indésirables.',
    resend: 'Renvoyer le code',
    resendIn: ({ wait }) => `Renvoyer dans ${wait}`,
    resendReady: 'Vous pouvez maintenant demander un autre code.',
    resent: ({ target }) => `Nouveau code envoyé à ${target}. Utilisez le plus récent.`,
    sendLimited: ({ inTime }) =>
      `Un code vient d’être envoyé. Vous pourrez en demander un autre ${inTime}.`,
    notSent: 'Le code n’a pas été envoyé. Réessayez.',
    attemptsLeft: ({ left }) =>
      plural(
        left,
        `Ce code ne correspond pas. Il vous reste ${left} essai.`,
        `Ce code ne correspond pas. Il vous reste ${left} essais.`,
      ),
    usedSent: 'Ce code a déjà été utilisé. Demandez-en un nouveau.',
    sameCode: 'C’est le même code que le précédent. Attendez que l’application affiche le suivant.',
    sameCodeSent: 'C’est le même code que le précédent. Utilisez le dernier que nous avons envoyé.',
    pausedTitle: ({ clock }) => `Saisie de codes en pause jusqu’à ${clock}`,
    paused: ({ inTime }) =>
      `Il y a eu trop d’essais. Pour protéger votre compte, vous pourrez de nouveau saisir un code ${inTime}. Vous pouvez aussi choisir une autre méthode dès maintenant.`,
    pausedOver: 'Vous pouvez de nouveau saisir un code.',
    lockedTitle: 'Votre compte est verrouillé',
    outcomeApp:
      'La connexion réseau a été coupée avant la réponse. Attendez le code suivant, puis réessayez.',
    outcomeSent:
      'La connexion réseau a été coupée avant la réponse. Demandez un nouveau code, puis réessayez.',
  },
  recoveryCodeEntry: {
    title: 'Utilisez votre code de récupération',
    intro:
      'Vous l’avez enregistré en configurant la validation en deux étapes. Il fonctionne une seule fois.',
    checking: 'Vérification de votre code de récupération. Gardez cette page ouverte.',
    rejectedAgain:
      'Ce code de récupération ne correspond pas. Vérifiez qu’il appartient à ce compte et que c’est le plus récent.',
    used: 'Ce code de récupération a déjà été utilisé. Chacun fonctionne une seule fois. Utilisez le plus récent.',
    accepted: 'Code de récupération accepté.',
    noneLeftTitle: 'Vous n’avez plus de code de récupération',
    noneLeft: 'Choisissez une autre méthode ou contactez l’assistance.',
    outcomeTitle: 'Nous ne savons pas si cela a fonctionné',
    outcome:
      'La connexion réseau a été coupée avant la réponse, le code est donc peut-être déjà utilisé. Reconnectez-vous. S’il ne fonctionne plus, contactez l’assistance.',
    setUpAgainTitle: 'Téléphone perdu ou remplacé\u202f?',
    setUpAgain:
      'Configurez de nouveau une application d’authentification pour vous passer de code de récupération la prochaine fois.',
  },
  recoveryCodeSave: {
    title: ({ count }) =>
      plural(
        count,
        'Enregistrez votre code de récupération',
        'Enregistrez vos codes de récupération',
      ),
    intro: ({ count }) =>
      plural(
        count,
        'Si vous perdez votre téléphone, ce code vous permet de vous connecter une fois. Gardez-le en lieu sûr, loin de cet appareil.',
        'Si vous perdez votre téléphone, chacun de ces codes vous permet de vous connecter une fois. Gardez-les en lieu sûr, loin de cet appareil.',
      ),
    replacedTitle: 'Enregistrez le nouveau code de récupération',
    replaced:
      'Le code saisi a fonctionné et ne peut plus servir. Celui-ci le remplace et fonctionne une seule fois.',
    missingTitle: 'Il vous faut un nouveau code',
    missing:
      'Le code de récupération saisi a fonctionné et ne peut plus servir, mais aucun nouveau code n’est arrivé. Pour en obtenir un, configurez de nouveau votre application d’authentification.',
    listName: ({ count }) =>
      plural(count, 'Code de récupération', `${count} codes de récupération`),
    acknowledge: ({ count }) =>
      plural(count, 'J’ai mis ce code en lieu sûr', 'J’ai mis ces codes en lieu sûr'),
    finish: 'Terminer',
    needsSaving: ({ count }) =>
      plural(
        count,
        'Commencez par copier, télécharger ou imprimer le code. Cochez ensuite la case.',
        'Commencez par copier, télécharger ou imprimer les codes. Cochez ensuite la case.',
      ),
    needsBox: ({ count }) =>
      plural(
        count,
        'Cochez la case une fois le code enregistré.',
        'Cochez la case une fois les codes enregistrés.',
      ),
    download: 'Télécharger',
    print: 'Imprimer',
    downloadName: ({ count }) =>
      plural(count, 'Télécharger le code de récupération', 'Télécharger les codes de récupération'),
    printName: ({ count }) =>
      plural(count, 'Imprimer le code de récupération', 'Imprimer les codes de récupération'),
    downloaded: 'Le téléchargement a commencé.',
    printRefused:
      'La fenêtre d’impression ne s’est pas ouverte. Utilisez plutôt «\u202fCopier\u202f» ou «\u202fTélécharger\u202f».',
    fileName: ({ count, issuer, isoDate }) =>
      plural(
        count,
        `${issuer}-code-de-récupération-${isoDate}.txt`,
        `${issuer}-codes-de-récupération-${isoDate}.txt`,
      ),
    heading: ({ count, issuer }) =>
      plural(count, `Code de récupération pour ${issuer}`, `Codes de récupération pour ${issuer}`),
    use: ({ count }) =>
      plural(
        count,
        'Utilisez-le une seule fois, à la place du code de votre application d’authentification.',
        'Utilisez chaque code une seule fois, à la place du code de votre application d’authentification. Rayez-le ensuite.',
      ),
    fileAccount: ({ account }) => `Compte\u202f: ${account}`,
    fileCreated: ({ date }) => `Date de création\u202f: ${date}`,
    accountLabel: 'Compte',
    createdLabel: 'Date de création',
    keepFile: ({ count }) =>
      plural(
        count,
        'Gardez ce fichier ailleurs que sur votre téléphone. Toute personne ayant ce code et votre mot de passe peut se connecter à votre place.',
        'Gardez ce fichier ailleurs que sur votre téléphone. Toute personne ayant un de ces codes et votre mot de passe peut se connecter à votre place.',
      ),
    keepSheet:
      'Gardez cette feuille loin de votre téléphone et de votre ordinateur. Toute personne ayant cette feuille et votre mot de passe peut se connecter à votre place.',
  },
  mfaChallenge: {
    title: 'Confirmez que c’est bien vous',
    app: ({ length }) =>
      `Saisissez le code à ${length}\u00a0chiffres de votre application d’authentification.`,
    account: ({ account }) => `Connexion en tant que ${account}`,
    change: 'Changer',
    changeName: 'Changer de compte',
    otherTitle: 'Choisissez une autre méthode',
    choose: 'Une seule de ces méthodes suffit.',
    listName: 'Méthodes pour confirmer que c’est vous',
    optionApp: 'Code de l’application',
    optionCodeTo: ({ target }) => `Code envoyé à ${target}`,
    optionFace: 'Une photo avec la caméra',
    optionRecovery: 'Le code que vous avez gardé',
    optionSetUp: 'À configurer',
    setUpTitle: 'Ajoutez une deuxième étape',
    setUp: ({ issuer }) =>
      `${issuer} en demande une après votre mot de passe. Choisissez ce que vous voulez configurer.`,
    phoneTitle: 'Ajoutez votre numéro de téléphone',
    phone: 'À chaque connexion, nous enverrons un code à ce numéro.',
    emailTitle: 'Ajoutez votre adresse e\u2011mail',
    email: 'À chaque connexion, nous enverrons un code à cette adresse.',
    checkingTarget: 'Nous vérifions si cela peut être utilisé.',
    phoneTaken: 'Ce numéro ne peut pas être ajouté. Utilisez-en un autre.',
    emailTaken: 'Cette adresse ne peut pas être ajoutée. Utilisez-en une autre.',
    expiring: ({ inTime }) => `Cette connexion expire ${inTime}.`,
    extend: 'Obtenir plus de temps',
    extended: 'Vous avez maintenant plus de temps.',
    expiredTitle: 'Cette connexion a expiré',
    expired:
      'Pour protéger votre compte, chaque connexion est limitée dans le temps. Reconnectez-vous pour continuer.',
    nothingTitle: 'Aucune méthode disponible ici',
    nothing:
      'Aucune des méthodes configurées pour votre compte ne fonctionne sur cet appareil. Essayez un autre appareil ou contactez l’assistance.',
    adminTitle: 'Contactez votre administrateur',
    admin:
      'La connexion demande une deuxième étape, et seul un administrateur peut la configurer pour vous.',
    done: 'C’est confirmé. Connexion en cours.',
  },
  stepUp: {
    title: 'Confirmez que c’est vous pour continuer',
    intro:
      'Nous le demandons de nouveau avant les changements qui touchent à la sécurité de votre compte.',
    confirmed: 'C’est confirmé. Vous pouvez continuer.',
    left: 'Rien n’a été modifié.',
    expired: 'Cela a pris trop de temps, rien n’a été modifié. Recommencez quand vous voulez.',
  },
  trustDevice: {
    label: ({ days }) =>
      plural(
        days,
        `Se fier à cet appareil pendant ${days} jour`,
        `Se fier à cet appareil pendant ${days} jours`,
      ),
    labelOpen: 'Se fier à cet appareil',
    hint: 'Cette étape ne sera plus demandée ici. À réserver à votre propre appareil.',
  },
  faceCapture: {
    checkTitle: 'Confirmez avec votre visage',
    check: 'La caméra prend une photo. Elle est comparée à celle de votre compte.',
    setUpTitle: 'Configurez la vérification du visage',
    setUp:
      'La caméra prend 2 photos à un instant d’intervalle. Les photos suivantes leur seront comparées.',
    factCamera:
      'Le navigateur demande votre accord avant d’allumer la caméra. Elle s’éteint quand vous partez.',
    factReview:
      'Vous voyez d’abord la photo. Elle n’est envoyée que si vous choisissez de l’utiliser.',
    factSent: ({ issuer }) => `La photo est envoyée à ${issuer} pour cette vérification.`,
    consent: 'J’accepte d’envoyer ma photo pour cette vérification',
    consentFirst: 'Cochez la case pour donner votre accord. La caméra pourra ensuite démarrer.',
    howTo:
      'Tenez l’appareil à hauteur des yeux, à bout de bras. De courts conseils vous guident. Quand tout est prêt, appuyez sur «\u202fPrendre la photo\u202f» ou sur la barre d’espace.',
    start: 'Démarrer la caméra',
    uploadInstead: 'Envoyer plutôt une photo',
    starting: 'Démarrage de la caméra.',
    askTitle: 'Autorisez la caméra',
    ask: 'Le navigateur demande votre autorisation. Choisissez «\u202fAutoriser\u202f» pour continuer.',
    tapToPlay: 'Afficher l’image',
    liveTitle: 'Regardez la caméra',
    live: 'Placez votre visage dans l’ovale.',
    secondTitle: 'Encore une photo',
    second: 'Bougez un peu la tête, puis regardez de nouveau la caméra.',
    previewName: 'Image de la caméra, en miroir',
    cameraOn: 'Caméra allumée',
    takePhoto: 'Prendre la photo',
    chooseCamera: 'Choisir une caméra',
    cameraNumber: ({ position }) => `Caméra ${position}`,
    cameraChanged: ({ name }) => `Caméra utilisée\u202f: ${name}.`,
    hintLooking: 'Recherche de votre visage',
    hintNoFace: 'Placez le visage dans l’ovale',
    hintDark: 'Trouvez plus de lumière',
    hintBright: 'Évitez la lumière trop forte',
    hintBacklit: 'Tournez-vous vers la lumière',
    hintSideLit: 'Éclairez tout le visage',
    hintFar: 'Approchez-vous un peu',
    hintClose: 'Reculez un peu',
    hintOffCentre: 'Placez-vous au centre',
    hintMany: 'Une seule personne à l’image',
    hintBlurred: 'Gardez la caméra stable',
    hintMoving: 'Ne bougez plus',
    hintCovered: 'Dégagez la caméra',
    hintGood: 'Parfait, ne bougez plus',
    landscape: 'Tenez le téléphone à la verticale pour agrandir l’image.',
    lowResolution:
      'L’image de cette caméra est petite. Une autre caméra conviendra peut-être mieux.',
    noHints: 'Les conseils sont désactivés. Prenez la photo quand votre visage remplit l’ovale.',
    photoAltered:
      'Un paramètre de confidentialité de ce navigateur peut altérer les photos. Regardez la vôtre avant de l’utiliser.',
    pausedByDevice: 'Cet appareil a mis la caméra en pause. Elle se rallumera d’elle-même.',
    offTitle: 'La caméra s’est éteinte',
    off: 'Elle s’éteint quand vous quittez la page.',
    usedHere: 'La caméra est utilisée ailleurs sur cette page.',
    useHere: 'L’utiliser ici',
    countTitle: 'Ne bougez plus',
    count: ({ seconds }) =>
      plural(
        seconds,
        `La photo sera prise dans ${seconds} seconde.`,
        `La photo sera prise dans ${seconds} secondes.`,
      ),
    stopCount: 'Arrêter le compte à rebours',
    countStopped: 'Compte à rebours arrêté.',
    taken: 'Photo prise.',
    photoName: 'La photo que vous avez prise',
    reviewTitle: 'Cette photo est\u2011elle nette\u202f?',
    review: 'Votre visage doit être entièrement visible et net.',
    use: 'Utiliser cette photo',
    retake: 'Prendre une autre photo',
    sendTitle: 'Envoi de votre photo',
    send: 'Gardez cette page ouverte un instant.',
    progress: 'Envoi',
    progressName: 'Progression de l’envoi de la photo',
    sendStopped: 'Envoi arrêté.',
    compareTitle: 'Vérification de votre photo',
    matched: 'Vérification du visage réussie.',
    ready: 'La vérification du visage est configurée.',
    mismatchTitle: 'La photo ne correspond pas',
    mismatch:
      'Placez-vous face à la lumière, retirez lunettes de soleil ou masque, puis réessayez.',
    triesLeft: ({ left }) =>
      plural(left, `Il vous reste ${left} essai.`, `Il vous reste ${left} essais.`),
    pausedTitle: 'Vérification du visage en pause',
    paused: ({ inTime }) =>
      `Plusieurs photos ne correspondaient pas. Vous pourrez réessayer ${inTime}, ou choisir une autre méthode dès maintenant.`,
    overTitle: 'Utilisez une autre méthode cette fois',
    over: 'Plusieurs photos ne correspondaient pas. Choisissez une autre méthode pour continuer.',
    dismissedTitle: 'La caméra est encore éteinte',
    dismissed:
      'La demande a été fermée sans réponse. Réessayez et choisissez «\u202fAutoriser\u202f».',
    blockedTitle: 'La caméra est bloquée',
    blocked: ({ issuer }) =>
      `Ce navigateur ne laisse pas ${issuer} utiliser la caméra. Vous pouvez changer cela en 3 étapes.`,
    stepsChromium: [
      'Sélectionnez l’icône à côté de l’adresse web.',
      'Réglez «\u202fCaméra\u202f» sur «\u202fAutoriser\u202f».',
      'Revenez ici et réessayez.',
    ],
    stepsFirefox: [
      'Sélectionnez l’icône de caméra à côté de l’adresse web.',
      'Levez le blocage.',
      'Revenez ici et réessayez.',
    ],
    stepsSafariMac: [
      'Ouvrez le menu Safari, puis les réglages pour ce site web.',
      'Réglez la caméra sur «\u202fAutoriser\u202f».',
      'Revenez ici et réessayez.',
    ],
    stepsSafariPhone: [
      'Ouvrez le menu de la page à côté de l’adresse web, puis «\u202fRéglages du site web\u202f».',
      'Réglez «\u202fAppareil photo\u202f» sur «\u202fAutoriser\u202f».',
      'Revenez ici et réessayez.',
    ],
    stepsOther: [
      'Ouvrez les paramètres de ce site dans votre navigateur.',
      'Autorisez la caméra.',
      'Revenez ici et réessayez.',
    ],
    stillBlocked:
      'Toujours bloquée\u202f? Vérifiez que les paramètres de confidentialité de cet appareil laissent le navigateur utiliser la caméra.',
    allowed: 'La caméra est maintenant autorisée.',
    policyTitle: 'La caméra ne fonctionne pas ici',
    openTab: 'Ouvrir dans un nouvel onglet',
    insecureTitle: 'La caméra a besoin d’une page sécurisée',
    unsupportedTitle: 'Il faut un autre navigateur',
    missingTitle: 'Aucune caméra trouvée',
    busyTitle: 'La caméra est déjà utilisée',
    lostTitle: 'La caméra s’est arrêtée',
    failedTitle: 'La photo n’a pas été prise',
    uploadTitle: 'Envoyez une photo',
    upload: 'Utilisez une photo récente de votre visage, prise de face avec un bon éclairage.',
    choosePhoto: 'Choisir une photo',
    drop: 'Vous pouvez aussi en déposer une ici.',
    dropNow: 'Déposez la photo ici',
    chosenName: 'La photo que vous avez choisie',
    chooseOther: 'Choisir une autre photo',
    notAPhoto: 'Ce fichier n’est pas une photo. Choisissez un JPEG ou un PNG.',
    unreadable: 'Cette photo ne s’ouvre pas. Choisissez-en une autre.',
    tooBig: ({ size }) => `Cette photo dépasse ${size}. Choisissez-en une plus petite.`,
    tooSmall: 'Cette photo est trop petite pour la comparaison. Choisissez-en une plus grande.',
    tooMany: 'Choisissez une seule photo.',
  },
  authenticatorList: {
    title: 'Validation en deux étapes',
    intro: 'Après votre mot de passe, une de ces méthodes confirme que c’est bien vous.',
    add: 'Ajouter',
    addName: 'Ajouter une méthode de confirmation',
    addApp: 'Configurer une application d’authentification',
    addPhone: 'Ajouter un numéro de téléphone',
    addEmail: 'Ajouter une adresse e-mail',
    addFace: 'Configurer la vérification du visage',
    added: ({ date }) => `Date d’ajout\u202f: ${date}.`,
    addedUsed: ({ date, ago }) =>
      `Date d’ajout\u202f: ${date}. Dernière utilisation\u202f: ${ago}.`,
    addedUnused: ({ date }) => `Date d’ajout\u202f: ${date}. Aucune utilisation pour l’instant.`,
    targetOnly: ({ target }) => `${target}`,
    targetUsed: ({ target, ago }) => `${target}. Dernière utilisation\u202f: ${ago}.`,
    targetUnused: ({ target }) => `${target}. Aucune utilisation pour l’instant.`,
    addedExact: ({ dateTime }) => `Date d’ajout\u202f: ${dateTime}`,
    usedExact: ({ dateTime }) => `Dernière utilisation\u202f: ${dateTime}`,
    default: 'Par défaut',
    notFinished: 'À terminer',
    removing: 'Retrait en cours',
    startedApp: ({ ago }) => `Configuration commencée ${ago}. Il manque encore un code.`,
    startedFace: ({ ago }) => `Configuration commencée ${ago}. Il manque encore une photo.`,
    started: ({ ago }) => `Configuration commencée ${ago}.`,
    continueName: ({ name }) => `Continuer la configuration\u202f: ${name}`,
    actions: ({ name }) => `Actions\u202f: ${name}`,
    remove: 'Retirer',
    rename: 'Renommer',
    replace: 'Remplacer',
    makeDefault: 'Définir par défaut',
    removeName: ({ name }) => `Retirer\u202f: ${name}`,
    renameName: ({ name }) => `Renommer\u202f: ${name}`,
    replaceName: ({ name }) => `Remplacer\u202f: ${name}`,
    defaultName: ({ name }) => `Définir par défaut\u202f: ${name}`,
    changeFailed: ({ name }) => `Rien n’a changé pour «\u202f${name}\u202f». Réessayez.`,
    removeFailed: ({ name }) => `Méthode non retirée\u202f: ${name}. Réessayez.`,
    lessSecure:
      'D’autres personnes peuvent intercepter les SMS et les e-mails. Une application d’authentification est plus sûre.',
    fromProfile: 'Cette information vient de votre profil.',
    profileLink: 'Accéder à votre profil',
    adminOnly: 'Seul un administrateur peut modifier cela.',
    emptyTitle: 'Seul un mot de passe protège votre compte',
    empty:
      'Avec une deuxième étape, un mot de passe volé ne suffit plus pour accéder à votre compte. La configuration prend environ 2 minutes.',
    loading: 'Chargement de la validation en deux étapes.',
    failedTitle: 'La liste ne s’est pas chargée',
    stale: 'La liste la plus récente ne s’est pas chargée, celle-ci n’est peut-être plus à jour.',
    addedNow: ({ name }) => `Méthode ajoutée\u202f: ${name}.`,
    nowDefault: ({ name }) => `Nouvelle méthode par défaut\u202f: ${name}.`,
    nameLabel: 'Nom',
    nameHint: 'Pour mieux les distinguer, par exemple «\u202fTéléphone pro\u202f».',
    saveName: 'Enregistrer le nom',
    nameEmpty: 'Saisissez un nom.',
    nameTaken: 'Vous utilisez déjà ce nom. Choisissez-en un autre.',
    nameLong: ({ max }) => `Ne dépassez pas ${max} caractères.`,
    nameCount: ({ count, max }) => `${count} caractères sur ${max}`,
    renamed: ({ name }) => `Nouveau nom\u202f: ${name}.`,
    removeTitle: ({ method }) =>
      ({
        app: 'Retirer l’application d’authentification\u202f?',
        sms: 'Retirer ce numéro de téléphone\u202f?',
        email: 'Retirer cette adresse e\u2011mail\u202f?',
        face: 'Retirer la vérification du visage\u202f?',
        passkey: 'Retirer cette clé d’accès\u202f?',
        recovery: 'Retirer cette méthode\u202f?',
        other: 'Retirer cette méthode\u202f?',
      })[method],
    removeNamed: ({ name }) => `Retirer «\u202f${name}\u202f»\u202f?`,
    removeOther: ({ method }) =>
      ({
        app: 'Vous pourrez encore confirmer avec l’application d’authentification.',
        sms: 'Vous pourrez encore confirmer par SMS.',
        email: 'Vous pourrez encore confirmer par e-mail.',
        face: 'Vous pourrez encore confirmer avec votre visage.',
        passkey: 'Vous pourrez encore confirmer avec une clé d’accès.',
        recovery: 'Vous pourrez encore confirmer avec un code de récupération.',
        other: 'Vous pourrez encore confirmer par une autre méthode.',
      })[method],
    removeAlone: 'Ensuite, votre mot de passe suffira pour accéder à votre compte.',
    removeRecovery: ({ count }) =>
      plural(
        count,
        'Votre code de récupération ne fonctionnera plus, car il est lié à cette application.',
        'Vos codes de récupération ne fonctionneront plus, car ils sont liés à cette application.',
      ),
    removeKeep: 'Garder',
    removeConfirm: ({ method }) =>
      ({
        app: 'Retirer l’application',
        sms: 'Retirer le numéro',
        email: 'Retirer l’adresse',
        face: 'Retirer la vérification',
        passkey: 'Retirer la clé d’accès',
        recovery: 'Retirer la méthode',
        other: 'Retirer la méthode',
      })[method],
    removed: ({ name }) => `Méthode retirée\u202f: ${name}.`,
    removedElsewhere: ({ name }) => `Méthode déjà retirée\u202f: ${name}.`,
    removePending: ({ name }) =>
      `Retrait en cours\u202f: ${name}. La liste peut encore l’afficher quelques minutes.`,
    removeUnknown:
      'La connexion réseau a été coupée. La liste montre ce qui est configuré maintenant.',
    lastTitle: 'C’est votre seule deuxième étape',
    last: 'Votre compte doit en avoir une, vous ne pouvez donc pas la retirer. Vous pouvez la remplacer.',
    updated: 'La liste est à jour.',
    codes: ({ date, count }) =>
      plural(
        count,
        `${count} code disponible, créé le ${date}.`,
        `${count} codes disponibles, créés le ${date}.`,
      ),
    codesCreated: ({ date }) => `Date de création\u202f: ${date}.`,
    codesNone: 'Il n’en reste plus. Remplacez-les maintenant.',
    codesLow: ({ count }) => plural(count, `${count} code restant`, `${count} codes restants`),
    newCodesName: ({ count }) =>
      plural(count, 'Remplacer le code de récupération', 'Remplacer les codes de récupération'),
    newCodesTitle: ({ count }) =>
      plural(
        count,
        'Remplacer votre code de récupération\u202f?',
        'Remplacer vos codes de récupération\u202f?',
      ),
    newCodes: ({ count }) =>
      plural(
        count,
        'L’ancien cessera aussitôt de fonctionner.',
        'Les anciens cesseront aussitôt de fonctionner.',
      ),
    newCodesKeep: ({ count }) => plural(count, 'Garder l’ancien', 'Garder les anciens'),
    newCodesConfirm: ({ count }) => plural(count, 'Remplacer le code', 'Remplacer les codes'),
    signOutTitle: 'Déconnecter les autres appareils\u202f?',
    signOutIntro: 'D’ici là, toute personne connectée ailleurs le restera.',
    signOut: 'Déconnecter les autres appareils',
    signedOut: 'Les autres appareils sont déconnectés.',
    signOutFailed: 'Les autres appareils n’ont pas été déconnectés. Réessayez.',
  },
  errors: {
    'code-rejected': 'Ce code ne correspond pas. Essayez le plus récent.',
    'code-expired': 'Ce code a expiré. Demandez-en un nouveau.',
    'code-used': 'Ce code a déjà été utilisé. Attendez le suivant.',
    'token-expired': 'Le temps prévu pour vous connecter est écoulé. Reconnectez-vous.',
    'send-limited': 'Un code vient d’être envoyé. Attendez un peu avant d’en demander un autre.',
    'rate-limited': 'Il y a eu trop d’essais en peu de temps. Attendez un peu, puis réessayez.',
    locked:
      'Il y a eu trop d’essais, votre compte est donc verrouillé. Choisissez une autre méthode ou contactez l’assistance.',
    'captcha-required':
      'Une vérification de plus est d’abord nécessaire. Terminez-la, puis réessayez.',
    'login-continues': 'Il reste une étape avant la fin de la connexion.',
    'bad-request': 'Cela n’a pas été accepté. Relisez votre saisie, puis réessayez.',
    'server-error': 'Il y a un problème de notre côté. Réessayez dans un instant.',
    network: 'La connexion n’a pas abouti. Vérifiez votre réseau, puis réessayez.',
    timeout: 'La réponse a pris trop de temps. Réessayez.',
    'unknown-outcome':
      'La connexion réseau a été coupée avant la réponse. Cela a peut-être fonctionné\u202f: vérifiez avant de réessayer.',
    'bad-response':
      'La réponse reçue est illisible. Sur un Wi\u2011Fi public, connectez-vous d’abord au réseau. Sinon, réessayez plus tard.',
    'recovery-code-rejected':
      'Ce code de récupération ne correspond pas. Attention aux caractères faciles à confondre, comme 8 et b.',
    'already-bound': 'Cet élément est déjà lié à un compte. Utilisez-en un autre.',
    'not-bindable': 'Cet élément ne peut pas être ajouté à votre compte. Utilisez-en un autre.',
    'destination-invalid':
      'Le numéro ou l’adresse semble incomplet. Relisez votre saisie, puis redemandez le code.',
    'not-found': 'Cet élément n’est plus là. Il a peut-être été retiré.',
    conflict: 'Cela a été modifié ailleurs. Rechargez, puis refaites votre modification.',
    'face-not-sent': 'La photo ne nous est pas parvenue. Prenez-en une autre.',
    'face-mismatch':
      'La photo ne correspond pas. Placez-vous face à la lumière, retirez lunettes de soleil ou masque, puis réessayez.',
    'face-unbindable':
      'La vérification du visage n’est pas encore possible. Ajoutez d’abord un numéro de téléphone ou une adresse e-mail à votre compte.',
    'too-large': 'Ce fichier est trop gros pour être envoyé. Choisissez-en un plus petit.',
    'camera-insecure':
      'La connexion de cette page n’est pas sécurisée, le navigateur n’allume donc pas la caméra. Utilisez une autre méthode.',
    'camera-unsupported':
      'Ce navigateur ne peut pas utiliser la caméra. Ouvrez cette page dans Safari, Chrome, Edge ou Firefox, ou utilisez une autre méthode.',
    'camera-blocked':
      'Ce navigateur n’est pas autorisé à utiliser la caméra. Autorisez-la dans les paramètres de ce site, puis réessayez.',
    'camera-dismissed':
      'Le navigateur n’a pas reçu de réponse au sujet de la caméra. Réessayez et choisissez «\u202fAutoriser\u202f».',
    'camera-policy':
      'Le site qui contient cette page ne partage pas la caméra. Ouvrez la page dans son propre onglet ou utilisez une autre méthode.',
    'camera-missing':
      'Aucune caméra trouvée. Branchez-en une et réessayez, ou utilisez une autre méthode.',
    'camera-busy':
      'Une autre application ou un autre onglet utilise la caméra. Fermez-le, puis réessayez.',
    'camera-lost':
      'La caméra a peut-être été débranchée ou est utilisée par une autre application. Redémarrez-la.',
    'capture-failed': 'La caméra n’a pas fourni d’image. Prenez une autre photo.',
  },
};

let rules: Intl.PluralRules | undefined;

/** The form that French has for a number. */
function plural(count: number, one: string, other: string): string {
  rules ??= new Intl.PluralRules('fr');
  return rules.select(count) === 'one' ? one : other;
}
