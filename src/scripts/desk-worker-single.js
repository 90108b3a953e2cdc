// @ts-check
// The same where everything comes in one file: the script of the module stands before this one, its code comes with the
// first message.
import { serve } from "./serve.js";

serve(
  new Promise((done, fail) => {
    addEventListener("message", async ({ data }) => {
      if (!data.code) return;
      const glue = /** @type {any} */ (globalThis).atlas_checking;
      glue.default({ module_or_path: data.code }).then(() => done(glue), fail);
    });
  }),
);
