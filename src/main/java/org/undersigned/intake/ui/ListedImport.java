package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportRow;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.ValueOutcome;

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
            case CHECKED -> joined(review());
            case APPLYING, WAITING, APPLIED -> joined(Stream.concat(applied(), values()));
            case UNDOING, UNDONE -> joined(Stream.concat(undone(), values()));
        };
    }

    private Stream<String> review() {
        return Stream.of(
                some("intake.ui.list.to-create", counts.of(Decision.CREATE)),
                some("intake.ui.list.same", counts.of(Decision.USE_MATCH)),
                some("intake.ui.list.to-decide", counts.undecided()),
                some("intake.ui.list.to-leave", counts.leftOut() - counts.undecided()));
    }

    private Stream<String> applied() {
        return Stream.of(
                some("intake.ui.list.created", counts.of(Outcome.CREATED)),
                some("intake.ui.list.linked", counts.of(Outcome.LINKED)),
                some("intake.ui.list.left-out", counts.of(Outcome.SKIPPED)),
                some("intake.ui.list.refused", counts.of(Outcome.REFUSED)));
    }

    private Stream<String> undone() {
        return Stream.of(
                some("intake.ui.list.undone", counts.of(Outcome.UNDONE)),
                some("intake.ui.list.kept", counts.of(Outcome.KEPT)));
    }

    /** What came of the values, where they say anything of records that were there or could not be entered. */
    private Stream<String> values() {
        return Arrays.stream(ValueOutcome.values())
                .map(outcome ->
                        some("intake.ui.list.values." + outcome, counts.values().values(outcome)));
    }

    private static String joined(Stream<String> parts) {
        var told = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(text("intake.ui.comma")));
        return told.isEmpty() ? text("intake.ui.list.nothing") : told;
    }

    /** What is counted where there is any of it. */
    private static String some(String key, int count) {
        return count == 0 ? "" : text(key, count);
    }

    String inShort() {
        return text("intake.ui.list.narrow", label(facts.state()), facts.lines(), summary());
    }
}
