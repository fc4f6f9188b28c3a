import type { APIRoute } from 'astro';
import { siteMark } from '../site/logo.ts';

export const GET: APIRoute = () => new Response(`${siteMark()}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
