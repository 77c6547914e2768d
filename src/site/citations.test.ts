import { describe, expect, it, test } from 'vitest';
import type { DispatchId } from '../../tests/support/builtPages.ts';
import { imagined, referenceOf } from '../../tests/support/references.ts';
import type { Reference } from '../archive/reference.ts';
import { citationsOf, markSlot } from './citations.ts';
import { slot } from './citationTemplates.ts';

const external = <Value>(value: Value) => ({
  basis: 'external' as const,
  value,
  references: ['Báo Nhân Dân'],
});

/** Gives each form with its style; `{en}` is where a locator goes, in English. */
async function formsOf(reference: Reference): Promise<[style: string, form: string][]> {
  const citations = await citationsOf(reference);
  return citations.flatMap(({ style, forms }) =>
    forms.map(({ before, after, locator }): [string, string] => [
      style,
      before + (locator ? `{${locator}}` : '') + after,
    ]),
  );
}

/** Reviewed by eye against the rules of each style. */
const reviewed: Record<DispatchId, [style: string, form: string][]> = {
  'cao-bang-182-cv-tu-2021': [
    [
      'vietnamese',
      'Tỉnh ủy Cao Bằng (2021), Công văn số 182-CV/TU ngày 18/5/2021 về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh{vi}, Văn khố, https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/',
    ],
    [
      'chicagoNote',
      'Tỉnh ủy Cao Bằng, “Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh” (Cao Bằng, May 18, 2021){en}, Văn khố, https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/.',
    ],
    [
      'chicagoEntry',
      'Tỉnh ủy Cao Bằng. “Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh.” Cao Bằng, May 18, 2021. Văn khố. https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/.',
    ],
    [
      'apa',
      'Tỉnh ủy Cao Bằng. (2021, May 18). Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh. Văn khố. https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/',
    ],
    ['apa', '(Tỉnh ủy Cao Bằng, 2021{apa})'],
    [
      'mla',
      'Tỉnh ủy Cao Bằng. “Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh.” Văn khố, 18 May 2021, https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/.',
    ],
    ['mla', '(Tỉnh ủy Cao Bằng{en})'],
    [
      'iso690',
      'TỈNH ỦY CAO BẰNG, 2021. Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh. Văn khố. Online. 18 May 2021. Available from: https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/',
    ],
    ['iso690', '(Tỉnh ủy Cao Bằng 2021{en})'],
  ],
  'lai-chau-58-cv-tu-2020': [
    [
      'vietnamese',
      'Tỉnh ủy Lai Châu (2020), Công văn số 58-CV/TU ngày 08/12/2020 về tăng cường chỉ đạo công tác phòng, chống dịch Covid-19{vi}, Văn khố, https://vankho.example/van-ban/lai-chau-58-cv-tu-2020/',
    ],
    [
      'chicagoNote',
      'Tỉnh ủy Lai Châu, “Công văn số 58-CV/TU về tăng cường chỉ đạo công tác phòng, chống dịch Covid-19” (Lai Châu, December 8, 2020){en}, Văn khố, https://vankho.example/van-ban/lai-chau-58-cv-tu-2020/.',
    ],
    [
      'chicagoEntry',
      'Tỉnh ủy Lai Châu. “Công văn số 58-CV/TU về tăng cường chỉ đạo công tác phòng, chống dịch Covid-19.” Lai Châu, December 8, 2020. Văn khố. https://vankho.example/van-ban/lai-chau-58-cv-tu-2020/.',
    ],
    [
      'apa',
      'Tỉnh ủy Lai Châu. (2020, December 8). Công văn số 58-CV/TU về tăng cường chỉ đạo công tác phòng, chống dịch Covid-19. Văn khố. https://vankho.example/van-ban/lai-chau-58-cv-tu-2020/',
    ],
    ['apa', '(Tỉnh ủy Lai Châu, 2020{apa})'],
    [
      'mla',
      'Tỉnh ủy Lai Châu. “Công văn số 58-CV/TU về tăng cường chỉ đạo công tác phòng, chống dịch Covid-19.” Văn khố, 8 Dec. 2020, https://vankho.example/van-ban/lai-chau-58-cv-tu-2020/.',
    ],
    ['mla', '(Tỉnh ủy Lai Châu{en})'],
    [
      'iso690',
      'TỈNH ỦY LAI CHÂU, 2020. Công văn số 58-CV/TU về tăng cường chỉ đạo công tác phòng, chống dịch Covid-19. Văn khố. Online. 8 December 2020. Available from: https://vankho.example/van-ban/lai-chau-58-cv-tu-2020/',
    ],
    ['iso690', '(Tỉnh ủy Lai Châu 2020{en})'],
  ],
  'lang-son-chi-thi-khong-so-2021': [
    [
      'vietnamese',
      'Ban Thường vụ Tỉnh ủy [Lạng Sơn] ([vào hoặc sau ngày 29/7/2021]), Chỉ thị không số về tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh{vi}, Văn khố, https://vankho.example/van-ban/lang-son-chi-thi-khong-so-2021/',
    ],
    [
      'chicagoNote',
      'Ban Thường vụ Tỉnh ủy [Lạng Sơn], “Chỉ thị không số về tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh,” [on or after July 29, 2021]{en}, Văn khố, https://vankho.example/van-ban/lang-son-chi-thi-khong-so-2021/.',
    ],
    [
      'chicagoEntry',
      'Ban Thường vụ Tỉnh ủy [Lạng Sơn]. “Chỉ thị không số về tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh,” [on or after July 29, 2021]. Văn khố. https://vankho.example/van-ban/lang-son-chi-thi-khong-so-2021/.',
    ],
    [
      'apa',
      'Ban Thường vụ Tỉnh ủy [Lạng Sơn]. ([on or after July 29, 2021]). Chỉ thị không số về tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh. Văn khố. https://vankho.example/van-ban/lang-son-chi-thi-khong-so-2021/',
    ],
    ['apa', '(Ban Thường vụ Tỉnh ủy [Lạng Sơn], [on or after July 29, 2021]{apa})'],
    [
      'mla',
      'Ban Thường vụ Tỉnh ủy [Lạng Sơn]. “Chỉ thị không số về tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh.” Văn khố, [on or after 29 July 2021], https://vankho.example/van-ban/lang-son-chi-thi-khong-so-2021/.',
    ],
    ['mla', '(Ban Thường vụ Tỉnh ủy [Lạng Sơn]{en})'],
    [
      'iso690',
      'BAN THƯỜNG VỤ TỈNH ỦY [LẠNG SƠN], [on or after 29 July 2021]. Chỉ thị không số về tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh. Văn khố. Online. [on or after 29 July 2021]. Available from: https://vankho.example/van-ban/lang-son-chi-thi-khong-so-2021/',
    ],
    ['iso690', '(Ban Thường vụ Tỉnh ủy [Lạng Sơn] [on or after 29 July 2021]{en})'],
  ],
  'ninh-binh-342-cv-tu-2021': [
    [
      'vietnamese',
      'Tỉnh ủy Ninh Bình (2021), Công văn số 342-CV/TU ngày 22/7/2021 về tiếp tục tăng cường công tác phòng, chống dịch Covid-19{vi}, Văn khố, https://vankho.example/van-ban/ninh-binh-342-cv-tu-2021/',
    ],
    [
      'chicagoNote',
      'Tỉnh ủy Ninh Bình, “Công văn số 342-CV/TU về tiếp tục tăng cường công tác phòng, chống dịch Covid-19” (Ninh Bình, July 22, 2021){en}, Văn khố, https://vankho.example/van-ban/ninh-binh-342-cv-tu-2021/.',
    ],
    [
      'chicagoEntry',
      'Tỉnh ủy Ninh Bình. “Công văn số 342-CV/TU về tiếp tục tăng cường công tác phòng, chống dịch Covid-19.” Ninh Bình, July 22, 2021. Văn khố. https://vankho.example/van-ban/ninh-binh-342-cv-tu-2021/.',
    ],
    [
      'apa',
      'Tỉnh ủy Ninh Bình. (2021, July 22). Công văn số 342-CV/TU về tiếp tục tăng cường công tác phòng, chống dịch Covid-19. Văn khố. https://vankho.example/van-ban/ninh-binh-342-cv-tu-2021/',
    ],
    ['apa', '(Tỉnh ủy Ninh Bình, 2021{apa})'],
    [
      'mla',
      'Tỉnh ủy Ninh Bình. “Công văn số 342-CV/TU về tiếp tục tăng cường công tác phòng, chống dịch Covid-19.” Văn khố, 22 July 2021, https://vankho.example/van-ban/ninh-binh-342-cv-tu-2021/.',
    ],
    ['mla', '(Tỉnh ủy Ninh Bình{en})'],
    [
      'iso690',
      'TỈNH ỦY NINH BÌNH, 2021. Công văn số 342-CV/TU về tiếp tục tăng cường công tác phòng, chống dịch Covid-19. Văn khố. Online. 22 July 2021. Available from: https://vankho.example/van-ban/ninh-binh-342-cv-tu-2021/',
    ],
    ['iso690', '(Tỉnh ủy Ninh Bình 2021{en})'],
  ],
  'tien-giang-cong-van-khong-so-2020': [
    [
      'vietnamese',
      'Ban Thường vụ Tỉnh ủy [Tiền Giang] ([vào hoặc sau ngày 07/3/2020]), [Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]{vi}, Văn khố, https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/',
    ],
    [
      'chicagoNote',
      'Ban Thường vụ Tỉnh ủy [Tiền Giang], “[Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19],” [on or after March 7, 2020]{en}, Văn khố, https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/.',
    ],
    [
      'chicagoEntry',
      'Ban Thường vụ Tỉnh ủy [Tiền Giang]. “[Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19],” [on or after March 7, 2020]. Văn khố. https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/.',
    ],
    [
      'apa',
      'Ban Thường vụ Tỉnh ủy [Tiền Giang]. ([on or after March 7, 2020]). [Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]. Văn khố. https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/',
    ],
    ['apa', '(Ban Thường vụ Tỉnh ủy [Tiền Giang], [on or after March 7, 2020]{apa})'],
    [
      'mla',
      'Ban Thường vụ Tỉnh ủy [Tiền Giang]. “[Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19].” Văn khố, [on or after 7 March 2020], https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/.',
    ],
    ['mla', '(Ban Thường vụ Tỉnh ủy [Tiền Giang]{en})'],
    [
      'iso690',
      'BAN THƯỜNG VỤ TỈNH ỦY [TIỀN GIANG], [on or after 7 March 2020]. [Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]. Văn khố. Online. [on or after 7 March 2020]. Available from: https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/',
    ],
    ['iso690', '(Ban Thường vụ Tỉnh ủy [Tiền Giang] [on or after 7 March 2020]{en})'],
  ],
};

test.each(Object.entries(reviewed))('%s in every style', async (id, forms) => {
  expect(await formsOf(referenceOf(id as DispatchId))).toEqual(forms);
});

test('the same reference gives the same text, whatever was formatted before it', async () => {
  const reference = referenceOf('tien-giang-cong-van-khong-so-2020');
  const first = await citationsOf(reference);
  await citationsOf(imagined({}));
  expect(await citationsOf(reference)).toEqual(first);
});

describe('caveats', () => {
  it('stand in the forms of a dispatch of which nothing is known', async () => {
    expect(await formsOf(imagined({}))).toEqual([
      [
        'vietnamese',
        '(không ghi ngày), [Văn bản] không số{vi}, Văn khố, https://vankho.example/van-ban/van-ban-khong-so/',
      ],
      [
        'chicagoNote',
        '“[Văn bản] không số,” n.d.{en}, Văn khố, https://vankho.example/van-ban/van-ban-khong-so/.',
      ],
      [
        'chicagoEntry',
        '“[Văn bản] không số,” n.d. Văn khố. https://vankho.example/van-ban/van-ban-khong-so/.',
      ],
      [
        'apa',
        '[Văn bản] không số. (n.d.). Văn khố. https://vankho.example/van-ban/van-ban-khong-so/',
      ],
      ['apa', '([Văn bản] không số, n.d.{apa})'],
      ['mla', '“[Văn bản] không số.” Văn khố, https://vankho.example/van-ban/van-ban-khong-so/.'],
      ['mla', '(“[Văn bản] không số”{en})'],
      [
        'iso690',
        '[Văn bản] không số, [no date]. Văn khố. Online. Available from: https://vankho.example/van-ban/van-ban-khong-so/',
      ],
      ['iso690', '([Văn bản] không số [no date]{en})'],
    ]);
  });

  it('mark with brackets a day that is not printed', async () => {
    const forms = await formsOf(imagined({ date: external('2021-05-18') }));
    const days = forms.map(([, form]) => /\[(?:\d+ )?(?:May|18\/5)[^\]]*\]/u.exec(form)?.[0]);
    expect(days.filter(Boolean)).toEqual([
      '[18/5/2021]',
      '[May 18, 2021]',
      '[May 18, 2021]',
      '[May 18, 2021]',
      '[May 18, 2021]',
      '[18 May 2021]',
      '[18 May 2021]',
      '[18 May 2021]',
    ]);
  });

  it.each([
    ['2021-05-18', '([2021]), [Văn bản] không số ngày [18/5/2021], Văn khố'],
    ['2021-05', '([2021]), [Văn bản] không số tháng [5/2021], Văn khố'],
    ['2021', '([2021]), [Văn bản] không số năm [2021], Văn khố'],
  ])('the Vietnamese form names what %s tells', async (date, expected) => {
    const [vietnamese] = await citationsOf(imagined({ date: external(date) }));
    const [form] = vietnamese?.forms ?? [];
    expect(`${form?.before ?? ''}${form?.after ?? ''}`).toContain(expected);
  });
});

test.each([
  ['(Lê 2021)', '(Lê 2021, sec. 7707)', `(Lê 2021${slot})`],
  ['Lê (2021), Văn khố.', 'Lê (2021), sec. 7707, Văn khố.', `Lê (2021)${slot}, Văn khố.`],
  ['(“Lê”)', '(“Lê,” sec.7707)', `(“Lê”${slot})`],
])('the locator goes into %s where the style puts it', (without, withLocator, marked) => {
  expect(markSlot(without, withLocator)).toBe(marked);
});
