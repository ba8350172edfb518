package org.undersigned.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.ErrorValue;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/** Tells of formulas that have come to nothing, and where in the file they stand. */
public final class ErrorCells {

    private ErrorCells() {}

    /** Why nothing comes of a line, with the place in the file where that is to be put right. */
    public static String rejection(ImportFacts facts, ImportLine line, Problem why) {
        var cell = facts.plan().value(line.cells(), Field.NAME);
        return why == Problem.ERROR_VALUE && !cell.isEmpty()
                ? Texts.text("intake.error-cell.name", line.row(), facts.sheet(), cell)
                : Texts.label(why);
    }

    /** What a row says beside its name in such cells, none of which is entered; nothing where it has none. */
    public static Optional<String> beside(ImportFacts facts, ImportLine line) {
        var fields = Arrays.stream(Field.values())
                .filter(field -> !facts.plan().spoilt(line.cells(), field).isEmpty())
                .map(field -> Texts.text(
                        "intake.in-vain.said",
                        Texts.label(field),
                        String.join(", ", facts.plan().spoilt(line.cells(), field))))
                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.text(
                        "intake.error-cell.beside",
                        line.row(),
                        facts.sheet(),
                        fields.stream().collect(Collectors.joining(", "))));
    }

    static boolean isOne(LineChange change) {
        return change.effect() == ChangeEffect.UNREAD
                && ErrorValue.isOne(change.kept().said().value());
    }
}
