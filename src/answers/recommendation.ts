import type { Action, Answer, RawArgs, Section } from '../domain/answer.ts';
import { CRITERIA, type CriterionKey } from '../domain/criteria.ts';
import type { Framework } from '../domain/framework.ts';
import { type Contribution, type Ranked, TIE } from '../domain/ranking.ts';
import { type Needs, type Recommendation, SHOWN } from '../domain/recommend.ts';
import { SCORE_RULES, UNKNOWN_VALUE } from '../domain/scores.ts';
import { capitalize, continueSentence, firstSentence, joinWords, toList } from '../domain/text.ts';
import { keysOf } from '../domain/vocabulary.ts';
import { describeNeeds } from './needs.ts';
import { toNothingLeft, toRelaxation } from './relaxation.ts';
import { collectSources, mergeSources } from './sources.ts';
import { button, toComparison, toProfile } from './steps.ts';

const REASONS = 3;
/** From this value on a contribution speaks for a framework. */
const CARRIES = 0.4;
/** A place this much behind the first is marked, so that "third" does not sound like "nearly as good". */
const FAR_BEHIND = 0.25;

/** The best three with what carried each, a counter-argument each, and what would change the order. */
export function toRecommendationAnswer(result: Recommendation, args: RawArgs): Answer {
  const best = result.ranked.slice(0, SHOWN);
  const leader = best[0];
  if (leader === undefined) return toNothingLeft(result, args);
  const names = [leader.framework, ...leader.level.filter((one) => isShown(best, one))].map(toName);
  return {
    tone: 'recommendation',
    private: false,
    title: `${capitalize(describeNeeds(result.needs))}: ${joinWords(names, 'or')}`,
    lead: toLead(result, best),
    sections: [
      ...best.map((ranked, index) => toPlace(ranked, index, best, result.needs)),
      ...toChanges(result),
      ...toRelaxation(result),
      { heading: 'Confidence', text: describeConfidence(result, best) },
    ],
    sources: citedSources(best),
    actions: toActions(best, args),
  };
}

const toName = ({ name }: Framework): string => name;
const isShown = (best: readonly Ranked[], one: Framework): boolean =>
  best.some(({ framework }) => framework === one);

function toLead({ ranked, needs }: Recommendation, best: readonly Ranked[]): string {
  return [
    countCandidates(ranked.length, needs),
    ...describeTies(best),
    needs.features.length > 0
      ? 'A must-have counts as met when it is built in, official, or named by the documentation.'
      : '',
    needs.priority === 'performance'
      ? 'A band is a hint: measure your own traffic before speed decides.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function countCandidates(count: number, { language, without, features, hosting }: Needs): string {
  if (language === undefined && without.length + features.length + hosting.length === 0)
    return `All ${count} frameworks were weighed.`;
  return count === 1 ? '1 framework meets what you require.' : `${count} frameworks meet what you require.`;
}

/** Who is level with the first, and who is level with the last one shown though not shown. */
function describeTies(best: readonly Ranked[]): string[] {
  const [first, last] = [best[0], best.at(-1)];
  if (first === undefined || last === undefined) return [];
  const leaders = [first.framework, ...first.level];
  const cut = last.level.filter((one) => !isShown(best, one) && !leaders.includes(one));
  return [
    leaders.length > 1 ? `${joinWords(leaders.map(toName))} are level: choose by what your team knows.` : '',
    cut.length > 0
      ? `Level with ${last.framework.name}, though not shown: ${joinWords(cut.map(toName))}.`
      : '',
  ];
}

function toPlace(ranked: Ranked, index: number, best: readonly Ranked[], needs: Needs): Section {
  const { framework, contributions, level, score } = ranked;
  const above = best.slice(0, index).map((other) => other.framework);
  const peers = above.filter((other) => level.includes(other)).map(toName);
  const behind = (best[0]?.score ?? 0) - score > FAR_BEHIND ? ' (far behind)' : '';
  const reasons = carriers(contributions).map(
    (item) => `✓ ${capitalize(CRITERIA[item.criterion].label)}: ${firstSentence(item.words, 110)}`,
  );
  return {
    heading: `${index + 1} ${framework.name}${peers.length > 0 ? ` (level with ${joinWords(peers)})` : behind}`,
    text: [
      ...(reasons.length > 0 ? reasons : ['✓ Meets what you require; nothing else here speaks for it.']),
      `**But** ${toCounter(framework, needs)}`,
    ].join('\n'),
  };
}

/** The greatest contributions that really speak for it. */
const carriers = (contributions: readonly Contribution[]): readonly Contribution[] =>
  contributions.filter(({ value }) => value !== undefined && value >= CARRIES).slice(0, REASONS);

/** A doubt about this very project, or else its first trade-off. */
function toCounter({ thinkTwice, tradeoffs }: Framework, { project }: Needs): string {
  const doubt =
    project === undefined ? undefined : thinkTwice.find(({ projects }) => projects.includes(project));
  return doubt === undefined
    ? firstSentence(tradeoffs[0]?.text ?? '', 130)
    : `think twice: ${continueSentence(firstSentence(doubt.text, 120))}`;
}

function toChanges({ alternatives, ranked }: Recommendation): Section[] {
  if (ranked.length < 2) return [];
  const lines = alternatives.map(
    ({ criterion, leader }) =>
      `If **${CRITERIA[criterion].label}** mattered more, ${leader.name} would lead.`,
  );
  return [
    {
      heading: 'What would change this',
      text:
        lines.length > 0 ? lines.join('\n') : 'No single wish that we weigh puts another one clearly first.',
    },
  ];
}

function describeConfidence(
  { confidence: { factual, all } }: Recommendation,
  best: readonly Ranked[],
): string {
  const share = all === 0 ? 0 : factual / all;
  const word = share >= 0.75 ? 'good' : share >= 0.5 ? 'fair' : 'low';
  const gaps = keysOf(CRITERIA).flatMap((key) => {
    const names = best
      .filter(({ contributions }) =>
        contributions.some(({ criterion, value }) => criterion === key && value === undefined),
      )
      .map(({ framework }) => framework.name);
    return names.length === 0 ? [] : [`${CRITERIA[key].label} (${joinWords(names)})`];
  });
  const unknown = gaps.length === 0 ? '' : ` Not known: ${joinWords(gaps)}.`;
  return `${word}: ${factual} of ${all} weighted points rest on sourced facts, the rest on our view or on nothing known.${unknown}`;
}

function citedSources(best: readonly Ranked[]): Answer['sources'] {
  return mergeSources(
    ...best.map(({ framework, contributions }) =>
      collectSources(
        framework,
        carriers(contributions).flatMap(({ sources }) => sources),
      ),
    ),
    ...best.map(({ framework }) => collectSources(framework, framework.summary.sources)),
  );
}

function toActions(best: readonly Ranked[], args: RawArgs): Action[] {
  const frameworks = best.map(({ framework }) => framework);
  const { step: _, ...needs } = args;
  return [
    button('Why these?', { command: 'recommend', args: { ...needs, step: 'why' } }),
    button('Change an answer…', { command: 'recommend', args: { ...needs, step: 'ask' } }),
    ...(frameworks.length > 1
      ? [toComparison(frameworks, `Compare the ${frameworks.length === 2 ? 'two' : 'three'}`)]
      : []),
    ...frameworks.map((framework) => toProfile(framework)),
  ];
}

/** Weights, scores and rules behind a recommendation, for who asks why. */
export function toRecommendationReasons(result: Recommendation): Answer {
  const best = result.ranked.slice(0, SHOWN);
  const weights = keysOf(CRITERIA).flatMap((key) => {
    const weight = result.weights[key] ?? 0;
    return weight === 0 ? [] : [`${CRITERIA[key].label} ×${weight}`];
  });
  const line = ({ criterion, weight, value, words }: Contribution): string =>
    `${CRITERIA[criterion].label}: ${value === undefined ? 'unknown' : value.toFixed(2)} × ${weight} (${firstSentence(words, 70)})`;
  const rules = keysOf(SCORE_RULES).filter((key) => (result.weights[ruleCriterion(key)] ?? 0) > 0);
  return {
    tone: 'recommendation',
    private: true,
    title: `Why these? ${capitalize(describeNeeds(result.needs))}`,
    lead:
      `What you said sets these weights: ${weights.join(', ')}. A score is the weighted mean; an unknown ` +
      `counts ${UNKNOWN_VALUE}, and scores within ${TIE * 100} points of 100 are level.`,
    sections: [
      ...best.map(({ framework, score, contributions }) => ({
        heading: `${framework.name}: ${Math.round(score * 100)} of 100`,
        text: toList(contributions.map(line)),
      })),
      ...rules.map((key) => ({
        heading: `Rule: ${CRITERIA[ruleCriterion(key)].label}`,
        text: SCORE_RULES[key],
      })),
    ],
    sources: citedSources(best),
    actions: [],
  };
}

const ruleCriterion = (rule: keyof typeof SCORE_RULES): CriterionKey =>
  rule === 'adoption' ? 'hiring' : rule;
