/**
 * Until the page's program has come the map that was prerendered says what an area under the pointer is: a script of its
 * own that comes with the first picture. Links lead on by themselves, so no more is needed before that.
 */
import { UNPRINTED } from '../../text/unprinted';

const svg = document.querySelector<SVGSVGElement>('.drawn > svg[data-map="svg"]');
const atlas = document.querySelector('.atlas');

if (svg && atlas) {
	const frame = Object.assign(document.createElement('div'), { className: 'tip-frame' });
	const tip = Object.assign(document.createElement('div'), { className: 'tip' });
	frame.ariaHidden = 'true';
	frame.append(tip);

	const onpointermove = (event: PointerEvent): void => {
		// From then on the page answers by itself.
		if (atlas.classList.contains('live')) {
			frame.remove();
			removeEventListener('pointermove', onpointermove, true);
			return;
		}
		const area =
			event.target instanceof Element ? event.target.closest('.drawn [data-code][aria-label]') : null;
		if (!area) {
			frame.remove();
			return;
		}
		const [name = '', ...told] = (area.ariaLabel ?? '').split(' ');
		const strong = document.createElement('strong');
		const span = document.createElement('span');
		strong.textContent = name;
		span.textContent = told.join(' ');
		tip.replaceChildren(strong, span);
		// Beside the map, where the program finds what it looks for in the page as the server wrote it.
		svg.after(frame);
		const box = frame.getBoundingClientRect();
		const [x, y] = [event.clientX - box.left, event.clientY - box.top];
		const left = x + 16 + tip.clientWidth > box.width ? Math.max(4, x - 16 - tip.clientWidth) : x + 16;
		const top = y - tip.clientHeight - 12 < 4 ? y + 20 : y - tip.clientHeight - 12;
		tip.style.transform = `translate(${left}px, ${top}px)`;
	};
	addEventListener('pointermove', onpointermove, true);
}

// The page as it was prerendered knows no question in its address: paper says so, and is no map of something else.
if (atlas && location.search !== '') {
	const note = document.createElement('p');
	const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ja';
	Object.assign(note, { className: 'unprinted', lang, textContent: UNPRINTED[lang].view });
	addEventListener('beforeprint', () => {
		if (!atlas.classList.contains('live')) document.body.prepend(note);
	});
	addEventListener('afterprint', () => note.remove());
}
