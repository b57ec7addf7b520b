import type { Framework } from '../../domain/framework.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { Library } from '../../search/library.ts';
import { type Clues, flag, toUnread } from '../clues.ts';
import { LANGUAGE_WORDS } from '../conditions/languages.ts';
import { PROFILING } from '../cues.ts';
import { logSumExp } from '../learning/linear-model.ts';
import { findLearnt, learntOf } from '../learnt.ts';
import type { Found } from '../phrases.ts';
import { countUnread, type Question } from '../question.ts';
import type { Proposal } from '../reading.ts';
import { toLogOdds } from '../scale.ts';

/** In words. */
const LONGEST_NAME = 3;

const toProposal = (framework: Framework, clues: Clues): Proposal => ({
  route: { command: 'framework', args: { name: framework.id } },
  words: `About ${framework.name}`,
  clues,
});

/** A name, bare or with "what is", "tell me about", "what is … good for", or words that stand for one. */
export function readProfile(question: Question, library: Library): Proposal[] {
  return [...readNamed(question), ...readDescription(question, library)];
}

function readNamed(question: Question): Proposal[] {
  const [framework, another] = question.frameworks;
  if (framework === undefined) return [];
  if (another !== undefined)
    return question.frameworks.map((one) => toProposal(one, { profileMentioned: 1 }));
  const unread = countUnread(question, [PROFILING], ownLanguages(question, framework));
  const clues = {
    profile: 1,
    profileLearnt: learntProfile(question, framework),
    profileBare: flag(unread === 0),
    profileAsked: flag(PROFILING.has(question.stems)),
    profileUnread: toUnread(unread),
  };
  return [toProposal(framework, clues)];
}

/** Examples of its profile are learnt under its own name, or under that of all profiles where they name it. */
const learntProfile = (question: Question, { id }: Framework): number =>
  logSumExp([question.learnt.logOf('kinds/profile'), learntOf(question, 'framework', id)]);

/** "elixir phoenix": the language of the framework adds nothing. */
const ownLanguages = (
  { stems }: Question,
  { language, alsoLanguages }: Framework,
): readonly Found<Language>[] =>
  LANGUAGE_WORDS.findAll(stems).filter(
    ({ meaning }) => meaning === language || alsoLanguages.includes(meaning),
  );

/** So many frameworks are weighed for what the examples say alone. */
const LEARNT_FRAMEWORKS = 2;

/** A misspelt name and nothing else, or words that only one answers to: "the python framework by tiangolo". */
function readDescription(question: Question, library: Library): Proposal[] {
  const { words, frameworks } = question;
  const { knowledge, search } = library;
  const text = words.join(' ');
  const isShort = frameworks.length === 0 && words.length <= LONGEST_NAME;
  if (isShort) {
    const [near] = search.resolve(text, { kinds: ['framework'], limit: 1 }).near;
    const misspelt = knowledge.frameworks.get(near?.id ?? '');
    if (misspelt) return [toProposal(misspelt, { profileMisspelt: 1 })];
  }
  const found = search.search(text, { kinds: ['framework'], limit: 1 });
  const learnt = findLearnt(question, 'framework', LEARNT_FRAMEWORKS, found, knowledge);
  return [...found, ...learnt].flatMap(({ id, confidence }) => {
    const framework = knowledge.frameworks.get(id);
    if (framework === undefined || frameworks.includes(framework)) return [];
    const beside = flag(frameworks.length > 0);
    const clues = {
      profileDescribed: 1,
      profileLikely: toLogOdds(confidence),
      profileBeside: beside,
      describedLearnt: learntOf(question, 'framework', id),
    };
    return [toProposal(framework, clues)];
  });
}
