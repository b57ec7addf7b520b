import { createRandom, pick } from './random.ts';

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Shorter words are left alone: with an error in them nobody could read them. */
const SHORTEST = 4;

/** The text with so many typing errors, each in another word where there are enough, the same in every run. */
export function misspell(text: string, errors: number, seed = 1): string {
  const random = createRandom(seed + hash(text));
  const words = text.split(/(\s+)/);
  const open = words.flatMap((word, i) => (letterCount(word) >= SHORTEST ? [i] : []));
  let targets = [...open];
  for (let error = 0; error < errors && open.length > 0; error++) {
    if (targets.length === 0) targets = [...open];
    const target = pick(targets, random) ?? 0;
    targets = targets.filter((one) => one !== target);
    words[target] = misspellWord(words[target] ?? '', random);
  }
  return words.join('');
}

/** A letter swapped with the next, left out, doubled, or replaced by a neighbour on the keyboard. */
function misspellWord(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const [before, here, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  const errors = [
    before + next + here + after,
    before + next + after,
    before + here + here + next + after,
    before + neighbourOf(here, random) + next + after,
  ].filter((misspelt) => misspelt !== word);
  return pick(errors, random) ?? word;
}

function neighbourOf(letter: string, random: () => number): string {
  const row = KEYBOARD.find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined) return 'x';
  const at = row.indexOf(letter.toLowerCase());
  return pick([...row.slice(Math.max(0, at - 1), at), ...row.slice(at + 1, at + 2)], random) ?? 'x';
}

function letterCount(word: string): number {
  return word.replace(/[^\p{L}]/gu, '').length;
}

function hash(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}
