import { distance } from 'fastest-levenshtein';
import type { Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../domain/findings/report.ts';
import { suggest } from '../../domain/suggestions/suggest.ts';
import type { ComponentRule, ComponentRules } from '../guard/components.ts';
import { isHtmlName } from '../guard/html-name.ts';
import { isJsxElement, type JsxElement, type TreeRule } from '../guard/tree-rule.ts';

/** Refuses HTML, fragments, unknown components, and known ones that are not a block of their own or wrongly filled. */
export const checkComponents: TreeRule = (tree, file, components) => {
  visit(tree, (node, _index, parent) => {
    if (!isJsxElement(node)) return;
    const { name } = node;
    if (name === null) report(file, 'mdx-fragment', {}, { place: node.position });
    else if (Object.hasOwn(components, name)) checkPlace(node, name, parent, file, components[name]);
    else refuseName(node, name, file, components);
  });
};

/** A lower-case name is HTML's, unless it is a component's but for case and one letter: `<note>`, `<div>`. */
function refuseName(node: JsxElement, name: string, file: VFile, components: ComponentRules): void {
  const expected = suggest(name, Object.keys(components));
  const isMeant = expected.some((candidate) => distance(candidate.toLowerCase(), name) <= 1);
  const isHtml = isHtmlName(name) && !isMeant;
  if (isHtml) report(file, 'mdx-html', { name }, { place: node.position });
  else report(file, 'component-unknown', { name }, { place: node.position, expected });
}

function checkPlace(
  node: JsxElement,
  name: string,
  parent: Parents | undefined,
  file: VFile,
  rule: ComponentRule | undefined,
): void {
  const at = { place: node.position };
  const isAmongWords = node.type === 'mdxJsxTextElement';
  const isFree = !parent || parent.type === 'root' || isJsxElement(parent);
  if (rule?.inline && !isAmongWords) report(file, 'component-alone', { name }, at);
  else if (!rule?.inline && isAmongWords) report(file, 'component-inline', { name }, at);
  else if (!rule?.inline && !isFree) report(file, 'component-nested', { name }, at);
  if (!rule?.children && node.children.length > 0) report(file, 'component-not-empty', { name }, at);
}
