import { z } from 'zod';
import { address, date, id, line, prose, term } from './fields.ts';

/** One document that we cite. */
export const sourceSchema = z.strictObject({
  title: line('文件名稱', 80),
  shortTitle: line('出處標註用的短名', 20),
  publisher: line('發布機關', 40),
  kind: term('source-kind', '文件種類'),
  date: date('文件日期；未載則省略').optional(),
  dateNote: prose('日期的依據，或未載的說明').optional(),
  documentNumber: line('文號；未載則省略', 60).optional(),
  address: address('公開地址；未查得則省略').optional(),
  addressNote: prose('地址的查證情形').optional(),
  quality: prose('品質註記：節錄、遮蔽、段落編號缺漏等'),
  places: z
    .array(z.strictObject({ id: id('位置代號'), label: line('位置名稱，文件上真正看得到的', 60) }))
    .min(1)
    .describe('可以引用的位置'),
});

export type SourceData = z.output<typeof sourceSchema>;
