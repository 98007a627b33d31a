import type { APIRoute } from 'astro';
import { knowledgeOf } from '../../lib/exports/finder.ts';
import { getModel } from '../../lib/site.ts';

/** What the incident finder loads when it is first used. */
export const GET: APIRoute = () => Response.json(knowledgeOf(getModel()));
