import { loadFormer, once } from '$lib/data/load';

/** Municipalities that are gone, and wards of designated cities; fetched once for searches and tables. */
export const formerNames = once(loadFormer);
