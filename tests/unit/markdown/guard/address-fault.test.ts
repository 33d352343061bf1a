import { describe, expect, it } from 'vitest';
import { findAddressFault } from '../../../../src/markdown/guard/address-fault.ts';

const REFUSED: readonly (readonly [address: string, code: string])[] = [
  ['', 'link-empty'],
  ['  ', 'link-empty'],
  ['javascript:alert(1)', 'link-scheme'],
  ['JaVaScRiPt:alert(1)', 'link-scheme'],
  ['java\tscript:alert(1)', 'link-scheme'],
  ['\u0001javascript:alert(1)', 'link-scheme'],
  ['java\u200Bscript:alert(1)', 'link-scheme'],
  [' javascript:alert(1)', 'link-scheme'],
  ['java%73cript:alert(1)', 'link-scheme'],
  ['%6aavascript%3Aalert(1)', 'link-scheme'],
  ['%256aavascript:alert(1)', 'link-scheme'],
  ['data:text/html,x', 'link-scheme'],
  ['vbscript:x', 'link-scheme'],
  ['file:///etc/passwd', 'link-scheme'],
  ['blob:https://a.example/x', 'link-scheme'],
  ['ftp://a.org/', 'link-scheme'],
  ['http://a.org/', 'link-http'],
  ['HTTP://a.org/', 'link-http'],
  ['//a.org/', 'link-protocol-relative'],
  ['/\\a.org/', 'link-protocol-relative'],
  ['\\\\a.org/', 'link-protocol-relative'],
  ['/\t/a.org/', 'link-protocol-relative'],
  ['https://localhost:4321/', 'link-local'],
  ['http://127.0.0.1/', 'link-local'],
  ['https://[::1]/', 'link-local'],
  ['https://a.org/a b', 'link-spaces'],
  ['/articles/a b/', 'link-spaces'],
  ['articles/one/', 'link-relative'],
  ['../one/', 'link-relative'],
  ['https://a@b.org/', 'link-credentials'],
  ['https:a.org', 'link-malformed'],
  ['https://', 'link-malformed'],
  ['https://nodots/', 'link-malformed'],
  ['mailto:nobody', 'link-mail'],
  ['/a\\b/', 'link-malformed'],
];

const ACCEPTED = [
  'https://a.org/',
  'https://ar.wikipedia.org/wiki/العراق',
  'https://a.org/%D8%A7?q=javascript:x',
  '/',
  '/articles/one/#p7',
  '#%D9%81%D9%82%D8%B1%D8%A9',
  '#فقرة',
  'mailto:a@b.org',
  'mailto:a@b.org?subject=x',
  'tel:+9641',
];

describe('findAddressFault', () => {
  it.each(REFUSED)('refuses %j as %s', (address, code) => {
    expect(findAddressFault(address)?.code).toBe(code);
  });

  it.each(ACCEPTED)('accepts %s', (address) => {
    expect(findAddressFault(address)).toBeUndefined();
  });

  it('suggests the secure address', () => {
    expect(findAddressFault('http://a.org/')?.expected).toEqual(['https://a.org/']);
    expect(findAddressFault('//a.org/')?.expected).toEqual(['https://a.org/']);
  });

  it.each([
    ['https:/a.org/', 'https://a.org/'],
    ['https:///a.org/', 'https://a.org/'],
    ['https:\\\\a.org/x', 'https://a.org/x'],
    ['https://user:pass@a.org/x?a=b@c', 'https://a.org/x?a=b@c'],
    ['https://0x08080808/x', 'https://8.8.8.8/x'],
    ['https://ａ.org/', 'https://a.org/'],
    ['tel:+٩٦٤ ٧٧٠'.replace(' ', ''), 'tel:+964770'],
  ])('suggests for %s what was meant', (address, expected) => {
    expect(findAddressFault(address)?.expected).toEqual([expected]);
  });
});
