import type { ElementContent, Properties } from 'hast';

/** A copy of content in which each root-relative link and image stands under the site's base path, such as `/iraq-russia/`. */
export function withBase(nodes: readonly ElementContent[], base: string): ElementContent[] {
  const prefix = base.replace(/\/+$/, '');
  return nodes.map((node) => {
    if (node.type !== 'element') return node;
    const properties = addPrefix(node.properties, prefix);
    return { ...node, properties, children: withBase(node.children, base) };
  });
}

function addPrefix(properties: Properties, prefix: string): Properties {
  const entries = Object.entries(properties).map(([name, value]) => {
    const isLink =
      (name === 'href' || name === 'src') && typeof value === 'string' && /^\/(?!\/)/.test(value);
    return [name, isLink ? prefix + value : value];
  });
  return Object.fromEntries(entries) as Properties;
}
