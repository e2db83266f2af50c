//! The colours, each with the class by which a page may colour it anew.

/// What a part is coloured as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Shirt,
    ShirtFar,
    Trousers,
    TrousersFar,
    Skin,
    SkinFar,
    Shoe,
    ShoeFar,
    Hair,
    Feature,
    /// A moving part, near and far.
    Moving,
    MovingFar,
    /// The rim around a moving head or hand.
    Rim,
    Arrow,
    ArrowHead,
    Wood,
    WoodFar,
    Mat,
    Wall,
    Soft,
    Ball,
    BallLight,
    Strap,
    Stick,
    Shadow,
    Ghost,
    Number,
    NumberGround,
    Hold,
    HoldGround,
}

impl Ink {
    pub fn class(self) -> &'static str {
        match self {
            Ink::Shirt => "fig-shirt",
            Ink::ShirtFar => "fig-shirt-far",
            Ink::Trousers => "fig-trousers",
            Ink::TrousersFar => "fig-trousers-far",
            Ink::Skin => "fig-skin",
            Ink::SkinFar => "fig-skin-far",
            Ink::Shoe => "fig-shoe",
            Ink::ShoeFar => "fig-shoe-far",
            Ink::Hair => "fig-hair",
            Ink::Feature => "fig-feature",
            Ink::Moving => "fig-moving",
            Ink::MovingFar => "fig-moving-far",
            Ink::Rim => "fig-rim",
            Ink::Arrow => "fig-arrow",
            Ink::ArrowHead => "fig-arrow-head",
            Ink::Wood => "fig-wood",
            Ink::WoodFar => "fig-wood-far",
            Ink::Mat => "fig-mat",
            Ink::Wall => "fig-wall",
            Ink::Soft => "fig-soft",
            Ink::Ball => "fig-ball",
            Ink::BallLight => "fig-ball-light",
            Ink::Strap => "fig-strap",
            Ink::Stick => "fig-stick",
            Ink::Shadow => "fig-shadow",
            Ink::Ghost => "fig-ghost",
            Ink::Number => "fig-number",
            Ink::NumberGround => "fig-number-ground",
            Ink::Hold => "fig-hold",
            Ink::HoldGround => "fig-hold-ground",
        }
    }

    /// Whether it is a line rather than an area.
    pub fn is_line(self) -> bool {
        matches!(
            self,
            Ink::Rim | Ink::Arrow | Ink::Strap | Ink::Stick | Ink::Hold | Ink::HoldGround
        )
    }

    pub fn colour(self) -> &'static str {
        match self {
            Ink::Shirt => "#a9bac4",
            Ink::ShirtFar => "#8599a5",
            Ink::Trousers => "#47596b",
            Ink::TrousersFar => "#334252",
            Ink::Skin => "#e6b996",
            Ink::SkinFar => "#cc9d7b",
            Ink::Shoe => "#28343f",
            Ink::ShoeFar => "#1c252d",
            Ink::Hair => "#594537",
            Ink::Feature => "#3a2d25",
            Ink::Moving => "#1f7f78",
            Ink::MovingFar => "#16605b",
            Ink::Rim => "#1f7f78",
            Ink::Arrow | Ink::ArrowHead => "#b4541f",
            Ink::Wood => "#c3a27d",
            Ink::WoodFar => "#a88a68",
            Ink::Mat => "#bcd8d3",
            Ink::Wall => "#d9d2c6",
            Ink::Soft => "#d9c39b",
            Ink::Ball => "#8a5a10",
            Ink::BallLight => "#f2b632",
            Ink::Strap => "#8a5a83",
            Ink::Stick => "#8f6b42",
            Ink::Shadow => "#e9e4db",
            Ink::Ghost => "#c9cfd3",
            Ink::Number => "#ffffff",
            Ink::NumberGround => "#1f2d38",
            Ink::Hold => "#1f6f69",
            Ink::HoldGround => "#e3f0ee",
        }
    }
}
