import type { Attribution } from '../../domain/claims/attribution.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';

/** Who gives an answer, in words: «القائل: …» of a speaker, «بحسب …» of an outlet that the text takes it from. */
export function nameAttribution(
  by: Attribution,
  { getActor, getOutlet }: Pick<Corpus, 'getActor' | 'getOutlet'>,
): { readonly label: 'القائل:' | 'بحسب'; readonly name: string } {
  if (typeof by === 'string') return { label: 'القائل:', name: getActor(by).name };
  return 'outlet' in by
    ? { label: 'بحسب', name: getOutlet(by.outlet).name }
    : { label: 'القائل:', name: by.described };
}

/** Who gives an answer that several give: «القائل: … · بحسب …». */
export function nameAttributions(
  attributions: readonly Attribution[],
  corpus: Pick<Corpus, 'getActor' | 'getOutlet'>,
): string {
  const named = attributions.map((by) => nameAttribution(by, corpus));
  return [...Map.groupBy(named, ({ label }) => label)]
    .map(([label, group]) => `${label} ${group.map(({ name }) => name).join('، ')}`)
    .join(' · ');
}
