import { makePicture } from '../picture/picture';
import type { PictureFormat } from './format';

export const svg: PictureFormat = {
	id: 'svg',
	ending: 'svg',
	type: 'image/svg+xml',
	words: {
		ja: { name: 'SVG画像', hint: '拡大しても粗くならない、編集できる図' },
		en: { name: 'SVG picture', hint: 'Sharp at any size, and editable' }
	},
	content: 'picture',
	sizedBy: 'shape',
	slides: false,
	make: async (shown, { picture, transparent = false }) => {
		const { pictureSvg } = await import('../svg/svg');
		return pictureSvg(makePicture(shown, picture), { transparent });
	}
};
