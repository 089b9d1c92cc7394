/** Every rule for the tables of cases, in the order in which their findings are printed. */
import { articleFacet } from './article-facet';
import { corrected } from './corrected';
import { counts } from './counts';
import { englishTitle } from './english-title';
import { fileForm } from './file-form';
import { formula } from './formula';
import { knownArticle } from './known-article';
import { knownCode } from './known-code';
import { lookAlikes } from './look-alikes';
import { namesMatchCode } from './names-match-code';
import { noRepeats } from './no-repeats';
import { oneName } from './one-name';
import { politeSentences } from './polite-sentences';
import { readable } from './readable';
import type { Rule } from './rule';
import { sixDigits } from './six-digits';
import { straySpace } from './stray-space';
import { summaryLength } from './summary-length';
import { tel } from './tel';
import { usedThemes } from './used-themes';

export const RULES: readonly Rule[] = [
	fileForm,
	readable,
	formula,
	lookAlikes,
	straySpace,
	noRepeats,
	sixDigits,
	knownCode,
	namesMatchCode,
	englishTitle,
	summaryLength,
	politeSentences,
	oneName,
	tel,
	knownArticle,
	articleFacet,
	corrected,
	usedThemes,
	counts
];
