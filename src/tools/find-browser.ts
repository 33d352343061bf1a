import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment variable that names the browser to use before any other is looked for. */
export const BROWSER_VARIABLE = 'CHROMIUM_PATH';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: the one the environment names, Playwright's own, or the system's, in that order.
 * Returns its path, or undefined. Throws when the environment names a file that is not there.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env[BROWSER_VARIABLE];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`${BROWSER_VARIABLE}=${named}: there is no such file.`);
    return named;
  }
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...onPath(), ...FIXED_PATHS].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** Installs a Chromium: Playwright's, or Debian's package where the process may. Returns its path, or undefined when neither could be had. */
export async function installBrowser(): Promise<string | undefined> {
  for (const [command, ...args] of installers()) {
    try {
      execFileSync(command, args, { stdio: 'inherit', timeout: 240_000 });
    } catch {
      continue;
    }
    const found = await findBrowser();
    if (found !== undefined) return found;
  }
  return undefined;
}

function installers(): [string, ...string[]][] {
  const debian: [string, ...string[]][] = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
  ];
  return [['npx', 'playwright', 'install', 'chromium'], ...(process.getuid?.() === 0 ? debian : [])];
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
