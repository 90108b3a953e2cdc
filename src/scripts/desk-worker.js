// @ts-check
// The desk's other half: reads, checks and writes tables, so that the page answers meanwhile.
import { serve } from "./serve.js";

const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

const ready = async () => {
  const [glue, code] = await Promise.all([import(at("__SCRIPT__")), fetch(at("__MODULE__"))]);
  await glue.default({ module_or_path: code });
  return glue;
};
serve(ready());
