import type { RawArgs } from '../../domain/answer.ts';
import { type Clues, flag, toUnread } from '../clues.ts';
import { ALL_CONDITIONS } from '../conditions/all.ts';
import { ASKING_HOW, BUILDING, PROPOSED, PROPOSING, SEEKING, WHICH, YES_OR_NO } from '../cues.ts';
import { describeNeeds, readNeeds } from '../needs.ts';
import { countUnread, type Question } from '../question.ts';
import type { Proposal } from '../reading.ts';

/** "typed python api for a small team, needs websockets": a wish with at least one condition, and no name. */
export function readRecommendation(question: Question): Proposal[] {
  if (question.frameworks.some(({ kind }) => kind !== 'runtime')) return [];
  const args = readNeeds(question);
  if (Object.keys(args).length === 0) return [];
  return [
    {
      route: { command: 'recommend', args },
      words: `Recommending for ${describeNeeds(args)}`,
      clues: toClues(question, args),
    },
  ];
}

function toClues(question: Question, { language, project, must_have, ...wishes }: RawArgs): Clues {
  const { stems } = question;
  const building = project === 'learning' ? undefined : project;
  const hard = [language, building, must_have].filter((one) => one !== undefined).length;
  const opening = stems.slice(0, 1);
  return {
    recommendation: 1,
    wishLearnt: question.learnt.logOf('kinds/recommend'),
    wishNamed: flag(PROPOSED.has(stems)),
    wishProposing: flag(PROPOSING.has(stems)),
    wishWhich: flag(asksWhich(question)),
    wishHard: hard,
    wishSoft: Object.keys(wishes).length,
    wishHow: flag(ASKING_HOW.has(opening)),
    wishWhether: flag(YES_OR_NO.has(opening)),
    wishUnread: toUnread(countUnread(question, [...ALL_CONDITIONS, PROPOSED, PROPOSING, BUILDING])),
  };
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
