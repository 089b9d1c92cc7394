/** The publishers' forms that are known. */
import { juki } from './juki';
import type { Form } from './form';

export const FORMS: readonly Form[] = [juki];
