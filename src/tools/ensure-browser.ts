/** Finds a Chromium for the browser tests, or installs one; where neither can be, says so in one sentence and exits 1. */
import { BROWSER_VARIABLE, findBrowser, installBrowser } from './find-browser.ts';

const browser = (await findBrowser()) ?? (await installBrowser());
if (browser === undefined) {
  console.error(
    `لا متصفح Chromium هنا ولم يمكن تثبيته: ثبّته ثم أعد الأمر، أو سمِّ مساره في ${BROWSER_VARIABLE}. / ` +
      `No Chromium was found and none could be installed: install one and run this again, or name its path in ${BROWSER_VARIABLE}.`,
  );
  process.exit(1);
}
console.log(`Browser: ${browser}`);
