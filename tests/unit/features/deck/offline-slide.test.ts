import { describe, expect, it } from 'vitest';
import { offlineSlide } from '../../../../src/lib/features/deck/offline-slide';
import { view } from '../../export/view';

const [ehime, kagawa] = [view('38'), view('37', { measure: 'population' })];
const slide = { id: 'a', title: null, notes: 'はい', address: '/area/38/', parts: {} } as const;

describe('a slide in an offline copy', () => {
	it('has pins as the slide has them, and says what else it is without', () => {
		const made = offlineSlide({ ...slide, kind: 'map', parts: { pins: false, legend: false, code: false } }, [
			ehime
		]);
		expect(made).toMatchObject({ notes: 'はい', address: '/area/38/?pins=off', without: ['legend'] });
		expect(made.title).toContain('愛媛県');
		expect(made).not.toHaveProperty('beside');
		// What is no measure of cases has none unless asked for.
		expect(offlineSlide({ ...slide, kind: 'map', address: '/area/37/' }, [kagawa]).address).toContain(
			'pins=off'
		);
	});
	it('is two maps where it is of two, each under its own title', () => {
		const pair = { ...slide, kind: 'pair', beside: '/area/37/?measure=population' } as const;
		const made = offlineSlide(pair, [ehime, kagawa]);
		expect(made.beside?.address).toBe('/area/37/?measure=population&pins=off');
		expect(made.beside?.titles).toHaveLength(2);
		expect(made.title).toBe(made.beside?.titles.join(' / '));
	});
});
