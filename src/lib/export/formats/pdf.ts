import { makePicture } from '../picture/picture';
import type { PictureFormat } from './format';

/**
 * No font with all Japanese characters can be put into a file made here; the browser's own print has them. What is made is
 * the markup that is printed; ending and type are those of the file that the browser saves then.
 */
export const pdf: PictureFormat = {
	id: 'pdf',
	ending: 'pdf',
	type: 'application/pdf',
	words: {
		ja: {
			name: 'PDF・印刷',
			hint: 'A4・A3の1枚に印刷。印刷の画面で「PDFに保存」を選ぶと、文字も線も粗くならないPDFになる'
		},
		en: {
			name: 'PDF or print',
			hint: 'One page of A4 or A3: choose “Save as PDF” in the browser’s print dialog; text stays text'
		}
	},
	content: 'picture',
	sizedBy: 'paper',
	slides: false,
	make: async (shown, { picture }) => {
		const { pictureSvg } = await import('../svg/svg');
		return pictureSvg(makePicture(shown, picture));
	}
};
