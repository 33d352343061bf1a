import { refuseCharacters } from './refuse-characters.ts';

/** Refuses embeddings and overrides of direction, U+202A–U+202E; the marks RLM, LRM and ALM are welcome. */
export const refuseBidiControls = refuseCharacters('text-bidi-control', /[\u202A-\u202E]+/g);
