/** The addressing of embeds: as in the atlas, with the embed's options carried along and its locks kept. */
import type { Addressing } from '$lib/features/explorer/addressing';
import { formatEmbed, keepLocks, lockBeside, parseEmbed } from '$lib/view/embed-url';

export const EMBED_ADDRESS: Addressing = {
	parse: parseEmbed,
	format: (view, edition, now) => {
		const embed = parseEmbed(now.pathname, now.query);
		const { options, lockedArea } = embed;
		const to = keepLocks(view, embed);
		// An embed is looked at for years: it names an edition only where whoever made it did.
		return formatEmbed(
			to,
			{ ...options, lockedArea: lockBeside(to.area, lockedArea) },
			now.query.has('ed') ? edition : null
		);
	},
	replaces: true
};
