import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkProject } from '../../../src/checks/check-project.ts';
import { listNamed } from '../../../src/checks/named-records.ts';
import { readContext } from '../../../src/checks/read-context.ts';
import type { ReadEntry } from '../../../src/checks/rule.ts';
import { COLLECTIONS, type CollectionName } from '../../../src/domain/records/collections.ts';
import {
  describeCollection,
  IDS_FILE,
  schemaFile,
} from '../../../src/domain/editor-schemas/describe-collection.ts';
import { describeIds } from '../../../src/domain/editor-schemas/describe-ids.ts';
import { EDITOR_KEYWORDS } from '../../../src/domain/records/ids.ts';
import { listReferences } from '../../../src/domain/records/references.ts';
import { buildEditorFiles, SCHEMA_FOLDER } from '../../../src/tools/editors/editor-files.ts';
import { writeIds } from '../../../src/tools/editors/write-ids.ts';
import { layOver } from '../../support/contribution.ts';

const names = Object.keys(COLLECTIONS) as CollectionName[];
const context = readContext('.');
const { records } = context;
const ids = describeIds(listNamed(context));
const validators = compileAll();

describe("the editors' files", () => {
  it.each([...buildEditorFiles()])('%s is what the schemas in src/domain say', (path, text) => {
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
    expect(committed === text, 'stale: run "npm run schemas" and commit what it writes').toBe(true);
  });

  it('are a schema for every collection and no other', () => {
    const files = readdirSync(SCHEMA_FOLDER).filter((name) => name !== IDS_FILE);
    expect(files.toSorted()).toEqual(names.map(schemaFile).toSorted());
  });

  it('join every YAML file of the content to its schema in both editors', () => {
    const files = buildEditorFiles();
    const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as {
      'yaml.schemas': Record<string, string>;
    };
    for (const name of names.filter((collection) => COLLECTIONS[collection].extension === '.yaml')) {
      const schema = `${SCHEMA_FOLDER}/${schemaFile(name)}`;
      expect(settings['yaml.schemas'][`./${schema}`]).toMatch(
        new RegExp(`^content/${name}(?:/\\*)?\\.yaml$`, 'u'),
      );
      expect(files.get('.idea/jsonSchemas.xml')).toContain(`value="${schema}"`);
    }
  });
});

describe('the JSON Schema of', () => {
  it.each(names)('%s accepts every record there is', (collection) => {
    const found = records.filter((record) => record.collection === collection);
    expect(found.length).toBeGreaterThan(0);
    for (const record of found) {
      const accepts = validators[collection];
      expect(accepts(asTyped(record)), `${record.entry.path} ${JSON.stringify(accepts.errors)}`).toBe(true);
    }
  });

  it.each(names)('%s explains its fields in Arabic', (collection) => {
    const { properties, items } = describeCollection(collection) as JsonNode;
    const fields = Object.entries(properties ?? items?.properties ?? {});
    expect(fields.length).toBeGreaterThan(0);
    for (const [field, { description = '' }] of fields)
      expect(description, field).toMatch(/\p{Script=Arabic}/u);
  });

  it.each(names)('%s offers the ids there are wherever a record refers to another', (collection) => {
    const schema = describeCollection(collection) as JsonNode;
    for (const record of records.filter((candidate) => candidate.collection === collection)) {
      for (const { path, collection: target } of listReferences(record)) {
        const refs = nodesAt(schema, path).flatMap(({ $ref, allOf }) => [
          $ref,
          ...(allOf ?? []).map((node) => node.$ref),
        ]);
        expect(refs, `${record.id}: ${path.join('.')}`).toContain(`${IDS_FILE}#/definitions/${target}`);
      }
    }
  });

  it.each(names)(
    '%s refuses a record that lacks a field, has one too many, or refers to what is not there',
    (collection) => {
      const record = records.find((candidate) => candidate.collection === collection);
      if (!record) throw new Error(collection);
      const accepts = validators[collection];
      const schema = describeCollection(collection) as JsonNode;
      const [of, place]: [JsonNode, readonly number[]] = schema.items ? [schema.items, [0]] : [schema, []];
      const altered = (change: (fields: Record<string, unknown>) => void) => {
        const copy = structuredClone(asTyped(record)) as Record<string, unknown>;
        change(place.reduce((node, step) => node[step] as Record<string, unknown>, copy));
        return copy;
      };
      if (JSON.stringify(asTyped(record)) === '[]') return expect(accepts([{}])).toBe(false);
      for (const field of of.required ?? [])
        expect(accepts(altered((fields) => (fields[field] = undefined))), `without ${field}`).toBe(false);
      expect(accepts(altered((fields) => (fields['titel'] = 'x')))).toBe(false);
      for (const { path } of listReferences(record)) {
        const copy = altered(() => undefined);
        const [last, ...rest] = path.toReversed() as [string | number, ...(string | number)[]];
        const holder = rest.reverse().reduce((node, step) => node[step] as Record<string, unknown>, copy);
        holder[last] = 'nobody-at-all';
        expect(accepts(copy), path.join('.')).toBe(false);
      }
    },
  );

  it('an event refuses an id that no record bears, an unknown field and a date that is none', () => {
    const event = records.find((record) => record.collection === 'events');
    const typed = event && (asTyped(event) as Record<string, unknown>);
    expect(validators.events(typed)).toBe(true);
    for (const fault of [
      { actors: ['nobody-at-all'] },
      { titel: 'x' },
      { date: '30/2/2020' },
      { status: 'maybe' },
    ])
      expect(validators.events({ ...typed, ...fault }), JSON.stringify(fault)).toBe(false);
  });
});

describe('the file of the ids there are', () => {
  it('is written anew by each check with the name of a new actor beside its id, a faulty one under its id alone', () => {
    const contribution = layOver({
      [`${SCHEMA_FOLDER}/topics.schema.json`]: '{}',
      'content/actors/new-actor.yaml': 'name: طرف جديد\nkind: person\n',
      'content/actors/faulty-actor.yaml': 'nam: خطأ\n',
    });
    writeIds(contribution.root, checkProject(contribution.root).context);
    const { definitions } = JSON.parse(
      readFileSync(`${contribution.root}/${SCHEMA_FOLDER}/${IDS_FILE}`, 'utf8'),
    ) as { definitions: Record<string, { enum: string[]; enumDescriptions: string[] }> };
    contribution.remove();
    const { enum: found = [], enumDescriptions: named = [] } = definitions['actors'] ?? {};
    expect(named[found.indexOf('new-actor')]).toBe('طرف جديد');
    expect(named[found.indexOf('faulty-actor')]).toBe('faulty-actor');
  });
});

interface JsonNode {
  readonly description?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonNode>>;
  readonly items?: JsonNode;
  readonly anyOf?: readonly JsonNode[];
  readonly allOf?: readonly JsonNode[];
}

function compileAll(): Record<CollectionName, ValidateFunction> {
  const ajv = new Ajv({ keywords: EDITOR_KEYWORDS, formats: { date: true }, allowUnionTypes: true });
  ajv.addSchema(ids, IDS_FILE);
  return Object.fromEntries(names.map((name) => [name, ajv.compile(describeCollection(name))])) as Record<
    CollectionName,
    ValidateFunction
  >;
}

/** What an editor sees: the fields as they stand in the file. */
function asTyped({ entry }: ReadEntry): unknown {
  const text = String(entry.file);
  return parse(
    entry.path.endsWith('.mdx') ? (/^---\r?\n(.*?)^---/msu.exec(text)?.[1] ?? '') : text,
  ) as unknown;
}

function nodesAt(node: JsonNode, [step, ...rest]: readonly (string | number)[]): JsonNode[] {
  const branches = [node, ...(node.anyOf ?? [])];
  if (step === undefined) return branches;
  return branches.flatMap((branch) => {
    const next = typeof step === 'number' ? branch.items : branch.properties?.[step];
    return next ? nodesAt(next, rest) : [];
  });
}
