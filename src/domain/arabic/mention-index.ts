import { attachProclitics } from './clitics.ts';
import { splitWords, type Word } from './words.ts';

/** What the index needs to know of an actor. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** One form of an actor's name, in words. */
export interface NameForm {
  readonly actor: string;
  readonly words: readonly Word[];
}

/** Where a form was typed: in which actor's record, at which path of it, and how it is spelt there. */
interface FormOwner {
  readonly actor: string;
  readonly path: readonly (string | number)[];
  readonly form: string;
}

/** The forms of actors' names, to look words up in. */
export interface MentionIndex {
  /** The forms that may begin at a word, proclitics and all: «وللعراق» leads to «العراق». */
  readonly formsAt: ReadonlyMap<string, readonly NameForm[]>;
  /** Forms that more than one actor has, each with all its owners. They name nobody, for nothing tells whom they mean. */
  readonly sharedForms: readonly (readonly FormOwner[])[];
}

/** Indexes the names and aliases of actors by every way in which their first words may stand in a text. */
export function buildMentionIndex(actors: readonly NamedActor[]): MentionIndex {
  const owners = groupOwners(actors.flatMap(listForms));
  const formsAt = new Map<string, NameForm[]>();
  for (const [owner, ...others] of owners) {
    if (owner && others.length === 0) addForm(formsAt, owner);
  }
  return { formsAt, sharedForms: owners.filter(({ length }) => length > 1) };
}

function listForms({ id, name, aliases = [] }: NamedActor): FormOwner[] {
  const names = aliases.map((form, index) => ({ actor: id, path: ['aliases', index], form }));
  return [{ actor: id, path: ['name'], form: name }, ...names];
}

/** Owners of one form together, each actor once, however often its record spells the form anew. */
function groupOwners(forms: readonly FormOwner[]): FormOwner[][] {
  const groups = new Map<string, FormOwner[]>();
  for (const owner of forms) {
    const key = splitWords(owner.form)
      .map(({ letters, gap }, index) => (index === 0 ? letters : gap + letters))
      .join('');
    if (key === '') continue;
    const group = groups.get(key);
    if (!group) groups.set(key, [owner]);
    else if (group.every(({ actor }) => actor !== owner.actor)) group.push(owner);
  }
  return [...groups.values()];
}

function addForm(formsAt: Map<string, NameForm[]>, { actor, form }: FormOwner): void {
  const words = splitWords(form);
  for (const spelling of new Set(attachProclitics(words[0]?.letters ?? ''))) {
    const forms = formsAt.get(spelling);
    if (forms) forms.push({ actor, words });
    else formsAt.set(spelling, [{ actor, words }]);
  }
}
