import { expect, test } from 'vitest';
import { z } from 'zod';
import { FAULT } from '../../../src/playground/server/rules/faults.ts';
import { parseForm, report } from '../../../src/playground/server/rules/form.ts';

test('faults of one field stand together, and those of others beside them', () => {
  const schema = z.unknown().superRefine((_, context) => {
    report(context, FAULT.required, ['a', 0]);
    report(context, FAULT.regex, ['a', 0]);
    report(context, FAULT.invalidEmoji, ['b']);
  });
  expect(() => parseForm(schema, {})).toThrow(
    expect.objectContaining({
      status: 400,
      body: {
        message: 'Invalid Form Body',
        code: 50035,
        errors: {
          a: { '0': { _errors: [FAULT.required, FAULT.regex] } },
          b: { _errors: [FAULT.invalidEmoji] },
        },
      },
    }),
  );
});

test('a field named __proto__ is a field like any other', () => {
  const schema = z.unknown().superRefine((_, context) => report(context, FAULT.required, ['__proto__', 'x']));
  expect(() => parseForm(schema, {})).toThrow('Invalid Form Body');
  expect('x' in {}).toBe(false);
});
