import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFiles } from '../../lib/exports/index.ts';
import { getModel } from '../../lib/site.ts';

/** Every file of the open data, at /data/<path>. */
export const getStaticPaths = (() => exportFiles.map(({ path }) => ({ params: { file: path } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file: path = '' } }) => {
  const file = exportFiles.find((candidate) => candidate.path === path);
  const type = path.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(file?.make(getModel()), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
