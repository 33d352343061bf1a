import { error, warning } from './finding-kind.ts';

interface Text {
  readonly article: string;
  readonly seal: string;
}

/** Faults of the log of corrections, and of the seals on the texts. */
export const correctionKinds = {
  'correction-place': error(({ fields }: { fields: readonly string[] }) => ({
    ar: `يُسمّي where موضعًا واحدًا بأحد هذه الحقول: ${fields.join('، ')}. ومع article وحده يجوز block وtextSha256.`,
    en: `"where" names one place, by one of these fields: ${fields.join(', ')}. Only with "article" may "block" and "textSha256" stand.`,
  })),
  'correction-block-unknown': error(({ article, block }: { article: string; block: string }) => ({
    ar: `لا موضع «${block}» في المقال «${article}». صحّح block.`,
    en: `There is no block "${block}" in the article "${article}". Correct "block".`,
  })),
  'correction-twice': error(({ number }: { number: number }) => ({
    ar: `هذا التصويب مسجّل من قبل، في البند ${number}: اليوم نفسه والموضع نفسه والكلام نفسه. احذف أحدهما.`,
    en: `This correction is logged already, in entry ${number}: the same day, place and words. Delete one of the two.`,
  })),
  'correction-before-added': error(({ article, added }: { article: string; added: string }) => ({
    ar: `هذا التصويب قبل أن يُضاف المقال «${article}» إلى الموقع (‎${added}‎). صحّح date.`,
    en: `This correction is from before the article "${article}" came to this site (${added}). Correct "date".`,
  })),
  'correction-seal-wrong': error(({ article, seal }: Text) => ({
    ar: `ليس هذا ختم متن المقال «${article}». اكتب مكانه: ${seal}`,
    en: `This is not the seal of the text of "${article}". Write in its place: ${seal}`,
  })),
  'seal-malformed': error(({ found }: { found: string }) => ({
    ar: `القيمة «${found}» ليست ختمًا، وهو 64 حرفًا من ‎0-9‎ و‎a-f‎. احذف السطر، ثم شغّل ‎npm run check -- --fix‎ فيكتبه.`,
    en: `"${found}" is not a seal, which is 64 characters of 0-9 and a-f. Delete the line and run npm run check -- --fix, which writes it.`,
  })),
  'seal-missing': warning(() => ({
    ar: 'متن هذا المقال بلا ختم، فقد يتغيّر دون أن يُلحظ. شغّل ‎npm run check -- --fix‎ فيختمه.',
    en: 'The text of this article has no seal, so it could change unnoticed. Run npm run check -- --fix, which seals it.',
  })),
  'seal-broken': error(({ article, seal }: Text) => ({
    ar: `تغيّر متن المقال بعد ختمه. أعده كما كان؛ وإن كان التغيير تصويبًا فسجّله في ‎content/corrections.yaml‎: ‎where: {article: ${article}}‎ و‎textSha256: ${seal}‎`,
    en: `The text of this article has changed since it was sealed. Restore it; or, if the change is a correction, log it in content/corrections.yaml with where: {article: ${article}} and textSha256: ${seal}`,
  })),
  'seal-stale': warning(() => ({
    ar: 'سجل التصويبات يذكر تغيّر هذا المتن، والختم هنا أقدم. شغّل ‎npm run check -- --fix‎ فيجدده.',
    en: 'The log of corrections accounts for the change of this text; the seal here is older. Run npm run check -- --fix, which renews it.',
  })),
} as const;
