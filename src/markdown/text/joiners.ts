import { nameCharacter, type TextRule } from './text-rule.ts';

const ARABIC = String.raw`[\p{Script_Extensions=Arabic}&&\p{L}]`;
const AFTER_ARABIC = String.raw`(?<=${ARABIC}\p{M}{0,8})`;

/** Places where a joiner is seen: ZWNJ in «می‌خواهم», ZWJ at a word's edge as in «١٤٤٥ ه‍», ZWJ inside an emoji. */
const SOUND = [
  String.raw`${AFTER_ARABIC}\u200C(?=${ARABIC})`,
  String.raw`${AFTER_ARABIC}\u200D(?![\p{L}\p{M}])`,
  String.raw`(?<![\p{L}\p{M}])\u200D(?=${ARABIC})`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
];
const JOINERS = new RegExp(String.raw`${SOUND.join('|')}|(?<fault>[\u200C\u200D]+)`, 'gv');

/** Refuses ZWJ and ZWNJ where they change nothing that a reader sees. */
export const refuseJoiners: TextRule = (text, tell) => {
  for (const { groups, index } of text.matchAll(JOINERS)) {
    const fault = groups?.['fault'];
    if (fault) tell('text-joiner', { character: nameCharacter(fault) }, { at: index, length: fault.length });
  }
};
