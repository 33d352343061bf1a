import { namesSections } from '../furniture/find-furniture.ts';
import { foldLine } from '../page/fold-line.ts';
import type { PageLayout } from '../page/page-layout.ts';
import type { Finding } from './proposal.ts';

/** What stands before the colon or the last dash of a dispatch: «لندن – "القدس العربي": ». */
const DATELINE = /^[^.،؛!؟]{0,90}(?:\s[-–—ـ]\s|[:：])/u;
/** One word alone is sooner a town or a country. */
const FEWEST_WORDS = 2;

/** A short line above the title that the dateline names too: sooner a newspaper than a section. Told, and never asserted. */
export function noteDatelineNames({ body: [first], removed }: PageLayout): Finding['notes'] {
  const dateline = ` ${foldLine(DATELINE.exec(first?.text ?? '')?.[0] ?? '')} `;
  return removed
    .filter(
      ({ kind, text }) => kind === 'kicker' && !namesSections(text) && isNamed(foldLine(text), dateline),
    )
    .map(({ line, text }) => ({
      line,
      message: {
        ar: `يُذكر «${text}» في رأس الصفحة وفي مطلع النص: قد يكون ناشره`,
        en: `"${text}" stands at the head of the page and in the dateline: it may be the outlet`,
      },
    }));
}

function isNamed(name: string, dateline: string): boolean {
  return name.split(' ').length >= FEWEST_WORDS && dateline.includes(` ${name} `);
}
