/** Two views side by side as a page of a deck: one title, each map under its own, with one legend where one will do. */
import type { Box } from '../../map/scene/boxes';
import { formatDate } from '../../text/messages';
import type { PairSlide } from '../../view/deck';
import type { PagePart } from './page-part';
import { PAPERS } from './paper';
import type { Picture } from './picture';
import { defaultTitle, headlineOf } from './picture-words';
import { legendNotes, pictureLegend } from './picture-legend';
import { pictureMap } from './picture-map';
import { creditsOf, type Shown } from './shown';
import type { SlidePage } from './slide';
import { isCut, textBlock } from './text-block';
import { SIZES } from './text-size';

const PAGE = { width: 1280, height: 720 } as const;
const MARGIN = 40;
const GAP = 24;
const BASE = PAGE.height - 24;
/** A legend that both share stands beside them. */
const SHARED = 264;
const LEGEND_MOST = 460;
const LEGEND_HIGH = 240;
const MAP_LEAST = 240;
const sizes = SIZES.projector;

/** What a pair calls itself. */
function pairTitle(views: readonly [Shown, Shown]): string {
	return [...new Set(views.map(defaultTitle))].join(' / ');
}

/** Composes the page of two views. */
export function pairPage(
	views: readonly [Shown, Shown],
	{ title: given, parts }: Pick<PairSlide, 'title' | 'parts'>
): SlidePage {
	const [left] = views;
	const { words, t } = left;
	const paper = PAPERS[left.scheme];
	const { width, height } = PAGE;
	const { legend = true, names = true, pins = false } = parts;
	const inner = width - 2 * MARGIN;
	const own = pairTitle(views);
	const title = (given?.trim() || own).replace(/\s+/g, ' ');
	const heading = (size: number) =>
		textBlock({
			...{ name: words.picture.title, role: 'title', text: title, x: MARGIN, y: 32, width: inner },
			...{ size, bold: true, leading: 1.3, maxLines: 2, colour: paper.ink }
		});
	const size = sizes.title.find((each) => heading(each).lines.length === 1) ?? sizes.title.at(-1) ?? 38;
	const head = heading(size);
	const credits = [
		t.site.name,
		t.legend.dataEdition(formatDate(left.dataset.editions.data, t.lang)),
		t.legend.boundariesEdition(formatDate(left.dataset.editions.boundaries, t.lang)),
		...new Set(views.flatMap(creditsOf))
	].join(words.picture.between);
	const notes = !legend ? [] : new Set(views.flatMap(legendNotes));
	const source = textBlock({
		...{ name: words.picture.source, role: 'foot', x: MARGIN, y: 0, width: inner },
		...{ text: [...notes, credits].join('\n'), size: sizes.foot, colour: paper.soft }
	});
	const foot = { ...source, box: { ...source.box, y: BASE - source.box.height } };

	const legendWith = (pins: boolean) => (view: Shown, column: Box) =>
		legend ? pictureLegend(view, column, { sizes, pins }) : null;
	const top = head.box.y + head.box.height + 12;
	/** What a map of the least height leaves of the page. */
	const spare = foot.box.y - 12 - top - 3 * sizes.heading - MAP_LEAST - 14;
	const high = Math.min(LEGEND_HIGH, spare);
	const column = { x: 0, y: 0, width: LEGEND_MOST, height: high };
	// Where a key of pins leaves the maps no room, their letters have to do.
	const isKeyed = pins && views.every((view) => (legendWith(true)(view, column)?.box.height ?? 0) <= high);
	const legendIn = legendWith(isKeyed);
	const probe = views.map((view) => legendIn(view, column));
	const isShared = probe[0] != null && probe[1] != null && isSame(probe[0], probe[1]);
	const half = (inner - GAP - (isShared ? GAP + SHARED : 0)) / 2;
	const called = views.map((view, i) =>
		textBlock({
			...{ name: '', role: 'date', text: headlineOf(view).title, y: top, width: half },
			...{ x: MARGIN + i * (half + GAP), size: sizes.heading, bold: true, maxLines: 2, colour: paper.ink }
		})
	);
	const mapTop = Math.round(Math.max(...called.map(({ box }) => box.y + box.height)) + 6);
	const below = isShared ? 0 : Math.max(0, ...probe.map((each) => (each ? each.box.height + 14 : 0)));
	const mapHeight = Math.floor(foot.box.y - 12 - mapTop - below);
	const pictures = views.map((view, i) => {
		const x = MARGIN + i * (half + GAP);
		const box = { x, y: mapTop, width: Math.round(half), height: mapHeight };
		const map = pictureMap(view, box, { lettering: sizes.lettering, names, pins });
		const place = isShared
			? { x: MARGIN + 2 * (half + GAP), y: mapTop, width: SHARED, height: mapHeight }
			: { x, y: mapTop + mapHeight + 14, width: Math.min(LEGEND_MOST, half), height: high };
		const own = isShared && i === 0 ? null : legendIn(view, place);
		const picture: Picture = {
			...{ width, height, lang: t.lang, scheme: view.scheme, paper, texts: [], beside: [] },
			...{ list: null, code: null, permalink: view.permalink },
			title: headlineOf(view).title,
			description: headlineOf(view).sentence,
			map: { ...map, name: headlineOf(view).title },
			legend: own && isShared ? withoutCounts(own) : own
		};
		const end = isShared && i === 1 ? width - MARGIN : x + half;
		return { picture, box: { x: x - 1, y: mapTop - 1, width: end - x + 2, height: foot.box.y - mapTop } };
	});
	return {
		...{ width, height, lang: t.lang, scheme: left.scheme, paper, title, own },
		description: pictures.map(({ picture }) => `${picture.title}. ${picture.description}`).join(' '),
		texts: [head, ...called, foot],
		pictures,
		parts: { legend, names, pins, list: false, code: false },
		cut: { title: isCut(head), lines: 0 }
	};
}

/** Whether two legends say the same of their colours; how many areas look so may differ. */
function isSame(a: PagePart, b: PagePart): boolean {
	const said = ({ swatches, texts, keys }: PagePart) =>
		JSON.stringify([
			swatches.map(({ shade, name }) => [shade, name]),
			texts.filter(({ align }) => align !== 'end').map(({ text }) => text),
			keys.map(({ shape }) => shape)
		]);
	return said(a) === said(b);
}

function withoutCounts(legend: PagePart): PagePart {
	return { ...legend, texts: legend.texts.filter(({ align }) => align !== 'end') };
}
