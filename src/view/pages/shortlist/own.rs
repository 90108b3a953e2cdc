//! The panel for what a visitor knows besides the documents, and its part of the brief. Scripts fill both.

use leptos::prelude::*;

use crate::brief::own::{NAME, NOTE, POINTS};
use crate::scout::evidence::Site;
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// Where it is entered.
pub(super) fn panel(sites: &[Site<'static>]) -> Markup {
    let cards = sites.iter().map(card).collect_view();
    view! {
        <details class="own" data-own hidden>
            <summary>
                <h2>{texts::own::title()}</h2>
                <span class="own__count" data-own-count></span>
            </summary>
            <p class="own__lede">{texts::own::lede()}</p>
            <p class="own__kept">
                <span data-own-kept></span>
                <button type="button" class="chip" data-own-adopt hidden>{texts::own::adopt()}</button>
                <button type="button" class="chip" data-own-leave hidden>{texts::own::leave()}</button>
            </p>
            <fieldset class="own__editor" data-own-editor>
                <legend class="visually-hidden">{texts::own::title()}</legend>
                <div class="own__points">
                    <h3>{texts::own::points()}</h3>
                    <p class="own__hint">{texts::own::points_lede(POINTS)}</p>
                    <ul data-own-points></ul>
                    <form class="own__new" autocomplete="off" data-own-new>
                        <label>
                            {texts::own::new()}
                            <input type="text" maxlength=NAME placeholder=texts::own::new_example() data-own-name/>
                        </label>
                        <label>
                            {texts::own::new_kind()}
                            <select data-own-kind>
                                <option value="rated">{texts::own::new_rated()}</option>
                                <option value="must">{texts::own::new_must()}</option>
                            </select>
                        </label>
                        <button type="submit" class="chip">{texts::own::new_add()}</button>
                    </form>
                </div>
                <div class="own__places" data-own-places>{cards}</div>
            </fieldset>
            <p class="own__does">
                <button type="button" class="chip" data-own-export>{texts::own::export()}</button>
                <label class="chip own__import">
                    {texts::own::import()}
                    <input type="file" class="visually-hidden" accept=".json,application/json" data-own-import/>
                </label>
                <button type="button" class="chip" data-copy="" data-own-link>{texts::own::link()}</button>
                <button type="button" class="chip" data-own-clear>{texts::own::clear()}</button>
            </p>
            <p class="own__hint" data-own-long hidden>{texts::own::link_long()}</p>
            <p class="own__said">
                <span role="status" data-own-said></span>
                <button type="button" class="chip" data-own-undo hidden>{texts::own::undo()}</button>
            </p>
        </details>
    }
    .draw()
}

/// A place: its marks, which scripts make of the points, and its note.
fn card(site: &Site<'static>) -> Markup {
    let slug = &site.place.slug;
    let (title, note) = (format!("own-{slug}"), format!("own-note-{slug}"));
    view! {
        <section class="own__place" data-own-place=slug.clone() aria-labelledby=title.clone() hidden>
            <h3 id=title.clone()>{site.place.short_name.clone()}</h3>
            <div class="own__marks" data-own-marks></div>
            <label for=note.clone()>{texts::own::note()}</label>
            <textarea id=note.clone() rows="3" maxlength=NOTE placeholder=texts::own::note_hint() autocomplete="off" data-own-note></textarea>
        </section>
    }
    .draw()
}

/// What of a visitor's own musts is not met, at the end of the cover.
pub(super) fn cover() -> Markup {
    view! { <p class="is-own" data-own-cover hidden></p> }.draw()
}

/// Where it stands in the brief, apart from what documents say.
pub(super) fn part() -> Markup {
    view! {
        <section class="brief__part brief__own" data-own-part hidden>
            <h3 class="brief__heading">{texts::own::part()}</h3>
            <p class="brief__said">{texts::own::part_lede()}</p>
            <div class="brief__scroll" role="region" aria-label=texts::own::part_label() tabindex="0">
                <table class="brief__table">
                    <thead>
                        <tr data-own-heads></tr>
                    </thead>
                    <tbody data-own-rows></tbody>
                </table>
            </div>
        </section>
    }
    .draw()
}
