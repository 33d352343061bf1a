/** Parameters that tell a site who sent the reader, and change nothing of what is shown. */
const TRACKING =
  /^(?:utm_[a-z_]+|mtm_[a-z_]+|pk_(?:campaign|kwd|source|medium|content)|at_(?:medium|campaign|custom\d|link_[a-z]+|ptr_name|format)|fbclid|fb_(?:ref|source|action_ids|action_types)|mibextid|__cft__(?:\[\d\]|%5B\d%5D)|__tn__|gclid|gclsrc|dclid|gbraid|wbraid|srsltid|_gl|_ga|msclkid|yclid|ymclid|ysclid|_openstat|twclid|__twitter_impression|ttclid|igshid|igsh|li_fat_id|epik|irclickid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hs(?:tc|sc|fp)|vero_id|vero_conv|oly_(?:anon|enc)_id|ml_subscriber(?:_hash)?|ref_src|ref_url|wt_mc|xtor)$/i;

/** Parameters that track readers of one site, and on another may choose what is shown. */
const TRACKING_OF: readonly { readonly host: RegExp; readonly parameter: RegExp }[] = [
  { host: /(?:^|\.)(?:youtube\.com|youtu\.be)$/i, parameter: /^(?:si|feature|pp)$/i },
  { host: /(?:^|\.)(?:spotify|soundcloud)\.com$/i, parameter: /^si$/i },
  { host: /(?:^|\.)(?:twitter|x)\.com$/i, parameter: /^(?:s|t|cxt)$/i },
  { host: /(?:^|\.)tiktok\.com$/i, parameter: /^(?:_r|_t|is_from_webapp|sender_device)$/i },
  { host: /(?:^|\.)linkedin\.com$/i, parameter: /^(?:trk|trackingId|rcm)$/i },
  { host: /(?:^|\.)aljazeera\.(?:com|net)$/i, parameter: /^traffic_source$/i },
];

/** An address without its tracking parameters, every other character as it was; undefined when it has none. */
export function withoutTracking(address: string): string | undefined {
  const [, before = '', query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return undefined;
  const [, host = ''] = /^https?:\/\/([^/:]*)/i.exec(before) ?? [];
  const ofHost = TRACKING_OF.filter((site) => site.host.test(host));
  const parameters = query.split('&');
  const kept = parameters.filter((parameter) => {
    const name = parameter.split('=')[0] ?? '';
    return !TRACKING.test(name) && !ofHost.some((site) => site.parameter.test(name));
  });
  if (kept.length === parameters.length) return undefined;
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}
