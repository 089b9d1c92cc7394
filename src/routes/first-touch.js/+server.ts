import { answerScript } from '../bundle';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => answerScript('shell/first-touch.ts');
