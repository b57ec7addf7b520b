import { describe, expect, it } from 'vitest';
import { toRecommendationAnswer, toRecommendationReasons } from '../../src/answers/recommendation.ts';
import type { Framework } from '../../src/domain/framework.ts';
import { type Needs, recommend } from '../../src/domain/recommend.ts';
import { frameworks, TODAY, variant } from '../domain/knowledge.ts';

const recommendFor = (needs: Partial<Needs>, entries: Iterable<Framework> = frameworks.values()) =>
  recommend(entries, { without: [], features: [], hosting: [], ...needs }, TODAY);
const answer = (needs: Partial<Needs>, entries?: Iterable<Framework>) =>
  toRecommendationAnswer(recommendFor(needs, entries), {});
const headings = ({ sections }: ReturnType<typeof answer>) => sections.map(({ heading }) => heading);

describe('a recommendation', () => {
  it('gives each of three its reasons and one counter-argument', () => {
    const { sections } = answer({ language: 'Python', project: 'json-api' });
    for (const { text } of sections.slice(0, 3)) expect(text).toMatch(/^✓[\s\S]*\n\*\*But\*\* ./);
  });

  it('tells ties in the title, the lead and the places', () => {
    const level = answer({ project: 'json-api' }, [
      variant({ id: 'a', name: 'A' }),
      variant({ id: 'b', name: 'B' }),
    ]);
    expect(level.title).toBe('A JSON API: A or B');
    expect(level.lead).toContain('A and B are level');
    expect(headings(level)).toEqual(expect.arrayContaining(['1 A', '2 B (level with A)']));
  });

  it('names those that are level with the last one shown', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => variant({ id, name: id.toUpperCase() }));
    expect(answer({}, four).lead).toContain('A, B, C and D are level');
  });

  it('marks a place that is far behind', () => {
    expect(headings(answer({ language: 'Python', project: 'content-site' }))[1]).toBe('2 Flask (far behind)');
  });

  it('says that one alone is left, and which filter to relax', () => {
    const ruby = answer({ language: 'Ruby' });
    expect(ruby.lead).toContain('1 framework meets what you require.');
    expect(headings(ruby)).toContain('What to relax');
  });

  it('is a private miss where nothing is left', () => {
    const nothing = answer({ language: 'Ruby', hosting: ['edge'] });
    expect(nothing).toMatchObject({ tone: 'miss', private: true });
    expect(nothing.sections[0]?.text).toContain('Without **edge workers**: Ruby on Rails');
    expect(answer({ language: 'C#', hosting: ['edge', 'shared-php'] }).lead).toContain(
      'more than one of them',
    );
  });

  it('says what is not known of the three', () => {
    const unlisted = variant({ name: 'Unlisted', performance: [] });
    const confidence = answer({ priority: 'performance' }, [unlisted]).sections.at(-1);
    expect(confidence?.heading).toBe('Confidence');
    expect(confidence?.text).toContain('Not known: raw throughput (Unlisted)');
  });

  it('asks to measure where speed comes first', () => {
    expect(answer({ priority: 'performance' }).lead).toContain('measure your own traffic');
  });

  it('explains weights, scores and rules to who asks why, in private', () => {
    const why = toRecommendationReasons(recommendFor({ project: 'json-api', priority: 'performance' }));
    expect(why.private).toBe(true);
    expect(why.lead).toContain('raw throughput ×6');
    expect(why.sections.map(({ heading }) => heading)).toContain('Rule: raw throughput');
  });
});
