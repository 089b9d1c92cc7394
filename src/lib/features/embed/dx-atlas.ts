/**
 * `<dx-atlas view="/area/38/?measure=density" panel="on">`: an embed that keeps its frame as high as it needs to be.
 * Bundled into `/embed.js`, which runs in other people's pages: no dependency, no global but the element, nothing kept.
 */
import { embedAddress, OPTION_ATTRIBUTES } from '$lib/view/embed-address';
import { parseFrameMessage, sent, type HostMessage } from '$lib/view/embed-protocol';

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
/** Pixels, until the embed has said how high it is. */
const FIRST_HEIGHT = 480;

/** Where the atlas lives: the folder of this very script. Loaded as a module it has to look for itself. */
const script = (document.currentScript ??
	document.querySelector('script[src$="/embed.js"]')) as HTMLScriptElement | null;
const home = new URL('.', script?.src || location.href);
const atlas = home.origin;

class DxAtlas extends HTMLElement {
	static readonly observedAttributes = ['view', 'height', 'sandbox', ...OPTION_ATTRIBUTES];
	readonly #frame = document.createElement('iframe');
	readonly #id = `dx-${Math.random().toString(36).slice(2)}`;
	#linked = false;

	constructor() {
		super();
		this.#frame.loading = 'lazy';
		this.#frame.style.cssText = 'display:block;width:100%;border:0';
		this.attachShadow({ mode: 'open' }).append(this.#frame);
	}
	connectedCallback(): void {
		this.style.display ||= 'block';
		addEventListener('message', this.#hear);
		this.#show();
	}
	disconnectedCallback(): void {
		removeEventListener('message', this.#hear);
		this.#linked = false;
	}
	attributeChangedCallback(name: string, before: string | null, now: string | null): void {
		if (!this.isConnected || before === now) return;
		if (name === 'view' && this.#linked) this.#say({ type: 'set-view', id: this.#id, view: this.view });
		else this.#show();
	}

	/** The view to show, path and query behind the atlas's own address. */
	get view(): string {
		const given = this.getAttribute('view') ?? '';
		const { href, pathname, search } = new URL(given.replace(/^\/(?!\/)/, ''), home);
		if (href.startsWith(home.href)) return `/${pathname.slice(home.pathname.length)}${search}`;
		console.warn(`<dx-atlas>: "${given}" is not of ${home.href}`);
		return '/';
	}
	set view(view: string) {
		this.setAttribute('view', view);
	}

	get #site(): string {
		return this.getAttribute('lang') === 'en' ? 'Jichitai DX Atlas' : '自治体DXアトラス';
	}
	#show(): void {
		const height = Number(this.getAttribute('height'));
		const pairs: [string, string][] = height > 0 ? [] : [['fit', 'content']];
		for (const name of OPTION_ATTRIBUTES) {
			const value = this.getAttribute(name);
			if (value !== null) pairs.push([name, value]);
		}
		const frame = this.#frame;
		const title = this.title === 'off' ? '' : this.title;
		frame.title = title ? `${title} | ${this.#site}` : this.#site;
		frame.setAttribute('sandbox', this.getAttribute('sandbox') ?? SANDBOX);
		frame.style.height = `${height > 0 ? height : FIRST_HEIGHT}px`;
		const src = home.href + embedAddress(this.view, pairs).slice(1);
		if (frame.src === src) return;
		this.#linked = false;
		frame.src = src;
	}
	#say(message: HostMessage): void {
		// A sandboxed frame without an origin of its own cannot be named; the window is ours to know.
		const target = this.#frame.sandbox.contains('allow-same-origin') ? atlas : '*';
		this.#frame.contentWindow?.postMessage(sent(message), target);
	}
	readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
		const expected = this.#frame.sandbox.contains('allow-same-origin') ? atlas : 'null';
		if (source !== this.#frame.contentWindow || origin !== expected) return;
		const message = parseFrameMessage(data);
		if (!message) return;
		if (message.type === 'ready') {
			this.#linked = true;
			this.#say({ type: 'hello', id: this.#id });
		} else if (message.id === this.#id) {
			if (message.type === 'height') {
				if (!(Number(this.getAttribute('height')) > 0)) this.#frame.style.height = `${message.height}px`;
			} else {
				const { view, title } = message;
				if (!this.title || this.title === 'off') this.#frame.title = `${title} | ${this.#site}`;
				const href = home.href + view.slice(1);
				this.dispatchEvent(new CustomEvent('viewchange', { bubbles: true, detail: { view, title, href } }));
			}
		}
	};
}

if (!customElements.get('dx-atlas')) customElements.define('dx-atlas', DxAtlas);
