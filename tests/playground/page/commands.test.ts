import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { skipsWithoutBrowser } from './browser.ts';
import {
  composerOf,
  createHarness,
  type Harness,
  lastMessage,
  messagesOf,
  optionOf,
  run,
  slotOf,
  type,
} from './harness.ts';

describe.skipIf(skipsWithoutBrowser())('commands', () => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await createHarness();
  });
  afterAll(() => harness.close());
  beforeEach(async () => {
    await page?.context().close();
    page = await harness.open();
  });

  test('a slash opens the picker, which narrows while one types and follows the arrow keys', async () => {
    await type(page, '/');
    await optionOf(page, /^\/compare/).waitFor();
    await page.keyboard.type('s');
    await expect.poll(() => page.getByRole('option').allTextContents()).toHaveLength(5);
    const first = optionOf(page, /^\/secret/);
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => optionOf(page, /^\/silent/).getAttribute('aria-selected')).toBe('true');
    const active = await composerOf(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toContain('/silent');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await composerOf(page).inputValue()).toBe('/s');
  });

  test('a command is run with suggestions that were picked by Enter and Tab', async () => {
    await type(page, '/comp');
    await page.keyboard.press('Enter');
    await page.keyboard.type('djan');
    await optionOf(page, 'Django').waitFor();
    await page.keyboard.press('Enter');
    await slotOf(page, 'second').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('fla');
    await optionOf(page, 'Flask').waitFor();
    await page.keyboard.press('Tab');
    await optionOf(page, /^topic/).waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('heading', { name: 'django or flask' }).waitFor();
    await lastMessage(page).getByText('used', { exact: true }).waitFor();
    await expect.poll(() => composerOf(page).inputValue()).toBe('');
  });

  test('an optional option is offered, filled from its choices, and can be taken away again', async () => {
    await composerOf(page).fill('/compare first:django second:flask');
    await optionOf(page, /^topic/).click();
    await optionOf(page, 'Security').waitFor();
    await page.keyboard.type('lear');
    await page.keyboard.press('Enter');
    await expect.poll(() => slotOf(page, 'topic').inputValue()).toBe('Learning curve');
    await page.getByRole('button', { name: 'Remove topic' }).click();
    await expect.poll(() => slotOf(page, 'topic').count()).toBe(0);
  });

  test('text that is no suggestion is sent as it was typed', async () => {
    await composerOf(page).fill('/compare first: something second: else');
    await optionOf(page, /^topic/).waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('heading', { name: 'something or else' }).waitFor();
  });

  test('a missing required option is flagged and gets the focus', async () => {
    await type(page, '/compare ');
    await optionOf(page, 'Django').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'first: This option is required.' }).waitFor();
    expect(await slotOf(page, 'first').getAttribute('aria-invalid')).toBe('true');
    expect(await messagesOf(page).filter({ hasText: 'undefined' }).count()).toBe(0);
  });

  test('values are checked before they are sent', async () => {
    await type(page, '/every text:far too long a text count:9 loud:maybe');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'text: Enter at most 10 characters.' }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'count: Enter 5 or less.' }).waitFor();
    await page.getByRole('alert').filter({ hasText: 'loud: Pick one of the suggestions.' }).waitFor();
  });

  test('a whole line can be typed, and options of every kind reach the bot', async () => {
    await type(
      page,
      '/every text:hi count:3 ratio:0.5 loud:true who:@Sasha where:#help role:@Helpers whom:@Robin',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    const ids = { sasha: '1100000000000000012', robin: '1100000000000000011' };
    await lastMessage(page).getByText('["text","hi"],["count",3],["ratio",0.5],["loud",true]').waitFor();
    const text = (await lastMessage(page).textContent()) ?? '';
    expect(text).toContain(`["who","${ids.sasha}"]`);
    expect(text).toContain(`["whom","${ids.robin}"]`);
  });

  test('a subcommand is picked as one', async () => {
    await type(page, '/roles');
    await optionOf(page, /^\/roles list/).click();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Got [["list"').waitFor();
  });

  test('suggestions that do not come are told of', async () => {
    await type(page, '/broken ');
    await page.getByText('Loading options…').waitFor();
    await page.getByText('Loading options failed').waitFor();
  });

  test('Backspace goes back from an empty option to the picker, Escape drops the command', async () => {
    await type(page, '/compare ');
    await slotOf(page, 'first').waitFor();
    await page.keyboard.press('Backspace');
    await optionOf(page, /^\/compare/).waitFor();
    await expect.poll(() => composerOf(page).inputValue()).toBe('/compare');
    await page.keyboard.type(' ');
    await slotOf(page, 'first').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => composerOf(page).inputValue()).toBe('');
  });

  test('the buttons beside the text are pressed by the keyboard too', async () => {
    await composerOf(page).fill('/compare first:a second:b');
    await page.getByRole('button', { name: 'Cancel command' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Command /compare' }).waitFor({ state: 'detached' });
    expect(await messagesOf(page).getByRole('heading', { name: 'a or b' }).count()).toBe(0);
  });

  test('a bot that does not answer is told of, for the person alone, and can be dismissed', async () => {
    await run(page, 'silent');
    await page.getByText('Framewise is thinking…').waitFor();
    await lastMessage(page).getByText('The application did not respond').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('The application did not respond').count()).toBe(0);
  });

  test('a deferred answer shows that the bot is thinking, then the answer and what follows it', async () => {
    await run(page, 'slow');
    await lastMessage(page).getByText('Framewise is thinking…').waitFor();
    harness.bot.release();
    // What follows repeats the answer above itself, so its text may stand there twice.
    await messagesOf(page).getByText('Done at last').first().waitFor();
    await messagesOf(page).getByText('And one more thing').waitFor();
    await expect.poll(() => page.getByText('thinking').count()).toBe(0);
  });

  test('nothing was refused, nothing failed and nothing was fetched from elsewhere', () => {
    expect(harness.faults).toEqual([]);
    expect(harness.playground.refusals).toEqual([]);
  });
});
