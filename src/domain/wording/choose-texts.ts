/** So many texts stand side by side at most, so that the page of wordings does not grow with the corpus. */
const MOST = 12;

/** The texts whose counts are shown, and how many that use the words are left out. */
interface ChosenTexts {
  readonly shown: readonly string[];
  readonly rest: number;
}

/** Chooses all texts, zeros included; past a dozen those that use the words, and of these the first dozen. */
export function chooseTexts(articles: readonly string[], using: ReadonlySet<string>): ChosenTexts {
  if (articles.length <= MOST) return { shown: articles, rest: 0 };
  const shown = articles.filter((id) => using.has(id)).slice(0, MOST);
  return { shown, rest: using.size - shown.length };
}
