/** What Strapi says to editors, and how we say it. A name at the head of a message is the field's path. */
const PATTERNS: readonly [RegExp, string][] = [
  [/^\S+ must be at most (\d+) characters$/u, 'Dài quá $1 ký tự.'],
  [/^\S+ must be at least (\d+) characters$/u, 'Phải có ít nhất $1 ký tự.'],
  [/^\S+ must be less than or equal to (\S+)$/u, 'Không được lớn hơn $1.'],
  [/^\S+ must be greater than or equal to (\S+)$/u, 'Không được nhỏ hơn $1.'],
  [/^\S+ field must have at least (\d+) items?$/u, 'Phải có ít nhất $1 mục.'],
  [/^\S+ field must have less than or equal to (\d+) items?$/u, 'Không được quá $1 mục.'],
  [/^\S+ (?:must be defined\.?|is a required field|cannot be empty|cannot be null)$/u, 'Bắt buộc phải có.'],
  [/^\S+ must be a valid email$/u, 'Địa chỉ e-mail không đúng dạng.'],
  [/^\S+ must match the following: .*$/su, 'Không đúng dạng.'],
  [/^\S+ must be one of the following values: .*$/su, 'Không phải là một giá trị cho phép.'],
  [/^\S+ must be a `\S+` type, .*$/su, 'Không đúng loại dữ liệu.'],
  [/^This attribute must be unique$/u, 'Đã được dùng ở mục khác.'],
  [/^(\d+) errors occurred$/u, 'Có $1 chỗ chưa đúng.'],
  [
    /^File type 'image\/hei[cf].*' is not allowed$/u,
    'Trang báo chưa nhận ảnh HEIC. Trên iPhone: Cài đặt → Camera → Định dạng → “Tương thích nhất” rồi chụp lại, hoặc gửi ảnh qua e-mail để có tệp JPEG.',
  ],
  [/^File type '(.*)' is not allowed$/u, 'Không nhận loại tệp $1; chỉ nhận ảnh JPEG, PNG, WebP và AVIF.'],
  [/^(?:Cannot verify|MIME type is not allowed|File is not a valid image).*$/su, 'Tệp này không phải là ảnh đọc được.'],
  [/^request entity too large$/iu, 'Nội dung gửi lên quá lớn.'],
  [/^Invalid credentials$/u, 'E-mail hoặc mật khẩu không đúng.'],
  [/^User not active$/u, 'Tài khoản này đã bị khóa. Xin liên hệ người quản trị.'],
  [/^Too many requests.*$/su, 'Thử quá nhiều lần. Xin đợi vài phút rồi thử lại.'],
  [/^(?:Forbidden|Forbidden access|Policy Failed)$/u, 'Bạn không có quyền làm việc này.'],
  [/^(?:Not Found|Document not found|Entry not found)$/iu, 'Không tìm thấy. Có thể mục này đã bị xóa.'],
  [/^Internal Server Error$/u, 'Hệ thống gặp lỗi. Xin thử lại; nếu còn lỗi, báo người quản trị.'],
  [
    /^(?:Insufficient Storage|Nothing is saved: the disk has only .*)$/u,
    'Chưa lưu được: máy chủ hết chỗ trên đĩa. Xin giữ lại nội dung và báo ngay người quản trị.',
  ],
  [
    /^Pictures are refused: the disk has only (\d+) MiB free .*$/u,
    'Chưa nhận được ảnh: đĩa của máy chủ gần đầy (còn $1 MB). Bài viết vẫn lưu được. Xin báo người quản trị.',
  ],
  [/^(?:Email already taken|A user with this email address already exists)$/u, 'E-mail này đã có người dùng.'],
  [/^You cannot delete your own user$/u, 'Bạn không thể xóa tài khoản của chính mình.'],
  [/^You must have at least one user with super admin role\.$/u, 'Phải còn ít nhất một người quản trị hệ thống.'],
  [/^Some roles are still assigned to some users$/u, 'Vai trò này còn người giữ.'],
  [/^This reset password token has expired$/u, 'Liên kết đặt lại mật khẩu đã hết hạn.'],
];

/** Strapi's message in Vietnamese; any other message, ours among them, as it is. */
export function toVietnamese(message: string): string {
  const found = PATTERNS.find(([pattern]) => pattern.test(message));
  return found ? message.replace(...found) : message;
}
