import type { APIRoute } from 'astro';
import { drawSymbols } from '../components/brand/symbols.ts';

export const GET: APIRoute = () =>
  new Response(drawSymbols(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
