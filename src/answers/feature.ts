import type { Answer } from '../domain/answer.ts';
import type { Source } from '../domain/fact.ts';
import type { Framework } from '../domain/framework.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { FEATURES, type Feature, STATUSES, type Status } from '../domain/vocabulary.ts';
import { collectSources, mergeSources } from './sources.ts';
import { button, toProfile } from './steps.ts';

/** The short answer to "does it have …" for each status. */
const VERDICTS: Readonly<Record<Status, string>> = {
  builtin: 'Yes, built in',
  official: 'Yes, as an official add-on',
  documented: 'Not itself; its documentation names a third party',
  thirdparty: 'Not itself; third parties offer it',
  none: 'No',
  unknown: 'I do not know: no source that I have settles it, and that is not a no',
};

/** "Does Flask have an ORM?": yes or no from the facts, with the source, and who has it built in. */
export function toFeatureAnswer(framework: Framework, feature: Feature, { frameworks }: Knowledge): Answer {
  const fact = framework.features[feature];
  const label = FEATURES[feature];
  const having = [...frameworks.values()].filter(
    ({ id, kind, features }) =>
      id !== framework.id && kind === 'framework' && features[feature].status === 'builtin',
  );
  const sameLanguage = having.filter(({ language }) => language === framework.language);
  const elsewhere = (sameLanguage.length > 0 ? sameLanguage : having).slice(0, 3);
  const named = fact.status === 'builtin' ? [] : elsewhere;
  return {
    tone: 'profile',
    private: false,
    title: `${label} in ${framework.name}`,
    lead: `${STATUSES[fact.status].mark} **${VERDICTS[fact.status]}.**${fact.text === undefined ? '' : ` ${fact.text}`}`,
    sections:
      named.length === 0
        ? []
        : [
            {
              heading: 'Built in elsewhere',
              text: named.map(({ name, language }) => `${name} (${language})`).join(' · '),
            },
          ],
    sources: mergeSources(...[framework, ...named].map((one) => citeFeature(one, feature))),
    actions: [
      button(`All features of ${framework.name}`, {
        command: 'framework',
        args: { name: framework.id, part: 'features' },
      }),
      toProfile(framework),
      ...elsewhere.map((other) =>
        button(`${label} in ${other.name}`, { command: 'framework', args: { name: other.id, feature } }),
      ),
    ],
  };
}

/** What is unknown has no source of its own: the entry's opening stands in. */
function citeFeature(framework: Framework, feature: Feature): Source[] {
  const fact = framework.features[feature];
  return collectSources(framework, fact.status === 'unknown' ? framework.summary.sources : fact.sources);
}
