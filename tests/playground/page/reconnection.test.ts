import { expect, onTestFinished, test } from 'vitest';
import { createPage } from '../../../src/playground/page.ts';
import { createPlayground } from '../../../src/playground/server/playground.ts';
import { startTestBot } from './bot.ts';
import { launchBrowser, skipsWithoutBrowser } from './browser.ts';
import { composerOf, lastMessage, slotOf, type } from './harness.ts';

test.skipIf(skipsWithoutBrowser())('a restarted server is found again, and the draft is kept', async () => {
  const page = await createPage();
  const before = await createPlayground({ page });
  onTestFinished(() => before.close());
  const firstBot = await startTestBot(before.apiBase, before.token);
  onTestFinished(() => firstBot.stop());
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const tab = await browser.newPage();
  await tab.goto(before.url);
  await composerOf(tab).waitFor();
  await type(tab, '/compare first:half second:whole');
  await firstBot.stop();
  await tab.getByText('Framewise is not connected yet.').waitFor();
  await before.close();
  await tab.getByText('The connection was lost. Reconnecting…').waitFor();

  const after = await createPlayground({ page, port: Number(new URL(before.url).port) });
  onTestFinished(() => after.close());
  const secondBot = await startTestBot(after.apiBase, after.token);
  onTestFinished(() => secondBot.stop());
  await expect.poll(() => tab.locator('.banner').count(), { timeout: 10_000 }).toBe(0);
  expect(await slotOf(tab, 'first').inputValue()).toBe('half');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Enter');
  await lastMessage(tab).getByRole('heading', { name: 'half or whole' }).waitFor();
});
