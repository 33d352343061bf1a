import type { Nodes, Paragraph } from 'mdast';
import type { VFile } from 'vfile';

/** A line of a paragraph in the source: where its first sign stands, and its signs, without those of a quote around it and hidden marks. */
export interface SourceLine {
  readonly offset: number;
  readonly text: string;
}

/** The lines of a paragraph as they are typed, without those that begin inside a code span: a sign in it is no mark. */
export function listSourceLines(paragraph: Paragraph, file: VFile): SourceLine[] {
  const { start, end } = paragraph.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const code = listCode(paragraph);
  let offset = start.offset;
  return String(file)
    .slice(start.offset, end.offset)
    .split(/(?<=\n|\r(?!\n))/u)
    .flatMap((line) => {
      const text = line.replace(/^[>\s]+/u, '');
      const first = offset + line.length - text.length;
      offset += line.length;
      const isInCode = code.some(([from, to]) => from < first && first < to);
      return isInCode ? [] : [{ offset: first, text: text.replace(/^\p{Cf}+/u, '').trim() }];
    });
}

/** The stretches of code spans. */
function listCode(node: Nodes): [from: number, to: number][] {
  if (node.type === 'inlineCode') return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  return 'children' in node ? node.children.flatMap((child: Nodes) => listCode(child)) : [];
}
