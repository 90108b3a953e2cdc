//! What no document says, as questions to a park.

use crate::atlas::Atlas;
use crate::atlas::place::Status;
use crate::scout::criterion::Around;
use crate::scout::evidence::{Reason, Scope, Site, inside};
use crate::scout::{Criterion, Group};

/// What is left to ask about some of the things that may be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What it is about, in the order of the form.
    pub about: Vec<Criterion>,
    pub text: String,
}

/// What is left to ask about a place, where documents do not confirm that it has what may be
/// asked for; the same question is asked once.
#[must_use]
pub fn questions(atlas: &Atlas, site: &Site<'_>, criteria: &[Criterion]) -> Vec<Question> {
    let mut all: Vec<Question> = Vec::new();
    for criterion in criteria {
        let Some(text) = question(atlas, site, *criterion) else { continue };
        match all.iter_mut().find(|known| known.text == text) {
            Some(known) => known.about.push(*criterion),
            None => all.push(Question { about: vec![*criterion], text }),
        }
    }
    all
}

/// The question about one thing; none where documents confirm it.
fn question(atlas: &Atlas, site: &Site<'_>, criterion: Criterion) -> Option<String> {
    let said: Vec<&Reason<'_>> = site.reasons.iter().filter(|reason| reason.criterion == criterion).collect();
    if said.iter().any(|reason| reason.present) {
        return None;
    }
    let zone = site.around.map(|zone| zone.short_name.as_str()).unwrap_or_default();
    Some(match said.first() {
        None => match inside(atlas, site, criterion) {
            Some((_, park)) => {
                format!("文件只写在里面的{}。别处有没有这一类企业，欢不欢迎这一类项目？", park.short_name)
            }
            None => silent(atlas, criterion),
        },
        Some(reason) if reason.scope == Scope::Around => {
            format!("文件写的是所属的{zone}。园区里有没有，园里的企业怎么用上？")
        }
        Some(_) => ahead(criterion).to_owned(),
    })
}

/// What to ask of a park that does not stand yet.
#[must_use]
pub const fn readiness(status: Status) -> Option<&'static str> {
    match status {
        Status::Planned => Some("园区本身：文件写的是规划。什么时候开工、交付，现在能签到哪一步？"),
        Status::Building => Some("园区本身：文件写的是建设推进中。已经建成多少，什么时候能进场？"),
        Status::Existing | Status::NotStated => None,
    }
}

/// Where no document says anything.
fn silent(atlas: &Atlas, criterion: Criterion) -> String {
    let words = match criterion {
        Criterion::Industry(_) => "文件没有写。有没有这一类企业在产，欢不欢迎这一类项目？",
        Criterion::Stage(_) => "文件没有写。有没有可用的平台，谁来运营，怎么收费？",
        Criterion::Around(Around::Talent) => "文件没有写。能招到哪些专业的人，有什么人才政策？",
        Criterion::Around(Around::Capital) => "文件没有写。有没有投这一类项目的基金，条件是什么？",
        Criterion::Around(Around::Clinical) => "文件没有写。和哪些医院有合作，能不能做临床试验？",
        Criterion::Around(Around::Incubation) => "文件没有写。有没有孵化器和概念验证，怎么入驻？",
        Criterion::Around(Around::Peers) => "文件没有写。已有哪些生物企业，上下游能不能配套？",
        Criterion::Access(at) => {
            let point = atlas.reference_points.get(usize::from(at)).map_or("", |point| point.short_name.as_str());
            return format!("位置未载。地块在哪里，到{point}走哪条路、要多久？");
        }
    };
    words.to_owned()
}

/// Where documents speak of something that is not there yet, or not clearly.
const fn ahead(criterion: Criterion) -> &'static str {
    match criterion.group() {
        Group::Field => "文件写的是分工、打算或提及，不是现状。现在有哪些企业在做，规模多大？",
        Group::Stages => "文件写的是规划或在建。现在建成了没有，什么时候能用，怎么收费？",
        Group::Around => "文件写的是规划、目标或拟建。现在到了哪一步？",
        // Distances are reckoned or missing, never said to come.
        Group::Access => "距离由近似位置推算。到地块走哪条路、要多久？",
    }
}
