import type { APIRoute } from 'astro';
import { dataSchemaPath } from '../../../domain/web/addresses.ts';
import { DATA_FILE_NAMES, describeDataFile, type DataFileName } from '../../../domain/data/data-files.ts';
import { toAbsolute } from '../../../site.ts';

export function getStaticPaths() {
  return DATA_FILE_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<{ name: DataFileName }> = ({ props: { name } }) => {
  const schema = { $id: toAbsolute(dataSchemaPath(name)), ...describeDataFile(name) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
};
