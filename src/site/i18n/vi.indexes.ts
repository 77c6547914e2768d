/**
 * Words of the indexes: provinces, years, kinds, signers, organs.
 */
import type { OrganMention } from '../../archive/dispatch.ts';
import type { Organs } from '../../archive/organs.ts';
import type { IndexedFact } from '../proofs.ts';

const relations: Record<OrganMention['relation'], { title: string; short: string; note: string }> =
  {
    addressed: {
      title: 'Được gửi tới (Kính gửi)',
      short: 'gửi tới',
      note: 'Cơ quan đứng trong phần Kính gửi: văn bản được viết cho cơ quan ấy.',
    },
    named: {
      title: 'Được nhắc trong văn bản',
      short: 'nhắc',
      note: 'Cơ quan được gọi tên trong câu. Chỗ nào máy nhận ra câu giao việc cho cơ quan ấy thì có ghi “giao việc”; chỗ không ghi vẫn có thể là giao việc, phải đọc câu mới biết.',
    },
    copied: {
      title: 'Nhận bản sao (Nơi nhận)',
      short: 'bản sao',
      note: 'Cơ quan đứng trong phần Nơi nhận. Nhận bản sao không có nghĩa là được giao việc.',
    },
  };

const levels: Record<Organs[string]['level'], { title: string; note: string }> = {
  'trung-uong': { title: 'Trung ương', note: '' },
  tinh: {
    title: 'Tỉnh',
    note: 'Nhiều tỉnh có thể có cơ quan mang tên này. Vì thế các chỗ dưới đây xếp theo tỉnh ra văn bản.',
  },
  'duoi-tinh': {
    title: 'Dưới tỉnh',
    note: 'Mỗi tỉnh có nhiều cơ quan, tổ chức mang tên này. Vì thế các chỗ dưới đây xếp theo tỉnh ra văn bản.',
  },
};

/** What the letters before the organ in a signature say (36-HD/VPTW; TM., KT., TL. in State documents). */
const authorities: [letters: RegExp, meaning: string][] = [
  [/^T\/?M\.?(?!\p{L})/u, 'thay mặt, tức là ký nhân danh tập thể'],
  [/^K\/?T\.?(?!\p{L})/u, 'ký thay, tức là cấp phó ký thay cấp trưởng'],
  [/^T\/?L\.?(?!\p{L})/u, 'thừa lệnh, tức là ký theo lệnh của cấp trên'],
];

const proofLabels: Record<IndexedFact, string> = {
  province: 'Tỉnh',
  date: 'Ngày',
  kind: 'Loại',
  authority: 'Thẩm quyền ký',
  position: 'Chức vụ',
  name: 'Người ký',
};

const dispatches = (count: number) => `${count.toLocaleString('vi')} văn bản`;

export const indexes = {
  dispatches,
  reasoning: 'Lý do',
  /** Where the words stand in no paragraph of their own. */
  seeText: 'xem trong văn bản',
  proofLabels,
  parts: 'Danh sách dài, nên chia thành nhiều trang:',
  lookUp: {
    title: 'Tra cứu',
    all: 'Tra cứu theo năm, loại, người ký, cơ quan',
    description:
      'Mọi lối vào kho: theo tỉnh, năm, loại văn bản, người ký, cơ quan, chủ đề, văn bản được viện dẫn, chữ viết tắt.',
    lead: 'Các bảng tra này được lập từ chính lời của văn bản. Mục nào cũng dẫn tới đoạn văn làm căn cứ.',
    provinces: 'Bản đồ và danh sách các tỉnh có văn bản trong kho.',
    years: 'Văn bản theo năm và tháng ban hành.',
    kinds: 'Công văn, chỉ thị và các loại khác.',
    signers: 'Tên người ký, chức vụ, và ký thay mặt ai.',
    organs: 'Cơ quan được gửi tới, được nhắc trong văn bản, hay nhận bản sao.',
    themes: 'Những khẩu hiệu và yêu cầu lặp lại trong nhiều văn bản.',
    cited: 'Những văn bản khác mà văn bản trong kho dẫn ra.',
    timeline: 'Chỉ đạo của Trung ương được tỉnh thực hiện sau bao nhiêu ngày.',
    abbreviations: 'Chữ viết tắt trong văn bản và cách đọc.',
    pairs: 'Hai văn bản đặt cạnh nhau, với những đoạn trùng lời.',
    titles: {
      cited: 'Văn bản được viện dẫn',
      timeline: 'Dòng thời gian',
      abbreviations: 'Chữ viết tắt',
      pairs: 'Đối chiếu',
    },
    counts: {
      provinces: (count: number, all: number) => `${count} trong ${all} tỉnh, thành phố`,
      years: (count: number) => `${count} năm`,
      kinds: (count: number) => `${count} loại`,
      signers: (count: number) => `${count} tên`,
      organs: (count: number) => `${count} tên cơ quan`,
      themes: (count: number) => `${count} chủ đề`,
      cited: dispatches,
      timeline: dispatches,
      abbreviations: (count: number) => `${count} chữ`,
      pairs: (count: number) => `${count} cặp`,
    },
  },
  provinces: {
    title: 'Tỉnh, thành phố',
    description:
      'Văn bản chống dịch Covid-19 theo tỉnh: bản đồ các tỉnh, thành phố như năm 2020–2021 và danh sách.',
    lead: (held: number, all: number) =>
      `Kho có văn bản của ${held} trong ${all} tỉnh, thành phố. Tên và địa giới ghi như trong thời dịch, năm 2020–2021.`,
    map: 'Bản đồ các tỉnh, thành phố năm 2020–2021',
    skipMap: 'Bỏ qua bản đồ, đến danh sách',
    /** `inferred` of `count` dispatches name no province of their own. */
    count: (count: number, inferred: number) =>
      [
        dispatches(count),
        ...(inferred === 0 ? [] : inferred === count ? ['tỉnh suy ra'] : [`${inferred} suy ra`]),
      ].join(', '),
    withoutDispatch: (name: string) => `${name}: chưa có văn bản trong kho`,
    legend: {
      printed: 'tên tỉnh in trên văn bản',
      inferred: 'tỉnh suy ra từ văn bản',
      none: 'chưa có văn bản trong kho',
    },
    archipelago: (name: string) => `Quần đảo ${name}`,
    belongsTo: (province: string) => `(${province})`,
    mapNote:
      'Bản đồ chỉ để tra cứu, không phải căn cứ về địa giới. Quần đảo Hoàng Sa thuộc Đà Nẵng, quần đảo Trường Sa thuộc Khánh Hòa.',
    attribution: {
      before: 'Hình bản đồ: Stephen Truong,',
      work: '@svg-maps/vietnam',
      workUrl: 'https://www.npmjs.com/package/@svg-maps/vietnam',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
      changes: 'đã làm tròn tọa độ.',
    },
    list: 'Tỉnh có văn bản',
    without: (count: number) => `${count} tỉnh, thành phố chưa có văn bản trong kho`,
    unknown: 'Chưa rõ tỉnh',
    locator: (name: string) => `Vị trí của ${name} trên bản đồ`,
    since: 'Ngày nay',
    unchanged: 'Tên và địa giới cấp tỉnh không đổi ngày 01/7/2025.',
    sinceSource: 'Theo Nghị quyết số 202/2025/QH15 của Quốc hội.',
    dispatches: 'Văn bản',
    themes: 'Chủ đề được nhắc',
    pageDescription: (name: string, count: number) =>
      `${dispatches(count)} chống dịch Covid-19 của ${name} trong Văn khố, với căn cứ xác định tỉnh.`,
  },
  years: {
    title: 'Năm',
    description: 'Văn bản chống dịch Covid-19 theo năm và tháng ban hành.',
    lead: 'Văn bản chưa rõ ngày được xếp vào năm sớm nhất có thể.',
    year: (year: string) => `Năm ${year}`,
    month: (month: number) => `Tháng ${month}`,
    unknownMonth: 'Chưa rõ tháng',
    unknownMonthNote: (year: string) =>
      `Chỉ biết khoảng ngày của những văn bản này. Chúng được xếp vào năm ${year} vì đó là năm sớm nhất có thể.`,
    open: (count: number) => `${count} chưa rõ tháng`,
    unknown: 'Chưa rõ năm',
    pageDescription: (year: string, count: number) =>
      `${dispatches(count)} chống dịch Covid-19 xếp vào năm ${year}, theo tháng.`,
  },
  kinds: {
    title: 'Loại văn bản',
    description: 'Công văn, chỉ thị và các loại văn bản khác của cấp ủy, với căn cứ xác định loại.',
    lead: 'Loại do văn bản tự ghi, hoặc suy ra từ hình thức của văn bản.',
    untitled: (abbreviation: string) =>
      `Theo thể thức, công văn không in tên loại ở đầu: trích yếu đứng ngay dưới số. Ký hiệu trong số là ${abbreviation}.`,
    titled: (name: string, abbreviation: string) =>
      `Theo thể thức, tên loại “${name.toLocaleUpperCase('vi')}” in thành tiêu đề, trích yếu đứng dưới. Ký hiệu trong số là ${abbreviation}.`,
    source: 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng.',
    inferred: (count: number) => `${count} suy ra`,
    unknown: 'Chưa rõ loại',
    pageDescription: (name: string, count: number) =>
      `${name} trong Văn khố: ${dispatches(count)}, với căn cứ xác định loại.`,
  },
  signers: {
    title: 'Người ký',
    description: 'Tên những người ký các văn bản chống dịch, với chức vụ và thẩm quyền ký.',
    lead: 'Bảng này kê tên in dưới văn bản, xếp theo tên gọi. Một tên không nhất thiết là một người: hai người ở hai tỉnh có thể trùng tên.',
    unknown: 'Chưa rõ người ký',
    nameNote: 'Trang này kê một cái tên. Hãy xem tỉnh và chức vụ ở từng văn bản.',
    pageDescription: (name: string, count: number) =>
      `${dispatches(count)} ghi tên người ký là ${name}, với chức vụ, thẩm quyền ký và tỉnh.`,
    signature: 'Chữ ký',
    authority: (letters: string, meaning: string) => `${letters}: ${meaning}.`,
    authorities,
    authoritySource: 'Cách ghi thẩm quyền ký: Hướng dẫn 36-HD/VPTW ngày 03/4/2018.',
  },
  organs: {
    title: 'Cơ quan',
    description:
      'Các cơ quan mà văn bản gửi tới, nhắc tới hay gửi bản sao: ba quan hệ khác nhau, kê riêng.',
    lead: 'Gửi tới, nhắc tới và nhận bản sao là ba quan hệ khác nhau, nên được kê riêng. Số đứng sau mỗi quan hệ là số văn bản.',
    none: 'Chưa lập được bảng này.',
    relations,
    levels,
    onlyIn: (province: string) => `Chỉ ${province} có cơ quan mang tên này.`,
    /** Beside a sentence that plainly tells the organ to act. */
    ordered: 'giao việc',
    /** In how many dispatches an organ stands in each relation. */
    count: (counts: Record<OrganMention['relation'] | 'ordered', number>) =>
      (['addressed', 'named', 'copied'] as const)
        .filter((relation) => counts[relation] > 0)
        .map((relation) => {
          const told = relation === 'named' && counts.ordered > 0;
          const count = `${relations[relation].short} ${counts[relation]}`;
          return told ? `${count} (giao việc ${counts.ordered})` : count;
        })
        .join(' · '),
    pageDescription: (name: string, count: number) =>
      `${name} trong ${dispatches(count)} chống dịch Covid-19: được gửi tới, được nhắc, hay nhận bản sao.`,
  },
};
