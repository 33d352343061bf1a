/** `npm run links:external`: follows the built site's links that lead out of it and prints a report in Markdown. Exit 1 when one is gone. */
import { describeLinks } from './links/describe-links.ts';
import { listExternalLinks } from './links/external-links.ts';
import { followLinks } from './links/follow-links.ts';
import { readSite } from './change/site-snapshot.ts';

const site = readSite('dist');
if (!site) throw new Error('There is no built site: run "npm run build" first.');
const own = process.env['SITE_URL'] ?? 'http://localhost:4321';
const links = await followLinks(listExternalLinks(site.pages, own));
process.stdout.write(`${describeLinks(links)}\n`);
process.exitCode = links.some(({ state }) => state === 'gone') ? 1 : 0;
