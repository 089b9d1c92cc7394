/** Names in the middle of tiles: all of one size, in two lines or shortened where a tile is too small for the name. */
import type { Area } from '../../model/area';
import { prefectureCodeOf } from '../../model/code';
import type { PlacedLabel } from './labels';
import type { TileGrid } from './tiles';

/** By code: where a name may be broken, and what stands for it where it has no room. */
const EN = (
	'Hok-kaido Hkd,Ao-mori Aom,Iwa-te Iwt,Miya-gi Myg,Aki-ta Akt,Yama-gata Ymt,Fuku-shima Fks,Iba-raki Ibr,Tochi-gi Tcg,' +
	'Gun-ma Gnm,Sai-tama Stm,Chi-ba Chb,To-kyo Tky,Kana-gawa Kng,Nii-gata Ngt,To-yama Tym,Ishi-kawa Isk,Fu-kui Fki,' +
	'Yama-nashi Yns,Naga-no Ngn,Gi-fu Gif,Shizu-oka Szk,Ai-chi Aic,Mie Mie,Shi-ga Shg,Kyo-to Kyt,Osa-ka Osk,Hyo-go Hyg,' +
	'Na-ra Nar,Waka-yama Wky,Tot-tori Ttr,Shi-mane Smn,Oka-yama Oky,Hiro-shima Hrs,Yama-guchi Ygc,Toku-shima Tks,' +
	'Kaga-wa Kgw,Ehi-me Ehm,Ko-chi Koc,Fuku-oka Fko,Sa-ga Sag,Naga-saki Ngs,Kuma-moto Kmm,Oi-ta Oit,Miya-zaki Myz,' +
	'Kago-shima Kgs,Oki-nawa Okn'
)
	.split(',')
	.map((each) => each.split(' '));

/** Most of a tile's side that a name in one line takes, the smallest that is read, and room between lines, in sizes. */
const NAME = { share: 0.3, least: 7.5, leading: 1.05 } as const;

/** Distance of the lines of a name, in its sizes. */
export const NAME_LEADING = NAME.leading;

/** About how wide a line is, in its sizes, in the usual fonts. */
function widthOf(line: string): number {
	let ems = 0;
	for (const letter of line)
		ems +=
			letter >= '\u0250'
				? 1
				: /[ijlt]/.test(letter)
					? 0.3
					: /[mwM]/.test(letter)
						? 0.8
						: letter < 'a'
							? 0.67
							: 0.55;
	return ems;
}

/** How a name can be written, the best first. */
function formsOf({ code }: Area, text: string): readonly (readonly string[])[] {
	const [broken = '', short = ''] = EN[Number(prefectureCodeOf(code)) - 1] ?? [];
	if (broken.replace('-', '') === text) return [[text], broken.split('-'), [short]];
	return text.length > 2 ? [[text], [text.slice(0, -1), text.slice(-1)]] : [[text]];
}

/**
 * Names as large as all of them can be in one line, or at the size that is asked for in two, or shortened.
 * @param wanted size that names should have, in user units
 * @returns none where all would be too small
 */
export function tileNames(
	{ side, middleOf }: TileGrid,
	named: readonly { readonly area: Area; readonly text: string }[],
	wanted: number
): readonly PlacedLabel[] {
	const sizeOf = (lines: readonly string[]) =>
		Math.min(side / Math.max(...lines.map(widthOf)), side / (lines.length * NAME.leading + 0.1));
	const names = named.map(({ area, text }) => ({ area, text, forms: formsOf(area, text) }));
	/** The largest size at which each has room in one of its first forms. */
	const fitting = (forms: number) =>
		Math.min(...names.map((name) => Math.max(...name.forms.slice(0, forms).map(sizeOf))));
	const [line, broken, short] = [fitting(1), fitting(2), fitting(3)];
	const size =
		Math.floor(
			2 *
				(line >= wanted
					? Math.min(line, Math.max(side * NAME.share, wanted))
					: Math.min(broken >= wanted ? broken : short, wanted))
		) / 2;
	if (size < NAME.least) return [];
	return names.map(({ area, text, forms }) => {
		const written = forms.find((each) => sizeOf(each) >= size) ?? [text];
		const [x, y] = middleOf(area.code);
		const first = y + size * (0.36 - ((written.length - 1) * NAME.leading) / 2);
		return {
			id: area.code,
			text,
			x,
			y: first,
			size,
			...(written.length > 1 || written[0] !== text ? { written } : {})
		};
	});
}
