//! Numbers as they are spoken, as documents write them: 第十五位 is 第15位.

/// What is said before a share.
const PERCENT: &str = "百分之";

/// A query with its spoken numbers in digits; none where it holds no such number. 万 and 亿 stay: documents write
/// 80亿支.
#[must_use]
pub fn in_digits(query: &str) -> Option<String> {
    let (mut written, mut rest, mut is_new) = (String::with_capacity(query.len()), query, false);
    while let Some(first) = rest.chars().next() {
        let (number, is_share) = rest.strip_prefix(PERCENT).map_or((rest, false), |number| (number, true));
        let length = number.find(|character| value(character).is_none()).unwrap_or(number.len());
        let (spoken, behind) = number.split_at_checked(length).unwrap_or_default();
        if !spoken.contains(|numeral| numeral != '点') {
            written.push(first);
            rest = rest.strip_prefix(first).unwrap_or_default();
            continue;
        }
        written.push_str(&digits(spoken));
        if is_share {
            written.push('%');
        }
        (rest, is_new) = (behind, true);
    }
    is_new.then_some(written)
}

/// What a numeral adds to a number.
#[derive(Clone, Copy)]
enum Value {
    Digit(u8),
    /// 十, 百 or 千.
    Unit(u32),
    Point,
}

const fn value(numeral: char) -> Option<Value> {
    Some(match numeral {
        '零' | '〇' => Value::Digit(b'0'),
        '一' => Value::Digit(b'1'),
        '二' | '两' => Value::Digit(b'2'),
        '三' => Value::Digit(b'3'),
        '四' => Value::Digit(b'4'),
        '五' => Value::Digit(b'5'),
        '六' => Value::Digit(b'6'),
        '七' => Value::Digit(b'7'),
        '八' => Value::Digit(b'8'),
        '九' => Value::Digit(b'9'),
        '十' => Value::Unit(10),
        '百' => Value::Unit(100),
        '千' => Value::Unit(1000),
        '点' => Value::Point,
        _ => return None,
    })
}

/// Numerals in digits: those without a unit are read one by one, as in a year.
fn digits(spoken: &str) -> String {
    let values = || spoken.chars().filter_map(value);
    if !values().any(|value| matches!(value, Value::Unit(_))) {
        return values().map(plain).collect();
    }
    let (mut sum, mut last, mut behind) = (0_u32, None, String::new());
    for value in values() {
        match value {
            _ if !behind.is_empty() => behind.push(plain(value)),
            Value::Point => behind.push('.'),
            Value::Digit(digit) => last = Some(u32::from(digit - b'0')),
            Value::Unit(unit) => sum = sum.saturating_add(unit.saturating_mul(last.take().unwrap_or(1))),
        }
    }
    format!("{}{behind}", sum.saturating_add(last.unwrap_or(0)))
}

const fn plain(value: Value) -> char {
    match value {
        Value::Digit(digit) => digit as char,
        Value::Point | Value::Unit(_) => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::in_digits;

    #[test]
    fn spoken_numbers_are_written_in_digits() {
        for (spoken, written) in [
            ("第十五位", "第15位"),
            ("四百八十家", "480家"),
            ("八十亿支", "80亿支"),
            ("三十八点九亿元", "38.9亿元"),
            ("百分之二点一", "2.1%"),
            ("二〇二五年", "2025年"),
            ("一千零五", "1005"),
            ("两千三百", "2300"),
            ("十", "10"),
        ] {
            assert_eq!(in_digits(spoken).as_deref(), Some(written), "{spoken}");
        }
        for none in ["临空园", "试点", ""] {
            assert_eq!(in_digits(none), None, "{none}");
        }
    }
}
