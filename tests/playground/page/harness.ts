import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { createPage } from '../../../src/playground/page.ts';
import { createPlayground, type Playground } from '../../../src/playground/server/playground.ts';
import { startTestBot, type TestBot } from './bot.ts';
import { launchBrowser } from './browser.ts';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

/** A playground with a real bot, and browsers that look at it. */
export interface Harness {
  playground: Playground;
  bot: TestBot;
  /** Opens the page in a fresh browser profile and waits until it is ready to be typed in. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any opened page: errors, violations of the content policy, requests elsewhere. */
  faults: string[];
  close(): Promise<void>;
}

export async function createHarness(): Promise<Harness> {
  const playground = await createPlayground({ page: await createPage() });
  const bot = await startTestBot(playground.apiBase, playground.token);
  const browser: Browser = await launchBrowser();
  const faults: string[] = [];
  return {
    playground,
    bot,
    faults,
    async open(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      watch(page, playground.url, faults);
      await page.goto(playground.url);
      await composerOf(page).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await bot.stop();
      await playground.close();
    },
  };
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('WebSocket')) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`a request to ${request.url()}`);
  });
}

export const composerOf = (page: Page): Locator => page.locator('[data-composer-focus]');

export const messagesOf = (page: Page): Locator => page.locator('discord-message');

export const lastMessage = (page: Page): Locator => messagesOf(page).last();

/** Types into the composer, key by key. */
export async function type(page: Page, text: string): Promise<void> {
  await composerOf(page).focus();
  await page.keyboard.type(text);
}

/** Runs a command that needs no options. */
export async function run(page: Page, name: string): Promise<void> {
  await type(page, `/${name} `);
  await page.getByRole('group', { name: `Command /${name}` }).waitFor();
  await page.keyboard.press('Enter');
}

export const optionOf = (page: Page, name: string | RegExp): Locator => page.getByRole('option', { name });

/** The place of an option in the command that is being typed. */
export const slotOf = (page: Page, name: string): Locator => page.locator(`[data-option="${name}"]`);
