import type { RawArgs } from '../../domain/answer.ts';
import { ASKING_HOW, BUILDING, PROPOSED, PROPOSING, SEEKING, VERSIONS, WHICH, YES_OR_NO } from '../cues.ts';
import { describeNeeds, readNeeds } from '../needs.ts';
import type { Question } from '../question.ts';
import type { Reading } from '../reading.ts';

/** "typed python api for a small team, needs websockets": a wish with at least one condition, and no name. */
export function readRecommendation(question: Question): Reading[] {
  if (question.frameworks.some(({ kind }) => kind !== 'runtime')) return [];
  const args = readNeeds(question);
  const strength = toStrength(question, args);
  if (Object.keys(args).length === 0 || strength === 0) return [];
  return [
    { route: { command: 'recommend', args }, words: `Recommending for ${describeNeeds(args)}`, strength },
  ];
}

/** Kinds of project that only software has. */
const SOFTWARE = new Set([
  'json-api',
  'microservices',
  'bff',
  'crud-saas',
  'ml-serving',
  'realtime',
  'internal-tool',
]);

function toStrength(question: Question, { language, project, must_have, ...wishes }: RawArgs): number {
  const { stems } = question;
  const named = PROPOSED.has(stems);
  const building = project === 'learning' ? undefined : project;
  const hard = [language, building, must_have].filter((one) => one !== undefined).length;
  const grounded = named || language !== undefined || must_have !== undefined;
  const software = building !== undefined && (SOFTWARE.has(building) || BUILDING.has(stems));
  if (!(grounded || software) || VERSIONS.has(stems)) return 0;
  if (PROPOSING.has(stems) || asksWhich(question)) return hard > 0 ? 0.93 : 0.88;
  const opening = stems.slice(0, 1);
  if (ASKING_HOW.has(opening) || YES_OR_NO.has(opening)) return 0;
  if (named && hard > 0) return hard > 1 ? 0.92 : 0.85;
  const conditions = Object.keys(wishes).length + hard;
  return conditions >= 2 ? 0.5 + 0.1 * Math.min(conditions, 4) : 0;
}

const ARTICLES = new Set(['a', 'an', 'the', 'my', 'our', 'this']);
/** So many words may stand between "which" and "framework". */
const REACH = 3;

/** "which rust web framework", "is there a framework", but not "what does a framework do". */
function asksWhich({ words, stems }: Question): boolean {
  return PROPOSED.findAll(stems).some(({ start }) => {
    const before = words.slice(Math.max(0, start - REACH), start);
    const isOneOfMany = !ARTICLES.has(before.at(-1) ?? '') && before.some((word) => WHICH.has(word));
    return isOneOfMany || before.some((word) => SEEKING.has(word));
  });
}
