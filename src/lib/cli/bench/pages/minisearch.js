import { MINISEARCH } from './bigrams.js';
import MiniSearch from './library.js';
import { answerWith } from './page.js';

const index = MiniSearch.loadJSON(await (await fetch('/index.json')).text(), MINISEARCH);

await answerWith(async (query) => {
  const all = index.search(query);
  return (all.length ? all : index.search(query, { combineWith: 'OR' })).map(({ id }) => id);
});
