import { step } from '../work';
import type { PictureFormat } from './format';

export const pptx: PictureFormat = {
	id: 'pptx',
	ending: 'pptx',
	type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	words: {
		ja: { name: 'PowerPoint', hint: '地域ごとの図形を編集できるスライド。境界線は1枚3万点まで' },
		en: {
			name: 'PowerPoint',
			hint: 'A slide with an editable shape for each area; at most 30,000 points of outlines a slide'
		}
	},
	content: 'picture',
	sizedBy: 'shape',
	slides: true,
	make: async (shown, { picture }, work) => {
		const [{ pptxJob }, { runPptx }] = await Promise.all([import('../pptx/job'), import('../pptx/run')]);
		const job = pptxJob(shown, picture);
		await step(work, 0.2);
		const { signal, onprogress } = work;
		return runPptx(job, { signal, onprogress: (share) => onprogress(0.2 + 0.8 * share) });
	}
};
