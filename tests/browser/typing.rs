//! The search box under the hands of people: input methods, keyboards of other countries, voices, translators.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::engine::{Engine, look};
use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page, until};

const FIELD: &str = "搜索名称、产品、平台、政策或数字";

/// Tools for a page: what an engine tells while an input method writes into the box. A link that is followed is
/// counted, and the page stays.
const METHOD: &str = "
    const field = document.querySelector('[data-search-input]');
    const all = { bubbles: true, cancelable: true };
    const down = (key, keyCode, isComposing, target = field) => {
        const event = new KeyboardEvent('keydown', { key, keyCode, isComposing, ...all });
        target.dispatchEvent(event);
        return event.defaultPrevented;
    };
    const begin = () => field.dispatchEvent(new CompositionEvent('compositionstart', all));
    const write = (text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { isComposing: true, ...all }));
    };
    const end = () => field.dispatchEvent(new CompositionEvent('compositionend', all));
    if (window.followed === undefined) {
        window.followed = 0;
        addEventListener('click', (event) => { if (event.target.closest('a')) { window.followed += 1; event.preventDefault(); } }, true);
    }
    const state = () => [window.followed, document.activeElement === field, document.querySelector('dialog[data-search]').open];
";

async fn run(driver: &WebDriver, script: &str) -> Outcome<Value> {
    Ok(driver.execute(script.to_owned(), Vec::new()).await?.json().clone())
}

async fn run_with_method(driver: &WebDriver, script: &str) -> Outcome<Value> {
    run(driver, &format!("{METHOD}{script}")).await
}

/// Waits until a script returns the truth.
async fn is_so(driver: &WebDriver, what: &str, script: &str) -> Outcome {
    until(what, async || Ok(run(driver, script).await?.as_bool().filter(|so| *so).map(drop))).await
}

const HAS_RESULTS: &str = "return !!document.querySelector('.search__hit')";

/// Opens the box by its link, and waits for results of a query.
async fn opened_with(driver: &WebDriver, query: &str) -> Outcome {
    run(driver, "document.querySelector('[data-search-open]').click()").await?;
    run_with_method(driver, &format!("write('{query}')")).await?;
    is_so(driver, "results", HAS_RESULTS).await
}

/// The keys of an input method in the orders of all engines: none of them follows, moves or closes anything.
async fn orders(driver: &WebDriver) -> Outcome {
    opened_with(driver, "jingkai").await?;
    let untouched = json!([0, true, true]);
    for (order, script) in [
        ("Chromium", "down('j', 229, false); begin(); write('jingkai'); down('Enter', 229, true); end();"),
        ("Firefox", "begin(); write('jingkai'); down('Process', 229, true); down('Enter', 13, true); end();"),
        ("Firefox, walking through words", "begin(); write('jingkai'); down('ArrowDown', 40, true); end();"),
        ("Safari", "begin(); write('jingkai'); end(); down('Enter', 229, false);"),
        ("Safari, walking through words", "begin(); write('jingkai'); end(); down('ArrowDown', 229, false);"),
        ("handed on", "begin(); write('jingkai'); end(); down('Enter', 13, false); down('ArrowDown', 40, false);"),
        ("says nothing of itself", "begin(); write('jingkai'); down('Enter', 13, false); end();"),
        ("taken back", "begin(); write('jingkai'); down('Escape', 27, true); end(); down('Escape', 229, false);"),
        ("no events of composition", "write('jingkai'); down('Enter', 229, false); down('ArrowDown', 229, false);"),
    ] {
        let state = run_with_method(driver, &format!("field.focus(); {script} return state();")).await?;
        assert_eq!(state, untouched, "{order}");
    }
    // The dialog's own wish to close, while words are chosen.
    let closes = "begin();
        const cancel = new Event('cancel', { cancelable: true });
        document.querySelector('dialog[data-search]').dispatchEvent(cancel);
        const held = cancel.defaultPrevented;
        end();
        return held;";
    assert_eq!(run_with_method(driver, closes).await?, json!(true), "the box stays");
    // The visitor's own Enter comes later, and follows.
    is_so(
        driver,
        "an Enter of the visitor follows",
        &format!("{METHOD}down('Enter', 13, false); return window.followed > 0"),
    )
    .await
}

#[test]
fn keys_of_an_input_method_follow_nothing() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/").await?;
        orders(&page.driver).await
    });
}

/// A letter that is typed while a result has the focus, and the one before it taken back.
async fn going_on(driver: &WebDriver) -> Outcome {
    run(driver, "document.querySelector('[data-search-open]').click()").await?;
    let press = async |keys: String| driver.action_chain().send_keys(keys).perform().await;
    press("linkon".to_owned()).await?;
    is_so(driver, "results", HAS_RESULTS).await?;
    press(Key::Down.value().to_string()).await?;
    is_so(driver, "a result has the focus", "return document.activeElement.matches('.search__hit')").await?;
    press("gc".to_owned()).await?;
    let holds = |text: &str| format!("return document.querySelector('[data-search-input]').value === '{text}'");
    is_so(driver, "the letters go on in the box", &holds("linkongc")).await?;
    press(Key::Down.value().to_string()).await?;
    is_so(driver, "a result has the focus", "return document.activeElement.matches('.search__hit')").await?;
    press(Key::Backspace.value().to_string()).await?;
    is_so(driver, "the last letter is taken back", &holds("linkong")).await
}

#[test]
fn a_letter_typed_on_a_result_goes_on_in_the_box() {
    visit(Visit::default(), async |page| {
        page.open_ready("targets/").await?;
        going_on(&page.driver).await
    });
}

macro_rules! in_other_engines {
    ($($name:ident = $test:ident;)+) => {
        $(mod $name {
            use super::*;

            #[test]
            fn gecko() {
                elsewhere(Engine::Gecko, async |driver| $test(&driver).await);
            }

            #[test]
            fn webkit() {
                elsewhere(Engine::WebKit, async |driver| $test(&driver).await);
            }
        })+
    };
}

in_other_engines! {
    orders_of_an_input_method = orders;
    letters_typed_on_a_result = going_on;
}

fn elsewhere(engine: Engine, test: impl AsyncFnOnce(WebDriver) -> Outcome + 'static) {
    look(engine, Visit::default(), async move |window| {
        window.open(&window.site("timeline/")).await?;
        window.answers().await?;
        test(window.driver.clone()).await
    });
}

#[test]
fn a_composition_by_the_browser_itself_is_confirmed_in_the_box() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        let compose = json!({ "text": "jingkai", "selectionStart": 7, "selectionEnd": 7 });
        page.tell("Input.imeSetComposition", compose).await?;
        page.get("link", Name::Begins("郑州经开区")).await?;
        for kind in ["rawKeyDown", "keyUp"] {
            let enter = json!({ "type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13 });
            page.tell("Input.dispatchKeyEvent", enter).await?;
        }
        page.tell("Input.insertText", json!({ "text": "经开" })).await?;
        page.reads("经开：").await?;
        assert_eq!(page.address().await?, "timeline/");
        page.press(Key::Enter.value().to_string()).await?;
        page.address_until("is the profile", |address| address == "places/jingkai/").await?;
        Ok(())
    });
}

async fn is_open(page: &Page) -> Outcome<bool> {
    Ok(page.script("return document.querySelector('dialog[data-search]').open").await?.as_bool().unwrap_or_default())
}

/// Presses a key as one keyboard or another tells of it, on an element; whether the box is then open. Closes it.
async fn opens(page: &Page, on: &str, press: &str) -> Outcome<bool> {
    let script = format!(
        "const target = {on};
        target.focus?.();
        target.dispatchEvent(new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, ...{press} }}));"
    );
    page.script(&script).await?;
    let open = is_open(page).await?;
    page.script("document.querySelector('dialog[data-search]').close()").await?;
    Ok(open)
}

#[test]
fn the_slash_opens_the_box_wherever_nothing_is_written() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/").await?;
        // Whatever sort of control has the focus.
        page.script(
            "for (const type of ['checkbox', 'radio', 'range', 'color', 'text', 'search', 'email', 'number']) {
                const field = document.createElement('input');
                field.type = type;
                field.className = `try-${type}`;
                document.body.append(field);
            }
            for (const tag of ['select', 'button', 'textarea', 'div']) {
                const field = document.createElement(tag);
                field.className = `try-${tag}`;
                if (tag === 'div') field.contentEditable = 'true';
                document.body.append(field);
            }",
        )
        .await?;
        for (kind, wanted) in [
            ("checkbox", true),
            ("radio", true),
            ("range", true),
            ("color", true),
            ("select", true),
            ("button", true),
            ("text", false),
            ("search", false),
            ("email", false),
            ("number", false),
            ("textarea", false),
            ("div", false),
        ] {
            let on = format!("document.querySelector('.try-{kind}')");
            assert_eq!(opens(&page, &on, "{ key: '/', code: 'Slash' }").await?, wanted, "/ on {kind}");
            assert_eq!(opens(&page, &on, "{ key: 'Process', code: 'Slash', keyCode: 229 }").await?, wanted, "{kind}");
            assert!(opens(&page, &on, "{ key: 'k', code: 'KeyK', ctrlKey: true }").await?, "Ctrl-K on {kind}");
        }
        for (press, wanted) in [
            ("{ key: '/', code: 'NumpadDivide' }", true),
            ("{ key: '/', code: 'Digit7', shiftKey: true }", true),
            ("{ key: '、', code: 'Slash' }", true),
            ("{ key: '／', code: 'Slash' }", true),
            ("{ key: 'k', code: 'KeyK', metaKey: true }", true),
            ("{ key: '?', code: 'Slash', shiftKey: true }", false),
            ("{ key: '、', code: 'Backslash' }", false),
            ("{ key: '/', code: 'Slash', isComposing: true }", false),
        ] {
            assert_eq!(opens(&page, "document.body", press).await?, wanted, "{press}");
        }
        Ok(())
    });
}

/// Notes every change of what is said, with the moment.
const OVERHEAR: &str = "
    window.heard = [];
    const region = document.querySelector('dialog[data-search] [role=status]');
    new MutationObserver(() => window.heard.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
";

async fn heard(page: &Page) -> Outcome<Vec<String>> {
    let heard = page.script("return window.heard").await?;
    Ok(heard.as_array().into_iter().flatten().filter_map(|said| said.as_str().map(str::to_owned)).collect())
}

/// Waits until so many things were said, and returns the last.
async fn hears(page: &Page, count: usize) -> Outcome<String> {
    page.until(&format!("{count} things said"), async || {
        let heard = heard(page).await?;
        Ok((heard.len() >= count).then(|| heard[count - 1].clone()))
    })
    .await
}

#[test]
fn what_was_found_is_said_once_after_a_pause_and_again_for_the_same_number() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.script(OVERHEAR).await?;
        page.press("linkong").await?;
        let said = hears(&page, 1).await?;
        assert!(said.starts_with("linkong：") && said.ends_with("第一条 郑州航空港区临空生物医药产业园"), "{said}");
        // Three queries of one result each.
        for (at, query) in ["化学发光", "胶体金", "人工耳蜗"].into_iter().enumerate() {
            let whole = "const field = document.querySelector('[data-search-input]'); field.select();";
            page.script(whole).await?;
            page.press(query).await?;
            let said = hears(&page, at + 2).await?;
            assert!(said.starts_with(&format!("{query}：1条结果，第一条 ")), "{said}");
        }
        page.script("document.querySelector('[data-search-input]').select()").await?;
        page.press(Key::Backspace.value().to_string()).await?;
        assert_eq!(hears(&page, 5).await?, "", "nothing stale is left");
        // What waits to be said when the box is closed is not said any more; the next opening says its own.
        page.press("antu").await?;
        page.click("button", "关闭").await?;
        page.gone("searchbox", FIELD).await?;
        page.press("/").await?;
        let said = hears(&page, 6).await?;
        assert!(said.starts_with("antu："), "{said}");
        assert_eq!(heard(&page).await?.len(), 6, "each was said once");
        Ok(())
    });
}

#[test]
fn a_failure_is_said_at_once_and_a_strange_character_is_named() {
    visit(Visit { index: false, quiet: false, ..Visit::default() }, async |page| {
        page.open_ready("").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.press("安").await?;
        page.reads("搜索没有加载成功").await?;
        page.script(OVERHEAR).await?;
        let instant = "const field = document.querySelector('[data-search-input]');
            field.value = '安图';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            return document.querySelector('dialog[data-search] [role=status]').textContent";
        let said = page.script(instant).await?;
        assert!(said.as_str().is_some_and(|said| said.starts_with("搜索没有加载成功")), "{said}");
        Ok(())
    });
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.press("/").await?;
        page.get("searchbox", FIELD).await?;
        page.press("鑫源").await?;
        page.reads("没有“鑫源”这个词：各处名称里都没有“鑫”字。").await?;
        Ok(())
    });
}

#[test]
fn a_translated_page_asks_what_the_example_meant() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        page.press("/").await?;
        page.get("button", "新型疫苗").await?;
        // A translator that rewrites every text, and heeds what says that it is not to be translated.
        page.script(
            "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const texts = [];
            while (walk.nextNode()) texts.push(walk.currentNode);
            window.translated = [];
            for (const text of texts) {
                if (!text.data.trim() || text.parentElement.closest('[translate=no], script, style')) continue;
                text.data = `EN(${text.data})`;
            }
            // One that heeds nothing.
            for (const example of document.querySelectorAll('[data-search-example]')) example.textContent = `EN(${example.textContent})`;",
        )
        .await?;
        for (example, group) in [("新型疫苗", "产品与技术"), ("hkg", "地点"), ("中试", "平台")] {
            page.script(
                "const field = document.querySelector('[data-search-input]');
                field.value = '';
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
            )
            .await?;
            page.click("button", format!("EN({example})").as_str()).await?;
            page.get("region", group).await?;
        }
        let kept = page.script("return document.querySelector('.search__title').translate").await?;
        assert_eq!(kept, json!(false), "names in results are left as they are");
        Ok(())
    });
}

#[test]
fn without_dialogs_the_link_and_the_slash_lead_to_the_index_of_names() {
    for by_key in [false, true] {
        visit(Visit::default(), async move |page| {
            page.open_ready("places/xinmi/").await?;
            page.script("delete HTMLDialogElement.prototype.showModal").await?;
            if by_key {
                page.press("/").await?;
            } else {
                page.click("link", "搜索").await?;
            }
            page.address_until("is the index of names", |address| address == "index-of-names/").await?;
            Ok(())
        });
    }
}
