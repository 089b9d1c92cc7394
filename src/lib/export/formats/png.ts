import { makePicture } from '../picture/picture';
import { step } from '../work';
import type { PictureFormat } from './format';

export const png: PictureFormat = {
	id: 'png',
	ending: 'png',
	type: 'image/png',
	words: {
		ja: { name: 'PNG画像', hint: 'スライドや文書に貼る' },
		en: { name: 'PNG picture', hint: 'To paste into slides and documents' }
	},
	content: 'picture',
	sizedBy: 'pixels',
	slides: false,
	make: async (shown, { picture: options, pixels, transparent = false }, work) => {
		const { picturePng } = await import('../svg/pixels');
		const picture = makePicture(shown, options);
		await step(work, 0.3);
		return picturePng(picture, { width: pixels, transparent }, work);
	}
};
