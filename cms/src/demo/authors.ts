/** The invented staff of the demo newspaper. */
export const AUTHORS: readonly { slug: string; name: string; penName: string; biography: string; portrait?: string }[] =
  [
    {
      slug: 'do-thuy-anh',
      name: 'Đỗ Thúy Anh',
      penName: 'Thúy Anh',
      biography: 'Phóng viên thời sự, theo dõi mảng giao thông và xây dựng.',
      portrait: 'portrait-thuy-anh',
    },
    {
      slug: 'tran-quoc-bao',
      name: 'Trần Quốc Bảo',
      penName: 'Quốc Bảo',
      biography: 'Viết về kinh tế và việc làm, từng có mười năm đi chợ đầu mối.',
      portrait: 'portrait-quoc-bao',
    },
    {
      slug: 'le-minh-khoi',
      name: 'Lê Minh Khôi',
      penName: 'Minh Khôi',
      biography: 'Con nhà nông, viết về đồng ruộng, nước mặn và giống lúa.',
    },
    {
      slug: 'nguyen-hoai-phuong',
      name: 'Nguyễn Hoài Phương',
      penName: 'Hoài Phương',
      biography: 'Phóng viên văn hóa, mê nghề thủ công và sách cũ.',
      portrait: 'portrait-hoai-phuong',
    },
    {
      slug: 'pham-duc-long',
      name: 'Phạm Đức Long',
      penName: 'Đức Long',
      biography: 'Phóng viên thể thao, chạy bộ mỗi sáng dọc bờ kè.',
    },
    {
      slug: 'vo-ngoc-diep',
      name: 'Võ Ngọc Diệp',
      penName: 'Ngọc Diệp',
      biography: 'Viết về trường học và bệnh viện.',
    },
    {
      slug: 'huynh-tan-dat',
      name: 'Huỳnh Tấn Đạt',
      penName: 'Tấn Đạt',
      biography: 'Phụ trách trang Bạn đọc, trả lời thư và đi xác minh.',
    },
  ];
