/** A measure with values at several dates, as a film. */
import { framesOf, VIDEO_TYPES, WIDEST } from '../film/frames';
import { step } from '../work';
import type { PictureFormat } from './format';

export const gif: PictureFormat = {
	id: 'gif',
	ending: 'gif',
	type: 'image/gif',
	words: {
		ja: { name: '動くGIF', hint: '時点を順に見せる画像。スライドやウェブページに貼る' },
		en: { name: 'Animated GIF', hint: 'The dates one after the other, for slides and web pages' }
	},
	content: 'picture',
	sizedBy: 'pixels',
	slides: false,
	film: true,
	make: async (shown, { picture, pixels }, work) => {
		const { filmGif } = await import('../film/gif');
		const frames = framesOf(shown, picture);
		await step(work, 0.05);
		return filmGif(frames, Math.min(pixels, WIDEST), work);
	}
};

export const webm: PictureFormat = {
	id: 'webm',
	ending: 'webm',
	type: 'video/webm',
	words: {
		ja: { name: '動画（WebM）', hint: '時点を順に見せる動画。録画するので、動画の長さだけ時間がかかります' },
		en: { name: 'Video (WebM)', hint: 'The dates one after the other; recording takes as long as it lasts' }
	},
	content: 'picture',
	sizedBy: 'pixels',
	slides: false,
	film: true,
	isPossible: () =>
		typeof MediaRecorder !== 'undefined' && VIDEO_TYPES.some((type) => MediaRecorder.isTypeSupported(type)),
	make: async (shown, { picture, pixels }, work) => {
		const { filmWebm } = await import('../film/webm');
		const frames = framesOf(shown, picture);
		await step(work, 0.05);
		return filmWebm(frames, Math.min(pixels, WIDEST), work);
	}
};
