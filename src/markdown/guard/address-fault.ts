import { decodeAddress } from '../../domain/web/decode-address.ts';
import { findHostFault } from '../../domain/web/host-fault.ts';

type AddressCode =
  | 'link-empty'
  | 'link-scheme'
  | 'link-http'
  | 'link-protocol-relative'
  | 'link-spaces'
  | 'link-local'
  | 'link-lookalike'
  | 'link-credentials'
  | 'link-mail'
  | 'link-phone'
  | 'link-hidden'
  | 'link-relative'
  | 'link-malformed';

/** What is wrong with the address of a link, and the address that was probably meant, where that is clear. */
interface AddressFault {
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
  const isWeb = scheme === 'https' || scheme === 'http';
  if (hidesCharacters(address, isWeb))
    return { code: scheme === undefined || SOUND.includes(scheme) ? 'link-hidden' : 'link-scheme' };
  if (scheme !== undefined) return findSchemeFault(address, scheme);
  if (/^[\\/]{2}/.test(bare))
    return {
      code: 'link-protocol-relative',
      ...(address.startsWith('//') && { expected: [address.replace(/^\/+/, 'https://')] }),
    };
  if (/\s/u.test(address)) return { code: 'link-spaces' };
  if (/[\\\p{Cc}]/u.test(address)) return { code: 'link-malformed' };
  return /^[#/]/.test(address) ? undefined : { code: 'link-relative' };
}

function findSchemeFault(address: string, scheme: string): AddressFault | undefined {
  if (scheme === 'http')
    return findWebFault(address) ?? { code: 'link-http', expected: [address.replace(/^http:/i, 'https:')] };
  if (!SOUND.includes(scheme)) return { code: 'link-scheme' };
  if (/\s/u.test(address)) return { code: 'link-spaces' };
  if (!address.toLowerCase().startsWith(`${scheme}:`)) return { code: 'link-scheme' };
  if (scheme === 'mailto') return findMailFault(address);
  return scheme === 'tel' ? findPhoneFault(address) : findWebFault(address);
}

function findWebFault(address: string): AddressFault | undefined {
  const fault = findHostFault(address);
  return fault && { code: `link-${fault.kind}`, ...(fault.expected && { expected: [fault.expected] }) };
}

function findMailFault(address: string): AddressFault | undefined {
  const recipients = address.slice('mailto:'.length).split('?')[0]?.split(',') ?? [];
  for (const recipient of recipients) {
    const [, host] = /^[^@\s]+@([^@/:\\]+)$/u.exec(decodeAddress(recipient)) ?? [];
    const fault = host === undefined ? { kind: 'malformed' } : findHostFault(`https://${host}/`);
    if (fault) return { code: fault.kind === 'lookalike' ? 'link-lookalike' : 'link-mail' };
  }
  return undefined;
}

/** A number as telephones take it: digits 0-9, signs between them for the eye, parameters after it. Source: RFC 3966. */
function findPhoneFault(address: string): AddressFault | undefined {
  const number = decodeAddress(address.slice('tel:'.length));
  const digits = number.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const isSound = /^\+?[\d().*#-]+(?:;[\w=+.-]+)*$/.test(digits) && /(?:\d\D*){3}/.test(digits);
  if (!isSound) return { code: 'link-phone' };
  return digits === number ? undefined : { code: 'link-phone', expected: [`tel:${digits}`] };
}

/** Marks of direction and joining that systems put into addresses made of titles; without them such a page does not open. */
const IN_TITLES = /[\u061C\u200B-\u200F\uFEFF]/gu;

/**
 * Characters that show nothing, as they are or percent-encoded: readers would see another address than they open.
 * Another site's address may hold encoded marks: browsers show them as they are typed, and they reverse nothing.
 */
function hidesCharacters(address: string, isWeb: boolean): boolean {
  const isHidden = (text: string) => /\p{Cf}/u.test(text.replace(/(?<=\p{L})\u200C(?=\p{L})/gu, ''));
  const decoded = decodeAddress(address);
  return isHidden(address) || isHidden(isWeb ? decoded.replace(IN_TITLES, '') : decoded);
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
