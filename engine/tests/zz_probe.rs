use crate::companion::{Companion, NECK, chin_tuck};
use afterhand_engine::storage::Fact;
#[test]
fn probe() {
    for plan in [chin_tuck(&["08:30"], ""), NECK.to_owned()] {
        let mut c = Companion::at("2026-11-24T07:30[Europe/London]").plan(&plan);
        c.observe(&[Fact::Started]);
        let t = std::time::Instant::now();
        let mut n = 0;
        for _ in 0..200 {
            let engine = c.engine.borrow();
            let again = engine
                .next(&c.now, |next, _, _, _| next.again.unwrap())
                .unwrap();
            drop(engine);
            c.now.instant = again;
            n += 1;
        }
        println!("next {:?} {}", t.elapsed() / n, c.now.instant);
        let t = std::time::Instant::now();
        for _ in 0..100 {
            c.observe(&[Fact::Woke]);
        }
        println!("observe {:?}", t.elapsed() / 100);
        let t = std::time::Instant::now();
        for i in 0..100 {
            c = c
                .done(&format!("nk-chin-tuck@2026-12-{:02}T08:30", 1 + i % 28))
                .undo();
        }
        println!("done+undo {:?}", t.elapsed() / 100);
    }
}
