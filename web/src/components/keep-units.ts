/** Units and multiples that follow a number in a newspaper's text, as a pattern. */
const UNITS =
  '%|‰|°C|độ|đồng|đ|USD|trăm|nghìn|ngàn|triệu|tỷ|tỉ|mm|cm|dm|m|km|m²|m2|m³|m3|km²|km2|km/h|m/s|ha|héc-ta|mét|g|kg|yến|tạ|tấn|ml|lít|kW|kWh|MW|MWh|kV|V|giây|phút|giờ|ngày|tuần|tháng|năm|tuổi';

const BEFORE_UNIT = new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\p{M}\\p{N}]))`, 'gu');
/** "28 triệu đồng" is one amount. */
const BEFORE_CURRENCY = /(?<=\d[ \u00A0](?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)) (?=(?:đồng|USD)(?![\p{L}\p{M}\p{N}]))/gu;

/** A text to be printed, in which no line ends between a number and its unit: "28.000 đồng", "3,5 triệu đồng", "12 km". */
export function keepUnits(text: string): string {
  return text.replace(BEFORE_UNIT, '\u00A0').replace(BEFORE_CURRENCY, '\u00A0');
}
