/** The publishers' forms that are known. */
import { cards } from './cards';
import { dashboard } from './dashboard';
import { fiscalIndices } from './fiscal-indices';
import type { Form } from './form';
import { juki } from './juki';
import { lateSystems } from './late-systems';
import { openData2020, openData2024 } from './open-data';
import { similarGroups } from './similar-groups';
import { ssdse } from './ssdse';
import { standardization } from './standardization';

export const FORMS: readonly Form[] = [
	...[juki, fiscalIndices, ssdse, cards, openData2020, openData2024],
	...[dashboard, standardization, lateSystems, similarGroups]
];
