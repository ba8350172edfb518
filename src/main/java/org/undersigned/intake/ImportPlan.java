package org.undersigned.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
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
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.directory.source.SourceDetails;
import org.undersigned.intake.field.AddressInName;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;

/**
 * How a file is read and what is to come of it. Its parts are stored side by side.
 *
 * @param refused the rules by which names are not taken apart
 */
public record ImportPlan(
        @JsonUnwrapped PlanColumns columns,
        @JsonUnwrapped PlanForAll all,
        @JsonUnwrapped PlannedRecords records,
        Set<CleaningRule> refused) {

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

    public ImportPlan {
        refused = Set.copyOf(Objects.requireNonNullElse(refused, REFUSED_BEFORE));
    }

    /**
     * The plan that the headings suggest, from the left; what a row has once is read from one column. Where they say how far
     * somebody is, participations are opened.
     */
    static ImportPlan guess(List<String> headings) {
        var fields = SuggestedFields.of(headings, false);
        var stage = fields.stream().anyMatch(OF_PIPELINE::contains) ? Stage.IDENTIFIED : null;
        return new ImportPlan(
                PlanColumns.of(headings, fields), PlanForAll.NOTHING_SAID, PlannedRecords.opening(stage), Set.of());
    }

    public ImportPlan with(PlanColumns others) {
        return new ImportPlan(others, all, records, refused);
    }

    public ImportPlan with(PlanForAll forAll) {
        return new ImportPlan(columns, forAll, records, refused);
    }

    public ImportPlan with(PlannedRecords planned) {
        return new ImportPlan(columns, all, planned, refused);
    }

    /** The same but for the rules by which names are not taken apart. */
    public ImportPlan refusing(Set<CleaningRule> rules) {
        return new ImportPlan(columns, all, records, rules);
    }

    /** The same but for what the columns are read as. */
    public ImportPlan reading(List<@Nullable Field> fields) {
        return with(columns.reading(fields));
    }

    /** The same with columns read as suits it whether signatures are recorded, where nobody has chosen otherwise. */
    public ImportPlan suited() {
        return reading(SuggestedFields.suited(headings(), fields(), letterVersion() != null));
    }

    /** The same but for what comes first in days. */
    public ImportPlan ordering(List<@Nullable DayOrder> orders) {
        return with(columns.ordering(orders));
    }

    /** The same with what words mean. */
    ImportPlan knowing(Map<Field, Map<String, String>> meanings) {
        return with(columns.knowing(meanings));
    }

    /** The same with nothing but the words of the file itself. */
    public ImportPlan withoutWords() {
        return knowing(Map.of());
    }

    /** The same but for what all rows have in common. */
    public ImportPlan ofAll(@Nullable PartyKind kind, @Nullable String discipline) {
        return with(all.of(kind, discipline));
    }

    /** The same of a list that is called so; blank where it is called like its file. */
    public ImportPlan called(String list) {
        return with(all.called(list));
    }

    /** What holds for every file of a source: not what signatures are granted for, nor what words mean today. */
    public ImportPlan forLaterFiles() {
        return knowing(Map.of()).with(records.ungranted());
    }

    /** The same without signatures. */
    ImportPlan unsigned() {
        return with(records.unsigned()).suited();
    }

    /** As the headings alone suggest. */
    public ImportPlan afresh() {
        return guess(headings());
    }

    public List<String> headings() {
        return columns.headings();
    }

    public List<@Nullable Field> fields() {
        return columns.fields();
    }

    public Map<Field, Map<String, String>> words() {
        return columns.words();
    }

    public List<@Nullable DayOrder> dayOrders() {
        return columns.dayOrders();
    }

    public @Nullable PartyKind kind() {
        return all.kind();
    }

    public @Nullable String discipline() {
        return all.discipline();
    }

    public Visibility visibility() {
        return all.visibility();
    }

    public String source() {
        return all.source();
    }

    public Tier tier() {
        return records.tier();
    }

    public @Nullable Stage stage() {
        return records.stage();
    }

    public @Nullable UUID letterVersion() {
        return records.letterVersion();
    }

    public Set<Scope> scopes() {
        return records.scopes();
    }

    /** What to call the columns: their headings, and their numbers where those are empty. */
    public List<String> columnNames() {
        return columns.names();
    }

    String value(List<String> cells, Field field) {
        return columns.value(WordCells.read(this, cells, field), field);
    }

    List<String> values(List<String> cells, Field field) {
        return columns.values(WordCells.read(this, cells, field), field);
    }

    List<String> spoilt(List<String> cells, Field field) {
        return columns.spoilt(WordCells.read(this, cells, field), field);
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

    /**
     * What a line gives its party as names: the one that it is read by, and the other ones that it tells, which are for
     * all to read.
     */
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
        if (columns.of(Field.NAME).isEmpty()) {
            throw new Refusal("intake.refused.no-name-column");
        }
        for (var field : Field.values()) {
            if (!field.mayRepeat() && columns.of(field).size() > 1) {
                throw new Refusal("intake.refused.column-twice", Texts.label(field));
            }
        }
        if (letterVersion() != null && scopes().isEmpty()) {
            throw new Refusal("intake.refused.no-scopes");
        }
        if (source().length() > SourceDetails.LONGEST_LABEL) {
            throw new Refusal("directory.refused.source-too-long", SourceDetails.LONGEST_LABEL);
        }
        if (stage() == Stage.SIGNED || stage() == Stage.WITHDRAWN) {
            throw new Refusal("intake.refused.stage");
        }
    }
}
