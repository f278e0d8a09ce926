import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Text } from '../../../src/components/internal/index.ts';
import { toSpoken } from '../../../src/components/internal/toSpoken.ts';
import { isolate, isolateLtr } from '../../../src/messages/index.ts';

describe('Text', () => {
  it('puts names in bdi, and what is read from left to right in one that says so', () => {
    const text = `${isolate('فرنواي')} sent ${isolateLtr('+44 2107')}.`;
    const { container } = render(<Text>{text}</Text>);
    expect(container.innerHTML).toBe(
      '<span><bdi>فرنواي</bdi> sent <bdi dir="ltr">+44 2107</bdi>.</span>',
    );
  });

  it('leaves a text without names as it is', () => {
    expect(render(<Text>Step 1 of 3</Text>).container.innerHTML).toBe('<span>Step 1 of 3</span>');
  });

  it('is spoken without marks', () => {
    expect(toSpoken(`${isolate('Fernway')} asks.`)).toBe('Fernway asks.');
  });
});
