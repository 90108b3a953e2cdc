// Starts the module. Where it does not arrive or fails, the page stays as it
// was drawn and says so quietly.
// Code and script are fetched side by side. The page itself names neither:
// a browser without scripts would fetch it for nothing.
const at = (name) => new URL(name, import.meta.url).href;
const bring = async (script, module) => {
  const [glue, code] = await Promise.all([import(at(script)), fetch(at(module))]);
  await glue.default({ module_or_path: code });
  return glue;
};
const read = async (name) => {
  const answer = await fetch(at(name));
  if (!answer.ok) throw new Error(`${name}: HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

// What the islands of this page show comes in files of its own, beside script and code.
const FACTS = __FACTS__;
const facts = [...document.querySelectorAll("[data-island]")]
  .map(({ dataset }) => FACTS[dataset.island])
  .filter(Boolean)
  .map(async (name) => [name.split("-")[0], await read(name)]);

// The module asks for newer facts as soon as it runs; by then their answer is here.
const edition = at("__EDITION__");
document.head.append(
  Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: edition }),
);
// What judges newer facts and draws with them. A page does not wait for it for ever.
const newer = () =>
  Promise.race([
    Promise.all([bring("__NEWER_SCRIPT__", "__NEWER_MODULE__"), read("__BUILT__")]).then(([judge, built]) => ({
      redraw: (bytes, site) => judge.redraw(bytes, site, built),
    })),
    new Promise((_, fail) => setTimeout(fail, 20_000, new Error("it took longer than 20 s"))),
  ]);

// What makes a file of the page is fetched when somebody asks for one.
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-take]");
  if (!button) return;
  const say = (words) => (button.closest(".take").querySelector("[role=status]").textContent = words);
  // A script that did not arrive is not fetched again by this page.
  import(at("__TAKE__")).then(({ take }) => take(button, say), () => say("程序没有取到，请刷新页面再试。"));
});

// Who looks at where a figure comes from may find it wrong: its card holds the report.
document.addEventListener(
  "toggle",
  ({ target }) => {
    const [key, id] = (target.open && target.closest("tr[id^=F]")?.id.match(/^(F\d+)\w*$/)) || [];
    if (!id || target.querySelector(".correct")) return;
    const link = { className: "correct", href: at(`embed/figure/${id}/#correction-${key}`), textContent: "数字有误？报告更正" };
    target.append(Object.assign(document.createElement("a"), link));
  },
  true,
);

Promise.all([bring("__SCRIPT__", "__MODULE__"), ...facts])
  .then(async ([atlas, ...parts]) => {
    for (const part of parts) atlas.know(...part);
    await atlas.settle(edition, newer);
    atlas.start();
  })
  .catch((reason) => {
    document.documentElement.dataset.interaction = "unavailable";
    for (const note of document.querySelectorAll(".offline-note")) note.classList.add("is-shown");
    console.info("atlas: interaction unavailable:", String(reason));
  });
