import { isLocalHost } from './local-host.ts';
import { isLookalikeHost, isReadableHost, toUnicode } from './lookalike-host.ts';

/** What is wrong with the host of a web address, and how the address is written rightly, where that is clear. */
export interface HostFault {
  readonly kind: 'malformed' | 'credentials' | 'local' | 'lookalike';
  readonly expected?: string;
}

/**
 * Finds the fault of a web address up to its path: it names a public host as browsers show it, in the letters that it seems
 * to be in, and no user. Undefined for a sound one.
 */
export function findHostFault(address: string): HostFault | undefined {
  const [, scheme = '', slashes = '', authority = ''] = /^(https?):([/\\]*)([^/\\?#]*)/i.exec(address) ?? [];
  const rest = address.slice(scheme.length + 1 + slashes.length);
  if (slashes !== '//' && rest !== '' && URL.canParse(`https://${rest}`))
    return { kind: 'malformed', expected: `${scheme}://${rest}` };
  if (authority === '' || address.includes('\\') || !URL.canParse(address)) return { kind: 'malformed' };
  const { hostname, port } = new URL(address);
  if (authority.includes('@'))
    return { kind: 'credentials', expected: address.replace(/^(https?:\/\/)[^/?#]*@/i, '$1') };
  if (isLocalHost(hostname)) return { kind: 'local' };
  if (isLookalikeHost(hostname)) return { kind: 'lookalike' };
  if (!isSoundName(hostname) || port === '0') return { kind: 'malformed' };
  if (isAsShown(authority.replace(/:\d+$/, ''), hostname)) return undefined;
  return {
    kind: 'malformed',
    expected: address.replace(authority, authority.includes('%') ? hostname : toUnicode(hostname)),
  };
}

/** Letters, digits, hyphens inside, and the underscore that some hosts have nevertheless. */
const LABEL = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/;

function isSoundName(hostname: string): boolean {
  if (hostname.startsWith('[')) return true;
  const labels = hostname.replace(/\.$/, '').split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && isReadableHost(hostname);
}

/** Whether a host is typed as it is read, and not in numbers or letters that a browser turns into others: `0x7f.1`, `ａ.org`. */
function isAsShown(typed: string, hostname: string): boolean {
  const lower = typed.toLowerCase().normalize('NFC');
  return lower === hostname || lower === toUnicode(hostname) || hostname.startsWith('[');
}
