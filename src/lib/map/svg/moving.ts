/**
 * Hands on a drawn map: dragged, pinched, and made larger with the wheel or with + and −. It only says where they want to
 * look; whoever draws moves the picture.
 */
import type { Camera } from '../../view/view';
import { pulled, zoomed } from '../scene/camera';
import type { Point } from '../scene/simplify';

interface Hands {
	/** Where the map looks now; `null` where nobody can say, and nothing moves. */
	readonly camera: () => Camera | null;
	readonly onmove: (camera: Camera) => void;
	/** Nobody moves it any more. */
	readonly onrest: () => void;
	/** The map is part of another page, which keeps the wheel and one finger; `onask` is told instead. */
	readonly guest?: boolean;
	/** A hand wants to, in a way that is not its: a wheel turned sideways, what a guest is not given. */
	readonly onask: () => void;
}

/** A drag begins here; less is a click of a shaking hand. Pixels. */
const SLACK = 4;
/** A turn of the wheel is over after so long without another. */
const REST_MS = 180;
/** Pixels of the wheel that are a zoom, as MapLibre has them. */
const WHEEL_ZOOM = 450;
const LINE = 40;
const KEYS: Readonly<Record<string, number>> = { '+': 1, ';': 1, '=': 1, '-': -1 };

/** An attachment for what holds the map. */
export function moving({ camera, onmove, onrest, guest = false, onask }: Hands) {
	return (holder: HTMLElement) => {
		const pointers = new Map<number, Point>();
		let dragging = false;
		let rest: ReturnType<typeof setTimeout> | undefined;

		/** From the middle of the map, in pixels: of the place it has, as the holder itself goes with the hand. */
		const fromMiddle = ({ clientX, clientY }: MouseEvent): Point => {
			const { left, top } = (holder.parentElement ?? holder).getBoundingClientRect();
			return [clientX - left - holder.clientWidth / 2, clientY - top - holder.clientHeight / 2];
		};
		const move = (to: (now: Camera) => Camera): void => {
			clearTimeout(rest);
			const now = camera();
			if (now) onmove(to(now));
		};
		const comeToRest = (after: number): void => {
			clearTimeout(rest);
			rest = setTimeout(onrest, after);
		};

		const onwheel = (event: WheelEvent): void => {
			if (event.deltaY === 0 || (guest && !event.ctrlKey && !event.metaKey)) {
				onask();
				return;
			}
			event.preventDefault();
			const turned = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
			// A pinch on a touchpad comes as a wheel with small steps.
			const by = -turned / (event.ctrlKey && Math.abs(turned) < 50 ? WHEEL_ZOOM / 4 : WHEEL_ZOOM);
			move((now) => zoomed(now, Math.max(-1, Math.min(1, by)), fromMiddle(event)));
			comeToRest(REST_MS);
		};
		const onpointerdown = (event: PointerEvent): void => {
			if (event.pointerType === 'mouse' && event.button !== 0) return;
			pointers.set(event.pointerId, fromMiddle(event));
			dragging = false;
		};
		const onpointermove = (event: PointerEvent): void => {
			const from = pointers.get(event.pointerId);
			if (!from) return;
			const to = fromMiddle(event);
			const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
			if (!dragging && Math.hypot(dx, dy) < SLACK) return;
			if (pointers.size === 1 && guest && event.pointerType === 'touch') {
				onask();
				return;
			}
			if (!dragging) {
				dragging = true;
				for (const id of pointers.keys()) holder.setPointerCapture(id);
			}
			pointers.set(event.pointerId, to);
			const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
			if (!other) {
				move((now) => pulled(now, [dx, dy]));
				return;
			}
			const apart = (a: Point): number => Math.max(1, Math.hypot(a[0] - other[0], a[1] - other[1]));
			const middle: Point = [(to[0] + other[0]) / 2, (to[1] + other[1]) / 2];
			move((now) => zoomed(pulled(now, [dx / 2, dy / 2]), Math.log2(apart(to) / apart(from)), middle));
		};
		const onpointerup = (event: PointerEvent): void => {
			if (!pointers.delete(event.pointerId) || pointers.size > 0 || !dragging) return;
			// The click that ends a drag chooses nothing.
			addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => removeEventListener('click', swallow, { capture: true }));
			dragging = false;
			comeToRest(0);
		};
		const onkeydown = (event: KeyboardEvent): void => {
			const by = KEYS[event.key];
			if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			move((now) => zoomed(now, by));
			comeToRest(0);
		};
		// A link that is dragged away is no map that is dragged.
		const ondragstart = (event: DragEvent): void => event.preventDefault();

		const on = new AbortController();
		const { signal } = on;
		holder.addEventListener('wheel', onwheel, { passive: false, signal });
		holder.addEventListener('pointerdown', onpointerdown, { signal });
		holder.addEventListener('pointermove', onpointermove, { signal });
		holder.addEventListener('pointerup', onpointerup, { signal });
		holder.addEventListener('pointercancel', onpointerup, { signal });
		holder.addEventListener('keydown', onkeydown, { signal });
		holder.addEventListener('dragstart', ondragstart, { signal });
		return () => {
			clearTimeout(rest);
			on.abort();
		};
	};
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}
