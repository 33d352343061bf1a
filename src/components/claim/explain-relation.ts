import { countNoun, NOUNS } from '../../domain/arabic/plurals.ts';
import { contradictsInOneVoice } from '../../domain/claims/article-stance.ts';
import { areDivided, listAffirmed } from '../../domain/claims/relation.ts';
import type { ArticlePart, WeighedClaim } from '../../domain/claims/weigh-claim.ts';
import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedClaim } from '../../domain/corpus/located.ts';
import { citeArticle } from '../event/cite-article.ts';

/** Says in a sentence from which positions the relation of a question was computed. */
export function explainRelation(
  { answers, positions }: LocatedClaim,
  { relation, speaking }: WeighedClaim,
  corpus: Pick<Corpus, 'getOutlet'>,
): string {
  const affirmed = listAffirmed(positions);
  switch (relation) {
    case 'single-source':
      return [
        `لا يتكلّم في المسألة إلا ${speaking.map((part) => citeArticle(part.article, corpus)).join('')}، فلا نص يوافقه ولا نص يخالفه.`,
        ...explainDivided(speaking, corpus),
      ].join(' ');
    case 'contradiction':
      return explainDivided(speaking, corpus).join(' ');
    case 'conflict':
      return explainDenials(answers, speaking, corpus).join(' ');
    case 'difference':
      return `${countNoun(affirmed.size, NOUNS.answer)} في النصوص التي تتكلّم، ولا نص منها يجمع جوابين ولا ينفي جوابًا.`;
    case 'agreement':
      return `الجواب واحد في كل نص يتكلّم: ${[...affirmed].map((answer) => answers[answer]).join('')}.`;
  }
}

function explainDivided(speaking: readonly ArticlePart[], corpus: Pick<Corpus, 'getOutlet'>): string[] {
  return speaking
    .filter(({ positions }) => areDivided(positions))
    .map(({ article, positions }) => {
      const name = citeArticle(article, corpus);
      return contradictsInOneVoice(positions)
        ? `${name} يعارض نفسه: يجيب بصوت واحد جوابين مختلفين.`
        : `${name} تتعدد أجوبته بأصوات مختلفة، ولا يُعرف لصوت واحد جوابان.`;
    });
}

function explainDenials(
  answers: LocatedClaim['answers'],
  speaking: readonly ArticlePart[],
  corpus: Pick<Corpus, 'getOutlet'>,
): string[] {
  return speaking.flatMap(({ article, positions }) => {
    const denied = new Set(
      positions.filter(({ stance }) => stance === 'denies').map(({ answer }) => answers[answer]),
    );
    return [...denied].map((label) => `${citeArticle(article, corpus)} ينفي جوابًا في غيره: ${label}.`);
  });
}
