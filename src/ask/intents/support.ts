import type { RawArgs } from '../../domain/answer.ts';
import { FEATURE_WORDS, LANGUAGE_WORDS } from '../conditions.ts';
import { NEWEST, SUPPORTING, UPGRADING } from '../cues.ts';
import { countUnread, type Question } from '../question.ts';
import type { Reading } from '../reading.ts';

/** A number that is not part of another, as in "7.2", "v5" or "node20". */
const VERSION =
  /(?<![\d.]|[a-z]\d{0,2})v?(\d{1,2}(?:\.\d{1,3}){0,2})(?![\d.]*\d|\s*(?:%|gb|mb|cores?|years?|months?|weeks?|days?|people|devs))/g;

/** "is rails 7.2 still supported", "node lts": one name with a version, or with words about support. */
export function readSupport(question: Question): Reading[] {
  const [framework, another] = question.frameworks;
  if (framework === undefined || another !== undefined) return [];
  const [version, target] = [...question.text.matchAll(VERSION)].map(([, number]) => number);
  const strength = toStrength(question, version);
  if (strength === 0 || target !== undefined) return [];
  const args: RawArgs =
    version === undefined ? { name: framework.id, part: 'versions' } : { name: framework.id, version };
  return [
    {
      route: { command: 'framework', args },
      words: `Versions and support of ${framework.name}${version === undefined ? '' : ` ${version}`}`,
      strength,
    },
  ];
}

/** With more unread words than this, a sentence without a version is rather about something else. */
const MOST_UNREAD = 2;
const DOUBTFUL = 0.5;
const VERSION_ALONE = 0.93;

function toStrength(question: Question, version: string | undefined): number {
  const { stems } = question;
  if (UPGRADING.has(stems)) return 0;
  const speaks = SUPPORTING.has(stems) || NEWEST.has(stems);
  const unread = countUnread(question, [SUPPORTING, NEWEST]);
  if (version !== undefined) return speaks ? 1 : unread <= MOST_UNREAD ? VERSION_ALONE : 0;
  if (!speaks || FEATURE_WORDS.has(stems) || speaksOfAnotherLanguage(question)) return 0;
  return unread > MOST_UNREAD ? DOUBTFUL : 0.95 - unread * 0.05;
}

/** "ts support in node" asks for something else. */
const speaksOfAnotherLanguage = ({ stems, mentions }: Question): boolean =>
  LANGUAGE_WORDS.findAll(stems).some(
    (language) => !mentions.some(({ start, end }) => start <= language.start && language.end <= end),
  );
