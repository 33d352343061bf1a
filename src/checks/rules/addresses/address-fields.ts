import { report } from '../../../domain/findings/report.ts';
import type { RecordPath } from '../../../domain/records/references.ts';
import { cutAddress } from '../../../domain/web/cut-address.ts';
import { withoutTracking } from '../../../domain/web/tracking-parameters.ts';
import { toOwnPath } from '../../addresses/own-path.ts';
import type { Rule } from '../../rule.ts';

/** No address in a field `url` is this site's own, or tracks those who follow it. */
export const checkAddressFields: Rule = ({ records, salvaged, site }) => {
  const own = site?.replace(/\/?$/u, '/');
  for (const { data, entry, placeOf, editsFor } of [...records, ...salvaged]) {
    for (const { path, url } of listUrls(data)) {
      const found = cutAddress(url);
      if (toOwnPath(url, own) !== undefined)
        report(entry.file, 'url-own-site', { found }, { place: placeOf(path), field: 'url' });
      const clean = withoutTracking(url);
      if (clean === undefined) continue;
      const fix = editsFor(path, clean);
      report(
        entry.file,
        'link-tracking',
        { found },
        { place: placeOf(path), expected: [clean], fix, field: 'url' },
      );
    }
  }
};

function listUrls(
  value: unknown,
  path: RecordPath = [],
): { readonly path: RecordPath; readonly url: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listUrls(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    field === 'url' && typeof inner === 'string'
      ? [{ path: [...path, field], url: inner }]
      : listUrls(inner, [...path, field]),
  );
}
