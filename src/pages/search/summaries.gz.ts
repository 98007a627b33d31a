import type { APIRoute } from 'astro';
import { summariesOf } from '../../lib/search/entries.ts';
import { getModel } from '../../lib/site.ts';

/** What is shown with the results of a search. */
export const GET: APIRoute = () =>
  new Response(new Blob([JSON.stringify(summariesOf(getModel()))]).stream().pipeThrough(new CompressionStream('gzip')));
