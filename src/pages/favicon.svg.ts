import type { APIRoute } from 'astro';
import { shownContent } from '../site/content/get-content.ts';
import { lookOf, siteMark } from '../site/logo.ts';

export const GET: APIRoute = () =>
  new Response(`${siteMark(lookOf(shownContent()))}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
