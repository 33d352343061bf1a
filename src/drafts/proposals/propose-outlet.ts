import { foldLine } from '../page/fold-line.ts';
import { firstLine, type KeptText, type PageLayout } from '../page/page-layout.ts';
import { noteDatelineNames } from './note-dateline-names.ts';
import type { Finding, Proposal } from './proposal.ts';
import type { Registry } from './registry.ts';

/** «المصدر / الوقت», «نقلا عن: …»: whose text it is, in the page's own words. */
const CREDIT = /(?:المصدر|المصادر|مصدر الخبر|مصدر|نقل[اً]* عن|source|via)\s*[:：/|\-–—]\s*(?<name>[^()]+)$/iu;
const AND = /\s*[+،,/|]\s*|\s+و\s*(?=وكال)/u;
/** Names of nobody: «وكالات», «مواقع إلكترونية». */
const NOBODY = /^(?:وكالات|الوكالات|مواقع|مواقع الكترونيه|متابعات|خاص|agencies)$/u;
/** What outlets are called before their name, or what may follow it; the same outlet goes with and without. */
const TITLES = /^(?:صحيفه|جريده|وكاله|موقع|قناه|شبكه|مجله|اذاعه)\s+/u;
/** What a folded copyright line says beside a name. */
const RIGHTS =
  /(?<!\p{L})(?:جميع|كل|كافه|ال?حقوق|محفوظه|و?النشر|و?الطبع|للموقع|موقعنا|الموقع|c|copyright|all|rights|reserved|\d+)(?!\p{L})/gu;
/** Nouns and marks after which a name in a sentence is an outlet's, and not a word such as «الوقت». */
const INTRODUCED = String.raw`(?:صحيفة|لصحيفة|جريدة|موقع|لموقع|وكالة|لوكالة|قناة|لقناة|شبكة|مجلة)\s+["'«“]?|["'«“]`;

/**
 * Whose text the page says it is. Asserted only when its credit line names one outlet, and the project knows it;
 * a name in a sentence, in the site's name or in a copyright line is told to the editor and asserts nothing.
 */
export function proposeOutlet(layout: PageLayout, { outlets }: Registry): Finding {
  const known = listCredits(layout).flatMap((credit) =>
    creditedNames(credit).map((name) => ({ credit, name, outlet: findOutlet(name, outlets) })),
  );
  const [only] = known;
  const asserted: Proposal | undefined =
    only?.outlet && known.length === 1
      ? { value: only.outlet.id, line: firstLine(only.credit), words: only.credit.text }
      : undefined;
  const unknown = asserted
    ? []
    : known.map(({ credit, name, outlet }) => noteCredit(credit, name, outlet?.id));
  return {
    asserted,
    notes: [
      ...unknown,
      ...noteSite(layout),
      ...noteDatelineNames(layout),
      ...noteMentions(layout, outlets, asserted?.value),
    ],
  };
}

type Outlets = Registry['outlets'];

/** The lines of sources and authors: the one that the draft keeps, and those that stand apart from it. */
function listCredits({ credit, removed }: PageLayout): KeptText[] {
  const others = removed.filter(({ kind }) => kind === 'other-credit');
  return [...(credit ? [credit] : []), ...others.map(({ line, text }) => ({ text, lines: [line] }))];
}

function creditedNames({ text }: KeptText): string[] {
  const name = CREDIT.exec(text)?.groups?.['name'] ?? '';
  return name
    .split(AND)
    .map((part) => part.replace(/[.\s]+$/u, ''))
    .filter((part) => part !== '' && !NOBODY.test(foldLine(part)));
}

function findOutlet(name: string, outlets: Outlets): Outlets[number] | undefined {
  const folded = bareName(name);
  return outlets.find((outlet) =>
    [outlet.name, outlet.latin ?? ''].some((spelling) => spelling !== '' && bareName(spelling) === folded),
  );
}

function bareName(name: string): string {
  return foldLine(name).replace(TITLES, '');
}

function noteCredit(credit: KeptText, name: string, id: string | undefined): Finding['notes'][number] {
  return {
    line: firstLine(credit),
    message: id
      ? {
          ar: `يُذكر «${name}» مصدرًا مع غيره (${id})`,
          en: `"${name}" is named as a source among others (${id})`,
        }
      : {
          ar: `يُذكر «${name}» مصدرًا، وليس في ‎content/outlets/‎: إن كان ناشر النص فأضف ملفه`,
          en: `"${name}" is named as the source and is not in content/outlets/: if it is the outlet, add its file`,
        },
  };
}

/** The site's own name: it published the page, which may repeat another's text. */
function noteSite({ removed }: PageLayout): Finding['notes'] {
  return removed
    .filter(({ kind }) => kind === 'site-name' || kind === 'copyright' || kind === 'page-title')
    .filter(({ kind, text }) => kind !== 'page-title' || /\s[|\-–—]\s/u.test(text))
    .filter(({ kind, text }) => kind !== 'copyright' || foldLine(text).replace(RIGHTS, '').trim() !== '')
    .map(({ line, text }) => ({
      line,
      message: {
        ar: `اسم موقع الصفحة: «${text}»؛ إن كان هو ناشر النص فهو outlet`,
        en: `the name of the page's site: "${text}"; if it published the text it is the outlet`,
      },
    }));
}

function noteMentions(
  { body }: PageLayout,
  outlets: Outlets,
  asserted: string | undefined,
): Finding['notes'] {
  return outlets
    .filter(({ id }) => id !== asserted)
    .flatMap(({ id, name }) => {
      const bare = name.replace(/^(?:صحيفة|جريدة|وكالة|موقع|قناة|شبكة)\s+/u, '');
      const named = new RegExp(`(?:${INTRODUCED})${RegExp.escape(bare)}(?![\\p{L}])`, 'u');
      const part = body.find(({ text }) => named.test(text));
      if (!part) return [];
      return [
        {
          line: firstLine(part),
          message: {
            ar: `يذكر النص «${name}» (${id}): أهو ناشر النص، أم نقل عنه (relays)، أم مذكور فحسب؟`,
            en: `the text names ${id}: is it the outlet, relayed by it (relays), or only named?`,
          },
        },
      ];
    });
}
