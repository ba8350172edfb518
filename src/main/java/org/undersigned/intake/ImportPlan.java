package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
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
 */
public record ImportPlan(
        List<String> headings,
        List<@Nullable Field> fields,
        @Nullable PartyKind kind,
        @Nullable String discipline,
        Tier tier,
        @Nullable Stage stage,
        @Nullable UUID letterVersion,
        Set<Scope> scopes) {

    public ImportPlan {
        headings = List.copyOf(headings);
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
        if (fields.size() != headings.size()) {
            throw new IllegalArgumentException("Each column is read as something or as nothing");
        }
        scopes = Set.copyOf(scopes);
    }

    /** The plan that the headings suggest: each field once, from the left. */
    static ImportPlan guess(List<String> headings) {
        var fields = new ArrayList<@Nullable Field>();
        var free = EnumSet.allOf(Field.class);
        for (var heading : headings) {
            var field = Field.guess(heading).filter(free::remove).orElse(null);
            fields.add(field);
        }
        return new ImportPlan(headings, fields, null, null, Tier.B, null, null, EnumSet.noneOf(Scope.class));
    }

    /** The same but for what the columns are read as. */
    public ImportPlan reading(List<@Nullable Field> columns) {
        return new ImportPlan(headings, columns, kind, discipline, tier, stage, letterVersion, scopes);
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

    /** The cell of a row that is read as a field; blank when no column is. */
    String value(List<String> cells, Field field) {
        var column = fields.indexOf(field);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** What a line gives its party as names: the one that it is read by, and the other one where it tells one. */
    List<String> names(ImportLine line) {
        var alias = value(line.cells(), Field.ALIAS);
        return alias.isEmpty() || alias.equals(line.name()) ? List.of(line.name()) : List.of(line.name(), alias);
    }

    /** @throws Refusal when no column is read as the name, or two columns as the same field */
    void check() {
        if (!fields.contains(Field.NAME)) {
            throw new Refusal("intake.refused.no-name-column");
        }
        for (var field : Field.values()) {
            if (fields.stream().filter(f -> f == field).count() > 1) {
                throw new Refusal("intake.refused.column-twice", Texts.label(field));
            }
        }
        if (letterVersion != null && scopes.isEmpty()) {
            throw new Refusal("intake.refused.no-scopes");
        }
        if (stage == Stage.SIGNED || stage == Stage.WITHDRAWN) {
            throw new Refusal("intake.refused.stage");
        }
    }
}
