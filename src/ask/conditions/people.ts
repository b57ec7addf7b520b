import type { Experience, Team } from '../../domain/preferences.ts';
import { toStem } from '../../search/stem.ts';
import { createLexicon } from '../lexicon.ts';

/** What people say for the size of a team. */
export const TEAM_WORDS = createLexicon<Team>({
  solo: `
    solo, alone, just me, by myself, one man, one person, single developer, single dev, only me, i am one,
    only dev, the only dev, nobody helps me, on my own, one woman, team of one, team of 1, single person,
    single programmer, single coder, single engineer, lone developer, lone dev, lone wolf, indie
    developer, indie dev, indie hacker, solopreneur, freelancer, freelance, no team, without a team,
    without team, i have no team, dont have a team, nobody else, no one else, im the only one, the only
    developer, only developer, sole developer, just myself, only myself, me only, sole dev, sole coder,
    sole techie, sole programmer, sole engineer, only coder, the only coder, only techie, only programmer,
    lone hobbyist, single freelancer, no partner, no cofounder, no helpers, without helpers, only i will,
    laptop and me, me and my laptop, one person team, one coder, one programmer`,
  large: `
    big team, large team, huge team, big company, large company, enterprise, corporate, corporation, many
    developers, many devs, many teams, hundreds of developers, team of eight, team of nine, team of ten,
    team of twelve, team of twenty, team of thirty, team of fifty, team of 8, team of 10, team of 12, team
    of 15, team of 20, team of 30, team of 40, team of 50, team of 100, ten of us, twenty of us, 10 of us,
    20 of us, dozens of developers, dozens of people, dozen developers, dozen devs, lots of developers,
    lots of devs, thousands of employees, several teams, multiple teams, bigger team, growing team, large
    organization, large organisation, big organization, big organisation, big corp, multinational, big
    department, big crew, large crew, large group, big group, dozen people, dozen coders, dozen engineers,
    dozen programmers, dozens of engineers`,
  small: `
    small team, tiny team, little team, few developers, few devs, couple of developers, small company, two
    of us, three of us, four of us, five of us, six of us, 2 of us, 3 of us, 4 of us, 5 of us, team of
    two, team of three, team of four, team of five, team of six, team of 2, team of 3, team of 4, team of
    5, team of 6, both of us, me and a friend, a friend and me, a friend and i, me and my friend, with a
    friend, with my friend, with my brother, my cofounder and me, my cofounder and i, me and my cofounder,
    with my cofounder, me and a colleague, with a colleague, me and my colleague, handful of developers,
    handful of devs, handful of people, couple of devs, couple of people, few of us, me and my, me plus,
    me and two, me and 2, me and a, just me and, just me and the, my sister and me, my brother and me, my
    wife and me, my girlfriend and me, my boyfriend and me, my husband and me, my cousin and me, my friend
    and me, my buddy and me, girlfriend and me, brother and me, sister and me, with my sister, with my
    wife, with my husband, with my girlfriend, with my boyfriend, with my cousin, with my father, with my
    dad, with my buddy, with a buddy, duo, trio, small crew, tiny crew, small group, few people, few guys,
    few folks, just the two, only the two, were both, we are both`,
});

/** Words that people are counted in, as stems: "four devs". */
export const PEOPLE = new Set(
  `developer dev people engineer programmer coder person founder guys student friend ppl scientist designer folks hand
  head mate buddy techie senior junior researcher freelancer men women girl boy colleague`
    .split(/\s+/)
    .map(toStem),
);

/** Words that the size of a group follows: "a crew of seven", "team 12". */
export const GROUPS = new Set([
  'team',
  'crew',
  'squad',
  'gang',
  'group',
  'bunch',
  'staff',
  'lab',
  'department',
]);

/** What people say for what they know of back-end work. */
export const EXPERIENCE_WORDS = createLexicon<Experience>({
  mixed: `
    some experience, some backend experience, some coding experience, some programming experience, some
    knowledge, intermediate, mid level, middle developer, medium experience, medium level, average
    developer, bit of experience, bit experienced, know the basics, basic knowledge, few years of
    experience, couple of years experience, one year of experience, two years of experience, three years of
    experience, 1 year of experience, 2 years of experience, 3 years of experience, 2 years experience, 3
    years experience, mixed team, mixed experience, mixed skills, juniors and seniors, seniors and juniors,
    not a beginner, no beginner, not beginners, no longer a beginner, not an expert, no expert, decent
    experience, few small projects, bit of backend, some backend, little backend, done backend before, did
    backend before, average knowledge, average level, average skills, average team, midlevel, half rookies,
    some juniors some, some fresh some, mixed levels, not a pro, no pro, not pros, not gurus, no gurus, not
    a guru, few apis, few apis before, some backend years, years on the job, know their way, know my way,
    know a little, know a bit, servers a bit, some know, know the basics from, basics from uni, two apps
    already, some apps already, little bit of backend, did some backend, some small apps, couple of apis,
    couple of small, few small backends, few backends, some clue, made one or two, one or two before,
    server knowledge, mixed crew, two old foxes, few years of backend, only did sometimes`,
  beginner: `
    beginner, newbie, noob, novice, junior, newcomer, debutant, new to backend, new to programming, new to
    coding, new to web, first api, first backend, first website, never done, never written, never built,
    first time, starting out, just started, learn first, to begin, start with, new to servers, new to
    server side, new to the server, never wrote, never made, never coded, never did, first steps, year
    student, fresher, first year student, bootcamp graduate, bootcamp grad, intern, trainee, apprentice,
    rookie, greenhorn, amateur, entry level, no experience, no backend experience, without experience,
    without any experience, zero experience, little experience, not very experienced, not experienced,
    inexperienced, unexperienced, never programmed, never made a backend, never made an api, know nothing,
    dont know anything, learning to code, learning to program, still learning, fresh graduate, just
    graduated, first project, first job, career changer, only know html, only know frontend, im a student,
    i am a student, as a student, newbies, first timers, never saw a server, no web experience, without web
    knowledge, no web knowledge, no server knowledge, zero server knowledge, zero knowledge, zero backend
    knowledge, made a server ever, built a server ever, new in backend, new in this, im new, we are new,
    bootcamp student, learn programming, im no expert, kids, interns, beginning now, just beginning, only
    beginning, two month, no idea of backend, no idea about servers, no clue, first server, programmed a
    server, never saw a backend, saw a backend, nobody of us ever, no idea about backend, first semester,
    server side first time`,
  senior: `
    senior, experienced, expert, veteran, years of experience, years experience, years of java, years of
    python, years of php, years of backend, greybeard, graybeard, guru, professional developer,
    professional programmer, seasoned, battle hardened, old hand, old timer, 20 years of java, 10 years of
    java, 10 years of python, twenty years of java, staff engineer, principal engineer, lead developer,
    tech lead, software architect, highly skilled, advanced developers, know what im doing, know what we
    do, coding for years, coding for decades, we are professionals, yrs of backend, yrs of experience, yrs
    experience, yrs of coding, years in backend, years in the business, years behind me, years of node,
    years of ruby, years of dotnet, years of web, years of coding, years of programming, years of
    development, years as developer, years as a developer, fifteen years, old hands, old foxes, old pros,
    pros, greybeards, graybeards, greyhairs, grey hairs, seniors only, only seniors, all seniors, long in
    the job, long in the business, years in the job, yrs in the business, since 2000, since 2005, since
    2008, since 2010, since 1999, decades of, for decades, experts, veterans, many years of, been doing
    this, low level stuff, years dev, years of doing, years doing, years as dev, years professional, years
    in development, years with servers, gurus, good at backends, yrs backend, years backend, big backends,
    backends for 15 years, built backends for`,
});
