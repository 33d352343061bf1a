import type { Options } from 'remark-mdx';

/**
 * Stands in for the JavaScript parser that MDX asks for: it accepts anything and reads nothing.
 * Every expression and import is refused anyway; so words in braces are one clear finding instead of a puzzling syntax
 * error, and cannot slow the parse down. The tree can differ from Astro's in one place, a brace at the start of a line
 * inside a code span: an article is never given to Astro, and in the editors' documents `refuseFirstBraces` looks there.
 */
export const UNPARSED_JAVASCRIPT = {
  parse: () => ({ type: 'Program', start: 0, end: 0, body: [], sourceType: 'module', comments: [] }),
  parseExpressionAt: (text: string) => ({
    type: 'ObjectExpression',
    properties: [],
    start: 0,
    end: text.length,
  }),
} as unknown as NonNullable<Options['acorn']>;
