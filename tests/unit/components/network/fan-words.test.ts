import { describe, expect, it } from 'vitest';
import { describeRelation, writeFan } from '../../../../src/components/network/fan-words.ts';
import { phraseRelation } from '../../../../src/components/network/relation-labels.ts';
import { PARTY_KINDS } from '../../../../src/domain/entities/event.ts';
import { buildFans } from '../../../../src/domain/relations/fans.ts';
import { someRelation } from '../../../support/some-relation.ts';

const NAMES: Record<string, string> = { council: 'مجلس الأمن الروسي', adviser: 'قاسم الأعرجي' };
const nameOf = (id: string) => NAMES[id] ?? id;

describe('the words of a relation', () => {
  const invitation = someRelation('council', 'adviser', 'invited', { status: 'planned' });

  it('are what is seen, in that order, and then who and to whom', () => {
    expect(describeRelation(invitation, nameOf)).toBe(
      'دعوة، مقرَّر، 7 أغسطس/آب 2020: مجلس الأمن الروسي، دعوة إلى قاسم الأعرجي',
    );
  });

  it('turn round with the actor from whom it is seen', () => {
    expect(phraseRelation(invitation, 'council')).toBe('دعوة إلى');
    expect(phraseRelation(invitation, 'adviser')).toBe('دعوة من');
  });

  it.each(PARTY_KINDS)('of the kind %s read the same from both ends only where both do the same', (kind) => {
    const relation = someRelation('council', 'adviser', kind);
    const [one, other] = ['council', 'adviser'].map((actor) => phraseRelation(relation, actor));
    expect(one === other).toBe(one?.endsWith('مع'));
  });
});

describe('the words of a fan', () => {
  it('say under each partner what the relation is, how sure, and its date as it is known', () => {
    const unknown = { basis: 'unknown', reason: 'سبب' };
    const relations = [
      someRelation('adviser', 'council', 'met', { date: '[2025-09-16..2025-09-17]' }),
      someRelation('council', 'adviser', 'met', { status: 'expected', date: unknown }),
    ];
    const [fan] = buildFans(relations);
    expect(fan && writeFan(fan, nameOf)).toEqual({
      hub: ['قاسم الأعرجي'],
      spokes: [
        {
          name: ['مجلس الأمن الروسي'],
          relations: [
            ['لقاء، وقع', 'بين 16 و17 سبتمبر/أيلول 2025'],
            ['لقاء، متوقَّع', 'تاريخ غير معروف'],
          ],
        },
      ],
    });
  });
});
