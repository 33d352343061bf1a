import { COLLECTIONS, isCollectionName } from '../records/collections.ts';

/** Where a site's files are kept and whom its readers write to; absent, what needs them is not offered. */
interface Contacts {
  /** The address of the repository on GitHub: `https://github.com/owner/name`. */
  readonly repository?: string | undefined;
  readonly email?: string | undefined;
}

/** Something that the reader of a page may do about it, as a link. */
interface PageAction {
  readonly label: string;
  readonly href: string;
}

/** The branch that is published, which contributions are made to. */
const BRANCH = 'main';

/**
 * What a reader can do about the page of a record: edit its file, which GitHub does in a copy of the reader's own, and
 * report an error, in the form of the repository or else by mail. Nothing on pages that show no one record.
 */
export function listPageActions(
  path: string,
  address: string,
  { repository, email }: Contacts,
): readonly PageAction[] {
  const source = sourceOf(path);
  if (source === undefined) return [];
  const report = repository ? reportForm(repository, address) : email && reportMail(email, address);
  return [
    ...(repository ? [{ label: 'عدّل هذه الصفحة', href: editAddress(repository, source) }] : []),
    ...(report ? [{ label: 'أبلغ عن خطأ', href: report }] : []),
  ];
}

/** The file that a page shows: `/events/x/` is `content/events/x.yaml`. */
function sourceOf(path: string): string | undefined {
  const [, collection = '', id = ''] = /^\/([^/]+)\/([^/]+)\/$/u.exec(path) ?? [];
  if (!isCollectionName(collection)) return undefined;
  return `content/${collection}/${id}${COLLECTIONS[collection].extension}`;
}

function editAddress(repository: string, source: string): string {
  return `${repository.replace(/\/$/u, '')}/edit/${BRANCH}/${source}`;
}

/** The form for errors, its field `address` filled in; an address of ours may stand in a query as it is. */
function reportForm(repository: string, address: string): string {
  return `${repository.replace(/\/$/u, '')}/issues/new?template=error.yml&address=${address}`;
}

function reportMail(email: string, address: string): string {
  return `mailto:${email}?subject=${encodeURIComponent('خطأ في صفحة من «شواهد»')}&body=${address}`;
}
