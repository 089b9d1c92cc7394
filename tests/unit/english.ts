/** The app fetches its English words when they are wanted; unit tests have them at hand. */
import { learn } from '../../src/lib/text/messages';

await learn('en');
