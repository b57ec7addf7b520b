import { FEATURE_WORDS } from './features.ts';
import { LANGUAGE_WORDS } from './languages.ts';
import { EXPERIENCE_WORDS, TEAM_WORDS } from './people.ts';
import { PRIORITY_WORDS } from './priorities.ts';
import { PROJECT_WORDS } from './projects.ts';

/**
 * What words in a sentence say about a need. A phrase belongs in these lists when people use it; what it leads to
 * is the domain's business. Where several keys fit, the earlier one counts.
 */
export const ALL_CONDITIONS = [
  FEATURE_WORDS,
  LANGUAGE_WORDS,
  PROJECT_WORDS,
  TEAM_WORDS,
  EXPERIENCE_WORDS,
  PRIORITY_WORDS,
];
