import type { APIRoute } from 'astro';
import { siteMark } from '../sharing/site-mark.ts';

export const GET: APIRoute = () => new Response(`${siteMark()}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
