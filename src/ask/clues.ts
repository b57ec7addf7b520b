/**
 * What may speak for or against a way to understand a question, and for silence. How much each counts is fitted,
 * not chosen: see `calibration.ts`. Without a unit given, a clue is there (1) or not (0).
 */
export const CLUES = {
  comparison: 'two or more frameworks are named',
  comparing: 'a word sets them against each other',
  comparingOnly: 'nothing but that is said',
  comparisonTopic: 'a topic of comparisons is named',
  comparisonLayers: 'one runs on the other',
  comparisonUnread: 'words that the comparison leaves unread, see `toUnread`',
  comparisonLearnt: 'how likely the examples make a comparison: log-probability',

  support: 'one framework is named, with a version or a word about support',
  supportVersion: 'a version is named',
  supporting: 'a word speaks of support or of the newest version',
  supportBoth: 'both a version and such a word',
  supportAside: 'a feature or another language is named',
  supportUnread: 'words left unread',
  supportLearnt: 'how likely the examples make a question about support: log-probability',

  feature: 'one framework and one feature are named',
  featureWhether: 'a word asks whether it is there',
  featureHow: 'the question opens with how, why or when',
  featureSecond: 'this one is named second',
  featureUnread: 'words left unread',
  featureLearnt: 'how likely the examples make a question about a feature: log-probability',

  profile: 'one framework is named',
  profileBare: 'nothing but its name, and words that ask about it as a whole',
  profileAsked: 'a word asks about it as a whole',
  profileUnread: 'words left unread',
  profileMisspelt: 'the whole text may be one name, misspelt',
  profileDescribed: 'a framework may be described without its name',
  profileBeside: 'so it may be, while another is named',
  profileLikely: 'how likely the described one is: log-odds',
  profileMentioned: 'several frameworks are named, this one among them',
  describedLearnt: 'how likely the examples make the described one: log-probability',
  profileLearnt: 'how likely the examples make a profile: log-probability',

  recommendation: 'a need is stated, and no framework is named',
  wishNamed: 'a framework is what is looked for',
  wishProposing: 'a word asks for a proposal',
  wishWhich: 'it is asked which framework',
  wishHard: 'how many hard conditions are stated',
  wishSoft: 'how many other conditions are stated',
  wishHow: 'the question opens with how, why or when',
  wishWhether: 'the question opens as one for yes or no',
  wishUnread: 'words left unread',
  wishLearnt: 'how likely the examples make a recommendation: log-probability',

  faq: 'the search found an FAQ',
  term: 'the search found a term of the glossary',
  viaTerm: 'the search found a term, and this FAQ is about it',
  found: 'how likely the search holds it: log-odds',
  learnt: 'how likely the examples make it: log-probability',
  foundNot: 'it was not found, the examples alone speak for it',
  foundFirst: 'it is the first that was found',
  foundWords: 'its very words were typed',
  foundAside: 'it is about other frameworks than the question names',
  foundNamed: 'it is about a framework, the question names none',
  foundAbout: 'it is about all frameworks that the question names',
  foundTitle: 'its title names all frameworks that the question names',
  foundOther: 'its title names others alone',
  foundSeveral: 'the question names two or more frameworks',
  faqMeaning: 'an FAQ, while a meaning is asked for',
  termMeaning: 'a term, while a meaning is asked for',
  termNamed: 'a term that the question names',
  termSeveral: 'a term, while the question names several',
  definition: 'one term is named, and nothing else but words that ask for a meaning',

  wordsForeign: 'how much likelier the words are in foreign questions than in ours: log-odds of a regression',
  foreign: 'the share of words that the knowledge does not use',
  foreignCount: 'how many these are: the logarithm of one more',
  otherLearnt: 'how likely the examples make something else: log-probability',
  familiar: 'how much of all examples is in the text, see `familiarity`',
  likeliest: 'how likely the examples make the likeliest label: log-probability',
  short: 'one or two words',
} as const;

export type Clue = keyof typeof CLUES;

/** The clues that speak for one way to understand a question; those that are missing are 0. */
export type Clues = Readonly<Partial<Record<Clue, number>>>;

const MOST_UNREAD = 8;

/** How much words left unread count: the first ones most. */
export const toUnread = (count: number): number => Math.log(1 + Math.min(count, MOST_UNREAD));

/** A clue that is there or not, as a number. */
export const flag = (is: boolean): number => (is ? 1 : 0);
