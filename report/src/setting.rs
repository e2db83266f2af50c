//! Setting the pages, and what becomes of them.

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::trouble::Trouble;
use crate::world::ReportWorld;

/// The pages of a report, from its JSON.
pub fn set(report: Vec<u8>) -> Result<PagedDocument, Trouble> {
    let world = ReportWorld::new(report)?;
    typst::compile::<PagedDocument>(&world)
        .output
        .map_err(|faults| not_set(&faults))
}

/// For everybody's eyes and ears by PDF/UA-1, which no page can be that has a letter no font here knows;
/// such a one is tagged all the same.
pub fn pdf(document: &PagedDocument) -> Result<Vec<u8>, Trouble> {
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| Trouble::NotSet(error.message().to_string()))?;
    typst_pdf::pdf(document, &options(accessible))
        .or_else(|_| typst_pdf::pdf(document, &options(PdfStandards::default())))
        .map_err(|faults| not_set(&faults))
}

fn options(standards: PdfStandards) -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Afterhand".to_owned())),
        standards,
        ..PdfOptions::default()
    }
}

/// The page as a PNG picture, so many pixels wide.
pub fn picture(page: &Page, width: u32) -> Result<Vec<u8>, Trouble> {
    let scale = f64::from(width) / page.frame.width().to_pt();
    let options = RenderOptions {
        pixel_per_pt: scale.into(),
        render_bleed: false,
    };
    typst_render::render(page, &options)
        .encode_png()
        .map_err(|error| Trouble::NotSet(error.to_string()))
}

fn not_set(faults: &[SourceDiagnostic]) -> Trouble {
    let first = faults.first().map(|fault| fault.message.to_string());
    Trouble::NotSet(first.unwrap_or_default())
}
