//! Numbers of sources after GB/T 7714—2015: in the order of first citation, one number a source.

/// The sources that a text cites, in the order of their numbers: the first has number 1.
#[must_use]
pub fn in_order(cited: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    for source in cited {
        if !order.contains(&source) {
            order.push(source);
        }
    }
    order
}

/// The number of a source, in brackets as it stands in a text; none for one that is not cited.
#[must_use]
pub fn number(order: &[String], source: &str) -> Option<String> {
    order.iter().position(|known| known == source).map(|at| format!("[{}]", at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_keeps_the_number_of_its_first_citation() {
        let order = in_order(["A001", "A003", "A001", "A002"].map(str::to_owned));
        assert_eq!(number(&order, "A001").as_deref(), Some("[1]"));
        assert_eq!(number(&order, "A002").as_deref(), Some("[3]"));
        assert_eq!(number(&order, "A004"), None);
    }
}
