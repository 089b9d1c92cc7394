/** The cases of a picture, as many as there is room for. */
import { PALETTES, themeFill } from '../derive/palette';
import type { Box } from '../map/boxes';
import type { Case } from '../model/case';
import { themeGroupOf } from '../model/theme';
import { caseTitle } from '../text/mine';
import { PAPERS } from './paper';
import type { Key } from './picture-legend';
import { casesShown, nameOf, type Shown } from './shown';
import { cut, emsOf, textBlock, type TextBlock, type TextRequest } from './text-block';

export interface PictureList {
	readonly box: Box;
	readonly texts: readonly TextBlock[];
	readonly keys: readonly Key[];
	/** Cases that are named in it. */
	readonly named: number;
}

const HEAD = 28;
const TWO_LINES = 34;
const ONE_LINE = 20;
const INDENT = 20;

/** Lists the cases: two lines each when all of them fit so, otherwise one line each, and how many are left. */
export function pictureList(shown: Shown, box: Box): PictureList {
	const { t, words } = shown;
	const paper = PAPERS[shown.scheme];
	const cases = casesShown(shown);
	const texts: TextBlock[] = [
		textBlock({
			name: words.picture.cases(cases.length),
			text: words.picture.cases(cases.length),
			x: box.x,
			y: box.y,
			width: box.width,
			size: 15,
			bold: true,
			colour: paper.ink
		})
	];
	const room = box.height - HEAD;
	const roomy = cases.length * TWO_LINES <= room;
	const fits = Math.max(0, Math.floor(room / ONE_LINE));
	const listed = roomy || cases.length <= fits ? cases : cases.slice(0, Math.max(0, fits - 1));
	const keys: Key[] = [];
	let y = box.y + HEAD;
	const x = box.x + INDENT;
	const width = box.width - INDENT;
	const line = (
		text: string,
		at: number,
		left: number,
		room: number,
		rest: Partial<TextRequest> = {}
	): void => {
		texts.push(
			textBlock({
				name: text,
				text: cut(text, room / (rest.size ?? 12)),
				x: left,
				y: at,
				width: room,
				size: 12,
				colour: paper.ink,
				...rest
			})
		);
	};
	for (const item of listed) {
		keys.push(keyOf(shown, item, { x: box.x, y: y + 2, width: 14, height: 14 }));
		const place = nameOf(shown, item.area);
		const title = caseTitle(item, t);
		if (roomy) {
			line(place, y, x, width, { size: 11, bold: true, colour: paper.soft });
			line(title, y + 15, x, width, { size: 12 });
			y += TWO_LINES;
		} else {
			const taken = Math.min(emsOf(place) * 11 * (t.lang === 'ja' ? 1.03 : 1.15) + 9, width * 0.45);
			line(place, y, x, taken, { size: 11, bold: true, colour: paper.soft });
			line(title, y, x + taken, width - taken, { size: 11 });
			y += ONE_LINE;
		}
	}
	if (listed.length < cases.length) {
		line(words.picture.moreCases(cases.length - listed.length), y, x, width, {
			size: 11,
			colour: paper.soft
		});
	}
	return { box, texts, keys, named: listed.length };
}

function keyOf(shown: Shown, item: Case, box: Box): Key {
	const theme = themeGroupOf(item.themes[0] ?? '');
	const palette = PALETTES[shown.scheme];
	return {
		box,
		shape: 'square',
		fill: themeFill(palette, theme?.id ?? ''),
		ink: palette.themeInk,
		letter: theme?.letter[shown.t.lang] ?? ''
	};
}
