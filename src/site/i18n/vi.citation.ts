/**
 * Words of the citation panel. Words of the citations themselves stand with their formats.
 */
export const citation = {
  title: 'Trích dẫn',
  styles: {
    vietnamese: 'Việt Nam',
    chicagoNote: 'Chicago, chú thích',
    chicagoEntry: 'Chicago, thư mục',
    apa: 'APA 7',
    mla: 'MLA 9',
    iso690: 'ISO 690',
  },
  /** Without JavaScript: how to cite a paragraph by hand. */
  hint: 'Dẫn một đoạn: thêm “mục 4”, dùng liên kết ¶ của đoạn.',
  whole: 'Đang dẫn cả văn bản. Bấm ¶ cạnh một đoạn để dẫn đoạn ấy.',
  paragraph: (locator: string) => `Đang dẫn ${locator}. Bấm ¶ cạnh đoạn khác để đổi.`,
  copy: 'Chép',
  copyLabel: (style: string) => `Chép trích dẫn: ${style}`,
  copied: 'Đã chép trích dẫn',
  downloads: 'Tải cho phần mềm trích dẫn',
};
