import type { NamedActor } from '../../domain/arabic/mention-index.ts';

/** The names that a page is searched for: those that the project knows. */
export interface Registry {
  readonly actors: readonly (NamedActor & { readonly kind?: string })[];
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string | undefined;
  }[];
  readonly outlets: readonly {
    readonly id: string;
    readonly name: string;
    readonly latin?: string | undefined;
  }[];
}
