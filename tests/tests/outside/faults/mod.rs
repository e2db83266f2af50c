//! Each operation of the product on a disk that fails in its turn: what it leaves is what was or what shall be,
//! it can be read, and a person is told.

mod agent;
mod commands;
mod window;
