//! Where an editor is at the desk, as the fragment of the address says it: `#edit/figures/F021/as_of`.

/// A step of the work, and what is open in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Place {
    /// Begin: with the facts of the site, or with files.
    #[default]
    Bring,
    Edit(At),
    Check,
    Compare,
    Preview,
    Publish,
}

/// What is open of the tables; nothing where a part is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct At {
    pub table: String,
    /// The key of a row, or its number behind a `~`.
    pub row: String,
    pub column: String,
}

impl Place {
    /// Every step in the order of the work.
    pub const STEPS: [fn() -> Self; 6] = [
        || Self::Bring,
        || Self::Edit(At { table: String::new(), row: String::new(), column: String::new() }),
        || Self::Check,
        || Self::Compare,
        || Self::Preview,
        || Self::Publish,
    ];

    const fn name(&self) -> &'static str {
        match self {
            Self::Bring => "bring",
            Self::Edit(_) => "edit",
            Self::Check => "check",
            Self::Compare => "compare",
            Self::Preview => "preview",
            Self::Publish => "publish",
        }
    }

    /// Whether both are the same step.
    #[must_use]
    pub fn is_step_of(&self, other: &Self) -> bool {
        self.name() == other.name()
    }

    /// Reads a fragment without its `#`; none where it says something else. `decode` undoes percent signs.
    #[must_use]
    pub fn read(fragment: &str, decode: impl Fn(&str) -> String) -> Option<Self> {
        let mut parts = fragment.split('/');
        let step = parts.next()?;
        let mut part = || parts.next().map(&decode).unwrap_or_default();
        if step == "edit" {
            return Some(Self::Edit(At { table: part(), row: part(), column: part() }));
        }
        Self::STEPS.into_iter().map(|step| step()).find(|known| known.name() == step)
    }

    /// The fragment, with its `#`; `encode` writes what an address may not hold with percent signs.
    #[must_use]
    pub fn fragment(&self, encode: impl Fn(&str) -> String) -> String {
        let mut fragment = format!("#{}", self.name());
        if let Self::Edit(At { table, row, column }) = self {
            for part in [table, row, column].into_iter().take_while(|part| !part.is_empty()) {
                fragment.push('/');
                fragment.push_str(&encode(part));
            }
        }
        fragment
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_address_says_is_what_is_open() {
        let at = |table: &str, row: &str, column: &str| {
            Place::Edit(At { table: table.to_owned(), row: row.to_owned(), column: column.to_owned() })
        };
        for (fragment, place) in [
            ("bring", Place::Bring),
            ("edit", at("", "", "")),
            ("edit/figures", at("figures", "", "")),
            ("edit/figures/F021", at("figures", "F021", "")),
            ("edit/figures/~12/as_of", at("figures", "~12", "as_of")),
            ("publish", Place::Publish),
        ] {
            assert_eq!(Place::read(fragment, str::to_owned), Some(place.clone()));
            assert_eq!(place.fragment(str::to_owned), format!("#{fragment}"));
        }
        assert_eq!(Place::read("main", str::to_owned), None);
    }
}
