/** A poll of the demo newspaper; `votes` counts what readers have chosen. Instants are Vietnamese time. */
export interface DemoPoll {
  slug: string;
  question: string;
  opensAt: string;
  closesAt?: string;
  resultsShown: 'always' | 'afterVoting' | 'afterClosing';
  /** Of several choices; at least as many as chose any one option. */
  severalChoices?: { maxChoices: number; voters: number };
  /** Stands only on the home page and on these sections, not on every page. */
  sections?: string[];
  options: { key: string; label: string; votes: number }[];
}

export const POLLS: readonly DemoPoll[] = [
  {
    slug: 'ten-cau-moi',
    question: 'Cây cầu mới bắc qua sông nên mang tên gì?',
    opensAt: '2026-09-16T10:00',
    closesAt: '2026-10-31T17:00',
    resultsShown: 'afterClosing',
    options: [
      { key: 'ten-ben-do', label: 'Giữ tên bến đò cũ', votes: 128 },
      { key: 'ten-song', label: 'Lấy tên dòng sông', votes: 74 },
      { key: 'ten-nguoi', label: 'Đặt theo tên người có công với quê hương', votes: 51 },
      { key: 'chon-sau', label: 'Để người dân hai bờ họp và chọn sau', votes: 19 },
    ],
  },
  {
    slug: 'phuong-tien-di-lam',
    question: 'Mỗi ngày bạn đi làm, đi học bằng gì?',
    opensAt: '2026-09-07T06:00',
    resultsShown: 'always',
    options: [
      { key: 'xe-may', label: 'Xe máy', votes: 63 },
      { key: 'xe-dap', label: 'Xe đạp, xe đạp điện', votes: 21 },
      { key: 'xe-buyt', label: 'Xe buýt', votes: 9 },
      { key: 'do-vo-lai', label: 'Đò, vỏ lãi', votes: 14 },
      { key: 'di-bo', label: 'Đi bộ', votes: 6 },
    ],
  },
  {
    slug: 'giu-chan-nguoi-gioi',
    question: 'Muốn người giỏi về quê làm việc, tỉnh nên lo điều gì trước?',
    opensAt: '2026-11-02T06:00',
    resultsShown: 'afterVoting',
    options: [
      { key: 'thu-nhap', label: 'Thu nhập xứng với công sức', votes: 37 },
      { key: 'moi-truong', label: 'Nơi làm việc công bằng, được tin và được giao việc khó', votes: 45 },
      { key: 'nha-o', label: 'Chỗ ở, trường học cho con', votes: 22 },
      { key: 'hoc-them', label: 'Cơ hội học thêm', votes: 11 },
    ],
  },
  {
    slug: 'toa-soan-viet-them-ve-gi',
    question: 'Bạn muốn tòa soạn viết thêm về những chuyện gì?',
    opensAt: '2026-11-09T06:00',
    resultsShown: 'always',
    severalChoices: { maxChoices: 3, voters: 97 },
    sections: ['ban-doc'],
    options: [
      { key: 'gia-ca', label: 'Giá cả, việc làm', votes: 58 },
      { key: 'cau-duong', label: 'Cầu đường, phà, xe buýt', votes: 51 },
      { key: 'truong-lop', label: 'Trường lớp của con em', votes: 46 },
      { key: 'tram-y-te', label: 'Trạm y tế, thuốc men', votes: 39 },
      { key: 'ruong-vuon', label: 'Ruộng vườn, ao đầm', votes: 33 },
      { key: 'nghe-xua', label: 'Nghề xưa, lễ hội', votes: 12 },
    ],
  },
];
