/** @jsxRuntime classic */

import type { ReactNode } from 'react';
import * as React from 'react';
import { styled } from 'storybook/theming';

/** The panel's three parts, side by side where there is room. */
export const Columns = styled.div(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(240px, 1fr) minmax(340px, 2fr) minmax(180px, 1fr)',
  gap: 24,
  padding: 16,
  '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  color: theme.color.defaultText,
  fontSize: theme.typography.size.s2,
  lineHeight: '20px',
  '& ul': { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 4 },
  '& code': { fontFamily: theme.typography.fonts.mono, fontSize: theme.typography.size.s1 },
  '& dl': { margin: 0, display: 'grid', gap: 8 },
  '& dt': { color: theme.textMutedColor },
  '& dd': { margin: 0, '& code': { fontSize: theme.typography.size.s3, letterSpacing: 1 } },
}));

const Section = styled.section({ display: 'grid', gap: 12, alignContent: 'start', minWidth: 0 });

const Title = styled.h2(({ theme }) => ({
  margin: 0,
  fontSize: theme.typography.size.s2,
  fontWeight: theme.typography.weight.bold,
}));

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section>
      <Title>{title}</Title>
      {children}
    </Section>
  );
}

export const Plain = styled.p(({ theme }) => ({
  margin: 0,
  padding: 0,
  fontSize: theme.typography.size.s2,
  color: theme.textMutedColor,
}));

export const Row = styled.div({ display: 'flex', flexWrap: 'wrap', gap: 8 });

export const SmallButton = styled.button(({ theme }) => ({
  padding: '6px 12px',
  border: `1px solid ${theme.appBorderColor}`,
  borderRadius: theme.input.borderRadius,
  background: theme.button.background,
  color: theme.color.defaultText,
  font: 'inherit',
  fontWeight: theme.typography.weight.bold,
  cursor: 'pointer',
}));
SmallButton.defaultProps = { type: 'button' };

const FieldBox = styled.div(({ theme }) => ({
  display: 'grid',
  gap: 4,
  '& select, & input': {
    width: '100%',
    boxSizing: 'border-box',
    padding: '6px 8px',
    border: `1px solid ${theme.input.border}`,
    borderRadius: theme.input.borderRadius,
    background: theme.input.background,
    color: theme.input.color,
    font: 'inherit',
  },
}));

export function Field({ label, id, children }: { label: string; id: string; children: ReactNode }) {
  return (
    <FieldBox>
      <label htmlFor={id}>{label}</label>
      {children}
    </FieldBox>
  );
}

export const Table = styled.table(({ theme }) => ({
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: theme.typography.size.s1,
  '& th': { textAlign: 'start', fontWeight: theme.typography.weight.bold },
  '& th, & td': {
    padding: '4px 12px 4px 0',
    verticalAlign: 'top',
    borderBottom: `1px solid ${theme.appBorderColor}`,
    '&:nth-of-type(3)': { overflowWrap: 'anywhere' },
  },
}));
