/** What the command line calls the forms of a report: for who names them without loading them. */
export const reportNames = ['text', 'json', 'sarif', 'github', 'html', 'docx'] as const;

export type ReportName = (typeof reportNames)[number];
