import { createCue } from './lexicon.ts';

/** Words by which a sentence shows what it is after. Each list serves the intents that name it. */

/** Sets the words beside it against each other, and does nothing else. */
export const VERSUS = new Set(['vs', 'versus']);
/** Single words that set the one beside them against another. */
export const AGAINST = new Set(['vs', 'versus', 'or', 'and', 'than']);

/** Lists the words beside it. */
export const JOINING = new Set(['or', 'and', 'nor']);

/** Sets names against each other. */
export const COMPARING = createCue(`
  vs, versus, v, or, compare, compair, comparison, compared, between, difference, differ, diff, better,
  against, than, over, instead of, beats, replace, replacing, which one, pick, moving from, move from,
  switch from, switch to, migrate from`);

/** Asks for something to be proposed. */
export const PROPOSING = createCue(`
  recommend, recommendation, suggest, suggestion, advise, advice, propose, looking for, what should i use,
  what do i use, what do we use, what to use, what do i take, what should i take, what can i take, what
  can we take, what would you take, would you take, would you pick, would you use, would you choose, what
  is there, best, good choice, right choice, sensible choice, pick, choose, decide, suggestions, what
  options, options do i, options do we, go with, go for, opt for, best fit, suitable, suited, which one,
  tips, should i be looking, what would fit, fits best, need something, want something, i search, we
  search, what to choose, what to pick`);
/** Says that something is looked for. */
export const SEEKING = new Set([
  'there',
  'need',
  'want',
  'search',
  'searching',
  'seeking',
  'find',
  'know',
  'like',
]);
/** Asks for one of several. */
export const WHICH = new Set(['which', 'what', 'wich', 'any', 'some']);
/** What is proposed. */
export const PROPOSED = createCue(
  'framework, web framework, backend, back end, stack, tech stack, tool kit, technology for the server',
);

/** Asks whether something is there. */
export const ASKING_WHETHER = createCue(`
  does, do, dose, has, have, having, with, is there, are there, can, could, support, supports, supported,
  built in, build in, builtin, include, included, inclusive, come, comes, provide, offer, got, need,
  possible, available, by itself, out of the box, protect, ship with`);
/** Asks for a way or a reason, not for a yes or no. */
export const ASKING_HOW = createCue('how, how to, why, when, should, where, how many');

/** Opens a question that is answered with yes or no. */
export const YES_OR_NO = createCue('is, are, does, do, did, can, could, should, will, would, has, have');
/** Speaks of support and of versions. */
export const SUPPORTING = createCue(`
  support, supported, eol, end of life, end of support, support end, lts, maintained, still maintained,
  maintenance, security fix, security patch, security update, bug fix, fixes, still safe, still alive,
  still updated, still developed, still ok, alive, dead, dying, abandoned, outdated, out dated, obsolete,
  expire, expired, expires, deprecated, sunset, discontinued, how long, until when, until, up to date,
  patch, patches, still get, still getting, still use, still using, still run, eol date, support date, end
  date, support window, support policy, support calendar, release calendar, release schedule, unsupported,
  lifecycle, life cycle, till, time left, how much time, stable, backport, backports, lifespan, still
  there, get fixes, too old, old, paper that says, receives, still gets`);
/** Asks for the newest version. */
export const NEWEST = createCue(`
  latest, newest, current, actual, most recent, recent, last version, latest version, newest version,
  current version, which version, what version, versions, release, latest release, version`);

/** Asks what something is. */
export const DEFINING = createCue(`
  what, what is, whats, wat, mean, means, meaning, meant, ment, stand for, stands for, explain, explained,
  explanation, define, definition, about, describe, tell, abbreviation, acronym, is what, never heard,
  understand, simple, simply, short, plain words, in one sentence, sentence, word, thing, exactly, even,
  pattern, header, software, term, concept, called, letters, please, again, it, dont get it`);
/** Asks for a meaning beyond doubt. */
export const MEANING = createCue(`
  what is, what are, whats, wats, wat, what, is what, mean, means, meaning, meant, stand for, stands for,
  explain, explained, definition, define, describe, what does, do you call, call it, is called, this
  called, thing called, are called, how called, named, name for, name of, is there a name, which term, the
  term, full form, long form, acronym, word for, kind of thing, sort of thing, simple words, plain words,
  eli5, for dummies, significa, was ist, bedeutet, which standard, what standard, which pattern, what
  pattern`);
/** Asks about one thing as a whole. */
export const PROFILING = createCue(`
  what, what is, whats, is, are, tell, explain, about, describe, info, information, overview, profile,
  introduction, good for, can, can it, do, does, strength, weakness, pros, cons, pros and cons,
  advantages, disadvantages, who made, who makes, who is behind, behind, made by, thing, framework, web
  framework, backend, used for, who maintains, who maintain, maintainer, worth, worth it, worth learning,
  relevant, still relevant, popular, popularity, stars, production ready, mature, use, use for, for,
  facts, summary, good, please, any good, review, thoughts, opinion, deal with, the deal, nutshell,
  summarize, summarise, sum up, legit, hype, hyped, downside, upside, honest picture, picture, getting
  into, happy, anyone, experience with, experiences, worth a look, smth, something, few words, kind of
  projects, kind of project, good at, bad at, strong, weak, points, rundown, was ist, eigentlich, c est
  quoi, cest quoi, o que, que es, kya, hai, known for, people like, crash course, intro, elevator pitch,
  in short, eli5, newbie, meetup, heard, keep hearing, people talk, everyone talks, what even is`);

/** Says that something is being made. */
export const BUILDING = createCue(
  'build, building, make, create, develop, developing, write, code, coding, program, start, set up',
);

export const ALL_CUES = [
  SUPPORTING,
  NEWEST,
  COMPARING,
  PROPOSING,
  PROPOSED,
  ASKING_WHETHER,
  ASKING_HOW,
  YES_OR_NO,
  DEFINING,
  MEANING,
  PROFILING,
  BUILDING,
];
