package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.directory.PartyKind;

/** How many parties come along with rows, in words. */
final class CompanionTexts {

    private CompanionTexts() {}

    /** "244 organisations, 3 persons"; nothing where none come. */
    static Optional<String> told(Map<PartyKind, Integer> counts) {
        var told = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> text("intake.ui.companions." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(text("intake.ui.comma")));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }
}
