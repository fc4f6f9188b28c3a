import type { APIRoute } from 'astro';
import { fontLicence } from '../../fonts/web-fonts.ts';

export const GET: APIRoute = () => new Response(fontLicence(), { headers: { 'Content-Type': 'text/plain' } });
