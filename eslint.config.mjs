// @ts-check
import css from '@eslint/css';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import { tailwind4 } from 'tailwind-csstree';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.{ts,mjs,astro}'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.build/',
      '.cache/',
      '.astro/',
      'tests/fixtures/markdown/',
      'playwright-report/',
      'test-results/',
    ],
  },
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
  {
    files: ['src/tools/**', 'src/integrations/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  { ...mdx.flat, files: ['content/**/*.mdx'] },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { customSyntax: tailwind4, tolerant: true },
    extends: [css.configs.recommended],
    rules: {
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      // What is not baseline yet here is an enhancement that older browsers pass over.
      'css/use-baseline': 'off',
    },
  },
  // Paper has the last word over every component's own display.
  { files: ['src/styles/print.css'], rules: { 'css/no-important': 'off' } },
);
