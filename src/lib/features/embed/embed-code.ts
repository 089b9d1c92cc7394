/** The code that puts a view into another page: an iframe, or `<dx-atlas>` with its script. */
import { embedAddress } from '$lib/view/embed-address';
import { optionPairs, type EmbedOptions } from '$lib/view/parameters/embed';
import { element } from '$lib/map/svg/xml';

/** As much as an embed needs: its own scripts and storage, and tabs for the links that lead out of it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export interface EmbedCode {
	/** Where the atlas lives, with the slash at its end: `https://example.jp/atlas/`. */
	readonly home: string;
	/** The view, path and query behind that: `/area/38/?measure=density&ed=2026-11-22`. */
	readonly view: string;
	readonly options: EmbedOptions;
	/** CSS pixels; `null`: as wide as its place. */
	readonly width: number | null;
	/** CSS pixels; `null`: as high as its content, which only `<dx-atlas>` can. */
	readonly height: number | null;
	/** What the frame is called by assistive technology. */
	readonly name: string;
	/** The link shown in its place where no script runs. */
	readonly link: string;
}

/** Address of the embed itself. */
export function embedHref({ home, view, options }: Pick<EmbedCode, 'home' | 'view' | 'options'>): string {
	return home + embedAddress(view, optionPairs(options)).slice(1);
}

/** An iframe of a fixed height. */
export function iframeCode(code: EmbedCode): string {
	const frame = element('iframe', {
		src: embedHref(code),
		title: code.name,
		width: code.width ?? '100%',
		height: code.height ?? 560,
		loading: 'lazy',
		sandbox: SANDBOX,
		style: 'border:0'
	});
	// HTML knows no iframe without an end.
	return frame.replace(/\/>$/, '></iframe>');
}

/** `<dx-atlas>` and its script: the frame keeps the height of its content. */
export function elementCode(code: EmbedCode): string {
	const { home, view, options, width, height } = code;
	const attributes = Object.fromEntries(optionPairs({ ...options, fit: 'frame' }));
	const script = element('script', { src: `${home}embed.js` }).replace('/>', ' async></script>');
	const link = element('a', { href: home + view.slice(1) }, escapeText(code.link));
	const tag = element(
		'dx-atlas',
		{
			view,
			...attributes,
			height: height ?? undefined,
			style: width === null ? undefined : `max-width:${width}px`
		},
		link
	);
	return `${script}\n${tag}`;
}

function escapeText(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
