// What a framed view does before it is painted: it wears what its address asks for. And what it says
// to the page around it, and takes from it: /embed/protocol/ documents both for webmasters.
// The lists of what may be asked come from the page (data-… on <html>), which the build draws.
(() => {
  const VERSION = 1;
  const root = document.documentElement;
  const page = root.dataset;
  const list = (text) => (text ? text.split(" ") : []);
  const ignored = [];

  const wear = (theme) => {
    if (theme === "auto") delete page.theme;
    else page.theme = theme;
  };

  // An accent keeps its hue and is mixed with black or white until it can be read on the paper.
  const bytes = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const luminance = (colour) =>
    colour
      .map((value) => (value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6))
      .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const mix = (colour, other, share) => colour.map((value, at) => Math.round(value + (other[at] - value) * share));
  const css = (colour) => `rgb(${colour.join(" ")})`;
  const readable = (colour, paper, towards, least) => {
    for (let share = 0; share < 1; share += 0.04) {
      const mixed = mix(colour, towards, share);
      if (contrast(mixed, paper) >= least) return mixed;
    }
    return towards;
  };
  // The core's red is the core's alone.
  const isCoreLike = ([red, green, blue]) => {
    const most = Math.max(red, green, blue);
    const spread = most - Math.min(red, green, blue);
    if (spread < 26) return false;
    const sector =
      most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
    const hue = (sector * 60 + 360) % 360;
    return hue >= 340 || hue <= 20;
  };
  const accent = (text) => {
    if (!/^[0-9a-f]{6}$/i.test(text)) return false;
    const colour = bytes(`#${text}`);
    if (isCoreLike(colour)) return false;
    const ends = [[0, 0, 0], [255, 255, 255]];
    list(page.papers).forEach((hex, at) => {
      const paper = bytes(hex);
      const name = ["light", "dark"][at];
      root.style.setProperty(`--accent-${name}`, css(readable(colour, paper, ends[at], 5)));
      root.style.setProperty(`--accent-${name}-deep`, css(readable(colour, paper, ends[at], 7)));
      root.style.setProperty(`--accent-${name}-wash`, css(mix(paper, colour, 0.14)));
    });
    page.accent = "";
    return true;
  };

  const one = (known, use) => (value) => {
    const wanted = value.toLowerCase();
    if (!list(known).includes(wanted)) return false;
    use(wanted);
    return true;
  };
  const own = {
    theme: one(page.themes, wear),
    accent,
    height: one(page.heights, (height) => (page.height = height)),
    lang: one(page.languages, () => {}),
    hide: (value) => {
      const parts = value.toLowerCase().split(",");
      const known = parts.filter((part) => list(page.parts).includes(part));
      ignored.push(...parts.filter((part) => !known.includes(part)).map((part) => `hide=${part}`));
      page.hide = known.join(" ");
      return true;
    },
  };
  // Chats, mails and content systems do things to an address: they encode it once more, write & as &amp; (once or
  // twice), put a full stop behind it, add parameters of their own. What is foreign is left out without a word, and
  // not handed on.
  const parsed = (text) =>
    [...new URLSearchParams(text)].flatMap(([name, value]) =>
      name.includes("=") || value.includes("&") ? parsed(value ? `${name}=${value}` : name) : [[name, value]],
    );
  const rest = new URLSearchParams();
  for (const [written, said] of parsed(location.search)) {
    const name = written.replace(/^(amp(;|%3B))+/i, "").trim().toLowerCase();
    const value = said.replace(/[\s。．.，,、；;：:！!？?"'“”‘’）)》】」]+$/, "").trimStart();
    if (Object.keys(own).includes(name)) {
      if (!own[name](value)) ignored.push(`${name}=${value}`);
    } else if (list(page.names).includes(name)) rest.append(name, value);
  }

  const framed = parent !== window;
  const say = (type, more) => framed && parent.postMessage({ atlas: VERSION, type, view: page.embed, ...more }, "*");

  let told = 0;
  const tellHeight = () => {
    const box = document.body;
    // A page around may say hello before there is anything.
    if (!box) return;
    const height = page.height === "auto" ? Math.ceil(box.getBoundingClientRect().height) : box.scrollHeight;
    // A frame that is not shown has no height; it will have one when it is.
    if (height === 0 || height === told) return;
    told = height;
    say("height", { height });
  };

  let isReady = false;
  const tellReady = () => {
    isReady = true;
    say("ready", { interactive: page.interaction === "ready", ignored });
  };

  const showAddress = (address) => {
    const way = document.querySelector("[data-way]");
    if (!way) return;
    // Of a letter that cannot be begun, whom it is for is enough: what it says stands in the page.
    const [, mail] = /^mailto:([^?]*)/.exec(address) ?? [];
    const link = document.createElement("code");
    link.textContent = mail ? decodeURIComponent(mail) : address;
    link.translate = false;
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "plain", textContent: mail ? "复制邮箱" : "复制网址" });
    button.dataset.copy = link.textContent;
    const why = mail ? "这里打不开邮件。可以复制上面的文字，发到：" : "这里不让打开新窗口，网址是：";
    way.textContent = why;
    way.append(link, " ", button);
  };

  // Where the clipboard is closed to frames, the old way still works; where that fails too, it is said.
  const copyTheOldWay = (text) => {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "visually-hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  };
  const copy = async (button) => {
    // Without a text of its own it copies what stands before it.
    const text = button.dataset.copy ?? button.parentElement.firstChild.textContent.trim();
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      done = copyTheOldWay(text);
    }
    button.textContent = done ? "已复制" : "这里不让复制，请选中文字手动复制";
    button.focus();
    const said = document.querySelector("[data-copied]");
    if (said) said.textContent = button.textContent;
    button.dispatchEvent(new CustomEvent("atlas-copied", { bubbles: true, detail: done }));
  };

  // Where a sandbox allows no windows, some browsers return none and Firefox throws.
  const openedWindow = (address) => {
    let opened = null;
    try {
      opened = open(address, "_blank");
      opened.opener = null;
    } catch {
      // Either there is no window, which is told by what is returned, or it has no way back already.
    }
    return opened;
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy], button[data-cite]");
    if (button) copy(button);
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0) return;
    const address = new URL(link.getAttribute("href"), location.href).href;
    say("navigate", { address });
    if (!framed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!openedWindow(address)) showAddress(address);
  });

  root.addEventListener("atlas-selected", () => say("select", { place: page.selected || null }));

  addEventListener("message", (event) => {
    const said = event.data;
    if (!framed || event.source !== parent || said?.atlas !== VERSION) return;
    if (said.type === "hello") {
      told = 0;
      tellHeight();
      if (isReady) tellReady();
      return;
    }
    if (!list(page.origins).includes(event.origin)) {
      console.info(`atlas: “${said.type}” from ${event.origin} is not taken: message_origins does not name it`);
      return;
    }
    const place = said.place ?? "";
    if (said.type === "theme" && list(page.themes).includes(said.theme)) wear(said.theme);
    else if (said.type === "language" && list(page.languages).includes(said.language)) return; // worn already: there is one
    else if (said.type === "select" && typeof place === "string" && /^[a-z0-9-]{0,64}$/.test(place)) {
      page.wanted = place;
      root.dispatchEvent(new Event("atlas-wanted"));
    } else say("refused", { what: String(said.type).slice(0, 40) });
  });

  // What the page around or the address asks of the elements that are drawn; again where they are drawn anew.
  const dress = () => {
    const notice = document.querySelector("[data-frame-notice]");
    if (notice && ignored.length) notice.textContent = `网址里有用不上的参数，已忽略：${ignored.join("、").slice(0, 80)}`;
    const full = document.querySelector("[data-full]");
    if (full && String(rest)) {
      const address = new URL(full.href);
      address.search = rest;
      full.href = address;
    }
    // The facts are older than was announced.
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    for (const badge of document.querySelectorAll("[data-next-update]")) badge.hidden = badge.dataset.nextUpdate >= today;
  };
  root.addEventListener("atlas-redrawn", () => {
    dress();
    tellHeight();
  });

  document.addEventListener("DOMContentLoaded", () => {
    dress();
    // A frame far from sight is not rendered, and its observer sleeps; so what is there is measured at once.
    tellHeight();
    new ResizeObserver(tellHeight).observe(document.body);
    if (page.answers === undefined) return tellReady();
    new MutationObserver((_, observer) => {
      if (page.interaction) {
        observer.disconnect();
        tellReady();
      }
    }).observe(root, { attributeFilter: ["data-interaction"] });
  });
})();
