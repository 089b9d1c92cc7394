/** A film as a video, recorded by the browser itself while it is drawn: making it takes as long as it lasts. */
import { drawPicture } from '../svg/pixels';
import type { Work } from '../work';
import { VIDEO_TYPES, type Frame } from './frames';

/** Bits a second and pixel: flat colours and letters stay sharp. */
const BITS = 4;

/**
 * @param width of the film, in pixels; the height follows
 * @throws Error when this browser cannot record it; DOMException `AbortError` when the work was ended
 */
export async function filmWebm(frames: readonly Frame[], width: number, work: Work): Promise<Blob> {
	const { signal, onprogress } = work;
	const mimeType = VIDEO_TYPES.find((type) => MediaRecorder.isTypeSupported(type));
	const [first] = frames;
	if (!mimeType || !first) throw new Error('This browser records no such video');
	// Drawn before it is recorded: a picture that takes long to draw would be seen for longer.
	const drawn: { readonly canvas: HTMLCanvasElement; readonly ms: number }[] = [];
	for (const [i, { picture, ms }] of frames.entries()) {
		drawn.push({
			canvas: await drawPicture(picture, { width }, { signal, onprogress: () => undefined }),
			ms
		});
		onprogress((0.3 * (i + 1)) / frames.length);
	}
	const screen = document.createElement('canvas');
	screen.width = width;
	screen.height = drawn[0]?.canvas.height ?? 0;
	const context = screen.getContext('2d', { alpha: false });
	if (!context) throw new Error('A canvas could not be had');
	const recorder = new MediaRecorder(screen.captureStream(FRAMES_A_SECOND), {
		mimeType,
		videoBitsPerSecond: BITS * width * screen.height
	});
	const parts: Blob[] = [];
	recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
	const ended = new Promise<void>((resolve, reject) => {
		recorder.addEventListener('stop', () => resolve());
		recorder.addEventListener('error', () => reject(new Error('The video could not be recorded')));
	});
	const whole = drawn.reduce((sum, { ms }) => sum + ms, 0);
	let past = 0;
	recorder.start();
	try {
		for (const { canvas, ms } of drawn) {
			// Drawn again and again: what does not change is not recorded.
			for (let shown = 0; shown < ms; shown += TICK) {
				context.drawImage(canvas, 0, 0);
				await new Promise((resolve) => setTimeout(resolve, Math.min(TICK, ms - shown)));
				signal.throwIfAborted();
				onprogress(0.3 + (0.7 * (past + shown)) / whole);
			}
			past += ms;
		}
	} finally {
		recorder.stop();
	}
	await ended;
	return new Blob(parts, { type: 'video/webm' });
}

const FRAMES_A_SECOND = 10;
const TICK = 1000 / FRAMES_A_SECOND;
