import { answerWith } from './page.js';

const pagefind = await import('/pagefind/pagefind.js');

await answerWith(async (query) => {
  const { results } = await pagefind.search(query);
  // As its own interface does, which shows five at a time.
  const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  return pages.map(({ url }) => url);
});
