//! What leaves the product, and comes back.

use std::path::PathBuf;

use afterhand_engine::report::Part;
use afterhand_share::tables::{DecimalMark, Table};
use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum};

use super::Reading;

#[derive(Debug, Args)]
pub struct ReportArgs {
    /// None: it is only printed, as JSON.
    #[arg(
        value_name = "FILE",
        id = "report-file",
        required_unless_present = "json"
    )]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
    #[arg(long = "leave-out", id = "leave-out", value_name = "PART,…", value_delimiter = ',', value_parser = part)]
    pub leave_out: Vec<Part>,
    #[arg(long = "note", id = "shared-note", value_name = "ID")]
    pub notes: Vec<i64>,
    #[arg(long = "all-notes", id = "all-notes", conflicts_with = "shared-note")]
    pub all_notes: bool,
    #[arg(long = "name", id = "patient-name", value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long)]
    pub yes: bool,
    #[command(flatten)]
    pub reading: Reading,
}

fn part(name: &str) -> Result<Part, String> {
    Part::named(name).ok_or_else(|| Part::ALL.map(Part::name).join(", "))
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    #[arg(value_name = "FILE", id = "import-file")]
    pub file: PathBuf,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    Ics(CalendarArgs),
    Json {
        #[arg(value_name = "FILE", id = "export-file")]
        file: PathBuf,
        #[arg(long)]
        yes: bool,
    },
    Schema,
    Csv(TableArgs),
    Fhir(FhirArgs),
}

#[derive(Debug, Args)]
pub struct CalendarArgs {
    #[arg(value_name = "FILE", id = "calendar-file")]
    pub file: PathBuf,
    #[arg(long, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
    #[arg(
        long = "what",
        id = "calendar-part",
        value_name = "PART,…",
        value_delimiter = ','
    )]
    pub what: Vec<CalendarPart>,
    #[arg(long = "no-alarms", id = "no-alarms")]
    pub no_alarms: bool,
    #[arg(long)]
    pub private: bool,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CalendarPart {
    Exercises,
    Appointments,
    Aftercare,
}

#[derive(Debug, Args)]
pub struct TableArgs {
    /// One table, where its name ends in .csv.
    #[arg(value_name = "FOLDER|FILE.csv", id = "table-folder")]
    pub place: PathBuf,
    #[arg(long = "what", id = "table", value_name = "TABLE", value_parser = table)]
    pub what: Option<Table>,
    /// As the locale has it, if left out.
    #[arg(long, value_name = "MARK")]
    pub decimal: Option<Decimal>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Decimal {
    Point,
    Comma,
}

impl From<Decimal> for DecimalMark {
    fn from(decimal: Decimal) -> DecimalMark {
        match decimal {
            Decimal::Point => DecimalMark::Point,
            Decimal::Comma => DecimalMark::Comma,
        }
    }
}

#[derive(Debug, Args)]
pub struct FhirArgs {
    #[arg(value_name = "FILE", id = "fhir-file")]
    pub file: PathBuf,
    #[arg(long = "name", id = "patient-name", value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long)]
    pub yes: bool,
}

fn table(name: &str) -> Result<Table, String> {
    Table::named(name).ok_or_else(|| Table::ALL.map(Table::name).join(", "))
}

#[derive(Debug, Args)]
pub struct PlanHistoryArgs {
    #[arg(value_name = "ID", id = "plan-of-history")]
    pub plan: Option<String>,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct PlanKeyArgs {
    /// The secret key's new file; the public key stands beside it.
    #[arg(value_name = "NEW", id = "new-key")]
    pub file: PathBuf,
    #[arg(long = "no-passphrase", id = "no-passphrase")]
    pub no_passphrase: bool,
}
