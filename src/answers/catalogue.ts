import type { Action, Answer, RawArgs } from '../domain/answer.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { liveCycles } from '../domain/support.ts';
import { firstSentence } from '../domain/text.ts';
import { CATEGORIES } from '../domain/vocabulary.ts';
import { collectSources, mergeSources } from './sources.ts';
import { button } from './steps.ts';

const PAGE = 8;

/** The catalogue in pages; `frameworks` are those that pass the filters, `raw` the filters as given. */
export function toCatalogueAnswer(
  frameworks: readonly Framework[],
  page: number,
  raw: RawArgs,
  knowledge: Knowledge,
  today: string,
): Answer {
  const pages = Math.max(1, Math.ceil(frameworks.length / PAGE));
  const current = Math.min(page, pages - 1);
  const shown = frameworks.slice(current * PAGE, (current + 1) * PAGE);
  if (frameworks.length === 0) return toEmpty(raw, knowledge);
  const line = (framework: Framework): string => {
    const { name, kind, category, language, summary } = framework;
    const live = liveCycles(framework, today)[0];
    const what = kind === 'runtime' ? 'runtime' : CATEGORIES[category];
    return `**${name}** · ${language} · ${what}${live ? ` · ${live.version}` : ''}\n${firstSentence(summary.text, 110)}`;
  };
  return {
    tone: 'list',
    private: false,
    title: `${describe(raw)}: ${frameworks.length}${pages > 1 ? `, page ${current + 1} of ${pages}` : ''}`,
    lead: shown.map(line).join('\n\n'),
    sections: [],
    sources: mergeSources(...shown.map((framework) => collectSources(framework, framework.summary.sources))),
    actions: toActions(shown, current, pages, raw),
  };
}

function describe({ language, kind }: RawArgs): string {
  const what =
    kind === 'runtime' ? 'Runtimes' : kind === undefined ? 'Frameworks and runtimes' : 'Frameworks';
  return language === undefined ? what : `${what} for ${language}`;
}

function toActions(shown: readonly Framework[], page: number, pages: number, raw: RawArgs): Action[] {
  const at = (target: number) => ({ command: 'frameworks', args: { ...raw, page: String(target) } });
  return [
    {
      kind: 'menu',
      prompt: 'Open a profile…',
      to: { command: 'framework', args: {} },
      fills: 'name',
      choices: shown.map(({ id, name, language }) => ({ value: id, label: name, description: language })),
      opening: 'aside',
    },
    ...(page > 0 ? [button('Back', at(page - 1), 'here')] : []),
    ...(page < pages - 1 ? [button('Next', at(page + 1), 'here')] : []),
  ];
}

/** Nothing passes both filters: says so and offers each filter by itself. */
function toEmpty(raw: RawArgs, { frameworks }: Knowledge): Answer {
  const { language, kind } = raw;
  return {
    tone: 'miss',
    private: true,
    title: `${describe(raw)}: none that I know`,
    lead: `My catalogue has ${frameworks.size} entries; none of them passes both filters.`,
    sections: [],
    sources: [],
    actions: [
      ...(language === undefined
        ? []
        : [button(`Everything for ${language}`, { command: 'frameworks', args: { language } }, 'aloud')]),
      ...(kind === undefined
        ? []
        : [button('All of this kind', { command: 'frameworks', args: { kind } }, 'aloud')]),
    ],
  };
}
