/** A partnership sheet as slides: its map in native shapes beside a native table, then its tables. In a worker or in Node. */
import PptxGenJS from 'pptxgenjs';
import { PALETTES } from '../../derive/palette';
import { clipRing } from '../../map/clip';
import { emsOf, type PlacedLabel } from '../../map/labels';
import { linesOf } from '../../map/path';
import { BADGE } from '../../map/sheet-labels';
import type { Point } from '../../map/simplify';
import { PAPERS } from '../paper';
import { xmlText } from '../xml';
import { block, freeform, group, textFrame } from './drawing';
import { completePackage, STAND_IN } from './package';
import type { SheetJob, SheetTable } from './sheet-job';

/** User units of an inch, and of the slide. */
const INCH = 96;
const PAGE = { width: 1280, height: 720, margin: 40 };
const INNER = PAGE.width - 2 * PAGE.margin;
const MAP = { x: PAGE.margin, y: 128, width: 500, height: 500 };
const FONTS = { ja: 'Meiryo', en: 'Arial' } as const;
const paper = PAPERS.light;
const palette = PALETTES.light;

/**
 * Writes the presentation of a sheet.
 * @param onprogress how far it is, 0 to 1
 * @returns the content of a `.pptx` file
 */
export async function makeSheetPptx(job: SheetJob, onprogress: (share: number) => void): Promise<Uint8Array> {
	const font = FONTS[job.lang];
	const deck = new PptxGenJS();
	deck.defineLayout({ name: 'SHEET', width: PAGE.width / INCH, height: PAGE.height / INCH });
	deck.layout = 'SHEET';
	deck.title = deck.subject = xmlText(`${job.what}: ${job.title}`);
	deck.author = deck.company = xmlText(job.site);
	deck.theme = { headFontFace: font, bodyFontFace: font };
	deck.defineSlideMaster({
		title: 'SHEET',
		background: { color: hex(paper.ground) },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...placed(PAGE.margin, 52, INNER, 44),
						margin: 0,
						fontFace: font,
						fontSize: titleSize(job.title),
						bold: true,
						align: 'left',
						valign: 'top',
						color: hex(paper.ink)
					},
					text: ''
				}
			}
		]
	});

	const slides: PptxGenJS.Slide[] = [];
	const add = (): PptxGenJS.Slide => {
		const slide = deck.addSlide({ masterName: 'SHEET' });
		slides.push(slide);
		return slide;
	};
	const first = add();
	first.addText(xmlText(job.title), { placeholder: 'title' });
	first.addText(xmlText(`${job.what}\u3000${job.editions}`), {
		...written(font, 11, paper.soft),
		objectName: xmlText(job.what),
		...placed(PAGE.margin, 30, INNER, 18)
	});
	first.addText(' ', { objectName: STAND_IN, x: 0, y: 0, w: 1, h: 1 });
	const left = MAP.x + MAP.width + 28;
	const width = PAGE.width - PAGE.margin - left;
	const said = job.connection.join('\n');
	first.addText(xmlText(said), {
		...written(font, 13, paper.ink),
		objectName: xmlText(job.connection[0] ?? ''),
		...placed(left, MAP.y, width, 24 * job.connection.length + 8)
	});
	addTable(
		first,
		job.facts,
		job.facts.rows,
		{ x: left, y: MAP.y + 24 * job.connection.length + 20, width },
		font
	);
	first.addText(xmlText(job.facts.note), {
		...written(font, 9, paper.soft),
		objectName: xmlText(job.facts.note),
		...placed(left, MAP.y + MAP.height - 24, width, 20)
	});
	addFoot(first, job, font);
	first.addText([{ text: xmlText(job.link), options: { hyperlink: { url: job.address } } }], {
		...written(font, 9, paper.link),
		objectName: xmlText(job.address),
		...placed(PAGE.margin, 676, INNER, 16)
	});
	onprogress(0.3);

	for (const table of job.tables) {
		const [head = [], ...rows] = table.rows;
		const pages = Math.ceil(rows.length / table.most);
		for (let page = 0; page < pages; page++) {
			const slide = add();
			const title = pages > 1 ? `${table.title} (${page + 1}/${pages})` : table.title;
			slide.addText(xmlText(title), { placeholder: 'title', fontSize: 20 });
			slide.addText(xmlText(`${job.what}\u3000${job.title}`), {
				...written(font, 11, paper.soft),
				objectName: xmlText(job.what),
				...placed(PAGE.margin, 30, INNER, 18)
			});
			const shown = [head, ...rows.slice(page * table.most, (page + 1) * table.most)];
			addTable(slide, table, shown, { x: PAGE.margin, y: 110, width: INNER }, font);
			if (table.note !== '') {
				slide.addText(xmlText(table.note), {
					...written(font, 9, paper.soft),
					objectName: xmlText(table.title),
					...placed(PAGE.margin, 562, INNER, 80)
				});
			}
			addFoot(slide, job, font);
		}
	}
	for (const slide of slides) slide.addNotes(job.notes.map(xmlText).join('\n'));
	const file = await deck.write({ outputType: 'uint8array' });
	onprogress(0.8);
	const drawings = new Map([[1, mapDrawing(job, font)]]);
	const bytes = completePackage(file as Uint8Array, drawings, job.lang === 'ja' ? 'ja-JP' : 'en-GB');
	onprogress(1);
	return bytes;
}

interface TablePlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

function addTable(
	slide: PptxGenJS.Slide,
	{ title, shares, numbers }: SheetTable,
	rows: SheetTable['rows'],
	{ x, y, width }: TablePlace,
	font: string
): void {
	const border = { type: 'solid' as const, pt: 0.75, color: hex(paper.line) };
	const none = { type: 'none' as const };
	const cells = rows.map((row, i) =>
		row.map((text, column) => ({
			text: xmlText(text),
			options: {
				bold: i === 0 || column === 0,
				color: hex(i === 0 ? paper.soft : paper.ink),
				align: numbers.includes(column) ? ('right' as const) : ('left' as const),
				border: [none, none, border, none]
			}
		}))
	);
	slide.addTable(cells as PptxGenJS.TableRow[], {
		objectName: xmlText(title),
		x: x / INCH,
		y: y / INCH,
		w: width / INCH,
		colW: shares.map((share) => (share * width) / INCH),
		rowH: 0.34,
		fontFace: font,
		fontSize: width < INNER ? 10 : 11,
		valign: 'middle',
		margin: [0.03, 0.06, 0.03, 0.02]
	});
}

function addFoot(slide: PptxGenJS.Slide, job: SheetJob, font: string): void {
	slide.addText(xmlText(job.foot), {
		...written(font, 8, paper.soft),
		objectName: xmlText(job.site),
		...placed(PAGE.margin, 648, INNER, 28),
		valign: 'top'
	});
}

/** The map: one freeform a municipality, the chosen ones filled and on top, their numbers and names as text. */
function mapDrawing({ map, mapName, lang }: SheetJob, font: string): string {
	const { grid } = map;
	const place = (line: readonly Point[]): readonly Point[] =>
		line.map(([x, y]) => [x * grid + MAP.x, y * grid + MAP.y]);
	const room = { x: 0, y: 0, width: map.width / grid, height: map.height / grid };
	const lines = (d: string) =>
		linesOf(d)
			.map((ring) => clipRing(ring, room))
			.filter((ring) => ring.length > 2)
			.map(place);
	const name = ({ text, x, y, size }: PlacedLabel, colour: string, bold: boolean) => {
		const width = emsOf(text) * size * (bold ? 1.1 : 1);
		return textFrame({
			name: text,
			box: { x: MAP.x + x - width / 2, y: MAP.y + y - size * 0.96, width, height: size * 1.2 },
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			lang,
			font,
			paragraphs: [{ runs: [{ text, colour, bold }], size, lineHeight: size * 1.2 }]
		});
	};
	return group(mapName, MAP, [
		block(MAP, { name: mapName, fill: { colour: palette.sea } }),
		...map.insets.map((inset) =>
			block(
				{ ...inset, x: inset.x + MAP.x, y: inset.y + MAP.y },
				{
					name: inset[lang],
					fill: { colour: palette.sea },
					stroke: { colour: palette.borders.prefecture, width: 0.75 }
				}
			)
		),
		...map.areas.map((area) =>
			freeform(lines(area.d), {
				closed: true,
				name: area.name,
				said: area.name,
				fill: { colour: area.chosen ? palette.steps[0] : paper.context },
				stroke: area.chosen
					? { colour: palette.selection, width: 1.75 }
					: { colour: palette.sea, width: 0.75 }
			})
		),
		freeform(lines(map.prefectures), {
			closed: true,
			name: mapName,
			stroke: { colour: palette.borders.prefecture, width: 0.75 }
		}),
		...map.around.map((label) => name(label, paper.soft, false)),
		...map.own.map((label) => name(label, palette.label.ink, true)),
		...map.badges.flatMap((badge) => [
			badge.away
				? freeform(
						[
							[
								[MAP.x + badge.x, MAP.y + badge.y],
								[MAP.x + badge.atX, MAP.y + badge.atY]
							]
						],
						{ closed: false, name: String(badge.number), stroke: { colour: palette.selection, width: 1.25 } }
					)
				: '',
			numbered(badge, font, lang)
		])
	]);
}

function numbered(
	{ number, x, y }: SheetJob['map']['badges'][number],
	font: string,
	lang: SheetJob['lang']
): string {
	const box = { x: MAP.x + x - BADGE, y: MAP.y + y - BADGE, width: 2 * BADGE, height: 2 * BADGE };
	const text = String(number);
	return group(text, box, [
		block(box, {
			name: text,
			form: 'ellipse',
			fill: { colour: palette.selection },
			stroke: { colour: paper.casing, width: 1.5 }
		}),
		textFrame({
			name: text,
			box,
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			lang,
			font,
			paragraphs: [{ runs: [{ text, colour: paper.casing, bold: true }], size: 11, lineHeight: 14 }]
		})
	]);
}

function titleSize(title: string): number {
	const ems = emsOf(title);
	return [24, 20, 17, 14].find((size) => (ems * size) / 0.75 <= INNER) ?? 12;
}

function written(font: string, points: number, colour: string) {
	return {
		margin: 0,
		fontFace: font,
		fontSize: points,
		color: hex(colour),
		align: 'left' as const,
		valign: 'top' as const
	};
}

function placed(x: number, y: number, width: number, height: number) {
	return { x: x / INCH, y: y / INCH, w: width / INCH, h: height / INCH };
}

function hex(colour: string): string {
	return colour.slice(1).toUpperCase();
}
