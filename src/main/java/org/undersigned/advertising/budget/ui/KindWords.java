package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.base.Texts;

/** What the kinds of sums are called beside each other: that one is a part of the one before has to be said. */
final class KindWords {

    private KindWords() {}

    static String of(BudgetKind kind) {
        return kind == BudgetKind.DISPUTED ? text("advertising.budget.ui.of-which-disputed") : Texts.label(kind);
    }
}
