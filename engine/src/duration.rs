//! Lengths of time as people write them: `5s`, `15min`, `48h`, `7d`.

use chrono::TimeDelta;

/// Reads a whole number followed by `s`, `min`, `h` or `d`; a leading `-` is allowed.
pub fn parse(text: &str) -> Option<TimeDelta> {
    let digits = text.trim_start_matches('-');
    let unit = digits.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let number: i64 = digits[..digits.len() - unit.len()].parse().ok()?;
    let length = match unit {
        "s" => TimeDelta::try_seconds(number),
        "min" => TimeDelta::try_minutes(number),
        "h" => TimeDelta::try_hours(number),
        "d" => TimeDelta::try_days(number),
        _ => None,
    }?;
    match text.len() - digits.len() {
        0 => Some(length),
        1 => Some(-length),
        _ => None,
    }
}

/// As [`parse`] reads it, in the largest unit that leaves nothing over.
pub fn written(length: TimeDelta) -> String {
    if length.num_seconds() % 60 != 0 {
        return format!("{}s", length.num_seconds());
    }
    let minutes = length.num_minutes();
    match (minutes % 60, minutes % (24 * 60)) {
        (0, 0) if minutes > 3 * 24 * 60 => format!("{}d", minutes / (24 * 60)),
        (0, _) => format!("{}h", minutes / 60),
        _ => format!("{minutes}min"),
    }
}

/// The serde form of an optional [`TimeDelta`] in what is stored: whole seconds.
pub mod seconds {
    use chrono::TimeDelta;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub fn serialize<S: Serializer>(length: &Option<TimeDelta>, out: S) -> Result<S::Ok, S::Error> {
        length.map(|length| length.num_seconds()).serialize(out)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<Option<TimeDelta>, D::Error> {
        let seconds: Option<i64> = Option::deserialize(input)?;
        let length = |seconds| {
            TimeDelta::try_seconds(seconds).ok_or_else(|| D::Error::custom("not a length of time"))
        };
        seconds.map(length).transpose()
    }
}

/// The serde form of [`TimeDelta`] in content files.
pub mod text {
    use chrono::TimeDelta;
    use serde::{Deserialize, Deserializer, de::Error};

    pub fn deserialize<'de, D: Deserializer<'de>>(input: D) -> Result<TimeDelta, D::Error> {
        let text = String::deserialize(input)?;
        super::parse(&text).ok_or_else(|| D::Error::custom(format!("not a duration: {text}")))
    }

    pub mod optional {
        use chrono::TimeDelta;
        use serde::Deserializer;

        pub fn deserialize<'de, D: Deserializer<'de>>(
            input: D,
        ) -> Result<Option<TimeDelta>, D::Error> {
            super::deserialize(input).map(Some)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_unit_and_nothing_else() {
        assert_eq!(parse("5s"), Some(TimeDelta::seconds(5)));
        assert_eq!(parse("15min"), Some(TimeDelta::minutes(15)));
        assert_eq!(parse("-24h"), Some(TimeDelta::hours(-24)));
        assert_eq!(parse("7d"), Some(TimeDelta::days(7)));
        for bad in [
            "",
            "5",
            "s",
            "5 s",
            "5m",
            "--5s",
            "1.5h",
            "99999999999999999999d",
            "9999999999999999d",
        ] {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
    }
}
