import { expect, test } from 'vitest';
import { layOutFields } from '../../../../src/playground/page/messages/field-layout.ts';

const fields = (kinds: string) => Array.from(kinds).map((kind) => ({ inline: kind === 'i' }));

test.each([
  ['', []],
  ['b', [12]],
  ['i', [12]],
  ['ii', [6, 6]],
  ['iii', [4, 4, 4]],
  ['iiii', [4, 4, 4, 12]],
  ['iibi', [6, 6, 12, 12]],
  ['biiiii', [12, 4, 4, 4, 6, 6]],
])('fields %j share their rows as %j', (kinds, columns) => {
  expect(layOutFields(fields(kinds))).toEqual(columns);
});
