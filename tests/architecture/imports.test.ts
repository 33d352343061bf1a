import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom inside src/; a layer may always import itself. */
const LAYERS = {
  domain: [],
  markdown: ['domain'],
  loaders: ['domain', 'markdown'],
  checks: ['domain', 'markdown', 'loaders'],
  drafts: ['domain', 'markdown'],
  tools: ['domain', 'checks', 'loaders', 'drafts'],
  corpus: ['domain', 'markdown', 'loaders'],
  feeds: ['domain', 'site.ts'],
  'content.config.ts': ['domain', 'markdown', 'loaders'],
  'env.d.ts': ['domain'],
  'site.ts': ['domain'],
  styles: [],
  assets: [],
  components: ['domain', 'markdown', 'site.ts', 'assets'],
  layouts: ['components', 'domain', 'site.ts', 'styles', 'assets'],
  pages: ['layouts', 'components', 'corpus', 'feeds', 'domain', 'site.ts'],
  integrations: ['checks', 'domain', 'site.ts'],
} as const satisfies Record<string, readonly string[]>;

type Layer = keyof typeof LAYERS;

/** Packages that touch files, the clock, the network or Astro have no place in the pure layers. */
const PURE_PACKAGES: Partial<Record<Layer, RegExp>> = {
  domain:
    /^(?:zod|csv-stringify\/sync|punycode\/punycode\.js|d3-scale|fastest-levenshtein)$|^(?:vfile|vfile-message|unist|hast|mdast)$/,
  markdown: /^(?!node:|astro)/,
  drafts: /^(?:yaml|vfile)$/,
};

const imports = listImports('src');

describe('the layers of src/', () => {
  it('are all known, so that no new folder escapes the rules', () => {
    expect(
      [...new Set(imports.map(({ from }) => layerOf(from)))].filter((layer) => !(layer in LAYERS)),
    ).toEqual([]);
  });

  it.each(Object.entries(LAYERS))('%s imports only from itself and %j', (layer, allowed) => {
    const broken = imports
      .filter(({ from, to }) => layerOf(from) === layer && to.startsWith('.'))
      .map(({ from, to }) => ({ from, target: layerOf(join(dirname(from), to)) }))
      .filter(({ target }) => target !== layer && !(allowed as readonly string[]).includes(target));
    expect(broken).toEqual([]);
  });

  it.each(Object.entries(PURE_PACKAGES))('%s imports only pure packages', (layer, allowed) => {
    const packages = imports.filter(({ from, to }) => layerOf(from) === layer && !to.startsWith('.'));
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter(({ to }) => !allowed.test(to))).toEqual([]);
  });

  it('let only corpus, content.config and the pages that render a document touch astro:content', () => {
    const readers = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
    expect(
      readers.filter(
        (from) =>
          !/^src\/(?:corpus\/|content\.config\.ts|pages\/(?:about|analyses\/\[slug\])\.astro)/.test(from),
      ),
    ).toEqual([]);
  });

  it('keep the clock out of everything but the tools', () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
    const files = listFiles('src').filter(
      (path) => !path.startsWith('src/tools/') && clock.test(readFileSync(path, 'utf8')),
    );
    expect(files).toEqual([]);
  });
});

interface Import {
  readonly from: string;
  readonly to: string;
}

function listImports(folder: string): Import[] {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return listFiles(folder).flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(statement)].map(([, named, bare, lazy]) => ({
      from,
      to: named ?? bare ?? lazy ?? '',
    })),
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/.test(entry.name))
    .map(({ parentPath, name }) => relative('.', join(parentPath, name)));
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}
