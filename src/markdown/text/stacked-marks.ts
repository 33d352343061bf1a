import type { TextRule } from './text-rule.ts';

/** More marks on one letter than any Arabic or European spelling has («رَّحِيمٌ» has two, the Quran's three), or one haraka twice. */
const STACK =
  /(?<letter>[\p{Script=Arabic}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])(?:\p{Mn}{4,}|\p{Mn}?([\u064B-\u0652])\2\p{Mn}{0,3})/gu;

/** Points at letters buried under marks, which search does not find and readers cannot read. */
export const noticeStackedMarks: TextRule = (text, tell) => {
  for (const { 0: found, groups, index } of text.matchAll(STACK)) {
    const letter = groups?.['letter'] ?? '';
    tell(
      'text-marks-stacked',
      { letter, marks: found.length - letter.length },
      { at: index, length: found.length },
    );
  }
};
