/** Longer text is cut here before it is read: no question needs more, and work stays bounded. */
export const MAX_TEXT_LENGTH = 400;

const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be because been before being but by can cannot cant could
  did do does doesnt doing dont for from get give got had has have he her here him his how i id if ill im in
  into is isnt it its ive just kindly know let like lot make many may me might more most much my need no not
  of off on one only or other our out over own please pls same shall she should so some such tell than thank
  thanks that thats the their them then there these they this those to too up us use want was way we were
  what whats when where which while who whom whose why will with within without would yes you your
  anybody anyone even everybody exactly explain mean really someone something somebody thing
  bro d dear guys gonna hai hello hey hi hw n plz r sir u ur wanna wat wats y`.split(/\s+/),
);

const SPELT_OUT: Readonly<Record<string, string>> = { 'c++': 'cpp', 'c#': 'csharp', 'f#': 'fsharp' };
const SYMBOL = /['’`]|\bc\+\+|\b[cf]#|\.(?:net|js|io|ts|py|rs)\b/g;
const LETTER_AT_END = /[\p{L}\p{N}]$/u;

const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const ASCII_WORD = /[a-z0-9]{1,32}/g;
/** Longer words are noise (keys, hashes, pasted data) and are cut in pieces. */
const WORD = /[\p{L}\p{M}\p{N}]{1,32}/gu;

/** Lower case without accents, with `C#`, `.NET` and `Node.js` written as plain words. */
export function normalise(text: string): string {
  const lower = PLAIN_ASCII.test(text) ? text.toLowerCase() : withoutAccents(text).toLowerCase();
  return lower.replace(SYMBOL, (symbol, at: number) =>
    spellOut(symbol, lower.slice(Math.max(0, at - 2), at)),
  );
}

function spellOut(symbol: string, before: string): string {
  if (symbol === '.net' && !LETTER_AT_END.test(before)) return 'dotnet';
  return SPELT_OUT[symbol] ?? symbol.replace(/['’`.]/, '');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** The words of a text, normalised, in order. */
export function toWords(text: string): string[] {
  const plain = normalise(text);
  return plain.match(PLAIN_ASCII.test(plain) ? ASCII_WORD : WORD) ?? [];
}

/** Whether a word carries the grammar of a question more than its matter. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
