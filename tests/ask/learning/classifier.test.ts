import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Classifier, type Example, learn, UNTAUGHT } from '../../../src/ask/learning/classifier.ts';
import { runAtOnce } from '../../../src/search/slices.ts';

const EXAMPLES: Readonly<Record<'faqs/tea' | 'faqs/bread' | 'glossary/oven', readonly string[]>> = {
  'faqs/tea': [
    'how long does green tea steep',
    'tea tastes bitter',
    'which tea in the morning',
    'steep tea twice',
  ],
  'faqs/bread': [
    'bread does not rise',
    'how long to knead bread',
    'sour bread without yeast',
    'yeast for bread',
  ],
  'glossary/oven': ['what is an oven', 'oven meaning', 'the hot box in the kitchen', 'hot kitchen oven'],
};
const LABELS = ['faqs/tea', 'faqs/bread', 'glossary/oven'] as const;

/** Each example several times: the classifier is made for thousands. */
const examples: Example[] = LABELS.flatMap((label) =>
  EXAMPLES[label].flatMap((text) => Array.from({ length: 20 }, () => ({ label, stems: text.split(' ') }))),
);
const taught: Classifier = runAtOnce(learn(examples));
const classify = (text: string) => taught.classify(text.split(' '));

describe('what was learnt', () => {
  test.each([
    ['my tea is bitter', 'faqs/tea'],
    ['how much yeast', 'faqs/bread'],
    ['kitchen box', 'glossary/oven'],
  ] as const)('makes “%s” likeliest to be %s', (text, label) => {
    const { logOf, greatest } = classify(text);
    expect(logOf(label)).toBe(greatest);
    expect(Math.exp(greatest)).toBeGreaterThan(0.5);
  });

  test('knows a misspelt word by its letters', () => {
    expect(classify('breaad').best('faqs', 1)).toEqual(['bread']);
  });

  test('is asked folder by folder, best first', () => {
    const { best } = classify('bitter tea');
    expect(best('faqs', 5)).toEqual(['tea', 'bread']);
    expect(best('glossary', 5)).toEqual(['oven']);
    expect(best('kinds', 5)).toEqual([]);
  });

  test('says no more than a guess of what no example is about', () => {
    expect(classify('bitter tea').logOf('faqs/soup')).toBeCloseTo(Math.log(1 / 3));
  });

  test('tells familiar texts from others', () => {
    expect(classify('yeast for bread').familiarity).toBeGreaterThan(classify('quantum gravity').familiarity);
  });

  test('hardly changes for others when an example is added, wherever it stands', () => {
    const example: Example = { label: 'faqs/bread', stems: ['rye', 'bread'] };
    const [before, after] = [
      [example, ...examples],
      [...examples, example],
    ].map((all) => runAtOnce(learn(all)).classify(['bitter', 'tea']).logOf('faqs/tea'));
    expect(before).toBeCloseTo(after ?? 0, 5);
    expect(before).toBeCloseTo(classify('bitter tea').logOf('faqs/tea'), 1);
  });

  test('is the same whenever the examples are the same', () => {
    const again = runAtOnce(learn(examples)).classify(['bitter', 'tea']);
    for (const label of LABELS) expect(again.logOf(label)).toBe(classify('bitter tea').logOf(label));
  });

  test('makes probabilities of any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const { logOf } = taught.classify(words);
        const sum = LABELS.reduce((total, label) => total + Math.exp(logOf(label)), 0);
        expect(sum).toBeCloseTo(1, 4);
      }),
    );
  });
});

test('without examples nothing is known', () => {
  expect(runAtOnce(learn([]))).toBe(UNTAUGHT);
});
