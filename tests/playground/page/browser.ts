import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium or Chrome usually is, on Linux, macOS and Windows. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's browser: `CHROME_PATH` if it is set, else the first of the usual places. */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return USUAL_PLACES.find((place) => existsSync(place));
}

/**
 * Whether page tests have to be skipped for want of a browser; says so. With `REQUIRE_BROWSER=1` a missing
 * browser is an error instead, so that a run that must cover the page cannot pass without it.
 */
export function skipsWithoutBrowser(): boolean {
  if (findBrowser()) return false;
  const message =
    'No Chromium or Chrome was found: the page tests are skipped. Set CHROME_PATH to its program.';
  if (process.env.REQUIRE_BROWSER === '1') throw new Error(message);
  console.warn(message);
  return true;
}

/** Starts the browser; the caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no browser to launch.');
  return chromium.launch({ executablePath, args: ARGS });
}
