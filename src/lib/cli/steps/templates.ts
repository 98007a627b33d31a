/** What `npm run new` writes. Each 【請填：…】 is a place that the check reports until it is filled in. */
export const TEMPLATES = {
  case: `---
title: 【請填：案名，30 字以內】
shortTitle: 【請填：短名，圖與表的欄名用，12 字以內】
summary: 【請填：兩三句話的摘要】
depth: short
identity: 【請填：來源寫明機關用 named，隱去用 anonymised】
affected: [confidentiality]
disclosure: 【請填：外洩確定到什麼程度，confirmed、suspected、exposed、none-known 或 unknown】
causes: [【請填：成因，值列於 vocabulary.yaml 的 cause】]
period:
  from: 【請填：起日，如 2017-01-26；只知道範圍就改寫 notBefore、notAfter 與 basis】
organisations:
  - name: 【請填：機關的正式名稱】
    role: keeper
    kind: 【請填：機關種類，值列於 vocabulary.yaml 的 org-kind】
timeline:
  - at: 【請填：發現的時刻，帶來源所給的精確度，如 2017-01-26T22:44+08:00】
    kind: discovery
    what: 【請填：發生了什麼，自己的話】
    pin: 【請填：出處，如 cy-2017-consular#f1-4】
conducts:
  - id: keeper
    who: 【請填：保有資料的機關或職務，不寫自然人姓名】
    when: {}
    facts:
      actor: public-agency
      deed: [keep]
lessons:
  - weakness: 【請填：弱點，值列於 vocabulary.yaml 的 weakness】
    what: 【請填：這個弱點在本案怎麼出現】
    pin: 【請填：看得到這個弱點的出處】
    items: [【請填：本來可以擋下的檢核項目，如 ACC-03】]
notTold:
  - 【請填：沒有任何文件講到的事，一則一行】
---

## 事情經過

【請填：故事，用自己的話，來源有多少就寫多長】
`,
  provision: `---
law: 【請填：法規的正式名稱】
instrument: 【請填：法規位階，constitution、statute、regulation 或 administrative-rule】
article: 【請填：條號，如 12 或 318-1】
articleUnit: article
caption: 【請填：本站給的條名，24 字以內】
binds: 【請填：拘束誰】
versions:
  - promulgated: 【請填：公布日，如 2015-12-30；不明就刪去這一行】
    effective: 【請填：施行日，如 2016-03-15；不明就刪去這一行】
    state: 【請填：效力狀態，值列於 vocabulary.yaml 的 version-state】
    basis: 【請填：條文在哪裡讀到，值列於 vocabulary.yaml 的 text-basis】
    reading: 【請填：本站說明，自己的話，不抄條文】
    norms:
      - id: p1
        paragraph: 第1項
        purpose: 【請填：規範的作用，值列於 vocabulary.yaml 的 purpose】
        what: 【請填：這一項要求、禁止或規定什麼】
earlier: unverified
checked:
  on: 【請填：查對日，如 2026-10-09；只有引文就刪去這一行】
  against: 【請填：對照了什麼】
---

【請填：白話說明，以及容易誤會的地方】
`,
  checklist: `---
title: 【請填：檢核表名稱，20 字以內】
prefix: 【請填：項目代號的字首，三個大寫字母，不與其他檢核表相同】
summary: 【請填：一兩句話的說明】
when: 【請填：什麼時候用】
items:
  - id: 【請填：第一個項目的代號，字首加 -01】
    version: 1
    title: 【請填：項目名稱，20 字以內】
    text: 【請填：要做什麼，一個動作】
    force: advice
    role: 【請填：誰來做，值列於 vocabulary.yaml 的 role】
    evidence: 【請填：什麼可以證明做了】
    frequency: 【請填：多久一次，值列於 vocabulary.yaml 的 frequency】
    pins: [【請填：建議的出處，如 taichung-2017#c20170102-reminder-2】]
---

## 怎麼用

【請填：怎麼用這份檢核表】
`,
  source: `title: 【請填：文件名稱】
shortTitle: 【請填：出處標註用的短名，20 字以內】
publisher: 【請填：發布機關】
kind: 【請填：文件種類，值列於 vocabulary.yaml 的 source-kind】
date: 【請填：文件日期，如 2017-06；未載就刪去這一行】
quality: 【請填：品質註記，如節錄、遮蔽、段落編號缺漏】
places:
  - id: 【請填：位置代號，小寫字母與數字，如 f1-4】
    label: 【請填：位置名稱，文件上真正看得到的】
`,
} as const;

export type TemplateKind = keyof typeof TEMPLATES;
