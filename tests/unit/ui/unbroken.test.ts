import { expect, test } from 'vitest';
import { splitWhole } from '$lib/ui/unbroken';

test.each([
	['交付率（2022年8月31日）', '2022年8月31日'],
	['変化（2017年3月→2021年度）', '2017年3月', '2021年度'],
	['cards issued (change from 8 Mar 2017 to Dec 2022)', '8 Mar 2017', 'Dec 2022'],
	['fiscal 2021: 12.3%, 1,190.6 km²', 'fiscal 2021', '12.3%', '1,190.6 km²'],
	['自治体DX']
])('of %s nothing breaks within a date, or a number and its unit', (text, ...whole) => {
	const parts = splitWhole(text);
	expect(parts.join('')).toBe(text);
	expect(parts.filter((_, i) => i % 2 === 1)).toEqual(whole);
});
