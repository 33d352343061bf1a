import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/domain/arabic/find-mentions.ts';
import { buildMentionIndex } from '../../../../src/domain/arabic/mention-index.ts';
import type { Block, BodyBlock } from '../../../../src/domain/entities/blocks.ts';

const ACTORS = [
  { id: 'iraq', name: 'العراق', aliases: ['Iraq'] },
  { id: 'russia', name: 'روسيا', aliases: ['روسيا الاتحادية'] },
  { id: 'russian-government', name: 'حكومة روسيا الاتحادية' },
  { id: 'russian-foreign-ministry', name: 'وزارة الخارجية الروسية' },
  { id: 'ministry-of-defence', name: 'وزارة الدفاع' },
  { id: 'embassy', name: 'السفارة الروسية' },
  { id: 'sudan', name: 'السودان' },
  { id: 'al-sudani', name: 'محمد شياع السوداني', aliases: ['السوداني', 'Mohammed al-Sudani'] },
  { id: 'al-asadi', name: 'أحمد الأسدي', aliases: ['الأسدي'] },
  { id: 'syrian-government', name: 'النظام السوري', aliases: ['نظام الأسد'] },
  { id: 'al-araji', name: 'قاسم الأعرجي', aliases: ['الأعرجي'] },
  { id: 'kataib-hezbollah', name: 'كتائب حزب الله العراقي' },
  { id: 'islamic-state', name: 'داعش', aliases: ['تنظيم داعش'] },
  { id: 'lukoil', name: 'لوك أويل' },
  { id: 'kinshchak', name: 'ألكسندر كينشاك', aliases: ['ألكسندر'] },
  { id: 'likud', name: 'الليكود' },
  { id: 'duma', name: 'مجلس الدوما الروسي' },
  { id: 'dialogue', name: 'الروسي للحوار' },
  { id: 'council', name: 'مجلس الأمن' },
  { id: 'national-security', name: 'الأمن القومي العراقي' },
  { id: 'lid', name: 'ليد' },
  { id: 'walid', name: 'وليد' },
  { id: 'room-one', name: 'غرفة التنسيق' },
  { id: 'room-two', name: 'غرفه', aliases: ['غرفة التنسيق'] },
] as const;

const INDEX = buildMentionIndex(ACTORS);

describe('findMentions', () => {
  it.each([
    ['a name', 'قال العراق نعم', ['العراق=iraq']],
    ['a name after «و»', 'روسيا والعراق', ['روسيا=russia', 'والعراق=iraq']],
    [
      'a name after «ب», «ك» and «ف»',
      'بالعراق كالعراق فالعراق',
      ['بالعراق=iraq', 'كالعراق=iraq', 'فالعراق=iraq'],
    ],
    [
      'a name after «ل», which takes the alef',
      'للعراق وللسفارة الروسية',
      ['للعراق=iraq', 'وللسفارة الروسية=embassy'],
    ],
    ['a name after «ل» that keeps its own alef', 'لألكسندر', ['لألكسندر=kinshchak']],
    ['a name after «ل» before two lams', 'لليكود', ['لليكود=likud']],
    [
      'a name that begins with the letter before it',
      'للوك أويل ووزارة الدفاع',
      ['للوك أويل=lukoil', 'ووزارة الدفاع=ministry-of-defence'],
    ],
    [
      'two particles at once',
      'ولروسيا وبالعراق فلروسيا',
      ['ولروسيا=russia', 'وبالعراق=iraq', 'فلروسيا=russia'],
    ],
    [
      'names between punctuation',
      '"داعش"، (روسيا)، «العراق»: العراق.',
      ['داعش=islamic-state', 'روسيا=russia', 'العراق=iraq', 'العراق=iraq'],
    ],
    ['a name after a particle on a tatweel', 'لـ"داعش" لـروسيا', ['داعش=islamic-state', 'لـروسيا=russia']],
    ['careless hamzas', 'لمكتب الاعرجي', ['الاعرجي=al-araji']],
    ['harakat and tatweel, whole', 'بِالعِــراقِ.', ['بِالعِــراقِ=iraq']],
    [
      'a Latin transliteration in any case',
      'IRAQ and Mohammed al-Sudani',
      ['IRAQ=iraq', 'Mohammed al-Sudani=al-sudani'],
    ],
    ['the longest of several', 'رئيس الوزراء محمد شياع السوداني', ['محمد شياع السوداني=al-sudani']],
    [
      'the longest, with nothing inside it',
      'حكومة روسيا الاتحادية وروسيا الاتحادية',
      ['حكومة روسيا الاتحادية=russian-government', 'وروسيا الاتحادية=russia'],
    ],
    [
      'the longest of two that overlap, where it comes last',
      'مجلس الأمن القومي العراقي',
      ['الأمن القومي العراقي=national-security'],
    ],
    [
      'the longest of two that overlap, where it comes first',
      'مجلس الدوما الروسي للحوار',
      ['مجلس الدوما الروسي=duma'],
    ],
    [
      'no state in a group’s adjective',
      'في كتائب حزب الله العراقي',
      ['كتائب حزب الله العراقي=kataib-hezbollah'],
    ],
    [
      'a person, and no government or base',
      'الأسدي في نظام الأسد لا في قاعدة الأسد',
      ['الأسدي=al-asadi', 'نظام الأسد=syrian-government'],
    ],
    ['a person and a country', 'زار السوداني السودان', ['السوداني=al-sudani', 'السودان=sudan']],
    ['a name, and not a particle with another', 'وليد وليد', ['وليد=walid', 'وليد=walid']],
    ['the one name without the particle', 'ليد لليد', ['ليد=lid', 'لليد=lid']],
  ])('finds %s', (_, text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });

  it.each([
    ['an adjective', 'العراقي والعراقية الروسي الروسية العراقيون الأميركية'],
    ['a name with a pronoun or another ending', 'عراقنا العراقين روسياهم'],
    ['a name without its article', 'عراق سودان'],
    ['a name with an article it does not have', 'الروسيا'],
    ['half a name', 'وزارة الخارجية في كتائب حزب الله'],
    ['words that a comma, a bracket or a quotation mark parts', 'محمد شياع، لوك "أويل" نظام (الأسد'],
    ['words that are two apart', 'نظام بشار الأسد'],
    ['a name after «س», which stands before verbs', 'سروسيا'],
    ['a form that two actors have', 'غرفة التنسيق'],
    ['the same letters across two blocks', 'لوك', 'أويل'],
    ['an empty block', ''],
  ])('does not find %s', (_, ...texts) => {
    expect(findIn(...texts)).toEqual([]);
  });

  it('gives article, block and the stretch of the block’s text', () => {
    const head = [{ id: 'title', kind: 'title', text: 'موسكو وروسيا' }] as const;
    const body = [someBlock('p1', 'لا أحد'), someBlock('p2', 'إلى العراق')];
    expect(findMentions({ id: 'visit', head, body }, INDEX)).toEqual([
      { article: 'visit', block: 'title', exact: 'وروسيا', start: 6, end: 12, actor: 'russia' },
      { article: 'visit', block: 'p2', exact: 'العراق', start: 4, end: 10, actor: 'iraq' },
    ]);
  });

  it.each([
    ['paragraph', 1],
    ['list-item', 1],
    ['heading', 1],
    ['quote', 1],
    ['table', 1],
    ['figure', 1],
    ['note', 0],
    ['footnotes', 0],
  ] as const)('searches the words of the text and not the editors’: in a %s it finds %i', (kind, count) => {
    const body = [{ ...someBlock('p1', 'العراق'), kind }];
    expect(findMentions({ id: 'a', head: [], body }, INDEX)).toHaveLength(count);
  });

  const CONTEXT = fc.array(fc.constantFrom('قال', 'إن', 'في', 'المنطقة', 'الوقت', 'رسميًا', '50', 'وعلى'), {
    maxLength: 6,
  });
  const GAP = fc.constantFrom(' ', '، ', ' (', ': "', ' – ');
  const PROCLITIC = fc.constantFrom(
    '',
    ...['', 'و', 'ف'].flatMap((first) => ['', 'ب', 'ك', 'ل'].map((last) => first + last)),
  );
  const FORM = fc.constantFrom(
    'روسيا',
    'داعش',
    'محمد شياع السوداني',
    'ألكسندر كينشاك',
    'نظام الأسد',
    'لوك أويل',
  );

  it('finds a name with its particles once in any context, at its place', () => {
    fc.assert(
      fc.property(
        CONTEXT,
        GAP,
        PROCLITIC,
        FORM,
        GAP,
        CONTEXT,
        (before, left, proclitic, form, right, after) => {
          const opening = before.length === 0 ? '' : before.join(' ') + left;
          const text = opening + proclitic + form + right + after.join(' ');
          const start = opening.length;
          const end = start + proclitic.length + form.length;
          expect(findMentions({ id: 'a', head: [], body: [someBlock('p1', text)] }, INDEX)).toMatchObject([
            { start, end, exact: proclitic + form },
          ]);
        },
      ),
    );
  });

  it('finds a name however it is vocalised and lengthened, and takes all its marks along', () => {
    const marks = fc.array(fc.constantFrom('', '\u064E', '\u0651', '\u0652\u0640', '\u0640'), {
      minLength: 24,
      maxLength: 24,
    });
    fc.assert(
      fc.property(FORM, marks, (form, extras) => {
        const written = [...form]
          .map((letter, at) => (letter === ' ' ? ' ' : letter + (extras[at] ?? '')))
          .join('');
        expect(findIn(`عن ${written}، أمس`)).toEqual([expect.stringContaining(`${written}=`)]);
      }),
    );
  });

  it('does not find a name with a letter glued to its end, or one that is no particle to its front', () => {
    const letters = fc.constantFrom(...'بتثجحخدذرزسشصضطظعغفقكلمنهويةى');
    const others = fc.constantFrom(...'تثجحخدذرزسشصضطظعغقمنهي');
    fc.assert(
      fc.property(
        fc.constantFrom('روسيا', 'داعش', 'الليكود', 'لوك أويل'),
        letters,
        others,
        (form, behind, front) => {
          expect(findIn(`عن ${form}${behind} أمس`)).toEqual([]);
          expect(findIn(`عن ${front}${form} أمس`)).toEqual([]);
        },
      ),
    );
  });

  it('gives mentions that never overlap, in order, whatever the order of words', () => {
    const words = fc.constantFrom(...ACTORS.flatMap(({ name }) => name.split(' ')), 'والعراق', 'لروسيا');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const text = list.join(' ');
        let before = 0;
        for (const { start, end, exact } of findMentions(
          { id: 'a', head: [], body: [someBlock('p1', text)] },
          INDEX,
        )) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end)).toBe(exact);
          expect(text.slice(end)).toMatch(/^(?: |$)/u);
          before = end;
        }
      }),
    );
  });
});

function findIn(...texts: readonly string[]): string[] {
  const body = texts.map((text, index) => someBlock(`p${index + 1}`, text));
  return findMentions({ id: 'a', head: [], body }, INDEX).map(({ exact, actor }) => `${exact}=${actor}`);
}

function someBlock(id: Block['id'], text: string): BodyBlock {
  return { id, kind: 'paragraph', text, hast: [] };
}
