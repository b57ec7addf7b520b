import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { skipsWithoutBrowser } from './browser.ts';
import {
  composerOf,
  createHarness,
  type Harness,
  lastMessage,
  messagesOf,
  optionOf,
  PHONE,
  run,
  type,
} from './harness.ts';

const channel = (page: Page, name: string) => page.locator(`[data-channel="${name}"]`);

async function become(page: Page, name: string): Promise<void> {
  await page.getByTitle('Switch person').click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.getByTitle('Switch person').filter({ hasText: name }).waitFor();
}

describe.skipIf(skipsWithoutBrowser())('people, channels and screens', () => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await createHarness();
  });
  afterAll(() => harness.close());
  afterEach(() => page.context().close());

  test('a private answer is seen by its owner alone', async () => {
    page = await harness.open();
    await run(page, 'secret');
    await messagesOf(page).getByText('Just for you').waitFor();
    await become(page, 'Morgan');
    await composerOf(page).waitFor();
    await expect.poll(() => messagesOf(page).getByText('Just for you').count()).toBe(0);
    await become(page, 'Robin');
    await messagesOf(page).getByText('Just for you').waitFor();
  });

  test('who is pinged sees the message highlighted, the others do not', async () => {
    page = await harness.open();
    await type(page, '/greet ');
    await optionOf(page, /Sasha/).click();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Hello').waitFor();
    expect(await lastMessage(page).getAttribute('highlight')).toBeNull();
    await become(page, 'Sasha');
    await lastMessage(page).getByText('Hello').waitFor();
    await expect.poll(() => lastMessage(page).getAttribute('highlight')).not.toBeNull();
  });

  test('channels are switched, keep their drafts and tell of pings', async () => {
    page = await harness.open();
    await type(page, 'not yet sent');
    await channel(page, 'help').click();
    await page.getByRole('heading', { name: 'help', exact: true }).waitFor();
    await expect.poll(() => composerOf(page).inputValue()).toBe('');
    const { playground } = harness;
    playground.user('second').say('general', `<@${playground.user('member').id}> look`);
    await channel(page, 'general').getByLabel('1 mentions').waitFor();
    await channel(page, 'general').click();
    await expect.poll(() => composerOf(page).inputValue()).toBe('not yet sent');
    await lastMessage(page).getByText('look').waitFor();
    expect(await channel(page, 'general').getByLabel('1 mentions').count()).toBe(0);
  });

  test('commands work in direct messages', async () => {
    page = await harness.open();
    await channel(page, 'Framewise').click();
    await page.getByRole('heading', { name: 'Framewise', exact: true }).first().waitFor();
    await type(page, '/compare first:a second:b');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('heading', { name: 'a or b' }).waitFor();
    await become(page, 'Sasha');
    await page.getByRole('heading', { name: 'Framewise', exact: true }).first().waitFor();
    await expect.poll(() => messagesOf(page).count()).toBe(0);
  });

  test('a post is opened in the forum and answered in', async () => {
    page = await harness.open();
    await channel(page, 'questions').click();
    await page.getByLabel('Title of the post').fill('Which framework?');
    await page.getByLabel('Message of the post').fill('I know some **Python**.');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByRole('heading', { name: 'Which framework?' }).first().waitFor();
    await messagesOf(page).locator('strong', { hasText: 'Python' }).waitFor();
    await type(page, '/compare first:a second:b');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('heading', { name: 'a or b' }).waitFor();
    await channel(page, 'questions').click();
    await page
      .getByRole('list')
      .getByRole('button', { name: /Which framework\?.*Robin/ })
      .waitFor();
  });

  test('commands on a person are in their menu', async () => {
    page = await harness.open();
    await page
      .getByRole('complementary', { name: 'Members' })
      .getByRole('button', { name: /Sasha/ })
      .click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).hover();
    await page.getByRole('menuitem', { name: /^Wave/ }).click();
    await lastMessage(page).getByText('Waved at').waitFor();
  });

  test('the theme follows the system until it is chosen, and is remembered', async () => {
    page = await harness.open({ colorScheme: 'light' });
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect.poll(theme).toBe('dark');
    await page.reload();
    await composerOf(page).waitFor();
    expect(await theme()).toBe('dark');
  });

  test('on a phone nothing is too wide, all is within reach and a command is run by touch', async () => {
    page = await harness.open(PHONE);
    await page.getByRole('button', { name: 'Channels' }).tap();
    await channel(page, 'help').tap();
    await page.getByRole('heading', { name: 'help', exact: true }).waitFor();
    await composerOf(page).tap();
    await page.keyboard.type('/comp');
    await optionOf(page, /^\/compare/).tap();
    await page.keyboard.type('dj');
    await optionOf(page, 'Django').tap();
    await page.keyboard.type('fl');
    await optionOf(page, 'Flask').tap();
    await page.getByRole('button', { name: 'Send' }).tap();
    await lastMessage(page).getByRole('heading', { name: 'django or flask' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(await page.locator('#messages').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
    for (const button of await page.locator('main button:visible').all()) {
      expect(
        (await button.boundingBox())?.height,
        (await button.getAttribute('aria-label')) ?? '',
      ).toBeGreaterThanOrEqual(40);
    }
    await lastMessage(page).getByRole('button', { name: 'More' }).tap();
    await page.getByRole('menuitem', { name: /^Quote/ }).tap();
    await lastMessage(page).getByText('Quoted:').waitFor();
  });

  test('a drawer takes the focus, closes on Escape and gives the focus back', async () => {
    page = await harness.open({ ...PHONE, hasTouch: false, isMobile: false });
    const opener = page.getByRole('button', { name: 'Members' });
    await opener.click();
    await page
      .getByRole('button', { name: /^Robin/ })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Escape');
    await opener.and(page.locator(':focus')).waitFor();
    await page.getByRole('complementary', { name: 'Members' }).waitFor({ state: 'hidden' });
  });

  test('nothing was refused, nothing failed and nothing was fetched from elsewhere', async () => {
    page = await harness.open();
    expect(harness.faults).toEqual([]);
    expect(harness.playground.refusals).toEqual([]);
  });
});
