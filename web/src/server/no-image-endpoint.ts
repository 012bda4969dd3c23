import type { APIRoute } from 'astro';

/** Stands where Astro would put its picture-resizing endpoint. */
export const GET: APIRoute = () => new Response(null, { status: 404 });
