package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.field.Field;

/** Which columns are read otherwise since signatures are recorded, or are not any more. */
final class SuitedColumns {

    private SuitedColumns() {}

    /** Nothing where all columns are read as before. */
    static Optional<String> told(ImportPlan before, ImportPlan now) {
        var told = IntStream.range(0, now.fields().size())
                .filter(column -> !Objects.equals(
                        before.fields().get(column), now.fields().get(column)))
                .mapToObj(column -> text(
                        "intake.ui.suited.column",
                        now.columnNames().get(column),
                        label(now.fields().get(column)),
                        label(before.fields().get(column))))
                .collect(Collectors.joining(text("intake.ui.suited.next")));
        var isSigned = now.letterVersion() != null;
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(text(isSigned ? "intake.ui.suited.signed" : "intake.ui.suited.unsigned", told));
    }

    private static String label(@Nullable Field field) {
        return field == null ? text("intake.ui.column.not-read") : Texts.label(field);
    }
}
