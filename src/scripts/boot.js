// @ts-check
// Before the module answers: keeps what is chosen meanwhile and has it done then, and says where nothing will
// answer. Plain old JavaScript, no module: it also runs where those cannot (an old browser, a page opened from a
// disk). Its words stand in the page.

/** @typedef {HTMLElement & { value: string, checked: boolean }} Field What is chosen with; buttons have no use for either. */

(function () {
  var root = document.documentElement;
  var note = document.querySelector(".offline-note");
  var failed = note && note.textContent;
  var hasAnswered = false;
  var isFile = location.protocol === "file:";
  /** @type {{ element: Field, way: number[], field: [string, boolean] | null }[]} */
  var kept = [];

  // Where no script runs, controls go and the note comes by themselves after a while (waiting.css). This keeps them as
  // they are; it is no part of the document, so that a page saved from a browser does not hold it.
  var rule = ".needs-script{animation:none}.offline-note:not(.is-shown){display:none}";
  try {
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets = [sheet];
  } catch (_) {
    root.setAttribute("data-boot", "");
  }
  // A saved page also holds that it once answered.
  root.removeAttribute("data-interaction");

  /** @param {string | null} words */
  function say(words) {
    if (!note) return;
    note.textContent = words;
    note.classList.add("is-shown");
  }
  function wait() {
    if (note && !root.hasAttribute("data-interaction")) say(note.getAttribute("data-waiting"));
  }
  function fail() {
    if (!root.hasAttribute("data-interaction")) root.setAttribute("data-interaction", "unavailable");
  }

  /**
   * @param {EventTarget | null} target
   * @param {string} selector
   * @returns {Field | null}
   */
  function closest(target, selector) {
    var element = /** @type {Field | null} */ (target);
    return element && element.closest ? element.closest(selector) : null;
  }
  // Where an element stands, to find its like in a body that is drawn anew with newer facts.
  /** @param {Element} element */
  function way(element) {
    /** @type {number[]} */
    var steps = [];
    for (; element !== document.body && element.parentElement; element = element.parentElement)
      steps.unshift([].indexOf.call(element.parentElement.children, /** @type {never} */ (element)));
    return steps;
  }
  /** @param {number[]} steps */
  function walk(steps) {
    return steps.reduce(function (/** @type {Element | undefined} */ element, at) {
      return element && element.children[at];
    }, document.body);
  }
  /** @param {Field} element */
  function keep(element) {
    kept = kept.filter(function (one) {
      return one.field === null || one.element !== element;
    });
    var isButton = element.tagName === "BUTTON";
    kept.push({ element: element, way: way(element), field: isButton ? null : [element.value, element.checked] });
  }

  /** @param {Event} event */
  function early(event) {
    if (root.hasAttribute("data-interaction")) return;
    var button = event.type === "click" && closest(event.target, "button");
    // In a frame another script copies, and that is there already.
    var isOther = button && root.hasAttribute("data-embed") && button.hasAttribute("data-copy");
    var field = event.type === "change" && closest(event.target, "select, input");
    var chosen = button && !isOther ? button : field;
    if (!chosen) return;
    keep(chosen);
    wait();
  }
  document.addEventListener("click", early, true);
  document.addEventListener("change", early, true);
  // What was chosen before this script came.
  [].forEach.call(document.querySelectorAll("select[autocomplete=off]"), function (/** @type {HTMLSelectElement & Field} */ select) {
    if (select.selectedIndex > 0 && !select.options[select.selectedIndex].defaultSelected) keep(select);
  });
  [].forEach.call(document.querySelectorAll("input[autocomplete=off]"), function (/** @type {HTMLInputElement & Field} */ input) {
    if (input.checked !== input.defaultChecked) keep(input);
  });

  /** @param {typeof kept[number]} one */
  function act(one) {
    var element = /** @type {Field | undefined} */ (document.body.contains(one.element) ? one.element : walk(one.way));
    if (!element) return;
    if (one.field === null) return element.click();
    element.value = one.field[0];
    element.checked = one.field[1];
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }
  function settled() {
    var state = root.getAttribute("data-interaction");
    if (!state) return;
    if (state === "ready") {
      hasAnswered = true;
      if (note) note.classList.remove("is-shown");
      var all = kept;
      kept = [];
      all.forEach(act);
    } else if (!hasAnswered) say(isFile ? note && note.getAttribute("data-file") : failed);
  }
  // The page may be drawn anew before it answers; then its note is another one.
  root.addEventListener("atlas-redrawn", function () {
    note = document.querySelector(".offline-note");
  });
  if (window.MutationObserver) new MutationObserver(settled).observe(root, { attributes: true, attributeFilter: ["data-interaction"] });

  // The loader did not arrive, is no script, or may not run here.
  addEventListener(
    "error",
    function (event) {
      var target = /** @type {HTMLScriptElement} */ (event.target);
      var of = target && target.tagName === "SCRIPT" ? target.src : event.filename;
      if (/-loader-/.test(of || "")) fail();
    },
    true,
  );
  if (!("noModule" in document.createElement("script"))) fail();
  setTimeout(wait, 6000);

  // The sentence behind a “？” lies over the page: a click elsewhere puts it away, and so does Escape.
  /** @param {KeyboardEvent | MouseEvent} event */
  function putAway(event) {
    var open = document.querySelector("[data-closes][open], .term[open]");
    var isKey = event.type === "keydown";
    if (!open || (isKey ? /** @type {KeyboardEvent} */ (event).key !== "Escape" : closest(event.target, "details") === open)) return;
    open.removeAttribute("open");
    if (!isKey) return;
    event.stopPropagation();
    /** @type {HTMLElement} */ (open.children[0]).focus();
  }
  document.addEventListener("click", putAway, true);
  document.addEventListener("keydown", putAway, true);

  // A folder on a disk has no page that opens by itself.
  /** @param {Event} event */
  function lead(event) {
    var link = closest(event.target, "a[href]");
    var parts = link && /^(?!\w+:|#)([^?#]*\/)?([?#].*)?$/.exec(link.getAttribute("href") || "");
    if (link && parts && (parts[1] || parts[2])) link.setAttribute("href", (parts[1] || "") + "index.html" + (parts[2] || ""));
  }
  if (isFile) {
    document.addEventListener("mousedown", lead, true);
    document.addEventListener("focusin", lead, true);
    document.addEventListener("click", lead, true);
  }
})();
