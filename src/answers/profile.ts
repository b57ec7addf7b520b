import type { Action, Answer, Choice, Section } from '../domain/answer.ts';
import type { Faq } from '../domain/faq.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { describeSupport, liveCycles, supportOf } from '../domain/support.ts';
import { firstSentence, toList } from '../domain/text.ts';
import { CATEGORIES, KINDS } from '../domain/vocabulary.ts';
import { PROFILE_PARTS, type ProfilePart } from './profile-parts.ts';
import { collectSources } from './sources.ts';
import { button, toComparison, toFaq } from './steps.ts';

/** The profile of a framework, or one part of it in full. */
export function toProfileAnswer(
  framework: Framework,
  part: ProfilePart | undefined,
  knowledge: Knowledge,
  today: string,
): Answer {
  const base = {
    tone: 'profile',
    private: false,
    url: framework.documentation,
    actions: toActions(framework, part, knowledge),
  } as const;
  if (part === undefined) {
    return {
      ...base,
      title: toTitle(framework),
      ...toOverview(framework, today),
      sources: collectSources(framework),
    };
  }
  const { label, describe } = PROFILE_PARTS[part];
  const { lead, sections, cites } = describe(framework, today);
  return {
    ...base,
    title: `${framework.name}: ${label}`,
    lead,
    sections,
    // Where nothing is known (no survey asked), the entry's opening stands in.
    sources: collectSources(framework, cites.length > 0 ? cites : framework.summary.sources),
  };
}

function toTitle({ name, kind, category, language }: Framework): string {
  return kind === 'runtime'
    ? `${name}: runtime for ${language}`
    : `${name}: ${CATEGORIES[category]} for ${language}`;
}

function toOverview(framework: Framework, today: string): { lead: string; sections: Section[] } {
  const { summary, isNot, keyFeature, strengths, tradeoffs, goodFor, thinkTwice } = framework;
  const short = (facts: readonly { text: string }[], count: number): string =>
    toList(facts.slice(0, count).map(({ text }) => firstSentence(text, 120)));
  return {
    lead: `${summary.text}\n${toDenial(isNot.text)}`,
    sections: [
      { heading: 'Key feature', text: firstSentence(keyFeature.text, 140) },
      { heading: 'Strengths', text: short(strengths, 3) },
      { heading: 'Trade-offs', text: short(tradeoffs, 2) },
      { heading: 'Good for', text: short(goodFor, 2) },
      { heading: 'Think twice', text: short(thinkTwice, 2) },
      { heading: 'Today', text: describeToday(framework, today) },
    ],
  };
}

/** "Not an API toolkit." with its first word as the label; another wording stands as it is. */
const toDenial = (text: string): string => firstSentence(text, 160).replace(/^Not\b/u, '**Not**');

/** Version, licence and support in a few lines. */
function describeToday(framework: Framework, today: string): string {
  const { release, licence, kind, language, alsoLanguages } = framework;
  const live = liveCycles(framework, today)
    .filter((cycle) => cycle.securityUntil !== undefined)
    .slice(0, 3)
    .map(
      (cycle) =>
        `${cycle.version}${cycle.lts === true ? ' LTS' : ''}: ${describeSupport(supportOf(cycle, today))}`,
    );
  const support = live.length > 0 ? live : [firstSentence(framework.support.policy.text, 140)];
  const languages = [language, ...alsoLanguages].join(', ');
  return [
    `Newest: ${release.latest.value} · ${KINDS[kind].split(' ')[0]} · ${languages} · ${licence.value}`,
    ...support,
  ].join('\n');
}

function toActions(framework: Framework, part: ProfilePart | undefined, knowledge: Knowledge): Action[] {
  const rivals = framework.alternatives.flatMap(({ id }) => knowledge.frameworks.get(id) ?? []).slice(0, 2);
  const faq = findFaq(framework, knowledge);
  return [
    {
      kind: 'menu',
      prompt: 'More…',
      to: { command: 'framework', args: { name: framework.id } },
      fills: 'part',
      choices: toChoices(part),
      opening: 'here',
    },
    ...(part === undefined
      ? []
      : [button('Overview', { command: 'framework', args: { name: framework.id } }, 'here')]),
    ...rivals.map((rival) => toComparison([framework, rival], `Compare with ${rival.name}`)),
    ...(faq ? [toFaq(faq)] : []),
    { kind: 'link', label: 'Documentation', url: framework.documentation },
  ];
}

function toChoices(current: ProfilePart | undefined): Choice[] {
  return Object.entries(PROFILE_PARTS).map(([value, { label, hint }]) => ({
    value,
    label,
    description: hint,
    selected: value === current,
  }));
}

/** The FAQ that is most about this framework: the one that names the fewest others. */
function findFaq({ id }: Framework, { faqs }: Knowledge): Faq | undefined {
  return [...faqs.values()]
    .filter(({ frameworks }) => frameworks.includes(id))
    .sort(
      (a, b) =>
        a.frameworks.length - b.frameworks.length || a.frameworks.indexOf(id) - b.frameworks.indexOf(id),
    )[0];
}
