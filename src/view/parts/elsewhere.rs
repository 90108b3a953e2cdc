//! What stands by a place in another city: on its page, its card and its pictures.

use crate::atlas::Atlas;

/// That nothing of it is counted with the city of the atlas.
#[must_use]
pub fn elsewhere(atlas: &Atlas) -> String {
    let city = &atlas.site.city;
    format!("外地对照：不在{city}，数字不计入{city}，也不与{city}的数字相比。")
}
