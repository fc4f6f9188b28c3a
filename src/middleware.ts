import { defineMiddleware } from 'astro:middleware';
import { retargetFragments } from './hosting/retarget-fragments.ts';

/** Finishes the HTML of a page when all of it is there. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const { wholePage } = context.locals;
  if (wholePage === undefined) return response;
  return new Response(retargetFragments(await response.text(), wholePage), response);
});
