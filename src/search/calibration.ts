// Written by tests/bench/search/fit.ts from the questions in tests/search/questions: run it again, do not edit.

/** Weights of the evidence by which entries are ordered: a softmax over the entries found for each question. */
export const RANKING = { relevance: 3.19, covered: 4.78, trigrams: 3.12, agreement: 15.25 };

/** The logistic that tells how likely the first entry is right: 1017 first entries, right, wrong and foreign. */
export const CONFIDENCE = {
  bias: -5.98,
  weights: {
    covered: 1.71,
    phraseCovered: 1.96,
    trigrams: 1.42,
    agreement: 3.15,
    lead: 2.88,
    unknown: -3.45,
    length: 2.78,
  },
};

/**
 * The least confidence for each use. `public`: an answer that all see; 1 % of the foreign questions reach it.
 * `private`: a "did you mean" for the one who asked; 97 % of the right answers reach it.
 * `forum`: a suggestion that nobody asked for; 0 % of the foreign questions reach it.
 */
export const CUTOFFS = { public: 0.82, private: 0.31, forum: 0.99 };
