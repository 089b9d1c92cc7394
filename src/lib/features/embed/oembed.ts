/** What a page says of itself to sites that embed by oEmbed (oembed.com): a file beside it, which never changes by what is asked. */
import type { AreaCode } from '$lib/model/code';
import { ja } from '$lib/text/ja';
import { DEFAULT_OPTIONS } from '$lib/view/parameters/embed';
import { pathOf } from '$lib/view/url';
import { iframeCode } from './embed-code';
import { IFRAME_HEIGHT } from './embed-settings';

const WIDTH = 720;

/**
 * The answer of type `rich`.
 * @param home where the atlas lives, with the slash at its end
 * @param area `null` for the country
 * @param name of the area, with its prefecture
 */
export function oembed(home: string, area: AreaCode | null, name: string): Readonly<Record<string, unknown>> {
	const title = `${name} | ${ja.site.name}`;
	const html = iframeCode({
		...{ home, view: pathOf(area), options: DEFAULT_OPTIONS },
		...{ width: WIDTH, height: IFRAME_HEIGHT, name: title, link: title }
	});
	return {
		version: '1.0',
		type: 'rich',
		provider_name: ja.site.name,
		provider_url: home,
		title,
		html,
		width: WIDTH,
		height: IFRAME_HEIGHT
	};
}
