import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { holdsWord, isBlank } from '../../domain/text/blank-text.ts';
import { findMarkup } from '../../domain/text/plain-text.ts';
import { report } from '../../domain/findings/report.ts';
import { suggest } from '../../domain/suggestions/suggest.ts';
import type { ComponentRule } from '../guard/components.ts';
import { isJsxElement, type JsxElement, type TreeRule } from '../guard/tree-rule.ts';

type Attribute = JsxElement['attributes'][number];

/** Attributes that hold the editors' own words; what others hold is quoted from a text, or an id. */
const WORDS: readonly string[] = ['caption', 'credit'];

/** Lets a component have only attributes it knows, each once, with a literal string; code in any of them is refused. */
export const checkAttributes: TreeRule = (tree, file, components) => {
  visit(tree, (node) => {
    if (!isJsxElement(node)) return;
    const { name } = node;
    const rule = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
    for (const attribute of node.attributes) {
      if (hasCode(attribute)) refuseCode(attribute, node, file);
      else if (rule) checkAttribute(attribute, node, rule, file);
    }
    if (rule) requireAttributes(node, rule, file);
  });
};

function hasCode(attribute: Attribute): boolean {
  return (
    attribute.type === 'mdxJsxExpressionAttribute' ||
    (typeof attribute.value === 'object' && attribute.value !== null)
  );
}

function refuseCode(attribute: Attribute, node: JsxElement, file: VFile): void {
  report(
    file,
    'component-attribute-code',
    { name: node.name ?? '' },
    { place: attribute.position ?? node.position },
  );
}

function checkAttribute(attribute: Attribute, node: JsxElement, rule: ComponentRule, file: VFile): void {
  if (attribute.type === 'mdxJsxExpressionAttribute') return;
  const params = { name: node.name ?? '', attribute: attribute.name };
  const at = { place: attribute.position ?? node.position };
  if (!Object.hasOwn(rule.attributes, attribute.name)) {
    const expected = suggest(attribute.name, Object.keys(rule.attributes));
    report(file, 'component-attribute-unknown', params, { ...at, expected });
  } else if (typeof attribute.value !== 'string' || isBlank(attribute.value)) {
    report(file, 'component-attribute-empty', params, at);
  } else if (findAttribute(node, attribute.name) !== attribute) {
    report(file, 'component-attribute-duplicate', params, at);
  } else if (WORDS.includes(attribute.name)) {
    const found = findMarkup(attribute.value);
    if (!holdsWord(attribute.value)) report(file, 'component-attribute-no-word', params, at);
    else if (found !== undefined) report(file, 'component-attribute-markup', { ...params, found }, at);
  }
}

function requireAttributes(node: JsxElement, rule: ComponentRule, file: VFile): void {
  for (const [attribute, need] of Object.entries(rule.attributes)) {
    if (need === 'optional' || findAttribute(node, attribute)) continue;
    report(
      file,
      'component-attribute-missing',
      { name: node.name ?? '', attribute },
      { place: node.position },
    );
  }
}

function findAttribute(node: JsxElement, name: string): Attribute | undefined {
  return node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
}
