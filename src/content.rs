//! What pages are made of: the organisation's brand, languages, static files, paths, QR codes and problems.

pub mod assets;
pub mod brand;
pub mod files;
pub mod language;
pub mod paths;
pub mod problem;
pub mod qr;
pub mod suggest;
