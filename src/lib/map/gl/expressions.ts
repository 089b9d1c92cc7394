/** Expressions of MapLibre's that are put together from lists. */
import type { ExpressionSpecification } from 'maplibre-gl';

/** Of a value what belongs to it, and to all others. */
export function matching(
	value: ExpressionSpecification,
	pairs: readonly (readonly [key: string, then: string | number])[],
	otherwise: string | number
): ExpressionSpecification {
	const [first, ...rest] = pairs;
	return first ? ['match', value, ...first, ...rest.flat(), otherwise] : ['literal', otherwise];
}

/** Of zooms and what is there: between two of them in proportion. */
export function byZoom(...stops: readonly number[]): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], ...stops];
}
