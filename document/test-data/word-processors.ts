// For tests: clipboards written by hand in the manner of Word for Windows and of Google Docs, with everything that they
// put around a text.

/** Two crossheads, marks, nested and numbered lists, a link, a quotation, a table, a comment and hidden text, by Word. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal { margin:0cm; font-size:11.0pt; mso-fareast-language:EN-US; } @list l0 { mso-list-id:2; } --></style>
</head><body lang=FR style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
<h1><span lang=EN-US>Les quais de Saint-Nazaire<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=EN-US style='mso-ansi-language:EN-US'>Le <b style='mso-bidi-font-weight:normal'>premier
navire</b> est <i>entré</i> au port <s>hier</s> mardi, avec 12&nbsp;000 m<sup>3</sup> de
gaz.<span style='mso-hide:all'> (à vérifier)</span><a class=msocomanchor href="#_msocom_1" style='mso-element:comment'>[AB1]</a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Trois promesses<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Un quai de <b>400 mètres</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt'>&nbsp; </span></span></span><![endif]>Sans
grue fixe<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span><span
style='mso-list:Ignore'>·<span>&nbsp;</span></span></span><![endif]>Une voie ferrée<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span
style='mso-list:Ignore'>1.<span>&nbsp;</span></span></span><![endif]>Creuser<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span
style='mso-list:Ignore'>2.<span>&nbsp;</span></span></span><![endif]>Draguer<o:p></o:p></p>
<p class=MsoNormal>Voir <a href="https://port.example/plans"><span style='color:blue'>les plans</span></a>.<o:p></o:p></p>
<p class=MsoQuote>On a attendu dix ans.<o:p></o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><thead><tr style='mso-yfti-irow:0'><th width=301
style='padding:0cm'><p class=MsoNormal>Année<o:p></o:p></p></th><th><p class=MsoNormal>Tonnes<o:p></o:p></p></th></tr></thead>
<tr><td><p class=MsoNormal>2025<o:p></o:p></p></td><td><p class=MsoNormal>12&nbsp;000<o:p></o:p></p></td></tr></table>
<div style='mso-element:comment-list'><p class=MsoCommentText>Qui l’a dit ?</p></div>
<!--EndFragment--></body></html>`;

const run =
  'font-size:11pt;font-family:Arial,sans-serif;color:rgb(0,0,0);background-color:transparent;font-variant:normal';
const plain = `${run};font-weight:400;font-style:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap`;

/** A crosshead, marks, a nested list, a link and a table, by Google Docs. */
export const fromGoogleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;"
id="docs-internal-guid-5f0e8a5c-7fff-3f1e-0c6b-7a9d2f3b1c10"><h2 dir="ltr" style="line-height:1.38;margin-top:18pt"><span
style="${plain}">Les quais de Saint-Nazaire</span></h2><p dir="ltr" style="line-height:1.38"><span style="${plain}">Le </span><span
style="${run};font-weight:700;font-style:normal">premier navire</span><span style="${plain}"> est </span><span
style="${run};font-weight:400;font-style:italic">entré</span><span style="${plain}"> au port.</span></p><br /><ul
style="margin-top:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr"
role="presentation"><span style="${plain}">Un quai</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr"
role="presentation"><span style="${plain}">Une voie</span></p></li><ul style="padding-inline-start:48px;"><li dir="ltr"
aria-level="2"><p dir="ltr" role="presentation"><span style="${plain}">ferrée</span></p></li></ul></ul><p dir="ltr"><a
href="https://port.example/plans" style="text-decoration:none;"><span style="${run};font-weight:400;text-decoration:underline">Les
plans</span></a><span style="${plain}"> sont publics.</span></p><div dir="ltr" align="left"><table
style="border:none;border-collapse:collapse;"><colgroup><col width="312" /><col width="312" /></colgroup><tbody><tr
style="height:0pt"><td style="border:solid rgb(0,0,0) 1pt"><p dir="ltr"><span style="${plain}">2025</span></p></td><td><p
dir="ltr"><span style="${plain}">12&nbsp;000</span></p></td></tr></tbody></table></div></b>`;
