//! Closed vocabularies: the only words a coded column may hold.
//!
//! Each term has a code (what the table holds) and a Chinese label (what the
//! page shows). A code outside the list is an error that names the list.

use crate::texts;

/// What a coded column accepts, as a clause: each code with its label, because a code alone does not
/// tell an editor which to type.
#[must_use]
pub fn one_of(terms: &[(&str, &str)]) -> String {
    let terms: Vec<String> = terms.iter().map(|(code, label)| texts::mistakes::code(code, label)).collect();
    texts::mistakes::one_of(&texts::write::names(&terms))
}

/// Declares an enum whose variants carry a table code, and words of the catalogue of texts:
/// `DocumentKind: document_kind { News = "news", }` takes those of `document-kind` in `vocabulary.ftl`.
#[macro_export]
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident: $words:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $crate::vocabulary!(@ $(#[$doc])* $name { $($(#[$vdoc])* $variant = $code,)+ });

        impl $name {
            /// What a coded column accepts, each code with its label.
            pub const TERMS: &'static [(&'static str, &'static str)] = $crate::texts::vocabulary::$words::TERMS;

            /// The words for it.
            #[must_use]
            pub fn label(self) -> &'static str {
                $crate::texts::vocabulary::$words::word(self as usize)
            }
        }

        const _: () = assert!(
            $crate::texts::are_terms_of($name::TERMS, &[$($code),+]),
            concat!("vocabulary.ftl: ", stringify!($words), " must have the codes of ", stringify!($name), " in their order"),
        );
    };
    (@ $(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// Every term, in the order pages list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Every code, in the order of the terms.
            #[must_use]
            pub fn codes() -> Vec<&'static str> { Self::TERMS.iter().map(|(code, _)| *code).collect() }

            /// The code that stands in the table and in URLs.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::atlas::vocabulary::one_of(Self::TERMS)),
                }
            }
        }

        impl $crate::atlas::table::Value for $name {
            const FORM: $crate::atlas::table::Form =
                $crate::atlas::table::Form { terms: Self::TERMS, ..$crate::atlas::table::Form::TEXT };

            fn read(text: &str) -> Result<Self, String> { text.parse() }

            #[allow(clippy::indexing_slicing, reason = "a vocabulary has at least one term")]
            fn placeholder() -> Self { Self::ALL[0] }
        }

        $crate::fields!($name);
    };
}

/// Declares a newtype for the ids of one table, so that ids of different tables cannot be mixed, with
/// their shape and the text that an editor is told where a cell does not have it.
#[macro_export]
macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident in $table:literal, [$($piece:expr),+], $expected:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self { Self(text.to_owned()) }
        }

        impl $crate::atlas::table::Value for $name {
            const FORM: $crate::atlas::table::Form = $crate::atlas::table::Form {
                grammar: Some(&$crate::atlas::grammar::Grammar { pieces: &[$($piece),+], expected: $expected }),
                table: Some($table),
                ..$crate::atlas::table::Form::TEXT
            };

            fn read(text: &str) -> Result<Self, String> {
                match Self::FORM.grammar {
                    Some(grammar) if !grammar.matches(text) => Err((grammar.expected)().to_owned()),
                    _ => Ok(Self(text.to_owned())),
                }
            }

            fn placeholder() -> Self { Self(String::new()) }
        }

        $crate::fields!($name);
    };
}
