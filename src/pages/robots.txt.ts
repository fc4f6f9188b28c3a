import type { APIRoute } from 'astro';
import { robotsTxt } from '../sharing/sitemap.ts';

export const GET: APIRoute = ({ site }) => new Response(robotsTxt(site));
