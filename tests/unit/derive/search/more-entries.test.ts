import { describe, expect, test } from 'vitest';
import { toHiragana, toRomaji } from 'wanakana';
import {
	formerEntries,
	leadsToArea,
	makeSearchIndex,
	partnerEntries,
	findEntries,
	search,
	SearchRun,
	standingEntries,
	wardEntries,
	withEntries
} from '../../../../src/lib/derive/search/search';
import { makeDataset } from '../../../../src/lib/model/dataset';
import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import { suggestionOf } from '../../../../src/lib/features/search/suggestion';
import { listedOf, prefectureCodesOf, themesOf } from '../../../../src/lib/features/search/listed';
import { pickedView } from '../../../../src/lib/features/search/pick';
import { NO_SEARCH } from '../../../../src/lib/view/search';
import { defaultView } from '../../../../src/lib/view/defaults';
import { makeCase, miniCountry } from '../../../fixtures/mini-country';
import { areas, former, wards } from '../../join/register';

const editions = { boundaries: '2026-01-01', data: '2026-11-22' };
const cases = [
	makeCase({
		id: 'joso-sensors',
		area: '08211',
		title: '水位センサー',
		titleEn: 'Water level sensors',
		themes: ['community/disaster'],
		summaryEn: 'Sensors tell when to leave by bus.',
		partners: [{ name: '株式会社みずべ', en: 'Mizube Inc.' }]
	}),
	makeCase({
		id: 'tsukuba-chat',
		area: '08220',
		title: '庁内チャット',
		titleEn: 'Business chat',
		themes: ['operations/chat-nocode'],
		partners: [{ name: '株式会社みずべ' }]
	}),
	makeCase({ id: 'urayasu-talk', area: '12227', title: '浦和市と話す会', titleEn: 'Talks' }),
	makeCase({ id: 'own-000001', area: '12227', set: null, partners: [{ name: '秘密の会社' }] })
];
const dataset = makeDataset({ areas, cases, editions });
const index = withEntries(makeSearchIndex(dataset, { toHiragana, texts: NO_TEXTS }), [
	...standingEntries(),
	...formerEntries(dataset, former),
	...wardEntries(dataset, wards),
	...partnerEntries(dataset, {
		...NO_TEXTS,
		hold: () => true,
		of: (item) => cases.find(({ id }) => id === item.id) ?? null
	})
]);
const told = (query: string, lang: 'ja' | 'en' = 'ja', limit = 12): string[] =>
	search(index, query, lang, limit)
		.map((hit) => suggestionOf(hit, lang, toRomaji))
		.map(({ label, told: line }) => (line === '' ? label : `${label}: ${line}`));

describe('a name of before leads to the area of today, before any look-alike', () => {
	test.each([
		['浦和市', 'さいたま市: 埼玉県 · 浦和市は2001年にさいたま市になりました'],
		['清水市', '静岡市: 静岡県 · 清水市は2003年に静岡市になりました'],
		['恵山町', '函館市: 北海道 · 恵山町は2004年に函館市に編入されました'],
		['静岡市清水区', '静岡市: 静岡県 · 清水区は静岡市の区です'],
		['今治市大西町', '今治市: 愛媛県 · 大西町は2005年に今治市になりました'],
		['浜北区', '浜松市: 静岡県 · 浜北区は2024年までの浜松市の区です']
	])('%s', (query, line) => {
		expect(told(query)[0]).toBe(line);
	});
	test('in English', () => {
		expect(told('浦和市', 'en')[0]).toBe(
			'Saitama City: Saitama · 浦和市 (until 2001) is now part of Saitama City'
		);
		expect(told('tsurumi', 'en')).toContain('Osaka City: Osaka · Tsurumi Ward is a ward of Osaka City');
	});
	test('of wards of one name there are both; beside the city only its own', () => {
		const both = ['横浜市: 神奈川県 · 鶴見区は横浜市の区です', '大阪市: 大阪府 · 鶴見区は大阪市の区です'];
		expect(told('鶴見区', 'ja', 2)).toEqual(both);
		expect(told('横浜 鶴見区')).toEqual(both.slice(0, 1));
	});
	test('the city itself is not buried under what it took in', () => {
		expect(told('今治')).toEqual(['今治市: 愛媛県']);
		expect(told('横浜市')[0]).toBe('横浜市: 神奈川県');
		expect(told('横浜市').join()).not.toContain('の区です');
	});
	test('and is an area that can be chosen', () => {
		expect(search(index, '浦和市', 'ja', 1, leadsToArea)).toMatchObject([{ code: '11100', kind: 'former' }]);
		expect(search(index, '四国', 'ja', 9, leadsToArea).map(({ label }) => label)).toEqual(['四国中央市']);
	});
});

describe('what is no place', () => {
	const first = (query: string) => search(index, query, 'ja', 1)[0];
	test.each([
		['四国', 'region', 'shikoku'],
		['Shikoku', 'region', 'shikoku'],
		['東北地方', 'region', 'tohoku'],
		['かんさい', 'region', 'kinki'],
		['防災', 'theme', 'community/disaster'],
		['住民サービス', 'theme', 'services'],
		['LINE', 'theme', 'services/apps'],
		['disaster', 'theme', 'community/disaster'],
		['夏のDigi田', 'set', 'digiden-2022'],
		['みずべ', 'partner', '株式会社みずべ'],
		['mizube', 'partner', '株式会社みずべ']
	])('%s is found', (query, kind, value) => {
		expect(first(query)).toMatchObject({ kind, value });
	});
	test('北海道 is the prefecture', () => {
		expect(first('北海道')).toMatchObject({ kind: 'area', code: '01' });
	});
	test('a partner tells in how many cases it is; what only an own case names is not offered', () => {
		expect(told('みずべ')[0]).toBe('株式会社みずべ: 2件の事例');
		expect(search(index, '秘密の会社', 'ja', 9).map(({ kind }) => kind)).toEqual(['case']);
	});
	test('leads to the scope, or to what cases are filtered by', () => {
		const view = { ...defaultView('38202'), drawer: 'peek' as const };
		const picked = (query: string) =>
			pickedView(view, first(query) ?? { kind: 'area', code: '', label: '', detail: '', match: null });
		expect(picked('四国')).toMatchObject({ scope: { kind: 'places', places: ['shikoku'] }, area: null });
		expect(picked('防災')).toMatchObject({ filters: { themes: ['community/disaster'] }, area: null });
		expect(picked('みずべ')).toMatchObject({ filters: { partners: ['株式会社みずべ'] }, drawer: 'half' });
	});
});

describe('a case is found by its meaning in English', () => {
	const ids = (query: string) => search(index, query, 'en', 12).flatMap(({ caseId }) => caseId ?? []);
	test('its theme', () => {
		expect(ids('disaster')).toEqual(['joso-sensors']);
	});
	test('its text, as a word and not inside of one', () => {
		expect(ids('bus')).toEqual(['tsukuba-chat', 'joso-sensors']);
		expect(ids('sensor')).toEqual(['joso-sensors']);
		expect(ids('ensors')).toEqual(['joso-sensors']);
		expect(ids('eave')).toEqual([]);
	});
	test('its partner, in either language', () => {
		expect(ids('mizube')).toEqual(['joso-sensors', 'tsukuba-chat']);
	});
});

describe('a slip', () => {
	test.each([
		['今冶市', '今治市'],
		['kagoshma', '鹿児島県'],
		['imbaari', '今治市'],
		['キャッシュレズ', 'キャッシュレス']
	])('%s: %s', (query, label) => {
		expect(search(index, query, 'ja', 1)[0]?.label).toBe(label);
	});
	test('is not looked for where a name fits', () => {
		expect(told('高松市')).toEqual(['高松市: 香川県']);
	});
});

test('an idea is called so', () => {
	const idea = makeCase({ id: 'idea', area: '01100', title: '空飛ぶ窓口', status: 'idea' });
	const [hit] = search(makeSearchIndex(miniCountry([idea])), '空飛ぶ', 'ja', 1);
	expect(hit && suggestionOf(hit, 'ja', null).told).toBe('北海道札幌市 · アイデア（実施前の案）');
});

test('in steps as much is found as at once', () => {
	for (const query of ['市', '今冶市', 'bus', '浦和市', '横浜 鶴見', '']) {
		const run = new SearchRun(index, query);
		for (let i = 0; !run.done && i < 10_000; i++) run.step(7);
		expect(run.first(Infinity)).toEqual(findEntries(index, query, Infinity));
		expect(run.first(3)).toEqual(findEntries(index, query, 3));
	}
});

describe('of all that was found is listed', () => {
	const found = findEntries(index, 'みずべ', Infinity);
	const listed = (part: Partial<typeof NO_SEARCH>) =>
		found.filter((entry) => listedOf(entry, { ...NO_SEARCH, ...part })).map(({ target }) => target.kind);
	test('what the choices say', () => {
		expect(listed({})).toEqual(['partner', 'case', 'case']);
		expect(listed({ kind: 'case' })).toEqual(['case', 'case']);
		expect(listed({ theme: 'community' })).toEqual(['case']);
		expect(listed({ kind: 'filter', prefecture: '08' })).toEqual([]);
	});
	test('with how many there are for each choice', () => {
		expect([...themesOf(found, { ...NO_SEARCH, theme: 'operations' })]).toEqual([
			['community/disaster', 1],
			['community', 1],
			['operations/chat-nocode', 1],
			['operations', 1]
		]);
		expect([...prefectureCodesOf(found, NO_SEARCH)]).toEqual([['08', 2]]);
	});
});
