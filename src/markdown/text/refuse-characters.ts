import { nameCharacter, type TextRule } from './text-rule.ts';

type CharacterCode =
  | 'text-bidi-control'
  | 'text-zero-width'
  | 'text-soft-hyphen'
  | 'text-filler'
  | 'text-control-character'
  | 'text-tag-character';

/** Makes the rule that refuses each run of the characters of `pattern` (global, with one or more a match). */
export function refuseCharacters(code: CharacterCode, pattern: RegExp): TextRule {
  return (text, tell) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      tell(code, { character: nameCharacter(found) }, { at: index, length: found.length });
    }
  };
}
