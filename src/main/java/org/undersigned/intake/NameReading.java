package org.undersigned.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.name.CleanedName;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.name.GuessedKind;
import org.undersigned.base.name.KindGuess;
import org.undersigned.base.name.NameCleaning;
import org.undersigned.base.name.TwoNames;
import org.undersigned.directory.PartyKind;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.KindWords;

/**
 * A name that was read from a cell, taken apart by the rules that are not refused.
 *
 * @param inBrackets the kind that a bracket tells: "R.E.M. (band)"
 * @param guessed the kind by the words of the name alone
 */
record NameReading(CleanedName cleaned, @Nullable PartyKind inBrackets, PartyKind guessed) {

    private static final String BETWEEN_REMARKS = "; ";

    /** @param said the kind that file or row tells, by which titles and family names are looked for */
    static NameReading of(String cell, @Nullable PartyKind said, Set<CleaningRule> refused) {
        var guessed = PartyKind.valueOf(KindGuess.of(cell).name());
        var reading = reading(cell, said == null ? guessed : said, guessed, refused);
        var told = reading.inBrackets();
        return said == null && told != null && told != guessed ? reading(cell, told, guessed, refused) : reading;
    }

    /** The two persons whom a cell plainly names; none where it does not, or is told to name something else. */
    static List<NameReading> two(String cell, @Nullable PartyKind said, Set<CleaningRule> refused) {
        return said == null || said == PartyKind.PERSON
                ? TwoNames.of(cell, refused).stream()
                        .map(cleaned -> new NameReading(cleaned, null, PartyKind.PERSON))
                        .toList()
                : List.of();
    }

    private static NameReading reading(String cell, PartyKind kind, PartyKind guessed, Set<CleaningRule> refused) {
        var cleaned = NameCleaning.clean(cell, GuessedKind.valueOf(kind.name()), refused);
        return new NameReading(cleaned, kindIn(cleaned.remark()).orElse(null), guessed);
    }

    private static Optional<PartyKind> kindIn(String remark) {
        return remarks(remark).stream()
                .flatMap(one -> KindWords.meaning(one).stream())
                .findFirst();
    }

    private static List<String> remarks(String remark) {
        return Arrays.stream(remark.split(BETWEEN_REMARKS))
                .filter(one -> !one.isBlank())
                .toList();
    }

    /** The cell of a line where it says more of the name than the line has, so that it can be kept as it stood. */
    private static Optional<String> said(ImportPlan plan, ImportLine line) {
        return among(readings(plan, line, plan.refused()), line)
                .filter(NameReading::saysMore)
                .map(reading -> plan.value(line.cells(), Field.NAME));
    }

    /** The note of a row for its party, in which what stood beside the name is kept as it was said. */
    static String note(ImportPlan plan, ImportLine line) {
        var said = said(plan, line).map(cell -> Texts.text("intake.said", cell));
        return Stream.concat(Stream.of(plan.value(line.cells(), Field.NOTE)), said.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The name as it is printed for a signature that the file tells of: with the title with which it was given. */
    static String credit(ImportPlan plan, ImportLine line) {
        var readings = readings(plan, line, plan.refused());
        var reading = among(readings, line);
        if (reading.isEmpty() || reading.get().cleaned().title().isEmpty()) {
            return line.name();
        }
        var refused = EnumSet.of(CleaningRule.TITLE, CleaningRule.BRACKETS);
        refused.addAll(plan.refused());
        var titled = readings(plan, line, refused);
        return titled.size() == readings.size()
                ? titled.get(readings.indexOf(reading.get())).name()
                : line.name();
    }

    private static List<NameReading> readings(ImportPlan plan, ImportLine line, Set<CleaningRule> refused) {
        var cell = plan.value(line.cells(), Field.NAME);
        return line.sharesItsRow() ? two(cell, null, refused) : List.of(of(cell, line.kind(), refused));
    }

    private static Optional<NameReading> among(List<NameReading> readings, ImportLine line) {
        return readings.stream()
                .filter(reading -> reading.name().equals(line.name()))
                .findFirst();
    }

    String name() {
        return cleaned.name();
    }

    /** Whether it has a title or a remark beside the name that says more than its kind. */
    boolean saysMore() {
        return !cleaned.title().isEmpty()
                || remarks(cleaned.remark()).stream()
                        .anyMatch(one -> KindWords.meaning(one).isEmpty());
    }
}
