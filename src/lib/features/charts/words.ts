/** What is said where a chart or a table is saved as slides. */
import type { Language } from '$lib/view/view';

interface ChartWords {
	readonly button: string;
	/** Of the button, in full. */
	readonly save: string;
	readonly cancel: string;
	readonly working: (percent: number) => string;
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
		button: 'PPTX',
		save: 'PowerPointで保存（図と表は編集できます）',
		cancel: '中止',
		working: (percent) => `PowerPointのファイルを作成しています（${percent}%）`,
		failed: 'PowerPointのファイルを作成できませんでした。',
		saved: 'PowerPointのファイルを保存しました。',
		layout: '図',
		address: (href) => `この画面を開く: ${href}`,
		areas: '地域',
		inside: '囲んだ地域'
	},
	en: {
		button: 'PPTX',
		save: 'Save as PowerPoint (chart and table can be edited)',
		cancel: 'Cancel',
		working: (percent) => `Making the PowerPoint file (${percent}%)`,
		failed: 'The PowerPoint file could not be made.',
		saved: 'The PowerPoint file is saved.',
		layout: 'Chart',
		address: (href) => `Open this view: ${href}`,
		areas: 'Areas',
		inside: 'Areas framed'
	}
};
