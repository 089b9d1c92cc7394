/** axe as it is published, in half of the time: three quarters of it went into colours, which it keeps in a costly way. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const beside = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const published = readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8');

/** Each number of a colour is a private field, written for old browsers as a weak map, of which there are a dozen a colour. */
const FIELDS = `
	class WeakMap {
		#key = Symbol();
		has(holder) { return Object(holder) === holder && this.#key in holder; }
		get(holder) { return holder?.[this.#key]; }
		set(holder, value) { holder[this.#key] = value; return this; }
		delete(holder) { return this.has(holder) && delete holder[this.#key]; }
	}
	class WeakSet extends WeakMap {
		add(holder) { return this.set(holder, true); }
	}
`;

/** A page has a dozen colours, which are read anew for every text and everything behind it. */
const KNOWN_COLOURS = `
	{
		const known = new Map();
		const { prototype } = axe.commons.color.Color;
		const read = prototype.parseString;
		prototype.parseString = function (text) {
			if (known.has(text)) return Object.assign(this, known.get(text));
			read.call(this, text);
			const { r, g, b, alpha } = this;
			known.set(text, { r, g, b, alpha });
			return this;
		};
	}
`;

const axeSource = `(() => { ${FIELDS} ${published} })(); ${KNOWN_COLOURS}`;

/** What finds faults of access on a page; only the violations are told. */
export function axeOn(page: Page): AxeBuilder {
	return (
		new AxeBuilder({ page, axeSource })
			// Of what is in order it would tell each place as well, by a selector that has to be found: a third of its time.
			.options({ resultTypes: ['violations'] })
			// All of it in the page itself, where otherwise a second page is opened to put together what frames have said.
			.setLegacyMode()
	);
}

/** The rules of WCAG 2.2 AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
