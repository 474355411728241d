//! Phone numbers: whether a number can receive text messages, and how to format it. The numbering
//! plans come from the `phonenumber` crate, which follows Google's libphonenumber.

mod region;

use phonenumber::{Mode, Type, metadata::DATABASE};

use secenrol::{InvalidInput, PhoneNumber};

pub use region::Region;

/// The format in which the organisation's form takes a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFormat {
    /// `+447400123456`
    E164,
    /// `07400123456`
    National,
    /// `447400123456`
    Digits,
}

/// Why passcodes cannot be sent to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It contains other characters than digits and separators.
    Characters,
    /// It has too few digits.
    TooShort,
    /// It has too many digits.
    TooLong,
    /// It does not belong to the chosen region.
    ElsewhereThan(Region),
    /// The numbering plan of the region has no such number.
    Unknown,
    /// It is a premium-rate or shared-cost number.
    Premium,
    /// It is a landline or service number, which cannot receive text messages.
    NoTexts,
}

/// Parses typed text as a number of `region`. Returns it in E.164.
///
/// # Errors
/// [`Unfit`].
pub fn mobile(typed: &str, region: Region) -> Result<PhoneNumber, Unfit> {
    let written = PhoneNumber::parse(typed).map_err(|why| match why {
        InvalidInput::Empty | InvalidInput::TooShort => Unfit::TooShort,
        InvalidInput::TooLong => Unfit::TooLong,
        InvalidInput::Character => Unfit::Characters,
    })?;
    let written = if region.code() == "MX" { as_mexico_writes(written) } else { written };
    let number =
        phonenumber::parse(Some(region.id()), written.as_str()).map_err(|_| Unfit::Unknown)?;
    let same_code = number.country().code() == region.calling_code();
    if !same_code || number.country().id().is_some_and(|id| id != region.id()) {
        return Err(Unfit::ElsewhereThan(region));
    }
    let digits = number.national().value().checked_ilog10().map_or(1, |log| log + 1);
    match number.number_type(&DATABASE) {
        Type::PremiumRate | Type::SharedCost => Err(Unfit::Premium),
        _ if !number.is_valid() && digits < 8 => Err(Unfit::TooShort),
        _ if !number.is_valid() => Err(Unfit::Unknown),
        Type::Mobile | Type::FixedLineOrMobile | Type::PersonalNumber | Type::Voip => {
            PhoneNumber::parse(&number.format().mode(Mode::E164).to_string())
                .map_err(|_| Unfit::Unknown)
        }
        _ => Err(Unfit::NoTexts),
    }
}

/// A number of Mexico without the prefixes of mobile numbers that ended in 2019. People's contacts
/// still have them.
fn as_mexico_writes(number: PhoneNumber) -> PhoneNumber {
    let digits = number.as_str().trim_start_matches('+').trim_start_matches("00");
    let bare = ["521", "044", "045", "01"].iter().find_map(|old| digits.strip_prefix(old));
    let bare = bare.filter(|bare| bare.len() == 10);
    bare.and_then(|bare| PhoneNumber::parse(&format!("+52{bare}")).ok()).unwrap_or(number)
}

/// The region of a number with a country code. `None` for any other text.
pub fn region_of(typed: &str) -> Option<Region> {
    let written =
        PhoneNumber::parse(typed).ok().filter(|number| number.as_str().starts_with('+'))?;
    let number = phonenumber::parse(None, written.as_str()).ok()?;
    number.country().id().map(Region::of)
}

/// An E.164 number for people: in groups, with its country code.
pub fn grouped(number: &PhoneNumber) -> String {
    in_mode(number, Mode::International)
}

/// An E.164 number in the format of the organisation's form.
pub fn written(number: &PhoneNumber, format: NumberFormat) -> String {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect();
    match format {
        NumberFormat::E164 => number.as_str().to_owned(),
        NumberFormat::National => digits(&in_mode(number, Mode::National)),
        NumberFormat::Digits => digits(number.as_str()),
    }
}

fn in_mode(number: &PhoneNumber, mode: Mode) -> String {
    let parsed = phonenumber::parse(None, number.as_str());
    parsed.map_or_else(|_| number.as_str().to_owned(), |n| n.format().mode(mode).to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn region(code: &str) -> Region {
        code.parse().unwrap()
    }

    fn read(code: &str, typed: &str) -> Result<String, Unfit> {
        mobile(typed, region(code)).map(|number| number.as_str().to_owned())
    }

    #[test]
    fn a_number_is_parsed_as_people_of_its_region_write_it() {
        for (code, typed, e164) in [
            ("GB", "07400 123456", "+447400123456"),
            ("GB", "+44 (0)7400 123-456", "+447400123456"),
            ("GB", "0044 7400 123456", "+447400123456"),
            ("DE", "0151 234 567 89", "+4915123456789"),
            ("FR", "06.12.34.56.78", "+33612345678"),
            ("US", "(201) 555-0123", "+12015550123"),
            ("IT", "312 345 6789", "+393123456789"),
            ("JE", "07797 712345", "+447797712345"),
            ("GB", "070 1234 5678", "+447012345678"),
            ("GB", "056 1234 5678", "+445612345678"),
            ("MX", "+52 1 55 1234 5678", "+525512345678"),
            ("MX", "0052 1 55 1234 5678", "+525512345678"),
            ("MX", "044 55 1234 5678", "+525512345678"),
            ("MX", "55 1234 5678", "+525512345678"),
            ("AR", "011 15 2345-6789", "+5491123456789"),
            ("GB", "\u{202a}+44 7400 123456\u{202c}", "+447400123456"),
            ("EG", "٠١٠٠١٢٣٤٥٦٧", "+201001234567"),
            ("IR", "۰۹۱۲۳۴۵۶۷۸۹", "+989123456789"),
            ("JP", "０９０ー１２３４ー５６７８", "+819012345678"),
        ] {
            assert_eq!(read(code, typed).as_deref(), Ok(e164), "{typed}");
        }
    }

    #[test]
    fn a_number_that_cannot_receive_texts_is_refused_with_the_reason() {
        for (code, typed, why) in [
            ("GB", "", Unfit::TooShort),
            ("GB", "12345", Unfit::TooShort),
            ("GB", "0740012", Unfit::TooShort),
            ("GB", "0740 0123", Unfit::TooShort),
            ("GB", "0740 01234", Unfit::Unknown),
            ("GB", "0740 CALL ME", Unfit::Characters),
            ("GB", "07400 123456 ext 5", Unfit::Characters),
            ("GB", "1234567890123456", Unfit::TooLong),
            ("GB", "0909 879 0123", Unfit::Premium),
            ("US", "900 234 5678", Unfit::Premium),
            ("GB", "020 7946 0018", Unfit::NoTexts),
            ("GB", "0800 123 4567", Unfit::NoTexts),
            ("GB", "+33 6 12 34 56 78", Unfit::ElsewhereThan(region("GB"))),
            ("GB", "+44 7797 712345", Unfit::ElsewhereThan(region("GB"))),
            ("US", "416 555 0123", Unfit::ElsewhereThan(region("US"))),
            ("GB", "+999 123 456 789", Unfit::Unknown),
            ("GB", "0666 666 6666", Unfit::Unknown),
        ] {
            assert_eq!(read(code, typed), Err(why), "{typed}");
        }
    }

    #[test]
    fn the_country_code_determines_the_region() {
        for (typed, code) in [
            ("+33 6 12 34 56 78", Some("FR")),
            ("+44 7797 712345", Some("JE")),
            ("+1 416 555 0123", Some("CA")),
            ("06 12 34 56 78", None),
            ("+999 123 456 789", None),
            ("+", None),
            ("", None),
        ] {
            assert_eq!(region_of(typed), code.map(region), "{typed}");
        }
    }

    #[test]
    fn a_number_is_formatted_for_people_and_for_the_form() {
        let number = mobile("07400123456", region("GB")).unwrap();
        assert_eq!(grouped(&number), "+44 7400 123456");
        assert_eq!(written(&number, NumberFormat::E164), "+447400123456");
        assert_eq!(written(&number, NumberFormat::National), "07400123456");
        assert_eq!(written(&number, NumberFormat::Digits), "447400123456");
    }

    proptest! {
        #[test]
        fn s32_s68_no_input_panics_and_accepted_numbers_are_e164(typed in "\\PC{0,24}|[+0-9 ()./-]{0,24}") {
            for code in ["GB", "US", "DE"] {
                if let Ok(number) = mobile(&typed, region(code)) {
                    let digits = number.as_str().strip_prefix('+').unwrap();
                    prop_assert!((6..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()));
                    prop_assert_eq!(mobile(number.as_str(), region(code)), Ok(number.clone()));
                    prop_assert!(!grouped(&number).is_empty());
                }
            }
        }
    }
}
