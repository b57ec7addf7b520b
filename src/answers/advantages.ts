import type { Framework } from '../domain/framework.ts';
import { bandOf, STATUS_WORTH, scoreAdoption, scoreSupport } from '../domain/scores.ts';
import { joinWords } from '../domain/text.ts';
import { FEATURE_ROWS } from '../domain/topics.ts';
import { FEATURE_KEYS, type Feature, type Project, type Typing } from '../domain/vocabulary.ts';
import { nameFeature, nameProject } from './needs.ts';

/** Features named at most: more is a table, and the table follows. */
const NAMED = 3;
/** From this on a feature shapes what is built with it. */
const MAJOR = 0.75;

/** Finds what is true of the framework and of none of the others, as the end of "when …". */
type Advantage = (framework: Framework, others: readonly Framework[], today: string) => string | undefined;

/** Worth of a feature, where that is known. */
const worthOf = ({ features }: Framework, key: Feature): number | undefined => {
  const { status } = features[key];
  return status === 'unknown' ? undefined : STATUS_WORTH[status];
};

/** Features that this project brings itself and the others leave to you; the most telling first. */
function findReadyParts(framework: Framework, others: readonly Framework[]): Feature[] {
  const isReady = (key: Feature): boolean => (worthOf(framework, key) ?? 0) >= STATUS_WORTH.official;
  const isLeftOut = (other: Framework, key: Feature): boolean =>
    (worthOf(other, key) ?? 1) <= STATUS_WORTH.documented;
  return FEATURE_KEYS.filter((key) => isReady(key) && others.every((other) => isLeftOut(other, key))).sort(
    (a, b) => FEATURE_ROWS[b].telling - FEATURE_ROWS[a].telling,
  );
}

const nameParts = (keys: readonly Feature[]): string | undefined =>
  keys.length === 0
    ? undefined
    : `you want ${joinWords(keys.slice(0, NAMED).map(nameFeature))} from the project itself`;

const hasMajorParts: Advantage = (framework, others) =>
  nameParts(findReadyParts(framework, others).filter((key) => FEATURE_ROWS[key].telling >= MAJOR));
const hasMinorParts: Advantage = (framework, others) => nameParts(findReadyParts(framework, others));

/** A kind of project that it is praised for and the others are warned of. */
const isMadeFor: Advantage = (framework, others) => {
  const praised = framework.goodFor.flatMap(({ projects }) => projects);
  const isWarned = ({ goodFor, thinkTwice }: Framework, project: Project): boolean =>
    thinkTwice.some(({ projects }) => projects.includes(project)) &&
    !goodFor.some(({ projects }) => projects.includes(project));
  const own = praised.find((project) => others.every((other) => isWarned(other, project)));
  return own === undefined ? undefined : `what you plan is ${nameProject(own)}`;
};

const isSmall: Advantage = ({ category }, others) =>
  category === 'micro' && others.every((other) => other.category !== 'micro')
    ? 'you want a small core and to choose the parts yourself'
    : undefined;

const isInHigherBand: Advantage = (framework, others) => {
  const [own, theirs] = [bandOf(framework), others.map(bandOf)];
  return own !== undefined && theirs.every((band) => band !== undefined && own < band)
    ? `requests per core count (band ${own} against ${joinWords([...new Set(theirs.flatMap((band) => band ?? []))])})`
    : undefined;
};

const CHECKED: readonly Typing[] = ['static', 'typescript'];
const isChecked: Advantage = ({ typing }, others) =>
  CHECKED.includes(typing.value) && others.every((other) => !CHECKED.includes(other.typing.value))
    ? 'you want types checked by the compiler'
    : undefined;

const bearsConnections: Advantage = ({ async }, others) =>
  async.value === 'native' && others.every((other) => other.async.value !== 'native')
    ? 'you expect many open connections'
    : undefined;

const isSupportedLonger: Advantage = (framework, others, today) => {
  const value = (one: Framework): number => scoreSupport(one, today).value ?? 0;
  return others.every((other) => value(framework) > value(other))
    ? 'published support that lasts longer counts'
    : undefined;
};

const isEasier: Advantage = ({ judgements }, others) =>
  others.every((other) => judgements.learning.score > other.judgements.learning.score)
    ? 'you want to be productive sooner'
    : undefined;

const isWiderKnown: Advantage = (framework, others) => {
  const own = scoreAdoption(framework).value;
  return own !== undefined && others.every((other) => own > (scoreAdoption(other).value ?? 1))
    ? 'you must find people who know it'
    : undefined;
};

const bindsMore: Advantage = ({ judgements }, others) =>
  others.every((other) => judgements.guardrails.score > other.judgements.guardrails.score)
    ? 'you want conventions that keep a team together'
    : undefined;

const bindsLess: Advantage = ({ judgements }, others) =>
  others.every((other) => judgements.guardrails.score < other.judgements.guardrails.score)
    ? 'you want to decide more yourself'
    : undefined;

const runsElsewhere: Advantage = ({ hosting }, others) => {
  const taken = new Set(others.flatMap((other) => other.hosting.value));
  if (!taken.has('edge') && hosting.value.includes('edge')) return 'it must run on edge workers';
  if (!taken.has('serverless') && hosting.value.includes('serverless'))
    return 'it must run as serverless functions';
  return undefined;
};

/** The most telling first. */
const ADVANTAGES: readonly Advantage[] = [
  hasMajorParts,
  isMadeFor,
  isSmall,
  isInHigherBand,
  bearsConnections,
  isChecked,
  isEasier,
  isWiderKnown,
  bindsMore,
  hasMinorParts,
  isSupportedLonger,
  runsElsewhere,
  bindsLess,
];

/** What holds for the framework and for none of the others on a day, each the end of "when …"; the most telling first. */
export const findAdvantages = (
  framework: Framework,
  others: readonly Framework[],
  today: string,
): readonly string[] => [...new Set(ADVANTAGES.flatMap((find) => find(framework, others, today) ?? []))];
