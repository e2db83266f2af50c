//! Body temperature, kept in hundredths of a degree Celsius.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::Error;

/// From here on a temperature counts as fever: 38.0 °C (NHS pages, as RF-20 and AR-11 state it).
pub const FEVER: Temperature = Temperature(3800);

/// No living person's temperature lies outside; a slip of the pen does. In hundredths of °C.
const POSSIBLE: std::ops::RangeInclusive<i32> = 3000..=4500;

/// In hundredths of a degree Celsius: 3840 is 38.4 °C.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Temperature(pub i32);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Unit {
    #[default]
    Celsius,
    Fahrenheit,
}

impl Temperature {
    /// Reads `38.4`, `38,4`, `38.4 °C` or `101.1 F`; `unit` counts where none is named.
    pub fn parse(text: &str, unit: Unit) -> Result<Temperature, Error> {
        let bad = || Error::Temperature(text.to_owned());
        let upper = text.trim().to_uppercase();
        let (number, unit) = match (upper.strip_suffix('C'), upper.strip_suffix('F')) {
            (Some(number), _) => (number, Unit::Celsius),
            (None, Some(number)) => (number, Unit::Fahrenheit),
            (None, None) => (upper.as_str(), unit),
        };
        let number = number.trim().trim_end_matches('°').trim().replace(',', ".");
        let degrees: f64 = number.parse().map_err(|_| bad())?;
        let celsius = match unit {
            Unit::Celsius => degrees,
            Unit::Fahrenheit => (degrees - 32.0) * 5.0 / 9.0,
        };
        Temperature::of_celsius(celsius).ok_or_else(bad)
    }

    /// None: no living person's.
    pub fn of_celsius(degrees: f64) -> Option<Temperature> {
        let hundredths = (degrees * 100.0).round();
        let possible = f64::from(*POSSIBLE.start())..=f64::from(*POSSIBLE.end());
        #[expect(
            clippy::cast_possible_truncation,
            reason = "it lies between 3000 and 4500"
        )]
        possible
            .contains(&hundredths)
            .then_some(Temperature(hundredths as i32))
    }

    /// To a tenth of a degree: `38.4`.
    pub fn degrees(self, unit: Unit) -> String {
        let celsius = f64::from(self.0) / 100.0;
        match unit {
            Unit::Celsius => format!("{celsius:.1}"),
            Unit::Fahrenheit => format!("{:.1}", celsius * 9.0 / 5.0 + 32.0),
        }
    }

    pub fn is_fever(self) -> bool {
        FEVER <= self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_temperature_is_read_in_either_unit() {
        let read = |text, unit| Temperature::parse(text, unit).map(|one| one.0).ok();
        assert_eq!(read("38.4", Unit::Celsius), Some(3840));
        assert_eq!(read("38,4 °C", Unit::Fahrenheit), Some(3840));
        assert_eq!(read("100.4", Unit::Fahrenheit), Some(3800));
        assert_eq!(read("101.1f", Unit::Celsius), Some(3839));
        for slip in ["384", "3.84", "38.4.1", "", "warm", "NaN", "98.6 C", "38 F"] {
            assert_eq!(read(slip, Unit::Celsius), None, "{slip}");
        }
    }

    #[test]
    fn thirty_eight_degrees_is_a_fever_in_either_unit() {
        let is_fever = |text, unit| Temperature::parse(text, unit).unwrap().is_fever();
        assert!(is_fever("38", Unit::Celsius));
        assert!(is_fever("100.4", Unit::Fahrenheit));
        assert!(!is_fever("37.9", Unit::Celsius));
        assert!(!is_fever("100.3", Unit::Fahrenheit));
    }
}
