import type { Action, Answer, Section } from '../domain/answer.ts';
import type { Comparison, Mismatch } from '../domain/compare.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Row } from '../domain/rows.ts';
import { SCORE_RULES } from '../domain/scores.ts';
import { cut, firstSentence, joinWords, toList } from '../domain/text.ts';
import { TOPICS, type Topic } from '../domain/topics.ts';
import { keysOf } from '../domain/vocabulary.ts';
import { mergeSources } from './sources.ts';
import { button, toCompareArgs, toComparison, toProfile } from './steps.ts';
import { toVerdict } from './verdict.ts';

/** Rows on one screen: for a pair a line each, for three or four a block each. */
const ROWS_OF_PAIR = 6;
const ROWS_OF_MORE = 5;

/** A comparison as an answer; `page` counts from 0 and turns through the rows that differ. */
export function toComparisonAnswer(comparison: Comparison, page: number): Answer {
  const { frameworks, topic, different, mismatch } = comparison;
  const size = frameworks.length === 2 ? ROWS_OF_PAIR : ROWS_OF_MORE;
  const pages = Math.max(1, Math.ceil(different.length / size));
  const current = Math.min(page, pages - 1);
  const rows = different.slice(current * size, (current + 1) * size);
  return {
    tone: 'comparison',
    private: false,
    title: toTitle(frameworks, topic),
    lead: current > 0 ? `What differs, page ${current + 1} of ${pages}` : toLead(comparison),
    sections: [
      ...(mismatch && current === 0 ? [toFairRace(mismatch)] : []),
      ...toRowSections(frameworks, rows, pages > 1 ? ` (${current + 1} of ${pages})` : ''),
      ...(current === 0 ? toAlike(comparison) : []),
    ],
    sources: citedSources(comparison, rows),
    actions: toActions(comparison, current, pages),
  };
}

function toTitle(frameworks: readonly Framework[], topic: Topic | undefined): string {
  const names = joinWords(
    frameworks.map(({ name }) => name),
    'or',
  );
  return topic === undefined ? `${names}?` : `${names}? About ${TOPICS[topic]}`;
}

/** The verdict, and what the topic has nothing to say about. */
function toLead(comparison: Comparison): string {
  return [toVerdict(comparison), ...describeSilence(comparison)].join('\n');
}

function describeSilence({ frameworks, topic, different, alike, unknown }: Comparison): string[] {
  if (topic === undefined) return [];
  const isOnTopic = ({ topics }: Row): boolean => topics.includes(topic);
  const gaps = unknown.filter(isOnTopic).map(({ label }) => label);
  return [
    ...(different.some(isOnTopic) || !alike.some(isOnTopic)
      ? []
      : [`For ${TOPICS[topic]}, nothing that I know differs between them.`]),
    ...(gaps.length === 0
      ? []
      : [`Not known of ${frameworks.length === 2 ? 'either' : 'any'} of them: ${joinWords(gaps)}.`]),
  ];
}

/** Two things of different kinds are told apart before they are compared. */
function toFairRace({ runtime, framework, layered, fair }: Mismatch): Section {
  const relation = layered
    ? `${framework.name} runs on ${runtime.name}: they are layers, not rivals.`
    : `${runtime.name} is a runtime; ${framework.name} is a framework.`;
  const pair = fair[0] ? ` A fair pair: ${fair[0].name} and ${framework.name}.` : '';
  return { heading: 'Not a fair race', text: `${relation}${layered ? '' : pair}` };
}

function toRowSections(frameworks: readonly Framework[], rows: readonly Row[], suffix: string): Section[] {
  if (rows.length === 0) return [{ heading: 'What differs', text: 'Nothing that we have facts for.' }];
  if (frameworks.length > 2) {
    return rows.map((row) => ({
      heading: row.label,
      text: frameworks.map((framework) => `${framework.name}: ${toCellText(row, framework, 90)}`).join('\n'),
    }));
  }
  const line = (row: Row): string =>
    `**${row.label}**\n${frameworks.map((framework) => `${framework.name}: ${toCellText(row, framework, 48)}`).join('\n')}`;
  return packLines(rows.map(line)).map((text, index) => ({
    heading: index === 0 ? `What differs${suffix}` : 'What differs, continued',
    text,
  }));
}

/** A section holds so many characters; a row goes into the next one whole. */
const ROOM = 1000;

function packLines(lines: readonly string[]): string[] {
  const packed: string[] = [];
  for (const line of lines) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + line.length < ROOM)
      packed[packed.length - 1] = `${last}\n${line}`;
    else packed.push(line);
  }
  return packed;
}

function toCellText({ cells }: Row, { id }: Framework, room: number): string {
  const cell = cells.get(id);
  if (cell === undefined) return '';
  return cell.detail === undefined
    ? cell.text
    : `${cell.text} · ${cut(firstSentence(cell.detail, room), room)}`;
}

/** Facts one by one, features by how they come: "✅ built in: Migrations, Test tools". */
function toAlike({ alike, frameworks }: Comparison): Section[] {
  const first = frameworks[0];
  if (first === undefined || alike.length === 0) return [];
  const textOf = ({ cells }: Row): string => cells.get(first.id)?.text ?? '';
  const facts = alike.filter(({ kind }) => kind === 'fact').map((row) => `${row.label}: ${textOf(row)}`);
  const byStatus = new Map<string, string[]>();
  for (const row of alike.filter(({ kind }) => kind === 'feature')) {
    byStatus.set(textOf(row), [...(byStatus.get(textOf(row)) ?? []), row.label]);
  }
  const groups = [...byStatus].map(([status, labels]) => `${status}: ${labels.join(', ')}`);
  return [{ heading: 'Alike', text: [...facts, ...groups].join('\n') }];
}

function citedSources({ frameworks }: Comparison, rows: readonly Row[]): Answer['sources'] {
  const of = (framework: Framework) =>
    rows
      .flatMap(({ cells }) => cells.get(framework.id)?.sources ?? [])
      .flatMap((key) => framework.sources[key] ?? []);
  return mergeSources(...frameworks.map(of));
}

function toActions({ frameworks, topic, mismatch }: Comparison, page: number, pages: number): Action[] {
  const args = toCompareArgs(frameworks, topic);
  const at = (target: number) => ({ command: 'compare', args: { ...args, page: String(target) } });
  const fair = mismatch && !mismatch.layered ? mismatch.fair.slice(0, 1) : [];
  return [
    {
      kind: 'menu',
      prompt: 'What is it about?',
      to: { command: 'compare', args: toCompareArgs(frameworks) },
      fills: 'topic',
      choices: keysOf(TOPICS).map((value) => ({ value, label: TOPICS[value], selected: value === topic })),
      opening: 'here',
    },
    ...fair.map((pair) =>
      toComparison(
        [pair, mismatch?.framework ?? pair],
        `Compare ${pair.name} and ${mismatch?.framework.name}`,
      ),
    ),
    ...(page > 0 ? [button('Back', at(page - 1), 'here')] : []),
    ...(page < pages - 1 ? [button('More differences', at(page + 1), 'here')] : []),
    button('Why?', { command: 'compare', args: { ...args, why: 'yes' } }),
    ...frameworks.map((framework) => toProfile(framework)),
  ];
}

/** Rules behind the rows that are computed. */
const SHOWN_RULES = ['throughput', 'support', 'adoption', 'sentiment'] as const;

/** What the verdict and the order of the rows rest on. */
export function toComparisonReasons({ frameworks }: Comparison): Answer {
  const sections = frameworks.map((framework) => ({
    heading: framework.name,
    text: toList([
      ...framework.goodFor.slice(0, 3).map(({ text, restsOn }) => `${text} (rests on ${restsOn.join(', ')})`),
      `But: ${framework.tradeoffs[0]?.text ?? ''}`,
    ]),
  }));
  return {
    tone: 'comparison',
    private: true,
    title: `Why: ${joinWords(
      frameworks.map(({ name }) => name),
      'or',
    )}`,
    lead:
      'Rows are facts with sources, ordered by how far apart the entries are; a topic puts its rows first. ' +
      '“When …” is what one entry says of the other (our view), or else what holds for one of them alone.',
    sections: [
      ...sections,
      ...SHOWN_RULES.map((rule) => ({ heading: `Rule: ${rule}`, text: SCORE_RULES[rule] })),
    ],
    sources: mergeSources(...frameworks.map(({ sources }) => Object.values(sources).slice(0, 4))),
    actions: frameworks.map((framework) => toProfile(framework)),
  };
}

/** The same thing was named twice (perhaps by two of its names): nothing to compare, but somewhere to go. */
export function toSameAnswer(framework: Framework, { frameworks }: Knowledge): Answer {
  const rivals = framework.alternatives.flatMap(({ id }) => frameworks.get(id) ?? []);
  return {
    tone: 'miss',
    private: true,
    title: `${framework.name} twice`,
    lead: `Both names mean ${framework.name}. Compare it with one of these?`,
    sections: [],
    sources: [],
    actions: rivals.map((rival) =>
      toComparison([framework, rival], `${framework.name} and ${rival.name}`, 'aloud'),
    ),
  };
}
