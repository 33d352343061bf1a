import type { Nodes, Parents } from 'mdast';
import type { Bilingual } from '../../domain/findings/finding-kind.ts';
import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import type { TreeRule } from '../guard/tree-rule.ts';

type NodeType = Nodes['type'];

/** The kinds of block that each place of an article may hold; what is not listed is refused. */
const ALLOWED: Partial<Record<NodeType, readonly NodeType[]>> = {
  root: [
    'paragraph',
    'heading',
    'list',
    'blockquote',
    'table',
    'mdxJsxFlowElement',
    'definition',
    'footnoteDefinition',
  ],
  mdxJsxFlowElement: ['paragraph', 'list', 'blockquote'],
  blockquote: ['paragraph'],
  listItem: ['paragraph', 'list'],
  footnoteDefinition: ['paragraph', 'list', 'blockquote'],
};

/** Reported by rules of their own, with a better word for it; so is a component that stands in no component. */
const REFUSED_ELSEWHERE: readonly NodeType[] = ['mdxjsEsm', 'mdxFlowExpression'];

const NAMES: Partial<Record<NodeType, Bilingual>> = {
  code: { ar: 'مقطع شيفرة', en: 'a code block' },
  thematicBreak: { ar: 'خط فاصل', en: 'a dividing line' },
  heading: { ar: 'عنوان فرعي', en: 'a heading' },
  list: { ar: 'قائمة', en: 'a list' },
  blockquote: { ar: 'اقتباس بعلامة ‎>‎', en: 'a quote with >' },
  table: { ar: 'جدول', en: 'a table' },
  mdxJsxFlowElement: { ar: 'مكوّن', en: 'a component' },
  definition: { ar: 'تعريف رابط', en: 'a link definition' },
  footnoteDefinition: { ar: 'تعريف حاشية', en: 'a footnote' },
};

/** Lets an article hold the blocks of `BodyBlockKind` alone, each where it has a meaning. */
export const checkBlockShapes: TreeRule = (tree, file) => checkChildren(tree, file);

function checkChildren(parent: Parents, file: VFile): void {
  const allowed = ALLOWED[parent.type];
  for (const [index, child] of parent.children.entries()) {
    if (allowed && !allowed.includes(child.type)) refuse(child, parent, file);
    else if (child.type === 'paragraph') checkParagraph(child, parent, index, file);
    else if (child.type === 'list') for (const item of child.children) checkItem(item, file);
    else if ('children' in child) checkChildren(child, file);
  }
}

function refuse(node: Nodes, parent: Parents, file: VFile): void {
  if (REFUSED_ELSEWHERE.includes(node.type)) return;
  if (node.type === 'mdxJsxFlowElement' && parent.type !== 'mdxJsxFlowElement') return;
  const kind = NAMES[node.type] ?? { ar: node.type, en: node.type };
  report(file, 'block-refused', { kind }, { place: node.position });
}

function checkItem(item: Parents & { readonly type: 'listItem' }, file: VFile): void {
  const [first] = item.children;
  if ('checked' in item && typeof item.checked === 'boolean')
    report(file, 'list-checkbox', {}, { place: item.position });
  if (first && first.type !== 'paragraph' && first.type !== 'mdxJsxFlowElement')
    report(file, 'list-item-empty', {}, { place: item.position });
  checkChildren(item, file);
}

function checkParagraph(node: Nodes & Parents, parent: Parents, index: number, file: VFile): void {
  const at = { place: node.position };
  const isFigure = parent.type === 'root' && node.children.length === 1 && node.children[0]?.type === 'image';
  if (!isFigure && holdsImage(node)) report(file, 'image-inline', {}, at);
  if (parent.children[index - 1]?.type === 'list' && parent.type === 'listItem')
    report(file, 'list-item-split', {}, at);
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}
