import type { Language } from '../view/view';
import { en } from './en';
import { type Messages, ja } from './ja';

/** What the interface says in a language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { ja, en };

export { formatDate, formatPeriod } from './date';
