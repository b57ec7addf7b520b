import { createLearner } from '../../src/ask/learning/lessons.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLibrary, type Library } from '../../src/search/library.ts';

/** The library over the real knowledge, its examples learnt: sentences are read with all that it has. */
export async function loadLibrary(): Promise<Library> {
  const library = await createLibrary(await loadKnowledge('knowledge'));
  await createLearner().learn(library.knowledge);
  return library;
}
