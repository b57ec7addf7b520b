import type { Entry } from '../../../src/search/search.ts';
import type { Engine } from './engines.ts';
import { createRandom, pick } from './random.ts';
import { misspell } from './typos.ts';

/** What one engine costs at one size: times in milliseconds, heap in megabytes. */
export interface Cost {
  readonly buildMs: number;
  readonly heapMb: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

const QUESTIONS = 2000;
const WARM_UP = 500;
/** An engine that takes longer than this for its questions is asked no more, in milliseconds. */
const PATIENCE = 4000;

/** Builds the index and asks it questions, every other one with a typing error. */
export function measureCost(engine: Engine, entries: readonly Entry[]): Cost {
  const before = heapMb();
  const start = performance.now();
  const searcher = engine.build(entries);
  const buildMs = performance.now() - start;
  const built = heapMb() - before;
  const questions = toQuestions(entries, WARM_UP + QUESTIONS);
  ask(searcher.search, questions.slice(0, WARM_UP));
  const times = ask(searcher.search, questions.slice(WARM_UP)).sort((a, b) => a - b);
  return {
    buildMs,
    heapMb: built,
    medianMs: times[Math.floor(times.length / 2)] ?? Number.NaN,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  };
}

/** As many entries as asked for: titles and answers of real ones, put together anew. */
export function multiply(entries: readonly Entry[], count: number): Entry[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, number) => {
    const [first, second] = [pick(entries, random)?.title ?? '', pick(entries, random)?.title ?? ''];
    return {
      id: String(number),
      kind: 'faq',
      title:
        number < entries.length ? (entries[number]?.title ?? '') : `${half(first, 0)} ${half(second, 1)}`,
      aliases: [],
      body: pick(entries, random)?.body ?? '',
    };
  });
}

function ask(search: (text: string, limit: number) => unknown, questions: readonly string[]): number[] {
  const times: number[] = [];
  const end = performance.now() + PATIENCE;
  for (const question of questions) {
    const start = performance.now();
    if (start > end) break;
    search(question, 5);
    times.push(performance.now() - start);
  }
  return times;
}

function toQuestions(entries: readonly Entry[], count: number): string[] {
  const random = createRandom(entries.length);
  return Array.from({ length: count }, (_, i) => misspell(pick(entries, random)?.title ?? '', i % 2, i));
}

function half(text: string, which: 0 | 1): string {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
}

function heapMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
