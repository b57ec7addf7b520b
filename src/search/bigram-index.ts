const BUCKETS = 4096;
const BEFORE_WORD = 1;
const AFTER_WORD = 2;
/** Words that share fewer letter pairs have nothing in common but an accident. */
const LEAST_SHARED = 2;

/** Finds, among many words, the few that share most letter pairs with a given one, without comparing all. */
export class BigramIndex {
  readonly #words: string[] = [];
  readonly #wordsByBigram: number[][] = Array.from({ length: BUCKETS }, () => []);
  #shared = new Uint8Array(64);

  /** Takes a word up. Adding a word twice finds it twice. */
  add(word: string): void {
    for (const bigram of bigramsOf(word)) this.#wordsByBigram[bigram]?.push(this.#words.length);
    this.#words.push(word);
  }

  /** The words with most letter pairs in common and at most `extra` letters more or less, best first. */
  similar(word: string, count: number, extra = Number.POSITIVE_INFINITY): string[] {
    const similar: { text: string; share: number; id: number }[] = [];
    for (const id of this.#countShared(word)) {
      const text = this.#words[id] ?? '';
      const shared = this.#shared[id] ?? 0;
      if (shared < LEAST_SHARED || Math.abs(text.length - word.length) > extra) continue;
      similar.push({ text, share: shared / (text.length + word.length + 2), id });
    }
    similar.sort((a, b) => b.share - a.share || a.id - b.id);
    return similar.slice(0, count).map(({ text }) => text);
  }

  /** Leaves in `#shared` how many letter pairs each of the returned words shares. */
  #countShared(word: string): number[] {
    if (this.#shared.length < this.#words.length) this.#shared = new Uint8Array(this.#words.length * 2);
    const shared = this.#shared.fill(0);
    const touched: number[] = [];
    for (const bigram of new Set(bigramsOf(word))) {
      for (const id of this.#wordsByBigram[bigram] ?? []) {
        const count = shared[id] ?? 0;
        if (count === 0) touched.push(id);
        shared[id] = count + 1;
      }
    }
    return touched;
  }
}

function bigramsOf(word: string): number[] {
  const bigrams: number[] = [];
  let before = BEFORE_WORD;
  for (let i = 0; i <= word.length; i++) {
    const here = i < word.length ? word.charCodeAt(i) : AFTER_WORD;
    bigrams.push((before * 31 + here) % BUCKETS);
    before = here;
  }
  return bigrams;
}
