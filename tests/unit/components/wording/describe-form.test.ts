import { describe, expect, it } from 'vitest';
import { describeForm } from '../../../../src/components/wording/describe-form.ts';

describe('describeForm', () => {
  it.each([
    ['أميرك…', '«أميرك…»'],
    [{ form: 'التحالف' }, '«التحالف»'],
    [{ form: 'التحالف', prefix: 'مستقبل' }, '«التحالف» بعد «مستقبل»'],
    [{ form: 'التحالف', prefix: 'عن', suffix: 'الأربعة' }, '«التحالف» بعد «عن» قبل «الأربعة»'],
  ])('says %o as %s', (form, expected) => {
    expect(describeForm(form)).toBe(expected);
  });
});
