/** What both renderers take: the same input, so that a slide cannot disagree with the screen. */
import type { Topology } from 'topojson-specification';
import type { Choropleth } from '../derive/choropleth';
import type { OutlinedFramework } from '../derive/outlined';
import type { PartnerMarks } from '../derive/partners/partner-marks';
import type { Pin } from '../derive/pins';
import type { BBox } from '../model/area';
import type { AreaCode } from '../model/code';
import type { BoundaryLevel } from '../model/packed/outlines';
import type { Dataset } from '../model/dataset';
import type { AreaNote } from '../view/notes';
import type { Box } from './scene/boxes';
import type { Extent } from './scene/extent';
import type { Canvas } from './scene/layout';
import type { Camera, Language } from '../view/view';

/** The area under the pointer or the keyboard, with the place for its tooltip in pixels inside the map. */
export interface Hover {
	readonly code: AreaCode;
	readonly x: number;
	readonly y: number;
}

export interface MapProps {
	readonly dataset: Dataset;
	/** The overview, the same as `/data/boundaries/japan.topo.json`. */
	readonly boundaries: Topology;
	readonly choropleth: Choropleth;
	/** Empty when pins are off. */
	readonly pins: readonly Pin[];
	/** Frameworks whose members are outlined together. */
	readonly frameworks: readonly OutlinedFramework[];
	readonly selected: AreaCode | null;
	/** The scope's box where the map frames it and not the selection; `null` otherwise. */
	readonly frame?: BBox | null;
	/** Area marked from elsewhere (a row of the panel, the keyboard). */
	readonly hovered: AreaCode | null;
	/** Areas marked together (a class of the legend that is hovered); empty for none. */
	readonly marked: ReadonlySet<AreaCode>;
	/** Rings and numbered candidates of the partner finder while it is open, otherwise `null`; they take the frame. */
	readonly partners: PartnerMarks | null;
	/** Words beside areas; none by default. */
	readonly notes?: readonly AreaNote[];
	/** A person moves words, or takes them away; without it they stay where they are. */
	readonly onnote?: ((note: AreaNote) => void) | undefined;
	readonly lang: Language;
	/** Words that the map says about an area, for names that assistive technology reads: 「愛媛県 5件」. */
	readonly describe: (code: AreaCode) => string;
	/** Address of an area's page, with the rest of the view kept. */
	readonly hrefOf: (code: AreaCode) => string;
	readonly onselect: (code: AreaCode) => void;
	readonly onhover: (hover: Hover | null) => void;
	/** A candidate's number is pressed. */
	readonly onpartner: (code: AreaCode) => void;
}

/** Room that the panel, the bar and the drawer take from the map, in pixels. */
export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** What a drawn map is of, and where it stands on the stage. */
export interface DrawnPlace {
	readonly extent: Extent;
	readonly canvas: Canvas;
	/** Finer outlines that it is drawn from. */
	readonly detail: Topology | null;
	/** Of the canvas, in pixels from the edges of the stage. */
	readonly left: number;
	readonly top: number;
	/** Pixels of a unit. */
	readonly scale: number;
}

/** What the buttons of a map do: nearer or farther by so many zooms, and back to the whole country. */
export interface MapControl {
	readonly zoom: (by: number) => void;
	readonly home: () => void;
}

/** Why MapLibre's map failed, when it may come back by itself. */
export const CONTEXT_LOST = 'webgl-context-lost';

export interface MapGlProps extends MapProps {
	/** Whether it is on screen, or about to be: until then it stays as it was made. Seen where left out. */
	readonly seen?: boolean;
	readonly scheme: 'light' | 'dark';
	readonly insets: Insets;
	/** Where a person has moved the map to; `null` frames the selection. */
	readonly camera: Camera | null;
	/** The prefecture whose municipalities alone are shown, `null` for more. */
	readonly focus: AreaCode | null;
	/** Prefectures that it is about: around them land has borders only. `null`: all. */
	readonly land: readonly AreaCode[] | null;
	/** Of the drawn map that it takes over from: boxes of far islands stay where that has them. */
	readonly drawn?: DrawnPlace | null;
	/** What lies over it, in pixels from its upper left corner: no name is under it. */
	readonly over?: readonly Box[];
	/** The camera flies there in so many milliseconds; without it a selection is framed in a quick move. */
	readonly flight?: number;
	/** `/data/boundaries/NN.topo.json`; asked for when a prefecture comes near. */
	readonly loadDetail: (prefecture: AreaCode, level: BoundaryLevel) => Promise<Topology>;
	/** A person moved the map (drag, wheel, keys, buttons); not called for our own framing. */
	readonly oncamera: (camera: Camera) => void;
	/** A picture is finished: the choropleth is drawn and interactive, and looks from there. */
	readonly onidle: (camera: Camera) => void;
	/** Its buttons are made by who asks for this, and no others. */
	readonly oncontrol?: (control: MapControl) => void;
	/** The picture is gone; it may come back (`onidle`). */
	readonly onlost: () => void;
	/** WebGL is missing, or was lost for so long (`CONTEXT_LOST`) that the SVG map stays for now. */
	readonly onfail: (reason: string) => void;
	/** How many times as large as it is made it is shown: it is drawn as sharp as that. */
	readonly enlarged?: number;
	/** The map is part of another page. */
	readonly guest?: Guest;
}

/** How the map behaves in another page: it leaves the wheel and one finger to that page, and says so. */
export interface Guest {
	/** MapLibre's words on how to move the map, by its own keys. */
	readonly words: Readonly<Record<string, string>>;
	/** Buttons for nearer and farther. */
	readonly buttons: boolean;
	/** A button for the whole country beside them. */
	readonly whole: boolean;
}
