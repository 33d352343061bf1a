import fc from 'fast-check';

const WORDS = [
  'قال',
  'العراق',
  'وروسيا',
  'زيارة',
  'بغداد،',
  'حيث',
  'التعاون.',
  'موسكو؟',
  '"نص"',
  '«كلام»',
  '–',
  '-',
  '*',
  '#',
  '##',
  '1.',
  '12)',
  '{x}',
  '<b>',
  '</b>',
  '<',
  '_خط_',
  '**قوي**',
  '`code`',
  '[رابط](x)',
  '![ص](y)',
  '[^1]',
  '~~',
  '|',
  '\\',
  '&amp;',
  '&',
  'https://example.com/a_b*c',
  'www.example.org',
  'a@b.com',
  'import',
  'export',
  'A+',
  '100%',
  '$5',
  '+',
  '=',
  '===',
  '---',
  '>',
  '«',
  '»',
  'سو-25',
  '(مي 28)',
  '07',
  'اغسطس',
  '2020',
  '•',
  '…',
  '\u200F',
  '\u200B',
  'ـ',
  'عَرَبيّة',
] as const;
const FURNITURE = [
  'شارك',
  'اترك تعليقاً',
  'مقالات ذات صلة',
  'الوسوم: أ, ب',
  'إعلان',
  '07 اغسطس 2020',
  'المصدر / الوقت',
];

/** Lines of words and of signs that Markdown would read as its own. */
export const lines = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

/** Pages of such lines, with furniture and empty lines between them. */
export const pages = fc
  .array(fc.oneof({ weight: 5, arbitrary: lines }, fc.constantFrom(...FURNITURE), fc.constant('')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows) => rows.join('\n'));
