package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.name.Folding;
import org.undersigned.base.sheet.ErrorValue;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.source.SourceDetails;
import org.undersigned.intake.field.AddressInName;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.WrittenDay;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;

/**
 * How a file is read and what is to come of it.
 *
 * @param headings the cells of the header row
 * @param fields what each column is read as; null for not at all
 * @param kind the kind of all parties of the file; null to read or guess it row by row
 * @param discipline the discipline of all parties whose row names none; a code, or null
 * @param tier the tier of participations that are opened
 * @param stage the stage at which participations are opened; null to open none
 * @param letterVersion the words that claimed signatures are recorded for; null to record none
 * @param scopes the uses that the claimed signatures are granted for
 * @param refused the rules by which names are not taken apart
 * @param visibility who may see the contact points of the file
 * @param source where the list comes from, in words: "list of 3 January from the guild"; blank for the name of the file
 * @param words by field and folded word, the value that somebody has said it means
 * @param dayOrders for each column, what comes first in days that can be read either way; null where nobody has said it
 */
public record ImportPlan(
        List<String> headings,
        List<@Nullable Field> fields,
        @Nullable PartyKind kind,
        @Nullable String discipline,
        Tier tier,
        @Nullable Stage stage,
        @Nullable UUID letterVersion,
        Set<Scope> scopes,
        Set<CleaningRule> refused,
        Visibility visibility,
        String source,
        Map<Field, Map<String, String>> words,
        List<@Nullable DayOrder> dayOrders) {

    /** Fields that say how far somebody is in the pipeline. */
    private static final Set<Field> OF_PIPELINE =
            EnumSet.of(Field.TIER, Field.STAGE, Field.OWNER, Field.ASKED_ON, Field.LAST_CONTACT);

    /** What a stored plan refuses that does not say which rules it refuses. */
    private static final Set<CleaningRule> REFUSED_BEFORE = EnumSet.of(
            CleaningRule.BRACKETS,
            CleaningRule.TITLE,
            CleaningRule.FAMILY_NAME_FIRST,
            CleaningRule.ARTICLE_LAST,
            CleaningRule.CAPITALS,
            CleaningRule.TWO_NAMES);

    /** A stored plan may lack the last five. */
    public ImportPlan {
        headings = List.copyOf(headings);
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
        if (fields.size() != headings.size()) {
            throw new IllegalArgumentException("Each column is read as something or as nothing");
        }
        scopes = Set.copyOf(scopes);
        refused = Set.copyOf(Objects.requireNonNullElse(refused, REFUSED_BEFORE));
        visibility = Objects.requireNonNullElse(visibility, Visibility.TEAM);
        source = Objects.requireNonNullElse(source, "").strip();
        words = Map.copyOf(Objects.requireNonNullElse(words, Map.of()));
        dayOrders =
                dayOrders == null ? unordered(fields.size()) : Collections.unmodifiableList(new ArrayList<>(dayOrders));
        if (dayOrders.size() != fields.size()) {
            throw new IllegalArgumentException("Each column has an order or none");
        }
    }

    private static List<@Nullable DayOrder> unordered(int columns) {
        return Collections.nCopies(columns, null);
    }

    /**
     * The plan that the headings suggest, from the left; what a row has once is read from one column. Where they say how far
     * somebody is, participations are opened.
     */
    static ImportPlan guess(List<String> headings) {
        var fields = SuggestedFields.of(headings, false);
        return new ImportPlan(
                headings,
                fields,
                null,
                null,
                Tier.B,
                fields.stream().anyMatch(OF_PIPELINE::contains) ? Stage.IDENTIFIED : null,
                null,
                EnumSet.noneOf(Scope.class),
                Set.of(),
                Visibility.TEAM,
                "",
                Map.of(),
                unordered(headings.size()));
    }

    /** The same but for what the columns are read as. */
    public ImportPlan reading(List<@Nullable Field> columns) {
        return of(headings, columns, dayOrders);
    }

    /** The same with columns read as suits it whether signatures are recorded, where nobody has chosen otherwise. */
    public ImportPlan suited() {
        return reading(SuggestedFields.suited(headings, fields, letterVersion != null));
    }

    /** The same but for what comes first in days. */
    public ImportPlan ordering(List<@Nullable DayOrder> orders) {
        return of(headings, fields, orders);
    }

    /** The same for a file with other headings. */
    public ImportPlan of(List<String> others, List<@Nullable Field> columns, List<@Nullable DayOrder> orders) {
        return new ImportPlan(
                others,
                columns,
                kind,
                discipline,
                tier,
                stage,
                letterVersion,
                scopes,
                refused,
                visibility,
                source,
                words,
                orders);
    }

    /** The same but for what all rows have in common. */
    public ImportPlan ofAll(@Nullable PartyKind everyKind, @Nullable String everyDiscipline) {
        return new ImportPlan(
                headings,
                fields,
                everyKind,
                everyDiscipline,
                tier,
                stage,
                letterVersion,
                scopes,
                refused,
                visibility,
                source,
                words,
                dayOrders);
    }

    /** The same but for the rules by which names are not taken apart. */
    public ImportPlan refusing(Set<CleaningRule> rules) {
        return new ImportPlan(
                headings,
                fields,
                kind,
                discipline,
                tier,
                stage,
                letterVersion,
                scopes,
                rules,
                visibility,
                source,
                words,
                dayOrders);
    }

    /** The same with what words mean. */
    ImportPlan knowing(Map<Field, Map<String, String>> meanings) {
        return new ImportPlan(
                headings,
                fields,
                kind,
                discipline,
                tier,
                stage,
                letterVersion,
                scopes,
                refused,
                visibility,
                source,
                meanings,
                dayOrders);
    }

    /**
     * What holds for every file of a source: not the letter that is signed, nor what words mean today.
     *
     * @param list what the source is called; blank where this file alone was called so
     */
    public ImportPlan forLaterFiles(String list) {
        return new ImportPlan(
                headings,
                fields,
                kind,
                discipline,
                tier,
                stage,
                null,
                Set.of(),
                refused,
                visibility,
                list,
                Map.of(),
                dayOrders);
    }

    /** The same of a list that is called otherwise. */
    public ImportPlan called(String list) {
        return new ImportPlan(
                headings,
                fields,
                kind,
                discipline,
                tier,
                stage,
                letterVersion,
                scopes,
                refused,
                visibility,
                list,
                words,
                dayOrders);
    }

    /** As the headings alone suggest. */
    public ImportPlan afresh() {
        return guess(headings);
    }

    /** What to call the columns: their headings, and their numbers where those are empty. */
    public List<String> columnNames() {
        var names = new ArrayList<String>();
        for (var heading : headings) {
            var number = names.size() + 1;
            names.add(heading.isBlank() ? Texts.text("intake.column.unnamed", number) : heading);
        }
        return names;
    }

    /** The cell of a row that is read as a field; of several the first that says anything, blank when none does. */
    String value(List<String> cells, Field field) {
        for (var column = 0; column < Math.min(fields.size(), cells.size()); column++) {
            var cell = cells.get(column).strip();
            if (fields.get(column) == field && !cell.isEmpty() && !isSpoilt(field, cell)) {
                return meant(column, field, cell);
            }
        }
        return "";
    }

    /** All that a row says for a field, from the left, each once. */
    List<String> values(List<String> cells, Field field) {
        var values = new LinkedHashSet<String>();
        for (var column = 0; column < Math.min(fields.size(), cells.size()); column++) {
            if (fields.get(column) == field) {
                for (var value : field.valuesIn(cells.get(column))) {
                    values.add(meant(column, field, value));
                }
            }
        }
        values.removeIf(value -> isSpoilt(field, value));
        return List.copyOf(values);
    }

    /** What a row would say for a field if the formulas of the file had come to something. */
    List<String> spoilt(List<String> cells, Field field) {
        var spoilt = new ArrayList<String>();
        for (var column = 0; column < Math.min(fields.size(), cells.size()); column++) {
            if (fields.get(column) == field) {
                field.valuesIn(cells.get(column)).stream()
                        .filter(value -> isSpoilt(field, value))
                        .forEach(spoilt::add);
            }
        }
        return spoilt;
    }

    private static boolean isSpoilt(Field field, String value) {
        return field.canDoWithout() && ErrorValue.isOne(value);
    }

    /** A word or a day that is not understood as it stands, in the place of which somebody has said a value. */
    private String meant(int column, Field field, String value) {
        var order = dayOrders.get(column);
        if (field.isDay() && order != null) {
            return WrittenDay.in(order, value);
        }
        var known = words.get(field);
        return known == null ? value : known.getOrDefault(Folding.fold(value), value);
    }

    /** What stands in the row of a line that is given to nobody, since the row names two persons. */
    public List<Field> ofNeither(ImportLine line) {
        return line.sharesItsRow()
                ? Arrays.stream(Field.values())
                        .filter(Field::isOfOne)
                        .filter(field -> !value(line.cells(), field).isEmpty())
                        .toList()
                : List.of();
    }

    /** What a line gives its party as names: the one that it is read by, and the other ones that it tells, which are for all to read. */
    List<String> names(ImportLine line) {
        var names = new LinkedHashSet<String>();
        names.add(line.name());
        LineReading.of(this, line).values(Field.ALIAS).stream()
                .filter(alias -> !AddressInName.isIn(alias))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** @throws Refusal when no column is read as the name, or two columns as the same field */
    void check() {
        if (!fields.contains(Field.NAME)) {
            throw new Refusal("intake.refused.no-name-column");
        }
        for (var field : Field.values()) {
            if (!field.mayRepeat()
                    && fields.stream().filter(read -> read == field).count() > 1) {
                throw new Refusal("intake.refused.column-twice", Texts.label(field));
            }
        }
        if (letterVersion != null && scopes.isEmpty()) {
            throw new Refusal("intake.refused.no-scopes");
        }
        if (source.length() > SourceDetails.LONGEST_LABEL) {
            throw new Refusal("directory.refused.source-too-long", SourceDetails.LONGEST_LABEL);
        }
        if (stage == Stage.SIGNED || stage == Stage.WITHDRAWN) {
            throw new Refusal("intake.refused.stage");
        }
    }
}
