/** Pointer and keyboard on MapSvg: a few listeners on the map instead of several on each of 1,747 areas. */
import type { AreaCode } from '../../model/code';
import type { Hover } from '../props';
import type { Point } from '../scene/simplify';

interface Targets {
	readonly onselect: (code: AreaCode) => void;
	readonly onhover: (hover: Hover | null) => void;
	/** Place of an area's name in user units; without one it is told in the middle of the area. */
	readonly labelOf: (code: AreaCode) => Point | undefined;
}

/** An attachment for the svg; its undo takes the listeners away. */
export function pointing({ onselect, onhover, labelOf }: Targets) {
	return (svg: SVGSVGElement) => {
		const areaOf = (event: Event) =>
			event.target instanceof Element ? event.target.closest<SVGElement>('[data-code]') : null;

		const onclick = (event: MouseEvent) => {
			const area = areaOf(event);
			const code = area?.dataset['code'];
			if (code === undefined || area?.dataset['still'] !== undefined) return;
			if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			onselect(code);
		};
		const onpointermove = (event: PointerEvent) => {
			const code = areaOf(event)?.dataset['code'];
			const { left, top } = svg.getBoundingClientRect();
			onhover(code === undefined ? null : { code, x: event.clientX - left, y: event.clientY - top });
		};
		const onleave = () => onhover(null);
		// Focus also leaves when the area under it is taken off the page, in the midst of a redraw.
		// Where it goes on to another area, that one says so itself.
		const onfocusout = ({ relatedTarget: next }: FocusEvent) => {
			if (next instanceof Element && svg.contains(next) && next.closest('[data-code]')) return;
			queueMicrotask(onleave);
		};
		const onfocusin = (event: FocusEvent) => {
			const area = areaOf(event);
			const code = area?.dataset['code'];
			const matrix = svg.getScreenCTM();
			if (code === undefined || !area || !matrix) return;
			const { left, top } = svg.getBoundingClientRect();
			const at = labelOf(code);
			const box = area.getBoundingClientRect();
			const { x, y } = at
				? new DOMPoint(at[0], at[1]).matrixTransform(matrix)
				: { x: box.left + box.width / 2, y: box.top + box.height / 2 };
			onhover({ code, x: x - left, y: y - top });
		};

		// Chromium makes whatever of an SVG listens for focus a stop for Tab: the areas are one, the map is not another.
		svg.tabIndex = -1;
		svg.addEventListener('click', onclick);
		svg.addEventListener('pointermove', onpointermove);
		svg.addEventListener('pointerleave', onleave);
		svg.addEventListener('focusin', onfocusin);
		svg.addEventListener('focusout', onfocusout);
		return () => {
			svg.removeEventListener('click', onclick);
			svg.removeEventListener('pointermove', onpointermove);
			svg.removeEventListener('pointerleave', onleave);
			svg.removeEventListener('focusin', onfocusin);
			svg.removeEventListener('focusout', onfocusout);
		};
	};
}
