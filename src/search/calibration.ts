// Written by tests/bench/search/fit.ts from the questions in tests/search/questions: run it again, do not edit.

/** Weights of the evidence by which entries are ordered: a softmax over the entries found for each question. */
export const RANKING = { relevance: 4.17, covered: 5.51, closeness: 15.08, agreement: 11.17 };

/** The logistic that tells how likely the first entry is right: 11361 first entries, right, wrong and foreign. */
export const CONFIDENCE = {
  bias: -6.26,
  weights: {
    covered: 2.48,
    phraseCovered: 2.33,
    likeness: 2.19,
    agreement: 2.18,
    lead: 2.09,
    unknown: -2.05,
    length: 1.06,
  },
};

/**
 * The least confidence for each use. `public`: an answer that all see; 1 % of the foreign questions reach it.
 * `private`: a "did you mean" for the one who asked; 97 % of the right answers reach it.
 * `forum`: a suggestion that nobody asked for; 0 % of the foreign questions reach it.
 */
export const CUTOFFS = { public: 0.62, private: 0.08, forum: 0.96 };
