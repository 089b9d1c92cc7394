/** Every rule for the tables of cases, in the order in which their findings are printed. */
import { articleFacet } from './article-facet';
import { contact } from './contact';
import { corrected } from './corrected';
import { counts } from './counts';
import { doubleCase } from './double-case';
import { edition } from './edition';
import { english } from './english';
import { figures } from './figures';
import { fileForm } from './form/file-form';
import { formula } from './form/formula';
import { lookAlikes } from './form/look-alikes';
import { noRepeats } from './form/no-repeats';
import { readable } from './form/readable';
import { rowLength } from './form/row-length';
import { sixDigits } from './form/six-digits';
import { straySpace } from './form/stray-space';
import { future } from './future';
import { knownArticle } from './known-article';
import { knownCode } from './known-code';
import { mostCases } from './most-cases';
import { namesMatchCode } from './names-match-code';
import { olderThanArea } from './older-than-area';
import { oneName } from './one-name';
import { ownAddress } from './own-address';
import { politeSentences } from './polite-sentences';
import { realCorrection } from './real-correction';
import type { Rule } from './rule';
import { sharedRun } from './shared-run';
import { sourceKind } from './source-kind';
import { sourceOfSet } from './source-of-set';
import { status } from './status';
import { summaryLength } from './summary-length';
import { tel } from './tel';
import { usedThemes } from './used-themes';
import { words } from './words';

export const RULES: readonly Rule[] = [
	fileForm,
	rowLength,
	readable,
	formula,
	lookAlikes,
	straySpace,
	noRepeats,
	sixDigits,
	knownCode,
	namesMatchCode,
	summaryLength,
	politeSentences,
	words,
	sharedRun,
	english,
	oneName,
	figures,
	status,
	future,
	edition,
	olderThanArea,
	tel,
	contact,
	sourceOfSet,
	sourceKind,
	ownAddress,
	doubleCase,
	mostCases,
	knownArticle,
	articleFacet,
	corrected,
	realCorrection,
	usedThemes,
	counts
];
