/** The sections of the demo newspaper in its order; `parent` names the section above. */
export const SECTIONS: readonly { slug: string; name: string; description: string; parent?: string }[] = [
  { slug: 'thoi-su', name: 'Thời sự', description: 'Những việc đáng chú ý trong tỉnh.' },
  { slug: 'kinh-te', name: 'Kinh tế', description: 'Làm ăn, thị trường, việc làm.' },
  {
    slug: 'chuyen-doi-so',
    name: 'Chuyển đổi số',
    description: 'Công nghệ vào công sở, đồng ruộng và từng nhà.',
    parent: 'kinh-te',
  },
  { slug: 'nong-nghiep', name: 'Nông nghiệp', description: 'Đồng ruộng, vườn cây, ao đầm.' },
  { slug: 'van-hoa', name: 'Văn hóa', description: 'Nghề xưa, lễ hội, sách và người làm nghệ thuật.' },
  { slug: 'giao-duc', name: 'Giáo dục', description: 'Thầy trò và mái trường.' },
  { slug: 'y-te', name: 'Y tế', description: 'Sức khỏe của cả nhà.' },
  { slug: 'the-thao', name: 'Thể thao', description: 'Sân cỏ, đường chạy, mặt nước.' },
  { slug: 'ban-doc', name: 'Bạn đọc', description: 'Thư của bạn đọc và trả lời.' },
];
