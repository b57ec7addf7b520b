import type { Experience, Team } from '../../domain/preferences.ts';
import { createLexicon } from '../lexicon.ts';

/** What people say for the size of a team. */
export const TEAM_WORDS = createLexicon<Team>({
  solo: `
    solo, alone, just me, by myself, one man, one person, single developer, single dev, only me, i am one,
    only dev, the only dev, nobody helps me, on my own, one woman, team of one, team of 1, single person,
    single programmer, single coder, single engineer, lone developer, lone dev, lone wolf, indie developer,
    indie dev, indie hacker, solopreneur, freelancer, freelance, no team, without a team, without team, i have
    no team, dont have a team, nobody else, no one else, im the only one, the only developer, only developer,
    sole developer, just myself, only myself`,
  large: `
    big team, large team, huge team, big company, large company, enterprise, corporate, corporation, many
    developers, many devs, many teams, hundreds of developers, team of eight, team of nine, team of ten, team
    of twelve, team of twenty, team of thirty, team of fifty, team of 8, team of 10, team of 12, team of 15,
    team of 20, team of 30, team of 40, team of 50, team of 100, ten of us, twenty of us, 10 of us, 20 of us,
    dozens of developers, dozens of people, dozen developers, dozen devs, lots of developers, lots of devs,
    thousands of employees, several teams, multiple teams, bigger team, growing team, large organization,
    large organisation, big organization, big organisation, big corp, multinational, big department`,
  small: `
    small team, tiny team, little team, few developers, few devs, couple of developers, small company, two of
    us, three of us, four of us, five of us, six of us, 2 of us, 3 of us, 4 of us, 5 of us, team of two, team
    of three, team of four, team of five, team of six, team of 2, team of 3, team of 4, team of 5, team of 6,
    both of us, me and a friend, a friend and me, a friend and i, me and my friend, with a friend, with my
    friend, with my brother, my cofounder and me, my cofounder and i, me and my cofounder, with my cofounder,
    me and a colleague, with a colleague, me and my colleague, handful of developers, handful of devs, handful
    of people, couple of devs, couple of people, few of us`,
});

/** Words that people are counted in: "four devs". */
export const PEOPLE = new Set(
  'developers devs people engineers programmers coders persons developer dev founders guys students friends ppl scientists designers'.split(
    ' ',
  ),
);

/** What people say for what they know of back-end work. */
export const EXPERIENCE_WORDS = createLexicon<Experience>({
  mixed: `
    some experience, some backend experience, some coding experience, some programming experience, some
    knowledge, intermediate, mid level, middle developer, medium experience, medium level, average developer,
    bit of experience, bit experienced, know the basics, basic knowledge, few years of experience, couple of
    years experience, one year of experience, two years of experience, three years of experience, 1 year of
    experience, 2 years of experience, 3 years of experience, 2 years experience, 3 years experience, mixed
    team, mixed experience, mixed skills, juniors and seniors, seniors and juniors, not a beginner, no
    beginner, not beginners, no longer a beginner, not an expert, no expert, decent experience, few small
    projects`,
  beginner: `
    beginner, newbie, noob, novice, junior, newcomer, debutant, new to backend, new to programming, new to
    coding, new to web, first api, first backend, first website, never done, never written, never built, first
    time, starting out, just started, learn first, to begin, start with, new to servers, new to server side,
    new to the server, never wrote, never made, never coded, never did, first steps, year student, fresher,
    first year student, bootcamp graduate, bootcamp grad, intern, trainee, apprentice, rookie, greenhorn,
    amateur, entry level, no experience, no backend experience, without experience, without any experience,
    zero experience, little experience, not very experienced, not experienced, inexperienced, unexperienced,
    never programmed, never made a backend, never made an api, know nothing, dont know anything, learning to
    code, learning to program, still learning, fresh graduate, just graduated, first project, first job,
    career changer, only know html, only know frontend, im a student, i am a student, as a student`,
  senior: `
    senior, experienced, expert, veteran, years of experience, years experience, years of java, years of
    python, years of php, years of backend, greybeard, graybeard, guru, professional developer, professional
    programmer, seasoned, battle hardened, old hand, old timer, 20 years of java, 10 years of java, 10 years
    of python, twenty years of java, staff engineer, principal engineer, lead developer, tech lead, software
    architect, highly skilled, advanced developers, know what im doing, know what we do, coding for years,
    coding for decades, we are professionals`,
});
