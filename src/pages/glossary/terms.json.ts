import type { APIRoute } from 'astro';
import { termNotesOf } from '../../lib/exports/glossary.ts';
import { getModel } from '../../lib/site.ts';

/** What reading pages load when a reader first stops at a term. */
export const GET: APIRoute = () => Response.json(termNotesOf(getModel()));
