import { describe, expect, it } from 'vitest';
import { movedExtent } from '../../../../src/lib/features/offline/extent';
import { resolveScope } from '../../../../src/lib/derive/scope';
import { fitMercator } from '../../../../src/lib/map/scene/mercator';
