//! Texts in scripts that are no Rust.

use super::of_script;

const START: &str = "__TEXT_";
const END: &str = "__";

/// A bundled script with the words in the place of `__TEXT_file_message__`, in the language of now. The build script
/// knows every placeholder, so that each has its text.
#[must_use]
pub fn filled(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some((before, after)) = rest.split_once(START) {
        out.push_str(before);
        let text = after.split_once(END).and_then(|(name, after)| Some((of_script(name)?, after)));
        match text {
            Some((text, after)) => {
                quoted(&mut out, text);
                rest = after;
            }
            None => {
                out.push_str(START);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Adds a text to a literal of JavaScript, whichever quotes it stands in.
fn quoted(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' | '\'' | '`' | '\\' | '$' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_of_ours_stays() {
        assert_eq!(
            filled("a=\"__TEXT_nothing_of_ours__\",b=`__SCRIPT__`"),
            "a=\"__TEXT_nothing_of_ours__\",b=`__SCRIPT__`"
        );
    }

    #[test]
    fn a_text_cannot_leave_its_quotes() {
        let mut out = String::new();
        quoted(&mut out, "\"'`${a}\\\n");
        assert_eq!(out, "\\\"\\'\\`\\${a}\\\\\\n");
    }
}
