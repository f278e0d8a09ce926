import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import 'react-mfa-kit/styles.css';
import { docsTheme } from './docsTheme.ts';
import { toolbar } from './toolbar.ts';
import { loadMfa, withMfa } from './withMfa.tsx';
import { withPage } from './withPage.tsx';

// How long something may take to appear says nothing about the kit on a machine that is busy.
configure({ asyncUtilTimeout: 8000 });

export default {
  loaders: [loadMfa],
  decorators: [withMfa, withPage],
  globalTypes: toolbar,
  initialGlobals: Object.fromEntries(
    Object.entries(toolbar).map(([name, { first }]) => [name, first]),
  ),
  parameters: {
    layout: 'padded',
    backgrounds: { disable: true },
    docs: { theme: docsTheme, toc: { headingSelector: 'h2' } },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Introduction',
            'Installation',
            'Theming',
            'Messages',
            'Headless',
            'Testing your app',
            'Security',
            'Faults',
            'Migration',
            'Changelog',
          ],
          'Components',
          [
            'MfaProvider',
            'MfaChallenge',
            'TotpEnrollment',
            'CodeVerifyForm',
            'CodeVerifyDialog',
            'RecoveryCodeEntry',
            'RecoveryCodeSave',
            'FaceCapture',
            'AuthenticatorList',
            'StepUpDialog',
          ],
          'Primitives',
          'Theming',
          'Journeys',
        ],
      },
    },
  },
} satisfies Preview;
