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
	/** Nothing has been shown yet since the frame was loaded. */
	#isNew = true;
	/** Attributes that the frame has not been told of. */
	readonly #changed = new Set<string>();

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
		// Several that change together are told together.
		if (this.#changed.size === 0) queueMicrotask(() => this.#change());
		this.#changed.add(name);
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
	/** CSS pixels; 0: as high as its content. */
	get #height(): number {
		return Math.max(0, Number(this.getAttribute('height')) || 0);
	}
	get #options(): Extract<HostMessage, { type: 'set-options' }>['options'] {
		const options: Partial<Record<(typeof OPTION_ATTRIBUTES)[number] | 'fit', string>> =
			this.#height > 0 ? {} : { fit: 'content' };
		for (const name of OPTION_ATTRIBUTES) {
			const value = this.getAttribute(name);
			if (value !== null) options[name] = value;
		}
		return options;
	}
	#name(): void {
		const title = this.title === 'off' ? '' : this.title;
		this.#frame.title = title ? `${title} | ${this.#site}` : this.#site;
	}
	#change(): void {
		const changed = [...this.#changed];
		this.#changed.clear();
		if (!this.isConnected) return;
		// A sandbox is the frame's for as long as its page is.
		if (!this.#linked || changed.includes('sandbox')) {
			this.#show();
			return;
		}
		if (this.#height > 0) this.#frame.style.height = `${this.#height}px`;
		if (changed.includes('title')) this.#name();
		if (changed.some((name) => name !== 'view'))
			this.#say({ type: 'set-options', id: this.#id, options: this.#options });
		if (changed.includes('view')) this.#say({ type: 'set-view', id: this.#id, view: this.view });
	}
	#show(): void {
		const frame = this.#frame;
		this.#name();
		frame.setAttribute('sandbox', this.getAttribute('sandbox') ?? SANDBOX);
		frame.style.height = `${this.#height || FIRST_HEIGHT}px`;
		const src = home.href + embedAddress(this.view, Object.entries(this.#options)).slice(1);
		if (frame.src === src) return;
		this.#linked = false;
		this.#isNew = true;
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
				if (this.#height === 0) this.#frame.style.height = `${message.height}px`;
			} else if (message.type === 'select') {
				const { area, name } = message;
				this.#tell('select', { area: area || null, name });
			} else {
				const { view, title } = message;
				if (!this.title || this.title === 'off') this.#frame.title = `${title} | ${this.#site}`;
				const href = home.href + view.slice(1);
				if (this.#isNew) this.#tell('ready', { view, title, href });
				this.#isNew = false;
				this.#tell('viewchange', { view, title, href });
			}
		}
	};
	#tell(type: string, detail: object): void {
		this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
	}
}

if (!customElements.get('dx-atlas')) customElements.define('dx-atlas', DxAtlas);
