import { expectTypeOf, it } from 'vitest';
import type { MfaErrorCode } from '../../src/client/index.ts';
import { en } from '../../src/messages/en/index.ts';
import type { Messages, MessagesOverride } from '../../src/messages/index.ts';
import { zhCN } from '../../src/messages/zh-CN.ts';

it('takes a whole language, or any part of one, over English', () => {
  expectTypeOf(zhCN).toExtend<MessagesOverride>();
  expectTypeOf(en).toExtend<MessagesOverride>();
  expectTypeOf({}).toExtend<MessagesOverride>();
  expectTypeOf({ generic: { cancel: 'Never mind' } }).toExtend<MessagesOverride>();
  expectTypeOf({ generic: { cancel: undefined }, stepUp: undefined }).toExtend<MessagesOverride>();
});

it('refuses a key or a value that a message does not have', () => {
  // @ts-expect-error there is no such message
  const unknownKey: MessagesOverride = { generic: { cancle: 'Never mind' } };
  // @ts-expect-error the label is given the length, and no issuer
  const unknownValue: MessagesOverride = { otpField: { label: ({ issuer }) => issuer } };
  expectTypeOf([unknownKey, unknownValue]).toExtend<MessagesOverride[]>();
});

it('has a text for each problem but the one that is shown nowhere', () => {
  expectTypeOf<keyof Messages['errors'] | 'aborted'>().toEqualTypeOf<MfaErrorCode>();
});
