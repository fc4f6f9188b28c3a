import type { APIRoute } from 'astro';
import { robotsTxt } from '../exports/feeds/sitemap.ts';

export const GET: APIRoute = ({ site }) => new Response(robotsTxt(site));
