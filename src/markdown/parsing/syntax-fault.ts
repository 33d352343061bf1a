import { VFileMessage } from 'vfile-message';
import { location } from 'vfile-location';
import type { syntaxKinds } from '../../domain/findings/syntax.ts';
import { isHtmlName } from '../guard/html-name.ts';

type SyntaxCode = Extract<keyof typeof syntaxKinds, `mdx-${string}`>;

/** What the parser stumbled over; `offset` is the sign to blame, absent when it is not known. */
interface SyntaxFault {
  readonly code: SyntaxCode;
  readonly params: Readonly<Record<string, string>>;
  readonly offset: number | undefined;
}

const OPEN_TAG = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)/;
const CLOSE_TAG = /closing tag `<\/([^`]*)>`/;

/** An escaped sign, a code span, a closed pair of braces; what is left over is the brace that was never closed. */
const BRACES = /\\[\s\S]|(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\1(?!`)|\{[^}]*\}|(?<open>\{)/g;

/** Turns what remark-mdx threw into one of our codes, with the place of the sign that has to be changed. */
export function readSyntaxFault(error: unknown, text: string): SyntaxFault {
  if (!(error instanceof VFileMessage)) {
    return { code: 'mdx-syntax', params: { detail: String(error) }, offset: undefined };
  }
  if (error.source === 'micromark-extension-mdx-expression') return readBrace(error, text);
  if (error.source === 'mdast-util-mdx-jsx') return readTag(error, text);
  return readAngle(error, text);
}

function readBrace(error: VFileMessage, text: string): SyntaxFault {
  if (error.ruleId === 'unexpected-empty-expression') {
    return { code: 'mdx-expression', params: { found: '' }, offset: offsetOf(error, text) - 1 };
  }
  const before = text.slice(0, offsetOf(error, text));
  return { code: 'mdx-brace', params: {}, offset: findOpenBrace(before) ?? tagStart(before, before.length) };
}

/** Stops at the first: looking further would take time that grows with the square of the braces. */
function findOpenBrace(text: string): number | undefined {
  for (const { groups, index } of text.matchAll(BRACES)) if (groups?.['open']) return index;
  return undefined;
}

function readTag(error: VFileMessage, text: string): SyntaxFault {
  const [, name, line, column] = OPEN_TAG.exec(error.reason) ?? [];
  if (name !== undefined) {
    const offset = location(text).toOffset({ line: Number(line), column: Number(column) });
    if (name === '') return { code: 'mdx-fragment', params: {}, offset };
    return { code: isHtmlName(name) ? 'mdx-html' : 'mdx-tag-unclosed', params: { name }, offset };
  }
  const offset = tagStart(text, offsetOf(error, text) + 1);
  const [, closing = ''] = CLOSE_TAG.exec(error.reason) ?? /^<\/\s*([^\s>]*)/.exec(text.slice(offset)) ?? [];
  return { code: isHtmlName(closing) ? 'mdx-html' : 'mdx-tag-unopened', params: { name: closing }, offset };
}

function readAngle(error: VFileMessage, text: string): SyntaxFault {
  const offset = tagStart(text, offsetOf(error, text));
  if (offset === undefined) return { code: 'mdx-syntax', params: { detail: error.reason }, offset };
  const rest = text.slice(offset, offset + 60);
  if (rest.startsWith('<!--')) return { code: 'mdx-comment', params: {}, offset };
  const [, name = ''] = /^<\/?([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(rest) ?? [];
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>]+@)/i.test(rest)) return { code: 'mdx-autolink', params: {}, offset };
  if (isHtmlName(name)) return { code: 'mdx-html', params: { name }, offset };
  return name === ''
    ? { code: 'mdx-angle', params: {}, offset }
    : { code: 'mdx-tag-broken', params: { name }, offset };
}

/** The first of the `<` signs that stand nearest before an offset. */
function tagStart(text: string, before: number): number | undefined {
  let at = text.lastIndexOf('<', before - 1);
  while (text[at - 1] === '<') at -= 1;
  return at === -1 ? undefined : at;
}

function offsetOf({ place }: VFileMessage, text: string): number {
  const point = place && ('start' in place ? place.start : place);
  return point?.offset ?? text.length;
}
