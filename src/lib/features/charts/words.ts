/** What is said where something is saved as a file of slides or as a picture. */
import type { Language } from '$lib/view/view';

/** What a chart can be saved as. */
export const CHART_FORMATS = ['pptx', 'png', 'svg'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

interface ChartWords {
	readonly save: string;
	readonly formats: Readonly<Record<ChartFormat, string>>;
	readonly cancel: string;
	readonly working: (percent: number) => string;
	readonly cancelled: string;
	readonly failed: string;
	readonly saved: string;
	/** Layout of slides with a chart. */
	readonly layout: string;
	readonly address: (href: string) => string;
	/** Series of a scatter plot. */
	readonly areas: string;
	readonly inside: string;
}

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = {
	ja: {
		save: '図を保存',
		formats: {
			pptx: 'PowerPoint（図と表を編集できます）',
			png: 'PNG画像（文書に貼れます）',
			svg: 'SVG画像（拡大しても粗くなりません）'
		},
		cancel: '中止',
		working: (percent) => `ファイルを作成しています（${percent}%）`,
		cancelled: 'ファイルの作成を中止しました。',
		failed: 'ファイルを作成できませんでした。もう一度お試しください。',
		saved: 'ファイルを保存しました。',
		layout: '図',
		address: (href) => `この画面を開く: ${href}`,
		areas: '地域',
		inside: '範囲内の地域'
	},
	en: {
		save: 'Save chart',
		formats: {
			pptx: 'PowerPoint (chart and table can be edited)',
			png: 'PNG picture (to paste into documents)',
			svg: 'SVG picture (sharp at any size)'
		},
		cancel: 'Cancel',
		working: (percent) => `Making the file (${percent}%)`,
		cancelled: 'Cancelled. No file was made.',
		failed: 'The file could not be made. Please try again.',
		saved: 'The file has been saved.',
		layout: 'Chart',
		address: (href) => `Open this view: ${href}`,
		areas: 'Areas',
		inside: 'Areas in the range'
	}
};
