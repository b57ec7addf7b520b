// Written by tests/bench/search/fit.ts from the questions in tests/search/questions: run it again, do not edit.

/** Weights of the evidence by which entries are ordered: a softmax over the entries found for each question. */
export const RANKING = { relevance: 4.72, covered: 4.55, likeness: 8.89, agreement: 14.66 };

/** The logistic that tells how likely the first entry is right: 5927 first entries, right, wrong and foreign. */
export const CONFIDENCE = {
  bias: -6.67,
  weights: {
    covered: 2.05,
    phraseCovered: 2.6,
    likeness: 1.54,
    agreement: 3.08,
    lead: 2.07,
    unknown: -2.46,
    length: 2.41,
  },
};

/**
 * The least confidence for each use. `public`: an answer that all see; 1 % of the foreign questions reach it.
 * `private`: a "did you mean" for the one who asked; 97 % of the right answers reach it.
 * `forum`: a suggestion that nobody asked for; 0 % of the foreign questions reach it.
 */
export const CUTOFFS = { public: 0.74, private: 0.16, forum: 0.97 };
