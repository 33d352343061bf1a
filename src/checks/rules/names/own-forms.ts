import { report } from '../../../domain/findings/report.ts';
import { recordsOf, type Rule } from '../../rule.ts';

/**
 * No form of an actor's name is its name, or another of its forms, written over. Two are one where they differ in what is no
 * spelling: harakat, tatweel, invisible marks, white space. Where their letters differ both may stand: of «سوريا» and «سورية»
 * the linker needs both, and of «إيران» and «ايران», which it takes as one, the texts print both.
 */
export const checkOwnForms: Rule = ({ records, salvaged }) => {
  for (const { data, entry, placeOf, editsFor } of recordsOf([...records, ...salvaged], 'actors')) {
    const name: string | undefined = data.name;
    const known = new Map(name === undefined ? [] : [[foldOrnament(name), name]]);
    for (const [index, form] of (data.aliases ?? []).entries()) {
      const key = foldOrnament(form);
      const other = known.get(key);
      if (other === undefined) known.set(key, form);
      // The same text twice in a list is the schema's to refuse.
      if (other === undefined || (other === form && form !== name)) continue;
      const path = ['aliases', index];
      report(
        entry.file,
        'actor-form-own',
        { form, other },
        { place: placeOf(path), fix: editsFor(path, null) },
      );
    }
  }
};

/** Drops harakat (U+064B–U+0652), the dagger alef (U+0670), tatweel (U+0640) and invisible marks; white space counts once. */
function foldOrnament(form: string): string {
  return form
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0670\u0640\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
