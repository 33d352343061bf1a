import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);
const SIZE = /--((?:spacing|text|width)-[a-z0-9]+):\s*([^;]+);/gu;
const BANNER = /\/\*! tailwindcss[^*]*\*\/\s*/u;

/**
 * Writes sizes of tokens.css into the styles that use them, and takes out Tailwind's banner, of whose code nothing is
 * left: 200 bytes of every page, in brotli. Colours and faces stay variables, for themes and forced colours change them.
 */
export function leanStyles(): Plugin {
  const sizes = [...readFileSync(TOKENS, 'utf8').matchAll(SIZE)].map(
    ([, name = '', size = '']) => [name, size] as const,
  );
  return {
    name: 'lean-styles',
    generateBundle: {
      order: 'pre',
      handler: (_, bundle) => {
        for (const asset of Object.values(bundle)) {
          if (asset.type === 'asset' && asset.fileName.endsWith('.css'))
            asset.source = leanCss(String(asset.source), sizes);
        }
      },
    },
  };
}

/** Minified CSS with the variables of sizes written out, and nothing left of their declarations. */
export function leanCss(css: string, sizes: readonly (readonly [name: string, size: string])[]): string {
  const withoutBanner = css.replace(BANNER, '');
  return sizes.reduce(
    (text, [name, size]) =>
      text
        .replaceAll(`var(--${name})`, size.replace(/^0\./u, '.'))
        .replace(new RegExp(`--${name}:[^;}]+;?`, 'u'), ''),
    withoutBanner,
  );
}
