// Setting up an authenticator app: the flow, the QR code, the code field and the words, put together
// screen by screen. Knows no login; the component that does runs the flow itself and takes the view.

export type { TotpEnrollmentProps } from './TotpEnrollment.tsx';
export { TotpEnrollment } from './TotpEnrollment.tsx';
export { TotpEnrollmentView } from './TotpEnrollmentView.tsx';
