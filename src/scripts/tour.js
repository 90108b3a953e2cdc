// @ts-check
// Has the steps of the guided reading share one place: on a wide page the map stays while the words pass, on a phone
// cards are swiped. Without it they are sections below one another.
import { keyed, nearest } from "./steps.js";

(() => {
  const tour = document.querySelector("[data-tour]");
  if (!tour) return;
  const steps = /** @type {HTMLElement[]} */ ([...tour.querySelectorAll("[data-step]")]);
  const ways = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-way]")]);
  let now = -1;

  /** @param {number} at */
  const arrive = (at) => {
    const before = now;
    now = at;
    // The doors have no map of their own: the last one stays.
    const drawn = steps.slice(0, at + 1).reduce((last, step, number) => (step.querySelector("svg") ? number : last), 0);
    steps.forEach((step, number) => step.classList.toggle("is-on", number === drawn));
    const code = steps[at]?.dataset.step ?? "";
    for (const way of ways) {
      if (way.dataset.way === code) way.setAttribute("aria-current", "step");
      else way.removeAttribute("aria-current");
    }
    // The address is that of the step, and passing by makes no history.
    if (before >= 0) history.replaceState(history.state, "", `#${code}`);
  };

  const look = () => {
    // Of a step that has no box of its own its words are measured.
    const boxes = steps.map((step) => (step.querySelector("[data-words]") ?? step).getBoundingClientRect());
    const swiped = tour.scrollWidth > tour.clientWidth + 1;
    const point = swiped ? { x: innerWidth / 2, y: 0 } : { x: 0, y: innerHeight / 2 };
    const along = boxes.map(({ left, top, width, height }) =>
      swiped ? { left, top: 0, width, height: 0 } : { left: 0, top, width: 0, height },
    );
    const at = nearest(along, point);
    if (at !== now && at >= 0) arrive(at);
  };

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      look();
    });
  };

  tour.classList.add("is-live");
  for (const [target, name] of /** @type {[EventTarget, string][]} */ ([[window, "scroll"], [tour, "scroll"], [window, "resize"]])) {
    target.addEventListener(name, soon, { passive: true });
  }
  addEventListener("keydown", (event) => {
    const from = event.target;
    const writes = from instanceof HTMLElement && from.closest("input, select, textarea, dialog, [contenteditable]");
    if (writes || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = keyed(event.key, now, steps.length);
    if (to === undefined) return;
    event.preventDefault();
    location.hash = steps[to]?.dataset.step ?? "";
  });
  look();
  // The page became another under a link to one of its steps.
  steps.find((step) => `#${step.dataset.step}` === location.hash)?.querySelector("[data-words]")?.scrollIntoView();
})();
