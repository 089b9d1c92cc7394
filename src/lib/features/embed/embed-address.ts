/** The addressing of embeds: as in the atlas, with the embed's options carried along and its locks kept. */
import type { Addressing } from '$lib/features/explorer/addressing';
import { formatEmbed, keepLocks, parseEmbed } from '$lib/view/embed-url';

export const EMBED_ADDRESS: Addressing = {
	parse: parseEmbed,
	format: (view, edition, now) => {
		const { options, view: from } = parseEmbed('', now);
		return formatEmbed(keepLocks(view, options, from.level), options, edition);
	},
	replaces: true
};
