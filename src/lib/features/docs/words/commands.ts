/** What each command of package.json does. A test holds that none is missing. */
import type { Language } from '$lib/view/view';

export const COMMAND_WORDS = {
	start: {
		ja: '`build/` を配信します。ないときや古いときは先にビルドします。`PORT`（4173）と `HOST`（localhost）で変えられます',
		en: 'serves `build/`, built first when missing or older than its sources; `PORT` (4173), `HOST` (localhost)'
	},
	test: {
		ja: 'すべての検査。最後の行は `N passed, N failed` です',
		en: 'runs every check; ends with `N passed, N failed`'
	},
	dev: { ja: '開発用サーバー', en: 'development server' },
	build: {
		ja: '`static/data/` を書き出し、`build/` を作ります',
		en: 'writes `static/data/`, then builds `build/`'
	},
	data: {
		ja: '`geodata/` から `static/data/` を書き出します',
		en: 'writes `static/data/` from `geodata/`'
	},
	'data:check': {
		ja: '事例と連携の枠組みの表が規則を守っているかを調べます',
		en: 'checks the tables of cases and frameworks against their rules'
	},
	geodata: { ja: '境界と地域の一覧を作り直します', en: 'rebuilds boundaries and register' },
	'geodata:former': {
		ja: '旧市町村と区の一覧を作り直します',
		en: 'rebuilds the lists of former municipalities and wards'
	},
	'geodata:frameworks': {
		ja: '連携の枠組みの表を作り直します',
		en: 'rebuilds the table of cooperation frameworks'
	},
	'geodata:figures': {
		ja: '公表されたままのファイルから、公的な指標の表を更新します（[指標の更新](../renewal/ja.md)）',
		en: 'renews the tables of official figures from files as published ([renewing](../renewal/en.md))'
	},
	'geodata:indicators': {
		ja: '公的な指標の表を作り直します',
		en: 'rebuilds the table of official figures'
	},
	join: {
		ja: '自分の表を地域と照合します（[表の照合](../join/ja.md)）',
		en: 'joins a table of your own to areas ([more](../join/en.md))'
	},
	bench: { ja: '速さと転送量を測ります', en: 'measures times and bytes' },
	check: { ja: '型を調べます', en: 'checks types' },
	lint: {
		ja: '書き方、場所どうしの依存、使われないコードを調べます',
		en: 'checks style, arrows between rooms, unused code'
	},
	format: { ja: '書式を整えます', en: 'formats everything' },
	'test:unit': { ja: '単体テスト', en: 'unit tests' },
	'test:e2e': { ja: 'ブラウザーのテスト', en: 'browser tests' }
} as const satisfies Readonly<Record<string, Record<Language, string>>>;

export type Command = keyof typeof COMMAND_WORDS;
