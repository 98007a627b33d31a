import { plain } from '../markdown/inline.ts';
import type { Model, Source } from '../model/types.ts';
import { urlOf } from '../urls.ts';
import { type Export, jsonText } from './export.ts';

/** The documents we cite, with the places that pins may name. */
export const sourcesJson: Export = {
  path: 'sources.json',
  description: '來源文件與可以引用的位置；所有出處都指到這裡的一個位置。',
  each: 'sources[]',
  fields: [
    ['id', '來源代號'],
    ['title', '文件名稱'],
    ['shortTitle', '出處標註用的短名'],
    ['publisher', '發布機關'],
    ['kind', '文件種類（source-kind）'],
    ['date', '文件日期；來源未載為 null'],
    ['dateNote', '日期的依據'],
    ['documentNumber', '文號；來源未載為 null'],
    ['address', '公開網址；未查得為 null'],
    ['addressNote', '網址的查證情形'],
    ['quality', '品質註記'],
    ['url', '在本站的網址'],
    ['places[]', '位置：id 與文件上看得到的 label'],
    ['cases[]', '引用這份文件的案例代號'],
  ],
  make: (model: Model) => jsonText({ sources: model.sources.map(sourceData) }),
};

const sourceData = (source: Source): object => ({
  id: source.id,
  title: source.title,
  shortTitle: source.shortTitle,
  publisher: source.publisher,
  kind: source.type,
  date: source.date ?? null,
  dateNote: source.dateNote && plain(source.dateNote),
  documentNumber: source.documentNumber ?? null,
  address: source.address ?? null,
  addressNote: source.addressNote && plain(source.addressNote),
  quality: plain(source.quality),
  url: urlOf(source),
  places: source.places.map(({ id, label }) => ({ id, label })),
  cases: source.cases.map((node) => node.id),
});
