package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportRow;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.Outcome;

/** An import in the list, with what is said of it there. */
record ListedImport(ImportFacts facts, ImportCounts counts, String startedBy) {

    static ListedImport of(ImportRow row, String startedBy) {
        return new ListedImport(row.facts(), row.counts(), startedBy);
    }

    UUID id() {
        return facts.id();
    }

    String file() {
        return facts.fileName();
    }

    ImportState state() {
        return facts.state();
    }

    int rows() {
        return facts.lines();
    }

    Instant startedAt() {
        return facts.startedAt();
    }

    /** How its rows stand, as far as it has come. */
    String summary() {
        if (facts.isWithoutRows() && !facts.state().isBeyondReview()) {
            return text("intake.ui.list.rows-gone");
        }
        return switch (facts.state()) {
            case UPLOADED -> text("intake.ui.list.uploaded");
            case CHECKED ->
                text(
                        "intake.ui.list.checked",
                        counts.of(Decision.CREATE),
                        counts.of(Decision.USE_MATCH),
                        counts.undecided(),
                        counts.leftOut() - counts.undecided());
            case APPLYING, WAITING, APPLIED ->
                text(
                                "intake.ui.list.applied",
                                counts.of(Outcome.CREATED),
                                counts.of(Outcome.LINKED),
                                counts.of(Outcome.SKIPPED),
                                counts.of(Outcome.REFUSED))
                        + values();
            case UNDOING, UNDONE -> text("intake.ui.list.undone", counts.of(Outcome.UNDONE), counts.of(Outcome.KEPT));
        };
    }

    /** What came of the values, where they say anything of records that were there or could not be entered. */
    private String values() {
        var values = counts.values();
        return said("intake.ui.list.values-added", values.added())
                + said("intake.ui.list.values-replaced", values.replaced())
                + said("intake.ui.list.values-left", values.left())
                + said("intake.ui.list.values-in-vain", values.inVain());
    }

    private static String said(String key, int values) {
        return values == 0 ? "" : text("intake.ui.comma") + text(key, values);
    }

    String inShort() {
        return text("intake.ui.list.narrow", label(facts.state()), facts.lines());
    }
}
