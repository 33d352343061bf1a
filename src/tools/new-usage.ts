import { RECORD_KINDS } from '../drafts/writing/record-drafts.ts';

const kinds = Object.entries(RECORD_KINDS)
  .map(([word, { ar, collection }]) => `  ${word.padEnd(16)} ${ar} / content/${collection}/`)
  .join('\n');

/** How `npm run new` is used. */
export const NEW_USAGE = `الاستعمال: npm run new -- [النوع] [الاسم] [خيارات]
  يكتب ملفًا جديدًا: مقالًا إن لم يُذكر نوع. ما لم يُكتب بعد يبقى مكانه ⟦اكتب …⟧، و npm run check يرفضه حتى يملأه المحرر.
  يسأل عن الاسم، وعن عنوان المقال، إن لم يُعطَيا.
Usage: npm run new -- [KIND] [NAME] [options]
  Writes a new file: an article unless a kind is named. What is yet to be written holds ⟦اكتب …⟧, which npm run check refuses until it is filled in.
  Asks for the name, and for an article's title, where they are not given.

  npm run new
  npm run new -- article shoigu-in-baghdad
  npm run new -- event shoigu-visit-2026

النوع / KIND
  article          مقال / content/articles/
${kinds}

خيارات المقال / options of an article
  --slug NAME      الاسم: حروف لاتينية صغيرة وأرقام تفصلها شرطة / the name, which is the page's address: a-z, 0-9 and hyphens
  --title TEXT     العنوان حرفيًا كما في الأصل / the title exactly as printed
  --date EDTF      تاريخ ذكره النص، مثل 2020-08-07 / a date that the text states
  --outlet ID      ناشر ذكره النص / an outlet that the text names
  --actors ID,ID   أطراف / actors
  --topics ID,ID   موضوعات / topics
  --url ADDRESS    عنوان الأصل / the original's address
  --help           هذا النص / this text`;
