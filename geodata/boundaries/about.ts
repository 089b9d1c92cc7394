/** What the boundaries are, who published them, and under which licence. */
import type { Source } from './source';

/** The line to show wherever the boundaries are. */
export const CREDIT = '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成';

/** The manifest's entry for the boundaries, whichever of the two files they were made from. */
export function aboutBoundaries({ name, sha256, bytes, edition }: Source, viaAgency: boolean) {
	const official = {
		title: `国土数値情報 行政区域データ (N03, ${edition})`,
		publisher: '国土交通省',
		licence: 'CC BY 4.0',
		url: 'https://nlftp.mlit.go.jp/ksj/gml/datalist/KsjTmplt-N03-2025.html',
		credit: CREDIT
	};
	const agency = {
		title: `市区町村の行政区域 (policy-dashboard-assets, 国土数値情報 N03 より作成, ${edition})`,
		publisher: 'デジタル庁、国土交通省',
		licence: 'CC BY 4.0',
		url: 'https://github.com/digital-go-jp/policy-dashboard-assets',
		credit: CREDIT
	};
	return { file: name, ...(viaAgency ? agency : official), sha256, bytes };
}
