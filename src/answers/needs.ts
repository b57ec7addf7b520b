import { MUSTS } from '../domain/musts.ts';
import { EXPERIENCES, PRIORITIES, type Team } from '../domain/preferences.ts';
import type { Needs, Relaxation } from '../domain/recommend.ts';
import { joinWords } from '../domain/text.ts';
import { FEATURES, type Feature, HOSTINGS, LANGUAGES, PROJECTS, type Project } from '../domain/vocabulary.ts';

/** A team in the middle of a line, where its chooser's label does not serve. */
const TEAM_WORDS: Readonly<Record<Team, string>> = {
  solo: 'one developer',
  small: 'a team of 2 to 7',
  large: 'a team of 8 or more',
};

/** What was asked for, in words: "a JSON API in Python · a team of 2 to 7 · with an ORM · on containers". */
export function describeNeeds(needs: Needs): string {
  const { language, without, project, team, experience, priority, features, hosting } = needs;
  return [
    project === undefined ? 'back-end work' : nameProject(project),
    language === undefined ? '' : `in ${language}`,
    without.length === 0 ? '' : `· not in ${joinWords(without, 'or')}`,
    team === undefined ? '' : `· ${TEAM_WORDS[team]}`,
    experience === undefined ? '' : `· ${EXPERIENCES[experience].label}`,
    priority === undefined ? '' : `· above all ${PRIORITIES[priority].label}`,
    features.length === 0 ? '' : `· with ${joinWords(features.map(nameFeature))}`,
    hosting.length === 0 ? '' : `· on ${joinWords(hosting.map((key) => HOSTINGS[key]))}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Not a thing that one can have one of. */
const UNCOUNTABLE: readonly Project[] = ['microservices', 'ml-serving', 'learning'];

/** "a JSON API", "microservices". */
export function nameProject(project: Project): string {
  if (UNCOUNTABLE.includes(project)) return PROJECTS[project];
  return `${/^[aeiou]/u.test(PROJECTS[project]) ? 'an' : 'a'} ${PROJECTS[project]}`;
}

/** Names in the middle of a sentence, where the label does not serve. */
const FEATURE_NAMES: Readonly<Partial<Record<Feature, string>>> = {
  orm: 'an ORM',
  auth: 'accounts',
  admin: 'an admin interface',
  cli: 'a project generator',
};

/** "Background jobs" in the middle of a sentence; "OpenAPI" and "CSRF protection" as they are. */
export const nameFeature = (key: Feature): string =>
  FEATURE_NAMES[key] ??
  (/^\p{Lu}[\p{Ll}\s-]+$/u.test(FEATURES[key]) ? FEATURES[key].toLowerCase() : FEATURES[key]);

/** A filter as its chooser saw it. */
export const nameFilter = (filter: Relaxation['filter']): string => ({ ...LANGUAGES, ...MUSTS })[filter];
