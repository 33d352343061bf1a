import type { Corpus } from '../../domain/corpus/corpus.ts';
import { ACTOR_KIND_LABELS } from '../entity/kind-labels.ts';
import { citeArticle } from '../event/cite-article.ts';
import type { SpeakerQuotes } from './group-quotes.ts';

/**
 * The line under a speaker's name: the titles that the quoting texts give an actor, or what kind of actor it is;
 * of an unnamed one, in which text, and that it is nobody else.
 */
export function describeSpeaker(speaker: SpeakerQuotes, corpus: Pick<Corpus, 'getOutlet'>): string {
  if (!('actor' in speaker)) {
    const { describedIn } = speaker;
    // The short name of a text of unknown publisher says «نص» itself.
    const text = `${describedIn.outlet.id === undefined ? '' : 'نص '}${citeArticle(describedIn, corpus)}`;
    return `بلا اسم في ${text}، ولا دمج في أي طرف`;
  }
  const { actor, quotes } = speaker;
  const quoting = new Set(quotes.map(({ article }) => article));
  const titles = (actor.roles ?? [])
    .filter(({ evidence }) => evidence.some(({ article }) => quoting.has(article)))
    .map(({ title }) => title);
  return titles.length > 0 ? titles.join('، ') : ACTOR_KIND_LABELS[actor.kind].one;
}
