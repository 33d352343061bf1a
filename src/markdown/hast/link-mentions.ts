import type { Element, ElementContent, Text } from 'hast';
import type { Mention } from '../../domain/arabic/find-mentions.ts';
import { APART, foldWhiteSpace, isFootnoteMark } from './visible-text.ts';

const WITHOUT_LINKS = new Set(['a', 'code', 'pre']);

/** A run of characters of the block; `start` is its offset in the text before white space is folded. */
interface Run {
  readonly node: Text;
  readonly start: number;
  readonly linkable: boolean;
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/**
 * A copy of a block's content in which the first mention of each actor is a link, `<a href>`.
 * `mentions` are the block's own; one inside a link or code, or broken by an element's edge, is passed over for the next.
 * A heading's content is not for this function: headings bear no links. Throws when a mention is not where it says.
 */
export function linkMentions(
  hast: readonly ElementContent[],
  mentions: readonly Mention[],
  hrefOf: (actor: string) => string,
): ElementContent[] {
  if (mentions.length === 0) return [...hast];
  const { text, runs } = readRuns(hast);
  const places = placeFolded(text);
  const linked = new Set<string>();
  const links = new Map<Text, Link[]>();
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = unfold(mention, places, text);
    const run = runs.find(({ node, start: from }) => from <= start && end <= from + node.value.length);
    if (!run?.linkable || linked.has(mention.actor)) continue;
    linked.add(mention.actor);
    const link = { start: start - run.start, end: end - run.start, href: hrefOf(mention.actor) };
    links.set(run.node, [...(links.get(run.node) ?? []), link]);
  }
  return insertLinks(hast, links);
}

/** The text of content as `visibleText` reads it before folding; footnote marks and their section's heading are no words of it. */
function readRuns(hast: readonly ElementContent[]): { readonly text: string; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  let text = '';
  const read = (node: ElementContent, linkable: boolean): void => {
    if (node.type === 'text') {
      runs.push({ node, start: text.length, linkable });
      text += node.value;
    }
    if (node.type !== 'element' || isWordless(node)) return;
    const edge = APART.has(node.tagName) ? ' ' : '';
    text += edge;
    for (const child of node.children) read(child, linkable && !WITHOUT_LINKS.has(node.tagName));
    text += edge;
  };
  for (const node of hast) read(node, true);
  return { text, runs };
}

function isWordless(element: Element): boolean {
  return /^h[1-6]$/u.test(element.tagName) || isFootnoteMark(element);
}

/** Where each character of the folded text stands in the unfolded one. */
function placeFolded(text: string): number[] {
  const places: number[] = [];
  let afterSpace = true;
  for (let place = 0; place < text.length; place += 1) {
    const isSpace = /\s/u.test(text.charAt(place));
    if (!isSpace || !afterSpace) places.push(place);
    afterSpace = isSpace;
  }
  return places;
}

function unfold({ start, end, exact, block }: Mention, places: readonly number[], text: string) {
  const stretch = { start: places[start] ?? 0, end: (places[end - 1] ?? -1) + 1 };
  if (foldWhiteSpace(text.slice(stretch.start, stretch.end)) !== exact)
    throw new Error(`"${exact}" does not stand at ${start}–${end} of block ${block}.`);
  return stretch;
}

function insertLinks(
  nodes: readonly ElementContent[],
  links: ReadonlyMap<Text, readonly Link[]>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return splitText(node, links.get(node) ?? []);
    return node.type === 'element' ? [{ ...node, children: insertLinks(node.children, links) }] : [node];
  });
}

function splitText({ value }: Text, links: readonly Link[]): ElementContent[] {
  const textOf = (start: number, end?: number): Text => ({ type: 'text', value: value.slice(start, end) });
  let done = 0;
  const pieces = links.flatMap(({ start, end, href }): ElementContent[] => {
    const before = textOf(done, start);
    done = end;
    const properties = { href };
    return [before, { type: 'element', tagName: 'a', properties, children: [textOf(start, end)] }];
  });
  return [...pieces, textOf(done)].filter((node) => node.type !== 'text' || node.value !== '');
}
