import type { Messages } from './Messages.ts';

export type { Messages, MessagesOverride } from './Messages.ts';

/**
 * German. Soft hyphens stand where its longest word breaks in a title or the name of a method, hyphens that do not
 * break (U+2011) where a title would leave half a name behind.
 */
export const de: Messages = {
  locale: 'de',
  dir: 'ltr',
  generic: {
    cancel: 'Abbrechen',
    tryAgain: 'Noch einmal versuchen',
    startAgain: 'Neu beginnen',
    stoppedTitle: 'Hier geht es nicht weiter',
    stopped: 'Beginnen Sie neu. Was vorher zu sehen war, steht nicht mehr auf dieser Seite.',
    close: 'Schließen',
    back: 'Zurück',
    continue: 'Weiter',
    notNow: 'Jetzt nicht',
    tryAnotherWay: 'Andere Methode wählen',
    verifyCode: 'Code bestätigen',
    verifying: 'Wird geprüft',
    verifyingStatus: 'Der Code wird geprüft.',
    codeAccepted: 'Code bestätigt.',
    backToSignIn: 'Zurück zur Anmeldung',
    signInAgain: 'Erneut anmelden',
    opensInNewTab: ({ label }) => `${label} (öffnet einen neuen Tab)`,
    countdown: ({ minutes, seconds }) =>
      minutes > 0 ? `${minutes}:${String(seconds).padStart(2, '0')}` : `${seconds}\u00a0s`,
    spokenPhone: ({ digits }) => `die Nummer mit den Endziffern ${digits}`,
    spokenEmail: ({ domain, first }) => `die mit ${first} beginnende Adresse bei ${domain}`,
    loading: 'Wird geladen.',
    reference: ({ id }) => `Referenz für den Support: ${id}`,
    waitFor: ({ inTime }) => `Sie können es ${inTime} noch einmal versuchen.`,
    waitOver: 'Sie können es jetzt noch einmal versuchen.',
  },
  methods: {
    app: 'Authenticator-App',
    sms: 'SMS',
    email: 'E-Mail',
    face: 'Gesichtsabgleich',
    passkey: 'Passkey',
    recovery: 'Wiederher\u00adstellungs\u00adcode',
    other: 'Andere Methode',
  },
  otpField: {
    label: ({ length }) => `${length}-stelliger Code`,
    labelCharacters: ({ length }) => `${length}-stelliger Code mit Buchstaben`,
    autoVerify: 'Der Code wird geprüft, sobald die letzte Ziffer eingegeben ist.',
    empty: ({ length }) => `Geben Sie den ${length}-stelligen Code ein.`,
    wrongLength: ({ length, entered }) => `Der Code hat ${length} Ziffern. Eingegeben: ${entered}.`,
    wrongLengthCharacters: ({ length, entered }) =>
      `Der Code hat ${length} Buchstaben und Ziffern. Eingegeben: ${entered}.`,
    digitsOnly: 'Geben Sie nur Ziffern ein. Der Code enthält weder Buchstaben noch Sonderzeichen.',
    severalCodes: 'Der Text enthält mehrere Codes. Geben Sie nur den neuesten ein.',
    show: 'Code anzeigen',
    hide: 'Code verbergen',
    filled: 'Der Code aus der SMS ist eingetragen.',
  },
  phoneField: {
    country: 'Ländervorwahl',
    number: 'Telefonnummer',
    countryOption: ({ country, code }) => `${country} (+${code})`,
    hint: 'Die Nummer muss SMS empfangen können.',
    empty: 'Geben Sie Ihre Telefonnummer ein.',
    incomplete: ({ example }) => `Geben Sie die ganze Nummer ein, zum Beispiel ${example}.`,
  },
  emailField: {
    label: 'E-Mail-Adresse',
    hint: 'Verwenden Sie eine Adresse, deren Postfach Sie jetzt öffnen können.',
    empty: 'Geben Sie Ihre E-Mail-Adresse ein.',
    incomplete: 'Geben Sie die ganze Adresse ein, zum Beispiel name@example.com.',
  },
  recoveryCodeField: {
    label: 'Wiederherstellungscode',
    hint: ({ groups, groupSize }) =>
      `${groups} Gruppen aus je ${groupSize} Buchstaben und Ziffern. Bindestriche, Leerzeichen und Groß-/Kleinschreibung spielen keine Rolle.`,
    hintCase: ({ groups, groupSize }) =>
      `${groups} Gruppen aus je ${groupSize} Buchstaben und Ziffern. Auf Groß-/Kleinschreibung kommt es an, auf Bindestriche und Leerzeichen nicht.`,
    hintPlain:
      'Geben Sie ihn so ein, wie Sie ihn aufbewahrt haben. Bindestriche und Leerzeichen spielen keine Rolle.',
    empty: 'Geben Sie Ihren Wiederherstellungscode ein.',
    wrongLength: ({ length, entered }) =>
      `Der Wiederherstellungscode hat ${length} Buchstaben und Ziffern. Eingegeben: ${entered}.`,
    looksLikeCode: 'Das sieht nach einem Code aus Ihrer Authenticator-App aus.',
    useAppInstead: 'Als App-Code eingeben',
  },
  copyButton: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    copyKey: 'Kopieren: Einrichtungsschlüssel',
    keyCopied: 'Einrichtungsschlüssel kopiert.',
    copyCodes: ({ count }) =>
      plural(count, 'Kopieren: Wiederherstellungscode', 'Kopieren: Wiederherstellungscodes'),
    codesCopied: ({ count }) =>
      plural(count, 'Wiederherstellungscode kopiert.', 'Wiederherstellungscodes kopiert.'),
    // The key that others call Ctrl.
    refusedKeys: ({ shortcut }) =>
      `Diese Seite darf nicht selbst kopieren. Der Text ist markiert: Drücken Sie ${shortcut.replace('Ctrl', 'Strg')}.`,
    refusedTouch:
      'Diese Seite darf nicht selbst kopieren. Der Text ist markiert: Halten Sie ihn gedrückt und wählen Sie „Kopieren“.',
    history: 'Kopierter Text kann im Zwischenablageverlauf dieses Geräts bleiben.',
  },
  dialog: {
    busy: 'Einen Moment noch. Die Prüfung läuft.',
    unsavedTitle: ({ count }) =>
      plural(
        count,
        'Ohne Wiederher\u00adstellungs\u00adcode weiter?',
        'Ohne Wiederher\u00adstellungs\u00adcodes weiter?',
      ),
    unsaved: ({ count }) =>
      plural(
        count,
        'Er wird nicht noch einmal angezeigt. Wenn er fehlt und Ihr Telefon verloren geht, kommen Sie vielleicht nicht mehr in Ihr Konto.',
        'Sie werden nicht noch einmal angezeigt. Wenn sie fehlen und Ihr Telefon verloren geht, kommen Sie vielleicht nicht mehr in Ihr Konto.',
      ),
    unsavedStay: 'Zurück und speichern',
    unsavedLeave: 'Trotzdem fortfahren',
    sendingTitle: 'Senden des Fotos abbrechen?',
    sending: 'Es ist noch nicht ganz angekommen. Sie können später ein neues aufnehmen.',
    sendingStay: 'Weiter senden',
    sendingLeave: 'Senden abbrechen',
  },
  totpEnrollment: {
    step: ({ step, total }) => `Schritt ${step} von ${total}`,
    title: 'Authenticator\u2011App einrichten',
    intro:
      'Eine Authenticator-App zeigt alle 30 Sekunden einen neuen Code, auch ohne Empfang. Das Einrichten dauert etwa 2 Minuten.',
    start: 'App einrichten',
    preparing: 'QR-Code und Einrichtungsschlüssel werden vorbereitet.',
    scan: ({ issuer }) =>
      `Scannen Sie diesen QR-Code mit der Authenticator-App auf Ihrem Telefon. ${issuer} erscheint dann in der App.`,
    scanNoIssuer:
      'Scannen Sie diesen QR-Code mit der Authenticator-App auf Ihrem Telefon. In der App erscheint dann ein neuer Eintrag.',
    qrName: ({ account, issuer }) =>
      `QR-Code, der ${account} bei ${issuer} zu einer Authenticator-App hinzufügt. Statt ihn zu scannen, können Sie den folgenden Einrichtungsschlüssel eingeben.`,
    enlarge: 'QR-Code vergrößern',
    enlargedTitle: 'Diesen QR-Code scannen',
    keyLabel: 'Einrichtungsschlüssel',
    keyLabelAfterQr: 'Oder diesen Einrichtungsschlüssel eintippen',
    key: 'Wählen Sie in der App die Eingabe eines Einrichtungsschlüssels und tippen Sie diesen ein. Leerzeichen und Groß-/Kleinschreibung spielen keine Rolle.',
    showKey: 'Schlüssel anzeigen',
    hideKey: 'Schlüssel verbergen',
    qrMissing:
      'Der QR-Code kann hier nicht angezeigt werden. Verwenden Sie den Einrichtungsschlüssel.',
    noApp: 'Noch keine App? Jede Authenticator-App ist geeignet, auch die meisten Passwortmanager.',
    openAppIntro: ({ issuer }) =>
      `Fügen Sie ${issuer} zur Authenticator-App auf diesem Gerät hinzu. Kommen Sie dann hierher zurück.`,
    openApp: 'Authenticator\u2011App öffnen',
    openAppHelp:
      'Es öffnet sich nichts oder eine andere App? Kopieren Sie den Einrichtungsschlüssel und fügen Sie ihn in Ihrer App ein.',
    showQr: 'QR-Code für ein anderes Gerät',
    timeRanOut:
      'Die Zeit für diese Anmeldung ist abgelaufen, der Einrichtungsschlüssel gilt nicht mehr. Löschen Sie den neuen Eintrag in Ihrer App und melden Sie sich erneut an.',
    checking: 'Die Verbindung ist abgebrochen. Es wird geprüft, ob die App eingerichtet ist.',
    verifyTitle: 'Code aus der App eingeben',
    verify: ({ length, issuer, period }) =>
      `Die App zeigt alle ${period} Sekunden einen neuen ${length}-stelligen Code für ${issuer}.`,
    backToQr: 'Zurück zum QR-Code',
    backToKey: 'Zurück zum Schlüssel',
    loadFailedTitle: 'Der QR-Code wurde nicht geladen',
    alreadyTitle: 'Sie haben bereits eine Authenticator\u2011App',
    already:
      'Wenn Sie sie ersetzen, gelten die Codes der alten App und ihr Wiederherstellungscode nicht mehr.',
    replace: 'App ersetzen',
    keep: 'Alte App behalten',
    restartTitle: 'Einrichtung neu beginnen?',
    restart:
      'Die Seite wurde neu geladen, dabei ging der frühere Schlüssel verloren. Löschen Sie zuerst seinen Eintrag in Ihrer App, falls es einen gibt.',
    doneTitle: 'Ihre Authenticator\u2011App ist eingerichtet',
    done: ({ issuer }) => `${issuer} fragt bei der Anmeldung nach einem Code aus der App.`,
  },
  clockHelp: {
    title: 'Codes hängen von der Uhrzeit ab.',
    text: 'Stellen Sie die Uhrzeit Ihres Telefons auf „automatisch“ und warten Sie auf den nächsten Code.',
  },
  codeVerify: {
    appTitle: 'Code eingeben',
    app: ({ issuer }) =>
      `Öffnen Sie Ihre Authenticator-App und geben Sie den Code für ${issuer} ein.`,
    smsTitle: 'SMS-Code eingeben',
    emailTitle: 'E\u2011Mail\u2011Code eingeben',
    sentTo: ({ length, target }) =>
      `Wir haben einen Code mit ${length}\u00a0Ziffern an ${target} gesendet.`,
    askTo: ({ target }) => `Wir senden einen Code an ${target}.`,
    send: 'Code senden',
    sending: 'Der Code wird gesendet.',
    sent: ({ target }) => `Code gesendet an ${target}.`,
    notThereSms: 'Noch keine SMS? Es kann eine Minute dauern.',
    notThereEmail: 'Noch keine E-Mail? Sehen Sie im Spam-Ordner nach.',
    resend: 'Code erneut senden',
    resendIn: ({ wait }) => `Erneut senden in ${wait}`,
    resendReady: 'Sie können jetzt einen neuen Code anfordern.',
    resent: ({ target }) => `Neuer Code gesendet an ${target}. Verwenden Sie den neuesten.`,
    sendLimited: ({ inTime }) =>
      `Eben wurde ein Code gesendet. Sie können ${inTime} einen neuen anfordern.`,
    notSent: 'Der Code wurde nicht gesendet. Versuchen Sie es noch einmal.',
    attemptsLeft: ({ left }) =>
      plural(
        left,
        'Der Code stimmt nicht. Sie können es noch einmal versuchen.',
        `Der Code stimmt nicht. Sie können es noch ${left}-mal versuchen.`,
      ),
    usedSent: 'Dieser Code wurde schon verwendet. Fordern Sie einen neuen an.',
    sameCode: 'Das ist derselbe Code wie eben. Warten Sie, bis die App den nächsten zeigt.',
    sameCodeSent: 'Das ist derselbe Code wie eben. Verwenden Sie den zuletzt gesendeten.',
    pausedTitle: ({ clock }) => `Code-Eingabe bis ${clock} Uhr pausiert`,
    paused: ({ inTime }) =>
      `Es gab zu viele Versuche. Zum Schutz Ihres Kontos können Sie erst ${inTime} wieder einen Code eingeben. Eine andere Methode können Sie sofort verwenden.`,
    pausedOver: 'Sie können wieder einen Code eingeben.',
    lockedTitle: 'Ihr Konto ist gesperrt',
    outcomeApp:
      'Die Verbindung brach ab, bevor eine Antwort kam. Warten Sie auf den nächsten Code und versuchen Sie es noch einmal.',
    outcomeSent:
      'Die Verbindung brach ab, bevor eine Antwort kam. Fordern Sie einen neuen Code an und versuchen Sie es noch einmal.',
  },
  recoveryCodeEntry: {
    title: 'Wiederher\u00adstellungs\u00adcode verwenden',
    intro:
      'Sie haben ihn gespeichert, als Sie die Bestätigung in zwei Schritten eingerichtet haben. Er gilt nur einmal.',
    checking: 'Ihr Wiederherstellungscode wird geprüft. Lassen Sie diese Seite offen.',
    rejectedAgain:
      'Der Wiederherstellungscode stimmt nicht. Sehen Sie nach, ob er zu diesem Konto gehört und Ihr neuester ist.',
    used: 'Dieser Wiederherstellungscode wurde schon verwendet. Jeder gilt nur einmal. Verwenden Sie Ihren neuesten.',
    accepted: 'Wiederherstellungscode bestätigt.',
    noneLeftTitle: 'Keine Wiederher\u00adstellungs\u00adcodes mehr übrig',
    noneLeft: 'Wählen Sie eine andere Methode oder kontaktieren Sie den Support.',
    outcomeTitle: 'Wir wissen nicht, ob es geklappt hat',
    outcome:
      'Die Verbindung brach ab, bevor eine Antwort kam. Der Code ist vielleicht schon verbraucht. Melden Sie sich erneut an. Wenn der Code nicht mehr gilt, kontaktieren Sie den Support.',
    setUpAgainTitle: 'Telefon verloren oder gewechselt?',
    setUpAgain:
      'Richten Sie wieder eine Authenticator-App ein, damit Sie beim nächsten Mal keinen Wiederherstellungscode brauchen.',
  },
  recoveryCodeSave: {
    title: ({ count }) =>
      plural(
        count,
        'Wiederher\u00adstellungs\u00adcode speichern',
        'Wiederher\u00adstellungs\u00adcodes speichern',
      ),
    intro: ({ count }) =>
      plural(
        count,
        'Wenn Sie Ihr Telefon verlieren, kommen Sie mit diesem Code einmal in Ihr Konto. Bewahren Sie ihn sicher auf, getrennt von diesem Gerät.',
        'Wenn Sie Ihr Telefon verlieren, kommen Sie mit jedem dieser Codes einmal in Ihr Konto. Bewahren Sie sie sicher auf, getrennt von diesem Gerät.',
      ),
    replacedTitle: 'Neuen Wiederher\u00adstellungs\u00adcode speichern',
    replaced:
      'Der eingegebene Code war richtig und ist jetzt verbraucht. Dieser tritt an seine Stelle und gilt nur einmal.',
    missingTitle: 'Sie brauchen einen neuen Code',
    missing:
      'Der eingegebene Wiederherstellungscode war richtig und ist jetzt verbraucht, aber es kam kein neuer an. Richten Sie Ihre Authenticator-App neu ein, um einen zu erhalten.',
    listName: ({ count }) =>
      plural(count, 'Wiederherstellungscode', `${count} Wiederherstellungscodes`),
    acknowledge: ({ count }) =>
      plural(
        count,
        'Ich habe diesen Code sicher gespeichert',
        'Ich habe diese Codes sicher gespeichert',
      ),
    finish: 'Fertig',
    needsSaving: ({ count }) =>
      plural(
        count,
        'Kopieren, speichern oder drucken Sie zuerst den Code. Setzen Sie dann das Häkchen.',
        'Kopieren, speichern oder drucken Sie zuerst die Codes. Setzen Sie dann das Häkchen.',
      ),
    needsBox: ({ count }) =>
      plural(
        count,
        'Setzen Sie das Häkchen, sobald Sie den Code gesichert haben.',
        'Setzen Sie das Häkchen, sobald Sie die Codes gesichert haben.',
      ),
    download: 'Speichern',
    print: 'Drucken',
    downloadName: ({ count }) =>
      plural(count, 'Speichern: Wiederherstellungscode', 'Speichern: Wiederherstellungscodes'),
    printName: ({ count }) =>
      plural(count, 'Drucken: Wiederherstellungscode', 'Drucken: Wiederherstellungscodes'),
    downloaded: 'Der Download hat begonnen.',
    printRefused:
      'Das Druckfenster hat sich nicht geöffnet. Verwenden Sie stattdessen „Kopieren“ oder „Speichern“.',
    fileName: ({ count, issuer, isoDate }) =>
      plural(
        count,
        `${issuer}-Wiederherstellungscode-${isoDate}.txt`,
        `${issuer}-Wiederherstellungscodes-${isoDate}.txt`,
      ),
    heading: ({ count, issuer }) =>
      plural(
        count,
        `Wiederherstellungscode für ${issuer}`,
        `Wiederherstellungscodes für ${issuer}`,
      ),
    use: ({ count }) =>
      plural(
        count,
        'Verwenden Sie ihn nur einmal, anstelle des Codes aus Ihrer Authenticator-App.',
        'Verwenden Sie jeden nur einmal, anstelle des Codes aus Ihrer Authenticator-App. Streichen Sie ihn danach durch.',
      ),
    fileAccount: ({ account }) => `Konto: ${account}`,
    fileCreated: ({ date }) => `Erstellt: ${date}`,
    accountLabel: 'Konto',
    createdLabel: 'Erstellt',
    keepFile: ({ count }) =>
      plural(
        count,
        'Bewahren Sie diese Datei getrennt von Ihrem Telefon auf. Wer diesen Code und Ihr Passwort hat, kann sich in Ihrem Konto anmelden.',
        'Bewahren Sie diese Datei getrennt von Ihrem Telefon auf. Wer einen dieser Codes und Ihr Passwort hat, kann sich in Ihrem Konto anmelden.',
      ),
    keepSheet:
      'Bewahren Sie dieses Blatt getrennt von Telefon und Computer auf. Wer das Blatt und Ihr Passwort hat, kann sich in Ihrem Konto anmelden.',
  },
  mfaChallenge: {
    title: 'Bestätigen Sie, dass Sie es sind',
    app: ({ length }) => `Geben Sie den ${length}-stelligen Code aus Ihrer Authenticator-App ein.`,
    account: ({ account }) => `Anmeldung als ${account}`,
    change: 'Wechseln',
    changeName: 'Wechseln: Konto',
    otherTitle: 'Andere Methode wählen',
    choose: 'Eine davon genügt.',
    listName: 'Methoden zur Bestätigung',
    optionApp: 'Code aus der App',
    optionCodeTo: ({ target }) => `Code an ${target}`,
    optionFace: 'Ein Foto mit der Kamera',
    optionRecovery: 'Ihr gespeicherter Code',
    optionSetUp: 'Noch nicht eingerichtet',
    setUpTitle: 'Zweiten Schritt hinzufügen',
    setUp: ({ issuer }) =>
      `${issuer} verlangt nach dem Passwort einen zweiten Schritt. Wählen Sie, was Sie einrichten möchten.`,
    phoneTitle: 'Telefonnummer hinzufügen',
    phone: 'Bei der Anmeldung senden wir einen Code an diese Nummer.',
    emailTitle: 'E\u2011Mail\u2011Adresse hinzufügen',
    email: 'Bei der Anmeldung senden wir einen Code an diese Adresse.',
    checkingTarget: 'Es wird geprüft, ob das verwendet werden kann.',
    phoneTaken: 'Diese Nummer kann nicht hinzugefügt werden. Verwenden Sie eine andere.',
    emailTaken: 'Diese Adresse kann nicht hinzugefügt werden. Verwenden Sie eine andere.',
    expiring: ({ inTime }) => `Diese Anmeldung endet ${inTime}.`,
    extend: 'Mehr Zeit',
    extended: 'Sie haben jetzt mehr Zeit.',
    expiredTitle: 'Diese Anmeldung ist abgelaufen',
    expired:
      'Zum Schutz Ihres Kontos ist die Zeit für jede Anmeldung begrenzt. Melden Sie sich erneut an, um fortzufahren.',
    nothingTitle: 'Hier ist keine Bestätigung möglich',
    nothing:
      'Was für Ihr Konto eingerichtet ist, funktioniert auf diesem Gerät nicht. Versuchen Sie es mit einem anderen Gerät oder kontaktieren Sie den Support.',
    adminTitle: 'Wenden Sie sich an Ihre Administration',
    admin:
      'Für die Anmeldung ist ein zweiter Schritt nötig. Nur die Administration kann ihn für Sie einrichten.',
    done: 'Bestätigt. Sie werden angemeldet.',
  },
  stepUp: {
    title: 'Bestätigen Sie erst, dass Sie es sind',
    intro:
      'Vor Änderungen, die die Sicherheit Ihres Kontos betreffen, fragen wir noch einmal nach.',
    confirmed: 'Bestätigt. Es geht weiter.',
    left: 'Es wurde nichts geändert.',
    expired:
      'Das hat zu lange gedauert, es wurde nichts geändert. Beginnen Sie neu, wenn Sie so weit sind.',
  },
  trustDevice: {
    label: ({ days }) =>
      plural(days, 'Diesem Gerät 1 Tag lang vertrauen', `Diesem Gerät ${days} Tage lang vertrauen`),
    labelOpen: 'Diesem Gerät vertrauen',
    hint: 'Dieser Schritt entfällt dann hier. Nur für Ihr eigenes Gerät.',
  },
  faceCapture: {
    checkTitle: 'Mit dem Gesicht bestätigen',
    check: 'Die Kamera nimmt ein Foto auf. Es wird mit dem Foto in Ihrem Konto verglichen.',
    setUpTitle: 'Gesichtsabgleich einrichten',
    setUp: 'Die Kamera nimmt kurz nacheinander 2 Fotos auf. Spätere Fotos werden damit verglichen.',
    factCamera:
      'Ihr Browser fragt, bevor er die Kamera einschaltet. Wenn Sie die Seite verlassen, geht sie aus.',
    factReview:
      'Sie sehen das Foto zuerst selbst. Es wird nur gesendet, wenn Sie es verwenden möchten.',
    factSent: ({ issuer }) => `Das Foto geht für diesen Abgleich an ${issuer}.`,
    consent: 'Ich stimme zu, dass mein Foto für diesen Abgleich gesendet wird',
    consentFirst: 'Setzen Sie das Häkchen, um zuzustimmen. Dann kann die Kamera starten.',
    howTo:
      'Halten Sie das Gerät auf Augenhöhe, etwa eine Armlänge entfernt. Kurze Hinweise leiten Sie an. Drücken Sie dann „Foto aufnehmen“ oder die Leertaste.',
    start: 'Kamera starten',
    uploadInstead: 'Foto hochladen',
    starting: 'Die Kamera wird gestartet.',
    askTitle: 'Kamera erlauben',
    ask: 'Ihr Browser fragt nach dem Zugriff auf die Kamera. Erlauben Sie ihn, um fortzufahren.',
    tapToPlay: 'Bild anzeigen',
    liveTitle: 'In die Kamera schauen',
    live: 'Ihr Gesicht soll das Oval ausfüllen.',
    secondTitle: 'Noch ein Foto',
    second: 'Bewegen Sie den Kopf ein wenig und schauen Sie dann wieder in die Kamera.',
    previewName: 'Kamerabild, gespiegelt',
    cameraOn: 'Kamera an',
    takePhoto: 'Foto aufnehmen',
    chooseCamera: 'Kamera wählen',
    cameraNumber: ({ position }) => `Kamera ${position}`,
    cameraChanged: ({ name }) => `Kamera gewechselt: ${name}.`,
    hintLooking: 'Gesicht wird gesucht',
    hintNoFace: 'Gesicht ins Oval bewegen',
    hintDark: 'Mehr Licht suchen',
    hintBright: 'Aus dem grellen Licht gehen',
    hintBacklit: 'Zum Licht drehen',
    hintSideLit: 'Gesicht von vorn beleuchten',
    hintFar: 'Etwas näher kommen',
    hintClose: 'Etwas weiter weg gehen',
    hintOffCentre: 'Zur Mitte bewegen',
    hintMany: 'Nur eine Person im Bild',
    hintBlurred: 'Kamera ruhig halten',
    hintMoving: 'Stillhalten',
    hintCovered: 'Kamera nicht verdecken',
    hintGood: 'Gut, stillhalten',
    landscape: 'Halten Sie das Telefon hochkant, dann wird das Bild größer.',
    lowResolution:
      'Das Bild dieser Kamera ist klein. Mit einer anderen Kamera geht es vielleicht besser.',
    noHints: 'Die Hinweise sind aus. Nehmen Sie das Foto auf, wenn Ihr Gesicht das Oval ausfüllt.',
    photoAltered:
      'Eine Datenschutzeinstellung dieses Browsers kann Fotos verfälschen. Sehen Sie sich Ihr Foto an, bevor Sie es verwenden.',
    pausedByDevice: 'Dieses Gerät hat die Kamera angehalten. Sie geht von selbst wieder an.',
    offTitle: 'Die Kamera wurde ausgeschaltet',
    off: 'Das geschieht, wenn Sie die Seite verlassen.',
    usedHere: 'Die Kamera wird an anderer Stelle auf dieser Seite verwendet.',
    useHere: 'Hier verwenden',
    countTitle: 'Stillhalten',
    count: ({ seconds }) =>
      plural(
        seconds,
        'Das Foto wird in 1 Sekunde aufgenommen.',
        `Das Foto wird in ${seconds} Sekunden aufgenommen.`,
      ),
    stopCount: 'Countdown anhalten',
    countStopped: 'Countdown angehalten.',
    taken: 'Foto aufgenommen.',
    photoName: 'Ihr aufgenommenes Foto',
    reviewTitle: 'Ist Ihr Gesicht gut zu erkennen?',
    review: 'Ihr ganzes Gesicht sollte zu sehen und scharf sein.',
    use: 'Dieses Foto verwenden',
    retake: 'Neues Foto aufnehmen',
    sendTitle: 'Ihr Foto wird gesendet',
    send: 'Lassen Sie diese Seite noch einen Moment offen.',
    progress: 'Wird gesendet',
    progressName: 'Fortschritt beim Senden des Fotos',
    sendStopped: 'Senden abgebrochen.',
    compareTitle: 'Ihr Foto wird geprüft',
    matched: 'Gesichtsabgleich bestanden.',
    ready: 'Der Gesichtsabgleich ist eingerichtet.',
    mismatchTitle: 'Das Foto stimmt nicht überein',
    mismatch:
      'Drehen Sie sich zum Licht, nehmen Sie Sonnenbrille oder Maske ab und versuchen Sie es noch einmal.',
    triesLeft: ({ left }) =>
      plural(
        left,
        'Sie können es noch einmal versuchen.',
        `Sie können es noch ${left}-mal versuchen.`,
      ),
    pausedTitle: 'Der Gesichtsabgleich ist pausiert',
    paused: ({ inTime }) =>
      `Mehrere Fotos stimmten nicht überein. Sie können es ${inTime} noch einmal versuchen oder jetzt eine andere Methode wählen.`,
    overTitle: 'Diesmal anders bestätigen',
    over: 'Mehrere Fotos stimmten nicht überein. Wählen Sie eine andere Methode, um fortzufahren.',
    dismissedTitle: 'Die Kamera ist noch aus',
    dismissed:
      'Die Frage des Browsers wurde ohne Antwort geschlossen. Versuchen Sie es noch einmal und erlauben Sie den Zugriff.',
    blockedTitle: 'Die Kamera ist blockiert',
    blocked: ({ issuer }) =>
      `Dieser Browser lässt ${issuer} nicht auf die Kamera zugreifen. Das können Sie in 3 Schritten ändern.`,
    stepsChromium: [
      'Wählen Sie das Symbol neben der Webadresse.',
      'Stellen Sie „Kamera“ auf „Zulassen“.',
      'Kommen Sie hierher zurück und versuchen Sie es noch einmal.',
    ],
    stepsFirefox: [
      'Wählen Sie das Kamerasymbol neben der Webadresse.',
      'Heben Sie die Blockierung auf.',
      'Kommen Sie hierher zurück und versuchen Sie es noch einmal.',
    ],
    stepsSafariMac: [
      'Öffnen Sie im Menü „Safari“ die Einstellungen für diese Website.',
      'Stellen Sie „Kamera“ auf „Erlauben“.',
      'Kommen Sie hierher zurück und versuchen Sie es noch einmal.',
    ],
    stepsSafariPhone: [
      'Öffnen Sie das Seitenmenü neben der Webadresse und dann „Website-Einstellungen“.',
      'Stellen Sie „Kamera“ auf „Erlauben“.',
      'Kommen Sie hierher zurück und versuchen Sie es noch einmal.',
    ],
    stepsOther: [
      'Öffnen Sie in Ihrem Browser die Einstellungen für diese Website.',
      'Erlauben Sie die Kamera.',
      'Kommen Sie hierher zurück und versuchen Sie es noch einmal.',
    ],
    stillBlocked:
      'Immer noch blockiert? Sehen Sie in den Datenschutzeinstellungen dieses Geräts nach, ob der Browser die Kamera verwenden darf.',
    allowed: 'Die Kamera ist jetzt erlaubt.',
    policyTitle: 'Die Kamera funktioniert hier nicht',
    openTab: 'In neuem Tab öffnen',
    insecureTitle: 'Die Kamera braucht eine sichere Seite',
    unsupportedTitle: 'Ein anderer Browser ist nötig',
    missingTitle: 'Keine Kamera gefunden',
    busyTitle: 'Die Kamera wird gerade verwendet',
    lostTitle: 'Die Kamera liefert kein Bild mehr',
    failedTitle: 'Es wurde kein Foto aufgenommen',
    uploadTitle: 'Foto hochladen',
    upload:
      'Verwenden Sie ein aktuelles Foto Ihres Gesichts, von vorn und bei gutem Licht aufgenommen.',
    choosePhoto: 'Foto auswählen',
    drop: 'Sie können ein Foto auch hierher ziehen.',
    dropNow: 'Foto hier ablegen',
    chosenName: 'Ihr ausgewähltes Foto',
    chooseOther: 'Anderes Foto auswählen',
    notAPhoto: 'Diese Datei ist kein Foto. Wählen Sie ein JPEG oder PNG.',
    unreadable: 'Dieses Foto lässt sich nicht öffnen. Wählen Sie ein anderes.',
    tooBig: ({ size }) => `Dieses Foto ist größer als ${size}. Wählen Sie ein kleineres.`,
    tooSmall: 'Dieses Foto ist für den Abgleich zu klein. Wählen Sie ein größeres.',
    tooMany: 'Wählen Sie nur ein Foto.',
  },
  authenticatorList: {
    title: 'Bestätigung in zwei Schritten',
    intro: 'Nach dem Passwort bestätigen Sie mit einer dieser Methoden, dass Sie es sind.',
    add: 'Hinzufügen',
    addName: 'Hinzufügen: Methode zur Bestätigung',
    addApp: 'Authenticator\u2011App einrichten',
    addPhone: 'Telefonnummer hinzufügen',
    addEmail: 'E-Mail-Adresse hinzufügen',
    addFace: 'Gesichtsabgleich einrichten',
    added: ({ date }) => `Hinzugefügt am ${date}.`,
    addedUsed: ({ date, ago }) => `Hinzugefügt am ${date}. Zuletzt ${ago} verwendet.`,
    addedUnused: ({ date }) => `Hinzugefügt am ${date}. Noch nicht verwendet.`,
    targetOnly: ({ target }) => `${target}`,
    targetUsed: ({ target, ago }) => `${target}. Zuletzt ${ago} verwendet.`,
    targetUnused: ({ target }) => `${target}. Noch nicht verwendet.`,
    addedExact: ({ dateTime }) => `Hinzugefügt am ${dateTime}`,
    usedExact: ({ dateTime }) => `Zuletzt verwendet am ${dateTime}`,
    default: 'Standard',
    notFinished: 'Unvollständig',
    removing: 'Wird entfernt',
    startedApp: ({ ago }) => `Einrichtung ${ago} begonnen. Ein Code fehlt noch.`,
    startedFace: ({ ago }) => `Einrichtung ${ago} begonnen. Ein Foto fehlt noch.`,
    started: ({ ago }) => `Einrichtung ${ago} begonnen.`,
    continueName: ({ name }) => `Weiter einrichten: ${name}`,
    actions: ({ name }) => `Aktionen für ${name}`,
    remove: 'Entfernen',
    rename: 'Umbenennen',
    replace: 'Ersetzen',
    makeDefault: 'Als Standard festlegen',
    removeName: ({ name }) => `Entfernen: ${name}`,
    renameName: ({ name }) => `Umbenennen: ${name}`,
    replaceName: ({ name }) => `Ersetzen: ${name}`,
    defaultName: ({ name }) => `Als Standard festlegen: ${name}`,
    changeFailed: ({ name }) => `Nicht geändert: ${name}. Versuchen Sie es noch einmal.`,
    removeFailed: ({ name }) => `Nicht entfernt: ${name}. Versuchen Sie es noch einmal.`,
    lessSecure:
      'SMS und E-Mails können in fremde Hände geraten. Eine Authenticator-App ist sicherer.',
    fromProfile: 'Diese Angabe stammt aus Ihrem Profil.',
    profileLink: 'Zu Ihrem Profil',
    adminOnly: 'Das kann nur die Administration ändern.',
    emptyTitle: 'Nur ein Passwort schützt Ihr Konto',
    empty:
      'Mit einem zweiten Schritt reicht ein gestohlenes Passwort nicht aus, um in Ihr Konto zu kommen. Das Einrichten dauert etwa 2 Minuten.',
    loading: 'Die Bestätigung in zwei Schritten wird geladen.',
    failedTitle: 'Die Liste wurde nicht geladen',
    stale: 'Die neueste Liste wurde nicht geladen. Diese ist vielleicht nicht mehr aktuell.',
    addedNow: ({ name }) => `Hinzugefügt: ${name}.`,
    nowDefault: ({ name }) => `Neuer Standard: ${name}.`,
    nameLabel: 'Name',
    nameHint: 'Hilft beim Unterscheiden, zum Beispiel „Diensthandy“.',
    saveName: 'Namen speichern',
    nameEmpty: 'Geben Sie einen Namen ein.',
    nameTaken: 'Diesen Namen verwenden Sie schon. Wählen Sie einen anderen.',
    nameLong: ({ max }) => `Verwenden Sie höchstens ${max} Zeichen.`,
    nameCount: ({ count, max }) => `${count} von ${max} Zeichen`,
    renamed: ({ name }) => `Neuer Name: ${name}.`,
    removeTitle: ({ method }) =>
      ({
        app: 'Authenticator\u2011App entfernen?',
        sms: 'Diese Telefonnummer entfernen?',
        email: 'Diese E\u2011Mail\u2011Adresse entfernen?',
        face: 'Gesichtsabgleich entfernen?',
        passkey: 'Diesen Passkey entfernen?',
        recovery: 'Diese Methode entfernen?',
        other: 'Diese Methode entfernen?',
      })[method],
    removeNamed: ({ name }) => `${name} entfernen?`,
    removeOther: ({ method }) =>
      ({
        app: 'Sie können weiterhin mit der Authenticator-App bestätigen.',
        sms: 'Sie können weiterhin per SMS bestätigen.',
        email: 'Sie können weiterhin per E-Mail bestätigen.',
        face: 'Sie können weiterhin per Gesichtsabgleich bestätigen.',
        passkey: 'Sie können weiterhin mit einem Passkey bestätigen.',
        recovery: 'Sie können weiterhin mit einem Wiederherstellungscode bestätigen.',
        other: 'Sie können weiterhin mit einer anderen Methode bestätigen.',
      })[method],
    removeAlone: 'Danach genügt Ihr Passwort, um in Ihr Konto zu kommen.',
    removeRecovery: ({ count }) =>
      plural(
        count,
        'Ihr Wiederherstellungscode gilt dann nicht mehr, denn er gehört zu dieser App.',
        'Ihre Wiederherstellungscodes gelten dann nicht mehr, denn sie gehören zu dieser App.',
      ),
    removeKeep: 'Behalten',
    removeConfirm: ({ method }) =>
      ({
        app: 'App entfernen',
        sms: 'Nummer entfernen',
        email: 'Adresse entfernen',
        face: 'Gesichtsabgleich entfernen',
        passkey: 'Passkey entfernen',
        recovery: 'Methode entfernen',
        other: 'Methode entfernen',
      })[method],
    removed: ({ name }) => `Entfernt: ${name}.`,
    removedElsewhere: ({ name }) => `Schon vorher entfernt: ${name}.`,
    removePending: ({ name }) =>
      `Wird noch entfernt: ${name}. Der Eintrag kann noch einige Minuten in der Liste stehen.`,
    removeUnknown: 'Die Verbindung ist abgebrochen. Die Liste zeigt, was jetzt eingerichtet ist.',
    lastTitle: 'Das ist Ihr einziger zweiter Schritt',
    last: 'Ihr Konto braucht einen, daher lässt er sich nicht entfernen. Sie können ihn ersetzen.',
    updated: 'Die Liste ist aktuell.',
    codes: ({ date, count }) =>
      plural(
        count,
        `1 unbenutzter Code, erstellt am ${date}.`,
        `${count} unbenutzte Codes, erstellt am ${date}.`,
      ),
    codesCreated: ({ date }) => `Erstellt am ${date}.`,
    codesNone: 'Keine mehr übrig. Ersetzen Sie sie jetzt.',
    codesLow: ({ count }) => plural(count, 'Nur noch 1 Code', `Nur noch ${count} Codes`),
    newCodesName: ({ count }) =>
      plural(count, 'Ersetzen: Wiederherstellungscode', 'Ersetzen: Wiederherstellungscodes'),
    newCodesTitle: ({ count }) =>
      plural(
        count,
        'Wiederher\u00adstellungs\u00adcode ersetzen?',
        'Wiederher\u00adstellungs\u00adcodes ersetzen?',
      ),
    newCodes: ({ count }) =>
      plural(
        count,
        'Der alte gilt dann sofort nicht mehr.',
        'Die alten gelten dann sofort nicht mehr.',
      ),
    newCodesKeep: ({ count }) => plural(count, 'Alten behalten', 'Alte behalten'),
    newCodesConfirm: ({ count }) => plural(count, 'Code ersetzen', 'Codes ersetzen'),
    signOutTitle: 'Andere Geräte abmelden?',
    signOutIntro: 'Wer anderswo angemeldet ist, bleibt es bis dahin.',
    signOut: 'Andere Geräte abmelden',
    signedOut: 'Andere Geräte sind abgemeldet.',
    signOutFailed: 'Andere Geräte wurden nicht abgemeldet. Versuchen Sie es noch einmal.',
  },
  errors: {
    'code-rejected': 'Der Code stimmt nicht. Versuchen Sie es mit dem neuesten.',
    'code-expired': 'Der Code ist abgelaufen. Fordern Sie einen neuen an.',
    'code-used': 'Dieser Code wurde schon verwendet. Warten Sie auf den nächsten.',
    'token-expired': 'Die Zeit für diese Anmeldung ist abgelaufen. Melden Sie sich erneut an.',
    'send-limited':
      'Eben wurde ein Code gesendet. Warten Sie etwas, bevor Sie einen neuen anfordern.',
    'rate-limited':
      'Es gab in kurzer Zeit zu viele Versuche. Warten Sie etwas und versuchen Sie es dann noch einmal.',
    locked:
      'Nach zu vielen Versuchen ist Ihr Konto gesperrt. Wählen Sie eine andere Methode oder kontaktieren Sie den Support.',
    'captcha-required':
      'Vorher ist noch eine Prüfung nötig. Schließen Sie sie ab und versuchen Sie es noch einmal.',
    'login-continues': 'Bis zur Anmeldung fehlt noch ein Schritt.',
    'bad-request':
      'Das wurde nicht angenommen. Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.',
    'server-error': 'Bei uns gibt es ein Problem. Versuchen Sie es gleich noch einmal.',
    network:
      'Es kam keine Verbindung zustande. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    timeout: 'Die Antwort hat zu lange gedauert. Versuchen Sie es noch einmal.',
    'unknown-outcome':
      'Die Verbindung brach ab, bevor eine Antwort kam. Vielleicht hat es geklappt: Sehen Sie nach, bevor Sie es noch einmal versuchen.',
    'bad-response':
      'Die Antwort ist nicht lesbar. Melden Sie sich in einem öffentlichen WLAN zuerst im Netz an. Versuchen Sie es andernfalls später noch einmal.',
    'recovery-code-rejected':
      'Der Wiederherstellungscode stimmt nicht. Achten Sie auf leicht verwechselbare Zeichen wie 8 und b.',
    'already-bound': 'Das ist schon mit einem Konto verknüpft. Verwenden Sie etwas anderes.',
    'not-bindable': 'Das lässt sich Ihrem Konto nicht hinzufügen. Verwenden Sie etwas anderes.',
    'destination-invalid':
      'Die Nummer oder Adresse scheint nicht vollständig zu sein. Prüfen Sie sie und fordern Sie den Code neu an.',
    'not-found': 'Das gibt es hier nicht mehr. Vielleicht wurde es entfernt.',
    conflict:
      'Das wurde anderswo geändert. Laden Sie es neu und nehmen Sie dann Ihre Änderung vor.',
    'face-not-sent': 'Das Foto ist nicht bei uns angekommen. Nehmen Sie ein neues auf.',
    'face-mismatch':
      'Das Foto stimmt nicht überein. Drehen Sie sich zum Licht, ohne Sonnenbrille oder Maske, und versuchen Sie es noch einmal.',
    'face-unbindable':
      'Der Gesichtsabgleich lässt sich noch nicht einrichten. Fügen Sie zuerst eine Telefonnummer oder E-Mail-Adresse hinzu.',
    'too-large': 'Diese Datei ist zum Senden zu groß. Wählen Sie eine kleinere.',
    'camera-insecure':
      'Diese Seite ist nicht sicher verbunden, darum lässt der Browser die Kamera aus. Wählen Sie eine andere Methode.',
    'camera-unsupported':
      'Dieser Browser kann die Kamera nicht verwenden. Öffnen Sie diese Seite in Safari, Chrome, Edge oder Firefox oder wählen Sie eine andere Methode.',
    'camera-blocked':
      'Dieser Browser darf die Kamera nicht verwenden. Erlauben Sie es in den Website-Einstellungen und versuchen Sie es noch einmal.',
    'camera-dismissed':
      'Der Browser hat keine Antwort zur Kamera erhalten. Versuchen Sie es noch einmal und erlauben Sie den Zugriff.',
    'camera-policy':
      'Die umgebende Website gibt die Kamera nicht frei. Öffnen Sie diese Seite in einem eigenen Tab oder wählen Sie eine andere Methode.',
    'camera-missing':
      'Es wurde keine Kamera gefunden. Schließen Sie eine an und versuchen Sie es noch einmal, oder wählen Sie eine andere Methode.',
    'camera-busy':
      'Eine andere App oder ein anderer Tab verwendet die Kamera. Schließen Sie sie und versuchen Sie es noch einmal.',
    'camera-lost':
      'Die Kamera wurde vielleicht getrennt oder wird von einer anderen App verwendet. Starten Sie sie neu.',
    'capture-failed': 'Die Kamera hat kein Bild geliefert. Nehmen Sie ein neues Foto auf.',
  },
};

let rules: Intl.PluralRules | undefined;

/** The form that German has for a number. */
function plural(count: number, one: string, other: string): string {
  rules ??= new Intl.PluralRules('de');
  return rules.select(count) === 'one' ? one : other;
}
