import { describe, expect, it } from 'vitest';
import { toComparisonAnswer } from '../../src/answers/comparison.ts';
import { compare } from '../../src/domain/compare.ts';
import type { Framework } from '../../src/domain/framework.ts';
import type { Topic } from '../../src/domain/topics.ts';
import { frameworks, get, TODAY, variant } from '../domain/knowledge.ts';

const ALL = [...frameworks.values()];
const answer = (entries: readonly Framework[], topic?: Topic, page = 0) =>
  toComparisonAnswer(compare(entries, topic, TODAY, ALL), page);
const section = (heading: string, of: ReturnType<typeof answer>) =>
  of.sections.find((one) => one.heading.startsWith(heading))?.text ?? '';

describe('a comparison', () => {
  it('says where a topic has no differing rows, and what about it is not known', () => {
    const unlisted = variant({ popularity: {} });
    const { lead } = answer([unlisted, { ...unlisted, id: 'twin' }], 'popularity');
    expect(lead).toContain('Not known of either of them: Adoption and Sentiment.');
    const alike = answer([get('flask'), variant({ id: 'twin' })], 'realtime');
    expect(alike.lead).toContain('For real-time, nothing that I know differs between them.');
  });

  it('is silent about a topic that has differing rows', () => {
    expect(answer([get('django'), get('flask')], 'security').lead).not.toMatch(/nothing|Not known/);
  });

  it('groups what is alike by how it comes, and never lists an unknown there', () => {
    const alike = section('Alike', answer([get('django'), get('flask')]));
    expect(alike).toMatch(/^Language: Python$/m);
    expect(alike).toMatch(/^✅ built in: .*Templates/m);
    for (const other of ALL) {
      expect(section('Alike', answer([get('phoenix'), other]))).not.toContain('unknown');
    }
  });

  it('shows the rows of a later page without the verdict', () => {
    const second = answer([get('django'), get('express')], undefined, 1);
    expect(second.lead).toContain('page 2');
    expect(section('Alike', second)).toBe('');
  });

  it('says that nothing differs where nothing does', () => {
    const text = section('What differs', answer([get('flask'), variant({ id: 'twin' })]));
    expect(text).toBe('Nothing that we have facts for.');
  });
});
