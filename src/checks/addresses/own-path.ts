/**
 * The path from the site's root of an address that is the site's own, however it is written: in capitals, with a port, with
 * letters encoded. `site` is the address under which the site is published, with a slash at its end. Undefined for any other.
 */
export function toOwnPath(address: string, site: string | undefined): string | undefined {
  if (site === undefined || !/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const own = new URL(site);
  const { hostname, port } = new URL(address);
  if (nameOf(hostname) !== nameOf(own.hostname) || port !== own.port) return undefined;
  const [, written = '', rest = ''] = /^https?:\/\/[^/?#]*([^?#]*)(.*)$/isu.exec(address) ?? [];
  const path = decodeLetters(written);
  if (!`${path}/`.toLowerCase().startsWith(own.pathname.toLowerCase())) return undefined;
  return `/${path.slice(own.pathname.length)}${rest}`;
}

function nameOf(hostname: string): string {
  return hostname.replace(/\.$/u, '');
}

/** Undoes the encoding of what needs none: ASCII letters, digits, hyphens. */
function decodeLetters(path: string): string {
  return path.replace(/%([2-7][0-9a-f])/giu, (encoded, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/u.test(letter) ? letter : encoded;
  });
}
