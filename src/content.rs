//! What pages are made of: parts of the organisation's brand, languages, static files, paths and QR
//! codes. Also what is wrong with files that the organisation writes.

pub mod assets;
pub mod brand;
pub mod files;
pub mod language;
pub mod paths;
pub mod problem;
pub mod qr;
pub mod suggest;
