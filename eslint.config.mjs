// @ts-check
import css from '@eslint/css';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import { tailwind4 } from 'tailwind-csstree';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.{ts,mjs,astro}'];

export default defineConfig(
  { ignores: ['dist/', '.build/', '.cache/', '.astro/', 'tests/fixtures/', 'playwright-report/', 'test-results/'] },
  { files: CODE, extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  ...astro.configs.recommended,
  {
    files: CODE,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/tools/**', 'src/integrations/**', 'tests/**', 'src/env.d.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
  { ...mdx.flat, files: ['content/**/*.mdx'] },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { customSyntax: tailwind4 },
    extends: [css.configs.recommended],
    rules: { 'css/use-baseline': ['error', { available: 'newly' }] },
  },
);
