import { beforeAll, describe, expect, test } from 'vitest';
import { misspell } from '../bench/search/typos.ts';
import { type Line, type Part, readLines } from '../support/questions.ts';
import { loadLibrary } from './library.ts';
import { answerOf, DISTANCES, type Distance, isRight, KINDS, type Kind, kindOf } from './score.ts';

interface Level {
  readonly right: readonly [tune: number, report: number];
  readonly misspelt: readonly [tune: number, report: number];
}

/**
 * The level reached so far, in percent of the questions, less one question: raise it when it rises. What is tuned on
 * is learnt from too; `report` alone says what to expect of others.
 * `right`: the first answer is right; `misspelt`: so it is with one more typing error in each question.
 */
const ANSWERED: Readonly<Record<'all' | Kind, Level>> = {
  all: { right: [98.4, 95.2], misspelt: [97, 94.6] },
  faq: { right: [99.3, 94.5], misspelt: [98.3, 93.9] },
  term: { right: [98, 95.5], misspelt: [97.1, 95.5] },
  framework: { right: [94.8, 92.5], misspelt: [91.6, 91] },
  compare: { right: [98.4, 97.5], misspelt: [96, 97.5] },
  recommend: { right: [94.4, 88.6], misspelt: [93.5, 86.7] },
  feature: { right: [97.9, 90], misspelt: [95.1, 90] },
  support: { right: [97.7, 97.9], misspelt: [97.7, 97.9] },
};
/** At most so many percent of the foreign questions get a public answer. */
const FOREIGN: Readonly<Record<'all' | Distance, readonly [tune: number, report: number]>> = {
  all: [0.2, 2],
  near: [0.2, 2.2],
  far: [0.2, 1.3],
};

const PARTS: readonly Part[] = ['tune', 'report'];
const answerable = readLines('answerable.tsv');
const foreign = readLines('foreign.tsv');

type Judge = (line: Line) => boolean;
/** Whether a line is answered right; so with a typing error more; and whether a foreign one is answered in public. */
let answersRight: Judge;
let answersRightMisspelt: Judge;
let answersInPublic: Judge;

beforeAll(async () => {
  const library = await loadLibrary();
  answersRight = remember(({ question, label }) => isRight(answerOf(question, library), label));
  answersRightMisspelt = remember(({ question, label }) =>
    isRight(answerOf(misspell(question, 1), library), label),
  );
  answersInPublic = remember(({ question }) => answerOf(question, library) !== undefined);
});

/** Each line is counted in several tests; it is asked once. */
function remember(judge: Judge): Judge {
  const judged = new Map<Line, boolean>();
  return (line) => {
    const known = judged.get(line) ?? judge(line);
    judged.set(line, known);
    return known;
  };
}

const percent = (lines: readonly Line[], counts: Judge): number =>
  Math.round((1000 * lines.filter(counts).length) / lines.length) / 10;

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
