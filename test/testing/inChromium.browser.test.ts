// The backend also runs in pages, for stories and component tests: the same tests in a real browser.
import './codeEndpoints.test.ts';
import './createFetch.test.ts';
import './createMfaBackend.test.ts';
import './createTokens.test.ts';
import './faceEndpoints.test.ts';
import './faults.test.ts';
import './loginEndpoints.test.ts';
import './scenarios.test.ts';
import './sendEndpoints.test.ts';
import './totpEndpoints.test.ts';
