/** A chart's page as self-contained SVG: text is text, every look a presentation attribute. */
import type { ChartPage } from '../chart/chart-page';
import type { ChartShape } from '../chart/chart-plot';
import { pageSvg, textMarkup } from './svg';
import { element, escapeXml } from '../../map/svg/xml';

/**
 * Writes a chart as SVG.
 * @param scale pixels of a user unit, where a viewer shows it at its own size
 */
export function chartSvg(page: ChartPage, scale = 1): string {
	const { width, height, paper, texts, shapes } = page;
	return pageSvg(
		page,
		scale,
		element('rect', { width, height, fill: paper.background }),
		element('g', { id: 'chart' }, ...shapes.map((shape) => markup(shape, paper.background))),
		element('g', { id: 'text' }, ...texts.map(textMarkup))
	);
}

function markup(shape: ChartShape, around: string): string {
	switch (shape.kind) {
		case 'text': {
			const [x, y] = shape.at;
			const { size, anchor, colour, text } = shape;
			const look = {
				'font-size': size,
				'text-anchor': anchor === 'start' ? undefined : anchor,
				fill: colour
			};
			return element('text', { x, y, ...look }, escapeXml(text));
		}
		case 'line':
			return element('path', {
				d: `M${shape.points.map(written).join('L')}`,
				fill: 'none',
				stroke: shape.colour,
				'stroke-width': shape.width,
				'stroke-dasharray': shape.dash,
				'stroke-linejoin': 'round'
			});
		case 'bar':
			return element('rect', { ...shape.box, fill: shape.colour });
		case 'mark':
			return markMarkup(shape, { fill: shape.colour, stroke: around, 'stroke-width': 0.75 });
	}
}

/** Of about the same weight, whatever their form. */
function markMarkup(
	{ mark, at: [cx, cy], radius: r }: Extract<ChartShape, { kind: 'mark' }>,
	look: Readonly<Record<string, string | number>>
): string {
	const corners = (points: readonly (readonly [number, number])[]) =>
		element('path', {
			d: `M${points.map(([x, y]) => written([cx + x * r, cy + y * r])).join('L')}z`,
			...look
		});
	switch (mark) {
		case 'circle':
			return element('circle', { cx, cy, r, ...look });
		case 'square':
			return corners([
				[-0.9, -0.9],
				[0.9, -0.9],
				[0.9, 0.9],
				[-0.9, 0.9]
			]);
		case 'triangle':
			return corners([
				[0, -1.2],
				[1.1, 0.8],
				[-1.1, 0.8]
			]);
		case 'diamond':
			return corners([
				[0, -1.25],
				[1.25, 0],
				[0, 1.25],
				[-1.25, 0]
			]);
	}
}

function written(point: readonly [number, number]): string {
	return point.map((at) => String(Math.round(at * 10) / 10)).join(' ');
}
