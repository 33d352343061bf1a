import { defineCollection } from 'astro:content';
import { actorSchema } from './domain/actor.ts';
import { articleSchema } from './domain/article.ts';
import { outletSchema } from './domain/outlet.ts';
import { pageSchema } from './domain/page.ts';
import { topicSchema } from './domain/topic.ts';
import { articleLoader } from './loaders/article-loader.ts';
import { pageLoader } from './loaders/page-loader.ts';
import { recordLoader } from './loaders/record-loader.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: articleSchema }),
  outlets: defineCollection({ loader: recordLoader('outlets'), schema: outletSchema }),
  actors: defineCollection({ loader: recordLoader('actors'), schema: actorSchema }),
  topics: defineCollection({ loader: recordLoader('topics'), schema: topicSchema }),
  pages: defineCollection({ loader: pageLoader(), schema: pageSchema }),
};
