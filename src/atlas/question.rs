//! What people look for in words of their own: where the site answers, and what documents do not say.

use std::collections::BTreeMap;

use super::Atlas;
use super::figure::Figure;
use super::grammar::Piece;
use super::place::Region;
use super::table::column;
use crate::texts;

identifier!(
    /// Something that people ask, `Q01`….
    QuestionId in "questions", [Piece::Word("Q"), Piece::Digits(2, 3)], texts::mistakes::id_question
);

vocabulary!(
    /// Whether there is an answer.
    QuestionKind: question_kind {
        /// The site has it.
        Here = "here",
        /// No document speaks of it.
        Silent = "silent",
    }
);

vocabulary!(
    /// The page that answers, or that comes nearest.
    QuestionPage: question_page {
        Map = "map",
        Places = "places",
        Scout = "scout",
        Timeline = "timeline",
        Targets = "targets",
        Industries = "industries",
        Benchmarks = "benchmarks",
        Compare = "compare",
        Shortlist = "shortlist",
        Sources = "sources",
        Data = "data",
        About = "about",
        Names = "names",
        Tour = "tour",
        Embedding = "embed",
    }
);

table!(
    /// What people look for, in their words. No fact: only the search knows it.
    Question in "questions", "问法", "人们用自己的话查什么，本站在哪里回答；文件没有写的也写明，并指出最近的内容。只供搜索用，不是文件里的事实。", row "一种问法", key ["id"];
    id: QuestionId = [column("id", "编号", "编号，不再改动。")],
    kind: QuestionKind = [column("kind", "有没有", "本站有，还是文件没有写。文件写到以后，改成有，或者删去这一行。")],
    title: String = [column("title", "标题", "搜索结果里的标题。").unique()],
    words: Vec<String> = [column("words", "说法", "人们会怎样说它；标题也算，不必重复。")],
    answer: String = [column("answer", "回答", "一句话。文件没有写的，说出最近的有什么。").of_lines()],
    page: QuestionPage = [column("page", "页面", "点开到哪一页。")],
    anchor: String = [column("anchor", "位置", "到那一页的哪一处，写 # 后面的字；到页首的留空。").or_empty()],
);

impl Question {
    /// Everything that people call it.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.title).chain(&self.words).map(String::as_str)
    }
}

impl Atlas {
    /// Questions that call silent what the tables know by name, or measure in the city: the question's row, one of its
    /// words, and what holds it.
    #[must_use]
    pub fn answered_after_all(&self) -> Vec<(usize, String, String)> {
        let industries = self.industries.iter().flat_map(|row| {
            let names = [&row.name, &row.short_name].into_iter().chain(&row.aliases).chain(&row.examples);
            names.map(move |name| (name, row.id.as_str()))
        });
        let tasks = self.tasks.iter().flat_map(|row| row.items.iter().map(move |item| (item, row.id.as_str())));
        let platforms = self.platforms.iter().map(|row| (&row.name, row.id.as_str()));
        let organisations = self.organisations.iter().map(|row| (&row.name, row.id.as_str()));
        let places = self.places.iter().flat_map(|row| {
            let names = [&row.name, &row.short_name].into_iter().chain(&row.aliases);
            names.map(move |name| (name, row.id.as_str()))
        });
        let known: BTreeMap<&str, &str> = industries
            .chain(tasks)
            .chain(platforms)
            .chain(organisations)
            .chain(places)
            .map(|(name, id)| (name.as_str(), id))
            .collect();
        let is_home = |subject: &str| {
            let place = self.places.iter().find(|place| place.id.as_str() == subject);
            place.is_none_or(|place| place.region == Region::Home)
        };
        let measured = |word: &str| {
            let figure = self.listed().find(|figure| is_home(&figure.subject.0) && figure.measure.contains(word));
            figure.map(Figure::key)
        };
        let silent = self.questions.iter().enumerate().filter(|(_, question)| question.kind == QuestionKind::Silent);
        silent
            .filter_map(|(row, question)| {
                question.names().find_map(|word| {
                    let holder = known.get(word).map(|id| (*id).to_owned()).or_else(|| measured(word))?;
                    Some((row, word.to_owned(), holder))
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn what_the_tables_know_is_not_silent() {
        let question = |kind: &str, words: &str| invented::question(&format!("kind={kind} words={words}"));
        let figure = invented::figure("measure=园区租金水平 words=很低");
        for (kind, words, holder) in [
            ("silent", "电价", None),
            ("silent", "电价;租金", Some("租金")),
            ("silent", "租金水平", Some("租金水平")),
            ("here", "租金", None),
        ] {
            let atlas =
                Atlas { questions: vec![question(kind, words)], figures: vec![figure.clone()], ..Atlas::default() };
            let found: Vec<String> = atlas.answered_after_all().into_iter().map(|(_, word, _)| word).collect();
            assert_eq!(found, holder.into_iter().collect::<Vec<_>>(), "{kind} {words}");
        }
    }
}
