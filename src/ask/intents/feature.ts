import type { Must } from '../../domain/musts.ts';
import { FEATURES, type Feature } from '../../domain/vocabulary.ts';
import { FEATURE_WORDS } from '../conditions.ts';
import { ASKING_HOW, ASKING_WHETHER } from '../cues.ts';
import { countUnread, type Question } from '../question.ts';
import type { Reading } from '../reading.ts';

const isFeature = (must: Must): must is Feature => Object.hasOwn(FEATURES, must);

/** "does flask have an orm": one name and one feature, asked whether rather than how. */
export function readFeature(question: Question): Reading[] {
  const [framework, another] = question.frameworks;
  const feature = FEATURE_WORDS.keys(question.stems).find(isFeature);
  if (framework === undefined || another !== undefined || feature === undefined) return [];
  return [
    {
      route: { command: 'framework', args: { name: framework.id, feature } },
      words: `${FEATURES[feature]} in ${framework.name}`,
      strength: toStrength(question),
    },
  ];
}

function toStrength(question: Question): number {
  if (ASKING_HOW.has(question.stems.slice(0, 2))) return 0.3;
  const unread = countUnread(question, [FEATURE_WORDS, ASKING_WHETHER]);
  if (unread === 0) return 0.97;
  const asked = ASKING_WHETHER.has(question.stems) ? 0.97 : 0.85;
  return Math.max(0.3, asked - unread * 0.08);
}
