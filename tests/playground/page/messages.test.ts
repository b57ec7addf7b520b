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

describe.skipIf(skipsWithoutBrowser())('messages', () => {
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

  test('Markdown is drawn, and markup in it stays text', async () => {
    await run(page, 'markdown');
    const message = lastMessage(page);
    await message.getByRole('heading', { name: 'Heading', exact: true }).waitFor();
    for (const [tag, text] of [
      ['strong', 'bold'],
      ['em', 'italic'],
      ['u', 'underline'],
      ['s', 'strike'],
      ['blockquote', 'quoted'],
      ['pre', 'const answer = 42;'],
      ['li', 'two'],
    ] as const) {
      expect(await message.locator(tag, { hasText: text }).count(), tag).toBeGreaterThan(0);
    }
    expect(await message.getByRole('link', { name: 'masked' }).getAttribute('href')).toBe(
      'https://example.org/',
    );
    await message.getByText('<img src=x onerror="document.title=1">').waitFor();
    expect(await page.title()).not.toBe('1');
    expect(await message.locator('discord-embed').getByText('**plain** footer').count()).toBe(1);
  });

  test('a spoiler is shown when it is asked for', async () => {
    await run(page, 'markdown');
    const spoiler = lastMessage(page).getByRole('button', { name: 'Spoiler' });
    await spoiler.focus();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('button', { name: 'hidden', expanded: true }).waitFor();
  });

  test('a mention of a command fills the composer', async () => {
    await run(page, 'markdown');
    await lastMessage(page).getByRole('button', { name: 'compare' }).click();
    await slotOf(page, 'first').waitFor();
  });

  test('a private answer is marked, and dismissed for good', async () => {
    await run(page, 'secret');
    await lastMessage(page).getByText('Just for you').waitFor();
    await lastMessage(page).getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => messagesOf(page).getByText('Just for you').count()).toBe(0);
    await page.reload();
    await composerOf(page).waitFor();
    expect(await messagesOf(page).getByText('Just for you').count()).toBe(0);
  });

  test('a button changes its message, a link leads out, a disabled one does nothing', async () => {
    await run(page, 'controls');
    const message = lastMessage(page);
    expect(await message.getByRole('link', { name: 'Link' }).getAttribute('href')).toBe(
      'https://example.org/',
    );
    await expect.poll(() => message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    await message.getByRole('button', { name: 'Primary' }).click();
    await message.getByText('Pressed primary').waitFor();
    await message.getByText('(edited)').waitFor();
  });

  test('a button that nobody answers tells of its failure below it', async () => {
    await run(page, 'controls');
    await lastMessage(page).getByRole('button', { name: 'Ignored' }).click();
    await lastMessage(page)
      .getByRole('alert')
      .filter({ hasText: 'The application did not respond' })
      .waitFor();
  });

  test('a menu takes one value at once, by keyboard', async () => {
    await run(page, 'controls');
    await lastMessage(page).getByRole('combobox', { name: 'Pick one' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Chose ruby').waitFor();
  });

  test('a menu takes several values when it closes', async () => {
    await run(page, 'controls');
    await lastMessage(page).getByRole('combobox', { name: 'Pick several' }).click();
    await optionOf(page, 'AUTH').click();
    await optionOf(page, 'ADMIN').click();
    await page.keyboard.press('Escape');
    await lastMessage(page).getByText('Chose auth, admin').waitFor();
  });

  test('a menu of people takes a person', async () => {
    await run(page, 'controls');
    await lastMessage(page).getByRole('combobox', { name: 'Pick a person' }).click();
    await optionOf(page, /Sasha/).click();
    await lastMessage(page)
      .getByText(/Chose \d{17,19}/)
      .waitFor();
  });

  test('a form is filled in and sent; Escape leaves it and the focus goes back', async () => {
    await run(page, 'form');
    const dialog = page.getByRole('dialog', { name: 'Tell us about it' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await composerOf(page).and(page.locator(':focus')).waitFor();
    await run(page, 'form');
    await dialog.waitFor();
    await dialog.getByLabel('Name').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Al');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Name').and(page.locator(':invalid')).waitFor();
    await page.keyboard.type('an');
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await lastMessage(page).getByText('Name: Alan').waitFor();
    expect(await dialog.count()).toBe(0);
  });

  test('files are shown with their size', async () => {
    await run(page, 'file');
    await lastMessage(page).getByText('13 bytes').waitFor();
    const href = await lastMessage(page)
      .getByRole('link', { name: 'notes.txt' })
      .first()
      .getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', harness.playground.url).href);
    expect(await file.text()).toBe('one two three');
  });

  test('commands on a message are below "Apps" in its menu, for the keyboard too', async () => {
    await type(page, 'Quote me');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Quote me').waitFor();
    await lastMessage(page).click({ button: 'right', position: { x: 200, y: 10 } });
    const menu = page.getByRole('menu', { name: 'Message' });
    await menu.waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('menuitem', { name: /^Quote/ })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Quoted: Quote me').waitFor();
  });

  test('one replies to a message', async () => {
    await type(page, 'A question');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('A question').waitFor();
    await lastMessage(page).hover();
    await lastMessage(page).getByRole('button', { name: 'Reply' }).click();
    await page.getByText('Replying to').waitFor();
    await page.keyboard.type('An answer');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('An answer').waitFor();
    await lastMessage(page).locator('discord-reply').getByText('A question').waitFor();
  });

  test('nothing was refused, nothing failed and nothing was fetched from elsewhere', () => {
    expect(harness.faults).toEqual([]);
    expect(harness.playground.refusals).toEqual([]);
  });
});
