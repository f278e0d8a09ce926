// Parts that know nothing of multi-factor authentication: a code field, a QR code, a dialog, buttons and their like.
// They take their words as props or children, send no request, and look like something only with `styles.css`.

export type { ButtonProps } from './button/Button.tsx';
export { Button } from './button/Button.tsx';
export type { CameraProps } from './camera/Camera.tsx';
export { Camera } from './camera/Camera.tsx';
export type { PhotoPreviewProps } from './camera/PhotoPreview.tsx';
export { PhotoPreview } from './camera/PhotoPreview.tsx';
export type { CheckboxProps } from './checkbox/Checkbox.tsx';
export { Checkbox } from './checkbox/Checkbox.tsx';
export type { CopyButtonProps } from './copy-button/CopyButton.tsx';
export { CopyButton } from './copy-button/CopyButton.tsx';
export { Dialog } from './dialog/Dialog.tsx';
export type { DialogCloseProps } from './dialog/DialogClose.tsx';
export { DialogClose } from './dialog/DialogClose.tsx';
export type { DismissReason } from './dialog/DialogContext.ts';
export { DialogDescription } from './dialog/DialogDescription.tsx';
export type { DialogPopupProps } from './dialog/DialogPopup.tsx';
export { DialogPopup } from './dialog/DialogPopup.tsx';
export type { DialogRootProps } from './dialog/DialogRoot.tsx';
export { DialogRoot } from './dialog/DialogRoot.tsx';
export { DialogTitle } from './dialog/DialogTitle.tsx';
export type { FieldControl, FieldProps } from './field/Field.tsx';
export { Field } from './field/Field.tsx';
export type { FormAnchorProps } from './field/FormAnchor.tsx';
export { FormAnchor } from './field/FormAnchor.tsx';
export type { InputProps } from './field/Input.tsx';
export { Input } from './field/Input.tsx';
export type { Anchor } from './field/useFormAnchor.tsx';
export { useFormAnchor } from './field/useFormAnchor.tsx';
export type { IconProps } from './icon/Icon.tsx';
export { Icon } from './icon/Icon.tsx';
export type { IconShape } from './icon/icons.ts';
export {
  alertIcon,
  appIcon,
  backIcon,
  cameraIcon,
  cameraOffIcon,
  checkIcon,
  chevronIcon,
  clockIcon,
  closeIcon,
  copyIcon,
  downloadIcon,
  expandIcon,
  externalIcon,
  faceIcon,
  infoIcon,
  keyIcon,
  lockIcon,
  mailIcon,
  moreIcon,
  plusIcon,
  printIcon,
  refreshIcon,
  shieldIcon,
  smsIcon,
  switchIcon,
  uploadIcon,
  userIcon,
  warnIcon,
} from './icon/icons.ts';
export { privateAttributes, privateClass } from './internal/privateAttributes.ts';
export { useIsMounted } from './internal/useIsMounted.ts';
export type { RenderProp } from './internal/useRender.ts';
export type { MenuItem, MenuProps } from './menu/Menu.tsx';
export { Menu } from './menu/Menu.tsx';
export type { NoticeProps } from './notice/Notice.tsx';
export { Notice } from './notice/Notice.tsx';
export type { OtpFieldProps } from './otp-field/OtpField.tsx';
export { OtpField } from './otp-field/OtpField.tsx';
export type { CountryOption } from './phone-field/CountrySelect.tsx';
export type { PhoneFieldProps } from './phone-field/PhoneField.tsx';
export { PhoneField } from './phone-field/PhoneField.tsx';
export type { PhoneCountry, PhoneCountryOptions } from './phone-field/usePhoneCountry.ts';
export { usePhoneCountry } from './phone-field/usePhoneCountry.ts';
export type { QrCodeProps } from './qr-code/QrCode.tsx';
export { prefetchQr, QrCode } from './qr-code/QrCode.tsx';
export type { AnnounceOptions } from './status/announce.ts';
export { announce } from './status/announce.ts';
export { LiveRegions } from './status/LiveRegions.tsx';
