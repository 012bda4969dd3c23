/** What Strapi's fields for a date with a time call their parts for screen readers, whatever the language. */
const NAMES = {
  'Choose date': 'Chọn ngày',
  'Choose time': 'Chọn giờ',
  'Xoá date': 'Xóa ngày',
  'Xoá time': 'Xóa giờ',
};

/** Gives the parts of date fields Vietnamese names, whenever a field appears. */
export function namePickers(document: Document): void {
  const rename = () => {
    for (const [strange, name] of Object.entries(NAMES)) {
      for (const part of document.querySelectorAll(`[aria-label="${strange}"]`)) part.setAttribute('aria-label', name);
    }
  };
  new MutationObserver(rename).observe(document, { childList: true, subtree: true });
}
