import { describe, expect, it } from 'vitest';
import { toFaqAnswer } from '../../src/answers/faq.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = await loadKnowledge('knowledge');

describe('an FAQ', () => {
  it.each([...knowledge.faqs.values()])('$id offers to read on exactly where more is left', (faq) => {
    const [first, all] = [toFaqAnswer(faq, false, knowledge), toFaqAnswer(faq, true, knowledge)];
    const isWhole = first.lead === all.lead && first.sections.length === all.sections.length;
    expect(first.actions.some((action) => action.kind === 'button' && action.label === 'Read on')).toBe(
      !isWhole,
    );
  });

  it.each([...knowledge.faqs.values()])('$id opens with about one screen', (faq) => {
    const { lead, sections } = toFaqAnswer(faq, false, knowledge);
    const length = [lead, ...sections.map(({ text }) => text)].join('').length;
    expect(length).toBeLessThanOrEqual(1600);
  });
});
