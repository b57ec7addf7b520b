import type { Framework } from '../../domain/framework.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { Library } from '../../search/library.ts';
import { acceptName } from '../../search/names-policy.ts';
import { LANGUAGE_WORDS } from '../conditions.ts';
import { PROFILING, PROPOSED } from '../cues.ts';
import { weighField } from '../field.ts';
import type { Found } from '../phrases.ts';
import { countUnread, type Question } from '../question.ts';
import type { Reading } from '../reading.ts';
import { addLogOdds, toStrength } from '../scale.ts';

const NAMED = 0.96;
const MISSPELT = 0.9;
/** Words that describe prove less than a name. */
const DESCRIBED = 0.85;
/** In words. */
const LONGEST_NAME = 3;

export const toProfileReading = (framework: Framework, strength: number): Reading => ({
  route: { command: 'framework', args: { name: framework.id } },
  words: `About ${framework.name}`,
  strength,
});

/** A bare name, or one with nothing but "what is", "tell me about", "what is … good for". */
export function readProfile(question: Question, library: Library): Reading[] {
  const [framework, another] = question.frameworks;
  if (framework === undefined) return describedIn(question, library);
  if (another !== undefined) return [];
  const unread = countUnread(question, [PROFILING], ownLanguages(question, framework));
  return unread === 0 ? [toProfileReading(framework, NAMED)] : [];
}

/** "elixir phoenix": the language of the framework adds nothing. */
const ownLanguages = (
  { stems }: Question,
  { language, alsoLanguages }: Framework,
): readonly Found<Language>[] =>
  LANGUAGE_WORDS.findAll(stems).filter(
    ({ meaning }) => meaning === language || alsoLanguages.includes(meaning),
  );

/** A misspelt name and nothing else, or words that only one answers to: "the python framework by tiangolo". */
function describedIn(question: Question, library: Library): Reading[] {
  const { knowledge, search } = library;
  const misspelt =
    question.words.length <= LONGEST_NAME ? acceptName(library, question.words.join(' ')) : undefined;
  if (misspelt) return [toProfileReading(misspelt, MISSPELT)];
  if (!PROPOSED.has(question.stems)) return [];
  const [hit] = search.search(question.words.join(' '), { kinds: ['framework'], limit: 1 });
  const framework = hit && knowledge.frameworks.get(hit.id);
  if (framework === undefined) return [];
  const strength = toStrength(addLogOdds(hit?.confidence ?? 0, weighField(question)));
  return [toProfileReading(framework, Math.min(strength, DESCRIBED))];
}
