import type { RawArgs } from '../../domain/answer.ts';
import { flag, toUnread } from '../clues.ts';
import { FEATURE_WORDS } from '../conditions/features.ts';
import { LANGUAGE_WORDS } from '../conditions/languages.ts';
import { NEWEST, SUPPORTING } from '../cues.ts';
import { countUnread, type Question } from '../question.ts';
import type { Proposal } from '../reading.ts';

/** A number that is not part of another, as in "7.2", "v5" or "node20". */
const VERSION =
  /(?<![\d.]|[a-z]\d{0,2})v?(\d{1,2}(?:\.\d{1,3}){0,2})(?![\d.]*\d|\s*(?:%|gb|mb|cores?|years?|months?|weeks?|days?|people|devs))/;

/** "is rails 7.2 still supported", "node lts": one name with a version, or with words about support. */
export function readSupport(question: Question): Proposal[] {
  const [framework, another] = question.frameworks;
  if (framework === undefined || another !== undefined) return [];
  const version = VERSION.exec(question.text)?.[1];
  const { stems } = question;
  const speaks = SUPPORTING.has(stems) || NEWEST.has(stems);
  if (version === undefined && !speaks) return [];
  const args: RawArgs =
    version === undefined ? { name: framework.id, part: 'versions' } : { name: framework.id, version };
  return [
    {
      route: { command: 'framework', args },
      words: `Versions and support of ${framework.name}${version === undefined ? '' : ` ${version}`}`,
      clues: {
        support: 1,
        supportLearnt: question.learnt.logOf('kinds/support'),
        supportVersion: flag(version !== undefined),
        supporting: flag(speaks),
        supportBoth: flag(version !== undefined && speaks),
        supportAside: flag(FEATURE_WORDS.has(stems) || speaksOfAnotherLanguage(question)),
        supportUnread: toUnread(countUnread(question, [SUPPORTING, NEWEST])),
      },
    },
  ];
}

/** "ts support in node" asks for something else. */
const speaksOfAnotherLanguage = ({ stems, mentions }: Question): boolean =>
  LANGUAGE_WORDS.findAll(stems).some(
    (language) => !mentions.some(({ start, end }) => start <= language.start && language.end <= end),
  );
