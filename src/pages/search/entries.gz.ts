import type { APIRoute } from 'astro';
import { directoryOf } from '../../lib/search/entries.ts';
import { getModel } from '../../lib/site.ts';

/** What the search and the page for wrong addresses load: everything that has an address, by name. */
export const GET: APIRoute = () =>
  new Response(new Blob([JSON.stringify(directoryOf(getModel()))]).stream().pipeThrough(new CompressionStream('gzip')));
