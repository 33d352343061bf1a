import type { SchemaMapping } from './editor-files.ts';

/** The settings of the project for VS Code and the editors made from it; the YAML extension reads the schemas. */
export function buildVscodeSettings(mappings: readonly SchemaMapping[]): object {
  return {
    'yaml.schemas': Object.fromEntries(mappings.map(({ schema, pattern }) => [`./${schema}`, pattern])),
    // YAML here is data for readers: dates stay text, as the checks read them.
    'yaml.yamlVersion': '1.2',
    'yaml.schemaStore.enable': false,
    'yaml.format.enable': false,
    'editor.wordWrap': 'on',
    // Arabic letters that look like others are not a trap here.
    'editor.unicodeHighlight.ambiguousCharacters': false,
    'files.eol': '\n',
    'files.insertFinalNewline': true,
  };
}
