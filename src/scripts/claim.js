// What a file says of itself that lies where newer facts would lie: which day and how often; null where it is none.
// The same rule as src/edition/claim.rs, for scripts that have no module.
export const claim = (text) => {
  try {
    const { format, data_date: date, revision } = JSON.parse(text.replace(/^\ufeff/, ""));
    const isClear = typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && Number.isInteger(revision) && revision >= 0;
    return format === "__FORMAT__" && isClear ? { date, revision } : null;
  } catch {
    return null;
  }
};
