import { refuseCharacters } from './refuse-characters.ts';

/** Refuses soft hyphens, U+00AD. */
export const refuseSoftHyphens = refuseCharacters('text-soft-hyphen', /\u00AD+/g);
