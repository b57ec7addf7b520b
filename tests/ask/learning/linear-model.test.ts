import { describe, expect, test } from 'vitest';
import type { Features } from '../../../src/ask/learning/features.ts';
import { LinearModel, logSumExp } from '../../../src/ask/learning/linear-model.ts';
import { runAtOnce } from '../../../src/search/slices.ts';

const toText = (...rows: number[]): Features => ({
  rows: Uint32Array.from(rows),
  values: Float32Array.from(rows, () => 1 / Math.sqrt(rows.length)),
});

const STEP = 0.5;
const ROUNDS = 20;
const [PIZZA, ROUTES] = [toText(0, 1), toText(1, 2)];

function train(): LinearModel {
  const model = new LinearModel(3, 2);
  for (let round = 0; round < ROUNDS; round++) {
    model.move(PIZZA, 0, model.classes, STEP);
    model.move(ROUTES, 1, model.classes, STEP);
  }
  return model;
}

describe('a linear model', () => {
  test('prefers the class of a text that it has seen, and is undecided of what both have', () => {
    const model = runAtOnce(train().toCompact());
    const [pizza, routes, both] = [PIZZA, ROUTES, toText(1)].map((text) => [...model.score(text)]);
    expect(pizza?.[0]).toBeGreaterThan((pizza?.[1] ?? 0) + 2);
    expect(routes?.[1]).toBeGreaterThan((routes?.[0] ?? 0) + 2);
    expect(both?.[0]).toBeCloseTo(both?.[1] ?? 0, 0);
  });

  test('tells which classes are worth comparing again: those that are no rivals are not', () => {
    const model = train();
    const onlyPizza = toText(0, 0);
    expect([...model.move(PIZZA, 0, model.classes, STEP)]).toEqual([0, 1]);
    expect([...model.move(onlyPizza, 0, model.classes, STEP)]).toEqual([0]);
  });

  test('that has learnt nothing says nothing', () => {
    expect([...runAtOnce(new LinearModel(3, 2).toCompact()).score(PIZZA)]).toEqual([0, 0]);
  });
});

test('the logarithm of a sum of exponentials does not overflow', () => {
  expect(logSumExp(Float32Array.of(1000, 1000))).toBeCloseTo(1000 + Math.log(2), 3);
});
