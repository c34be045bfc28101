/**
 * How the first line of a plan begins, as `firstLine` of the manifest has it too. That tells VS Code what a text is
 * which comes whole; what is typed line by line it never looks at again. English `plan …` may begin any note.
 */
export const beginsPlan = /^\s*(?:规划|規劃)[\s:：]/u;
