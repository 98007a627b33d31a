import { plain } from '../markdown/inline.ts';
import { labelOf } from '../model/labels.ts';
import type { Checklist, Item, Model } from '../model/types.ts';
import { urlOf } from '../urls.ts';
import { type Column, csvText, fieldsOf } from './csv.ts';
import { type Export, jsonText, pinData } from './export.ts';

/** The checklists with their items. */
export const checklistsJson: Export = {
  path: 'checklists.json',
  description: '檢核表與項目：要做什麼、誰做、什麼可以證明、多久一次，以及依據與案例。',
  each: 'checklists[]',
  fields: [
    ['id', '檢核表代號'],
    ['title', '名稱'],
    ['prefix', '項目代號的字首'],
    ['summary', '說明'],
    ['when', '什麼時候用'],
    ['url', '在本站的網址'],
    ['items[].id', '項目代號，永久不變、不重複使用'],
    ['items[].version', '版次，內容有實質變動時加一'],
    ['items[].title', '項目名稱'],
    ['items[].text', '要做什麼'],
    ['items[].force', '義務或建議（force）'],
    ['items[].norm', '義務所本：規定 provision 與規範 norm；建議為 null'],
    ['items[].role', '誰來做（role）'],
    ['items[].evidence', '什麼可以證明做了'],
    ['items[].frequency', '多久一次（frequency）'],
    ['items[].provisions[]', '相關規定代號，義務所本的在前'],
    ['items[].cases[]', '弱點指到這一項的案例代號'],
    ['items[].pins[]', '建議的出處：source、at'],
    ['items[].url', '在本站的網址'],
  ],
  make: (model: Model) => jsonText({ checklists: model.checklists.map(checklistData) }),
};

const checklistData = (checklist: Checklist): object => ({
  id: checklist.id,
  title: checklist.title,
  prefix: checklist.prefix,
  summary: plain(checklist.summary),
  when: plain(checklist.when),
  url: urlOf(checklist),
  items: checklist.items.map(itemData),
});

const itemData = (item: Item): object => ({
  id: item.id,
  version: item.version,
  title: item.title,
  text: plain(item.text),
  force: item.force,
  norm: item.norm ? { provision: item.norm.provision.id, norm: item.norm.norm.id } : null,
  role: item.role,
  evidence: plain(item.evidence),
  frequency: item.frequency,
  provisions: item.provisions.map((provision) => provision.id),
  cases: casesOf(item),
  pins: item.pins.map(pinData),
  url: urlOf(item),
});

/** The cases whose lessons name an item, each once. */
const casesOf = (item: Item): string[] => [...new Set(item.lessons.map((lesson) => lesson.case.id))];

const columns: Column<Item>[] = [
  { name: 'checklist', what: '檢核表代號', of: (i) => i.checklist.id },
  { name: 'checklistTitle', what: '檢核表名稱', of: (i) => i.checklist.title },
  { name: 'id', what: '項目代號', of: (i) => i.id },
  { name: 'version', what: '版次', of: (i) => i.version },
  { name: 'title', what: '項目名稱', of: (i) => i.title },
  { name: 'text', what: '要做什麼', of: (i) => plain(i.text) },
  { name: 'force', what: '義務或建議（force）', of: (i) => i.force },
  { name: 'forceLabel', what: '同上，名稱', of: (i, model) => labelOf(model, 'force', i.force) },
  { name: 'role', what: '誰來做（role）', of: (i) => i.role },
  { name: 'roleLabel', what: '同上，名稱', of: (i, model) => labelOf(model, 'role', i.role) },
  { name: 'evidence', what: '什麼可以證明做了', of: (i) => plain(i.evidence) },
  { name: 'frequency', what: '多久一次（frequency）', of: (i) => i.frequency },
  { name: 'frequencyLabel', what: '同上，名稱', of: (i, model) => labelOf(model, 'frequency', i.frequency) },
  { name: 'provisions', what: '相關規定代號', of: (i) => i.provisions.map(({ id }) => id).join(' ') },
  { name: 'provisionTitles', what: '相關規定名稱', of: (i) => i.provisions.map(({ shortTitle }) => shortTitle).join('、') },
  { name: 'cases', what: '弱點指到這一項的案例代號', of: (i) => casesOf(i).join(' ') },
  { name: 'pins', what: '出處：來源代號#位置代號', of: (i) => i.pins.join(' ') },
  { name: 'url', what: '在本站的網址', of: (i) => urlOf(i) },
];

/** All items as one table. */
export const checklistItemsCsv: Export = {
  path: 'checklist-items.csv',
  description: '全部檢核項目的表格版，一列一項；代號旁附名稱，可直接貼進機關自己的稽核表。',
  fields: fieldsOf(columns),
  make: (model: Model) => csvText(columns, model.items, model),
};
