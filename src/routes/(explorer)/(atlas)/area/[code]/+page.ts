import { loadStart } from '$lib/data/load';
import type { EntryGenerator } from './$types';

/** Every area has a page of its own. */
export const entries: EntryGenerator = async () => {
	const dataset = (await loadStart()).makeDataset();
	return dataset.areas.filter(({ code }) => /^(..|01100|01511|01695|02202|07546|12203|13113|14100|17201|18208|19205|20201|20209|20220|21201|28100|28210|32528|34202|34203|34205|37201|38201|38202|38203|38204|38205|38206|38207|38210|38213|38214|38215|38356|38401|38402|38442|38484|38999|39201|40230|41201|45202|46505)$/.test(code)).map(({ code }) => ({ code }));
};
