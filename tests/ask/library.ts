import { createLearner } from '../../src/ask/learning/lessons.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLibrary, type Library } from '../../src/search/library.ts';

/** The library over the real knowledge, as it is before its examples are learnt: enough for names and spelling. */
export const loadUntaughtLibrary = async (): Promise<Library> =>
  createLibrary(await loadKnowledge('knowledge'));

/** The same with its examples learnt: sentences are read with all that it has. */
export async function loadLibrary(): Promise<Library> {
  const library = await loadUntaughtLibrary();
  await createLearner().learn(library.knowledge);
  return library;
}
