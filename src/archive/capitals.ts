/**
 * Names that are printed in capitals, written as running text writes them.
 */
import { nameWords, standsAt, type NameWord } from './vietnamese.ts';

/** Words of offices and organs with the case that running text gives them. */
const words = [
  ...['Ban Thường vụ', 'Ban Chấp hành', 'Ban Bí thư', 'Bộ Chính trị', 'Thường trực', 'Ủy viên'],
  ...['Ban Tuyên giáo', 'Ban Tổ chức', 'Ban Dân vận', 'Ban Nội chính', 'Ủy ban Kiểm tra'],
  ...['Văn phòng', 'Ban Chỉ đạo', 'Đảng đoàn', 'Ban cán sự đảng', 'Chi ủy', 'Trung ương'],
  ...['Đảng ủy', 'Đảng bộ', 'Chi bộ', 'Tỉnh đoàn', 'Quân sự', 'Công an', 'Bộ đội Biên phòng'],
  ...['Bí thư', 'Phó Bí thư', 'Quyền Bí thư', 'Chủ tịch', 'Phó Chủ tịch', 'Chánh Văn phòng'],
  ...['Phó Chánh Văn phòng', 'Trưởng ban', 'Phó Trưởng ban', 'Trưởng phòng', 'Phó Trưởng phòng'],
  ...['Giám đốc', 'Phó Giám đốc', 'Chủ nhiệm', 'Phó Chủ nhiệm', 'Ủy ban nhân dân', 'UBND'],
  ...['Hội đồng nhân dân', 'HĐND', 'Khối', 'các cơ quan', 'doanh nghiệp', 'và'],
];
/** Words that a place gives its name to; what follows them is that name. */
const places = [
  ...['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'tỉnh', 'thành phố', 'huyện'],
  ...['quận', 'thị xã', 'thị trấn', 'phường', 'xã'],
];
/** "Bà Rịa - Vũng Tàu" has four syllables, and no place below a province has more. */
const longestName = 4;

interface Phrase {
  words: NameWord[];
  name: string;
  opensName: boolean;
}

function phrasesOf(names: readonly string[], opensName: boolean): Phrase[] {
  return names.map((name) => ({ words: nameWords(name), name, opensName }));
}

const known = [...phrasesOf(words, false), ...phrasesOf(places, true)];
/** An archive has one list of provinces and thousands of letterheads. */
const compiled = new WeakMap<readonly string[], Phrase[]>();

function phrasesWith(properNames: readonly string[]): Phrase[] {
  const phrases = compiled.get(properNames) ?? [...phrasesOf(properNames, false), ...known];
  compiled.set(properNames, phrases);
  return phrases;
}

/** Gives `printed` with capitals where `model`, of the same length, has them. */
function inCaseOf(printed: string, model: string): string {
  return Array.from(printed, (letter, index) =>
    model[index] === model[index]?.toLocaleLowerCase('vi')
      ? letter.toLocaleLowerCase('vi')
      : letter.toLocaleUpperCase('vi'),
  ).join('');
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLocaleLowerCase('vi');
}

function longestAt(all: readonly NameWord[], from: number, phrases: readonly Phrase[]) {
  return phrases
    .filter((phrase) => standsAt(all, from, phrase.words))
    .sort((a, b) => b.words.length - a.words.length)[0];
}

/** Gives each word in mixed case, or `undefined` where one is neither known nor a place's name. */
function cased(
  capitals: string,
  all: readonly NameWord[],
  phrases: readonly Phrase[],
): string[] | undefined {
  const done: string[] = [];
  let nameMayEnd = 0;
  while (done.length < all.length) {
    const at = done.length;
    const phrase = longestAt(all, at, phrases);
    const here = all[at] as NameWord;
    const printed = (word: NameWord) => capitals.slice(word.start, word.end);
    if (phrase) {
      phrase.words.forEach(({ start, end }, index) =>
        done.push(inCaseOf(printed(all[at + index] as NameWord), phrase.name.slice(start, end))),
      );
      nameMayEnd = phrase.opensName ? done.length + longestName : 0;
    } else if (at < nameMayEnd && here.joined) done.push(capitalised(printed(here)));
    else return undefined;
  }
  return done;
}

function organInMixedCase(capitals: string, phrases: readonly Phrase[]): string {
  const all = nameWords(capitals);
  const done = cased(capitals, all, phrases);
  if (!done) return capitals;
  let from = 0;
  let text = '';
  for (const [index, { start, end }] of all.entries()) {
    text += capitals.slice(from, start) + (done[index] ?? '');
    from = end;
  }
  text += capitals.slice(from);
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/**
 * Gives `capitals` in mixed case: "TỈNH ỦY CAO BẰNG" gives "Tỉnh ủy Cao Bằng". Letters stay what they are,
 * only their case changes, and only where all are capitals. `properNames` are names of provinces; another
 * place is named after "Huyện ủy", "tỉnh" and the like. Capitals with any other word stay as they are
 * printed, for their case would be a guess; each name between commas is judged alone.
 */
export function fromCapitals(capitals: string, properNames: readonly string[] = []): string {
  if (capitals !== capitals.toLocaleUpperCase('vi')) return capitals;
  const phrases = phrasesWith(properNames);
  return capitals
    .split(', ')
    .map((one) => organInMixedCase(one, phrases))
    .join(', ');
}
