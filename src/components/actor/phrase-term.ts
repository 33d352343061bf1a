import type { Role } from '../../domain/entities/actor.ts';
import { formatDate } from '../../domain/dates/format-date.ts';
import { readEdtf } from '../../domain/dates/read-edtf.ts';

/** Since when and until when a text says that a title was held; undefined where it says neither. */
export function phraseTerm({ from, to }: Pick<Role, 'from' | 'to'>): string | undefined {
  const parts = [from && `بدأت ${phrase(from)}`, to && `انتهت ${phrase(to)}`].filter(Boolean);
  return parts.length > 0 ? parts.join('، و') : undefined;
}

function phrase(edtf: string): string {
  const date = readEdtf(edtf);
  if (date === null) throw new TypeError(`not a checked date: ${edtf}`);
  return formatDate(date);
}
