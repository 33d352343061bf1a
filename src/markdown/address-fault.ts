import { isLocalHost } from '../domain/local-host.ts';

type AddressCode =
  | 'link-empty'
  | 'link-scheme'
  | 'link-http'
  | 'link-protocol-relative'
  | 'link-spaces'
  | 'link-local'
  | 'link-hidden'
  | 'link-relative'
  | 'link-malformed';

/** What is wrong with the address of a link, and the address that was probably meant, where that is clear. */
export interface AddressFault {
  readonly code: AddressCode;
  readonly expected?: readonly string[];
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/;
const SOUND: readonly string[] = ['https', 'mailto', 'tel'];

/**
 * Finds the fault of a link's address, undefined for a sound one: https, mailto, tel, a path from the site's root, a fragment.
 * A scheme is read as a browser reads it, and once more with white space, control characters and percent-encoding undone.
 */
export function findAddressFault(address: string): AddressFault | undefined {
  const bare = undress(address);
  const scheme = SCHEME.exec(bare)?.[1];
  if (bare === '' || bare === '#') return { code: 'link-empty' };
  if (hidesCharacters(address))
    return { code: scheme === undefined || SOUND.includes(scheme) ? 'link-hidden' : 'link-scheme' };
  if (scheme !== undefined) return findSchemeFault(address, scheme);
  if (/^[\\/]{2}/.test(bare))
    return {
      code: 'link-protocol-relative',
      ...(address.startsWith('//') && { expected: [`https:${address}`] }),
    };
  if (/\s/u.test(address)) return { code: 'link-spaces' };
  if (/[\\\p{Cc}]/u.test(address)) return { code: 'link-malformed' };
  return /^[#/]/.test(address) ? undefined : { code: 'link-relative' };
}

function findSchemeFault(address: string, scheme: string): AddressFault | undefined {
  if (scheme === 'http')
    return findHostFault(address) ?? { code: 'link-http', expected: [address.replace(/^http:/i, 'https:')] };
  if (!SOUND.includes(scheme)) return { code: 'link-scheme' };
  if (/\s/u.test(address)) return { code: 'link-spaces' };
  if (!address.toLowerCase().startsWith(`${scheme}:`)) return { code: 'link-scheme' };
  if (scheme === 'mailto')
    return /^mailto:[^@?]+@[^@?]+\.[^@?]+/i.test(address) ? undefined : { code: 'link-malformed' };
  return scheme === 'tel' ? undefined : findHostFault(address);
}

function findHostFault(address: string): AddressFault | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address)) return { code: 'link-malformed' };
  const { hostname, username, password } = new URL(address);
  if (isLocalHost(hostname)) return { code: 'link-local' };
  return hostname.includes('.') && username === '' && password === ''
    ? undefined
    : { code: 'link-malformed' };
}

/** Characters that show nothing, as they are or percent-encoded: readers would see another address than they open. */
function hidesCharacters(address: string): boolean {
  return /\p{Cf}/u.test(decode(address).replace(/(?<=\p{L})\u200C(?=\p{L})/gu, ''));
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The address as an attacker means it: percent-encoding undone as often as it was done, then nothing invisible, lower case. */
function undress(address: string): string {
  let bare = address;
  for (let round = 0; round < 3 && bare.includes('%'); round += 1) {
    bare = bare.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return bare.replace(/[\s\p{C}]/gu, '').toLowerCase();
}
