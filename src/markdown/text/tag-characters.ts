import { refuseCharacters } from './refuse-characters.ts';

/** Refuses tag characters and supplementary variation selectors, which can hide writing; flags such as 🏴󠁧󠁢󠁷󠁬󠁳󠁿 may use them. */
export const refuseTagCharacters = refuseCharacters(
  'text-tag-character',
  /(?:(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,6})[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}])+/gu,
);
