import type { Priority } from '../../domain/preferences.ts';
import { createLexicon } from '../lexicon.ts';

/** What people say for what matters most to them. */
export const PRIORITY_WORDS = createLexicon<Priority>({
  'typed-code': `
    typed, type safe, type safety, static type, statically typed, strongly typed, strong types, types
    everywhere, typesafe, compile time check, compile time safety, compile time error, errors at compile
    time, caught at compile time, compiler catches, compiler checks, checked by the compiler, compiler
    finds, compiler help, compiled language, null safe, null safety, generics, mypy, intellisense,
    autocomplete, autocompletion, safe refactoring, strict types, strictly typed, compiler must, compiler
    should, compiler catch, types must, without a type, null errors, type errors, types first, everything
    typed, fully typed`,
  'time-to-market': `
    quickly, mvp, prototype, time to market, ship fast, ship quickly, ship soon, soonest, rapid, as fast
    as possible, build fast, deadline, in a week, in one month, weeks, fast to market, quick please, to
    market, must be online, online in, up and running, out the door, live in, prototype quickly, asap, as
    soon as possible, as quick as possible, next month, in two months, in a month, by friday, until
    friday, by monday, tomorrow, hackathon, weekend, in a day, in a few days, in three days, go live soon,
    launch soon, launch fast, deliver fast, develop fast, develop quick, move fast, fast to build, fast to
    develop, fast development, get started fast, speed of development, development speed, developer speed,
    proof of concept, poc, batteries included, everything included, productive, productivity, little time,
    no time, time pressure, fast launch, quick launch, quickest launch, fastest launch, fast go live,
    quick to market, quickest to market, fast online, online fast, online quickly, live fast, live
    quickly, live next month, late already, we are late, clock is ticking, investors, demo for investors,
    must exist by, has to exist by, finished before, ready before, done before, ready by, finished by,
    launch in, launch next, in nine days, in ten days, in two weeks, in three weeks, in four weeks,
    yesterday, before christmas, before summer, before the season, quickest way, fastest way, quickly
    live, live friday, online next friday, next friday, monday demo, demo on monday, online next week,
    live next week, live by friday, demo on friday`,
  performance: `
    fast, faster, fastest, quickest, speediest, performance, performant, high performance, throughput, high
    throughput, requests per second, rps, low latency, latency, high load, high traffic, heavy load,
    microsecond, every millisecond, speed, speedy, raw speed, blazing, blazingly, efficient, efficiency,
    low overhead, scalable, scalability, scales well, scale to millions, millions of users, million users,
    millions of requests, million requests, thousands of requests, thousands of users, many concurrent
    users, requests a second, concurrent users, concurrent requests, heavy traffic, big traffic, lots of
    traffic, huge traffic, traffic spike, traffic peak, peak load, big load, low memory, little memory,
    memory footprint, response time, millisecond, requests per core, maximum requests, choke, not choke,
    under load, under heavy load, every second, requests every second, per second, many requests, fast
    responses, quick responses, millions of rows, speed of requests, take the load, swallow, thousand
    requests, many requests at once, throughput counts, thousands come`,
  'long-term': `
    lts, long term, long term support, maintain, maintainable, stable, stability, reliable, for years, for
    many years, ten years, 10 years, until 2030, until 2032, until 2035, till 2030, decade, next decade,
    for a long time, long lived, long lasting, longevity, future proof, proven, battle tested, boring
    technology, boring tech, mature, backward compatible, no breaking changes, few breaking changes,
    without breaking changes, rarely breaks, not abandoned, not be abandoned, wont be abandoned, wont die,
    not die, still exist in, robust, rock solid, support period, sustainable, in the long run, patched
    until, patched till, still patched, security patches for, long maintained, maintained for, maintained
    in, maintenance guaranteed, years maintenance, maintained many years, supported many years, supported
    for many, supported for years, long support, many many years, fifteen years from, live ten years, live
    10 years, live long, ten years from now, last ten years, last for years, hate upgrades, seldom
    upgrade, rarely upgrade, until 2040, till 2040, as long as possible, still gets updates, years
    updates, years of updates, many years updates, support lasts, kept alive, supported for many years,
    years from now, twenty years`,
  security: `
    secure, security, safe, owasp, pentest, penetration test, audited, compliance, compliant, gdpr, hipaa,
    pci, pci dss, soc2, iso 27001, sensitive data, sensitive information, medical data, medical records,
    patient data, patient records, health data, health records, personal data, confidential data, payment
    data, credit card data, bank, fintech, harden, bulletproof, government, data protection, get hacked,
    be hacked, got hacked, hard to hack, hardened by default, safe by default, secure by default, safe
    defaults, secure defaults, secure from the start, safe from the start, banking, payments, hospital,
    defense, safety first, hacker proof, only safe, security is first, safe matters, hackers`,
  'easy-to-learn': `
    easy, easiest, easy to learn, simplest to learn, simple to learn, beginner friendly, simplest,
    learning curve, gentle learning curve, low learning curve, no steep curve, good docs, great docs, good
    documentation, great documentation, well documented, good tutorials, many tutorials, lots of
    tutorials, simple to understand, simple to use, simple syntax, keep it simple, not complicated, not
    too complicated, uncomplicated, not too difficult, not too hard, not hard, straightforward, intuitive,
    user friendly, newbie friendly, noob friendly, novice friendly, for dummies, quick to learn, fast to
    learn, learn quickly, learn fast, learn in a week, pick up quickly, quick to pick up, low barrier, low
    entry barrier, understandable, step by step tutorial, gentle, gentle to grasp, simple to grasp, easy
    to grasp, easy to pick up, easiest to pick up, simple to pick up, simplest to pick up, hard to pick
    up, childs play, nothing difficult, not difficult, nothing fancy, simple is more important, speed of
    learning, learnt quickly, quickly learned, quickly learnt, lets me understand, easy please, not steep,
    steep learning curve, not much to learn, easy to get into, in an afternoon, pick it up, newcomers must
    get, most simple, super easy`,
  hiring: `
    hire, hired, job market, find developers, popular, job, employer, people know it, easy to staff, devs
    on the market, finding devs, finding devs later, find people, find programmers, find engineers, find
    freelancers, many people know, everyone knows, everybody knows, most people know, many developers know,
    many devs know, well known, widely known, widely used, widespread, most used, commonly used,
    mainstream, most common, talent, talent pool, recruit, recruiter, recruitment, staffing, vacancies, in
    demand, career, employable, employment, big community, large community, huge community, big ecosystem,
    large ecosystem, hand it over, someone can take over, onboard new people, grow the team, hireable,
    hirable, easy to find, easy to hire, easy hire, easily find, easily hire, find people more, new hires,
    hires are easy, every second applicant, applicant, applicants, find replacements, people quit, people
    leave, find more people, plenty of devs, lots of devs around, devs around here, find new people, search
    for people, hard to find people, hire people, many devs around, cheap freelancers, freelancers who
    know, any freelancer, new devs, every second developer, replace people, full of people, easy to
    recruit, hiring would be easy`,
  flexibility: `
    flexible, flexibility, minimal, minimalist, lightweight, light, freedom, small core, unopinionated,
    micro framework, small footprint, tiny core, bare bones, not opinionated, non opinionated, no
    opinions, few opinions, less opinionated, not too opinionated, choose my own, choose our own, pick my
    own, pick our own, bring my own, own structure, own architecture, modular, pluggable, composable,
    customizable, customisable, no magic, little magic, without magic, no lock in, little boilerplate, no
    boilerplate, minimalistic, not bloated, no bloat, without bloat, just routing, only routing, full
    control, only what i need, few dependencies, tiny framework, slim core, slim framework, bare core,
    naked, really naked, tiny, minimal thing, as little framework, little framework, glue things, pick
    libs, i pick libs, pick my libs, pick the libs, rest i choose, rest is my business, choose the rest,
    decides the folders, tells me how, tells me where, without opinions, just routes, bare router, own
    folders, small kernel, choose all the parts, choose the parts, free hand, not force anything, rest we
    bring, something minimal, where to put files, decide for me, small and free, big fat`,
  realtime: `
    real time, live update, updates live, live data, live feed, live page, live dashboard, instantly,
    instant update, instant push, push updates, pushed to users, pushed to clients, pushed to browsers,
    without reload, without refresh, no page reload, no refresh, no polling, without polling, see changes
    immediately, appear immediately, shows up immediately, collaborative editing, collaboration,
    multiplayer, many open connections, thousands of connections, concurrent connections, persistent
    connections, long lived connections, bidirectional, two way communication, presence, typing indicator,
    instant, instant sync, instant messages, live sync, move live, moves live, moment it happens, the
    moment it happens, while you look, without delay, no delay, live on screen, on the screen live, in
    milliseconds, speed of updates, show up immediately, instantly for everyone, delay is what, immediacy,
    at the same moment, see each other live, live ticker, live score, within a second, screens
    immediately, updates on screen, in the same second`,
  'back-office': `
    back office, admin at once, admin first, admin from the start, admin from day one, admin for free,
    admin ready, ready made admin, ready admin, admin out of box, instant admin, finished admin, automatic
    admin, generated admin, data entry, staff can edit, let staff edit, staff edits, staff can manage,
    staff manages, editors can edit, office staff, office workers, non technical staff, non technical
    people, colleagues can edit, employees can edit, enter data by hand, maintain data by hand, manage the
    data, manage records, manage customers, management interface, management screens, control panel, edit
    stuff immediately, edit right away, edit the catalog, change orders himself, change orders herself,
    fix records, fix data, fix wrong data, correct guest data, correct data, change data, changing data,
    change bookings, edit data, from first day, from the first day, from the very first, from launch,
    right from launch, without me coding, without coding screens, office folks, office ladies, volunteers
    should edit, editors want to, let the office, front desk, editing screens, admin area, ready screens,
    back office immediately, back office at once, data admin`,
});
