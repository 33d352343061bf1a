import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the real content and `count` more articles with one event each under `root`: the paragraphs of the real texts in
 * turn, and in each article a sentence of its own on which its event rests.
 */
export function writeSyntheticContent(root: string, count: number): void {
  for (const folder of ['content', 'public']) cpSync(folder, join(root, folder), { recursive: true });
  const paragraphs = readParagraphs();
  for (let number = 1; number <= count; number += 1) {
    const slug = `synthetic-${number}`;
    writeFileSync(join(root, `content/articles/${slug}.mdx`), buildArticle(number, paragraphs));
    writeFileSync(join(root, `content/events/${slug}.yaml`), buildEvent(number, slug));
  }
}

function readParagraphs(): string[] {
  return readdirSync('content/articles')
    .toSorted()
    .flatMap((name) =>
      (readFileSync(`content/articles/${name}`, 'utf8').split(/^---$/mu)[2] ?? '').split(/\n\s*\n/u),
    )
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => /^[\p{L}"«]/u.test(paragraph));
}

function buildArticle(number: number, paragraphs: readonly string[]): string {
  // As many paragraphs as the real texts have, 9 to 23.
  const length = 9 + (number % 15);
  const body = Array.from(
    { length },
    (_, index) => paragraphs[(number * 7 + index) % paragraphs.length] ?? '',
  );
  return `---
title: مقال مصطنع رقم ${number}
date: ${dayOf(number)}
outlet: almutalee
actors: [iraq, russia, sergei-shoigu]
topics: [oil-and-gas, visits-and-meetings]
added: 2026-11-22
summary: مقال مصطنع لقياس السرعة، رقمه ${number}.
---

${ownSentence(number)}

${body.join('\n\n')}
`;
}

function buildEvent(number: number, slug: string): string {
  return `label: حدث مصطنع رقم ${number}
date: ${dayOf(number)}
status: happened
kind: meeting
actors: [iraq, russia]
parties: [{a: russia, b: iraq, kind: met}]
topics: [oil-and-gas]
evidence:
  - article: ${slug}
    exact: ${ownSentence(number).slice(0, -1)}
`;
}

function ownSentence(number: number): string {
  return `وقال المتحدث في المؤتمر رقم ${number} إن المحادثات انتهت إلى اتفاق.`;
}

function dayOf(number: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${2015 + (number % 10)}-${pad(1 + (number % 12))}-${pad(1 + (number % 28))}`;
}
