/**
 * Takes pictures of pages of the built site, on a phone and a desk, light and dark: `--site DIR --out DIR --pages FILE`,
 * where each line of the file is an address from the site's root.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_VARIABLE, findBrowser } from './find-browser.ts';
import { serveFolder } from './serve-folder.ts';

const WIDTHS = [390, 1280] as const;
const THEMES = ['light', 'dark'] as const;
/** Long pages are cut here: a picture taller than this is not looked at. */
const MOST_HEIGHT = 4000;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'screenshots' },
    pages: { type: 'string', default: '' },
  },
});
const addresses = readFileSync(values.pages, 'utf8').split('\n').filter(isAddress);
const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(`No Chromium: name its path in ${BROWSER_VARIABLE}.`);
mkdirSync(values.out, { recursive: true });
const site = await serveFolder({ folder: values.site, base: process.env['BASE_PATH'] ?? '/', port: 0 });
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const width of WIDTHS) for (const theme of THEMES) await takePictures(width, theme);
await browser.close();
await site.close();

async function takePictures(width: number, colorScheme: (typeof THEMES)[number]): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale: 'ar' });
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(new URL(address.slice(1), site.address).href, { waitUntil: 'load' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
    const path = join(values.out, `${nameOf(address)}-${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true, clip });
    console.log(path);
  }
  await context.close();
}

/** Only addresses of this site are opened, whatever a contribution's file names have made of them. */
function isAddress(line: string): boolean {
  return /^\/(?:[a-z0-9._-]+\/?)*$/u.test(line) && !line.includes('..');
}

function nameOf(address: string): string {
  return address.replaceAll('/', ' ').trim().replaceAll(' ', '_') || 'home';
}
