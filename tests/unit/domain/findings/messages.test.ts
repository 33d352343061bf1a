import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/domain/findings/catalogue.ts';
import type { FindingKind } from '../../../../src/domain/findings/finding-kind.ts';

/** Stands for any parameter, and any part of one: it reads as a word in Latin letters. */
const ANYTHING: object = new Proxy(() => 'x1', {
  get: (_, name) => (name === Symbol.toPrimitive || name === 'toString' ? () => 'x1' : ANYTHING),
  apply: () => 'x1',
});
const MOST_LETTERS = 240;
/** Left-to-right marks around a sample of code, without which its signs change places in an Arabic line. */
const MARKED = /\u200E[^\u200E]*\u200E/gu;

const messages = Object.entries(catalogue as unknown as Record<string, FindingKind<object>>).map(
  ([code, { say }]) => ({ code, ...say(ANYTHING) }),
);

describe('the message of', () => {
  it.each(messages)('$code begins with an Arabic word, so that its line runs from the right', ({ ar }) => {
    expect(ar).toMatch(/^\p{Script=Arabic}/u);
  });

  it.each(messages)('$code keeps the signs of code between marks of direction', ({ ar }) => {
    expect(ar.replace(MARKED, '')).not.toMatch(/[\u200E<>{}[\]/\\|#@`]/u);
  });

  it.each(messages)('$code is short in both languages, and ends', ({ ar, en }) => {
    expect(Math.max(ar.length, en.length)).toBeLessThanOrEqual(MOST_LETTERS);
    expect(ar).toMatch(/[.)…\u200E]$|x1$/u);
    expect(en).toMatch(/[.)…"]$|x1$/u);
  });
});
