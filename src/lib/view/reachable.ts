/** Whether an address can be opened by somebody else, on another device. */

const LOOPBACK = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
/** Home and office networks, and names that only they know. */
const PRIVATE =
	/^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|\[(?:f[cd]|fe[89ab])[\da-f:.]*\]|[^.:]+|.*\.(?:local|internal|lan|home\.arpa|test))$/;

/**
 * @param href whole address
 * @returns false for a file, this device, and what only a home or office network knows; true for what is no address at all
 */
export function isReachable(href: string): boolean {
	if (!URL.canParse(href)) return true;
	const { protocol, hostname } = new URL(href);
	if (protocol !== 'http:' && protocol !== 'https:') return false;
	return !LOOPBACK.test(hostname) && !PRIVATE.test(hostname);
}
