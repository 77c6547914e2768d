/**
 * Names that are printed in capitals, written as running text writes them.
 */
const names = [
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Phó Bí thư',
  'Bí thư',
  'Thường trực',
  'Tỉnh ủy',
  'Tỉnh uỷ',
  'Thành ủy',
  'Thành uỷ',
  'Huyện ủy',
  'Huyện uỷ',
  'Đảng ủy',
  'Đảng uỷ',
  'Đảng bộ',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Chánh Văn phòng',
  'Chánh Văn phòng',
];

/**
 * Gives `capitals` in mixed case: "TỈNH ỦY CAO BẰNG" with the province name "Cao Bằng" gives
 * "Tỉnh ủy Cao Bằng". Letters stay what they are, only their case changes, and only where all are capitals.
 */
export function fromCapitals(capitals: string, properNames: readonly string[] = []): string {
  if (capitals !== capitals.toLocaleUpperCase('vi')) return capitals;
  let text = capitals.toLocaleLowerCase('vi');
  for (const name of [...names, ...properNames])
    text = text.replaceAll(name.toLocaleLowerCase('vi'), name);
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
