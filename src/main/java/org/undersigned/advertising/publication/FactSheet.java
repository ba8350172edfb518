package org.undersigned.advertising.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;

/** All that holds of an edition at present, by key: what was said of the edition, else of its paper. */
public record FactSheet(Map<FactKey, FactRow> facts) {

    public FactSheet {
        facts = Map.copyOf(facts);
    }

    /** The row that holds; it may say that the value is unknown. */
    public Optional<FactRow> row(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** The value with its source, as it is kept; nothing when it is unknown. */
    public Optional<Sourced<String>> known(FactKey key) {
        return row(key).filter(FactRow::isKnown).map(row -> new Sourced<>(row.value(), row.provenance()));
    }

    private <T> @Nullable T value(FactKey key, Function<String, T> read) {
        return known(key).map(Sourced::value).map(read).orElse(null);
    }

    private <T> T valueOr(FactKey key, Function<String, T> read, T unknown) {
        return known(key).map(Sourced::value).map(read).orElse(unknown);
    }

    private String text(FactKey key) {
        return valueOr(key, Function.identity(), "");
    }

    private @Nullable Boolean answer(FactKey key) {
        return value(key, "YES"::equals);
    }

    PageGeometry geometry() {
        return new PageGeometry(
                valueOr(FactKey.PAGE_DEPTH, LengthText::unit, LengthUnit.INCH),
                valueOr(FactKey.PAGE_COLUMNS, Integer::valueOf, 0),
                valueOr(FactKey.COLUMN_WIDTHS, FactText::readLengths, Map.<Integer, Length>of()),
                value(FactKey.PAGE_DEPTH, LengthText::parse),
                value(FactKey.BILLED_FULL_ABOVE, LengthText::parse),
                value(FactKey.DEPTH_STEP, LengthText::parse),
                valueOr(FactKey.LEAST_DEPTHS, FactText::readLengths, Map.<Integer, Length>of()),
                valueOr(FactKey.STANDARD_SIZES, FactText::readSizes, Set.<PageUnit>of()));
    }

    DeadlineRules deadlines() {
        var rules = new EnumMap<DeadlineKind, Sourced<DeadlineRule>>(DeadlineKind.class);
        for (var kind : DeadlineKind.values()) {
            known(FactKey.deadline(kind))
                    .ifPresent(said -> rules.put(
                            kind, new Sourced<>(FactText.readDeadline(kind, said.value()), said.provenance())));
        }
        return new DeadlineRules(rules, value(FactKey.DOUBLE_PAGE_EARLIER, Integer::valueOf));
    }

    PublishingCalendar calendar(ZoneId zone, Map<LocalDate, String> noPrintDays) {
        return new PublishingCalendar(zone, valueOr(FactKey.PRINT_DAYS, FactText::readWeekdays, Set.of()), noPrintDays);
    }

    MaterialRules material() {
        return new MaterialRules(
                value(FactKey.SMALLEST_TYPE, BigDecimal::new),
                value(FactKey.SMALLEST_REVERSED_TYPE, BigDecimal::new),
                value(FactKey.INK_LIMIT, BigDecimal::new),
                answer(FactKey.BLACK_ONLY),
                valueOr(FactKey.CROP_MARKS, CropMarks::valueOf, CropMarks.UNKNOWN),
                text(FactKey.PDF_KIND),
                text(FactKey.COLOUR_PROFILE),
                value(FactKey.PRINTING_CONDITION, PrintingCondition::valueOf),
                value(FactKey.RESOLUTION, Integer::valueOf));
    }

    PaperTerms terms() {
        return new PaperTerms(
                answer(FactKey.LABEL_WANTED),
                text(FactKey.LABEL),
                answer(FactKey.SPONSOR_WANTED),
                answer(FactKey.SPONSOR_ADDRESS_WANTED),
                value(FactKey.SPONSOR_TYPE, BigDecimal::new),
                answer(FactKey.PREPAID),
                value(FactKey.STANDBY_DAYS, Integer::valueOf),
                value(FactKey.EDITIONS_WITHIN_DAYS, Integer::valueOf));
    }
}
