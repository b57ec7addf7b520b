import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/search/library.ts';
import { misspell } from '../bench/search/typos.ts';
import { loadLibrary } from './library.ts';
import {
  answerOf,
  DISTANCES,
  type Distance,
  isRight,
  KINDS,
  type Kind,
  kindOf,
  type Line,
  type Part,
  readLines,
} from './score.ts';

interface Level {
  readonly right: readonly [tune: number, report: number];
  readonly misspelt: readonly [tune: number, report: number];
}

/**
 * The level reached so far, in percent of the questions, less one question: raise it when it rises.
 * `right`: the first answer is right; `misspelt`: so it is with one more typing error in each question.
 */
const ANSWERED: Readonly<Record<'all' | Kind, Level>> = {
  all: { right: [95.4, 86.7], misspelt: [92.1, 83.2] },
  faq: { right: [91.5, 83.2], misspelt: [90, 81.6] },
  term: { right: [95, 81.8], misspelt: [93, 78] },
  framework: { right: [97, 82], misspelt: [88, 71] },
  compare: { right: [97, 94], misspelt: [93, 89] },
  recommend: { right: [97, 80], misspelt: [92, 72] },
  feature: { right: [93, 85], misspelt: [89, 85] },
  support: { right: [96, 94], misspelt: [89, 94] },
};
/** At most so many percent of the foreign questions get a public answer. */
const FOREIGN: Readonly<Record<'all' | Distance, readonly [tune: number, report: number]>> = {
  all: [1.4, 2.7],
  near: [1.9, 4.1],
  far: [1.8, 1.4],
};

const PARTS: readonly Part[] = ['tune', 'report'];
const answerable = readLines('answerable.tsv');
const foreign = readLines('foreign.tsv');
let library: Library;

beforeAll(async () => {
  library = await loadLibrary();
});

const percent = (lines: readonly Line[], counts: (line: Line) => boolean): number =>
  Math.round((1000 * lines.filter(counts).length) / lines.length) / 10;

const answersRight = ({ question, label }: Line): boolean => isRight(answerOf(question, library), label);
const answersRightMisspelt = ({ question, label }: Line): boolean =>
  isRight(answerOf(misspell(question, 1), library), label);
const answersInPublic = ({ question }: Line): boolean => answerOf(question, library) !== undefined;

const ofKind = (kind: string, part: Part): Line[] =>
  answerable.filter((line) => line.part === part && (kind === 'all' || kindOf(line) === kind));
const ofDistance = (distance: string, part: Part): Line[] =>
  foreign.filter((line) => line.part === part && (distance === 'all' || line.label === distance));

describe.each(['all', ...KINDS] as const)('questions of kind %s', (kind) => {
  test.each(PARTS)('are answered right as often as before (%s)', (part) => {
    const level = ANSWERED[kind].right[PARTS.indexOf(part)];
    expect(percent(ofKind(kind, part), answersRight)).toBeGreaterThanOrEqual(level ?? 100);
  });

  test.each(PARTS)('are answered right as often as before with a typing error in each (%s)', (part) => {
    const level = ANSWERED[kind].misspelt[PARTS.indexOf(part)];
    expect(percent(ofKind(kind, part), answersRightMisspelt)).toBeGreaterThanOrEqual(level ?? 100);
  });
});

describe.each(['all', ...DISTANCES] as const)('foreign questions, %s', (distance) => {
  test.each(PARTS)('get no more public answers than before (%s)', (part) => {
    const level = FOREIGN[distance][PARTS.indexOf(part)];
    expect(percent(ofDistance(distance, part), answersInPublic)).toBeLessThanOrEqual(level ?? 0);
  });
});

test('the levels as a table', () => {
  const row = (kind: string) =>
    PARTS.flatMap((part) => {
      const lines = ofKind(kind, part);
      return [lines.length, percent(lines, answersRight), percent(lines, answersRightMisspelt)];
    });
  const header = ['', ...PARTS.flatMap((part) => [part, 'right %', 'misspelt %'])];
  const own = ['all', ...KINDS].map((kind) => [kind, ...row(kind)]);
  const others = ['all', ...DISTANCES].map((distance) => [
    `foreign, ${distance}`,
    ...PARTS.flatMap((part) => [
      ofDistance(distance, part).length,
      percent(ofDistance(distance, part), answersInPublic),
      '',
    ]),
  ]);
  const lines = [header, ...own, ...others].map((cells) =>
    cells.map((cell) => String(cell).padStart(12)).join(''),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(lines).toHaveLength(1 + own.length + others.length);
});
