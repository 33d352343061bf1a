import { COLLECTIONS, filePattern, type CollectionName } from '../../domain/records/collections.ts';
import { describeCollection, schemaFile } from '../../domain/editor-schemas/describe-collection.ts';
import { buildJetbrainsMappings } from './jetbrains-mappings.ts';
import { buildVscodeSettings } from './vscode-settings.ts';

/** The folder of the schemas that editors read. */
export const SCHEMA_FOLDER = '.schemas';

/** A schema and the files it describes, as an editor's settings join them. */
export interface SchemaMapping {
  readonly name: string;
  readonly schema: string;
  readonly pattern: string;
}

/** The committed files that follow from the collections' schemas, by path: the schemas, and the editors' settings that join them to files. */
export function buildEditorFiles(): Map<string, string> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const mappings = names.map((name) => ({
    name,
    schema: `${SCHEMA_FOLDER}/${schemaFile(name)}`,
    pattern: filePattern(name),
  }));
  const yaml = mappings.filter(({ pattern }) => pattern.endsWith('.yaml'));
  return new Map([
    ...names.map((name, index) => [mappings[index]?.schema ?? '', toJson(describeCollection(name))] as const),
    ['.vscode/settings.json', toJson(buildVscodeSettings(yaml))],
    ['.idea/jsonSchemas.xml', buildJetbrainsMappings(yaml)],
  ]);
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
