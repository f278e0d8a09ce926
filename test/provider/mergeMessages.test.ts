import { describe, expect, it } from 'vitest';
import { mergeMessages } from '../../src/provider/mergeMessages.ts';

const english = { verify: 'Verify code', cancel: 'Cancel' };

describe('mergeMessages', () => {
  it('gives the English part itself where the host gave nothing', () => {
    expect(mergeMessages(english, undefined)).toBe(english);
  });

  it('B16 keeps English for messages that are missing or undefined', () => {
    const merged = mergeMessages(english, { verify: 'Los', cancel: undefined });
    expect(merged).toEqual({ verify: 'Los', cancel: 'Cancel' });
  });

  it('does the work once for the same two objects', () => {
    const override = { verify: 'Los' };
    expect(mergeMessages(english, override)).toBe(mergeMessages(english, override));
    expect(mergeMessages({ ...english }, override)).not.toBe(mergeMessages(english, override));
  });
});
