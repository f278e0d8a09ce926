import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import * as icons from '../../../src/primitives/icon/icons.ts';
import { checkIcon, Icon } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

describeConformance('Icon', (props) => <Icon shape={checkIcon} {...props} />, {
  part: 'icon',
  node: () => SVGElement,
});

test.each(Object.entries(icons))('%s is drawn, and hidden from screen readers', (_, shape) => {
  const { container } = render(<Icon shape={shape} />);
  const icon = container.querySelector('svg');
  expect(icon).toHaveAttribute('aria-hidden', 'true');
  expect(icon?.querySelector('path')).toHaveAttribute('d', shape.d);
});

test('only what points along the line of reading is mirrored', () => {
  const mirrored = Object.entries(icons).filter(([, shape]) => {
    const { container } = render(<Icon shape={shape} />);
    return container.querySelector('[data-mirror]');
  });
  expect(mirrored.map(([name]) => name).sort()).toEqual([
    'backIcon',
    'chevronIcon',
    'externalIcon',
  ]);
});
