import { MUSTS } from '../domain/musts.ts';
import { EXPERIENCES, PRIORITIES, TEAMS } from '../domain/preferences.ts';
import type { Needs, Relaxation } from '../domain/recommend.ts';
import { joinWords } from '../domain/text.ts';
import { FEATURES, HOSTINGS, LANGUAGES, PROJECTS, type Project } from '../domain/vocabulary.ts';

/** What was asked for, in words: "a JSON API in Python · team: small, 2 to 7 people". */
export function describeNeeds(needs: Needs): string {
  const { language, project, team, experience, priority, features, hosting } = needs;
  const musts = [...features.map((key) => FEATURES[key]), ...hosting.map((key) => HOSTINGS[key])];
  return [
    project === undefined ? 'back-end work' : nameProject(project),
    language === undefined ? '' : `in ${language}`,
    team === undefined ? '' : `· team: ${TEAMS[team].label}`,
    experience === undefined ? '' : `· ${EXPERIENCES[experience].label}`,
    priority === undefined ? '' : `· first of all ${PRIORITIES[priority].label}`,
    musts.length === 0 ? '' : `· with ${joinWords(musts)}`,
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

/** A filter as its chooser saw it. */
export const nameFilter = (filter: Relaxation['filter']): string => ({ ...LANGUAGES, ...MUSTS })[filter];
