/** What the boundaries are, who published them, and under which licence. */
import type { Row } from './rows';
import type { Source } from './source';

/** The line to show wherever the boundaries are. */
export const CREDIT = '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成';

/** What the manifest says of the boundaries. */
export interface AboutBoundaries {
	/** When the lines were published, where that is not the day that the areas are those of. */
	readonly lines?: string;
	readonly sources: readonly Readonly<Record<string, string | number>>[];
}

/** The manifest's entries for the boundaries, whichever of the three files they were made from. */
export function aboutBoundaries(
	{ name, sha256, bytes, edition }: Source,
	rows: readonly Row[]
): AboutBoundaries {
	const terms = { publisher: '国土交通省', licence: 'CC BY 4.0' };
	const about = (entry: Readonly<Record<'title' | 'url' | 'publisher' | 'licence', string>>) => ({
		file: name,
		...entry,
		credit: CREDIT,
		sha256,
		bytes
	});
	const [first = {}] = rows;
	if ('area' in first) {
		return {
			lines: '2023-02',
			sources: [
				about({
					title:
						'市区町村の行政区域 (geolonia/japanese-admins, 2023-02, 国土数値情報 N03 より作成): 1,727団体',
					...terms,
					url: 'https://github.com/geolonia/japanese-admins'
				}),
				about({
					title:
						'市区町村の行政区域 (smartnews-smri/japan-topography, 国土数値情報 N03-2021 より作成): 20団体',
					...terms,
					url: 'https://github.com/smartnews-smri/japan-topography'
				})
			]
		};
	}
	if ('lg_code_5' in first) {
		return {
			sources: [
				about({
					title: `市区町村の行政区域 (policy-dashboard-assets, 国土数値情報 N03 より作成, ${edition})`,
					...terms,
					publisher: 'デジタル庁、国土交通省',
					url: 'https://github.com/digital-go-jp/policy-dashboard-assets'
				})
			]
		};
	}
	return {
		sources: [
			about({
				title: `国土数値情報 行政区域データ (N03, ${edition})`,
				...terms,
				url: 'https://nlftp.mlit.go.jp/ksj/gml/datalist/KsjTmplt-N03-2025.html'
			})
		]
	};
}
