import type { MfaErrorCode } from '../client/index.ts';

/**
 * Every word of one language. `en` is the measure: a message that is missing or takes other values
 * does not compile.
 */
export interface Messages {
  /** A BCP 47 tag: the `lang` of each component, and the language of dates and waits. */
  locale: string;
  /** The direction of each component, unless the host has set one. */
  dir: 'ltr' | 'rtl';
  generic: GenericMessages;
  methods: MethodMessages;
  otpField: OtpFieldMessages;
  phoneField: PhoneFieldMessages;
  emailField: EmailFieldMessages;
  recoveryCodeField: RecoveryCodeFieldMessages;
  copyButton: CopyButtonMessages;
  dialog: DialogMessages;
  totpEnrollment: TotpEnrollmentMessages;
  clockHelp: ClockHelpMessages;
  codeVerify: CodeVerifyMessages;
  recoveryCodeEntry: RecoveryCodeEntryMessages;
  recoveryCodeSave: RecoveryCodeSaveMessages;
  mfaChallenge: MfaChallengeMessages;
  stepUp: StepUpMessages;
  trustDevice: TrustDeviceMessages;
  faceCapture: FaceCaptureMessages;
  authenticatorList: AuthenticatorListMessages;
  errors: ErrorMessages;
}

/** What a host may give over English: any part of `Messages`. A message that is left out stays English. */
export type MessagesOverride = {
  [Noun in keyof Messages]?:
    | (Messages[Noun] extends string
        ? Messages[Noun]
        : { [Key in keyof Messages[Noun]]?: Messages[Noun][Key] | undefined })
    | undefined;
};

/** A message with values in it: a whole sentence, made by a function of one object. */
type Words<Name extends keyof MessageValues> = (values: Pick<MessageValues, Name>) => string;

/** A way to prove who one is, as sentences tell them apart. `other` is a type that the kit does not know. */
export type Method = 'app' | 'sms' | 'email' | 'face' | 'passkey' | 'recovery' | 'other';

/** Three steps to take, in order. */
type Steps = readonly [string, string, string];

/**
 * The values that messages are given. Numbers come as they are; all else is text that is ready to be
 * read: dates and waits made by `formats.ts`, names of people and services made by `isolate`.
 */
export interface MessageValues {
  length: number;
  entered: number;
  left: number;
  count: number;
  days: number;
  step: number;
  total: number;
  position: number;
  max: number;
  minutes: number;
  seconds: number;
  groups: number;
  groupSize: number;
  /** Seconds for which a code of an app lasts. */
  period: number;
  method: Method;
  issuer: string;
  account: string;
  /** What a person called it, or else the word of `methods`. */
  name: string;
  /** A masked number or address where it is seen, `generic.spokenPhone` or `spokenEmail` where it is spoken. */
  target: string;
  country: string;
  /** The digits of a country code, without the plus sign. */
  code: string;
  /** A phone number of that country. */
  example: string;
  label: string;
  /** The last digits of a phone number with spaces between, so that they are read one by one. */
  digits: string;
  /** The first character of an email address. */
  first: string;
  /** What follows the @ of an email address. */
  domain: string;
  /** 14:32 */
  clock: string;
  /** 3 March 2026 */
  date: string;
  dateTime: string;
  /** 2026-03-03 */
  isoDate: string;
  /** 12 days ago */
  ago: string;
  /** in 12 minutes */
  inTime: string;
  /** 5 minutes */
  duration: string;
  /** What `generic.countdown` gives. */
  wait: string;
  /** 10 MB */
  size: string;
  /** Ctrl+C */
  shortcut: string;
  /** A reference for support. */
  id: string;
}

/** Words that several screens share. */
export interface GenericMessages {
  cancel: string;
  close: string;
  back: string;
  continue: string;
  tryAgain: string;
  notNow: string;
  tryAnotherWay: string;
  verifyCode: string;
  verifying: string;
  verifyingStatus: string;
  codeAccepted: string;
  backToSignIn: string;
  signInAgain: string;
  opensInNewTab: Words<'label'>;
  countdown: Words<'minutes' | 'seconds'>;
  spokenPhone: Words<'digits'>;
  spokenEmail: Words<'first' | 'domain'>;
  loading: string;
  stoppedTitle: string;
  stopped: string;
  startAgain: string;
  reference: Words<'id'>;
  waitFor: Words<'inTime'>;
  waitOver: string;
}

/** What every component can say. */
export type WayOutMessage = 'cancel' | 'tryAgain' | 'startAgain' | 'stoppedTitle' | 'stopped';

/** What a way to prove who one is is called, alone and in lists. */
export type MethodMessages = Record<Method, string>;

/** The field for a code. */
export interface OtpFieldMessages {
  label: Words<'length'>;
  labelCharacters: Words<'length'>;
  autoVerify: string;
  empty: Words<'length'>;
  wrongLength: Words<'length' | 'entered'>;
  wrongLengthCharacters: Words<'length' | 'entered'>;
  digitsOnly: string;
  severalCodes: string;
  show: string;
  hide: string;
  filled: string;
}

/** The field for a phone number. */
export interface PhoneFieldMessages {
  country: string;
  number: string;
  countryOption: Words<'country' | 'code'>;
  hint: string;
  empty: string;
  incomplete: Words<'example'>;
}

/** The field for an email address. */
export interface EmailFieldMessages {
  label: string;
  hint: string;
  empty: string;
  incomplete: string;
}

/** The field for a recovery code. */
export interface RecoveryCodeFieldMessages {
  label: string;
  hint: Words<'groups' | 'groupSize'>;
  hintCase: Words<'groups' | 'groupSize'>;
  hintPlain: string;
  empty: string;
  wrongLength: Words<'length' | 'entered'>;
  looksLikeCode: string;
  useAppInstead: string;
}

/** Copying, and what to do where the page may not. */
export interface CopyButtonMessages {
  copy: string;
  copied: string;
  copyKey: string;
  keyCopied: string;
  copyCodes: Words<'count'>;
  codesCopied: Words<'count'>;
  refusedKeys: Words<'shortcut'>;
  refusedTouch: string;
  history: string;
}

/** What a dialog says when closing it would lose something. */
export interface DialogMessages {
  busy: string;
  unsavedTitle: Words<'count'>;
  unsaved: Words<'count'>;
  unsavedStay: string;
  unsavedLeave: string;
  sendingTitle: string;
  sending: string;
  sendingStay: string;
  sendingLeave: string;
}

/** Setting up an authenticator app. */
export interface TotpEnrollmentMessages {
  step: Words<'step' | 'total'>;
  title: string;
  intro: string;
  start: string;
  preparing: string;
  scan: Words<'issuer'>;
  scanNoIssuer: string;
  qrName: Words<'account' | 'issuer'>;
  enlarge: string;
  enlargedTitle: string;
  keyLabel: string;
  keyLabelAfterQr: string;
  key: string;
  showKey: string;
  hideKey: string;
  qrMissing: string;
  noApp: string;
  openAppIntro: Words<'issuer'>;
  openApp: string;
  openAppHelp: string;
  showQr: string;
  timeRanOut: string;
  checking: string;
  verifyTitle: string;
  verify: Words<'length' | 'issuer' | 'period'>;
  backToQr: string;
  backToKey: string;
  loadFailedTitle: string;
  alreadyTitle: string;
  already: string;
  replace: string;
  keep: string;
  restartTitle: string;
  restart: string;
  doneTitle: string;
  done: Words<'issuer'>;
}

/** What the screens say that come after the key, or in its place. */
export type LaterMessage =
  | 'verifyTitle'
  | 'verify'
  | 'backToQr'
  | 'backToKey'
  | 'loadFailedTitle'
  | 'alreadyTitle'
  | 'already'
  | 'replace'
  | 'keep'
  | 'restartTitle'
  | 'restart'
  | 'doneTitle'
  | 'done';

/** Help after app codes that did not match. */
export interface ClockHelpMessages {
  title: string;
  text: string;
}

/** Entering a code from the app, a text message or an email. */
export interface CodeVerifyMessages {
  appTitle: string;
  app: Words<'issuer'>;
  smsTitle: string;
  emailTitle: string;
  sentTo: Words<'length' | 'target'>;
  askTo: Words<'target'>;
  send: string;
  sending: string;
  sent: Words<'target'>;
  notThereSms: string;
  notThereEmail: string;
  resend: string;
  resendIn: Words<'wait'>;
  resendReady: string;
  resent: Words<'target'>;
  sendLimited: Words<'inTime'>;
  notSent: string;
  attemptsLeft: Words<'left'>;
  usedSent: string;
  sameCode: string;
  sameCodeSent: string;
  pausedTitle: Words<'clock'>;
  paused: Words<'inTime'>;
  pausedOver: string;
  lockedTitle: string;
  outcomeApp: string;
  outcomeSent: string;
}

/** Getting in with a recovery code. */
export interface RecoveryCodeEntryMessages {
  title: string;
  intro: string;
  checking: string;
  rejectedAgain: string;
  used: string;
  accepted: string;
  noneLeftTitle: string;
  noneLeft: string;
  outcomeTitle: string;
  outcome: string;
  setUpAgainTitle: string;
  setUpAgain: string;
}

/** Saving recovery codes: on the screen, in a file and on paper. */
export interface RecoveryCodeSaveMessages {
  title: Words<'count'>;
  intro: Words<'count'>;
  replacedTitle: string;
  replaced: string;
  missingTitle: string;
  missing: string;
  listName: Words<'count'>;
  download: string;
  print: string;
  downloadName: Words<'count'>;
  printName: Words<'count'>;
  downloaded: string;
  printRefused: string;
  acknowledge: Words<'count'>;
  finish: string;
  needsSaving: Words<'count'>;
  needsBox: Words<'count'>;
  fileName: Words<'count' | 'issuer' | 'isoDate'>;
  heading: Words<'count' | 'issuer'>;
  use: Words<'count'>;
  fileAccount: Words<'account'>;
  fileCreated: Words<'date'>;
  accountLabel: string;
  createdLabel: string;
  keepFile: Words<'count'>;
  keepSheet: string;
}

/** What is said of the ways to take recovery codes away, in the file and on the paper. */
export type KeepMessage = Extract<
  keyof RecoveryCodeSaveMessages,
  | `${'download' | 'print' | 'file'}${string}`
  | 'heading'
  | 'use'
  | 'accountLabel'
  | 'createdLabel'
  | 'keepFile'
  | 'keepSheet'
>;

/** The second step of a login. */
export interface MfaChallengeMessages {
  title: string;
  app: Words<'length'>;
  account: Words<'account'>;
  change: string;
  changeName: string;
  otherTitle: string;
  choose: string;
  listName: string;
  optionApp: string;
  optionCodeTo: Words<'target'>;
  optionFace: string;
  optionRecovery: string;
  optionSetUp: string;
  setUpTitle: string;
  setUp: Words<'issuer'>;
  phoneTitle: string;
  phone: string;
  emailTitle: string;
  email: string;
  checkingTarget: string;
  phoneTaken: string;
  emailTaken: string;
  expiring: Words<'inTime'>;
  extend: string;
  extended: string;
  expiredTitle: string;
  expired: string;
  nothingTitle: string;
  nothing: string;
  adminTitle: string;
  admin: string;
  done: string;
}

/** Asking again before a sensitive action. */
export interface StepUpMessages {
  title: string;
  intro: string;
  confirmed: string;
  left: string;
  expired: string;
}

/** Skipping the second step on this device. */
export interface TrustDeviceMessages {
  label: Words<'days'>;
  labelOpen: string;
  hint: string;
}

/** The face check: camera, photo and upload. */
export interface FaceCaptureMessages {
  checkTitle: string;
  check: string;
  setUpTitle: string;
  setUp: string;
  factCamera: string;
  factReview: string;
  factSent: Words<'issuer'>;
  consent: string;
  consentFirst: string;
  howTo: string;
  start: string;
  starting: string;
  askTitle: string;
  ask: string;
  tapToPlay: string;
  liveTitle: string;
  live: string;
  secondTitle: string;
  second: string;
  previewName: string;
  cameraOn: string;
  takePhoto: string;
  chooseCamera: string;
  cameraNumber: Words<'position'>;
  cameraChanged: Words<'name'>;
  hintLooking: string;
  hintNoFace: string;
  hintDark: string;
  hintBright: string;
  hintBacklit: string;
  hintSideLit: string;
  hintFar: string;
  hintClose: string;
  hintOffCentre: string;
  hintMany: string;
  hintBlurred: string;
  hintMoving: string;
  hintCovered: string;
  hintGood: string;
  landscape: string;
  lowResolution: string;
  noHints: string;
  photoAltered: string;
  pausedByDevice: string;
  offTitle: string;
  off: string;
  usedHere: string;
  useHere: string;
  countTitle: string;
  count: Words<'seconds'>;
  stopCount: string;
  countStopped: string;
  taken: string;
  photoName: string;
  reviewTitle: string;
  review: string;
  use: string;
  retake: string;
  sendTitle: string;
  send: string;
  progress: string;
  progressName: string;
  sendStopped: string;
  compareTitle: string;
  matched: string;
  ready: string;
  mismatchTitle: string;
  mismatch: string;
  triesLeft: Words<'left'>;
  pausedTitle: string;
  paused: Words<'inTime'>;
  overTitle: string;
  over: string;
  dismissedTitle: string;
  dismissed: string;
  blockedTitle: string;
  blocked: Words<'issuer'>;
  stepsChromium: Steps;
  stepsFirefox: Steps;
  stepsSafariMac: Steps;
  stepsSafariPhone: Steps;
  stepsOther: Steps;
  stillBlocked: string;
  allowed: string;
  policyTitle: string;
  openTab: string;
  insecureTitle: string;
  unsupportedTitle: string;
  missingTitle: string;
  busyTitle: string;
  lostTitle: string;
  failedTitle: string;
  uploadInstead: string;
  uploadTitle: string;
  upload: string;
  choosePhoto: string;
  drop: string;
  dropNow: string;
  chosenName: string;
  chooseOther: string;
  notAPhoto: string;
  unreadable: string;
  tooBig: Words<'size'>;
  tooSmall: string;
  tooMany: string;
}

/** The messages of the list that come of a press. */
export type ListChangeMessage =
  | 'addedNow'
  | 'nowDefault'
  | 'nameLabel'
  | 'nameHint'
  | 'saveName'
  | 'nameEmpty'
  | 'nameTaken'
  | 'nameLong'
  | 'nameCount'
  | 'renamed'
  | 'removeTitle'
  | 'removeNamed'
  | 'removeOther'
  | 'removeAlone'
  | 'removeRecovery'
  | 'removeKeep'
  | 'removeConfirm'
  | 'removed'
  | 'removedElsewhere'
  | 'removePending'
  | 'removeUnknown'
  | 'lastTitle'
  | 'last'
  | 'updated'
  | 'codes'
  | 'codesCreated'
  | 'codesNone'
  | 'codesLow'
  | 'newCodesName'
  | 'newCodesTitle'
  | 'newCodes'
  | 'newCodesKeep'
  | 'newCodesConfirm'
  | 'signOutTitle'
  | 'signOutIntro'
  | 'signOut'
  | 'signedOut'
  | 'signOutFailed';

/** The page where a person manages their second steps. */
export interface AuthenticatorListMessages {
  title: string;
  intro: string;
  add: string;
  addName: string;
  addApp: string;
  addPhone: string;
  addEmail: string;
  addFace: string;
  addedNow: Words<'name'>;
  added: Words<'date'>;
  addedUsed: Words<'date' | 'ago'>;
  addedUnused: Words<'date'>;
  targetOnly: Words<'target'>;
  targetUsed: Words<'target' | 'ago'>;
  targetUnused: Words<'target'>;
  addedExact: Words<'dateTime'>;
  usedExact: Words<'dateTime'>;
  default: string;
  notFinished: string;
  removing: string;
  startedApp: Words<'ago'>;
  startedFace: Words<'ago'>;
  started: Words<'ago'>;
  continueName: Words<'name'>;
  actions: Words<'name'>;
  remove: string;
  rename: string;
  replace: string;
  makeDefault: string;
  removeName: Words<'name'>;
  renameName: Words<'name'>;
  replaceName: Words<'name'>;
  defaultName: Words<'name'>;
  nowDefault: Words<'name'>;
  changeFailed: Words<'name'>;
  nameLabel: string;
  nameHint: string;
  saveName: string;
  nameEmpty: string;
  nameTaken: string;
  nameLong: Words<'max'>;
  nameCount: Words<'count' | 'max'>;
  renamed: Words<'name'>;
  removeTitle: Words<'method'>;
  removeNamed: Words<'name'>;
  removeOther: Words<'method'>;
  removeAlone: string;
  removeRecovery: Words<'count'>;
  removeKeep: string;
  removeConfirm: Words<'method'>;
  removed: Words<'name'>;
  removeFailed: Words<'name'>;
  removedElsewhere: Words<'name'>;
  removePending: Words<'name'>;
  removeUnknown: string;
  lastTitle: string;
  last: string;
  lessSecure: string;
  fromProfile: string;
  profileLink: string;
  adminOnly: string;
  emptyTitle: string;
  empty: string;
  loading: string;
  failedTitle: string;
  stale: string;
  updated: string;
  codes: Words<'date' | 'count'>;
  codesCreated: Words<'date'>;
  codesNone: string;
  codesLow: Words<'count'>;
  newCodesName: Words<'count'>;
  newCodesTitle: Words<'count'>;
  newCodes: Words<'count'>;
  newCodesKeep: Words<'count'>;
  newCodesConfirm: Words<'count'>;
  signOutTitle: string;
  signOutIntro: string;
  signOut: string;
  signedOut: string;
  signOutFailed: string;
}

/** A text for each problem that a person can meet. `aborted` is shown nowhere, so it has none. */
export type ErrorMessages = Record<Exclude<MfaErrorCode, 'aborted'>, string>;

/** The problems of a camera and of what is sent with it: no other screen carries their texts. */
export type FaceProblem = Extract<
  MfaErrorCode,
  `face-${string}` | `camera-${string}` | 'capture-failed' | 'too-large'
>;

/** The problems that do not come where a code is checked: its screens carry no texts for them. */
export type RareProblem = Extract<
  MfaErrorCode,
  | 'recovery-code-rejected'
  | 'destination-invalid'
  | 'not-bindable'
  | 'already-bound'
  | 'not-found'
  | 'conflict'
>;
