import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { findFetches } from './css-fetch.ts';

/** Elements that run, load or animate something: an image that only draws has no need of them. */
const ACTIVE_ELEMENT =
  /^(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener|set|animate.*|discard|a|link|meta|base|form|html|body|img)$/iu;

/** Attributes that hold an address, and what they may hold: a part of the image itself, or a picture written out in it. */
const ADDRESS = /^(?:href|src|srcset|srcdoc|base|action|formaction|data|poster)$/iu;
const OWN_ADDRESS = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp);base64,|$)/iu;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What draws nothing and stands outside elements: entities, which could hide the rest, and stylesheets. */
const PROLOGUE = /<!(?:ENTITY|DOCTYPE[^>[]{0,200}(?:\[|\bSYSTEM\b))|<\?xml-stylesheet/giu;

/** Encodings in which ASCII is ASCII, so that the text is what it seems. */
const ENCODING = /^(?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)$/iu;
const SVG = 'http://www.w3.org/2000/svg';

/** More findings in one image than this help nobody. */
const MOST_TOLD = 20;

/** A fault of an SVG, the words that are at fault, and where they begin. */
interface SvgFault {
  readonly code: 'image-code' | 'image-malformed';
  readonly found: string;
  readonly place: Point | undefined;
}

type Tell = (code: SvgFault['code'], found: string, at: number) => void;

/**
 * Finds what runs code or fetches something in an SVG, and the first thing that keeps browsers from reading it. It is read as
 * XML, so that entities and escapes disguise nothing; nothing of it is run and no entity of its own is opened.
 */
export function findSvgFaults(file: VFile): SvgFault[] {
  const text = String(file);
  const found: { readonly code: SvgFault['code']; readonly found: string; readonly at: number }[] = [];
  const tell: Tell = (code, words, at) => {
    found.push({ code, found: words.trim().slice(0, 40), at });
    if (code === 'image-malformed' || found.length >= MOST_TOLD) throw new EnoughTold();
  };
  try {
    for (const { 0: words, index } of text.matchAll(PROLOGUE)) tell('image-code', words, index);
    readElements(text, tell);
  } catch (error) {
    if (!(error instanceof EnoughTold)) throw error;
  }
  const places = location(file);
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, ...fault }) => ({ ...fault, place: places.toPoint(at) }));
}

/** Ends the reading of an image of which enough is told. */
class EnoughTold extends Error {}

function readElements(text: string, tell: Tell): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let style: { words: string; readonly from: number } | undefined;
  let isRoot = true;
  const addWords = (words: string) => {
    if (style) style.words += words;
  };
  parser.on('error', ({ message }) =>
    tell('image-malformed', message.replace(/^[\d:]+ /u, ''), Math.max(parser.position - 1, 0)),
  );
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!ENCODING.test(encoding)) tell('image-malformed', `encoding="${encoding}"`, 0);
  });
  parser.on('opentag', (tag) => {
    if (localName(tag.name) === 'style') style = { words: '', from: parser.position };
    const start = text.lastIndexOf('<', parser.position - 1);
    if (isRoot && tag.attributes['xmlns'] !== SVG) tell('image-malformed', `xmlns="${SVG}"`, start);
    isRoot = false;
    checkTag(tag, text, start, tell);
  });
  // Browsers join what stands in a style before and after a comment, and what is written out in it as data.
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  parser.on('closetag', ({ name }) => {
    if (!style || localName(name) !== 'style') return;
    const { words, from } = style;
    for (const fetched of findFetches(words)) tell('image-code', fetched, findFrom(text, fetched, from));
    style = undefined;
  });
  parser.write(text).close();
}

function checkTag({ name, attributes }: SaxesTagPlain, text: string, start: number, tell: Tell): void {
  if (ACTIVE_ELEMENT.test(localName(name))) tell('image-code', `<${name}`, start);
  for (const [attribute, value] of Object.entries(attributes)) {
    const local = localName(attribute);
    const isCode =
      /^on[a-z]/iu.test(local) ||
      (ADDRESS.test(local) && !OWN_ADDRESS.test(value)) ||
      (attribute.startsWith('xmlns') && value.trim() === XHTML);
    const [fetched] = isCode ? [value] : findFetches(value);
    if (fetched === undefined) continue;
    const at = findFrom(text, attribute, start + name.length + 1);
    tell(
      'image-code',
      isCode ? `${attribute}="${value}"` : fetched,
      isCode ? at : findFrom(text, fetched, at),
    );
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where words stand from an offset on; the offset itself where they are written in disguise. */
function findFrom(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  return at < 0 ? from : at;
}
