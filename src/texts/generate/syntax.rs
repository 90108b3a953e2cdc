//! What the reader of Fluent complains about, in Chinese.

use fluent_syntax::parser::ErrorKind;

/// What should stand where a file is no valid Fluent.
pub(super) fn expected(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("此处应为“{token}”"),
        ErrorKind::ExpectedCharRange { range } => {
            format!("此处应为 {range} 中的字符；每条文字以小写字母写成的名称开头，接着是“=”和文字，续行要缩进")
        }
        ErrorKind::ExpectedMessageField { entry_id } => format!("“{entry_id}”后面应有“=”和文字"),
        ErrorKind::ExpectedTermField { entry_id } => format!("用语“-{entry_id}”后面应有“=”和文字"),
        ErrorKind::ForbiddenCallee => "此处不能用函数；可用的函数只有 NUMBER 和 SPELLED，都写大写".to_owned(),
        ErrorKind::MissingDefaultVariant => "分情况的写法应有一项以“*”开头，例如 *[other]".to_owned(),
        ErrorKind::MissingValue => "此处应有文字".to_owned(),
        ErrorKind::MultipleDefaultVariants => "分情况的写法只能有一项以“*”开头".to_owned(),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => "“->”前面应为一个参数，例如 { $count -> …".to_owned(),
        ErrorKind::TermAttributeAsPlaceable => "用语的附加项不能放进文字".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "引号没有配对，应在同一行里以英文双引号结束".to_owned(),
        ErrorKind::UnknownEscapeSequence(sequence) => {
            format!("不认识“\\{sequence}”，应为 \\\\、\\\"、\\u 加四位或 \\U 加六位十六进制数")
        }
        ErrorKind::InvalidUnicodeEscapeSequence(sequence) => format!("“{sequence}”应为十六进制数"),
        ErrorKind::UnbalancedClosingBrace => "多了一个“}”；要显示花括号，写成 {\"}\"}".to_owned(),
        ErrorKind::ExpectedInlineExpression => {
            "花括号里应为参数（$名称）、用语（-名称）、别的文字的名称或引号里的字".to_owned()
        }
        ErrorKind::ExpectedLiteral => "此处应为引号里的字或数字".to_owned(),
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            "函数的括号里应只有一个参数，例如 SPELLED($count)".to_owned()
        }
    }
}
