import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte';

/** The explorer of the page, for the parts that SvelteKit renders inside the layout. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
