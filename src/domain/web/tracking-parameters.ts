/** Parameters that tell a site who sent the reader, and change nothing of what is shown. */
const TRACKING =
  /^(?:utm_[a-z_]+|mtm_[a-z_]+|pk_(?:campaign|kwd|source|medium|content)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ymclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|ref_src|ref_url|wt_mc)$/i;

/** An address without its tracking parameters, every other character as it was; undefined when it has none. */
export function withoutTracking(address: string): string | undefined {
  const [, before = '', query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return undefined;
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''));
  if (kept.length === parameters.length) return undefined;
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}
