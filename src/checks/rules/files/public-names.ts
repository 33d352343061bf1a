import { extname } from 'node:path';
import { report } from '../../../domain/findings/report.ts';
import { foldToId, isId } from '../../../domain/records/ids.ts';
import type { Rule } from '../../rule.ts';

/** Files that hosts and crawlers obey: the build makes those that the site has. */
const HOST_FILE =
  /^(?:[._].*|cname|(?:web|nginx|caddyfile)(?:\.config|\.conf)?|(?:vercel|now|netlify|firebase|wrangler|serve|staticwebapp\.config)\.(?:json|toml)|sitemap.*|php\.ini)$/iu;

/** What browsers and tools look for by name: `/.well-known/security.txt`. */
const WELL_KNOWN = /^public\/\.well-known\/[a-z0-9-]+\.(?:txt|json)$/u;

const NAME = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;

/** A file in public/ has an address that can be typed anywhere, and is none by which a host is configured; a page has no name that would do. */
export const checkPublicNames: Rule = ({ project }) => {
  for (const { path, kind, file } of project.entries) {
    if (!path.startsWith('public/') || kind !== 'file' || WELL_KNOWN.test(path)) continue;
    if (file.messages.some(({ ruleId }) => ruleId === 'public-page')) continue;
    const [, ...parts] = path.split('/');
    if (parts.some((part) => HOST_FILE.test(part))) report(file, 'public-host-file', {});
    else if (!parts.every((part) => NAME.test(part)))
      report(file, 'public-name', {}, { expected: suggestPath(path) });
  }
};

function suggestPath(path: string): string[] {
  const ending = extname(path);
  const parts = path.slice(0, path.length - ending.length).split('/');
  const names = parts.map(foldToId);
  return names.every(isId) ? [`${names.join('/')}${ending.toLowerCase()}`] : [];
}
