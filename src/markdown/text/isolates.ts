import { nameCharacter, type TextRule } from './text-rule.ts';

const POP = '\u2069';

/** Refuses directional isolates (U+2066–U+2069) that are not opened and closed on one line. */
export const refuseUnbalancedIsolates: TextRule = (text, tell) => {
  let open: { character: string; at: number }[] = [];
  const tellAll = () => {
    for (const { character, at } of open) {
      tell('text-isolate-unbalanced', { character: nameCharacter(character) }, { at, length: 1 });
    }
    open = [];
  };
  for (const { 0: character, index: at } of text.matchAll(/[\u2066-\u2069\n\r]/g)) {
    if (character === '\n' || character === '\r') tellAll();
    else if (character !== POP) open.push({ character, at });
    else if (!open.pop())
      tell('text-isolate-unbalanced', { character: nameCharacter(POP) }, { at, length: 1 });
  }
  tellAll();
};
