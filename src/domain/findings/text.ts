import { error, warning } from './finding-kind.ts';

/** A character that shows nothing is named by its number, such as `U+202E`. */
interface Character {
  readonly character: string;
}

/** Faults of characters, in any file that holds text. */
export const textKinds = {
  'text-bidi-control': error(({ character }: Character) => ({
    ar: `هنا محرف خفي يقلب اتجاه ما بعده (‎${character}‎). احذفه، أو ضع مكانه علامة الاتجاه RLM أو LRM.`,
    en: `A hidden character here (${character}) overrides the direction of what follows. Delete it, or use RLM or LRM.`,
  })),
  'text-isolate-unbalanced': error(({ character }: Character) => ({
    ar: `هنا محرف خفي يعزل اتجاه النص (‎${character}‎) وليس له نظير في السطر نفسه. احذفه، أو أكمل زوجه في السطر.`,
    en: `A hidden direction isolate here (${character}) has no partner on the same line. Delete it or complete the pair.`,
  })),
  'text-zero-width': error(({ character }: Character) => ({
    ar: `هنا محرف خفي لا عرض له (‎${character}‎) يكسر البحث والنسخ. احذفه.`,
    en: `A hidden character without width stands here (${character}); it breaks searching and copying. Delete it.`,
  })),
  'text-joiner': error(({ character }: Character) => ({
    ar: `هنا محرف وصل أو فصل خفي (‎${character}‎) في غير موضعه. احذفه؛ فاصل الحروف ZWNJ مكانه بين حرفين عربيين.`,
    en: `A hidden joiner or non-joiner (${character}) is out of place here. Delete it; ZWNJ belongs between two Arabic letters.`,
  })),
  'text-soft-hyphen': error(({ character }: Character) => ({
    ar: `هنا واصلة خفية (‎${character}‎). احذفها.`,
    en: `A soft hyphen (${character}) hides here. Delete it.`,
  })),
  'text-filler': error(({ character }: Character) => ({
    ar: `هنا محرف حشو لا يظهر (‎${character}‎). احذفه، أو اكتب مسافة عادية.`,
    en: `A filler that shows nothing stands here (${character}). Delete it or type an ordinary space.`,
  })),
  'text-control-character': error(({ character }: Character) => ({
    ar: `هنا محرف تحكم، أو محرف خط خاص لا يراه القارئ كما هو عندك (‎${character}‎). احذفه.`,
    en: `A control character, or one of a private font that readers do not see as you do (${character}), stands here. Delete it.`,
  })),
  'text-tag-character': error(({ character }: Character) => ({
    ar: `هنا كتابة خفية بمحارف الوسوم (‎${character}‎) لا يراها القارئ. احذفها.`,
    en: `Hidden writing in tag characters stands here (${character}), unseen by readers. Delete it.`,
  })),
  'text-replacement-character': error(() => ({
    ar: 'هنا علامة حرف ضائع (‎U+FFFD‎): فُقد حرف عند النسخ أو التحويل. ارجع إلى الأصل واكتب الحرف.',
    en: 'A lost character (U+FFFD): something was lost in copying or converting. Look at the original and type it.',
  })),
  'text-mojibake': error(({ found }: { found: string }) => ({
    ar: `قُرئ هذا النص بترميز خاطئ: «${found}». انسخه من الأصل مرة أخرى، واحفظ الملف بترميز UTF-8.`,
    en: `This text was read in the wrong encoding: "${found}". Copy it from the original again; save the file as UTF-8.`,
  })),
  'text-presentation-form': error(({ found }: { found: string }) => ({
    ar: `هنا أشكال حروف جاهزة للعرض «${found}» لا حروف عادية، فلا يجدها البحث. اكتبها حروفًا عادية.`,
    en: `These are presentation forms ("${found}"), not ordinary letters; search cannot find them. Type ordinary letters.`,
  })),
  'text-mixed-scripts': warning(({ found }: { found: string }) => ({
    ar: `في الكلمة «${found}» حروف لاتينية وأخرى من الروسية أو اليونانية تشبهها، فلا يجدها البحث. اكتبها من أبجدية واحدة؛ وإن جاءت كذلك في الأصل فأبقها.`,
    en: `The word "${found}" mixes Latin letters with Cyrillic or Greek ones that look like them, so search cannot find it. Type it in one alphabet; if the source has it so, leave it.`,
  })),
  'text-marks-stacked': warning(({ letter, marks }: { letter: string; marks: number }) => ({
    ar: `فوق الحرف «${letter}» أو تحته ${marks} علامات تشكيل، أو علامة مكررة. أبقِ ما يُقرأ منها؛ وإن جاءت كذلك في الأصل فأبقها.`,
    en: `The letter "${letter}" bears ${marks} marks, or one of them twice. Keep those that are read; if the source has it so, leave it.`,
  })),
  'text-conflict-marker': error(() => ({
    ar: 'بقي هنا أثر تعارض من git. أبقِ النص الصحيح واحذف أسطر العلامات.',
    en: 'A git conflict marker was left here. Keep the right text and delete the marker lines.',
  })),
} as const;
