import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLibrary, type Library } from '../../src/search/library.ts';

/** The library over the real knowledge: sentences are read against the names and questions that it has. */
export const loadLibrary = async (): Promise<Library> => createLibrary(await loadKnowledge('knowledge'));
