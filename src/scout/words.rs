//! What an answer says in words, for the page, the brief and the paper alike.

use super::need::{Criterion, Group, Need, STEPS};
use super::rank::Ranked;

/// What each criterion is called in the form.
pub type Labels = Vec<(Criterion, String)>;

/// The names of some criteria, in the order of the form.
#[must_use]
pub fn names(criteria: &[Criterion], labels: &Labels) -> String {
    let known = labels.iter().filter(|(criterion, _)| criteria.contains(criterion));
    known.map(|(_, name)| name.as_str()).collect::<Vec<_>>().join("、")
}

/// What is made and needed, for a title: 体外诊断、中试.
#[must_use]
pub fn subject(need: &Need, labels: &Labels) -> String {
    let asked: Vec<Criterion> = [Group::Field, Group::Stages].iter().flat_map(|group| need.of(*group)).collect();
    names(&asked, labels)
}

/// The question in words, for who reads the answer without the form: on paper, in a meeting.
#[must_use]
pub fn question(need: &Need, labels: &Labels) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (what, groups) in [
        ("做", &[Group::Field][..]),
        ("要有的环节", &[Group::Stages]),
        ("看重的周边", &[Group::Around]),
        ("要近的", &[Group::Access]),
    ] {
        let asked: Vec<Criterion> = groups.iter().flat_map(|group| need.of(*group)).collect();
        if !asked.is_empty() {
            parts.push(format!("{what}：{}", names(&asked, labels)));
        }
    }
    if !need.musts.is_empty() {
        parts.push(format!("必须：{}", names(&need.musts, labels)));
    }
    let weighed = Group::ALL.iter().filter(|group| need.of(**group).next().is_some());
    let weights: Vec<String> = weighed
        .map(|group| format!("{}{}", group.label(), STEPS.get(usize::from(need.weights.of(*group))).unwrap_or(&"")))
        .collect();
    parts.push(format!("轻重：{}", weights.join("、")));
    format!("{}。", parts.join("；"))
}

/// What was asked for and is stated nowhere; empty where everything is stated.
#[must_use]
pub fn unknown(ranked: &Ranked, labels: &Labels) -> String {
    // Distances are reckoned, not stated: where the position is missing, so are they.
    let (unreckoned, silent): (Vec<Criterion>, Vec<Criterion>) =
        ranked.unknown.iter().copied().partition(|criterion| criterion.group() == Group::Access);
    let mut text = String::new();
    if !silent.is_empty() {
        text = format!("文件未载{}项：{}。不加也不减，要问园区。", silent.len(), names(&silent, labels));
    }
    if !unreckoned.is_empty() {
        text.push_str(&format!("位置未载，不能推算到{}的距离。", names(&unreckoned, labels)));
    }
    text
}

/// Must-haves that no document confirms, and how far it goes; empty where all are confirmed.
#[must_use]
pub fn unconfirmed(ranked: &Ranked, labels: &Labels) -> String {
    let (silent, ahead): (Vec<Criterion>, Vec<Criterion>) =
        ranked.unconfirmed.iter().copied().partition(|criterion| ranked.unknown.contains(criterion));
    let mut text = String::new();
    for (what, criteria) in [("文件没有写", silent), ("写到了，但没有写明已有", ahead)] {
        if !criteria.is_empty() {
            text.push_str(&format!("必须项未证实（{what}）：{}。", names(&criteria, labels)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scout::ScoutIndex;

    #[test]
    fn a_question_is_read_without_the_form() {
        let index = ScoutIndex {
            industries: vec!["ivd".to_owned()],
            stages: vec!["pilot".to_owned()],
            ..ScoutIndex::default()
        };
        let labels: Labels = index.criteria().into_iter().zip(["体外诊断".to_owned(), "中试".to_owned()]).collect();
        let (need, _) = Need::read("make=ivd&need=pilot&must=need.pilot&w=4,1,2,1", &index);
        assert_eq!(question(&need, &labels), "做：体外诊断；要有的环节：中试；必须：中试；轻重：领域关键、环节次要。");
        assert_eq!(subject(&need, &labels), "体外诊断、中试");
    }
}
