import { describe, expect, it } from 'vitest';
import { inOnePicture } from '../../src/plain-icons';

const HEAD =
	"%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23000' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E";
const rule = (name: string, shapes: string): string =>
	`.i-${name}{--icon:url("data:image/svg+xml,${HEAD}${shapes}%3C/svg%3E");--icon-ink:currentColor}`;
const [MINUS, BAR, DOT] = [
	"%3Cpath d='M5 12h14'/%3E",
	"%3Cpath d='M12 5v14'/%3E",
	"%3Cpath d='M12 12h.01'/%3E"
];

describe('inOnePicture', () => {
	it('has all icons of a style sheet in one picture, each at its place', () => {
		const css = `a{top:0}${rule('minus', MINUS)}b{top:0}${rule('bar-up', BAR)}${rule('dot', DOT)}`;
		const [before, after = ''] = inOnePicture(css).split('.i-minus,.i-bar-up,.i-dot{');
		expect(before).toBe('a{top:0}b{top:0}');
		expect(after.match(/data:/g)).toHaveLength(1);
		const [picture = '', places] = after.split(/(?<=currentColor;\})/);
		const markup = picture.replace(/%3[CE]/g, decodeURIComponent);
		expect(markup).toContain("viewBox='0 0 72 24'");
		expect(markup).toContain(
			"<g transform='translate(0)'><path d='M5 12h14'/></g><g transform='translate(24)'><path d='M12 5v14'/></g>"
		);
		expect(places).toBe('.i-minus{--icon-at:0%}.i-bar-up{--icon-at:50%}.i-dot{--icon-at:100%}');
	});
	it('reads a style sheet that is written with spaces, too', () => {
		const css = [rule('minus', MINUS), rule('dot', DOT)]
			.join('\n')
			.replace(/([{;])/g, '$1\n  ')
			.replaceAll(':url', ': url');
		expect(inOnePicture(css)).toContain('.i-minus,.i-dot{');
	});
	it('leaves a style sheet of one icon, or none, as it is', () => {
		for (const css of ['a{top:0}', rule('minus', MINUS)]) expect(inOnePicture(css)).toBe(css);
	});
});
