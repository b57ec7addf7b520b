// Written by tests/bench/search/fit.ts from the questions in tests/search/questions: run it again, do not edit.

/** Weights of the evidence by which entries are ordered: a softmax over the entries found for each question. */
export const RANKING = { relevance: 5.5, covered: 4.46, likeness: 9.07, agreement: 14.79 };

/** The logistic that tells how likely the first entry is right: 11361 first entries, right, wrong and foreign. */
export const CONFIDENCE = {
  bias: -6.34,
  weights: {
    covered: 2.79,
    phraseCovered: 2.21,
    likeness: 1.78,
    agreement: 2.48,
    lead: 2.02,
    unknown: -2.44,
    length: 1.04,
  },
};

/**
 * The least confidence for each use. `public`: an answer that all see; 1 % of the foreign questions reach it.
 * `private`: a "did you mean" for the one who asked; 97 % of the right answers reach it.
 * `forum`: a suggestion that nobody asked for; 0 % of the foreign questions reach it.
 */
export const CUTOFFS = { public: 0.64, private: 0.08, forum: 0.96 };
