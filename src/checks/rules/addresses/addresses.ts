import type { VFile } from 'vfile';
import { report, type FindingPlace } from '../../../domain/findings/report.ts';
import { suggest } from '../../../domain/suggestions/suggest.ts';
import { cutAddress } from '../../../domain/web/cut-address.ts';
import { decodeAddress } from '../../../domain/web/decode-address.ts';
import { isImageAddress } from '../../../domain/web/image-address.ts';
import { withoutTracking } from '../../../domain/web/tracking-parameters.ts';
import type { FoundAddress } from '../../../markdown/guard/found-links.ts';
import { listFragments, type Fragments } from '../../addresses/fragments.ts';
import { toOwnPath } from '../../addresses/own-path.ts';
import type { CheckContext, Rule } from '../../rule.ts';
import { listSiteAddresses, type SiteAddresses } from '../../addresses/site-addresses.ts';

interface Site {
  readonly addresses: SiteAddresses;
  readonly fragments: Fragments;
  readonly address: string | undefined;
}

/** Every link within the site leads to a page, a file and a place that are there, and is written as the site writes it. */
export const checkAddresses: Rule = (context) => {
  const site = readSite(context);
  for (const { file } of context.project.entries) {
    for (const found of file.data.addresses ?? []) {
      if (found.kind === 'image') checkImage(found, file, site);
      else checkLink(found, file, site);
    }
  }
};

function readSite(context: CheckContext): Site {
  return {
    addresses: listSiteAddresses(context.project),
    fragments: listFragments(context),
    address: context.site?.replace(/\/?$/u, '/'),
  };
}

function checkImage({ address, place }: FoundAddress, file: VFile, { addresses }: Site): void {
  const path = decodeAddress(address);
  if (addresses.has(path)) return;
  const inPublic = path.replace(/^\/public\//u, '/');
  const images = addresses.list().filter(isImageAddress);
  report(
    file,
    'image-missing',
    { found: address },
    { place, expected: addresses.has(inPublic) ? [inPublic] : suggest(path, images) },
  );
}

function checkLink(found: FoundAddress, file: VFile, site: Site): void {
  const { address, place } = found;
  const clean = withoutTracking(address);
  const own = toOwnPath(address, site.address);
  if (clean !== undefined)
    report(file, 'link-tracking', { found: cutAddress(address) }, rewrite(found, clean));
  if (own !== undefined) report(file, 'link-own-site', { found: cutAddress(address) }, rewrite(found, own));
  if (!/^[#/]/u.test(address)) return;
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(address) ?? [];
  const target = path === '' ? '' : nearestPath(path, site.addresses);
  if (target !== path) reportPath(found, path, target, file, site.addresses);
  if (target !== undefined && fragment) {
    if (/\.(?!pdf$)[a-z0-9]+$/iu.test(target))
      return void report(
        file,
        'link-file-fragment',
        { found: cutAddress(address) },
        { place, expected: [target] },
      );
    const known = site.fragments(decodeAddress(target), file);
    const id = decodeAddress(fragment).normalize('NFC');
    if (known && !known.has(id))
      report(file, 'link-fragment', { found: cutAddress(id) }, { place, expected: suggest(id, known) });
  }
}

/** The path itself where it is there, else the same in lower case or with a slash at its end, if that is. */
function nearestPath(path: string, addresses: SiteAddresses): string | undefined {
  // A server takes an encoded slash for a letter of a name, not for the end of a folder's.
  if (/%(?:2f|5c)/iu.test(path)) return undefined;
  const lower = path.toLowerCase();
  return [path, `${path}/`, lower, `${lower}/`].find((candidate) => addresses.has(decodeAddress(candidate)));
}

function reportPath(
  found: FoundAddress,
  path: string,
  target: string | undefined,
  file: VFile,
  addresses: SiteAddresses,
): void {
  const params = { found: cutAddress(found.address) };
  if (target !== undefined) {
    const code = target.startsWith(path) ? 'link-slash' : 'link-case';
    report(file, code, params, rewrite(found, target + found.address.slice(path.length)));
    return;
  }
  const bare = decodeAddress(path)
    .replace(/\/(?:index(?:\.html?)?)?$/u, '/')
    .replace(/\.html?$/u, '/');
  const expected = addresses.has(bare) ? [bare] : suggest(bare, addresses.list());
  report(file, 'link-broken', params, { place: found.place, expected });
}

function rewrite({ place, range }: FoundAddress, text: string): FindingPlace {
  return { place, expected: [text], ...(range && { fix: [{ ...range, text }] }) };
}
