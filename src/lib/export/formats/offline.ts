import type { AtlasFormat } from './format';

export const offline: AtlasFormat = {
	id: 'offline',
	ending: 'html',
	type: 'text/html;charset=utf-8',
	words: {
		ja: { name: 'オフライン版', hint: 'ネットワークのない部屋で開ける、1つのHTMLファイルの地図' },
		en: { name: 'Offline copy', hint: 'A map in a single HTML file, for a room without Wi-Fi' }
	},
	content: 'atlas',
	make: async ({ data, request, files }, work) => {
		const { runOffline } = await import('../offline/run');
		return runOffline(data, request, files, work);
	}
};
