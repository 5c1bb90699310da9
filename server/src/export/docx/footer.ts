import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'

/** What it is and which page, on every page. */
export const footerOf = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Quiet',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${title} · `),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
