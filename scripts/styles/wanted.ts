/** The styles that Lede offers, as the Citation Style Language project names their files. */
export const STYLE_FILES = [
  'apa', 'modern-language-association', 'chicago-author-date', 'chicago-fullnote-bibliography', 'harvard-cite-them-right',
  'ieee', 'vancouver', 'american-medical-association', 'associacao-brasileira-de-normas-tecnicas-ufrgs',
  'iso690-author-date-en', 'iso690-author-date-de',
] as const;

/** The languages in which a citation can be written: those of styles, and those that readers are likely to have. */
export const LOCALES = [
  'ar', 'bg-BG', 'ca-AD', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-GB', 'en-US', 'es-ES', 'et-EE', 'fa-IR', 'fi-FI', 'fr-FR',
  'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'id-ID', 'it-IT', 'ja-JP', 'ko-KR', 'lt-LT', 'lv-LV', 'nb-NO', 'nl-NL', 'pl-PL',
  'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sl-SI', 'sr-RS', 'sv-SE', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'zh-CN', 'zh-TW',
] as const;
