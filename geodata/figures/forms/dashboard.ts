/** 自治体DXの取組に関するダッシュボード: areas across, questions down; one file of municipalities, one of prefectures. */
import { GeodataFault } from '../../boundaries/fault';
import { figureKind, type FigureId } from '../columns';
import { cellName, type Document } from '../document';
import { fitSheet, givenDate, numberCell, plain, type FigureColumn, type Form, type Heading } from './form';

const [PEOPLE, WORK, SERVICES] = ['自治体DXの推進体制等', '自治体業務のDX', '住民サービスのDX'];
const PROCEDURES = 'よく使う32手続のオンライン化状況';
/** Questions in their order: group, question, figure; the share is only held against its two numbers. */
const ORGANISATION = [
	[PEOPLE, 'CIOの任命', 'cio'],
	[PEOPLE, 'CIO補佐官等の任命', 'cio-deputy'],
	[PEOPLE, '全体方針策定', 'dx-policy'],
	[PEOPLE, '全庁的な体制構築', 'dx-structure'],
	[PEOPLE, '外部人材活用', 'outside-talent'],
	[PEOPLE, '職員育成の取組', 'staff-development'],
	[PEOPLE, '全職員対象研修の実施', 'staff-training'],
	[WORK, 'AIの導入状況', 'ai'],
	[WORK, 'RPAの導入状況', 'rpa'],
	[WORK, 'テレワークの導入状況', 'telework']
] as const;
const OF_MUNICIPALITIES = [
	[SERVICES, 'マイナンバーカードの保有状況', 'card-held'],
	[SERVICES, '子育て・介護26手続のオンライン化状況', 'online-childcare']
] as const;
const ONLINE = [
	[SERVICES, PROCEDURES, 'share'],
	[SERVICES, `${PROCEDURES}_実施されている手続総数（分母）`, 'online-procedures-offered'],
	[
		SERVICES,
		`${PROCEDURES}_実施されている手続総数のうち「オンライン化済」と回答した手続数（分子）`,
		'online-procedures-done'
	]
] as const;
type Question = readonly [group: string, question: string, id: FigureId | 'share'];

/** Of municipalities, and of prefectures. */
const LAYOUTS: readonly (readonly Question[])[] = [
	[...ORGANISATION, ...OF_MUNICIPALITIES, ...ONLINE],
	[...ORGANISATION, ...ONLINE]
];
const CORNERS = [/^$/, /^都道府県$/];
const ANSWERS: Readonly<Record<string, string>> = { 実施: 'yes', 未実施: 'no', 調査無し: 'not-surveyed' };
/** The published share is in whole per cent. */
const TOLERANCE = 0.51;

export const dashboard: Form = {
	id: 'dashboard',
	title: 'デジタル庁「自治体DXの取組に関するダッシュボード」',
	fit: (document) =>
		fitSheet(
			document,
			LAYOUTS.map((questions, i): readonly Heading[] => [
				[0, 0, CORNERS[i] ?? ''],
				...questions.flatMap(([group, question], at): readonly Heading[] => [
					[at + 1, 0, group],
					[at + 1, 1, question]
				])
			])
		),
	read(document, layout, context) {
		const { file, rows } = document;
		const questions = LAYOUTS[layout] ?? [];
		const areas = (rows[0] ?? []).flatMap((name, column) =>
			column > 1 && name.trim() !== '' ? [{ name, column }] : []
		);
		const ofPrefectures = layout === 1;
		// Municipalities are named without their prefecture, in the order of their codes.
		const { municipalities } = context;
		if (!ofPrefectures && areas.length !== municipalities.length)
			throw new GeodataFault(
				`${file}: ${areas.length} columns of municipalities, expected ${municipalities.length}`
			);
		const date = givenDate(document, context, '2024-07-12');
		checkShares(
			document,
			questions,
			areas.map(({ column }) => column)
		);
		return {
			rows: areas.map(({ name, column }, i) => ({
				...{ at: `column ${cellName(0, column).replace(/\d+$/, '')}`, code: '' },
				...(ofPrefectures
					? { prefecture: name, name: '' }
					: { prefecture: municipalities[i]?.prefecture ?? '', name })
			})),
			columns: questions.flatMap(([, , id], at): readonly FigureColumn[] =>
				id === 'share'
					? []
					: [{ id, date, cells: areas.map(({ column }) => answerOf(document, id, at + 1, column)) }]
			),
			...(ofPrefectures && { prefectures: true })
		};
	}
};

/** @throws GeodataFault naming a cell that is no answer to its question */
function answerOf(document: Document, id: FigureId, row: number, column: number): string {
	const found = plain(document.rows[row]?.[column] ?? '');
	if (figureKind(id).kind === 'yes-no' || found === '調査無し') {
		const answer = ANSWERS[found];
		if (answer !== undefined) return answer;
		throw new GeodataFault(
			`${document.file}: ${cellName(row, column)}: found "${found}", expected ${Object.keys(ANSWERS).join(', ')}`
		);
	}
	return numberCell(withoutPercent(document), row, column, 0);
}

function withoutPercent(document: Document): Document {
	return { ...document, rows: document.rows.map((row) => row.map((cell) => cell.replace(/%$/, ''))) };
}

/** @throws GeodataFault naming a share that its two numbers do not give */
function checkShares(document: Document, questions: readonly Question[], columns: readonly number[]): void {
	const rowOf = (id: Question[2]): number => questions.findIndex((question) => question[2] === id) + 1;
	const [share, done, offered] = [
		rowOf('share'),
		rowOf('online-procedures-done'),
		rowOf('online-procedures-offered')
	];
	for (const column of columns) {
		const at = (row: number): string => plain(document.rows[row]?.[column] ?? '').replace(/%$/, '');
		const expected = (100 * Number(at(done))) / Number(at(offered));
		if (at(share) !== '' && !(Math.abs(Number(at(share)) - expected) < TOLERANCE))
			throw new GeodataFault(
				`${document.file}: ${cellName(share, column)}: found ${at(share)} %, but ${at(done)} of ${at(offered)}`
			);
	}
}
