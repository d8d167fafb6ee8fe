/**
 * Words that stand before or after a date and say what it is, by language (BCP 47). Lower case, a stem may end in `*`.
 * `published` and `updated` name the article; a word of another thing ("event", "born") is no label.
 */
export const LABELS: Readonly<Record<string, { published: string; updated: string }>> = {
  en: { published: 'published|posted|first published|date published|publication date|publish date|posted on|created|released|issued|written|submitted|pub date|filed|uploaded|originally published|first posted|date posted|date of publication|date of issue|added|dated|appeared', updated: 'updated|modified|last update|last updated|last modified|last edited|edited|revised|latest update|last reviewed|last changed' },
  de: { published: 'veröffentlicht*|publiziert|erstellt|erschienen|gepostet|geschrieben|verfasst|eingestellt|online seit|artikel vom|beitrag vom|meldung vom|pressemitteilung vom|nachricht vom|datum|publikation|verschickt|erstveröffentlichung|gespeichert|eingereicht|hochgeladen|veröffentlichung*|publikationsdatum|erstellungsdatum|erstelldatum|freigegeben|bereitgestellt', updated: 'aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letzte änderung|geändert|zuletzt geändert|zuletzt bearbeitet|überarbeitet|bearbeitet|aktualisierung|update vom|stand|letztes update|änderungsdatum|letzter stand' },
  fr: { published: 'publié*|mis en ligne|posté|paru|créé|écrit|rédigé|date de publication|publication|soumis|ajouté|diffusé|date de création', updated: 'mis à jour|mise à jour|modifié*|actualisé|dernière mise à jour' },
  es: { published: 'publicado|publicada|publicación|creado|subido|escrito|fecha|enviado|subida|fecha de publicación|fecha de creación|añadido', updated: 'actualizado|actualizada|última actualización|modificado|actualización|última modificación' },
  pt: { published: 'publicado|publicada|postado|publicação|criado|escrito|data|enviado|inserido|data de publicação|data da publicação|adicionado', updated: 'atualizado|atualizada|actualizado|última atualização|modificado|atualização' },
  it: { published: 'pubblicato|pubblicata|pubblicazione|creato|inserito|scritto|data|inviato|data di pubblicazione|data pubblicazione|creata|scritta|postato', updated: 'aggiornato|aggiornata|ultimo aggiornamento|modificato|aggiornamento|ultima modifica' },
  nl: { published: 'gepubliceerd|geplaatst|publicatiedatum|gepost|geschreven|aangemaakt|datum|ingediend|verschenen|toegevoegd|publicatie|datum publicatie|online gezet', updated: 'bijgewerkt|gewijzigd|laatst bijgewerkt|laatste update|aangepast|laatst gewijzigd' },
  sv: { published: 'publicerad|publicerat|publicerades|skapad|inlagd|publiceringsdatum|publicering*|skrivet|skriven|upplagd', updated: 'uppdaterad|uppdaterat|senast uppdaterad|ändrad|uppdaterades|senast ändrad' },
  da: { published: 'publiceret|offentliggjort|udgivet|oprettet|skrevet|publiceringsdato|publicering|offentliggørelse|dato', updated: 'opdateret|sidst opdateret|ændret|redigeret' },
  nb: { published: 'publisert|lagt ut|opprettet|skrevet|publiseringsdato|publisering|dato', updated: 'oppdatert|sist oppdatert|endret|sist endret' },
  fi: { published: 'julkaistu|julkaisupäivä|luotu|julkaistiin|kirjoitettu|lisätty', updated: 'päivitetty|muokattu|viimeksi päivitetty' },
  pl: { published: 'opublikowano|opublikowany|publikacja|dodano|utworzono|data publikacji|data dodania|data|opublikowane|dodane|napisano|zamieszczono|utworzone', updated: 'aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|modyfikacja|edytowano' },
  cs: { published: 'publikováno|zveřejněno|vydáno|vytvořeno|vloženo|datum|přidáno|napsáno|datum vydání|datum zveřejnění|publikoval*', updated: 'aktualizováno|aktualizace|upraveno|změněno|poslední aktualizace' },
  sk: { published: 'publikované|zverejnené|vydané|vytvorené|pridané|uverejnené|napísané|dátum', updated: 'aktualizované|aktualizácia|upravené' },
  hu: { published: 'közzétéve|megjelent|publikálva|létrehozva|közzététel|feltöltve|beküldve|közzétette', updated: 'frissítve|módosítva|frissült|utoljára frissítve' },
  ro: { published: 'publicat|postat|creat|data publicării|publicat la|publicată|adăugat|data publicarii', updated: 'actualizat|modificat|ultima actualizare' },
  hr: { published: 'objavljeno|objavljen*', updated: 'ažurirano|posljednja izmjena|izmijenjeno' },
  sr: { published: 'objavljeno|објављено|postavljeno', updated: 'ažurirano|ажурирано|izmenjeno' },
  sl: { published: 'objavljeno', updated: 'posodobljeno|zadnja sprememba' },
  ca: { published: 'publicat|publicada|creat', updated: 'actualitzat|actualitzada|última actualització|modificat' },
  et: { published: 'avaldatud|lisatud', updated: 'uuendatud|muudetud' },
  lv: { published: 'publicēts|publicēta|pievienots', updated: 'atjaunots|atjaunināts|labots' },
  lt: { published: 'paskelbta|publikuota|įkelta', updated: 'atnaujinta|redaguota' },
  ru: { published: 'опубликован*|дата публикации|размещен*|добавлен*|создан*|дата', updated: 'обновлен*|обновлён*|изменен*|изменён*|последнее обновление|дата обновления' },
  uk: { published: 'опублікован*|дата публікації|розміщен*|створен*|додан*', updated: 'оновлен*|змінен*|останнє оновлення' },
  bg: { published: 'публикуван*|дата на публикуване', updated: 'обновен*|последна промяна' },
  el: { published: 'δημοσιεύθηκε|δημοσιεύτηκε|δημοσίευση|δημοσιευση|αναρτήθηκε|ημερομηνία', updated: 'ενημερώθηκε|τελευταία ενημέρωση|ενημέρωση|τροποποιήθηκε|ανανεώθηκε' },
  tr: { published: 'yayınlandı|yayınlanma|yayın tarihi|yayınlanma tarihi|giriş|giriş tarihi|eklenme|oluşturulma|oluşturma tarihi|tarih|eklenme tarihi|yayımlanma|yayımlandı', updated: 'güncelleme|güncellendi|güncelleme tarihi|son güncelleme|güncellenme' },
  ar: { published: 'نشر|نُشر|تاريخ النشر|نشر في|نشرت|كتب', updated: 'تحديث|آخر تحديث|حُدِّث|تم التحديث|عدل' },
  fa: { published: 'تاریخ انتشار|منتشر شده|انتشار|منتشر شد', updated: 'به روز رسانی|به‌روزرسانی|آخرین بروزرسانی|بروزرسانی' },
  he: { published: 'פורסם|תאריך פרסום|פורסמה|נכתב', updated: 'עודכן|עדכון אחרון|עודכנה' },
  hi: { published: 'प्रकाशित|प्रकाशन|पोस्ट|पब्लिश*|प्रकाशित तिथि', updated: 'अपडेट*|अपडेटेड|अद्यतन|संशोधित' },
  th: { published: 'เผยแพร่|เผยแพร่เมื่อ|โพสต์เมื่อ|วันที่เผยแพร่', updated: 'อัปเดต|อัพเดท|ปรับปรุง|แก้ไขล่าสุด' },
  vi: { published: 'đăng ngày|đăng lúc|xuất bản|ngày đăng|đăng', updated: 'cập nhật|cập nhật lúc|sửa đổi' },
  id: { published: 'diterbitkan|dipublikasikan|diposting|terbit|tayang|dibuat|diunggah|tanggal terbit|dirilis', updated: 'diperbarui|diupdate|pembaruan|terakhir diperbarui|dimutakhirkan' },
  zh: { published: '发布|發布|發佈|发表|發表|發表時間|发布时间|发布日期|刊登|上传|時間|时间|日期|创建', updated: '更新|最后更新|最後更新|更新时间|更新時間|修改|编辑于' },
  ja: { published: '公開|公開日|掲載|投稿|投稿日|配信|作成|発行|発表', updated: '更新|最終更新|更新日|修正' },
  ko: { published: '입력|등록|작성|게시|발행|기사입력|송고|등록일|작성일', updated: '수정|최종수정|업데이트|갱신|기사수정' },
};

/** Words before a date that say it is another thing's: since when a rule holds, when a source was read, when somebody was born. */
export const OTHER_LABELS: Readonly<Record<string, string>> = {
  en: 'since|until|valid from|valid until|retrieved|accessed|born|died|founded|deadline|expires|starts|joined|member since|copyright|©|event date',
  de: 'seit|bis|gültig|abgerufen|abgerufen am|zugriff|geboren|gestorben|gegründet|anmeldeschluss|beginn|ende|ab|mitglied seit|registriert|copyright|dabei seit|termin|termine|veranstaltung am|erscheinungstermin|erscheinungstag',
  fr: 'parution|date de parution|depuis|jusqu|consulté|né|née|mort|inscrit|à partir du', es: 'desde|hasta|consultado|nacido|miembro desde', pt: 'desde|até|acessado|nascido',
  it: 'dal|fino|consultato|nato|iscritto', nl: 'sinds|tot|geraadpleegd|geboren|lid sinds', pl: 'od|do|urodzony|dostęp',
};
