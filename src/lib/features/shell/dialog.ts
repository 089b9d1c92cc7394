/** What is opened over the whole page from the bar. */
export type Dialog = 'about' | 'export' | 'embed';
