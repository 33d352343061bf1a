import type { Corpus } from './domain/corpus/corpus.ts';

declare global {
  namespace App {
    /** What a page hands to the components inside a document, which get no props of its own. */
    interface Locals {
      corpus: Corpus;
    }
  }
}
