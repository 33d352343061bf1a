/** «و» and «ف»: and, and so. */
const CONJUNCTIONS = ['', 'و', 'ف'] as const;

/** «ب», «ك» and «ل»: by, like, for; they stand between a conjunction and the name. */
const PREPOSITIONS = ['', 'ب', 'ك', 'ل'] as const;

/**
 * Every spelling of a normalised word with the particles that Arabic writes onto the front of a name, the bare word first:
 * «العراق», «والعراق», «بالعراق», «للعراق», «وللعراق»… and «روسيا», «وروسيا», «لروسيا»…
 *
 * The article is no such particle here: it makes another word («أسد» a lion, «الأسد» a family), so it is part of a name
 * or it is not. Nor is «س», which stands before verbs alone.
 */
export function attachProclitics(word: string): string[] {
  return CONJUNCTIONS.flatMap((conjunction) =>
    PREPOSITIONS.flatMap((preposition) =>
      attachPreposition(preposition, word).map((spelling) => conjunction + spelling),
    ),
  );
}

/**
 * «ل» takes the alef of the article away («للعراق»), and before a further lam its lam too («اللجنة» gives «للجنة»).
 * Where the alef is the name's own it stays («لألبيروس»); the two look alike once hamzas are folded, so both are given.
 */
function attachPreposition(preposition: string, word: string): string[] {
  const plain = preposition + word;
  if (preposition !== 'ل' || !word.startsWith('ال')) return [plain];
  return [plain, `ل${word.slice(word.startsWith('الل') ? 2 : 1)}`];
}
