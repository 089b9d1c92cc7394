import type { JoinResult } from '../../join/result';
import type { SourceTable } from '../read';
import type { Understanding } from '../understand';
import type { Choices } from './document';

/** A table as far as it is worked on by now. */
export interface Worked {
	readonly table: SourceTable;
	readonly understanding: Understanding;
	readonly choices: Choices;
	/** What became of the rows below the header, with all that was settled. */
	readonly result: JoinResult;
}
