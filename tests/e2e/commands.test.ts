import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restartBot, startTestBot, type TestBot } from '../support/bot.ts';
import { componentsOf, embedOf, labelsOf, textOf } from '../support/message.ts';

let test: TestBot;
beforeAll(async () => {
  test = await startTestBot();
});
afterAll(() => test.close());

const member = () => test.playground.user('member');
const ask = (name: string, options: Record<string, string> = {}) => member().command(name, options);

describe('/framework', () => {
  it('shows a profile in public, with version, licence, sources and date', async () => {
    const { message, ephemeral } = await ask('framework', { name: 'django' });
    expect(ephemeral).toBe(false);
    const text = textOf(message);
    expect(embedOf(message).title).toBe('Django: full-stack framework for Python');
    for (const part of [
      'Not',
      'Key feature',
      'Strengths',
      'Trade-offs',
      'Good for',
      'Think twice',
      'BSD-3-Clause',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('5.2 LTS');
    expect(embedOf(message).footer?.text).toMatch(/docs\.djangoproject\.com.*as of \d{4}/);
    expect(labelsOf(message).some((label) => label.startsWith('Compare with'))).toBe(true);
  });

  it.each([
    ['RoR', 'Ruby on Rails'],
    ['springboot', 'Spring Boot'],
    ['djnago', 'Django'],
    ['node', 'Node.js'],
    ['expresss', 'Express'],
  ])('understands %s as %s', async (typed, name) => {
    const { message, ephemeral } = await ask('framework', { name: typed });
    expect(ephemeral).toBe(false);
    expect(embedOf(message).title).toMatch(new RegExp(`^${name}: `));
  });

  it('answers a name it does not know privately, with near things as buttons that answer aloud', async () => {
    const reply = await ask('framework', { name: 'djanog-ninja' });
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply.message)).toContain('djanog');
    const [first] = labelsOf(reply.message);
    expect(first).toBe('Django');
    const clicked = await member().click(reply.message ?? { id: '' }, 'Django');
    expect(clicked.ephemeral).toBe(false);
    expect(embedOf(clicked.message).title).toContain('Django');
  });

  it('opens a part of the profile from the menu, in place', async () => {
    const { message } = await ask('framework', { name: 'flask' });
    const opened = await member().select(message ?? { id: '' }, 'More…', ['features']);
    expect(opened.result).toBe('updated');
    expect(textOf(opened.message)).toContain('third party');
  });

  it('gives a private copy to somebody who uses another person’s menu', async () => {
    const { message } = await ask('framework', { name: 'flask' });
    const opened = await test.playground.user('second').select(message ?? { id: '' }, 'More…', ['features']);
    expect(opened.ephemeral).toBe(true);
    expect(opened.message?.id).not.toBe(message?.id);
  });
});

describe('/compare', () => {
  it('gives a verdict with conditions, then what differs, then what is alike', async () => {
    const { message, ephemeral } = await ask('compare', { first: 'django', second: 'flask' });
    expect(ephemeral).toBe(false);
    const { title, description, fields = [] } = embedOf(message);
    expect(title).toBe('Django or Flask?');
    expect(description).toMatch(/\*\*Django\*\* when .+\n\*\*Flask\*\* when /);
    expect(fields.map(({ name }) => name.replace(/ \(.*/, ''))).toEqual(['What differs', 'Alike']);
    expect(textOf(message)).toContain('ORM');
  });

  it('says first that a runtime and a framework are different things, and offers a fair pair', async () => {
    const { message } = await ask('compare', { first: 'Node.js', second: 'Django' });
    expect(embedOf(message).fields?.[0]?.name).toBe('Not a fair race');
    const fair = labelsOf(message).find((label) => /^Compare .+ and Django$/.test(label));
    expect(fair).toBeDefined();
    const clicked = await member().click(message ?? { id: '' }, fair ?? '');
    expect(embedOf(clicked.message).title).toMatch(/ or Django\?$/);
  });

  it('puts the rows of the topic first', async () => {
    const { message } = await ask('compare', { first: 'django', second: 'express', topic: 'security' });
    const rows = embedOf(message).fields?.find(({ name }) => name.startsWith('What differs'))?.value ?? '';
    expect(rows.split('\n')[0]).toMatch(/CSRF|Accounts|validation/i);
  });

  it('compares four, a block for each row', async () => {
    const { message } = await ask('compare', {
      first: 'django',
      second: 'rails',
      third: 'laravel',
      fourth: 'spring-boot',
    });
    const [row] = embedOf(message).fields ?? [];
    expect(row?.value.split('\n')).toHaveLength(4);
  });

  it('explains privately that both names mean the same', async () => {
    const reply = await ask('compare', { first: 'rails', second: 'RoR' });
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply.message)).toContain('Both names mean Ruby on Rails');
  });

  it('turns pages in place for its owner', async () => {
    const { message } = await ask('compare', { first: 'django', second: 'express' });
    const next = await member().click(message ?? { id: '' }, 'More differences');
    expect(next.result).toBe('updated');
    expect(embedOf(next.message).description).toContain('page 2');
  });
});

describe('/recommend', () => {
  it('shows three with reasons, a doubt each, what would change it, and its confidence', async () => {
    const { message, ephemeral } = await ask('recommend', {
      language: 'Python',
      project: 'json-api',
      team: 'small',
    });
    expect(ephemeral).toBe(false);
    const fields = embedOf(message).fields ?? [];
    expect(fields.slice(0, 3).every(({ value }) => value.includes('✓') && value.includes('**But**'))).toBe(
      true,
    );
    expect(fields[0]?.name).toContain('FastAPI');
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['What would change this', 'Confidence']),
    );
  });

  it('never leaves the language that was asked for', async () => {
    const { message } = await ask('recommend', { language: 'Ruby' });
    expect(embedOf(message).fields?.[0]?.name).toContain('Ruby on Rails');
    expect(textOf(message)).toContain('1 framework meets');
  });

  it('says privately which requirement to relax when nothing is left', async () => {
    const reply = await ask('recommend', { language: 'Ruby', must_have: 'edge' });
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply.message)).toContain('What to relax');
  });

  it('guides with menus when no option is given, and shares the result when asked to', async () => {
    const started = await ask('recommend');
    expect(started.ephemeral).toBe(true);
    const chosen = await member().select(started.message ?? { id: '' }, 'Language: any', ['Go']);
    expect(chosen.result).toBe('updated');
    const again = await member().select(chosen.message ?? { id: '' }, 'Project: any', ['json-api']);
    const language = componentsOf(again.message).find(({ placeholder }) => placeholder === 'Language: any');
    expect(language?.options?.find(({ value }) => value === 'Go')?.default).toBe(true);
    const shared = await member().click(again.message ?? { id: '' }, 'Share the result in the channel');
    expect(shared.ephemeral).toBe(false);
    expect(embedOf(shared.message).title).toContain('in Go');
  });
});

describe('/faq', () => {
  it.each([
    ['what is a backend framework', 'What is a back-end framework?'],
    ['what is an orm', 'What is an ORM?'],
    ['is django good for microservices', 'Is Django good for microservices?'],
  ])('answers %s', async (question, title) => {
    const { message, ephemeral } = await ask('faq', { question });
    expect(ephemeral).toBe(false);
    expect(
      embedOf(message)
        .title?.toLowerCase()
        .replace(/[^a-z]/g, ''),
    ).toBe(title.toLowerCase().replace(/[^a-z]/g, ''));
    expect(embedOf(message).footer?.text).toContain('as of');
  });

  it('pings the person it is pointed at, and nobody else', async () => {
    const second = test.playground.user('second').id;
    const { pings, message } = await ask('faq', { question: 'what is an orm', user: second });
    expect(pings).toEqual({ everyone: false, users: [second], roles: [] });
    expect(message?.content).toBe(`<@${second}>`);
  });

  it('keeps a question that is not ours private, and pings nobody even if asked to', async () => {
    const second = test.playground.user('second').id;
    const reply = await ask('faq', { question: 'What is the best pizza topping', user: second });
    expect(reply.ephemeral).toBe(true);
    expect(reply.pings.users).toEqual([]);
    expect(textOf(reply.message)).toContain('I have no answer to “What is the best pizza topping”');
  });

  it('suggests at most 25 questions on every keystroke, sensible ones for an empty field', async () => {
    for (const typed of ['', 'o', 'or', 'orm', 'what is', 'zzzzqqq']) {
      const suggestions = await member().autocomplete('faq', 'question', typed);
      const choices = suggestions.result === 'choices' ? suggestions.choices : [];
      expect(choices.length).toBeLessThanOrEqual(25);
      if (typed === '') expect(choices.length).toBeGreaterThan(4);
      if (typed === 'orm') expect(choices.map(({ name }) => name).join()).toContain('ORM');
    }
  });
});

describe('/ask', () => {
  it.each([
    ['Django', 'Django: full-stack framework for Python'],
    ['django vs flask', 'Django or Flask?'],
    ['what should I use for a json api in python', /JSON API in Python/],
    ['does flask have an orm', 'ORM in Flask'],
    ['is rails 7.2 still supported', /Ruby on Rails 7\.2 on 2026-11-22/],
    ['what is middleware', /middleware/i],
  ])('reads “%s”', async (question, title) => {
    const { message, ephemeral } = await ask('ask', { question });
    expect(ephemeral).toBe(false);
    expect(embedOf(message).title).toMatch(
      title instanceof RegExp ? title : new RegExp(`^${title.replace('?', '\\?')}$`),
    );
    expect(embedOf(message).author?.name).toBeTruthy();
  });

  it('says that Rails 7.2 has ended, with the date', async () => {
    const { message } = await ask('ask', { question: 'is rails 7.2 still supported' });
    expect(embedOf(message).description).toContain('2026-08-09');
  });

  it('does not guess about pizza', async () => {
    const reply = await ask('ask', { question: 'What is the best pizza topping' });
    expect(reply.ephemeral).toBe(true);
    expect(embedOf(reply.message).title).toContain('I have no answer');
  });

  it('lets a person ask again in other words through a modal', async () => {
    const miss = await ask('ask', { question: 'pizza' });
    const opened = await member().click(miss.message ?? { id: '' }, 'Ask differently…');
    expect(opened.modal).not.toBeNull();
    const answered = await member().submit(opened, { text: 'django vs flask' });
    expect(embedOf(answered.message).title).toBe('Django or Flask?');
  });
});

describe('/frameworks', () => {
  it('lists the catalogue in pages', async () => {
    const { message } = await ask('frameworks');
    expect(embedOf(message).title).toMatch(/^Frameworks and runtimes: \d+/);
    const next = await member().click(message ?? { id: '' }, 'Next');
    expect(next.result).toBe('updated');
    expect(embedOf(next.message).title).toContain('page 2');
  });

  it('filters by language and kind', async () => {
    const { message } = await ask('frameworks', { language: 'Ruby' });
    expect(embedOf(message).description).toContain('Ruby on Rails');
    expect(embedOf(message).description).not.toContain('Django');
  });
});

describe('/help', () => {
  it('lists every command with an example that can be clicked', async () => {
    const reply = await ask('help');
    expect(reply.ephemeral).toBe(true);
    for (const name of ['ask', 'framework', 'compare', 'recommend', 'faq', 'frameworks']) {
      expect(embedOf(reply.message).description).toContain(`/${name}`);
    }
    const [example] = labelsOf(reply.message);
    const clicked = await member().click(reply.message ?? { id: '' }, example ?? '');
    expect(clicked.failure).toBeNull();
    expect(embedOf(clicked.message).title).toBeTruthy();
  });
});

describe('Find an answer (on a message)', () => {
  it('answers the message privately, and shares the answer when asked to', async () => {
    const said = test.playground
      .user('second')
      .say('general', 'whats better for a beginner, django or flask??');
    const reply = await member().menu('Find an answer', said);
    expect(reply.ephemeral).toBe(true);
    const shared = await member().click(reply.message ?? { id: '' }, 'Share in the channel');
    expect(shared.ephemeral).toBe(false);
  });
});

describe('a situation told without the words of a title', () => {
  it('is understood once the examples are learnt', { timeout: 60_000 }, async () => {
    await test.bot.learnt;
    const { message } = await ask('ask', {
      question: 'we upload a big csv and the page just hangs until nginx gives up',
    });
    expect(embedOf(message).title).toBe('How do I run background jobs?');
  });
});

describe('a direct message', () => {
  it('is answered like a question in a server', async () => {
    const { message } = await member().command(
      'compare',
      { first: 'django', second: 'flask' },
      { channel: 'dm' },
    );
    expect(embedOf(message).title).toBe('Django or Flask?');
    const turned = await member().click(message ?? { id: '' }, 'More differences');
    expect(turned.result).toBe('updated');
  });
});

describe('a button of another time', () => {
  it('works after a restart, for its state is in its custom_id', async () => {
    const { message } = await ask('compare', { first: 'django', second: 'flask' });
    await test.bot.close();
    const again = await restartBot(test);
    const clicked = await member().click(message ?? { id: '' }, 'Flask');
    expect(embedOf(clicked.message).title).toContain('Flask');
    test = again;
  });
});

describe('the whole session', () => {
  it('left no secret in the log', () => {
    const log = JSON.stringify(test.logged);
    expect(log.length).toBeGreaterThan(100);
    expect(log).not.toContain(test.playground.token);
  });

  it('was refused nothing by the strict server', () => {
    expect(test.playground.refusals).toEqual([]);
  });
});
