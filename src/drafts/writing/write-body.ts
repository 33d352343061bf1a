import { escapeHeading, escapeMarkdown } from './escape-markdown.ts';
import type { BodyPart } from '../page/page-layout.ts';

/** The body of an article in Markdown: a block for each part, the items of one list together. */
export function writeBody(parts: readonly BodyPart[]): string {
  return parts
    .map((part, index) => {
      const before = parts[index - 1];
      const gap = before === undefined ? '' : isItem(before) && isItem(part) ? '\n' : '\n\n';
      return gap + writePart(part);
    })
    .join('');
}

function writePart({ kind, text }: BodyPart): string {
  if (kind === 'heading') return `## ${escapeHeading(text)}`;
  return kind === 'list-item' ? `- ${escapeMarkdown(text)}` : escapeMarkdown(text);
}

function isItem({ kind }: BodyPart): boolean {
  return kind === 'list-item';
}
