import { describe, expect, it } from 'vitest';
import { leanCss } from '../../../src/integrations/lean-styles.ts';

const SIZES = [
  ['spacing-2', '0.5rem'],
  ['text-h3', '1.125rem'],
] as const;

describe('lean styles', () => {
  it.each([
    ['a size where it is used', '.a{margin:var(--spacing-2) 0}', '.a{margin:.5rem 0}'],
    ['a size that is negated', '.a{margin:calc(var(--spacing-2)*-1)}', '.a{margin:calc(.5rem*-1)}'],
    ['no variable of a like name', '.a{margin:var(--spacing-22)}', '.a{margin:var(--spacing-22)}'],
    [
      'colours as variables',
      ':root{--color-ink:#000;--text-h3:1.125rem;--spacing-2:.5rem}',
      ':root{--color-ink:#000;}',
    ],
    ['no banner', '/*! tailwindcss v4.3.5 | MIT License */\n.a{top:0}', '.a{top:0}'],
  ])('hold %s', (_, css, lean) => {
    expect(leanCss(css, SIZES)).toBe(lean);
  });
});
