import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../../src/lib/cli/steps/project.ts';
import { exportFiles } from '../../src/lib/exports/index.ts';
import { loadModel } from '../../src/lib/site.ts';
import { DIST, readText } from '../support/site.ts';

type Row = Record<string, unknown>;

const json = (path: string): Record<string, Row[]> => JSON.parse(readText(`data/${path}`));

/** Every row has these fields, of these types. */
function expectFields(rows: readonly Row[] | undefined, fields: Record<string, 'string' | 'number' | 'list' | 'object'>): void {
  expect(rows?.length).toBeGreaterThan(0);
  for (const row of rows ?? [])
    for (const [name, type] of Object.entries(fields)) {
      const value = row[name];
      const found = Array.isArray(value) ? 'list' : typeof value;
      expect(`${row.id ?? row.case}.${name}: ${found}`).toBe(`${row.id ?? row.case}.${name}: ${type}`);
    }
}

test('the files on disk are what the model gives: the same content, the same bytes', () => {
  const model = loadModel(project.content);
  for (const { path, make } of exportFiles) expect(readText(`data/${path}`) === make(model), path).toBe(true);
  expect(exportFiles.length).toBeGreaterThan(15);
});

describe('index.json', () => {
  const index = JSON.parse(readText('data/index.json'));

  test('tells revision, date of the law and counts', () => {
    expect(index).toMatchObject({ name: 'qianche', title: '前車之鑑：公務機關洩密與資料外洩案例庫', lawAsOf: '2026-10-09' });
    expect(index.revision).toMatch(/^[0-9a-f]{10}$/);
    expect(index.counts).toMatchObject({ cases: json('cases.json').cases?.length, sources: 5 });
    expect(index.counts.mappings).toBe(json('mappings.json').mappings?.length);
  });

  test('lists every other file with its true size', () => {
    expect(index.files.length).toBe(exportFiles.length - 1);
    for (const { path, bytes, description } of index.files) {
      expect(existsSync(join(DIST, 'data', path)), path).toBe(true);
      expect(statSync(join(DIST, 'data', path)).size, path).toBe(bytes);
      expect(description.length, path).toBeGreaterThan(0);
    }
  });
});

describe('the shapes that others build on', () => {
  test('cases.json', () => {
    const { cases } = json('cases.json');
    expectFields(cases, {
      ...{ id: 'string', title: 'string', summary: 'string', url: 'string', depth: 'string', identity: 'string' },
      ...{ affected: 'list', disclosure: 'string', period: 'object', organisations: 'list', facts: 'object', conducts: 'list' },
      ...{ claims: 'list', timeline: 'list', findings: 'list', lessons: 'list', checklistItems: 'list', notTold: 'list' },
    });
    const all = (part: string): Row[] => (cases ?? []).flatMap((node) => node[part] as Row[]);
    expectFields(all('claims'), { measure: 'string', by: 'string', maturity: 'string', asOf: 'string', pin: 'object' });
    expectFields(all('timeline'), { at: 'string', kind: 'string', what: 'string', pin: 'object' });
    expectFields(all('findings'), {
      by: 'string',
      against: 'string',
      grade: 'string',
      what: 'string',
      provisions: 'list',
    });
    expectFields(all('conducts'), { id: 'string', who: 'string', when: 'object', facts: 'object' });
  });

  test('provisions.json', () => {
    const { provisions } = json('provisions.json');
    expectFields(provisions, {
      ...{ id: 'string', law: 'string', article: 'string', succeeds: 'list', succeededBy: 'list', counterpart: 'list' },
      ...{ versions: 'list', cases: 'list' },
    });
    const versions = (provisions ?? []).flatMap((provision) => provision.versions as Row[]);
    expectFields(versions, { id: 'string', state: 'string', norms: 'list' });
    expectFields(
      versions.flatMap((version) => version.norms as Row[]),
      { id: 'string', purpose: 'string', elements: 'list' },
    );
  });

  test('mappings.json', () => {
    const { mappings } = json('mappings.json');
    expectFields(mappings, { case: 'string', provision: 'string', stated: 'list' });
    const reviewed = (mappings ?? []).flatMap((mapping) => (mapping.review ? [mapping.review] : []));
    expect(reviewed.length).toBeGreaterThan(5);
    for (const review of reviewed)
      expect(Object.keys(review)).toEqual(
        expect.arrayContaining(['result', 'reason', 'version', 'norm', 'conduct', 'elements', 'missing', 'conducts']),
      );
  });

  test('mappings.csv has a row for each entry of mappings.json, with the same result', () => {
    const mappings = json('mappings.json').mappings as { case: string; provision: string; review?: Row }[];
    const rows = readText('data/mappings.csv').trimEnd().split('\r\n').slice(1);
    expect(rows.length).toBe(mappings.length);
    for (const [i, { case: node, provision, review }] of mappings.entries()) {
      const row = rows[i] as string;
      expect(row.startsWith(`${node},`) && row.includes(`,${provision},`) && row.includes(`,${review?.result ?? ''},`), row).toBe(
        true,
      );
    }
  });

  test('checklists.json', () => {
    const { checklists } = json('checklists.json');
    expectFields(checklists, { id: 'string', title: 'string', items: 'list' });
    expectFields(
      (checklists ?? []).flatMap((checklist) => checklist.items as Row[]),
      {
        ...{ id: 'string', version: 'number', title: 'string', text: 'string', force: 'string', role: 'string' },
        ...{ evidence: 'string', frequency: 'string', provisions: 'list', cases: 'list', pins: 'list' },
      },
    );
  });

  test('sources.json, vocabulary.json and facts.json hold something', () => {
    for (const path of ['sources.json', 'vocabulary.json', 'facts.json'])
      expect(readText(`data/${path}`).length, path).toBeGreaterThan(500);
  });
});

describe('tables', () => {
  test.each(['claims.csv', 'mappings.csv', 'checklist-items.csv'])('%s opens in a spreadsheet as it is', (path) => {
    const text = readText(`data/${path}`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    expect(text.split('\r\n').length).toBeGreaterThan(10);
    expect(text).not.toMatch(/(^|[,\n"])[=@]/);
  });
});

describe.each(exportFiles.filter(({ path }) => path.startsWith('schema/')).map(({ path }) => path))('%s', (path) => {
  test('is a JSON Schema that refuses unknown fields and describes its own', () => {
    const schema = JSON.parse(readText(`data/${path}`));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.type).toBe('object');
    expect(path.endsWith('vocabulary.json') ? typeof schema.additionalProperties : schema.additionalProperties).toBe(
      path.endsWith('vocabulary.json') ? 'object' : false,
    );
  });
});
