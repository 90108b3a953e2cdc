//! When targets fall due, and of how many the documents state a result.

use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::target::Target;

/// So many years stand side by side; of more, only those that hold something.
const MOST_YEARS: u16 = 12;

/// The targets that fall due in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Year<'a> {
    pub year: u16,
    /// With whether a result is stated; none where none can be expected yet.
    pub targets: Vec<(&'a Target, Option<bool>)>,
    /// Where in this year the judging day lies, from 0 to 1.
    pub judged: Option<f64>,
    /// Whether the year begins after that day.
    pub ahead: bool,
}

/// The targets of the city by year, those without one, and those of others, which are never counted with them.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadlines<'a> {
    pub years: Vec<Year<'a>>,
    pub undated: Vec<&'a Target>,
    pub elsewhere: Vec<&'a Target>,
    /// How many have fallen due by the judging day.
    pub due: usize,
    /// Of how many of those a document states a result.
    pub told: usize,
    /// The date of the newest document, and how many of those without a result fell due only after it.
    pub silent_since: Option<(PartialDate, usize)>,
}

impl<'a> Deadlines<'a> {
    /// None where the city has no targets.
    #[must_use]
    pub fn of(atlas: &'a Atlas) -> Option<Self> {
        let judged = atlas.site.data_date;
        let home: Vec<&Target> = atlas.home_targets().collect();
        if home.is_empty() {
            return None;
        }
        let is_due = |target: &&&Target| target.due.passed(judged);
        let is_told = |target: &&&Target| atlas.outcome(target).is_told();
        let silent: Vec<PartialDate> = home
            .iter()
            .filter(is_due)
            .filter(|target| !is_told(target))
            .filter_map(|target| target.due.end())
            .collect();
        let after = |newest: PartialDate| silent.iter().filter(|end| end.end_year() > newest.end_year()).count();
        let result = |target: &Target| match (is_told(&&target), is_due(&&target)) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        };
        let dated =
            |year: u16| home.iter().copied().filter(move |target| target.due.end().is_some_and(|end| end.year == year));
        let spoken = || home.iter().filter_map(|target| target.due.end()).map(|end| end.year).chain([judged.year]);
        let (first, last) =
            spoken().fold((judged.year, judged.year), |(low, high), year| (low.min(year), high.max(year)));
        let years = (first..=last)
            .filter(|year| last - first < MOST_YEARS || spoken().any(|known| known == *year))
            .map(|year| Year {
                year,
                targets: dated(year).map(|target| (target, result(target))).collect(),
                judged: (year == judged.year).then(|| judged.start_year() - f64::from(year)),
                ahead: year > judged.year,
            })
            .collect();
        Some(Self {
            years,
            undated: home.iter().copied().filter(|target| target.due.end().is_none()).collect(),
            elsewhere: atlas.current_targets().filter(|target| !atlas.is_home(&target.place)).collect(),
            due: home.iter().filter(is_due).count(),
            told: home.iter().filter(is_due).filter(is_told).count(),
            silent_since: atlas.sources_date().map(|newest| (newest, after(newest))).filter(|(_, count)| *count > 0),
        })
    }

    #[must_use]
    pub fn total(&self) -> usize {
        self.years.iter().map(|year| year.targets.len()).sum::<usize>() + self.undated.len()
    }

    /// How many have a term that has not run out.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.total() - self.due - self.undated.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;
    use crate::atlas::site::Site;

    fn atlas(judged: &str, targets: &[&str]) -> Atlas {
        let site = Site { data_date: judged.parse().expect("a day"), ..Site::default() };
        let places = ["id=P01 slug=a", "id=C01 slug=b role=comparator region=elsewhere"];
        let documents = ["id=001 date=2021-11", "id=002 date=2025-04", "id=003"];
        Atlas {
            site,
            places: places.map(invented::place).into(),
            documents: documents.map(invented::document).into(),
            figures: vec![invented::figure("id=F002 low=9 high=9")],
            targets: targets.iter().map(|cells| invented::target(cells)).collect(),
            ..Atlas::default()
        }
    }

    const MANY: [&str; 6] = [
        "id=G01 due=2020",
        "id=G02 due=2025",
        "id=G03 due=2021/2025 result_figures=F002 result_comparable=no",
        "id=G04 due=2028",
        "id=G05 due=无年限",
        "id=G06 due=2025 place=C01",
    ];

    #[test]
    fn every_target_stands_once_and_others_stand_apart() {
        let atlas = atlas("2026-07-01", &MANY);
        let found = Deadlines::of(&atlas).expect("targets");
        let mut ids: Vec<&str> =
            found.years.iter().flat_map(|year| &year.targets).map(|(target, _)| target.id.as_str()).collect();
        ids.extend(found.undated.iter().map(|target| target.id.as_str()));
        ids.sort_unstable();
        assert_eq!(ids, ["G01", "G02", "G03", "G04", "G05"]);
        assert_eq!(found.elsewhere.iter().map(|target| target.id.as_str()).collect::<Vec<_>>(), ["G06"]);
        assert_eq!((found.total(), found.due, found.told, found.pending()), (5, 3, 1, 1));
        let results: Vec<Option<bool>> =
            found.years.iter().flat_map(|year| &year.targets).map(|(_, result)| *result).collect();
        assert_eq!(results, [Some(false), Some(false), Some(true), None]);
    }

    #[test]
    fn the_years_run_on_and_hold_the_judging_day() {
        let atlas = atlas("2026-07-01", &MANY);
        let found = Deadlines::of(&atlas).expect("targets");
        assert_eq!(found.years.iter().map(|year| year.year).collect::<Vec<_>>(), (2020..=2028).collect::<Vec<_>>());
        let judged: Vec<(u16, f64)> = found.years.iter().filter_map(|year| Some((year.year, year.judged?))).collect();
        assert_eq!(judged, [(2026, 0.5)]);
        assert_eq!(found.years.iter().filter(|year| year.ahead).count(), 2);
    }

    #[test]
    fn over_a_long_time_only_the_years_that_hold_something_stand() {
        let atlas = atlas("2026-07-01", &["id=G01 due=2020", "id=G02 due=2050"]);
        let found = Deadlines::of(&atlas).expect("targets");
        assert_eq!(found.years.iter().map(|year| year.year).collect::<Vec<_>>(), [2020, 2026, 2050]);
    }

    #[test]
    fn silence_is_excused_only_where_the_documents_are_older() {
        let since = |targets: &[&str]| {
            let atlas = atlas("2026-07-01", targets);
            let (newest, count) = Deadlines::of(&atlas)?.silent_since?;
            Some((newest.to_string(), count))
        };
        // Of the term that ended in 2020 the document of 2025 could have told.
        assert_eq!(since(&MANY), Some(("2025-04".to_owned(), 1)));
        assert_eq!(since(&["id=G01 due=2020"]), None);
    }

    #[test]
    fn without_targets_of_the_city_there_is_nothing_to_say() {
        assert_eq!(Deadlines::of(&atlas("2026-07-01", &["id=G06 due=2025 place=C01"])), None);
    }
}
