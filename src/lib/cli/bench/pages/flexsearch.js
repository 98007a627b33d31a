import { BOOST, bigrams, FIELDS } from './bigrams.js';
import * as flexsearch from './library.js';
import { answerWith } from './page.js';

const { Document } = flexsearch.Document ? flexsearch : flexsearch.default;
const index = new Document({ document: { id: 'id', index: FIELDS }, tokenize: 'strict', encode: bigrams });
for (const document of await (await fetch('/documents.json')).json()) index.add(document);

/** FlexSearch ranks within a field; the fields are joined by their weight over the place. */
function joined(answers) {
  const scores = new Map();
  for (const { field, result } of answers)
    for (const [place, id] of result.entries()) scores.set(id, (scores.get(id) ?? 0) + BOOST[field] / (1 + place));
  return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

await answerWith(async (query) => {
  const all = joined(index.search(query, { limit: 100 }));
  return all.length ? all : joined(index.search(query, { limit: 100, suggest: true }));
});
