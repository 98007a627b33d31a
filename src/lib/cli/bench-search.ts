import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { GOLD } from '../../../test/support/gold.ts';
import type { Directory, Summaries } from '../search/entry.ts';
import { FILES } from '../search/files.ts';
import { matcher } from '../search/matcher.ts';
import { readyOf } from '../search/ready.ts';
import { withSummaries } from '../search/records.ts';
import { type Document, documentsWith } from './bench/documents.ts';
import { fuzz } from './bench/fuzz.ts';
import { type Figures, measure, quantile } from './bench/measure.ts';
import { writeSites } from './bench/sites.ts';
import { findBrowser } from './steps/browser.ts';
import { builtTexts } from './steps/index-site.ts';
import { project } from './steps/project.ts';

/**
 * `npm run bench:search [sizes]`: the built search beside Pagefind as it comes, MiniSearch and FlexSearch, over the same documents with
 * the same queries in one browser, then random queries. Needs a build. Prints the tables of the README.
 */
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const built = (file: string): unknown => JSON.parse(gunzipSync(readFileSync(join(project.dist, file))).toString());
const directory = built(FILES.entries) as Directory;
const summaries = built(FILES.summaries) as Summaries;
const records = builtTexts(project.dist);

const { executablePath, args } = await findBrowser(console.log);
const browser = await chromium.launch({ executablePath, args });

/** Queries for the synthetic cases, by their whole title. */
const titles = (documents: readonly Document[]) =>
  documents
    .filter(({ entry }) => entry.id.startsWith('synthetic-'))
    .filter((_, i, all) => i % Math.ceil(all.length / 20) === 0)
    .map(({ entry }) => ({ q: entry.title, first: entry.url }));

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
const share = (value: number): string => value.toFixed(3);

const row = (size: number, { name, at1, at3, bytes, mostBytes, first, median, p95 }: Figures): string =>
  `| ${[size, name, share(at1), share(at3), kilobytes(bytes), kilobytes(mostBytes), first.toFixed(0), median.toFixed(1), p95.toFixed(1)].join(' | ')} |`;

try {
  console.log('| cases | engine | hit@1 | hit@3 | kB to first result | at most | ms to first result | ms per query | p95 |');
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const size of sizes.length ? sizes : [20, 1000, 5000]) {
    const documents = documentsWith(size, directory, summaries, records);
    const queries = [...GOLD, ...titles(documents)];
    for (const site of await writeSites(join(project.cache, 'bench'), project, directory, documents))
      console.log(row(size, await measure(browser, site, queries, size > 100 ? 5 : 15)));
  }
} finally {
  await browser.close();
}

const ready = readyOf(directory);
const times = await fuzz(10_000, ready, matcher(withSummaries(records, summaries), ready.forms));
console.log(
  `\n${times.length} random queries, none failed: median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, at most ${Math.max(...times).toFixed(0)} ms.`,
);
