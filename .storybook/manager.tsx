// Storybook's manager has a React of its own, and shares its `createElement` but no JSX runtime: hence the pragmas.
/** @jsxRuntime classic */
import * as React from 'react';
import { addons, types } from 'storybook/manager-api';
import { BackendPanel } from './backend/BackendPanel.tsx';
import { docsTheme } from './docsTheme.ts';

addons.setConfig({ theme: docsTheme });

addons.register('mfa/backend', () => {
  addons.add('mfa/backend/panel', {
    type: types.PANEL,
    title: 'Backend',
    render: ({ active }) => <BackendPanel active={active === true} />,
  });
});
