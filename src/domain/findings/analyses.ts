import { error } from './finding-kind.ts';

interface Article {
  readonly article: string;
}

/** Faults of the editors' own documents: what their components point at, and paragraphs that cite nothing. */
export const analysisKinds = {
  'analysis-paragraph-uncited': error(() => ({
    ar: 'فقرة لا تحيل إلى نص. أضف ‎<Cite article="…" block="p1" />‎ في آخرها، أو ضع تحتها مباشرة ‎<Passage … />‎؛ وما كان من كلام التحرير عن القراءة نفسها فبين ‎<Framing>‎ و‎</Framing>‎.',
    en: 'A paragraph that cites no text. End it with <Cite article="…" block="p1" />, or put a <Passage … /> right under it; the editors\' words about the reading itself go between <Framing> and </Framing>.',
  })),
  'analysis-article-unused': error(({ article }: Article) => ({
    ar: `المقال «${article}» في articles، ولا إحالة إليه في القراءة. أضف إحالة، أو احذفه.`,
    en: `The article "${article}" stands in "articles" and the reading never cites it. Cite it, or remove it.`,
  })),
  'analysis-article-unlisted': error(({ article }: Article) => ({
    ar: `تحيل القراءة إلى المقال «${article}»، وليس في articles. أضفه إليها.`,
    en: `The reading cites the article "${article}", which is not in "articles". Add it there.`,
  })),
  'component-alone': error(({ name }: { name: string }) => ({
    ar: `المكوّن ‎<${name}>‎ لا يقوم وحده. ضعه في آخر الكلام الذي يخصه، في السطر نفسه.`,
    en: `The component <${name}> cannot stand by itself. Put it after the words it belongs to, on the same line.`,
  })),
  'passage-block-unknown': error(({ article, block }: Article & { block: string }) => ({
    ar: `ليس في المقال «${article}» فقرة أو جزء باسم ‎${block}‎. المقبول: ‎p1‎ وما بعدها، أو ‎title‎، أو جزء آخر من النص نفسه.`,
    en: `There is no block "${block}" in the article "${article}". Accepted: p1 and so on, title, or another part of the text itself.`,
  })),
  'stretch-date': error(({ found }: { found: string }) => ({
    ar: `القيمة «${found}» ليست يومًا ولا شهرًا ولا سنة. اكتب مثلًا ‎2015‎ أو ‎2015-11‎ أو ‎2015-11-12‎.`,
    en: `"${found}" is not a day, month or year. Write, for example, 2015, 2015-11 or 2015-11-12.`,
  })),
  'stretch-reversed': error(({ from, to }: { from: string; to: string }) => ({
    ar: `تنتهي المدة (‎${to}‎) قبل أن تبدأ (‎${from}‎). بدّل بينهما.`,
    en: `The stretch ends (${to}) before it begins (${from}). Swap the two.`,
  })),
  'stretch-empty': error(({ from, to }: { from: string; to: string }) => ({
    ar: `لا حدث يبدأ بين ‎${from}‎ و‎${to}‎. وسّع المدة أو احذف المكوّن.`,
    en: `No event begins between ${from} and ${to}. Widen the stretch or delete the component.`,
  })),
} as const;
