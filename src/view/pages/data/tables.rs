//! Every table: how long it is, what its columns mean.

use leptos::prelude::*;

use super::download;
use crate::chart::strip::{length, percent};
use crate::publish::downloads::{Column, Downloads, Table};
use crate::texts;
use crate::view::markup::{Draw, Markup};

pub fn tables(downloads: &'static Downloads) -> Markup {
    let most = downloads.tables.iter().map(|table| table.rows).max().unwrap_or_default();
    let overview = downloads.tables.iter().map(|table| line(table, most)).collect_view();
    let details = downloads.tables.iter().map(table).collect_view();
    view! {
        <section class="chapter" aria-labelledby="tables">
            <h2 id="tables">{texts::data::tables()}</h2>
            <p class="chapter__lede">{texts::data::tables_lede()}</p>
            <ul class="table-lines">{overview}</ul>
            <div class="data-tables">{details}</div>
        </section>
    }
    .draw()
}

fn line(table: &'static Table, most: usize) -> Markup {
    view! {
        <li class="table-line">
            <a class="table-line__name" href=format!("#table-{}", table.name)>{table.title.clone()}</a>
            <svg class="table-line__bar" height="12" aria-hidden="true">
                <rect class="fill fill--solid" width=percent(length(table.rows, most)) height="12"></rect>
            </svg>
            <span class="table-line__rows">{texts::data::table_rows(table.rows)}</span>
            {download(&table.csv, "CSV".to_owned())}
        </li>
    }
    .draw()
}

fn table(table: &'static Table) -> Markup {
    let columns = table.columns.iter().map(column).collect_view();
    view! {
        <section class="data-table" aria-labelledby=format!("table-{}", table.name)>
            <h3 id=format!("table-{}", table.name)>{table.title.clone()} <code>{table.name.clone()}</code></h3>
            <p>{table.description.clone()}</p>
            <p class="data-table__facts">
                {texts::data::table_facts(&table.row, table.rows, table.columns.len())}
                {download(&table.csv, table.csv.file.clone())}
            </p>
            <details>
                <summary>{texts::data::table_columns(table.columns.len())}</summary>
                <dl class="columns">{columns}</dl>
            </details>
        </section>
    }
    .draw()
}

fn column(column: &'static Column) -> Markup {
    let Column { name, title, description, accepts, required, terms } = column;
    let terms = (!terms.is_empty()).then(|| {
        let items = terms
            .iter()
            .map(|(code, label)| view! { <li><code>{code.clone()}</code> {label.clone()}</li> })
            .collect_view();
        view! { <ul class="columns__terms">{items}</ul> }
    });
    let accepts = if *required { (*accepts).to_owned() } else { texts::data::column_empty(accepts) };
    view! {
        <div class="columns__item">
            <dt><code>{name.clone()}</code> {title.clone()} <span class="columns__accepts">{accepts}</span></dt>
            <dd>{description.clone()} {terms}</dd>
        </div>
    }
    .draw()
}
