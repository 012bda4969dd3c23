/** The invented newspaper itself; its licence says that it is none. */
export const MASTHEAD = {
  name: 'Báo Vĩnh Hà',
  slogan: 'Chuyện hai bờ sông Vĩnh',
  governingBody: 'Cơ quan của tỉnh Vĩnh Hà – một tỉnh chỉ có trong nội dung mẫu',
  licence: 'Giấy phép demo số 00/GP-DEMO, cấp ngày 01/03/2026 cho bản dùng thử; không có giá trị pháp lý.',
  editorInChief: 'Đặng Nhật Vy',
  address: 'Số 0 đường Bờ Kè, thành phố Hà Tân, tỉnh Vĩnh Hà',
  phone: '0000 000 000',
  email: 'toasoan@baovinhha.example',
  menu: [
    { label: 'Thời sự', url: '/thoi-su/' },
    { label: 'Kinh tế', url: '/kinh-te/' },
    { label: 'Nông nghiệp', url: '/nong-nghiep/' },
    { label: 'Văn hóa', url: '/van-hoa/' },
    { label: 'Giáo dục', url: '/giao-duc/' },
    { label: 'Y tế', url: '/y-te/' },
    { label: 'Thể thao', url: '/the-thao/' },
    { label: 'Bạn đọc', url: '/ban-doc/' },
  ],
} as const;
