import type { SchemaMapping } from './editor-files.ts';

/** The file in which the JetBrains editors keep which schema describes which files. */
export function buildJetbrainsMappings(mappings: readonly SchemaMapping[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<project version="4">
  <component name="JsonSchemaMappingsProjectConfiguration">
    <state>
      <map>
${mappings.map(buildEntry).join('\n')}
      </map>
    </state>
  </component>
</project>
`;
}

function buildEntry({ name, schema, pattern }: SchemaMapping): string {
  return `        <entry key="${name}">
          <value>
            <SchemaInfo>
              <option name="name" value="${name}" />
              <option name="relativePathToSchema" value="${schema}" />
              <option name="patterns">
                <list>
                  <Item>
                    <option name="pattern" value="true" />
                    <option name="path" value="${pattern}" />
                    <option name="mappingKind" value="Pattern" />
                  </Item>
                </list>
              </option>
            </SchemaInfo>
          </value>
        </entry>`;
}
