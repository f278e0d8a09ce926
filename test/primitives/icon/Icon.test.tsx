import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { shapes } from '../../../src/primitives/icon/shapes.ts';
import { Icon, type IconName } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

describeConformance('Icon', (props) => <Icon name="check" {...props} />, {
  part: 'icon',
  node: () => SVGElement,
});

// SAFETY: the keys of the table are the names of the icons, by the definition of the type.
const names = Object.keys(shapes) as IconName[];

test.each(names)('the icon "%s" is drawn, and hidden from screen readers', (name) => {
  const { container } = render(<Icon name={name} />);
  const icon = container.querySelector('svg');
  expect(icon).toHaveAttribute('aria-hidden', 'true');
  expect(icon?.querySelector('path')).toHaveAttribute('d', shapes[name]);
});

test('only what points along the line of reading is mirrored', () => {
  const mirrored = names.filter((name) => {
    const { container } = render(<Icon name={name} />);
    return container.querySelector('[data-mirror]');
  });
  expect(mirrored.toSorted()).toEqual(['back', 'chevron', 'external']);
});
