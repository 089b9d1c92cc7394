/**
 * Kana → the English name people use: Hepburn without macrons, so おお, おう and うう are one letter (Osaka, Kyoto) and
 * ん is always n (Gunma). Where a long vowel only looks like one (とよ+おか), or where the town spells itself
 * otherwise, `exceptions.csv` has the spelling; a rule cannot know.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { AreaKind } from '../../src/lib/model/area';
import type { AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';

const SYLLABLES = new Map(
	`あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno
	はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn
	がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo`
		.trim()
		.split(/\s+/)
		.map((pair) => [pair.charAt(0), pair.slice(1)] as const)
);
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };

/** What the kana of each kind may end in, and the English for it. */
const SUFFIXES: Readonly<Record<Exclude<AreaKind, 'prefecture'>, { kana: readonly string[]; en: string }>> = {
	'designated-city': { kana: ['し'], en: 'City' },
	'special-ward': { kana: ['く'], en: 'City' },
	city: { kana: ['し'], en: 'City' },
	town: { kana: ['ちょう', 'まち'], en: 'Town' },
	village: { kana: ['むら', 'そん'], en: 'Village' },
	'northern-village': { kana: ['むら'], en: 'Village' }
};

/** A spelling that the rules would get wrong. */
export interface SpellingException {
	readonly code: AreaCode;
	readonly name: string;
	readonly kana: string;
	/** Without City, Town, Village: Toyooka. */
	readonly spelling: string;
	readonly why: string;
}

/** The committed table of exceptions by code. */
export function readExceptions(): ReadonlyMap<AreaCode, SpellingException> {
	const text = readFileSync(new URL('./exceptions.csv', import.meta.url), 'utf8');
	const { data } = Papa.parse<SpellingException>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	return new Map(data.map((row) => [row.code, row]));
}

/** @param kana hiragana without the suffix, e.g. おおさか → Osaka */
export function romanise(kana: string): string {
	let latin = '';
	let doubled = false;
	for (let i = 0; i < kana.length; i++) {
		const at = kana.charAt(i);
		if (at === 'っ') {
			doubled = true;
			continue;
		}
		const small = SMALL_Y[kana.charAt(i + 1)];
		let syllable = SYLLABLES.get(at);
		if (syllable === undefined)
			throw new GeodataFault(`kana ${kana}: ${at} is not hiragana that we can romanise`);
		if (small !== undefined) {
			const stem = syllable.slice(0, -1);
			syllable = stem + (/^(sh|ch|j)$/.test(stem) ? '' : 'y') + small;
			i++;
		}
		if (doubled) syllable = (syllable.startsWith('ch') ? 't' : syllable.charAt(0)) + syllable;
		doubled = false;
		latin += syllable;
		if (isLong(syllable.slice(-1), kana.charAt(i + 1))) i++;
	}
	return latin.charAt(0).toUpperCase() + latin.slice(1);
}

function isLong(vowel: string, next: string): boolean {
	return (
		(vowel === 'o' && (next === 'う' || next === 'お')) || (vowel === 'u' && next === 'う') || next === 'ー'
	);
}

/**
 * Kana without し, く, ちょう, まち, むら or そん.
 * @throws GeodataFault when the kana does not end as its kind does
 */
export function stemOf(kana: string, kind: Exclude<AreaKind, 'prefecture'>): string {
	const { kana: endings } = SUFFIXES[kind];
	const ending = endings.find((end) => kana.endsWith(end) && kana.length > end.length);
	if (ending === undefined) {
		throw new GeodataFault(`kana ${kana}: a ${kind}'s ends in ${endings.join(' or ')}; mend it in kana.csv`);
	}
	return kana.slice(0, -ending.length);
}

/** Whether a rule had to decide something: a vowel was contracted, or ん comes before a vowel or y. */
export function needsAnEye(stem: string): boolean {
	const contracted = /[おこそとのほもよろごぞどぼぽょ][うお]|[うくすつぬふむゆるぐずづぶぷゅ]う|ー/;
	return contracted.test(stem) || /ん[あいうえおやゆよ]/.test(stem);
}

/** Imabari City, Kamiyama Town, Shibuya City. */
export function englishName(
	code: AreaCode,
	kana: string,
	kind: Exclude<AreaKind, 'prefecture'>,
	exceptions: ReadonlyMap<AreaCode, SpellingException>
): string {
	const exception = exceptions.get(code);
	if (exception !== undefined && exception.kana !== kana) {
		throw new GeodataFault(
			`exceptions.csv, ${code} ${exception.name}: written for the kana ${exception.kana}, but the register has ${kana}`
		);
	}
	return `${exception?.spelling ?? romanise(stemOf(kana, kind))} ${SUFFIXES[kind].en}`;
}
