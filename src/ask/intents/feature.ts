import type { Must } from '../../domain/musts.ts';
import { FEATURES, type Feature } from '../../domain/vocabulary.ts';
import { flag, toUnread } from '../clues.ts';
import { FEATURE_WORDS } from '../conditions/features.ts';
import { ASKING_HOW, ASKING_WHETHER } from '../cues.ts';
import { countUnread, type Question } from '../question.ts';
import type { Proposal } from '../reading.ts';

const isFeature = (must: Must): must is Feature => Object.hasOwn(FEATURES, must);

/** "does flask have an orm": one name and one feature, asked whether rather than how. */
export function readFeature(question: Question): Proposal[] {
  const { stems, frameworks } = question;
  const feature = FEATURE_WORDS.keys(stems).find(isFeature);
  if (feature === undefined || frameworks.length > MOST_NAMED) return [];
  return frameworks.map((framework, i) => ({
    route: { command: 'framework', args: { name: framework.id, feature } },
    words: `${FEATURES[feature]} in ${framework.name}`,
    clues: {
      feature: 1,
      featureLearnt: question.learnt.logOf('kinds/feature'),
      featureWhether: flag(ASKING_WHETHER.has(stems)),
      featureHow: flag(ASKING_HOW.has(stems.slice(0, OPENING))),
      featureSecond: flag(i > 0),
      featureUnread: toUnread(countUnread(question, [FEATURE_WORDS, ASKING_WHETHER])),
    },
  }));
}

/** "does actix have dependency injection like nest" is about the first. */
const MOST_NAMED = 2;
/** A question opens with so many words. */
const OPENING = 2;
