import { readQuestion } from '../../src/ask/read.ts';
import type { Route } from '../../src/domain/answer.ts';
import type { Library } from '../../src/search/library.ts';
import type { Line } from '../support/questions.ts';

/** What a question asks for, or how far it is from our field. */
export const KINDS = ['faq', 'term', 'framework', 'compare', 'recommend', 'feature', 'support'] as const;
export const DISTANCES = ['near', 'far'] as const;
export type Kind = (typeof KINDS)[number];
export type Distance = (typeof DISTANCES)[number];

/** The kind of a line: that of its first right answer. */
export const kindOf = ({ label }: Line): Kind => {
  const kind = KINDS.find((one) => label.startsWith(`${one}:`));
  if (kind === undefined) throw new Error(`an answer of no known kind: ${label}`);
  return kind;
};

/** What a question is answered with in public; undefined where it is a private miss. */
export const answerOf = (question: string, library: Library): Route | undefined =>
  readQuestion(question, library).best?.route;

/** Whether one of the right answers is given. */
export const isRight = (route: Route | undefined, label: string): boolean =>
  route !== undefined && label.split('|').some((expected) => fits(route, expected));

function fits({ command, args }: Route, expected: string): boolean {
  const colon = expected.indexOf(':');
  const [kind, value] = [expected.slice(0, colon), expected.slice(colon + 1)];
  const [name, detail] = value.split('/');
  switch (kind) {
    case 'faq':
    case 'term':
      return command === 'faq' && args.question === value;
    case 'framework':
      return command === 'framework' && Object.keys(args).length === 1 && args.name === value;
    case 'feature':
      return command === 'framework' && args.name === name && args.feature === detail;
    case 'support':
      if (command !== 'framework' || args.name !== name) return false;
      return detail === undefined ? args.part === 'versions' : args.version === detail;
    case 'compare':
      return command === 'compare' && sameNames(args, value.split(','));
    case 'recommend':
      return command === 'recommend' && fitsNeeds(args, value);
    default:
      return false;
  }
}

function sameNames({ first, second, third, fourth }: Route['args'], names: readonly string[]): boolean {
  const compared = [first, second, third, fourth].filter((name) => name !== undefined);
  return compared.sort().join() === [...names].sort().join();
}

/** Hard conditions must be read exactly; of the soft ones, those that are listed must be. */
function fitsNeeds(args: Route['args'], value: string): boolean {
  const wanted = new Map(
    value
      .split(';')
      .map((pair) => pair.split('=', 2))
      .map(([key = '', word]) => [key, word]),
  );
  const words = (text: string | undefined): string => (text ?? '').split(',').sort().join();
  return (
    args.language === wanted.get('language') &&
    words(args.must_have) === words(wanted.get('must_have')) &&
    [...wanted].every(([key, word]) => key === 'must_have' || args[key] === word)
  );
}
