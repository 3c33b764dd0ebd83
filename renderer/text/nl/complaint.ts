export const complaint = {};
