/** Dates in both languages, and numbers with a unit: 2022年8月31日, 2021年度, 31 Aug 2022, 12.3%, 60 km². */
const WHOLE =
	/(\d{4}年(?:度|\d{1,2}月(?:\d{1,2}日)?)?|(?:\d{1,2} )?\b[A-Z][a-z]{2} \d{4}|fiscal \d{4}|\d[\d,.]*\s?(?:%|km²|km))/;

/** A text cut at what must not break within itself: everything at an odd place is such a thing. */
export const splitWhole = (text: string): readonly string[] => text.split(WHOLE);
