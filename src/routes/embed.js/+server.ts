import { answerScript } from '../bundle';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	answerScript('embed/dx-atlas.ts', '/*! Jichitai DX Atlas: defines <dx-atlas>. MIT. */\n');
