import type { WordingForm } from '../../domain/wording/wording.ts';

/** A form in words: «أميرك…», or «التحالف» بعد «مستقبل». */
export function describeForm(typed: WordingForm): string {
  if (typeof typed === 'string') return quote(typed);
  const { form, prefix, suffix } = typed;
  const context = [
    ...(prefix === undefined ? [] : [`بعد ${quote(prefix)}`]),
    ...(suffix === undefined ? [] : [`قبل ${quote(suffix)}`]),
  ];
  return [quote(form), ...context].join(' ');
}

function quote(words: string): string {
  return `«${words}»`;
}
