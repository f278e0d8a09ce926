// A module that is transformed for the first time takes longer than a driver waits.
import '../../../src/camera/tools.ts';
import '../../../src/components/code-verify/LaterStep.tsx';
import '../../../src/components/code-verify/SentPart.tsx';
import '../../../src/components/face-capture/LaterStep.tsx';
import '../../../src/components/mfa-challenge/BindFactor.tsx';
import '../../../src/components/mfa-challenge/FaceFactor.tsx';
import '../../../src/components/mfa-challenge/RecoverFactor.tsx';
import '../../../src/components/mfa-challenge/VerifyFactor.tsx';
import '../../../src/components/recovery-code-entry/LaterStep.tsx';
import '../../../src/components/recovery-code-save/TypeBackField.tsx';
import '../../../src/components/step-up/OpenStepUp.tsx';
import '../../../src/components/totp-enrollment/LaterStep.tsx';
import '../../../src/components/totp-enrollment/VerifyStep.tsx';
import '../../../src/primitives/camera/CameraVideo.tsx';
