import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../../src/site/elements.ts';
import { dispatchIds, dispatchPage, textOf, type DispatchId } from '../support/builtPages.ts';
import { printedAt } from '../support/transcription.ts';

/** Fragments of the contract (DESIGN §3); other ids on a page are its own affair. */
const contract = /^(?:dau-van-ban|kinh-gui|noi-nhan|ky|(?:mo-dau|ket)-\d+|muc-\d+(?:-d?\d+)?)$/u;

/** Every citable place of the first five and the words that it opens with, read from the sources by hand. */
const openings: Record<DispatchId, Record<string, string>> = {
  'cao-bang-182-cv-tu-2021': {
    'dau-van-ban': 'TỈNH ỦY CAO BẰNG',
    'kinh-gui': 'Kính gửi: - Các huyện ủy, thành ủy,',
    'mo-dau-1': 'Hiện nay, tình hình dịch bệnh Covid-19',
    'mo-dau-2': 'Thực hiện Công văn số 534-CV/BTGTW',
    'muc-1': '1. Tiếp tục chỉ đạo, quán triệt sâu sắc',
    'muc-2': '2. Cấp uỷ, chính quyền các cấp',
    'muc-3': '3. Tập trung bảo đảm các yêu cầu an ninh',
    'muc-4': '4. Các cơ quan thông tấn, báo chí',
    'muc-5': '5. Ban Tuyên giáo Tỉnh ủy',
    'muc-6': '6. Ban Dân vận Tỉnh ủy',
    'ket-1': 'Tình hình dịch bệnh vẫn sẽ kéo dài',
    'noi-nhan': 'Nơi nhận: - Như trên,',
    ky: 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC Triệu Đình Lê',
  },
  'tien-giang-cong-van-khong-so-2020': {
    'kinh-gui': 'Kính gửi: - Các Ủy viên Ban Chấp hành',
    'mo-dau-1': 'Thực hiện Công điện của Thường trực',
    'muc-1': '1. Đẩy mạnh công tác tuyên truyền',
    'muc-1-d2': 'Ban Tuyên giáo Tỉnh ủy, Sở Thông tin',
    'muc-1-d3': 'Công an tỉnh, Sở Thông tin',
    'muc-2': '2. Chú trọng công tác phát hiện sớm',
    'muc-3': '3. Sở Ngoại vụ, Công an tỉnh',
    'muc-4': '4. Các đồng chí bí thư cấp ủy',
    'muc-5': '5. Để thực hiện nghiêm chỉ đạo',
    'muc-5-d2': 'Đối với đại biểu dự đại hội',
    'muc-6': '6. Do tình hình dịch bệnh Covid-19',
    'ket-1': 'Ban Thường vụ Tỉnh ủy giao Ban cán sự Đảng',
    'noi-nhan': 'Nơi nhận: - Như trên,',
  },
  'lang-son-chi-thi-khong-so-2021': {
    'dau-van-ban': 'CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY',
    'mo-dau-1': 'Thời gian qua, công tác phòng, chống dịch',
    'mo-dau-2': 'Để đạt hiệu quả cao hơn nữa',
    'muc-1': '1. Cả hệ thống chính trị',
    'muc-2': '2. Tiếp tục quán triệt tinh thần',
    'muc-3': '3. Phát huy vai trò của Tổ COVID',
    'muc-4': '4. Từng cơ quan, đơn vị, tổ chức',
    'muc-5': '5. Tiếp tục quan tâm chăm lo',
    'muc-6': '6. Ban cán sự đảng Ủy ban nhân dân tỉnh',
    'muc-6-1': '- Thường xuyên cập nhật',
    'muc-6-2': '- Rà soát, bổ sung',
    'muc-6-3': '- Tăng cường kiểm tra, giám sát',
    'muc-6-4': '- Tranh thủ sự hỗ trợ của Trung ương',
    'muc-6-5': '- Tiếp tục chỉ đạo việc xây dựng',
    'muc-7': '7. Đảng ủy Bộ Chỉ huy Bộ đội Biên phòng',
    'muc-7-d2': 'Lực lượng vũ trang ngoài việc tham gia',
    'muc-8': '8. Người đứng đầu cấp ủy',
    'muc-9': '9. Ban Dân vận Tỉnh ủy',
    'muc-10': '10. Ban Tuyên giáo Tỉnh ủy',
    'muc-11': '11. Các đồng chí Ủy viên Ban Thường vụ',
    'muc-12': '12. Hội đồng nhân dân tỉnh',
    'ket-1': 'Chỉ thị này được phổ biến đến chi bộ',
    'noi-nhan': 'Nơi nhận: - Ban Bí thư Trung ương Đảng,',
    ky: 'T/M BAN THƯỜNG VỤ BÍ THƯ Nguyễn Quốc Đoàn',
  },
  'lai-chau-58-cv-tu-2020': {
    'dau-van-ban': 'TỈNH ỦY LAI CHÂU',
    'kinh-gui': 'Kính gửi: - Các ban đảng tỉnh',
    'mo-dau-1': 'Hiện nay tình hình đại dịch Covid-19',
    'muc-1': '1- Các ban đảng, đảng đoàn',
    'muc-2': '2- Ban cán sự đảng UBND tỉnh',
    'muc-3': '3- Đảng ủy Bộ đội Biên phòng',
    'muc-4': '4- Ban Tuyên giáo Tỉnh ủy',
    'ket-1': '(Công văn này phổ biến đến chi bộ trực thuộc).',
    'noi-nhan': 'Nơi nhận: - Như trên,',
    ky: 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Lê Văn Lương',
  },
  'ninh-binh-342-cv-tu-2021': {
    'dau-van-ban': 'TỈNH ỦY NINH BÌNH',
    'kinh-gui': '- Kính gửi: - Ban Chỉ đạo phòng',
    'mo-dau-1': 'Trong thời gian qua, các cấp ủy',
    'mo-dau-2': 'Hiện nay đợt bùng phát dịch Covid-19',
    'muc-1': '1. Toàn hệ thống chính trị',
    'muc-2': '2. Bí thư các huyện, thành ủy',
    'muc-3': '3. Ban cán sự đảng Ủy ban nhân dân tỉnh',
    'muc-3-d2': 'Các cấp, các ngành tập trung triển khai',
    'muc-4': '4. Ban Dân vận Tỉnh ủy',
    'muc-5': '5. Lực lượng vũ trang của tỉnh',
    'muc-6': '6. Ban Tuyên giáo Tỉnh ủy',
    'noi-nhan': 'Nơi nhận: - Ban Bí thư TW Đảng',
    ky: 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Trần Hồng Quảng',
  },
};

/** Paragraphs that a page break cuts in the source: one place to cite, both halves in it. */
const joined: [DispatchId, string, string][] = [
  ['cao-bang-182-cv-tu-2021', 'muc-1', 'đặc biệt là quan điểm “Phòng” là cơ bản'],
  ['cao-bang-182-cv-tu-2021', 'muc-5', 'ngăn chặn các thông tin tiêu cực, bịa đặt'],
  ['tien-giang-cong-van-khong-so-2020', 'muc-3', 'nơi cư trú, nơi làm việc; kiểm soát chặt chẽ'],
  ['lang-son-chi-thi-khong-so-2021', 'muc-1', 'cho Nhân dân là nhiệm vụ quan trọng trước hết'],
  ['lang-son-chi-thi-khong-so-2021', 'muc-5', 'người dân, nhất là các đối tượng khó khăn'],
  ['lai-chau-58-cv-tu-2020', 'muc-2', 'các quy định về phòng, chống dịch bệnh. Chỉ đạo'],
];

/** Bullets and spaces are typography; the words are the text. */
function words(text: string): string {
  return text.replace(/(^|\n|:)\s*-\s/gu, '$1').replace(/[\s*]/gu, '');
}

function idsOf(id: DispatchId): string[] {
  return elementsOf(textOf(dispatchPage(id))).flatMap((element) => attribute(element, 'id') ?? []);
}

describe.each(dispatchIds)('%s', (id) => {
  test('has exactly the fragments that its text calls for, in reading order', () => {
    const found = idsOf(id).filter((name) => contract.test(name));
    expect(found).toEqual(Object.keys(openings[id]));
  });

  test('uses no id twice', () => {
    const ids = idsOf(id);
    expect(ids.filter((name, index) => ids.indexOf(name) !== index)).toEqual([]);
  });

  test.each(Object.entries(openings[id]))('#%s opens with “%s”', (fragment, opening) => {
    const printed = words(printedAt(textOf(dispatchPage(id)), fragment) ?? '');
    expect(printed.slice(0, words(opening).length)).toBe(words(opening));
  });
});

test.each(joined)('%s#%s holds both halves: “%s”', (id, fragment, seam) => {
  expect(words(printedAt(textOf(dispatchPage(id)), fragment) ?? '')).toContain(words(seam));
});
