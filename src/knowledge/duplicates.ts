import type { Faq } from '../domain/faq.ts';
import type { Path } from './document.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Loaded } from './folder.ts';

interface Phrase {
  readonly text: string;
  readonly loaded: Loaded<Faq>;
  readonly path: Path;
  readonly trigrams: ReadonlySet<string>;
}

/** Questions as alike as this ask the same; 1 is the same words in any order. */
const SAME = 0.85;

/**
 * Faults for questions of different FAQs that ask the same: the same words in another order, or other forms of
 * the words. One entry may well ask the same in several ways.
 */
export function findDuplicates(faqs: readonly Loaded<Faq>[]): Fault[] {
  const phrases = faqs.flatMap(toPhrases);
  return phrases.flatMap((phrase, index) => {
    const twin = phrases
      .slice(0, index)
      .find((other) => other.loaded !== phrase.loaded && likenessOf(phrase, other) >= SAME);
    return twin === undefined ? [] : [toFault(phrase, twin)];
  });
}

function toPhrases(loaded: Loaded<Faq>): Phrase[] {
  const { question, aliases } = loaded.entry;
  return [
    { text: question, loaded, path: ['question'], trigrams: toTrigrams(question) },
    ...aliases.map((text, index) => ({ text, loaded, path: ['aliases', index], trigrams: toTrigrams(text) })),
  ];
}

/** The groups of three letters in the words of a text; the order of the words does not show in them. */
function toTrigrams(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
  const padded = words.map((word) => ` ${word} `);
  return new Set(
    padded.flatMap((word) => Array.from({ length: word.length - 2 }, (_, i) => word.slice(i, i + 3))),
  );
}

/** The share of trigrams that two phrases have in common (Dice's coefficient), 0 to 1. */
function likenessOf({ trigrams: a }: Phrase, { trigrams: b }: Phrase): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if ((2 * small.size) / (a.size + b.size) < SAME) return 0;
  let shared = 0;
  for (const trigram of small) if (large.has(trigram)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function toFault({ loaded, path, text }: Phrase, { text: other, loaded: { entry } }: Phrase): Fault {
  const message = `"${text}" asks the same as "${other}" of ${entry.id}; keep it in one of them`;
  return faultAt(loaded.document, path, message);
}
