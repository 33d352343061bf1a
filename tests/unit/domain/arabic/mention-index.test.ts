import { describe, expect, it } from 'vitest';
import { buildMentionIndex } from '../../../../src/domain/arabic/mention-index.ts';

describe('buildMentionIndex', () => {
  it('leads from a first word, with proclitics and without, to the actor and every word of the form', () => {
    const { formsAt } = buildMentionIndex([{ id: 'russian-security-council', name: 'مجلس الأمن الروسي' }]);
    for (const word of ['مجلس', 'لمجلس', 'وبمجلس']) {
      const forms = formsAt
        .get(word)
        ?.map(({ actor, words }) => [actor, words.map(({ letters }) => letters)]);
      expect(forms).toEqual([['russian-security-council', ['مجلس', 'الامن', 'الروسي']]]);
    }
    expect(formsAt.get('الامن')).toBeUndefined();
  });

  it('names both owners of a form that differs in hamzas or harakat alone, each with its path', () => {
    const { sharedForms, formsAt } = buildMentionIndex([
      { id: 'qasim-al-araji', name: 'قاسم الأعرجي', aliases: ['الأعرجي', 'الاعرجي'] },
      { id: 'office', name: 'مكتب الأعرجي', aliases: ['office', 'الاعرَجي'] },
    ]);
    expect(sharedForms).toEqual([
      [
        { actor: 'qasim-al-araji', path: ['aliases', 0], form: 'الأعرجي' },
        { actor: 'office', path: ['aliases', 1], form: 'الاعرَجي' },
      ],
    ]);
    expect(formsAt.get('الاعرجي')).toBeUndefined();
  });

  it('finds a shared name', () => {
    const { sharedForms } = buildMentionIndex([
      { id: 'one', name: 'داعش' },
      { id: 'two', name: 'دولة', aliases: ['داعش'] },
    ]);
    expect(sharedForms.map((owners) => owners.map(({ actor, path }) => [actor, ...path]))).toEqual([
      [
        ['one', 'name'],
        ['two', 'aliases', 0],
      ],
    ]);
  });

  it.each([
    ['two spellings of one actor', [{ id: 'a', name: 'إيران', aliases: ['ايران'] }]],
    [
      'forms told apart by a letter',
      [
        { id: 'a', name: 'السودان' },
        { id: 'b', name: 'السوداني' },
      ],
    ],
    [
      'forms told apart by a space',
      [
        { id: 'a', name: 'عبد الله' },
        { id: 'b', name: 'عبدالله' },
      ],
    ],
    [
      'a form inside another',
      [
        { id: 'a', name: 'الأسد' },
        { id: 'b', name: 'نظام الأسد' },
      ],
    ],
  ])('does not call %s shared', (_, actors) => {
    expect(buildMentionIndex(actors).sharedForms).toEqual([]);
  });

  it('passes over forms without a letter', () => {
    const { formsAt, sharedForms } = buildMentionIndex([
      { id: 'a', name: '؟!' },
      { id: 'b', name: '…' },
    ]);
    expect(formsAt.size).toBe(0);
    expect(sharedForms).toEqual([]);
  });
});
